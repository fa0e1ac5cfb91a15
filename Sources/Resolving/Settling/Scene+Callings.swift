import Lexicons
import Model

extension Scene {
  /// Settles “the minister”, which names no office, as the last one told of who has been called so by name: “Foreign Minister Zarif”.
  mutating func settleCalled(_ title: Title, _ result: inout Settled) {
    let words = (GrammarWords.callingsMeant[title.word] ?? []).union([title.word])
    let called = settled.filter { $0.isTold && $0.person != nil && isCalled(words, $0) }
    let people = Set(called.compactMap { $0.person?.party.id })
    let last = told(since: result.sentence - 4).last { before in
      before.isTold && before.person.map { people.contains($0.party.id) } ?? false
    }
    guard let last, let person = last.person else {
      result.isTold = false
      return
    }
    result.referents = [person]
    result.onBehalfOf = last.onBehalfOf ?? called.last { $0.person == person }?.onBehalfOf
    result.candidates = [.init(party: person.party, score: 0.7, reason: "called “\(title.word)” before")]
  }

  /// Whether one of some words stands before a name: “Iranian Foreign Minister Mohammad Javad Zarif”.
  private func isCalled(_ words: WordSet, _ told: Settled) -> Bool {
    sentences[told.sentence].tokens[told.phrase.tokens].contains { words.contains($0.form.inSmallLetters) }
  }

  /// Whether somebody stands for a whole state or body, by the article or by the tables of that day.
  func holdsOffice(_ member: CastMember) -> Bool {
    let terms = member.referent.row.map { lexicon.terms(ofPerson: $0.row) } ?? []
    let held = day.map { day in terms.filter { $0.days.contains(day) }.map(\.office) } ?? []
    return (member.offices + held).contains(where: isMajor)
  }

  /// Of two who bear the same whole name, the one whose state comes up more: “King Abdullah” in Riyadh.
  mutating func chooseByState(_ weighed: [WeighedPerson]) -> Referent? {
    guard weighed.count > 1, weighed[1].score >= Scene.threshold else { return nil }
    return choose(
      ordered(
        weighed.map { one in
          let state = lexicon.nationality(of: one.person)
          let times = state.flatMap { stateCounts[$0.row] } ?? 0
          return WeighedPerson(
            person: one.person, score: one.score + 0.03 * Double(min(4, times)), reason: one.reason)
        }))
  }
}
