import Model

extension DateRule {
  /// A time told from the one before it: “the next day”, “that year”, “two weeks earlier”, “the same day”.
  static let contextual = DateRule(
    name: "from the time before",
    specificity: 1,
    begins: counts + modifiers + [.the, .same, .that, .following, .previous],
    read: { cursor in
      if let named = cursor.attempt(takeNamed) { return named }
      if let step = cursor.attempt(takeStep) {
        if let name = cursor.attempt(takeName) { return .besideContext(name, step) }
        if case .dayPart(let part) = cursor.word, step != 0 {
          cursor.position += 1
          return .time(part.rawValue, .fromContext(step, .day))
        }
        guard let (unit, isPlural) = cursor.takeUnit(), !isPlural else { return nil }
        if unit == .quarter, step == 0 { return .reportedQuarter(years: 0) }
        return .fromContext(step, unit)
      }
      // “in 1990, eight years later, he …” tells 1990 in other words.
      let isBesideTime = cursor.peek(-1) == .comma && isDay(cursor.peek(-2))
      cursor.takeModifier()
      guard let count = cursor.takeCount(), count > 0, let unit = cursor.takeUnit()?.unit else { return nil }
      if isBesideTime, cursor.word == .later, isEnd(cursor, 1) {
        cursor.position += 1
        return moved(0, unit)
      }
      if cursor.attempt(takeAfterThat) == true { return moved(count, unit) }
      if cursor.take(.later) || cursor.take(.after) && isEnd(cursor) { return moved(count, unit) }
      if cursor.take(.earlier) || cursor.take(.before) && isEnd(cursor) {
        return count == 1 && unit == .year ? .yearBefore(.fromContext(-1, .year)) : moved(-count, unit)
      }
      return nil
    },
    examples: [
      Example(
        "It began on 3 May 2012 and ended the next day.", "3 May 2012 = 2012-05-03",
        "the next day = 2012-05-04"),
      Example(
        "They met on 3 May 2012. Two weeks later it fell.", "3 May 2012 = 2012-05-03",
        "Two weeks later = 2012-05-17"),
      Example(
        "They met on 3 May 2012. Two weeks after that, it fell.", "3 May 2012 = 2012-05-03",
        "Two weeks after that = 2012-05-17"),
      Example(
        "They met on 3 May 2012, and spoke the same day.", "3 May 2012 = 2012-05-03",
        "the same day = 2012-05-03"),
      Example(
        "It ended in 1982. In 1990, eight years later, they met.", "1982 = 1982", "1990 = 1990",
        "eight years later = 1990"),
      Example("It ended in 1982, and eight years later they met.", "1982 = 1982", "eight years later = 1990"),
      Example("He fell in 1989. That year the wall fell.", "1989 = 1989", "That year = 1989"),
      Example("He fell in 1989. That summer was hot.", "1989 = 1989", "That summer = 1989-SU"),
      Example(
        "It began in July 2012 and ended the following October.", "July 2012 = 2012-07",
        "the following October = 2012-10"),
      Example(
        "It began in July 2012. The previous May was quiet.", "July 2012 = 2012-07",
        "The previous May = 2012-05"),
      Example(
        "They met on 3 May 2012 and signed the next morning.", "3 May 2012 = 2012-05-03",
        "the next morning = 2012-05-04TMO"),
      Example(
        "They met on 3 May 2012 and again the following week.", "3 May 2012 = 2012-05-03",
        "the following week = 2012-W19"),
      Example(
        "They met on 3 May 2012. The Friday before, he fell.", "3 May 2012 = 2012-05-03",
        "The Friday before = 2012-04-27"),
      Example(
        "They met on 3 May 2012. The night before, he spoke.", "3 May 2012 = 2012-05-03",
        "The night before = 2012-05-02TNI"),
      Example("The night before the vote was long."), Example("The following is a list. That may be so."),
    ])

  /// “the Friday before”, “the May after”: the name nearest to the time told before.
  private static func takeNamed(_ cursor: inout TimeCursor) -> TimePhrase? {
    guard cursor.take(.the) else { return nil }
    // “the night before”
    if case .dayPart(let part) = cursor.word, let step = sign(cursor.peek(1)), isEnd(cursor, 2) {
      cursor.position += 2
      return .time(part.rawValue, .fromContext(step, .day))
    }
    guard let name = takeName(&cursor), let step = sign(cursor.word) else { return nil }
    cursor.position += 1
    return isEnd(cursor) ? .besideContext(name, step) : nil
  }

  /// “after that”, with nothing behind it that “that” belongs to.
  private static func takeAfterThat(_ cursor: inout TimeCursor) -> Bool? {
    guard cursor.take(.after), cursor.take(.that), isEnd(cursor) else { return nil }
    return true
  }

  /// Weeks after a day lead to a day; a week told by itself is one of the calendar.
  private static func moved(_ count: Int, _ unit: TimeUnit) -> TimePhrase {
    switch unit {
    case .week: .fromContext(count * 7, .day)
    case .fortnight: .fromContext(count * 14, .day)
    default: .fromContext(count, unit)
    }
  }

  /// A name of which there is one a year or one a week: a month, a season, a weekday.
  private static func takeName(_ cursor: inout TimeCursor) -> TimePhrase? {
    switch cursor.word {
    case .season(let season):
      // “the same fall”, but “that spring from …” and “that fall within” are verbs.
      if cursor.peek(-1) == .that,
        cursor.peek(1) == .from || cursor.peek(1) == .on || cursor.peek(1) == .lasting
      {
        return nil
      }
      cursor.position += 1
      return .season(season, .told)
    case .month: return cursor.takeMonth().map { .month($0, .told) }
    case .weekday: return cursor.takeWeekday().map { .weekday($0, .told) }
    default: return nil
    }
  }

  /// A day told from an event that the words name: “a day after the referendum”, “the day before the vote”.
  static let fromEvent = DateRule(
    name: "from an event",
    specificity: 2,
    begins: counts + modifiers + [.the],
    read: { cursor in
      if cursor.take(.the) {
        guard case .unit(let unit, isPlural: false) = cursor.word, let sign = sign(cursor.peek(1)) else {
          return nil
        }
        cursor.position += 2
        return isEnd(cursor) ? .fromContext(sign, unit) : .fromEvent(sign, unit)
      }
      cursor.takeModifier()
      guard let count = cursor.takeCount(), count > 0, let unit = cursor.takeUnit()?.unit,
        let sign = sign(cursor.word)
      else { return nil }
      var ahead = cursor
      ahead.position += 1
      return isEnd(ahead) ? nil : .fromEvent(sign * count, unit)
    },
    examples: [
      Example("They met a day after the referendum.", "a day = XXXX-XX-XX"),
      Example("They met two weeks before the vote.", "two weeks = P2W"),
      Example("It fell the day after his speech.", "the day after = XXXX-XX-XX"),
    ])

  private static func sign(_ word: TimeWord) -> Int? {
    word == .after ? 1 : word == .before ? -1 : nil
  }

  /// Whether a clause ends here, so that “after” has nothing to go with.
  private static func isEnd(_ cursor: TimeCursor, _ offset: Int = 0) -> Bool {
    cursor.token(offset) == nil || cursor.peek(offset) == .stop || cursor.peek(offset) == .comma
      || cursor.token(offset)?.range.isEmpty == true
  }

  private static func takeStep(_ cursor: inout TimeCursor) -> Int? {
    let hasArticle = cursor.take(.the)
    let step: Int
    switch cursor.word {
    case .that where cursor.peek(1) == .same:
      cursor.position += 1
      step = 0
    case .same, .that: step = 0
    case .following: step = 1
    case .deixis(1) where hasArticle && followsDay(cursor.peek(1)): step = 1
    case .previous: step = -1
    default: return nil
    }
    cursor.position += 1
    return step
  }

  /// What “the next” before it tells from the day told before, not from the day of writing.
  private static func followsDay(_ word: TimeWord) -> Bool {
    switch word {
    case .unit(.day, isPlural: false), .dayPart, .season, .month: true
    default: false
    }
  }
}
