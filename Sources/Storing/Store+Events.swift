package import Model

/// What linking changes in the database: events made, events that are gone, and reports that are left out.
package struct EventChanges: Sendable {
  /// The events that are new or other than before.
  package var made: [EventRow] = []
  /// The events that are no more.
  package var gone: [Event.ID] = []
  /// The reports of events that a person rejected.
  package var leftOut: [Report.ID] = []

  /// Nothing to change.
  package init() {}
}

/// A report as linking meets it: with its article's outlet and day, and the event that it was put to before.
package struct FiledReport: Sendable {
  /// The report.
  package let report: Report
  /// Who published its article; empty where nobody knows.
  package let outlet: String
  /// The day of its article.
  package let published: CalendarDate?
  /// The event that it was put to; `nil` where linking has not seen it, or left it out.
  package let event: Event.ID?
  /// Whether linking has seen it as it is.
  package let isLinked: Bool
}

extension Store {
  /// Whether there are reports that linking has not seen.
  package var hasNews: Bool {
    get throws(StoreError) {
      try connection.number(
        "SELECT EXISTS (SELECT 1 FROM report WHERE linked = 0)"
          + " OR EXISTS (SELECT 1 FROM event WHERE id NOT IN (SELECT event FROM report WHERE event IS NOT NULL))"
      )
        != 0
    }
  }

  /// How many events there are, and how many of them more than one outlet tells of.
  package func eventCounts() throws(StoreError) -> (events: Int, shared: Int) {
    let shared = try connection.number(
      """
      SELECT count(*) FROM (SELECT event FROM report JOIN outlet ON outlet.article = report.article
      WHERE event IS NOT NULL GROUP BY event HAVING count(DISTINCT outlet.source) > 1)
      """)
    return (try connection.number("SELECT count(*) FROM event"), shared)
  }

  /// The event that a report is put to, with its sentence; `nil` where it is left out or not there.
  package func event(of report: Report.ID) throws(StoreError) -> (id: Event.ID, summary: String)? {
    try connection.rows(
      "SELECT event.id, summary FROM event JOIN report ON report.event = event.id WHERE report.id = ?",
      [.text(report.text)]
    ) { (Event.ID($0.text(0)), $0.text(1)) }.first
  }

  /// The ids of all events.
  package func eventIDs() throws(StoreError) -> [Event.ID] {
    try connection.rows("SELECT id FROM event ORDER BY id", []) { Event.ID($0.text(0)) }
  }

  /// Makes the changes that linking asks for.
  package func apply(_ changes: EventChanges) throws(StoreError) {
    try transaction { () throws(StoreError) in
      for event in changes.made { try write(event) }
      for id in changes.gone { try connection.run("DELETE FROM event WHERE id = ?", .text(id.text)) }
      for report in changes.leftOut {
        try connection.run("UPDATE report SET event = NULL, linked = 1 WHERE id = ?", .text(report.text))
      }
    }
  }

  private func write(_ event: EventRow) throws(StoreError) {
    let time = event.time
    try connection.run(
      """
      INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET type = excluded.type,
      status = excluded.status, date = excluded.date, date_basis = excluded.date_basis, first_day = excluded.first_day,
      last_day = excluded.last_day, not_before = excluded.not_before, not_after = excluded.not_after,
      place = excluded.place, country = excluded.country, summary = excluded.summary, confidence = excluded.confidence
      """, .text(event.id.text), .text(event.type.text), .text(event.status.rawValue),
      .text(orNull: time.span?.edtf), .text(time.basis.rawValue),
      .text(orNull: time.span?.first?.description), .text(orNull: time.span?.last?.description),
      .text(orNull: time.bounds?.first?.description), .text(orNull: time.bounds?.last?.description),
      .text(orNull: event.place?.name), .text(orNull: event.place?.country), .text(event.summary),
      .real(event.confidence))
    for report in event.reports {
      try connection.run(
        "UPDATE report SET event = ?, linked = 1 WHERE id = ?", .text(event.id.text), .text(report.text))
    }
  }

  /// The events that are linked to others by the words of an article, with those links.
  package func linkedEvents() throws(StoreError) -> [(
    from: Event.ID, kind: Relation.Kind, to: Event.ID, offset: ReportLink.Offset?
  )] {
    try connection.rows(
      """
      SELECT DISTINCT one.event, kind, other.event, distance, unit FROM link
      JOIN report AS one ON one.id = link.source JOIN report AS other ON other.id = link.target
      WHERE one.event <> other.event ORDER BY 1, 2, 3, 4, 5
      """, []
    ) { row in
      let unit = TimeUnit.allCases.first { String(describing: $0) == row.text(4) }
      return (
        Event.ID(row.text(0)), Relation.Kind(rawValue: row.text(1)) ?? .about, Event.ID(row.text(2)),
        unit.map { ReportLink.Offset(count: row.integer(3), unit: $0) }
      )
    }
  }

  /// The days of events as their reports or a person tell them; `nil` for those that are undated or dated by another event.
  package func days(of events: [Event.ID]) throws(StoreError) -> [Event.ID: TimeSpan] {
    var days: [Event.ID: TimeSpan] = [:]
    for id in events {
      days[id] =
        try connection.rows(
          "SELECT date FROM event WHERE id = ? AND date_basis <> 'event'", [.text(id.text)]
        ) { TimeSpan(edtf: $0.text(0)) }.first ?? nil
    }
    return days
  }

  /// Sets the days or bounds that follow from other events, for events that have no days of their own.
  package func setInferred(_ times: [Event.ID: EventTime]) throws(StoreError) {
    let columns = "date, date_basis, first_day, last_day, not_before, not_after"
    try transaction { () throws(StoreError) in
      for (id, time) in times.sorted(by: { $0.key < $1.key }) {
        let values: [Value] = [
          .text(orNull: time.span?.edtf), .text(time.basis.rawValue),
          .text(orNull: time.span?.first?.description), .text(orNull: time.span?.last?.description),
          .text(orNull: time.bounds?.first?.description), .text(orNull: time.bounds?.last?.description),
        ]
        _ = try connection.rows(
          "UPDATE event SET (\(columns)) = (?1, ?2, ?3, ?4, ?5, ?6) WHERE id = ?7 AND (\(columns)) IS NOT (?1, ?2, ?3, ?4, ?5, ?6)",
          values + [.text(id.text)]
        ) { _ in true }
      }
    }
  }

  /// The time of an event as the table holds it, with what follows from other events.
  package func time(of event: Event.ID) throws(StoreError) -> EventTime? {
    try connection.rows(
      "SELECT date, date_basis, not_before, not_after FROM event WHERE id = ?", [.text(event.text)]
    ) { row in
      let (first, last) = (CalendarDate(iso: row.text(2)), CalendarDate(iso: row.text(3)))
      let bounds: TimeSpan? =
        switch (first, last) {
        case (let first?, let last?): TimeSpan.interval(.day(first), .day(last))
        case (let first?, nil): .since(.day(first))
        case (nil, let last?): .until(.day(last))
        case (nil, nil): nil
        }
      return EventTime(
        span: TimeSpan(edtf: row.text(0)), basis: DateBasis(rawValue: row.text(1)) ?? .unknown, words: nil,
        phrase: nil, bounds: bounds)
    }.first
  }
}

/// An event as the table `event` holds it, with the reports that it is made of.
package struct EventRow: Sendable, Hashable {
  /// The event.
  package let id: Event.ID
  /// What kind of event it is.
  package let type: EventType.ID
  /// How it stands.
  package let status: EventStatus
  /// When it was, with how that is known.
  package let time: EventTime
  /// Where it happened; `nil` where no source tells.
  package let place: Place?
  /// A sentence that tells of it.
  package let summary: String
  /// How sure it is, from 0 to 1.
  package let confidence: Double
  /// The ids of its reports, sorted.
  package let reports: [Report.ID]

  /// The row of an event.
  package init(_ event: Event, summary: String) {
    id = event.id
    type = event.type
    status = event.status
    time = event.time
    place = event.place
    self.summary = summary
    confidence = event.confidence
    reports = event.reports.map(\.id).sorted()
  }
}

/// What an event is to another one.
package struct EventTie: Sendable, Hashable {
  /// What the one is to the other.
  package let kind: Relation.Kind
  /// Whether it is told of the event that was asked for; else it is told of the other.
  package let isFrom: Bool
  /// A sentence that tells of the other event.
  package let other: String
  /// The words that tie them.
  package let quote: String
}

extension Store {
  /// What an event is to others, and they to it.
  package func ties(of event: Event.ID) throws(StoreError) -> [EventTie] {
    try connection.rows(
      """
      SELECT kind, source = ?1, summary, quote FROM relation
      JOIN event ON event.id = iif(source = ?1, target, source) WHERE source = ?1 OR target = ?1 ORDER BY 2 DESC, 1, 3
      """, [.text(event.text)]
    ) { row in
      EventTie(
        kind: Relation.Kind(rawValue: row.text(0)) ?? .about, isFrom: row.integer(1) == 1, other: row.text(2),
        quote: row.text(3))
    }
  }
}
