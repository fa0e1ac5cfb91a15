import Model
import Testing

@testable import Dating

@Suite struct PassageTests {
  @Test("A passage is read as a person would", arguments: Passages.all)
  func reads(_ passage: Passages.Passage) throws {
    let (text, wanted) = try PassageTests.unmarked(passage.marked)
    let day = try passage.published.map { try #require(CalendarDate(iso: $0)) }
    let found = Dater().times(inText: text, published: day).map { "\(text[$0.range])|\($0.value)" }
    let wrong = found.filter { !wanted.contains($0) }
    let missed = wanted.filter { !found.contains($0) }
    #expect(wrong.isEmpty && missed.isEmpty, "read \(wrong), wanted \(missed)")
  }

  /// The text without its marks, and what they say.
  private static func unmarked(_ marked: String) throws -> (text: String, expressions: [String]) {
    var text = ""
    var expressions: [String] = []
    for piece in marked.split(separator: "[", omittingEmptySubsequences: false) {
      guard let end = piece.firstIndex(of: "]"), let bar = piece.firstIndex(of: "|") else {
        text += piece
        continue
      }
      text += piece[..<bar] + piece[piece.index(after: end)...]
      expressions.append(String(piece[..<end]))
    }
    return (text, expressions)
  }
}
