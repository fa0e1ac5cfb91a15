import Building
import Foundation
import Model
import Reading
import Testing

@Suite("Who takes part, and where")
struct WhoAndWhereTests {
  /// A report of some day, and the events it must tell of as “type @place — parties”.
  struct Case: Sendable, CustomTestStringConvertible {
    let day: String
    let text: String
    let expected: [String]
    var testDescription: String { String(text.prefix(60)) }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  private static let pipeline = Result {
    try Pipeline(
      data: DataFolders(
        given: [],
        environment: ["CHANCERY_DATA": folder.appending(path: "../../Data").standardizedFileURL.path]),
      cache: nil)
  }
  private static let reader = Reader(defaults: ReadDefaults(published: nil, source: ""))
  static let cases: [Case] = {
    let file = folder.appending(path: "WhoAndWhere.txt")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.components(separatedBy: "\n@ ").dropFirst().map { block in
      let lines = block.split(separator: "\n").map(String.init)
      return Case(
        day: lines[0], text: lines.dropFirst().filter { !$0.hasPrefix("= ") }.joined(separator: "\n"),
        expected: lines.filter { $0.hasPrefix("= ") }.map { String($0.dropFirst(2)) })
    }
  }()

  @Test("A report tells who took part and where", arguments: cases)
  func told(one: Case) throws {
    let bytes = Array(
      "Title: Report of the day\nSource: Harbour Post\nDate: \(one.day)\n\n\(one.text)\n".utf8)
    let articles = try Self.reader.articles(in: bytes, name: "case.txt").map { try $0.get() }
    let found = try articles.flatMap { try Self.pipeline.get().reports(in: $0) }.map(Self.summary)
    for expected in one.expected { #expect(found.contains(expected)) }
  }

  private static func summary(_ report: Report) -> String {
    let place = report.place.map { " @\($0.name)" } ?? ""
    let parties = report.participants.map(\.party.name).joined(separator: "; ")
    return "\(report.type.text)\(place) —" + (parties.isEmpty ? "" : " \(parties)")
  }

  @Test("There are cases")
  func someCases() { #expect(Self.cases.count > 60) }
}
