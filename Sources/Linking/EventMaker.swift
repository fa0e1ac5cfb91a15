import Model

/// Makes one event of the reports that tell of it.
struct EventMaker {
  /// The reports by the days of their articles; on one day what came later in the life of an event comes later.
  private let told: [Report]
  /// The reports, the surest first.
  private let best: [Report]
  private let articles: [Article.ID: ArticleReference]

  init(_ reports: [Report], articles: [Article.ID: ArticleReference]) {
    self.articles = articles
    let end = CalendarDate(daysSinceEpoch: .max)
    told = reports.sorted { a, b in
      let (x, y) = (articles[a.article]?.published?.day ?? end, articles[b.article]?.published?.day ?? end)
      if x != y { return x < y }
      return a.status.stage != b.status.stage ? a.status.stage < b.status.stage : a.id < b.id
    }
    let last = EventMaker.status(told)
    best = reports.sorted { a, b in
      let (x, y) = (a.status == last, b.status == last)
      if x != y { return x }
      return a.confidence != b.confidence ? a.confidence > b.confidence : a.id < b.id
    }
  }

  /// The event. Its id is made of the report that appeared first.
  var event: Event {
    let first = told.min { a, b in
      let end = CalendarDate(daysSinceEpoch: .max)
      let (x, y) = (published(a) ?? end, published(b) ?? end)
      return x != y ? x < y : a.id < b.id
    }
    let time = bestTime
    return Event(
      id: Event.ID(toldFirstIn: (first ?? best[0]).id), type: best[0].type, status: EventMaker.status(told),
      time: time.time,
      participants: participants, place: place, reports: best, history: history, otherDates: time.others,
      confidence: confidence)
  }

  private func published(_ report: Report) -> CalendarDate? { articles[report.article]?.published?.day }

  /// The last word on it; what has happened is not undone by a later look back at the plan.
  private static func status(_ told: [Report]) -> EventStatus {
    told.map(\.status).reduce(nil as EventStatus?) { before, next in
      switch (before, next) {
      case (.occurred, .planned), (.occurred, .possible), (.occurred, .cancelled), (.cancelled, .possible),
        (.planned, .possible), (.ongoing, .planned), (.occurred, .ongoing):
        before
      default: next
      }
    } ?? .occurred
  }

  /// What was told one after the other: another status, or a plan for another day.
  private var history: [StatusChange] {
    var changes: [StatusChange] = []
    for report in told {
      let isNews = changes.last?.status != report.status
      let day = report.time.span
      let before = changes.last { $0.status == .planned }?.span
      let isMoved =
        report.status == .planned && day != nil && before.map { day.map($0.overlaps) == false } ?? false
      guard isNews || isMoved else { continue }
      var change = StatusChange(status: report.status, reported: published(report), article: report.article)
      change.span = day
      changes.append(change)
    }
    return changes
  }

  /// The date that most sure reports give, the finer of those that agree; beside it those that do not agree.
  ///
  /// The plan's day counts only where nothing is told of the event itself, and of plans the latest.
  private var bestTime: (time: EventTime, others: [DateClaim]) {
    let dated = best.filter { $0.time.span != nil }
    let voices = possible(telling(dated))
    guard !voices.isEmpty else {
      return (best.map(\.time).first { $0.bounds != nil } ?? best[0].time, [])
    }
    // What the plan said speaks for one of two days, half as loud as who tells of the event itself.
    let plans = dated.filter { plan in !voices.contains { $0.id == plan.id } }
    let weights = voices.map { report in
      guard let span = report.time.span else { return 0.0 }
      func support(_ others: [Report]) -> Double {
        others.filter { EventMaker.supports($0, span, of: report) }.reduce(0) {
          $0 + EventMaker.weight(of: $1)
        }
      }
      return support(voices) + support(plans) / 2
    }
    let chosen =
      zip(voices, weights).max { a, b in
        let (x, y) = (EventMaker.fineness(a.0), EventMaker.fineness(b.0))
        if x != y { return x < y }
        return a.1 != b.1 ? a.1 < b.1 : a.0.id > b.0.id
      }?.0 ?? voices[0]
    var seen: Set<TimeSpan> = []
    let claims = telling(dated).compactMap { report -> DateClaim? in
      guard let span = report.time.span, let best = chosen.time.span, !span.overlaps(best),
        seen.insert(span).inserted
      else { return nil }
      return DateClaim(span: span, article: report.article)
    }
    return (chosen.time, claims)
  }

  /// Those whose date counts: they tell of the event as it came about, else of the last plan for it.
  private func telling(_ dated: [Report]) -> [Report] {
    let real = dated.filter { $0.status == .occurred || $0.status == .ongoing }
    if !real.isEmpty { return real }
    let plans = dated.filter { $0.status == .planned }
    // “Cancelled on Friday” tells the day on which the plan was dropped.
    if let last = told.last, last.status == .cancelled, !plans.isEmpty { return plans }
    guard let move = told.last(where: { isMoved($0) && $0.time.span != nil }) else { return dated }
    let later = dated.filter { $0.id == move.id || $0.time.span == move.time.span }
    return later.isEmpty ? dated : later
  }

  /// Those whose day is not after the day on which an article already told of the event as past; all, where none is left.
  private func possible(_ voices: [Report]) -> [Report] {
    guard let known = told.filter({ $0.status == .occurred }).compactMap(published).min() else {
      return voices
    }
    let kept = voices.filter { report in report.time.span?.first.map { $0 <= known } ?? true }
    return kept.isEmpty ? voices : kept
  }

  private func isMoved(_ report: Report) -> Bool { Wording(report).marks.isMoved }

  /// What is stated weighs more than what is inferred.
  private static func weight(of report: Report) -> Double {
    let sureness =
      switch report.time.basis {
      case .given: 4.0
      case .explicit, .relative: 1.0
      case .context, .event: 0.6
      case .publication: 0.4
      case .unknown: 0.1
      }
    return report.confidence * sureness
  }

  /// Whether a report's date speaks for another's: it is the same, or one of several days that the other names.
  private static func supports(_ report: Report, _ span: TimeSpan, of other: Report) -> Bool {
    report.time.span == span || namesDays(other) && report.time.span.map { span.contains($0) } ?? false
  }

  /// 2 for a day, or several that are named (“on Wednesday and Thursday”); 1 for a few days (“this weekend”); 0 for more.
  private static func fineness(_ report: Report) -> Int {
    guard let span = report.time.span, let first = span.first, let last = span.last else { return 0 }
    if span.singleDay != nil || namesDays(report) { return 2 }
    return first.distance(to: last) < 8 ? 1 : 0
  }

  private static func namesDays(_ report: Report) -> Bool {
    guard case .between(let start, let end, _) = report.time.span, start.grain == .day, end.grain == .day,
      start.first.distance(to: end.first) < 5
    else { return false }
    return !(report.time.words?.quote.lowercased().contains("week") ?? false)
  }

  /// Everyone whom a report names, those whom most name first; a state is left out where its people are named.
  private var participants: [Participation] {
    let all = best.flatMap(\.participants)
    let counts = all.reduce(into: [Party.ID: Int]()) { $0[$1.party.id, default: 0] += 1 }
    let represented = Set(
      all.filter { $0.party.kind == .person }.compactMap { $0.onBehalfOf?.id ?? $0.party.country })
    var seen: Set<Party.ID> = []
    let distinct = all.filter { part in
      let isFirst = seen.insert(part.party.id).inserted
      return isFirst
        && !(part.party.kind == .state && represented.contains(part.party.id) && part.role != .target)
    }
    return distinct.enumerated().sorted { a, b in
      let (x, y) = (counts[a.element.party.id] ?? 0, counts[b.element.party.id] ?? 0)
      return x != y ? x > y : a.offset < b.offset
    }.map(\.element)
  }

  /// The place that most reports name, the finer of those that as many do.
  private var place: Place? {
    let counts = best.compactMap(\.place).reduce(into: [Place: Int]()) { $0[$1, default: 0] += 1 }
    let towns = counts.filter { !$0.key.country.isEmpty }
    return (towns.isEmpty ? counts : towns).max { a, b in
      a.value != b.value ? a.value < b.value : a.key.name > b.key.name
    }?.key
  }

  /// Each further outlet that tells of it makes it surer.
  private var confidence: Double {
    let voices = Set(
      best.map { articles[$0.article].map { "\($0.source) \($0.source.isEmpty ? $0.id.text : "")" } })
    return min(0.99, (best.map(\.confidence).max() ?? 0) + 0.05 * Double(voices.count - 1))
  }
}

extension EventStatus {
  /// How late in the life of an event it is told.
  fileprivate var stage: Int {
    switch self {
    case .possible: 0
    case .planned: 1
    case .cancelled, .denied: 2
    case .ongoing: 3
    case .occurred: 4
    }
  }
}
