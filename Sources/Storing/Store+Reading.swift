package import Model

extension Store {
  /// The articles, without their text, in order of their days and ids.
  package func articles() throws(StoreError) -> [ArticleReference] {
    try references(where: "1", [])
  }

  /// The outlets of all articles and copies, each once, those without a name left out.
  package func outlets() throws(StoreError) -> [String] {
    try connection.rows("SELECT DISTINCT source FROM outlet WHERE source <> '' ORDER BY source", []) {
      $0.text(0)
    }
  }

  /// Some articles, without their text, by their ids.
  package func articles(_ ids: Set<Article.ID>) throws(StoreError) -> [Article.ID: ArticleReference] {
    var found: [Article.ID: ArticleReference] = [:]
    for id in ids { found[id] = try references(where: "id = ?", [.text(id.text)]).first }
    return found
  }

  private func references(where condition: String, _ values: [Value]) throws(StoreError) -> [ArticleReference]
  {
    let columns = "title, source, url, published, published_basis, published_confidence, id"
    let chosen = condition == "1" ? "1" : "article = ?"
    let copies = try connection.rows(
      "SELECT \(columns), article FROM copy WHERE \(chosen) ORDER BY published IS NULL, published, source, id",
      values
    ) { row in (of: row.text(7), copy: Store.reference(row)) }
    let byArticle = Dictionary(grouping: copies, by: \.of)
    return try connection.rows(
      "SELECT \(columns) FROM article WHERE \(condition) ORDER BY published, id", values
    ) { row in
      var article = Store.reference(row)
      article.copies = (byArticle[row.text(6)] ?? []).map(\.copy)
      return article
    }
  }

  /// An article or a copy, from the columns that both tables have.
  private static func reference(_ row: borrowing Columns) -> ArticleReference {
    ArticleReference(
      id: Article.ID(row.text(6)), title: row.text(0), source: row.text(1), url: row.text(2),
      published: publication(row.text(3), row.text(4), row.real(5)))
  }

  /// The article of an id or of the beginning of one; several where it is ambiguous.
  package func articles(idBeginning prefix: String) throws(StoreError) -> [Article] {
    try connection.rows(
      "SELECT * FROM article WHERE substr(id, 1, length(?1)) = ?1 ORDER BY id LIMIT 10", [.text(prefix)],
      Store.article)
  }

  /// Articles with their text, in order of ids, some at a time.
  package func wholeArticles(after: Article.ID?, limit: Int) throws(StoreError) -> [Article] {
    try connection.rows(
      "SELECT * FROM article WHERE id > ? ORDER BY id LIMIT ?", [.text(after?.text ?? ""), .integer(limit)],
      Store.article)
  }

  private static func article(_ row: borrowing Columns) -> Article {
    let passages = row.text(9).split(separator: "\n").compactMap { line -> Passage? in
      let parts = line.split(separator: " ")
      guard parts.count == 4, let kind = Passage.Kind(rawValue: String(parts[0])), let start = Int(parts[1]),
        let end = Int(parts[2])
      else { return nil }
      return Passage(range: TextRange(start, end), kind: kind, day: CalendarDate(iso: parts[3]))
    }
    return Article(
      id: Article.ID(row.text(0)), title: row.text(1), source: row.text(2), url: row.text(3),
      author: row.text(4), published: publication(row.text(5), row.text(6), row.real(7)), text: row.text(8),
      passages: passages)
  }

  private static func publication(_ day: String, _ basis: String, _ confidence: Double) -> Publication? {
    guard let day = CalendarDate(iso: day), let basis = Publication.Basis(rawValue: basis) else { return nil }
    return Publication(day: day, basis: basis, confidence: confidence)
  }

  /// The reports of some events.
  package func reports(of events: [Event.ID]) throws(StoreError) -> [Report] {
    var all: [Report] = []
    let parties = try self.parties()
    for event in events { all += try reports(where: "event = ?", [.text(event.text)], parties).map(\.report) }
    return all
  }

  /// Reports by their ids.
  package func reports(_ ids: [Report.ID]) throws(StoreError) -> [Report] {
    var all: [Report] = []
    let parties = try self.parties()
    for id in ids { all += try reports(where: "id = ?", [.text(id.text)], parties).map(\.report) }
    return all
  }

  /// The reports of an article, in order of their ids.
  package func reports(of article: Article.ID) throws(StoreError) -> [Report] {
    try reports(where: "article = ?", [.text(article.text)], try parties()).map(\.report)
  }

  /// Reports in order of their ids, some at a time.
  package func reports(after: Report.ID?, limit: Int) throws(StoreError) -> [FiledReport] {
    let last =
      try connection.rows(
        "SELECT max(id) FROM (SELECT id FROM report WHERE id > ? ORDER BY id LIMIT ?)",
        [.text(after?.text ?? ""), .integer(limit)]
      ) { $0.text(0) }.first ?? ""
    return try reports(where: "id > ?1 AND id <= ?2", [.text(after?.text ?? ""), .text(last)], try parties())
  }

  private func reports(where condition: String, _ values: [Value], _ parties: [String: Party])
    throws(StoreError) -> [FiledReport]
  {
    let chosen = "(SELECT id FROM report WHERE \(condition))"
    let parts = try connection.rows(
      "SELECT p.report, party, role, on_behalf_of, mention, start, article FROM participation p JOIN report r ON r.id = p.report"
        + " WHERE p.report IN \(chosen) ORDER BY p.report, position", values
    ) { row in
      let part = parties[row.text(1)].map { party in
        Participation(
          party: party, role: Role(rawValue: row.text(2)) ?? .agent, onBehalfOf: parties[row.text(3)],
          mention: Store.evidence(row.text(4), at: row.integer(5), of: row.text(6)))
      }
      return (report: row.text(0), part: part)
    }
    let quotes = try connection.rows(
      "SELECT e.report, quote, start, article FROM evidence e JOIN report r ON r.id = e.report WHERE e.report IN \(chosen) ORDER BY e.report, position",
      values
    ) { row in
      (report: row.text(0), evidence: Store.evidence(row.text(1), at: row.integer(2), of: row.text(3)))
    }
    let partsByReport = Dictionary(grouping: parts, by: \.report)
    let quotesByReport = Dictionary(grouping: quotes, by: \.report)
    return try connection.rows(
      """
      SELECT r.*, article.published, article.source FROM (SELECT * FROM report WHERE \(condition)) r
      LEFT JOIN article ON article.id = r.article ORDER BY r.id
      """, values
    ) { row in
      let id = row.text(0)
      let report = Store.report(
        row, participants: (partsByReport[id] ?? []).compactMap(\.part),
        evidence: (quotesByReport[id] ?? []).map(\.evidence))
      return FiledReport(
        report: report, outlet: row.text(19), published: CalendarDate(iso: row.text(18)),
        event: row.isNull(2) ? nil : Event.ID(row.text(2)), isLinked: row.integer(3) == 1)
    }
  }

  private static func evidence(_ quote: String, at start: Int, of article: String) -> Evidence {
    Evidence(
      article: Article.ID(article), range: TextRange(start, start + quote.utf8.count), quote: quote)
  }

  private static func gist(_ row: borrowing Columns) -> Gist? {
    let words = row.text(15)
    if words.isEmpty { return nil }
    if row.isNull(16) { return .phrase(words) }
    let parties = row.text(16).split(separator: "\n").map { Party.ID(String($0)) }
    return parties.isEmpty ? .clause(words) : .predicate(of: parties, words)
  }

  private static func report(_ row: borrowing Columns, participants: [Participation], evidence: [Evidence])
    -> Report
  {
    let article = row.text(1)
    let time = EventTime(
      span: TimeSpan(edtf: row.text(6)), basis: DateBasis(rawValue: row.text(7)) ?? .unknown,
      words: row.isNull(8) ? nil : Store.evidence(row.text(8), at: row.integer(9), of: article),
      phrase: nil, bounds: TimeSpan(edtf: row.text(10)))
    return Report(
      id: Report.ID(row.text(0)), article: Article.ID(article), type: EventType.ID(row.text(4)),
      status: EventStatus(rawValue: row.text(5)) ?? .occurred, time: time, participants: participants,
      place: row.isNull(11) ? nil : Place(name: row.text(11), country: row.text(12)), evidence: evidence,
      gist: Store.gist(row), topic: row.isNull(17) ? nil : row.text(17),
      confidence: row.real(13),
      derivation: row.text(14).split(separator: "\n").map(String.init))
  }

  /// Every party that takes part in an event, by its id.
  package func parties() throws(StoreError) -> [String: Party] {
    if let knownParties { return knownParties }
    let rows = try connection.rows("SELECT id, kind, name, country, known FROM party", []) { row in
      Party(
        id: Party.ID(row.text(0)), kind: Party.Kind(rawValue: row.text(1)) ?? .group, name: row.text(2),
        country: row.text(3).isEmpty ? nil : Party.ID(row.text(3)), isKnown: row.integer(4) == 1)
    }
    let parties = Dictionary(rows.map { ($0.id.text, $0) }, uniquingKeysWith: { first, _ in first })
    knownParties = parties
    return parties
  }

  /// The names of the places and countries of all events.
  package func placeNames() throws(StoreError) -> [String] {
    try connection.rows(
      "SELECT place FROM event WHERE place <> '' UNION SELECT country FROM event WHERE country <> '' ORDER BY 1",
      []
    ) { $0.text(0) }
  }

  /// In how many events each party takes part, the busiest first.
  package func partyCounts() throws(StoreError) -> [(id: Party.ID, events: Int)] {
    try connection.rows(
      """
      SELECT party, count(DISTINCT event) AS events FROM participant
      WHERE event IS NOT NULL GROUP BY party ORDER BY events DESC, party
      """, []
    ) { (Party.ID($0.text(0)), $0.integer(1)) }
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

  /// The links that the words of an article's reports make, in order.
  package func links(of article: Article.ID) throws(StoreError) -> [ReportLink] {
    try connection.rows(
      """
      SELECT source, kind, target, distance, unit, quote, start FROM link
      WHERE source IN (SELECT id FROM report WHERE article = ?) ORDER BY source, kind, target
      """, [.text(article.text)]
    ) { row in
      let unit = TimeUnit.allCases.first { String(describing: $0) == row.text(4) }
      return ReportLink(
        from: Report.ID(row.text(0)), kind: Relation.Kind(rawValue: row.text(1)) ?? .about,
        to: Report.ID(row.text(2)), offset: unit.map { ReportLink.Offset(count: row.integer(3), unit: $0) },
        evidence: Store.evidence(row.text(5), at: row.integer(6), of: article.text))
    }
  }
}
