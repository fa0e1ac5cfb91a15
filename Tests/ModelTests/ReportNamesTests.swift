import Model
import Testing

@Suite("Names of reports")
struct ReportNamesTests {
  @Test("Reports of one type that begin with the same words have names of their own, the same each time")
  func distinct() {
    func names() -> [String] {
      var names = ReportNames()
      return [(812, "statement"), (812, "statement"), (812, "call"), (40, "call"), (812, "statement")].map {
        names.name(article: Article.ID("a"), start: $0.0, type: EventType.ID($0.1)).text
      }
    }
    #expect(
      names() == ["a#812-statement", "a#812-statement-2", "a#812-call", "a#40-call", "a#812-statement-3"])
    #expect(names() == names())
  }
}
