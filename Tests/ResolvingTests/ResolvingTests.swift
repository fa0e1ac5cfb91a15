import Lexicons
import Model
import Resolving
import Testing

/// The mentions of a text as lines: words, parties, and for whom.
private func read(_ text: String, on day: String) throws -> [String] {
  let article = article(text, on: day)
  return try Resolver(lexicon: SmallWorld.lexicon()).mentions(in: bareSentences(text), of: article).map {
    mention in
    let who = mention.parties.map(\.name).joined(separator: " + ")
    let behalf = mention.onBehalfOf.map { " for \($0.name)" } ?? ""
    let place = mention.place.map { " @\($0.name)" } ?? ""
    return "\(article.text[mention.range]) = \(who.isEmpty ? "nobody" : who)\(behalf)\(place)"
  }
}

@Test(
  "Words point at whom they point at on that day",
  arguments: [
    (
      "2014-03-29", "Secretary of State John F. Kerry met his Russian counterpart, Sergey Lavrov.",
      [
        "Secretary of State John F. Kerry = John Kerry for United States",
        "his Russian counterpart, Sergey Lavrov = Sergei Lavrov for Russia",
      ]
    ),
    (
      "2014-03-29", "Kerry met Lavrov. John Kerry then saw his Iranian counterpart.",
      [
        "Kerry = John Kerry for United States", "Lavrov = Sergei Lavrov for Russia",
        "John Kerry = John Kerry for United States",
        "his Iranian counterpart = Mohammad Javad Zarif for Iran",
      ]
    ),
    (
      "2010-06-01", "The secretary of state called the Russian foreign minister.",
      [
        "The secretary of state = Hillary Clinton for United States",
        "the Russian foreign minister = Sergei Lavrov for Russia",
      ]
    ),
    ("2010-06-01", "President Clinton spoke.", ["President Clinton = Bill Clinton"]),
    ("1995-06-01", "President Clinton spoke.", ["President Clinton = Bill Clinton for United States"]),
    (
      "1987-06-01", "The Soviets met President Reagan in Moscow.",
      [
        "The Soviets = Soviet Union", "President Reagan = Ronald Reagan for United States",
        "Moscow = nobody @Moscow",
      ]
    ),
    (
      "2014-05-01", "The Kremlin told the German chancellor that Russian officials were ready.",
      [
        "The Kremlin = Russia @Moscow", "the German chancellor = Angela Merkel for Germany",
        "Russian officials = Russia",
      ]
    ),
    ("2014-05-01", "A Russian drove down Kennedy Street. Paris Hilton sang.", ["Paris = nobody @Paris"]),
    (
      "2014-05-01", "Angela Merkel met Vladimir Putin. The two leaders talked, and she left.",
      [
        "Angela Merkel = Angela Merkel for Germany", "Vladimir Putin = Vladimir Putin for Russia",
        "The two leaders = Angela Merkel + Vladimir Putin", "she = Angela Merkel for Germany",
      ]
    ),
    (
      "2014-05-01", "The foreign ministers of Russia, Iran and Germany met in Geneva.",
      [
        "The foreign ministers of Russia, Iran and Germany = Sergei Lavrov + Mohammad Javad Zarif + Frank-Walter Steinmeier",
        "Geneva = nobody @Geneva",
      ]
    ),
    (
      // A family name that is a town's too stands before a name with its title behind it.
      "2014-05-01",
      "French Foreign Minister Tarmo Geneva came. Geneva told Vladimir Putin, the Russian president, so.",
      [
        "French Foreign Minister Tarmo Geneva = Tarmo Geneva for France", "Geneva = Tarmo Geneva for France",
        "Vladimir Putin = Vladimir Putin for Russia",
      ]
    ),
    (
      "2014-05-01", "Iran and the six world powers met U.N. Secretary-General Ban Ki-moon.",
      [
        "Iran = Iran @Iran", "the six world powers = P5+1",
        "U.N. Secretary-General Ban Ki-moon = Ban Ki-moon for United Nations",
      ]
    ),
  ])
func mentions(day: String, text: String, expected: [String]) throws {
  let found = try read(text, on: day)
  #expect(found == expected, "\(found)")
}
