internal import Linking
package import Model
package import Storing

/// A database with the linking that keeps its events in step with its reports.
package struct Archive: Sendable {
  /// The database.
  package let store: Store
  private let types: [EventType.ID: EventType]
  private let linker: Linker

  /// Opens a database; `creates` tells whether one is made where there is none.
  package init(path: String, creates: Bool, types: [EventType.ID: EventType]) throws(StoreError) {
    store = try Store(path: path, creates: creates)
    self.types = types
    linker = Linker(types: types)
  }

  /// Makes the events anew of all reports and corrections. `summary` writes the sentence that the table `event` shows.
  ///
  /// - Returns: The number of events, and of those that more than one outlet tells of.
  package func relink(summary: @Sendable (Event) -> String) async throws(StoreError) -> (
    events: Int, shared: Int
  ) {
    let reports = try await store.reports(of: nil)
    let articles = try await references()
    let events = linker.link(reports, articles: articles, corrections: try await store.corrections())
    try await store.set(events.map { EventRow($0, summary: summary($0)) }, relations: [])
    let shared = events.count { event in
      Set(event.reports.compactMap { articles[$0.article]?.source }).count > 1
    }
    return (events.count, shared)
  }

  /// The events that a query asks for, as a timeline.
  package func timeline(_ query: TimelineQuery, title: String) async throws(StoreError) -> Timeline {
    let ids = try await store.events(query)
    let reports = try await store.reports(of: ids)
    let articles = try await references()
    let corrections = try await store.corrections()
    let made = linker.link(reports, articles: articles, corrections: corrections)
    let order = Dictionary(uniqueKeysWithValues: zip(ids, 0...))
    let events = Archive.placingUndated(
      made.filter { order[$0.id] != nil }.sorted { (order[$0.id] ?? 0) < (order[$1.id] ?? 0) })
    let used = Set(events.flatMap { $0.reports.map(\.article) })
    let relations = try await store.relations().filter { order[$0.from] != nil && order[$0.to] != nil }
    return Timeline(
      title: title, events: events, relations: relations, articles: articles.filter { used.contains($0.key) },
      types: types)
  }

  /// The events with those at the end that have no date put in the order of what bounds them.
  private static func placingUndated(_ events: [Event]) -> [Event] {
    let dated = events.prefix { $0.time.span != nil }
    let undated = events.dropFirst(dated.count).map {
      (day: $0.bounds.flatMap { $0.last ?? $0.first }, event: $0)
    }
    return dated
      + undated.sorted { one, other in
        switch (one.day, other.day) {
        case (let day?, let otherDay?) where day != otherDay: day < otherDay
        case (nil, _?): false
        case (_?, nil): true
        default: one.event.id < other.event.id
        }
      }.map(\.event)
  }

  private func references() async throws(StoreError) -> [Article.ID: ArticleReference] {
    Dictionary(try await store.articles().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
