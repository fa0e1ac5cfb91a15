import Building
import Foundation
import Model
import Storing
import Testing

@Suite("Events in a database")
struct ArchiveTests {
  static func archive() throws -> Archive {
    let folder = FileManager.default.temporaryDirectory.appending(path: "chancery-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return try Archive(path: folder.appending(path: "test.db").path, creates: true, types: Stories.types)
  }

  static func relink(_ archive: Archive) async throws {
    _ = try await archive.relink { $0.notation }
  }

  /// Every event with its id, and what it is made of.
  static func events(_ archive: Archive) async throws -> [String] {
    try await archive.timeline(TimelineQuery(), title: "").events.map { event in
      let history = event.history.map { "\($0.status) \($0.reported?.description ?? "")" }
      let others = event.otherDates.map(\.span.edtf)
      return
        "\(event.id.text) \(event.notation) | \(history) | \(others) | \(event.reports.map(\.id.text).sorted())"
    }
  }

  @Test(
    "Articles added in any order and any batches give the same events with the same ids",
    arguments: UInt64(1)...4)
  func batches(seed: UInt64) async throws {
    var generator = SplitMix(seed: seed)
    let whole = try Self.archive()
    for story in Stories.all { _ = try await whole.add(story.article, reports: story.reports.map(\.report)) }
    try await Self.relink(whole)
    let parts = try Self.archive()
    for story in Stories.all.shuffled(using: &generator) {
      _ = try await parts.add(story.article, reports: story.reports.map(\.report))
      if Int.random(in: 0..<6, using: &generator) == 0 { try await Self.relink(parts) }
    }
    try await Self.relink(parts)
    #expect(try await Self.events(whole) == Self.events(parts), "seed \(seed)")
  }

  @Test("An event tells how it came about, and who disagrees")
  func accounts() async throws {
    let archive = try Self.archive()
    for story in Stories.all {
      _ = try await archive.add(story.article, reports: story.reports.map(\.report))
    }
    try await Self.relink(archive)
    let events = try await archive.timeline(TimelineQuery(), title: "").events
    func told(_ notation: String) throws -> Event {
      try #require(
        events.first { $0.notation.hasPrefix(notation + " — ") },
        "no \(notation) in \(events.map(\.notation))")
    }
    let paris = try told("2014-03-30 meeting @Paris")
    #expect(paris.history.map(\.status) == [.planned, .occurred])
    #expect(paris.otherDates.map(\.span.edtf) == ["2014-03-31"])
    let singapore = try told("2018-06-12 meeting @Singapore")
    #expect(singapore.history.map(\.status) == [.planned, .cancelled, .occurred])
    let moscow = try told("2013-09 meeting cancelled @Moscow")
    #expect(moscow.history.map(\.status) == [.planned, .cancelled])
    _ = try told("1986-10-11/1986-10-12 meeting @Reykjavik")
    _ = try told("2019-02-27/2019-02-28 meeting @Hanoi")
    let asean = try told("2022-05-12/2022-05-13 meeting @Washington")
    #expect(
      asean.history.map { $0.span?.edtf } == [
        "2022-03-28/2022-03-29", "2022-05-12/2022-05-13", "2022-05-12/2022-05-13",
      ])
    #expect(asean.otherDates.isEmpty)
  }

  @Test("Adding what is there writes nothing")
  func idempotence() async throws {
    let archive = try Self.archive()
    let path = await archive.store.path
    for story in Stories.all {
      _ = try await archive.add(story.article, reports: story.reports.map(\.report))
    }
    try await Self.relink(archive)
    let before = await archive.store.writes
    for story in Stories.all.reversed() {
      #expect(try await archive.add(story.article, reports: story.reports.map(\.report)) == .known)
    }
    try await Self.relink(archive)
    #expect(await archive.store.writes == before, "\(path)")
  }

  @Test("Databases of parts merge into the one of the whole")
  func merging() async throws {
    let (whole, one, other) = (try Self.archive(), try Self.archive(), try Self.archive())
    for (index, story) in Stories.all.enumerated() {
      for archive in [whole, index % 3 == 0 ? one : other] {
        _ = try await archive.add(story.article, reports: story.reports.map(\.report))
      }
    }
    for archive in [whole, one, other] { try await Self.relink(archive) }
    let merged = try await one.merge(other.store) { _ in [] }
    #expect(merged.known == 0)
    try await Self.relink(one)
    #expect(try await Self.events(one) == Self.events(whole))
    let again = try await one.merge(other.store) { _ in [] }
    #expect(
      again.added == 0
        && again.known == Stories.all.count - Stories.all.count / 3 - (Stories.all.count % 3 == 0 ? 0 : 1))
  }
}
