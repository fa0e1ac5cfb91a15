import Model

extension Store {
  func insert(_ print: TextFingerprint, id: Article.ID) throws(StoreError) {
    try connection.run(
      "INSERT INTO fingerprint VALUES (?, ?, ?, ?, ?)", .text(id.text), .bits(print.words),
      .bits(print.numbers), .bits(print.bits), .integer(print.count))
  }

  func insert(_ article: Article) throws(StoreError) {
    let passages = article.passages.map {
      "\($0.kind.rawValue) \($0.range.start) \($0.range.end) \($0.day?.description ?? "-")"
    }
    try connection.run(
      "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", .text(article.id.text),
      .text(article.title), .text(article.source), .text(article.url), .text(article.author),
      .text(orNull: article.published?.day.description), .text(orNull: article.published?.basis.rawValue),
      article.published.map { .real($0.confidence) } ?? .null, .text(article.text),
      .text(passages.joined(separator: "\n")))
  }

  func insertCopy(_ article: Article, of first: Article.ID) throws(StoreError) {
    try connection.run(
      "INSERT INTO copy VALUES (?, ?, ?, ?, ?, ?, ?, ?)", .text(article.id.text), .text(first.text),
      .text(article.title), .text(article.source), .text(article.url),
      .text(orNull: article.published?.day.description), .text(orNull: article.published?.basis.rawValue),
      article.published.map { .real($0.confidence) } ?? .null)
  }

  func insert(_ report: Report) throws(StoreError) {
    try connection.run(
      "INSERT INTO report VALUES (?, ?, NULL, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      .text(report.id.text), .text(report.article.text), .text(report.type.text),
      .text(report.status.rawValue),
      .text(orNull: report.time.span?.edtf), .text(report.time.basis.rawValue),
      .text(orNull: report.time.words?.quote), report.time.words.map { .integer($0.range.start) } ?? .null,
      .text(orNull: report.time.bounds?.edtf), .text(orNull: report.place?.name),
      .text(orNull: report.place?.country), .real(report.confidence),
      .text(report.derivation.joined(separator: "\n")), .text(orNull: report.gist?.words),
      .text(orNull: report.gist.flatMap(Store.subject(of:))), .text(orNull: report.topic))
    for (position, part) in report.participants.enumerated() {
      for party in [part.party, part.onBehalfOf].compactMap({ $0 }) { try insert(party) }
      try connection.run(
        "INSERT INTO participation VALUES (?, ?, ?, ?, ?, ?, ?)", .text(report.id.text),
        .integer(position), .text(part.party.id.text), .text(part.role.rawValue),
        .text(orNull: part.onBehalfOf?.id.text),
        .text(part.mention.quote), .integer(part.mention.range.start))
    }
    for (position, evidence) in report.evidence.enumerated() {
      try connection.run(
        "INSERT INTO evidence (report, position, quote, start) VALUES (?, ?, ?, ?)", .text(report.id.text),
        .integer(position), .text(evidence.quote), .integer(evidence.range.start))
    }
  }

  /// Of whom a gist is said: the ids of parties, one a line; an empty text where its words have a subject; `nil` for a phrase.
  private static func subject(of gist: Gist) -> String? {
    switch gist {
    case .predicate(let parties, _): parties.map(\.text).joined(separator: "\n")
    case .clause: ""
    case .phrase: nil
    }
  }

  func insert(_ party: Party) throws(StoreError) {
    knownParties = nil
    try connection.run(
      "INSERT INTO party VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", .text(party.id.text),
      .text(party.kind.rawValue), .text(party.name), .text(orNull: party.country?.text),
      .integer(party.isKnown ? 1 : 0))
  }

  func insert(_ link: ReportLink) throws(StoreError) {
    try connection.run(
      "INSERT INTO link VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", .text(link.from.text),
      .text(link.kind.rawValue), .text(link.to.text), link.offset.map { .integer($0.count) } ?? .null,
      .text(orNull: link.offset.map { String(describing: $0.unit) }), .text(link.evidence.quote),
      .integer(link.evidence.range.start))
  }
}
