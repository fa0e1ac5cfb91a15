internal import Linking
package import Model
package import Storing

/// A database with the linking that keeps its events in step with its reports.
package struct Archive: Sendable {
  /// The database.
  package let store: Store
  private let types: [EventType.ID: EventType]
  private let linker: Linker
  /// How many reports or events are in memory at once.
  private static let batch = 2000

  /// Opens a database; `creates` tells whether one is made where there is none.
  package init(path: String, creates: Bool, types: [EventType.ID: EventType]) throws(StoreError) {
    store = try Store(path: path, creates: creates)
    self.types = types
    linker = Linker(types: types)
  }

  /// Files an article with what it tells; one that is there is left as it is.
  package func add(_ article: Article, reports: [Report]) async throws(StoreError) -> Store.Standing {
    try await store.add(article, reports: reports, links: linker.links(in: article, reports: reports))
  }

  /// Files an article's day and what it tells by it, in place of what it told before.
  package func replace(_ article: Article, reports: [Report]) async throws(StoreError) {
    try await store.replace(article, reports: reports, links: linker.links(in: article, reports: reports))
  }

  /// Brings the events in step with all reports and corrections. `summary` writes the sentence that the table `event` shows.
  ///
  /// Only events whose reports changed are made anew; where nothing changed, nothing is written.
  ///
  /// - Returns: The number of events, and of those that more than one outlet tells of.
  package func relink(summary: @Sendable (Event) -> String) async throws(StoreError) -> (
    events: Int, shared: Int
  ) {
    guard try await store.hasNews else { return try await store.eventCounts() }
    let corrections = try await store.corrections()
    let filed = try await sketches()
    let groups = linker.groups(filed.sketches, corrections: corrections)
    var changes = EventChanges()
    for group in groups where !filed.holds(group) {
      if let event = try await event(of: group.reports, corrections: corrections) {
        changes.made.append(EventRow(event, summary: summary(event)))
      }
    }
    let kept = Set(groups.map(\.id))
    changes.gone = try await store.eventIDs().filter { !kept.contains($0) }
    let placed = Set(groups.flatMap(\.reports))
    changes.leftOut = filed.sketches.map(\.id).filter { !placed.contains($0) }
    try await store.apply(changes)
    try await inferDays(of: groups.map(\.id))
    return try await store.eventCounts()
  }

  /// The events that a query asks for, as a timeline.
  package func timeline(_ query: TimelineQuery, title: String) async throws(StoreError) -> Timeline {
    let ids = try await store.events(query)
    let corrections = try await store.corrections()
    var events: [Event] = []
    var articles: [Article.ID: ArticleReference] = [:]
    for id in ids {
      let reports = try await store.reports(of: [id])
      let told = try await store.articles(Set(reports.map(\.article)))
      articles.merge(told) { first, _ in first }
      guard var event = linker.event(of: reports, articles: told, corrections: corrections) else { continue }
      event.id = id
      if let time = try await store.time(of: id), event.time.span == nil {
        event.time.span = time.span
        event.time.basis = time.basis
        event.time.bounds = time.bounds ?? event.time.bounds
      }
      events.append(event)
    }
    let shown = Set(ids)
    let relations = try await store.relations().filter { shown.contains($0.from) && shown.contains($0.to) }
    return Timeline(
      title: title, events: Archive.placingUndated(events), relations: relations, articles: articles,
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

  private func event(of ids: [Report.ID], corrections: [Correction]) async throws(StoreError) -> Event? {
    let reports = try await store.reports(ids)
    let articles = try await store.articles(Set(reports.map(\.article)))
    return linker.event(of: reports, articles: articles, corrections: corrections)
  }

  /// Dates or bounds events that no report dates by those that they hang on.
  private func inferDays(of events: [Event.ID]) async throws(StoreError) {
    let edges = try await store.linkedEvents().map {
      EventEdge(from: $0.from, kind: $0.kind, to: $0.to, offset: $0.offset)
    }
    let linked = Set(edges.flatMap { [$0.from, $0.to] }).sorted()
    let days = try await store.days(of: linked)
    let nodes = linked.map { EventNode(id: $0, span: days[$0]) }
    try await store.setInferred(linker.inferred(nodes, edges: edges))
  }

  private func sketches() async throws(StoreError) -> FiledSketches {
    var filed = FiledSketches()
    var last: Report.ID?
    while true {
      let page = try await store.reports(after: last, limit: Archive.batch)
      guard let end = page.last else { return filed }
      for entry in page {
        filed.add(linker.sketch(entry.report, outlet: entry.outlet, published: entry.published), of: entry)
      }
      last = end.report.id
    }
  }
}

/// All reports as linking sees them, with the events that they were put to before.
private struct FiledSketches {
  private(set) var sketches: [Sketch] = []
  private var events: [Report.ID: Event.ID] = [:]
  private var sizes: [Event.ID: Int] = [:]

  mutating func add(_ sketch: Sketch, of filed: FiledReport) {
    sketches.append(sketch)
    guard let event = filed.event else { return }
    sizes[event, default: 0] += 1
    if filed.isLinked { events[filed.report.id] = event }
  }

  /// Whether the event is there with these reports and no others, and none of them changed.
  func holds(_ group: ReportGroup) -> Bool {
    sizes[group.id] == group.reports.count && group.reports.allSatisfy { events[$0] == group.id }
  }
}
