import Foundation
import Model
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

  static let cases: [Case] = {
    let file = Shipped.cases.appending(path: "WhoAndWhere.txt")
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
    let text = "Title: Report of the day\nSource: Harbour Post\nDate: \(one.day)\n\n\(one.text)\n"
    let found = try Shipped.reports(in: text).map(Self.summary)
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
