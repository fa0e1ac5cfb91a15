import Testing

@testable import Reading

@Test(
  "English is told from other languages by its commonest words",
  arguments: [
    (
      """
      The foreign ministers of Norway and Iceland met in Oslo on Friday and said that they would sign a treaty on fisheries in \
      the spring, after two years of talks that had broken down twice over the number of ships. The treaty will be for ten years.
      """, true
    ),
    (
      """
      Les ministres des affaires étrangères de la Norvège et de l'Islande se sont rencontrés vendredi à Oslo et ont déclaré \
      qu'ils signeraient au printemps un traité sur la pêche, après deux ans de négociations interrompues à deux reprises à \
      cause du nombre des navires. Le traité vaudra dix ans.
      """, false
    ),
    (
      """
      Die Außenminister von Norwegen und Island trafen sich am Freitag in Oslo und erklärten, sie wollten im Frühjahr nach zwei \
      Jahren der Verhandlungen, die zweimal an der Zahl der Schiffe gescheitert waren, einen Vertrag über die Fischerei \
      unterzeichnen. Der Vertrag soll für zehn Jahre gelten, was die Verbände begrüßten.
      """, false
    ), ("Kerry, Lavrov: rencontre à Londres", true),
  ])
func language(text: String, isEnglish: Bool) { #expect(EnglishText.isLikely(text) == isEnglish) }
