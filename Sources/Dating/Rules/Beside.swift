import Model

extension DateRule {
  /// A day or week told from another time that stands beside it: “the day before Easter”, “the week of 6 March”.
  static let beside = DateRule(
    name: "beside another time",
    specificity: 3,
    begins: [.the],
    read: { cursor in
      let before = (cursor.peek(-2), cursor.peek(-1))
      guard cursor.take(.the), case .unit(let unit, isPlural: false) = cursor.word,
        unit == .day || unit == .week, cursor.token(0)?.isTitle != true
      else { return nil }
      cursor.position += 1
      let count: Int
      switch cursor.word {
      case .of where unit == .week: count = 0
      case .before: count = -1
      case .after: count = 1
      default: return nil
      }
      cursor.position += 1
      for rule: DateRule in [calendarDate, holiday, weekday] {
        if let other = cursor.attempt(rule.read) { return .beside(count, unit, other) }
      }
      // “on Oct. 12, the day before the crash”: the same day in other words.
      return before.1 == .comma && unit == .day && count != 0 && isDay(before.0) ? .fromContext(0, .day) : nil
    },
    examples: [
      Example("They met the day before Easter.", "the day before Easter = 2014-04-19"),
      Example("They met the day after Tuesday's vote.", "the day after Tuesday = 2014-03-26"),
      Example("They will meet in the week of April 9.", "the week of April 9 = 2014-W15"),
      Example(
        "He left on May 12, 2012, the day before the crash.", "May 12, 2012 = 2012-05-12",
        "the day before = 2012-05-12"),
      Example("They met the day before the vote.", "the day before = XXXX-XX-XX"),
    ])

  /// Whether a day ends with this word: “Oct. 12”, “2014”, “Friday”.
  static func isDay(_ word: TimeWord) -> Bool {
    switch word {
    case .digits(1...2199, let count): count == 4 || count < 3
    case .ordinal, .weekday(_, isPlural: false): true
    default: false
    }
  }
}
