package import Model

/// The database: articles, what they tell, and the events that this makes.
///
/// One call is one transaction; a crash at any moment leaves whole articles only.
package actor Store {
  let connection: Connection

  /// Opens a database; makes it where `creates` allows and the file is not there.
  ///
  /// - Throws: `StoreError`, which names the file and the remedy.
  package init(path: String, creates: Bool) throws(StoreError) {
    let connection = try Connection(path: path, creates: creates)
    try Schema.prepare(connection)
    self.connection = connection
  }

  /// Makes some changes in one transaction; all of them hold, or none.
  func transaction(_ body: () throws(StoreError) -> Void) throws(StoreError) {
    try connection.run("BEGIN IMMEDIATE")
    do {
      try body()
      try connection.run("COMMIT")
    } catch {
      try? connection.run("ROLLBACK")
      throw error
    }
  }

  /// Whether an article with this id, or with the same words, is there.
  package func knows(_ article: Article) throws(StoreError) -> Bool {
    let content = Article.contentID(title: article.title, text: article.text).text
    let found = try connection.rows(
      "SELECT 1 FROM article WHERE id = ? OR content = ?", [.text(article.id.text), .text(content)]
    ) { _ in true }
    return !found.isEmpty
  }

  /// Adds an article with its reports, or does nothing where it is there.
  ///
  /// - Returns: Whether it was added.
  package func add(_ article: Article, reports: [Report]) throws(StoreError) -> Bool {
    if try knows(article) { return false }
    try transaction { () throws(StoreError) in
      try insert(article)
      for report in reports { try insert(report) }
    }
    return true
  }

  /// Replaces what is told of an article and what it tells, for instance when its day becomes known.
  package func replace(_ article: Article, reports: [Report]) throws(StoreError) {
    try transaction { () throws(StoreError) in
      try connection.run("DELETE FROM article WHERE id = ?", .text(article.id.text))
      try insert(article)
      for report in reports { try insert(report) }
    }
  }

  private func insert(_ article: Article) throws(StoreError) {
    let passages = article.passages.map {
      "\($0.kind.rawValue) \($0.range.start) \($0.range.end) \($0.day?.description ?? "-")"
    }
    try connection.run(
      "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", .text(article.id.text),
      .text(Article.contentID(title: article.title, text: article.text).text), .text(article.title),
      .text(article.source), .text(article.url), .text(article.author),
      .text(orNull: article.published?.day.description), .text(orNull: article.published?.basis.rawValue),
      article.published.map { .real($0.confidence) } ?? .null, .text(article.text),
      .text(passages.joined(separator: "\n")))
  }

  private func insert(_ report: Report) throws(StoreError) {
    try connection.run(
      "INSERT INTO report VALUES (?, ?, NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", .text(report.id.text),
      .text(report.article.text), .text(report.type.text), .text(report.status.rawValue),
      .text(orNull: report.time.span?.edtf), .text(report.time.basis.rawValue),
      .text(orNull: report.time.words?.quote), report.time.words.map { .integer($0.range.start) } ?? .null,
      .text(orNull: report.time.bounds?.edtf), .text(orNull: report.place?.name),
      .text(orNull: report.place?.country),
      .real(report.confidence), .text(report.derivation.joined(separator: "\n")))
    for (position, part) in report.participants.enumerated() {
      for party in [part.party, part.onBehalfOf].compactMap({ $0 }) { try insert(party) }
      try connection.run(
        "INSERT INTO participation VALUES (?, ?, ?, ?, ?, ?, ?)", .text(report.id.text), .integer(position),
        .text(part.party.id.text), .text(part.role.rawValue), .text(orNull: part.onBehalfOf?.id.text),
        .text(part.mention.quote), .integer(part.mention.range.start))
    }
    for (position, evidence) in report.evidence.enumerated() {
      try connection.run(
        "INSERT INTO evidence (report, position, quote, start) VALUES (?, ?, ?, ?)", .text(report.id.text),
        .integer(position), .text(evidence.quote), .integer(evidence.range.start))
    }
  }

  private func insert(_ party: Party) throws(StoreError) {
    try connection.run(
      "INSERT INTO party VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", .text(party.id.text),
      .text(party.kind.rawValue), .text(party.name), .text(orNull: party.country?.text),
      .integer(party.isKnown ? 1 : 0))
  }

  /// Sets the events that all reports make. Those that stay as they were are not written.
  package func set(_ events: [EventRow], relations: [Relation]) throws(StoreError) {
    let old = Dictionary(uniqueKeysWithValues: try eventRows().map { ($0.id, $0) })
    try transaction { () throws(StoreError) in
      for event in events where old[event.id] != event { try write(event) }
      let kept = Set(events.map(\.id))
      for id in old.keys.sorted() where !kept.contains(id) {
        try connection.run("DELETE FROM event WHERE id = ?", .text(id.text))
      }
      let before = try self.relations()
      guard before != relations else { return }
      try connection.run("DELETE FROM relation")
      for relation in relations {
        try connection.run(
          "INSERT INTO relation VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", .text(relation.from.text),
          .text(relation.kind.rawValue), .text(relation.to.text), .text(relation.evidence.quote),
          .text(relation.evidence.article.text), .integer(relation.evidence.range.start))
      }
    }
  }

  private func write(_ event: EventRow) throws(StoreError) {
    try connection.run(
      """
      INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET type = excluded.type,
      status = excluded.status, date = excluded.date, first_day = excluded.first_day, last_day = excluded.last_day,
      place = excluded.place, country = excluded.country, summary = excluded.summary, confidence = excluded.confidence
      """, .text(event.id.text), .text(event.type.text), .text(event.status.rawValue),
      .text(orNull: event.span?.edtf),
      .text(orNull: event.span?.first?.description), .text(orNull: event.span?.last?.description),
      .text(orNull: event.place?.name), .text(orNull: event.place?.country), .text(event.summary),
      .real(event.confidence))
    try connection.run("UPDATE report SET event = NULL WHERE event = ?", .text(event.id.text))
    for report in event.reports {
      try connection.run("UPDATE report SET event = ? WHERE id = ?", .text(event.id.text), .text(report.text))
    }
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
  /// Its days; `nil` where no source dates it.
  package let span: TimeSpan?
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
    self.init(
      id: event.id, type: event.type, status: event.status, span: event.time.span, place: event.place,
      summary: summary,
      confidence: event.confidence, reports: event.reports.map(\.id).sorted())
  }

  init(
    id: Event.ID, type: EventType.ID, status: EventStatus, span: TimeSpan?, place: Place?, summary: String,
    confidence: Double, reports: [Report.ID]
  ) {
    self.id = id
    self.type = type
    self.status = status
    self.span = span
    self.place = place
    self.summary = summary
    self.confidence = confidence
    self.reports = reports
  }
}
