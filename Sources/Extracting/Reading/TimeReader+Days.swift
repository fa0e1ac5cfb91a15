import Lexicons
import Model

/// Which days a time told of an event covers.
extension TimeReader {
  /// Whether the grammar says that an event lies behind.
  private func isPast(_ match: Match, _ status: StatusReading) -> Bool {
    // Or goes on: “began an offensive on Sunday”.
    guard status.status == .occurred || status.status == .ongoing && match.pattern.kind == .verb,
      !isUnderWay(match)
    else { return false }
    if match.pattern.kind == .noun, status.cues.contains(where: WordClasses.past.contains) { return true }
    // “her announcement on Sunday that she would stand”
    if match.pattern.kind == .noun, speeches.contains(match.trigger) { return true }
    // “protests on Friday turned violent”
    if match.pattern.kind == .noun, tree.tokens[match.trigger].relation == .nsubj,
      let verb = tree.tokens[match.trigger].head, tree.tokens[verb].penn == .vbd
    {
      return true
    }
    if match.pattern.kind == .noun, match.carrier == match.trigger { return false }
    return tree.tokens[match.carrier].penn.isOne(of: .vbd, .vbn)
  }

  /// Whether it is over by its grammar: who “headed Tuesday for Cairo”, in Monday's paper, has not arrived.
  func isOver(_ match: Match, _ status: StatusReading) -> Bool {
    // “will act once Moscow keeps to the agreement of September”
    let isKept = status.status == .occurred && status.cues.last.map(WordClasses.keeping.contains) ?? false
    let isUndone = status.cues.last == "but not"
    return isKept || isUndone || isPast(match, status) && tree.lemma(match.trigger) != "head"
  }

  func reading(
    _ placed: ArticleView.PlacedTime, hops: Int, status: StatusReading, match: Match
  ) -> TimeReading {
    var span = placed.time.span
    if let ahead = toCome(placed, match, status) { span = ahead }
    if isOver(match, status) { span = behind(placed.time) }
    if let day = span?.singleDay, let eve = eve(before: placed),
      !tree.subtree(of: eve).contains(match.trigger)
    {
      span = .day(day.advanced(by: -1))
    }
    if let told = span, case .during(let unit, _) = told {
      switch preposition(of: placed) {
      // “since May”, but not “since May, when they raided a ship”
      case "since" where !isBehind(placed, match): span = .since(unit)
      // “since the protests began in June”
      case _ where isSince(match.carrier) || hasGoneOn(match, since: placed): span = .since(unit)
      // “before December 1”, but not “before July, when they are to meet”
      case "before"
      where !isBehind(placed, match)
        && tree.children(of: placed.head, .case).contains(placed.tokens.lowerBound - 1)
        && (status.status == .planned || status.status == .possible):
        span = .until(unit)
      case "by" where status.status != .occurred || hops == 1: span = .until(unit)
      case "till", "until":
        // “was envoy until 2011, leaving after a row”
        if hops < 2 || status.status != .occurred { span = .until(unit) }
      default: break
      }
    }
    span = week(of: placed, span) ?? span
    if isPast(match, status) { span = span.map(ended) }
    if let end = partner(of: placed),
      let whole = span.flatMap({ stretch(from: $0, to: moved(end, as: placed, to: $0)) })
    {
      span = whole
    } else if let start = start(before: placed), let whole = span.flatMap({ stretch(from: start, to: $0) }) {
      span = whole
    } else if let day = span?.singleDay {
      span = lasting(match, on: day) ?? span
    }
    // “late Sunday” is that day and no other.
    if case .part = placed.time.phrase, let day = span?.singleDay { span = .day(day) }
    let time = EventTime(
      span: span, basis: placed.time.basis, words: view.evidence(placed.time.range),
      phrase: placed.time.phrase, bounds: nil)
    return TimeReading(
      time: time,
      path:
        "“\(time.words?.quote ?? "")”, \(hops == 0 ? "beside" : "\(hops) up the tree from it to") the trigger"
    )
  }

  /// The days of “last week” in a Sunday's paper, which is the week that ends, and of “early this week”, but not of “earlier this
  /// week”; `nil` for others.
  private func week(of placed: ArticleView.PlacedTime, _ span: TimeSpan?) -> TimeSpan? {
    switch placed.time.phrase {
    case .fromWriting(-1, .week):
      guard let day = view.article.published?.day, day.weekday == .sunday else { return nil }
      return TimeSpan.interval(.day(day.advanced(by: -7)), .day(day.advanced(by: -1)))
    case .part(.start, .fromWriting(_, .week)):
      guard let monday = span?.first, placed.tokens.contains(where: { tree.form($0) == "early" }) else {
        return nil
      }
      return TimeSpan.interval(.day(monday), .day(monday.advanced(by: 2)))
    default: return nil
    }
  }

  /// Whether a match is what took place at a time before it: “since 2010, when they raided a ship”.
  func isBehind(_ placed: ArticleView.PlacedTime, _ match: Match) -> Bool {
    let opener =
      tree.form(placed.tokens.upperBound) == "," ? placed.tokens.upperBound + 1 : placed.tokens.upperBound
    return tree.form(opener) == "when" && tree.tokens[opener].head == match.carrier
  }

  /// Whether something is told to go on since its beginning: “since the protests began in June”.
  private func isSince(_ verb: Int) -> Bool {
    tree.lemma(verb).isOne(of: "begin", "erupt", "resume", "start")
      && tree.children(of: verb, .mark).contains { tree.form($0) == "since" }
  }

  /// Whether a match has gone on since something else began at a time: “have been arrested since the protests began in June”.
  private func hasGoneOn(_ match: Match, since placed: ArticleView.PlacedTime) -> Bool {
    beginning(behind: match).map { isBeside(placed, $0) } ?? false
  }

  /// The verb of a clause that tells since when something has gone on: “have killed 200 since he took office on 29 May”.
  func beginning(behind match: Match) -> Int? {
    guard match.pattern.kind == .verb,
      tree.children(of: match.carrier, .aux).contains(where: { tree.form($0).isOne(of: "has", "have") })
    else { return nil }
    return tree.children(of: match.carrier, .advcl).first { clause in
      isSince(clause)
        || StatusReader.lastingTypes.contains(match.pattern.type.text)
          && tree.children(of: clause, .mark).contains { tree.form($0) == "since" }
    }
  }

  /// The days of this week so far, for what has taken place in it.
  private func ended(_ span: TimeSpan) -> TimeSpan {
    guard case .between(let start, let end, _) = span, let day = view.article.published?.day,
      start.first.distance(to: end.last) == 6, start.first <= day, day < end.last
    else { return span }
    return TimeSpan.interval(.day(start.first), .day(day)) ?? span
  }

  /// Whether the grammar says that an event lies ahead: “will meet on Friday”, “may meet on Friday”, “is meeting her on Friday”.
  func isAhead(_ match: Match, _ status: StatusReading) -> Bool {
    let isProgressive = isUnderWay(match)
    return switch status.status {
    case .planned: true
    // “was to visit Lima in May, but stayed at home”
    case .cancelled: status.cues.last == "but"
    case .possible where match.pattern.kind == .noun: WordClasses.demanding.contains(status.cues.last ?? "")
    case .possible where status.cues == ["be"]: true
    case .possible:
      tree.tokens[match.carrier].penn == .vb
        && !tree.children(of: match.carrier, .aux).contains { tree.lemma($0) == "have" }
    case .occurred, .ongoing: isProgressive
    default: false
    }
  }

  /// Whether the verb of a match, or that over its noun, is told to be under way: “is closing the week with talks on Friday”.
  private func isUnderWay(_ match: Match) -> Bool {
    var verb = match.carrier
    while tree.tokens[verb].tag != .verb, tree.tokens[verb].relation.isOne(of: .nmod, .obj, .obl),
      let head = tree.tokens[verb].head
    { verb = head }
    return tree.tokens[verb].penn == .vbg
      && tree.children(of: verb, .aux).contains { tree.form($0).isOne(of: "are", "is") }
  }

  /// The days of an event that a day begins or ends: “began a two-day visit on Monday”.
  func lasting(_ match: Match, on day: CalendarDate) -> TimeSpan? {
    let verb = tree.lemma(match.carrier)
    let isBeginning = WordClasses.beginning.contains(verb)
    guard isBeginning || WordClasses.ending.contains(verb) else { return nil }
    let nouns =
      [match.trigger, match.complement].compactMap(\.self) + tree.phrases(of: match.carrier, ["for", "on"])
    guard let days = nouns.lazy.compactMap(tree.days).first else { return nil }
    let other = day.advanced(by: isBeginning ? days - 1 : 1 - days)
    return TimeSpan.interval(.day(min(day, other)), .day(max(day, other)))
  }

  /// The second of two days joined by “and”: “on Tuesday and Wednesday”.
  private func partner(of placed: ArticleView.PlacedTime) -> TimeSpan? {
    let after = placed.tokens.upperBound
    guard tree.tokens.indices.contains(after), case .during(let unit, _) = placed.time.span else {
      return nil
    }
    let isJoined = unit.grain == .day && tree.form(after).isOne(of: "and", "-", "–", "—", "through", "to")
    let isStretch =
      preposition(of: placed) == "from" && tree.form(after).isOne(of: "through", "to", "until")
    // “in late April or early May”
    let isEither = unit.grain == .month && tree.form(after) == "or"
    guard isJoined || isStretch || isEither else { return nil }
    return view.times[sentence].first { $0.tokens.lowerBound == after + 1 }?.time.span
  }

  /// What lies between two units of one size; `nil` for others.
  private func stretch(from start: TimeSpan, to end: TimeSpan) -> TimeSpan? {
    guard case .during(let first, _) = start, case .during(let last, _) = end, first.grain == last.grain,
      first.first < last.first
    else { return nil }
    return TimeSpan.interval(first, last)
  }

  /// The first of two days of which one is the second: “lasting from Sunday to 2 December”.
  private func start(before placed: ArticleView.PlacedTime) -> TimeSpan? {
    view.times[sentence].first {
      $0.tokens.upperBound + 1 == placed.tokens.lowerBound && partner(of: $0) != nil
    }?
    .time.span
  }

  /// The days of a time that lies behind: a weekday or month without a year is then the last one.
  func behind(_ time: TimeExpression) -> TimeSpan? {
    guard let day = view.article.published?.day, let span = time.span, let first = span.first, first > day
    else {
      return time.span
    }
    switch time.phrase.bare {
    case .weekday(_, .told) where view.isDatedEarly && first == day.advanced(by: 1): return span
    case .weekday(_, .told): return span.singleDay.map { .day($0.advanced(by: -7)) } ?? span
    // “met this weekend”, in Monday's paper
    case .weekend(.present):
      return TimeSpan.interval(.day(first.advanced(by: -7)), .day(first.advanced(by: -6))) ?? span
    case .month(let month, .told):
      return .during(.month(month, of: month > day.month ? day.year - 1 : day.year), .exact)
    case .monthDay(let month, let number):
      let year = (month, number) > (day.month, day.day) ? day.year - 1 : day.year
      return CalendarDate(year: year, month: month, day: number).map(TimeSpan.day) ?? span
    default: return span
    }
  }

  /// Whether a plan is told as one of the past, whose day may lie behind: “was due to meet on 6 September”.
  func wasPlanned(_ match: Match) -> Bool {
    let words = [match.carrier, tree.tokens[match.carrier].head].compactMap(\.self)
    // “had been due to be held”: the parser may take “due” for a mark.
    return (words + tree.children(of: match.carrier, .mark)).contains { word in
      tree.children(of: word, .aux, .auxPassive, .cop).contains {
        tree.form($0).isOne(of: "had", "was", "were")
      }
    }
  }

  /// The days of a time that is still to come: a weekday or month without a year is then the next one, but of what
  /// `wasPlanned` the nearest.
  func ahead(_ time: TimeExpression, wasPlanned: Bool) -> TimeSpan? {
    guard let day = view.article.published?.day, let span = time.span, let last = span.last else {
      return time.span
    }
    // “had been due in June”, in August
    if wasPlanned, day.distance(to: last) > 182 { return behind(time) }
    guard last < day, !wasPlanned || last.distance(to: day) > 182 else { return span }
    switch time.phrase.bare {
    case .weekday(_, .told):
      guard let told = span.singleDay, told.distance(to: day) < 14 else { return span }
      var next = told
      while next < day { next = next.advanced(by: 7) }
      return .day(next)
    case .month(let month, .told):
      return .during(.month(month, of: month < day.month ? day.year + 1 : day.year), .exact)
    case .monthDay(let month, let number):
      let year = (month, number) < (day.month, day.day) ? day.year + 1 : day.year
      return CalendarDate(year: year, month: month, day: number).map(TimeSpan.day) ?? span
    default: return span
    }
  }
}
