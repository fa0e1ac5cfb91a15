import Foundation
import Model
import Testing

@testable import Linking

/// Two reports beside each other, and the parties of one.
@Suite("Two reports tell of one event or of two")
struct PairTests {
  /// How many events two reports make, each “outlet | day of the article | words | notation”.
  private static func count(_ first: String, _ second: String) -> Int {
    StoryTests.groups([first, second].map(article)).count
  }

  private static func article(_ text: String) -> StoryArticle {
    let parts = text.components(separatedBy: " | ")
    return StoryReader.article(
      "\(parts[0]) | \(parts[1]) | News\n\(parts[2])\n-- a | \"\(parts[2])\" | \(parts[3])")
  }

  private static let vienna = "2015-07-14 meeting @Vienna — John Kerry for USA"

  @Test(
    "They are one",
    arguments: [
      // A traveller to one town, whom one paper tells of twice.
      (
        "Post | 2015-07-15 | Kerry landed at noon under grey skies | 2015-07-14 visit @Vienna — John Kerry for USA",
        "Post | 2015-07-15 | Kerry walked along the river and tasted cake | 2015-07-14 visit @Vienna — John Kerry for USA"
      ),
      // One name in common in one town, told by two papers.
      (
        "Post | 2015-07-15 | Kerry saw a guest behind closed doors | \(vienna); Javad Zarif for IRN",
        "Wire | 2015-07-15 | Kerry received somebody over breakfast coffee | \(vienna)"
      ),
      // People here, and their state there.
      (
        "Post | 2015-07-15 | Obama and Kerry froze the money of banks | 2015-07-14 sanction — Barack Obama for USA; John Kerry for USA; target: RUS",
        "Wire | 2015-07-15 | Washington punished Moscow with more lists | 2015-07-14 sanction — USA; target: RUS"
      ),
      // A plan without a day, and what came of it.
      (
        "Post | 2015-06-20 | Kerry will sit down with Zarif before long | undated meeting planned @Vienna — John Kerry for USA; Javad Zarif for IRN",
        "Wire | 2015-07-15 | Kerry sat with Zarif on the terrace | \(vienna); Javad Zarif for IRN"
      ),
      // A plan, and the day on which it was dropped.
      (
        "Post | 2015-07-10 | Kerry will sit down with Zarif on the twentieth | 2015-07-20 meeting planned @Vienna — John Kerry for USA; Javad Zarif for IRN",
        "Wire | 2015-07-15 | Kerry dropped his plan to sit with Zarif | 2015-07-14 meeting cancelled @Vienna — John Kerry for USA; Javad Zarif for IRN"
      ),
      // One paper mistakes the day.
      (
        "Post | 2015-07-15 | Kerry saw Zarif behind closed doors | 2015-07-13 meeting @Vienna — John Kerry for USA; Javad Zarif for IRN",
        "Wire | 2015-07-15 | The terrace was where Zarif sat | \(vienna); Javad Zarif for IRN"
      ),
    ])
  func one(first: String, second: String) { #expect(Self.count(first, second) == 1) }

  @Test(
    "They are two",
    arguments: [
      // A paper would not tell one meeting twice in other words.
      (
        "Post | 2015-07-15 | Kerry saw a guest behind closed doors | \(vienna); Javad Zarif for IRN",
        "Post | 2015-07-15 | Kerry received somebody over breakfast coffee | \(vienna)"
      ),
      // Compatriots are sides of their own where they meet each other.
      (
        "Post | 2015-07-15 | Merkel saw a minister behind closed doors | 2015-07-14 meeting @Berlin — Angela Merkel for DEU; Sigmar Gabriel for DEU",
        "Wire | 2015-07-15 | Merkel received a rival over breakfast coffee | 2015-07-14 meeting @Berlin — Angela Merkel for DEU; Horst Seehofer for DEU"
      ),
      // Two days of talks, each told on the day after.
      (
        "Post | 2015-07-14 | Kerry saw Zarif behind closed doors | 2015-07-13 meeting @Vienna — John Kerry for USA; Javad Zarif for IRN",
        "Wire | 2015-07-15 | The terrace was where Zarif sat | \(vienna); Javad Zarif for IRN"
      ),
    ])
  func two(first: String, second: String) { #expect(Self.count(first, second) == 2) }

  @Test("Bounds keep an event without a day from one that lies beyond them")
  func bounds() throws {
    let parties = "John Kerry for USA; Javad Zarif for IRN"
    let undated = Self.article(
      "Post | 2015-07-15 | Kerry saw Zarif indoors | undated meeting @Vienna — \(parties)")
    let dated = Self.article(
      "Wire | 2015-07-15 | Kerry saw Zarif outdoors | 2015-07-14 meeting @Vienna — \(parties)")
    func count(_ bounds: String?) -> Int {
      var report = undated.reports[0].report
      report.time.bounds = bounds.flatMap(TimeSpan.init(edtf:))
      return StoryTests.groups([StoryArticle(article: undated.article, reports: [("a", report)]), dated])
        .count
    }
    #expect(count(nil) == 1)
    #expect(count("../2015-07-20") == 1)
    #expect(count("../2014-12-31") == 2)
  }

  private static func part(
    _ name: String, _ kind: Party.Kind, for state: String? = nil, of country: String? = nil
  )
    -> Participation
  {
    let party = Party(
      id: Party.ID(name), kind: kind, name: name, country: country.map { Party.ID($0) }, isKnown: true)
    let words = Evidence(article: Article.ID("a"), range: TextRange(0, 1), quote: name)
    return Participation(
      party: party, role: .agent, onBehalfOf: state.map { StoryReader.party($0, .state) }, mention: words)
  }

  @Test("A person stands on the side of the state that he or she acts for or belongs to")
  func sides() {
    let people = [Self.part("Merkel", .person, for: "deu"), Self.part("Gabriel", .person, of: "deu")]
    let state = Sides([Self.part("deu", .state)], meet: true)
    #expect(Sides(people, meet: false).count == 1)
    #expect(Sides(people, meet: true).count == 2)
    for person in people { #expect(Sides([person], meet: true).match(state).alike == 1) }
    #expect(Sides([people[0]], meet: true).match(Sides([people[1]], meet: true)).rivals == 1)
    #expect(state.sides.map(\.isGathering) == [false])
    #expect(Sides([Self.part("g20", .organisation)], meet: true).sides.map(\.isGathering) == [true])
  }

  @Test("Of bodies one that met is told by its name, a leader is not")
  func whole() {
    func sketch(_ part: Participation, _ words: String) -> Sketch {
      let quote = Evidence(article: Article.ID(words), range: TextRange(0, 1), quote: words)
      let day = EventTime(
        span: TimeSpan(edtf: "2015-11-16"), basis: .relative, words: nil, phrase: nil, bounds: nil)
      let report = Report(
        id: Report.ID(words), article: quote.article, type: EventType.ID("meeting"), status: .occurred,
        time: day, participants: [part], place: Place(name: "Antalya", country: "Turkey"), evidence: [quote],
        confidence: 0.8, derivation: [])
      return StoryTests.linker.sketch(report, outlet: "Post", published: CalendarDate(iso: "2015-11-16"))
    }
    func match(_ part: Participation) -> PartyMatch {
      PartyMatch(sketch(part, "They met by the sea"), sketch(part, "The summit lasted long"))
    }
    #expect(match(Self.part("g20", .organisation)) == .alike)
    #expect(match(Self.part("Obama", .person, for: "usa")) == .weak)
  }
}
