import Building
import Model
import Storing
import Testing

@Suite("Corrections of a person")
struct CorrectionTests {
  private static func archive(_ stories: [StoryArticle]) async throws -> Archive {
    let archive = try ArchiveTests.archive()
    for story in stories { _ = try await archive.add(story.article, reports: story.reports.map(\.report)) }
    try await ArchiveTests.relink(archive)
    return archive
  }

  private static func correct(_ archive: Archive, _ report: Report.ID, _ change: Correction.Change)
    async throws
  {
    let correction = Correction(report: report, change: change)
    try await archive.store.add([
      CorrectionRecord(correction: correction, at: "2024-05-01T10:00:00Z", who: "ada", former: "")
    ])
    try await ArchiveTests.relink(archive)
  }

  private static func reports(_ label: String) -> [Report] {
    Stories.all.flatMap { $0.reports.filter { $0.label == label }.map(\.report) }
  }

  @Test(
    "A correction holds whatever is added later, and undoing it brings back what was",
    arguments: UInt64(1)...2)
  func survival(seed: UInt64) async throws {
    var generator = SplitMix(seed: seed)
    let stories = Stories.all.shuffled(using: &generator)
    let paris = Self.reports("paris")[0].id
    let kerry = Self.reports("paris")[0].participants[0].party
    let cases: [(Correction.Change, (Timeline) -> Bool)] = [
      (.date(TimeSpan(edtf: "2014-03-29")), { Self.event(of: paris, $0)?.time.span?.edtf == "2014-03-29" }),
      (.type(EventType.ID("call")), { Self.event(of: paris, $0)?.type.text == "call" }),
      (.status(.denied), { Self.event(of: paris, $0)?.status == .denied }),
      (
        .place(Place(name: "Geneva", country: "Switzerland")),
        { Self.event(of: paris, $0)?.place == Place(name: "Geneva", country: "Switzerland") }
      ),
      (.place(nil), { Self.event(of: paris, $0).map { $0.place == nil } == true }),
      (.summary("They talked."), { Self.event(of: paris, $0)?.summary == "They talked." }),
      (.summary(nil), { Self.event(of: paris, $0).map { $0.summary == nil } == true }),
      (.with(Self.envoy), { Self.event(of: paris, $0)?.participants.last?.party == Self.envoy }),
      (
        .without(kerry),
        { Self.event(of: paris, $0)?.participants.contains { $0.party.id == kerry.id } == false }
      ),
      (.reject, { Self.event(of: paris, $0) == nil }),
      (.split, { Self.event(of: paris, $0)?.reports.count == 1 }),
      (
        .merge(Self.reports("london")[0].id),
        {
          Self.event(of: paris, $0)?.id == Self.event(of: Self.reports("london")[0].id, $0)?.id
        }
      ),
    ]
    for (change, holds) in cases {
      let first = stories.filter { $0.reports.contains { $0.report.id == paris } }
      let archive = try await Self.archive(first)
      try await Self.correct(archive, paris, change)
      for story in stories { _ = try await archive.add(story.article, reports: story.reports.map(\.report)) }
      try await ArchiveTests.relink(archive)
      #expect(holds(try await archive.timeline(TimelineQuery(), title: "")), "seed \(seed), \(change)")
      try await archive.store.undo()
      try await ArchiveTests.relink(archive)
      let plain = try await Self.archive(stories)
      #expect(
        try await ArchiveTests.events(archive) == ArchiveTests.events(plain), "seed \(seed), \(change) undone"
      )
    }
  }

  @Test("An article read anew keeps its corrections, and its events are made by its new day")
  func reread() async throws {
    let archive = try await Self.archive(Stories.all)
    let story = try #require(Stories.all.first { $0.reports.contains { $0.label == "davis" } })
    let davis = Self.reports("davis")[0]
    try await Self.correct(archive, davis.id, .status(.denied))
    var (article, report) = (story.article, davis)
    article.published = Publication(
      day: try #require(CalendarDate(iso: "2018-07-16")), basis: .given, confidence: 1)
    report.time.span = TimeSpan(edtf: "2018-07-15")
    try await archive.replace(article, reports: [report])
    try await ArchiveTests.relink(archive)
    let timeline = try await archive.timeline(TimelineQuery(), title: "")
    let event = try #require(Self.event(of: davis.id, timeline))
    #expect(event.time.span?.edtf == "2018-07-15")
    #expect(event.status == .denied)
    // The other report of that article is gone, and its event with it, as far as nobody else tells of it.
    #expect(timeline.events.filter { $0.reports.contains { $0.article == article.id } }.count == 1)
  }

  @Test("Who is amended is found by it, and the last word counts")
  func amendedParties() async throws {
    let archive = try await Self.archive(Stories.all)
    let paris = Self.reports("paris")[0]
    let kerry = paris.participants[0].party
    func isFound(_ party: Party) async throws -> Bool {
      var query = TimelineQuery()
      query.with = [[party.id]]
      return Self.event(of: paris.id, try await archive.timeline(query, title: "")) != nil
    }
    #expect(try await isFound(kerry))
    #expect(try await !isFound(Self.envoy))
    try await Self.correct(archive, paris.id, .without(kerry))
    try await Self.correct(archive, paris.id, .with(Self.envoy))
    #expect(try await !isFound(kerry))
    #expect(try await isFound(Self.envoy))
    #expect(try await archive.store.partyCounts().contains { $0.id == Self.envoy.id && $0.events == 1 })
    try await Self.correct(archive, paris.id, .with(kerry))
    try await Self.correct(archive, paris.id, .without(Self.envoy))
    #expect(try await isFound(kerry))
    #expect(try await !isFound(Self.envoy))
  }

  private static let envoy = Party(
    id: Party.ID("kari-solheim"), kind: .person, name: "Kari Solheim", country: nil, isKnown: false)

  private static func event(of report: Report.ID, _ timeline: Timeline) -> Event? {
    timeline.events.first { $0.reports.contains { $0.id == report } }
  }
}
