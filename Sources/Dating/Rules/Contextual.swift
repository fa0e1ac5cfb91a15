import Model

extension DateRule {
  /// A time told from the one before it: “the next day”, “that year”, “two weeks earlier”, “the same day”.
  static let contextual = DateRule(
    name: "from the time before",
    specificity: 1,
    begins: counts + modifiers + [.the, .same, .that, .following, .previous],
    read: { cursor in
      if let step = cursor.attempt(takeStep) {
        if case .season(let season) = cursor.word, step == 0 {
          cursor.position += 1
          return .within(.season(season, .told), .fromContext(0, .year))
        }
        guard let (unit, isPlural) = cursor.takeUnit(), !isPlural else { return nil }
        if unit == .quarter, step == 0 { return .reportedQuarter(years: 0) }
        return .fromContext(step, unit)
      }
      cursor.takeModifier()
      guard let count = cursor.takeCount(), count > 0, let unit = cursor.takeUnit()?.unit else { return nil }
      if cursor.take(.later) || cursor.take(.after) && isEnd(cursor) { return .fromContext(count, unit) }
      if cursor.take(.earlier) || cursor.take(.before) && isEnd(cursor) {
        return count == 1 && unit == .year ? .yearBefore(.fromContext(-1, .year)) : .fromContext(-count, unit)
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
        "They met on 3 May 2012, and spoke the same day.", "3 May 2012 = 2012-05-03",
        "the same day = 2012-05-03"),
      Example("He fell in 1989. That year the wall fell.", "1989 = 1989", "That year = 1989"),
      Example("He fell in 1989. That summer was hot.", "1989 = 1989", "That summer = 1989-SU"),
    ])

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
  private static func isEnd(_ cursor: TimeCursor) -> Bool {
    cursor.token(0) == nil || cursor.word == .stop || cursor.word == .comma
      || cursor.token(0)?.range.isEmpty == true
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
    case .deixis(1) where hasArticle && cursor.peek(1) == .unit(.day, isPlural: false): step = 1
    case .previous: step = -1
    default: return nil
    }
    cursor.position += 1
    return step
  }
}
