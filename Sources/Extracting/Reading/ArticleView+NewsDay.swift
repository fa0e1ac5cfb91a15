import Model

/// The day of the news, from which an article counts where it tells no day nearby: “a day earlier”, “the same evening”.
extension ArticleView {
  /// The latest day up to that of publication that the lead tells, or else that of publication.
  static func newsDay(lead: [PlacedTime], published: CalendarDate?, isEarly: Bool) -> CalendarDate? {
    guard let published else { return nil }
    let told = lead.compactMap { $0.time.span?.singleDay }.filter {
      ((isEarly ? -1 : 0)..<7).contains($0.distance(to: published))
    }
    return told.max() ?? published
  }

  /// Whether a sentence tells of a past without a day: “recently”, “in recent weeks”, “during our last conversation”.
  func looksBack(_ sentence: Int) -> Bool {
    times[sentence].contains { $0.time.phrase == .vague("PAST_REF") } || isOfLastTime(trees[sentence])
  }

  /// Whether a sentence tells what was said or done when its people last met or spoke.
  private func isOfLastTime(_ tree: SentenceTree) -> Bool {
    tree.tokens.indices.contains { noun in
      WordClasses.encounters.contains(tree.lemma(noun))
        && tree.children(of: noun, .amod).contains { tree.form($0).isOne(of: "last", "previous") }
        && tree.prepositions(of: noun).contains { $0.isOne(of: "at", "during", "in") }
    }
  }

  /// Whether the lead tells of a past weekday that is that of the day behind publication: “said on Friday”, in a paper of Thursday.
  ///
  /// News six days old would be told with “last”; the paper is dated by a zone where it was still Thursday.
  /// One whose dateline tells the day of publication is not.
  static func isDatedEarly(_ lead: [PlacedTime], heading: [PlacedTime], published: CalendarDate?) -> Bool {
    let weekdays = lead.filter { if case .weekday = $0.time.phrase.bare { true } else { false } }
    return !weekdays.isEmpty && weekdays.allSatisfy { isSixDaysBack($0, published) }
      && !heading.contains { $0.time.phrase.isDate && $0.time.span?.singleDay == published }
  }

  /// The times of a sentence, its weekdays six days before publication taken as those of the next day.
  static func ofNextDay(_ times: [PlacedTime], published: CalendarDate?) -> [PlacedTime] {
    times.map { placed in
      guard let published, isSixDaysBack(placed, published) else { return placed }
      let span = TimeSpan.day(published.advanced(by: 1))
      return PlacedTime(time: placed.time.dated(span), tokens: placed.tokens, head: placed.head)
    }
  }

  private static func isSixDaysBack(_ placed: PlacedTime, _ published: CalendarDate?) -> Bool {
    guard case .weekday(_, .told) = placed.time.phrase.bare, let published,
      let day = placed.time.span?.singleDay
    else { return false }
    return day.distance(to: published) == 6
  }

  /// The times of a sentence, those that count from a time told before counted from the day of the news where none stands near.
  ///
  /// Near is the sentence itself and the one before; far back it is the tale's own only within a paragraph.
  static func counted(
    _ times: [PlacedTime], after before: [PlacedTime], fromNewsOf day: CalendarDate?, opensParagraph: Bool
  ) -> [PlacedTime] {
    guard let day else { return times }
    var last = before.last { !$0.time.phrase.isFlashback }
    return times.map { placed in
      defer { if !placed.time.phrase.isFlashback { last = placed } }
      if placed.time.span == nil, let span = placed.time.phrase.unit(before: day) {
        return PlacedTime(time: placed.time.dated(span), tokens: placed.tokens, head: placed.head)
      }
      guard last?.time.span?.singleDay == nil, let days = placed.time.phrase.daysFromContext else {
        return placed
      }
      if placed.time.span == nil || opensParagraph {
        let span = TimeSpan.day(day.advanced(by: days))
        return PlacedTime(time: placed.time.dated(span), tokens: placed.tokens, head: placed.head)
      }
      // “Last week … Two days later …”: on no day that could be told.
      guard let span = last?.time.span, days != 0, case .between = span else { return placed }
      return PlacedTime(time: placed.time.dated(nil), tokens: placed.tokens, head: placed.head)
    }
  }
}

extension ArticleView {
  /// The times of a sentence, those that count from an event whose day stands right behind them counted from that day:
  /// “two days after Sunday's vote”, “a week before the 1 December election”.
  static func countedFromTold(_ times: [PlacedTime], in tree: SentenceTree) -> [PlacedTime] {
    zip(times, times.dropFirst()).enumerated().map { index, pair in
      let (placed, next) = pair
      if let span = day(ofClock: index, among: times, in: tree) {
        return PlacedTime(time: placed.time.dated(span), tokens: placed.tokens, head: placed.head)
      }
      let between = placed.tokens.upperBound..<max(placed.tokens.upperBound, next.tokens.lowerBound)
      guard case .fromEvent = placed.time.phrase, placed.time.span == nil, next.time.span?.singleDay != nil,
        between.allSatisfy({ tree.form($0).isOne(of: "after", "before", "the") }),
        let span = next.time.span.flatMap(placed.time.phrase.span(fromEvent:))
      else { return placed }
      return PlacedTime(time: placed.time.dated(span), tokens: placed.tokens, head: placed.head)
    } + times.suffix(1)
  }
}

extension ArticleView {
  /// The day that stands behind a time of the clock, with nothing between but that time elsewhere: “at 10:35 a.m. (0735 GMT)
  /// Friday”.
  private static func day(ofClock index: Int, among times: [PlacedTime], in tree: SentenceTree) -> TimeSpan? {
    guard times[index].time.phrase.isClock,
      let next = times[index...].firstIndex(where: { !$0.time.phrase.isClock }),
      let day = times[next].time.span?.singleDay
    else { return nil }
    let end = times[index].tokens.upperBound
    let isJoined = (end..<max(end, times[next].tokens.lowerBound)).allSatisfy { token in
      ["(", ")", "-lrb-", "-rrb-", ",", "on", "local", "time", "gmt", "utc"].contains(tree.form(token))
        || times[index..<next].contains { $0.tokens.contains(token) }
    }
    return isJoined ? .day(day) : nil
  }
}

extension ArticleView {
  /// The times of a sentence, those of the clock alone put on the main day of the last sentence that tells one, and not on one that
  /// it tells in passing: “bombed it on Friday in response to a raid that killed ten on Tuesday. … At 4:40 a.m. …”.
  static func ofMainDay(
    _ times: [PlacedTime], before sentence: Int, among all: [[PlacedTime]], in trees: [SentenceTree]
  ) -> [PlacedTime] {
    guard times.contains(where: { $0.time.phrase.isClock }),
      let told = (max(0, sentence - 6)..<sentence).last(where: { !all[$0].isEmpty }),
      let last = all[told].last?.time.span?.singleDay,
      let main = all[told].last(where: { isMain($0, in: trees[told]) })?.time.span?.singleDay, main != last
    else { return times }
    return times.map { placed in
      placed.time.phrase.isClock && placed.time.span?.singleDay == last
        ? PlacedTime(time: placed.time.dated(.day(main)), tokens: placed.tokens, head: placed.head) : placed
    }
  }

  private static func isMain(_ placed: PlacedTime, in tree: SentenceTree) -> Bool {
    tree.tokens[placed.head].head == tree.root && placed.time.span?.singleDay != nil
  }
}

extension TimePhrase {
  /// Whether it is a time of the clock alone.
  fileprivate var isClock: Bool { if case .time(_, .fromContext(0, .day)) = self { true } else { false } }

  /// How many days it lies from the time told before; `nil` where it is told from something else.
  fileprivate var daysFromContext: Int? {
    switch self {
    case .fromContext(let count, .day): count
    case .fromContext(_, .hour), .fromContext(_, .minute): 0
    case .part(_, let inner), .time(_, let inner): inner.daysFromContext
    default: nil
    }
  }

  /// The week, month or year that lies before that of a day: “the week before”; `nil` for other phrases.
  fileprivate func unit(before day: CalendarDate) -> TimeSpan? {
    guard case .fromContext(let count, let unit) = self, count < 0 else { return nil }
    switch unit {
    case .week:
      let monday = day.advanced(by: 1 - day.weekday.rawValue + count * 7)
      return TimeSpan.interval(.day(monday), .day(monday.advanced(by: 6)))
    case .month, .year: return unit.unit(count, from: day).map { .during($0, .exact) }
    default: return nil
    }
  }

  /// Whether it steps back from the tale for a while: “the day before”.
  fileprivate var isFlashback: Bool { daysFromContext.map { $0 < 0 } ?? false }
}

extension TimeExpression {
  /// It with other days.
  func dated(_ span: TimeSpan?) -> TimeExpression {
    TimeExpression(
      range: range, kind: kind, value: value, phrase: phrase, span: span, basis: .relative, anchor: anchor,
      rule: rule)
  }
}
