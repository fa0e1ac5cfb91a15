import Model

extension DateRule {
  /// A day whose month was told: “on the 14th”, “the 9th and **10th**”.
  static let dayOfMonth = DateRule(
    name: "day of the month",
    begins: [.the, .ordinal(1)],
    read: { cursor in
      let before = cursor.peek(-1)
      if cursor.take(.the) {
        switch before {
        case .on, .to, .by, .until, .from, .between: break
        case .and, .or, .hyphen, .comma:
          guard case .ordinal = cursor.peek(-3) else { return nil }
        default: return nil
        }
      } else {
        guard before.joins, cursor.peek(-3) == .the, case .ordinal(let first) = cursor.peek(-2),
          case .ordinal(let second) = cursor.word, second > first, second < 32
        else { return nil }
      }
      let mayNameFollow = cursor.peek(-1) == .the && cursor.token(-2)?.isCapitalised == true
      return takeOrdinalDay(&cursor, mayNameFollow: mayNameFollow)
    },
    examples: [
      Example(
        "They met in February and again on the 14th.", "February = 2014-02", "the 14th = 2014-02-14"),
      Example(
        "They met on 5 March, and by the 9th he had left.", "5 March = 2014-03-05", "the 9th = 2014-03-09"),
      Example(
        "They met on 5 March and on the 9th and 10th.", "5 March = 2014-03-05", "the 9th = 2014-03-09",
        "10th = 2014-03-10"),
      Example(
        "They met on 29 January, and on the 3rd they left.", "29 January = 2014-01-29", "the 3rd = 2014-02-03"
      ),
      Example("They met on 5 March. On the 9th Doe left.", "5 March = 2014-03-05", "the 9th = 2014-03-09"),
      Example("He lives on the 14th floor."), Example("He lost to the 7th Army."),
      Example("She came in on the 3rd attempt, from the 4th row."),
      Example("They marked the 33rd and 34th years."),
    ])

  /// “14th” at the end of what it belongs to: “on the 14th they met” but “on the 14th floor”.
  ///
  /// A name may follow where a sentence begins: “On the 14th Lee left” but “lost to the 7th Army”.
  static func takeOrdinalDay(_ cursor: inout TimeCursor, mayNameFollow: Bool = false) -> TimePhrase? {
    guard let token = cursor.token(0), case .ordinal(let day) = cursor.word, (1...31).contains(day),
      token.range.count <= 4, day > 3 || token.range.count == 3
    else { return nil }
    cursor.position += 1
    // “in the 16th and 17th rows”: what stands behind the last tells.
    var behind = cursor
    for _ in 0..<8 {
      guard behind.word.joins || behind.word == .comma, case .ordinal = behind.peek(1) else { break }
      behind.position += 2
    }
    switch behind.word {
    case .other where mayNameFollow && behind.token(0)?.isTitle == true: return .dayOfMonth(day)
    case .other, .unit, .quarter, .ordinal, .digits, .honoured, .counted, .anniversary, .weekday, .zone,
      .time:
      return behind.followsSpace(0) && behind.token(0)?.range.isEmpty == false ? nil : .dayOfMonth(day)
    default: return .dayOfMonth(day)
    }
  }

  /// The day on which a month begins or ends: “the last day of May 1902”.
  static let endDay = DateRule(
    name: "first or last day",
    specificity: 2,
    begins: [.the],
    read: { cursor in
      guard cursor.take(.the) else { return nil }
      let isFirst = cursor.word == .ordinal(1)
      guard isFirst || cursor.word == .deixis(-1), cursor.peek(1) == .unit(.day, isPlural: false),
        cursor.peek(2) == .of
      else { return nil }
      cursor.position += 3
      guard let number = cursor.takeMonth() else { return nil }
      cursor.take(.comma)
      let year = cursor.takeYear()
      if year == nil, cursor.peek(-1) == .comma { cursor.position -= 1 }
      let last = isFirst ? 1 : CalendarDate.days(inMonth: number, of: year ?? 2001)
      return year.flatMap { stated(year: $0, month: number, day: last) }
        ?? .monthDay(month: number, day: last)
    },
    examples: [
      Example("They met on the last day of May 2012.", "the last day of May 2012 = 2012-05-31"),
      Example("They met on the first day of March, in Rome.", "the first day of March = 2014-03-01"),
      Example("They met on the first day of the war and the last day of talks."),
    ])
}
