import Dating
import Extracting
import Foundation
import Lexicons
import Model
import Parsing
import Resolving
import Testing

/// Writes what is extracted from measuring articles, for a scorer to read; skipped where none are named.
///
///     CHANCERY_ARTICLES=articles.jsonl CHANCERY_PREDICTED=predicted.jsonl swift test --filter GoldTests
@Suite struct GoldTests {
  private struct GivenArticle: Decodable {
    let id: String
    let title: String?
    let source: String?
    let published: String?
    let text: String
  }

  static let articles = ProcessInfo.processInfo.environment["CHANCERY_ARTICLES"]

  @Test("The events of the measuring articles are written down", .enabled(if: articles != nil))
  func predictions() throws {
    let environment = ProcessInfo.processInfo.environment
    let input = try #require(environment["CHANCERY_ARTICLES"])
    let output = try #require(environment["CHANCERY_PREDICTED"])
    let reader = try Pipeline(data: environment["CHANCERY_DATA"] ?? "\(Pipeline.root)/Data")
    var lines: [String] = []
    for line in try String(contentsOfFile: input, encoding: .utf8).split(separator: "\n") {
      let given = try JSONDecoder().decode(GivenArticle.self, from: Data(line.utf8))
      let day = given.published.flatMap { CalendarDate(iso: $0) }
      let article = Article(
        id: .init(given.id), title: given.title ?? "", source: given.source ?? "", url: "", author: "",
        published: day.map { Publication(day: $0, basis: .given, confidence: 1) }, text: given.text,
        passages: [])
      lines.append(try GoldTests.json(given.id, reader.reports(in: article)))
    }
    try (lines.joined(separator: "\n") + "\n").write(toFile: output, atomically: true, encoding: .utf8)
  }

  private static func json(_ id: String, _ reports: [Report]) throws -> String {
    let events: [[String: Any]] = reports.map { report in
      [
        "type": report.type.text, "status": report.status.rawValue, "date": report.time.span?.edtf ?? "",
        "participants": report.participants.map(\.party.name), "place": report.place?.name ?? "",
        "evidence": report.evidence.map(\.quote), "confidence": report.confidence,
        "derivation": report.derivation,
      ]
    }
    let data = try JSONSerialization.data(
      withJSONObject: ["id": id, "events": events], options: [.sortedKeys])
    return String(decoding: data, as: UTF8.self)
  }
}
