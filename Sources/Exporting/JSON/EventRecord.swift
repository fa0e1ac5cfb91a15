package import Model

extension JSONValue {
  /// An event of a timeline: what `extract` prints of a report, with its reports, history and the dates in dispute.
  static func event(_ event: Event, in timeline: Timeline) -> JSONValue {
    let type = timeline.types[event.type]
    let members =
      [Member("id", .string(event.id.text))]
      + what(
        type: event.type, status: event.status, time: event.time, participants: event.participants,
        place: event.place)
      + coded(type, title: event.sentence(type: type), confidence: event.confidence)
      + [
        Member("bounds", .string(event.bounds?.edtf ?? "")),
        Member("history", .array(event.history.map(change))),
        Member("other_dates", .array(event.otherDates.map(claim))),
        Member("reports", .array(event.reports.map { report($0, in: timeline) })),
      ]
    return .object(members)
  }

  /// A report as `chancery extract` prints it. Offsets count Unicode code points of the article's text.
  package static func report(_ report: Report, in article: Article, type: EventType?) -> JSONValue {
    self.report(report, in: CodePoints(of: article.text), type: type)
  }

  private static func report(_ report: Report, in text: CodePoints, type: EventType?) -> JSONValue {
    let sentence = Event(reports: [report]).sentence(type: type)
    let evidence = report.evidence.map { quote -> JSONValue in
      let scalars = text.range(quote.range)
      return [
        "quote": .string(quote.quote), "start": .integer(scalars.lowerBound),
        "end": .integer(scalars.upperBound),
      ]
    }
    return .object(
      what(
        type: report.type, status: report.status, time: report.time, participants: report.participants,
        place: report.place) + coded(type, title: sentence, confidence: report.confidence)
        + [Member("evidence", .array(evidence))])
  }

  /// What `chancery extract` prints of an article.
  package static func extraction(_ article: Article, reports: [Report], types: [EventType.ID: EventType])
    -> JSONValue
  {
    let text = CodePoints(of: article.text)
    return .object(
      head(of: article)
        + [Member("events", .array(reports.map { report($0, in: text, type: types[$0.type]) }))])
  }

  /// What `chancery read --json` prints of an article.
  package static func article(_ article: Article) -> JSONValue {
    let captions =
      article.captions.isEmpty ? [] : [Member("captions", .array(article.captions.map { .string($0) }))]
    let rival = article.published?.rival.map { [Member("published_rival", .string($0.description))] } ?? []
    let told = [
      ("author", article.author), ("dateline", article.dateline), ("agency", article.agency),
    ].filter { !$0.1.isEmpty }.map { Member($0.0, .string($0.1)) }
    let sure = article.published.map { [Member("published_confidence", .number($0.confidence))] } ?? []
    let stretches =
      article.passages.isEmpty ? [] : [Member("passages", .array(passages(of: article)))]
    return .object(
      head(of: article) + sure + rival + told + [Member("text", .string(article.text))] + stretches + captions
    )
  }

  /// The stretches that are no plain paragraphs; places count Unicode code points.
  private static func passages(of article: Article) -> [JSONValue] {
    let text = CodePoints(of: article.text)
    return article.passages.map { passage in
      let day = passage.day.map { [Member("day", .string($0.description))] } ?? []
      let range = text.range(passage.range)
      return .object(
        [
          Member("kind", .string(passage.kind.rawValue)), Member("start", .integer(range.lowerBound)),
          Member("end", .integer(range.upperBound)),
        ] + day)
    }
  }

  private static func head(of article: Article) -> [Member] {
    [
      Member("id", .string(article.id.text)), Member("title", .string(article.title)),
      Member("source", .string(article.source)), Member("url", .string(article.url)),
      Member("published", .string(article.published?.day.description ?? "")),
      Member("published_basis", .string(article.published?.basis.rawValue ?? "")),
    ]
  }

  /// An article's source, as exports cite it.
  package static func article(_ article: ArticleReference) -> JSONValue {
    [
      "id": .string(article.id.text), "title": .string(article.title), "source": .string(article.source),
      "url": .string(article.url), "published": .string(article.published?.day.description ?? ""),
      "published_basis": .string(article.published?.basis.rawValue ?? ""),
    ]
  }

  /// A relation between two events of a timeline.
  static func relation(_ relation: Relation) -> JSONValue {
    [
      "from": .string(relation.from.text), "kind": .string(relation.kind.rawValue),
      "to": .string(relation.to.text),
      "quote": .string(relation.evidence.quote),
    ]
  }

  private static func what(
    type: EventType.ID, status: EventStatus, time: EventTime, participants: [Participation], place: Place?
  ) -> [Member] {
    [
      Member("type", .string(type.text)), Member("status", .string(status.rawValue)),
      Member("date", .string(time.span?.edtf ?? "")), Member("date_text", .string(time.words?.quote ?? "")),
      Member("date_basis", .string(time.basis.rawValue)),
      Member("date_bounds", .string(time.bounds?.edtf ?? "")),
      Member("participants", .array(participants.map(participation))),
      Member("place", place.map { ["name": .string($0.name), "country": .string($0.country)] } ?? .null),
    ]
  }

  private static func coded(_ type: EventType?, title: String, confidence: Double) -> [Member] {
    [
      Member("title", .string(title)), Member("cameo", .string(type?.cameo ?? "")),
      Member("plover", .string(type?.plover ?? "")), Member("confidence", .number(confidence)),
    ]
  }

  private static func participation(_ participation: Participation) -> JSONValue {
    [
      "name": .string(participation.party.name), "id": .string(participation.party.id.text),
      "kind": .string(participation.party.kind.rawValue), "known": .bool(participation.party.isKnown),
      "role": .string(participation.role.rawValue), "for": .string(participation.onBehalfOf?.name ?? ""),
      "mention": .string(participation.mention.quote),
    ]
  }

  private static func change(_ change: StatusChange) -> JSONValue {
    [
      "status": .string(change.status.rawValue), "reported": .string(change.reported?.description ?? ""),
      "article": .string(change.article.text),
    ]
  }

  private static func claim(_ claim: DateClaim) -> JSONValue {
    ["date": .string(claim.span.edtf), "article": .string(claim.article.text)]
  }

  private static func report(_ report: Report, in timeline: Timeline) -> JSONValue {
    [
      "article": .string(report.article.text),
      "source": .string(timeline.articles[report.article]?.outlet ?? ""),
      "status": .string(report.status.rawValue), "date": .string(report.time.span?.edtf ?? ""),
      "confidence": .number(report.confidence), "quotes": .array(report.evidence.map { .string($0.quote) }),
    ]
  }
}

extension Event {
  /// The event that a single report would make; only what a sentence about it needs.
  fileprivate init(reports: [Report]) {
    let report = reports[0]
    self.init(
      id: ID(report.id.text), type: report.type, status: report.status, time: report.time,
      participants: report.participants, place: report.place, reports: reports, history: [], otherDates: [],
      confidence: report.confidence)
  }
}
