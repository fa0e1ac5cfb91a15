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

  @Test(
    "What people met or spoke about is told in the text's words",
    arguments: [
      ("Kerry met Lavrov in Paris on Sunday to discuss the crisis in Ukraine.", "the crisis in Ukraine"),
      ("Kerry and Lavrov held talks on Syria in Geneva on Friday.", "Syria"),
      ("Kerry spoke by telephone with Lavrov about the truce on Friday.", "the truce"),
      ("Kerry met Lavrov in Paris on Sunday on the sidelines of a conference.", nil),
      ("Kerry met Lavrov in Paris on Sunday.", nil),
    ] as [(String, String?)])
  func topics(text: String, topic: String?) throws {
    let report = ReportCase(day: "2014-03-31", text: "Secretary of State John \(text)", expected: [])
    #expect(try report.reports().first?.topic == topic)
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
