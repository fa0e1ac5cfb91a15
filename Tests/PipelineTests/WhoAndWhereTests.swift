import Model
import Testing

@Suite("Who takes part, and where")
struct WhoAndWhereTests {
  static let cases = ReportCase.all(in: "WhoAndWhere.txt")

  @Test("A report tells who took part and where", arguments: cases)
  func told(one: ReportCase) throws {
    let found = try one.reports().map(Self.summary)
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
