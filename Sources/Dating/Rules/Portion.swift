import Model

extension DateRule {
  /// A part of a longer time: “late March”, “early 2014”, “mid-May”, “the end of the year”, “the late 1980s”.
  static let portion = DateRule(
    name: "early, mid, late",
    begins: [.the, .early, .mid, .late, .end, .beginning],
    read: { cursor in
      let hasArticle = cursor.take(.the)
      let portion: TimePhrase.Portion
      let isNoun: Bool
      switch cursor.word {
      case .early: (portion, isNoun) = (.start, false)
      case .mid: (portion, isNoun) = (.middle, cursor.peek(1) == .of)
      case .late: (portion, isNoun) = (.end, false)
      case .end: (portion, isNoun) = (.end, true)
      case .beginning: (portion, isNoun) = (.start, true)
      default: return nil
      }
      cursor.position += 1
      if isNoun {
        guard cursor.take(.of) else { return nil }
      } else if cursor.take(.hyphen), hasArticle,
        case .month = cursor.word
      {
        // “the late-November trip” tells the month without its article.
        return nil
      }
      if !isNoun, cursor.word == .on, cursor.peek(1) == .the { cursor.position += 1 }
      return whole(&cursor).map { .part(portion, $0) }
    },
    examples: [
      Example("They met in late February.", "late February = 2014-02"),
      Example("It fell in early 2014.", "early 2014 = 2014"),
      Example("They met in mid-February.", "mid-February = 2014-02"),
      Example("They met early Friday.", "early Friday = 2014-03-28"),
      Example("They met late last week.", "late last week = 2014-W12"),
      Example("It fell in the late 1980s.", "the late 1980s = 198"),
      Example("It ends at the end of the year.", "the end of the year = 2014"),
      Example("The end of the talks came."),
    ])

  /// “earlier this year”, “later that day”, “later in the year”; a day with a name stands alone: “earlier **Sunday**”.
  static let earlierLater = DateRule(
    name: "earlier, later",
    begins: [.earlier, .later],
    read: { cursor in
      let portion: TimePhrase.Portion = cursor.word == .earlier ? .start : .end
      cursor.position += 1
      if cursor.word == .on, cursor.peek(1) == .the { cursor.position += 1 }
      switch cursor.word {
      case .the, .deixis, .that, .same: break
      default: return nil
      }
      return whole(&cursor).map { .part(portion, $0) }
    },
    examples: [
      Example("They met earlier this year.", "earlier this year = 2014"),
      Example("They met earlier Saturday.", "Saturday = 2014-03-29"),
      Example("He said so earlier. Later he left."),
    ])

  /// A time that has parts.
  private static func whole(_ cursor: inout TimeCursor) -> TimePhrase? {
    if cursor.word == .the, case .unit(let unit, isPlural: false) = cursor.peek(1) {
      cursor.position += 2
      return unit == .day ? .fromContext(0, .day) : .fromWriting(0, unit)
    }
    if case .nearDay(let offset) = cursor.word {
      cursor.position += 1
      return .fromWriting(offset, .day)
    }
    for rule: DateRule in [
      deicticUnit, contextual, decade, century, season, quarter, month, weekday, year,
    ] {
      if let phrase = cursor.attempt(rule.read) { return phrase }
    }
    return nil
  }
}
