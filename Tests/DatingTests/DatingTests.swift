import Model
import Testing

@testable import Dating

/// The sentences that stand in the rules.
@Suite struct RuleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let sentence: String
    let found: [String]
    var testDescription: String { "\(rule): \(sentence)" }
  }

  static let cases = DateRule.all.flatMap { rule in
    rule.examples.map { Case(rule: rule.name, sentence: $0.sentence, found: $0.found) }
  }

  @Test("A rule reads its examples, and no more", arguments: cases)
  func example(_ item: Case) throws {
    let day = try #require(CalendarDate(year: 2014, month: 3, day: 29))
    let times = Dater().times(inText: item.sentence, published: day)
    let found = times.map { "\(item.sentence[$0.range]) = \($0.value)" }
    #expect(found == item.found, "\(times.map(\.rule))")
  }

  @Test("Every rule has examples", arguments: DateRule.all.map(\.name))
  func hasExamples(_ name: String) {
    #expect(DateRule.all.first { $0.name == name }?.examples.isEmpty == false)
  }

  @Test("No two rules read the same words alike far with different meanings")
  func ties() {
    let passages = Passages.all.map(\.marked)
    #expect((RuleTests.cases.map(\.sentence) + passages).flatMap { Dater.ties(in: $0) } == [])
  }

  @Test("Every rule has a name of its own")
  func names() {
    #expect(Set(DateRule.all.map(\.name)).count == DateRule.all.count)
  }

  @Test("The order of the rules changes no reading")
  func order() {
    let reversed = DateRule.Table(DateRule.all.reversed())
    for item in RuleTests.cases {
      let bytes = Array(item.sentence.utf8)
      #expect(Dater.readings(of: bytes) == Dater.readings(of: bytes, by: reversed), "\(item.sentence)")
    }
  }

  @Test("Every rule begins with words that lead to it", arguments: DateRule.all.map(\.name))
  func begins(_ name: String) {
    #expect(DateRule.all.first { $0.name == name }?.begins.allSatisfy { $0.kind > 0 } == true)
  }
}
