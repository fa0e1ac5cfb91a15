import Foundation
import Model
import Testing

@Suite("What a timeline shows of a report in its own words")
struct GistTests {
  @Test(
    "It is a clause without its day, said of the parties, or the phrase of a noun",
    arguments: ReportCase.all(in: "Gists.txt"))
  func gists(report: ReportCase) throws {
    let told = try report.reports().compactMap { one in one.gist.map { notation($0, of: one) } }
    #expect(told == report.expected)
  }

  private func notation(_ gist: Gist, of report: Report) -> String {
    switch gist {
    case .predicate(let parties, let words):
      let names = parties.compactMap { id in report.participants.first { $0.party.id == id }?.party.name }
      return "\(names.joined(separator: ", ")) | \(words)"
    case .clause(let words): return "| \(words)"
    case .phrase(let words): return "phrase \(words)"
    }
  }
}
