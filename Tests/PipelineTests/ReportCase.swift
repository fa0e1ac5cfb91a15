import Foundation
import Model
import Testing

/// A report of some day, and what it must tell of, one line an event.
struct ReportCase: Sendable, CustomTestStringConvertible {
  let day: String
  let text: String
  let expected: [String]
  var testDescription: String { String(text.prefix(60)) }

  /// The cases of a file: “@ day”, the text, and “= …” for each event.
  static func all(in file: String) -> [ReportCase] {
    let url = Shipped.cases.appending(path: file)
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
    return text.components(separatedBy: "\n@ ").dropFirst().map { block in
      let lines = block.split(separator: "\n").map(String.init)
      return ReportCase(
        day: lines[0], text: lines.dropFirst().filter { !$0.hasPrefix("= ") }.joined(separator: "\n"),
        expected: lines.filter { $0.hasPrefix("= ") }.map { String($0.dropFirst(2)) })
    }
  }

  /// What the program tells of the report.
  func reports() throws -> [Report] {
    try Shipped.reports(in: "Title: Report of the day\nSource: Harbour Post\nDate: \(day)\n\n\(text)\n")
  }
}
