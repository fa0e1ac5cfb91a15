import Model
import Testing

@Suite("When it was, and whether it was")
struct WhenAndWhetherTests {
  static let cases = ReportCase.all(in: "WhenAndWhether.txt")

  @Test("A report tells the day and the status of each event, and of no other", arguments: cases)
  func told(one: ReportCase) throws {
    let found = try one.reports().map(Self.summary).sorted()
    #expect(found == one.expected.sorted())
  }

  private static func summary(_ report: Report) -> String {
    "\(report.type.text) \(report.status.rawValue) \(report.time.span?.edtf ?? "undated")"
  }

  @Test("There are cases")
  func someCases() { #expect(Self.cases.count > 20) }
}
