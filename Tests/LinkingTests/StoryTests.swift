import Linking
import Model
import Testing

@Suite("Reports of one event become one event")
struct StoryTests {
  static let linker = Linker(types: Stories.types)

  static func groups(_ articles: [StoryArticle]) -> [ReportGroup] {
    linker.groups(
      articles.flatMap { story in
        story.reports.map {
          linker.sketch($0.report, outlet: story.article.source, published: story.article.published?.day)
        }
      }, corrections: [])
  }

  @Test("Forty articles and more tell fifteen stories")
  func size() {
    #expect(Stories.all.count >= 40)
    #expect(Stories.reports.allSatisfy { !$0.evidence[0].quote.isEmpty })
    for story in Stories.all {
      for (label, report) in story.reports {
        let words = report.evidence[0]
        #expect(story.article.text[words.range] == words.quote, "\(label): the quote is not in the article")
      }
    }
  }

  @Test("The reports of the stories are linked as a careful reader links them, and no two events are merged")
  func stories() {
    let groups = Self.groups(Stories.all)
    var found: [Report.ID: String] = [:]
    for group in groups { for report in group.reports { found[report] = group.id.text } }
    let score = BCubed(found: found, gold: Stories.labels)
    for group in groups {
      let labels = Set(group.reports.compactMap { Stories.labels[$0] })
      #expect(labels.count == 1, "merged: \(labels.sorted())")
    }
    let homes = Dictionary(grouping: Stories.labels.keys) { Stories.labels[$0] ?? "" }
    let torn = homes.filter { Set($0.value.compactMap { found[$0] }).count > 1 }.keys.sorted()
    print("stories, given the reports: \(score); torn apart: \(torn)")
    #expect(score.f1 >= 0.95 && torn.isEmpty, "\(score); torn apart: \(torn)")
  }

  @Test("Any order and any batches give the same events with the same ids", arguments: UInt64(1)...20)
  func order(seed: UInt64) {
    var generator = SplitMix(seed: seed)
    let whole = Self.groups(Stories.all)
    #expect(Self.groups(Stories.all.shuffled(using: &generator)) == whole, "seed \(seed)")
  }
}

/// SplitMix64: the same numbers for the same seed on every machine.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
