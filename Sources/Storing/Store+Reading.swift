package import Model

extension Store {
  /// The articles, without their text, in order of their days and ids.
  package func articles() throws(StoreError) -> [ArticleReference] {
    try connection.rows(
      "SELECT id, title, source, url, published, published_basis, published_confidence FROM article ORDER BY published, id",
      []
    ) { row in
      ArticleReference(
        id: Article.ID(row.text(0)), title: row.text(1), source: row.text(2), url: row.text(3),
        published: Store.publication(row.text(4), row.text(5), row.real(6)))
    }
  }

  /// The article of an id or of the beginning of one; several where it is ambiguous.
  package func articles(idBeginning prefix: String) throws(StoreError) -> [Article] {
    try connection.rows(
      "SELECT * FROM article WHERE substr(id, 1, length(?1)) = ?1 ORDER BY id LIMIT 10", [.text(prefix)],
      Store.article)
  }

  /// Every article with its text, in order of ids.
  package func wholeArticles() throws(StoreError) -> [Article] {
    try connection.rows("SELECT * FROM article ORDER BY id", [], Store.article)
  }

  private static func article(_ row: borrowing Columns) -> Article {
    let passages = row.text(10).split(separator: "\n").compactMap { line -> Passage? in
      let parts = line.split(separator: " ")
      guard parts.count == 4, let kind = Passage.Kind(rawValue: String(parts[0])), let start = Int(parts[1]),
        let end = Int(parts[2])
      else { return nil }
      return Passage(range: TextRange(start, end), kind: kind, day: CalendarDate(iso: parts[3]))
    }
    return Article(
      id: Article.ID(row.text(0)), title: row.text(2), source: row.text(3), url: row.text(4),
      author: row.text(5),
      published: publication(row.text(6), row.text(7), row.real(8)), text: row.text(9), passages: passages)
  }

  private static func publication(_ day: String, _ basis: String, _ confidence: Double) -> Publication? {
    guard let day = CalendarDate(iso: day), let basis = Publication.Basis(rawValue: basis) else { return nil }
    return Publication(day: day, basis: basis, confidence: confidence)
  }

  /// The reports of some events, or of all where `events` is `nil`, in order of their ids.
  package func reports(of events: [Event.ID]?) throws(StoreError) -> [Report] {
    guard let events else { return try reports(where: "1", []) }
    var all: [Report] = []
    for event in events { all += try reports(where: "event = ?", [.text(event.text)]) }
    return all
  }

  private func reports(where condition: String, _ values: [Value]) throws(StoreError) -> [Report] {
    let parties = try self.parties()
    let chosen = "(SELECT id FROM report WHERE \(condition))"
    let parts = try connection.rows(
      "SELECT p.report, party, role, on_behalf_of, mention, start, article FROM participation p JOIN report r ON r.id = p.report"
        + " WHERE p.report IN \(chosen) ORDER BY p.report, position", values
    ) { row in
      let mention = Evidence(
        article: Article.ID(row.text(6)),
        range: TextRange(row.integer(5), row.integer(5) + row.text(4).utf8.count),
        quote: row.text(4))
      let part = parties[row.text(1)].map { party in
        Participation(
          party: party, role: Role(rawValue: row.text(2)) ?? .agent, onBehalfOf: parties[row.text(3)],
          mention: mention)
      }
      return (report: row.text(0), part: part)
    }
    let quotes = try connection.rows(
      "SELECT e.report, quote, start, article FROM evidence e JOIN report r ON r.id = e.report WHERE e.report IN \(chosen) ORDER BY e.report, position",
      values
    ) { row in
      (
        report: row.text(0),
        evidence: Evidence(
          article: Article.ID(row.text(3)),
          range: TextRange(row.integer(2), row.integer(2) + row.text(1).utf8.count),
          quote: row.text(1))
      )
    }
    let partsByReport = Dictionary(grouping: parts, by: \.report)
    let quotesByReport = Dictionary(grouping: quotes, by: \.report)
    return try connection.rows("SELECT * FROM report WHERE \(condition) ORDER BY id", values) { row in
      let id = row.text(0)
      return Store.report(
        row, participants: (partsByReport[id] ?? []).compactMap(\.part),
        evidence: (quotesByReport[id] ?? []).map(\.evidence))
    }
  }

  private static func report(_ row: borrowing Columns, participants: [Participation], evidence: [Evidence])
    -> Report
  {
    let article = Article.ID(row.text(1))
    let words = row.text(7)
    let time = EventTime(
      span: TimeSpan(edtf: row.text(5)), basis: DateBasis(rawValue: row.text(6)) ?? .unknown,
      words: words.isEmpty
        ? nil
        : Evidence(
          article: article, range: TextRange(row.integer(8), row.integer(8) + words.utf8.count), quote: words),
      phrase: nil, bounds: TimeSpan(edtf: row.text(9)))
    return Report(
      id: Report.ID(row.text(0)), article: article, type: EventType.ID(row.text(3)),
      status: EventStatus(rawValue: row.text(4)) ?? .occurred, time: time, participants: participants,
      place: row.text(10).isEmpty ? nil : Place(name: row.text(10), country: row.text(11)),
      evidence: evidence,
      confidence: row.real(12), derivation: row.text(13).split(separator: "\n").map(String.init))
  }

  /// Every party that takes part in an event, by its id.
  package func parties() throws(StoreError) -> [String: Party] {
    let rows = try connection.rows("SELECT id, kind, name, country, known FROM party", []) { row in
      Party(
        id: Party.ID(row.text(0)), kind: Party.Kind(rawValue: row.text(1)) ?? .group, name: row.text(2),
        country: row.text(3).isEmpty ? nil : Party.ID(row.text(3)), isKnown: row.integer(4) == 1)
    }
    return Dictionary(rows.map { ($0.id.text, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// In how many events each party takes part, the busiest first.
  package func partyCounts() throws(StoreError) -> [(id: Party.ID, events: Int)] {
    try connection.rows(
      """
      SELECT party, count(DISTINCT event) AS events FROM participation JOIN report ON report.id = participation.report
      WHERE event IS NOT NULL GROUP BY party ORDER BY events DESC, party
      """, []
    ) { (Party.ID($0.text(0)), $0.integer(1)) }
  }

  func eventRows() throws(StoreError) -> [EventRow] {
    let reports = try connection.rows("SELECT event, id FROM report WHERE event IS NOT NULL ORDER BY id", [])
    {
      (event: $0.text(0), report: Report.ID($0.text(1)))
    }
    let byEvent = Dictionary(grouping: reports, by: \.event)
    return try connection.rows(
      "SELECT id, type, status, date, place, country, summary, confidence FROM event", []
    ) { row in
      EventRow(
        id: Event.ID(row.text(0)), type: EventType.ID(row.text(1)),
        status: EventStatus(rawValue: row.text(2)) ?? .occurred,
        span: TimeSpan(edtf: row.text(3)),
        place: row.text(4).isEmpty ? nil : Place(name: row.text(4), country: row.text(5)),
        summary: row.text(6), confidence: row.real(7), reports: (byEvent[row.text(0)] ?? []).map(\.report))
    }
  }

  /// The relations between events.
  package func relations() throws(StoreError) -> [Relation] {
    try connection.rows(
      "SELECT source, kind, target, quote, article, start FROM relation ORDER BY source, kind, target", []
    ) { row in
      Relation(
        from: Event.ID(row.text(0)), kind: Relation.Kind(rawValue: row.text(1)) ?? .about,
        to: Event.ID(row.text(2)),
        evidence: Evidence(
          article: Article.ID(row.text(4)),
          range: TextRange(row.integer(5), row.integer(5) + row.text(3).utf8.count),
          quote: row.text(3)))
    }
  }
}
