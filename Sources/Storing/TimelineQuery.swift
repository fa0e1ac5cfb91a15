package import Model

/// Which events a person wants to see.
package struct TimelineQuery: Sendable {
  /// All of these take part: each a set of parties that a typed name can mean. For a state those of its people count who are not
  /// told to act for somebody else.
  package var with: [Set<Party.ID>] = []
  /// One of these takes part.
  package var any: Set<Party.ID> = []
  /// The types to look at; empty for all.
  package var types: Set<EventType.ID> = []
  /// The types to leave out.
  package var typesLeftOut: Set<EventType.ID> = []
  /// The statuses to look at; empty for all.
  package var statuses: Set<EventStatus> = []
  /// The first day to look at; `nil` for no bound.
  package var from: CalendarDate?
  /// The last day to look at; `nil` for no bound.
  package var to: CalendarDate?
  /// Names of places or countries, as events have them; empty for all.
  package var places: Set<String> = []
  /// Words that a quote must hold; empty for all.
  package var about = ""
  /// An outlet's name; empty for all.
  package var source = ""
  /// How sure an event must be, from 0 to 1.
  package var leastConfidence = 0.0
  /// The most events to give.
  package var limit = Int.max
  /// The beginning of an id; empty for all.
  package var idBeginning = ""

  /// Asks for everything.
  package init() {}
}

extension Store {
  /// The ids of the events that a query asks for: dated ones by their first day, then undated ones.
  package func events(_ query: TimelineQuery) throws(StoreError) -> [Event.ID] {
    var conditions = ["confidence >= ?"]
    var values: [Value] = [.real(query.leastConfidence)]
    func add(_ condition: String, _ more: [Value]) {
      conditions.append(condition)
      values += more
    }
    let reports = "SELECT 1 FROM report WHERE report.event = event.id"
    for parties in query.with + (query.any.isEmpty ? [] : [query.any]) {
      let ids = parties.sorted().map { Value.text($0.text) }
      let marks = Store.marks(ids.count)
      // Of whom no report tells for whom they act, their state may be meant.
      let nationals = "SELECT id FROM party WHERE kind = 'person' AND country IN (\(marks))"
      add(
        "EXISTS (SELECT 1 FROM participant p WHERE p.event = event.id"
          + " AND (p.party IN (\(marks)) OR p.on_behalf_of IN (\(marks))"
          + " OR p.on_behalf_of IS NULL AND p.party IN (\(nationals))))", ids + ids + ids)
    }
    if !query.types.isEmpty {
      add("type IN (\(Store.marks(query.types.count)))", query.types.sorted().map { .text($0.text) })
    }
    if !query.typesLeftOut.isEmpty {
      let types = query.typesLeftOut.sorted()
      add("type NOT IN (\(Store.marks(types.count)))", types.map { .text($0.text) })
    }
    if !query.statuses.isEmpty {
      add(
        "status IN (\(Store.marks(query.statuses.count)))",
        query.statuses.map(\.rawValue).sorted().map { .text($0) })
    }
    if let from = query.from {
      add("(last_day >= ? OR last_day IS NULL AND first_day IS NOT NULL)", [.text(from.description)])
    }
    if let to = query.to {
      add("coalesce(first_day, last_day) <= ?", [.text(to.description)])
    }
    if !query.places.isEmpty {
      let names = query.places.sorted().map { Value.text($0) }
      let marks = Store.marks(names.count)
      add("(place IN (\(marks)) OR country IN (\(marks)))", names + names)
    }
    if !query.source.isEmpty {
      add(
        "EXISTS (SELECT 1 FROM report JOIN outlet ON outlet.article = report.article WHERE report.event = event.id AND outlet.source LIKE ?)",
        [.text("%\(query.source)%")])
    }
    if !query.about.isEmpty {
      let words = query.about.split(separator: " ").map { "\"\($0.split(separator: "\"").joined())\"" }
        .joined(separator: " ")
      add(
        "EXISTS (\(reports) AND report.id IN (SELECT report FROM evidence JOIN search ON search.rowid = evidence.id WHERE search MATCH ?))",
        [.text(words)])
    }
    if !query.idBeginning.isEmpty {
      add("substr(id, 1, length(?)) = ?", [.text(query.idBeginning), .text(query.idBeginning)])
    }
    let order = "first_day IS NULL AND last_day IS NULL, coalesce(first_day, last_day), last_day, id"
    return try connection.rows(
      "SELECT id FROM event WHERE \(conditions.joined(separator: " AND ")) ORDER BY \(order) LIMIT \(query.limit)",
      values
    ) { Event.ID($0.text(0)) }
  }

  /// The events that hold a report of which an event was called before an earlier article told of it, or an earlier copy of its text
  /// came, by the beginning of that id.
  ///
  /// - Complexity: A hash for each report and each paper that has its text.
  package func events(formerlyNamed beginning: String) throws(StoreError) -> Set<Event.ID> {
    let named = try connection.rows(
      """
      SELECT report.id, report.article, report.event, name.id FROM report
      JOIN (SELECT id, id AS article FROM article UNION ALL SELECT id, article FROM copy) AS name
      ON name.article = report.article WHERE report.event IS NOT NULL
      """, []
    ) { row in
      (name: row.text(3) + row.text(0).dropFirst(row.text(1).count), event: Event.ID(row.text(2)))
    }
    return Set(
      named.lazy.filter { Event.ID(toldFirstIn: Report.ID($0.name)).text.hasPrefix(beginning) }.map(\.event))
  }

  private static func marks(_ count: Int) -> String {
    repeatElement("?", count: count).joined(separator: ", ")
  }
}
