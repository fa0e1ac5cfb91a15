import Extracting
import Foundation
import Lexicons
import Model
import Testing

/// Runs the examples of the pages in `Data/Events`, good and bad, through all stages.
@Suite("Examples of the event pages") struct ExampleTests {
  private static let written = CalendarDate(iso: "2024-06-15")

  @Test("Each example tells what its page says") func examples() throws {
    let pipeline = try Pipeline(data: "\(Pipeline.root)/Data")
    for page in pipeline.pages.pages {
      for example in page.examples {
        let reports = pipeline.reports(in: article(example.text)).filter { $0.type == page.type.id }
        let told = reports.map { Self.withoutStates($0.notation) }
        let why = reports.flatMap(\.derivation).joined(separator: "\n")
        if example.expected == "nothing" {
          #expect(told.isEmpty, "\(page.type.id.text):\(example.line): “\(example.text)”\n\(why)")
        } else {
          #expect(
            told.contains(example.expected),
            "\(page.type.id.text):\(example.line): “\(example.text)” \(told)\n\(why)")
        }
      }
    }
  }

  @Test("Every page has an example") func coverage() throws {
    let pages = try EventPages.load(directories: ["\(Pipeline.root)/Data"])
    let bare = pages.pages.filter { $0.examples.isEmpty }.map(\.type.id.text)
    #expect(bare == [])
  }

  /// The notation without those for whom parties act, which the tables tell and no page can know.
  private static func withoutStates(_ notation: String) -> String {
    let halves = notation.split(separator: " — ", maxSplits: 1)
    guard halves.count == 2 else { return notation }
    let parties = halves[1].split(separator: "; ").map { party in
      party.firstRange(of: " for ").map { String(party[..<$0.lowerBound]) } ?? String(party)
    }
    return halves[0] + " — " + parties.joined(separator: "; ")
  }

  private func article(_ text: String) -> Article {
    Article(
      id: .init("example"), title: "", source: "", url: "", author: "",
      published: Self.written.map { Publication(day: $0, basis: .given, confidence: 1) }, text: text,
      passages: [])
  }
}
