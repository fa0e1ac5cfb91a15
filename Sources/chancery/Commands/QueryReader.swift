import Building
import CommandLine
import Exporting
import Foundation
import Model
import Storing

/// Turns the flags that choose events into a query, and into a heading.
struct QueryReader {
  private let invocation: Invocation
  private let archive: Archive
  private let pipeline: Loaded

  /// What names and types are checked against.
  struct Loaded {
    let matcher: NameMatcher
    let places: PlaceMatcher
    /// The outlets that there are, where one is asked for.
    let outlets: [String]
    let types: [EventType.ID: EventType]
  }

  init(_ invocation: Invocation, archive: Archive, loaded: Loaded) {
    self.invocation = invocation
    self.archive = archive
    pipeline = loaded
  }

  /// The query of the flags.
  ///
  /// - Throws: `UsageError` for a name, type, status or date that means nothing, with the nearest that would.
  func query() throws -> TimelineQuery {
    var query = TimelineQuery()
    query.with = try invocation.values("with").map(parties)
    query.any = try invocation.values("any").map(parties).reduce(into: []) { $0.formUnion($1) }
    query.types = Set(try invocation.values("type").map { try Self.type($0, of: pipeline.types, invocation) })
    query.typesLeftOut = Set(
      try invocation.values("except").map { try Self.type($0, of: pipeline.types, invocation) })
    query.statuses = Set(try invocation.values("status").map { try Self.status($0, invocation) })
    query.from = try span("from")?.first
    query.to = try span("to")?.last
    if let from = query.from, let to = query.to, from > to {
      throw problem("--from \(from) lies behind --to \(to), so that no day is between them")
    }
    query.places = try invocation.value("place").map(places) ?? []
    query.about = invocation.value("about") ?? ""
    query.source = try invocation.value("source").map(outlet) ?? ""
    if let text = invocation.value("min-confidence") {
      guard let least = Double(text), (0...1).contains(least) else {
        throw problem("--min-confidence takes a number from 0 to 1")
      }
      query.leastConfidence = least
    }
    if let text = invocation.value("limit") {
      guard let limit = Int(text), limit > 0 else { throw problem("--limit takes a number from 1 on") }
      query.limit = limit
    }
    return query
  }

  private func parties(_ name: String) throws -> Set<Party.ID> {
    let found = pipeline.matcher.matches(name)
    guard found.isEmpty else { return found }
    let hint = hint(for: name, among: pipeline.matcher.names) ?? "`chancery list parties` shows who does"
    throw problem("nobody called “\(name)” takes part in any event; \(hint)")
  }

  private func places(_ name: String) throws -> Set<String> {
    let found = pipeline.places.matches(name)
    guard found.isEmpty else { return found }
    let hint = hint(for: name, among: pipeline.places.names) ?? "`chancery list events` shows all"
    throw problem("no event is told to be at “\(name)”; \(hint)")
  }

  /// A part of an outlet's name, in letters of any size.
  private func outlet(_ name: String) throws -> String {
    if pipeline.outlets.contains(where: { $0.lowercased().contains(name.lowercased()) }) { return name }
    let hint = hint(for: name, among: pipeline.outlets) ?? "`chancery list articles` shows all"
    throw problem("no article is of an outlet called “\(name)”; \(hint)")
  }

  /// Names that may have been meant.
  private func hint(for name: String, among names: [String]) -> String? {
    let near = nearestNames(to: name, among: names, limit: 5)
    return near.isEmpty ? nil : "did you mean \(near.joined(separator: ", "))?"
  }

  /// The event type of a name.
  ///
  /// - Throws: `UsageError` with the nearest where there is none.
  static func type(_ name: String, of types: [EventType.ID: EventType], _ invocation: Invocation) throws
    -> EventType.ID
  {
    let id = EventType.ID(name)
    if types[id] != nil { return id }
    // “negotiations”, as timelines print it
    if let named = types.values.first(where: { $0.noun == name || "\($0.id.text)s" == name }) {
      return named.id
    }
    let names = types.keys.map(\.text).sorted()
    let near =
      nearest(to: name, among: names).map { "did you mean \($0)?" }
      ?? "types are: \(names.joined(separator: ", "))"
    throw UsageError(invocation.command, "there is no event type “\(name)”; \(near)")
  }

  /// The status of a name.
  ///
  /// - Throws: `UsageError` with all where there is none.
  static func status(_ name: String, _ invocation: Invocation) throws -> EventStatus {
    if let status = EventStatus(rawValue: name) { return status }
    let names = EventStatus.allCases.map(\.rawValue).joined(separator: ", ")
    throw UsageError(invocation.command, "there is no status “\(name)”; use \(names)")
  }

  private func span(_ flag: String) throws -> TimeSpan? {
    guard let text = invocation.value(flag) else { return nil }
    guard let span = TimeSpan(typed: text) else {
      throw problem(
        "--\(flag) takes a day, month or year such as 2014-03-29, “29 March 2014”, 2014-03 or 2014, not “\(text)”"
      )
    }
    return span
  }

  private func problem(_ reason: String) -> UsageError { UsageError(invocation.command, reason) }

  /// A heading that tells what was asked for: “John Kerry and Sergei Lavrov, March 2014”.
  func title(_ parties: [String: Party]) -> String {
    if let title = invocation.value("title") { return title }
    let query = try? query()
    let people = (query?.with ?? []).map { ids in
      ids.count == 1
        ? ids.first.flatMap { parties[$0.text]?.name } ?? ""
        : ids.sorted().compactMap { parties[$0.text]?.name }.prefix(2).joined(separator: " or ")
    }
    let any = (query?.any ?? []).sorted().compactMap { parties[$0.text]?.name }
    let who = people.isEmpty ? any.joined(separator: " or ") : people.joined(separator: " and ")
    let types = (query?.types ?? []).sorted().compactMap { pipeline.types[$0] }
    let about = invocation.value("about").map { "“\($0)”" } ?? ""
    let topics = [about, invocation.value("place") ?? ""]
    return Timeline.heading(
      who: who, types: types, topics: topics, from: try? span("from"), to: try? span("to"))
  }
}
