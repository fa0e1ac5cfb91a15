import Lexicons
import Model

/// The days of what was planned on a day that the sentence tells.
extension TimeReader {
  /// The days of what is still to come, or was when it was planned; `nil` for what is not.
  func toCome(_ placed: ArticleView.PlacedTime, _ match: Match, _ status: StatusReading) -> TimeSpan? {
    // “hopes for a June election”, “invited her to a summit by May”
    let isOfNoun = tree.tokens[placed.head].head == match.trigger
    let isHoped =
      status.status == .possible && match.pattern.kind == .noun
      && (isOfNoun && (placed.head < match.trigger || placed.time.phrase.isMonth)
        || preposition(of: placed) == "by")
    // “cancelled the visit due in May”
    let isCancelled =
      status.status == .cancelled && tree.tokens[placed.head].head.map { $0 != match.carrier } ?? false
    if isCancelled {
      let behind = behindPlan(of: match, placed)
      return behind.flatMap { next(placed.time.phrase.bare, after: $0) ?? weekday(placed, after: $0) }
        ?? ahead(placed.time, wasPlanned: true)
    }
    guard isAhead(match, status) || isHoped else { return nil }
    if wentToMeet(match) { return behind(placed.time) }
    let isCalled = tree.tokens[match.carrier].penn == .vbd && placed.time.phrase.bare.isMonthDay
    return behindPlan(of: match, placed).flatMap { next(placed.time.phrase.bare, after: $0) }
      ?? ahead(placed.time, wasPlanned: wasPlanned(match) || status.cues == ["planned"] || isCalled)
  }

  /// The time for which a clause about the noun, or a day before it, says that it was planned, whatever befell it and when: “called off
  /// a visit planned for Wednesday”, “a summit that was to have been held in June was cancelled”, “cancelled the June 12 summit”.
  func scheduled(_ match: Match, status: StatusReading) -> TimeReading? {
    guard status.status == .cancelled else { return nil }
    let nouns =
      match.pattern.kind == .noun ? [match.trigger] : [match.complement, match.deed].compactMap(\.self)
    let clauses = nouns.flatMap(tree.subtree).filter {
      tree.tokens[$0].relation.isOne(of: .acl, .aclRelative)
        && (WordClasses.scheduling.contains(tree.lemma($0)) || isPlan($0))
    }
    let verbs = clauses + clauses.flatMap { tree.children(of: $0, .advcl, .xcomp) }
    let planned = usable.first { placed in
      !isUntil(placed) && verbs.contains { isBeside(placed, $0) }
        || nouns.contains { $0 > placed.head && tree.tokens[placed.head].head == $0 }
    }
    return planned.map { reading($0, hops: 1, status: status, match: match) }
  }

  /// “was to have been held”, “had been to take place”
  private func isPlan(_ clause: Int) -> Bool {
    let told = StatusReader(tree: tree).byAuxiliaries(clause)
    return told.status == .planned || told.status == .cancelled
  }

  /// Whether a time lies behind though nobody tells of an old plan: “will visit Cuba, the first to do so since 1928”, “is to expel
  /// envoys over the poisoning on 4 March”, which was two weeks ago.
  func isLongPast(_ placed: ArticleView.PlacedTime, _ match: Match) -> Bool {
    guard let day = view.article.published?.day, let span = placed.time.span, let first = span.first,
      !wasPlanned(match)
    else { return false }
    let isYear = placed.time.phrase.isStatedYear
    let isLately =
      placed.time.phrase.bare.isMonthDay && first.distance(to: day) < 60
      && tree.tokens[match.carrier].penn != .vbd
    return first < day
      && ((isYear || isLately) && (span.last ?? first) < day || preposition(of: placed) == "since")
  }

  /// Whether a month or day of no year is soon to come and last was most of a year ago, so that it is that of what lies ahead: “met in
  /// Lima to discuss the elections in May”, in April, but not “which signed a treaty in May”.
  func isNext(_ placed: ArticleView.PlacedTime, for match: Match) -> Bool {
    let isBehindAct = (match.trigger..<max(match.trigger, placed.head)).dropFirst().contains { token in
      tree.tokens[token].penn == .vb
        || triggers.contains(token) && token != match.complement && tree.tokens[token].tag == .noun
    }
    guard placed.time.phrase.isMonth && isBehindAct || placed.time.phrase.bare.isMonthDay,
      let day = view.article.published?.day, let past = behind(placed.time)?.first,
      let next = ahead(placed.time, wasPlanned: false)?.first
    else { return false }
    return past.distance(to: day) > 270 && (0..<95).contains(day.distance(to: next))
  }

  /// Whether people went somewhere for what a match tells, on the day on which they met: “flew to Moscow on Monday to meet Putin”.
  func wentToMeet(_ match: Match) -> Bool {
    match.pattern.type.text.isOne(of: "call", "meeting", "negotiation") && tree.isGoal(match.carrier)
  }

  /// The day on which a plan was made that the sentence tells of: “in April she called an election for 8 June”, “agreed in
  /// December to meet in March”.
  private func behindPlan(of match: Match, _ placed: ArticleView.PlacedTime) -> CalendarDate? {
    var verb = tree.predicate(over: match.carrier)
    if tree.tokens[verb].penn == .vb, tree.tokens[verb].relation.isOne(of: .ccomp, .xcomp),
      let head = tree.tokens[verb].head
    {
      verb = head
    }
    guard tree.tokens[verb].penn == .vbd, let day = view.article.published?.day else { return nil }
    return usable.lazy.filter { $0.head != placed.head && self.isBeside($0, verb) }.compactMap {
      self.behind($0.time)
    }.first { $0.last.map { $0 < day } ?? false }?.first
  }

  /// A day moved by as many years as the one that it belongs to: “scheduled in April for 23 and 24 May”.
  func moved(_ end: TimeSpan, as placed: ArticleView.PlacedTime, to span: TimeSpan) -> TimeSpan {
    guard let told = placed.time.span?.singleDay, let day = span.singleDay, told.year != day.year,
      let last = end.singleDay
    else { return end }
    return CalendarDate(year: last.year + day.year - told.year, month: last.month, day: last.day).map(
      TimeSpan.day)
      ?? end
  }

  /// Whether a time stands behind a noun and before the verb of a clause about it, with no other verb between.
  func isBetween(_ placed: ArticleView.PlacedTime, _ noun: Int, _ verb: Int) -> Bool {
    noun < placed.head && placed.head < verb
      && tree.tokens[noun..<placed.head].allSatisfy { $0.tag != .verb }
  }

  /// The day of the week of that name that follows a day; `nil` for other times.
  private func weekday(_ placed: ArticleView.PlacedTime, after day: CalendarDate) -> TimeSpan? {
    guard case .weekday(let weekday, _) = placed.time.phrase.bare else { return nil }
    return (1...7).map { day.advanced(by: $0) }.first { $0.weekday == weekday }.map(TimeSpan.day)
  }

  /// The month or day of that name that follows a day; `nil` for other phrases.
  private func next(_ phrase: TimePhrase, after day: CalendarDate) -> TimeSpan? {
    switch phrase {
    case .month(let month, .told):
      .during(.month(month, of: month < day.month ? day.year + 1 : day.year), .exact)
    case .monthDay(let month, let number):
      CalendarDate(
        year: (month, number) < (day.month, day.day) ? day.year + 1 : day.year, month: month, day: number
      ).map(TimeSpan.day)
    default: nil
    }
  }

  /// Whether a time that has come is that of a verb by which somebody set out to do what is still to be done: “decided last
  /// week to send troops”.
  func isOfDeciding(
    _ placed: ArticleView.PlacedTime, _ verb: Int, _ match: Match, _ status: EventStatus
  ) -> Bool {
    // “flew to Moscow on Monday to meet Putin”, “gave themselves until June to settle it”
    if wentToMeet(match) || isUntil(placed) { return false }
    // “asked Peru on Monday to stop selling arms”
    if status == .ongoing, tree.tokens[match.carrier].penn == .vbg,
      WordClasses.demanding.contains(tree.lemma(verb))
    {
      return true
    }
    guard status == .planned || status == .possible, isUnderInfinitive(match, of: verb),
      tree.lemma(verb) == "vote" || !speeches.contains(match.trigger),
      tree.tokens[verb].penn == .vbd, !wasPlanned(match),
      let day = view.article.published?.day,
      let last = (placed.head < match.carrier ? behind(placed.time) : placed.time.span)?.last
    else { return false }
    return last <= day || isOfVenue(placed, of: verb)
  }

  /// Whether a match is an infinitive under a verb, or a noun under one: “voted to end aid for the war”.
  private func isUnderInfinitive(_ match: Match, of verb: Int) -> Bool {
    var token = match.carrier
    while token != verb, let head = tree.tokens[token].head {
      if tree.tokens[token].penn == .vb { return true }
      token = head
    }
    return false
  }

  /// Whether a day is that of the gathering at which something was decided: “agreed to impose sanctions at a summit on Friday”.
  private func isOfVenue(_ placed: ArticleView.PlacedTime, of verb: Int) -> Bool {
    tree.tokens[placed.head].head == verb
      && behind(placed.time).flatMap(\.last).map { $0 <= view.article.published?.day ?? $0 } == true
      && tree.phrases(of: verb, ["at", "during", "in"]).contains {
        $0 < placed.head && WordClasses.encounters.contains(tree.lemma($0))
      }
  }
}
