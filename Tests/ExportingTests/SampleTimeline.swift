import Model

/// A small timeline with everything that formats must tell apart, and with text that tries to break them.
enum SampleTimeline {
  static let timeline = Timeline(
    title: "John Kerry and Sergei Lavrov, March 2014",
    events: [meeting, cancelledVisit, gathering, accusation, annexation],
    relations: [
      Relation(
        from: meeting.id, kind: .precedes, to: gathering.id,
        evidence: evidence("courier", "The meeting comes ahead of a gathering of NATO ministers"))
    ],
    articles: Dictionary(uniqueKeysWithValues: articles.map { ($0.id, $0) }),
    types: Dictionary(uniqueKeysWithValues: types.map { ($0.id, $0) }))

  static let articles = [
    ArticleReference(
      id: Article.ID("courier"), title: "Kerry to see Lavrov [again]", source: "Harbour Courier",
      url: "https://courier.example/a?b=<c>", published: published("2014-03-29")),
    ArticleReference(
      id: Article.ID("gazette"), title: "=HYPERLINK(\"x\")", source: "Northern Gazette", url: "",
      published: published("2014-03-31")),
    ArticleReference(id: Article.ID("undated"), title: "A *note*", source: "", url: "", published: nil),
  ]

  static let types = [
    EventType(
      id: EventType.ID("meeting"), group: "consult", cameo: "040", plover: "CONSULT", noun: "meeting",
      telling: [
        .occurred: "{who} met[ {with}][ in {place}]", .planned: "{who} {is} to meet[ {with}][ in {place}]",
      ]),
    EventType(
      id: EventType.ID("visit"), group: "visit", cameo: "042", plover: "CONSULT", noun: "visit",
      telling: [.occurred: "{who} visited {place}"]),
    EventType(
      id: EventType.ID("accusation"), group: "accusation", cameo: "112", plover: "ACCUSE", noun: "accusation",
      telling: [.occurred: "{who} accused {whom}"]),
    EventType(
      id: EventType.ID("annexation"), group: "annexation", cameo: "195", plover: "COERCE", noun: "annexation",
      telling: [.occurred: "{who} annexed {place}"]),
  ]

  static let kerry = Party(
    id: Party.ID("john-kerry"), kind: .person, name: "John Kerry", country: Party.ID("USA"), isKnown: true)
  static let lavrov = Party(
    id: Party.ID("sergei-lavrov"), kind: .person, name: "Sergei Lavrov", country: Party.ID("RUS"),
    isKnown: true)
  static let america = Party(
    id: Party.ID("USA"), kind: .state, name: "United States", country: nil, isKnown: true)
  static let russia = Party(id: Party.ID("RUS"), kind: .state, name: "Russia", country: nil, isKnown: true)
  static let nato = Party(
    id: Party.ID("nato"), kind: .organisation, name: "NATO", country: nil, isKnown: true)

  static let meeting = Event(
    id: Event.ID("e1"), type: EventType.ID("meeting"), status: .occurred, time: time("2014-03-30"),
    participants: [part(kerry, .agent, for: america), part(lavrov, .counterpart, for: russia)],
    place: Place(name: "Paris", country: "France"),
    reports: [
      report("gazette", "meeting", .occurred, "Kerry and Lavrov talked in “Paris”,\nfor \"four\" hours"),
      report("courier", "meeting", .planned, "Kerry is to meet with his Russian counterpart this weekend"),
    ],
    history: [change(.planned, "2014-03-29", "courier"), change(.occurred, "2014-03-31", "gazette")],
    otherDates: [DateClaim(span: span("2014-03-31"), article: Article.ID("gazette"))], confidence: 0.934)

  static let cancelledVisit = Event(
    id: Event.ID("e2"), type: EventType.ID("visit"), status: .cancelled, time: time("2014-03-29"),
    participants: [part(kerry, .agent, for: america)], place: Place(name: "United States", country: ""),
    reports: [report("courier", "visit", .cancelled, "Kerry canceled plans to return")],
    history: [change(.cancelled, "2014-03-29", "courier")], otherDates: [], confidence: 0.8)

  static let gathering = Event(
    id: Event.ID("e3"), type: EventType.ID("meeting"), status: .planned, time: time("2014-04-01/2014-04-02"),
    participants: [part(nato, .agent, for: nil)], place: Place(name: "Brussels", country: "Belgium"),
    reports: [
      report("courier", "meeting", .planned, "a gathering of NATO foreign ministers on Tuesday and Wednesday")
    ],
    history: [change(.planned, "2014-03-29", "courier")], otherDates: [], confidence: 0.7)

  static let accusation = Event(
    id: Event.ID("e4"), type: EventType.ID("accusation"), status: .occurred, time: time("2015-01"),
    participants: [part(america, .agent, for: nil), part(russia, .target, for: nil)], place: nil,
    reports: [report("undated", "accusation", .occurred, "-the U.S. <b>accused</b> Russia; 1 * 2 # | ~ $")],
    history: [change(.occurred, nil, "undated")], otherDates: [], confidence: 0.5)

  static let annexation = Event(
    id: Event.ID("e5"), type: EventType.ID("annexation"), status: .occurred,
    time: EventTime(span: nil, basis: .unknown, words: nil, phrase: nil, bounds: span("../2014-03-29")),
    participants: [part(russia, .agent, for: nil)], place: Place(name: "Crimea", country: "Ukraine"),
    reports: [report("courier", "annexation", .occurred, "its annexation of Crimea")],
    history: [], otherDates: [], confidence: 0.9)

  static func part(_ party: Party, _ role: Role, for state: Party?) -> Participation {
    Participation(party: party, role: role, onBehalfOf: state, mention: evidence("courier", party.name))
  }

  static func span(_ edtf: String) -> TimeSpan {
    TimeSpan(edtf: edtf) ?? .day(CalendarDate(daysSinceEpoch: 0))
  }

  private static func time(_ edtf: String) -> EventTime {
    EventTime(span: span(edtf), basis: .explicit, words: nil, phrase: nil, bounds: nil)
  }

  private static func published(_ day: String) -> Publication? {
    CalendarDate(iso: day).map { Publication(day: $0, basis: .metadata, confidence: 1) }
  }

  private static func change(_ status: EventStatus, _ day: String?, _ article: String) -> StatusChange {
    StatusChange(
      status: status, reported: day.flatMap { CalendarDate(iso: $0) }, article: Article.ID(article))
  }

  private static func evidence(_ article: String, _ quote: String) -> Evidence {
    Evidence(article: Article.ID(article), range: TextRange(0, quote.utf8.count), quote: quote)
  }

  private static func report(_ article: String, _ type: String, _ status: EventStatus, _ quote: String)
    -> Report
  {
    Report(
      id: Report.ID("\(article)-\(type)"), article: Article.ID(article), type: EventType.ID(type),
      status: status,
      time: .unknown, participants: [], place: nil, evidence: [evidence(article, quote)], confidence: 0.9,
      derivation: [])
  }
}
