import Model

extension DateRule {
  /// Days that share a month: “March 30-31”, “14–15 March 2014”; years that share a century: “2010-13”.
  static let range = DateRule(
    name: "range",
    begins: [.month(1), .digits(1, count: 1), .ordinal(1)],
    read: { cursor in
      if let month = cursor.takeMonth() {
        guard let (first, last) = takeDays(&cursor) else { return nil }
        let mark = cursor.position
        _ = cursor.take(.comma)
        if let year = cursor.takeYear() { return days(first, last, month, year) }
        cursor.position = mark
        return .between(.monthDay(month: month, day: first), .monthDay(month: month, day: last))
      }
      if let (first, last) = takeDays(&cursor) {
        guard let month = cursor.takeMonth() else { return nil }
        if let year = cursor.takeYear() { return days(first, last, month, year) }
        return .between(.monthDay(month: month, day: first), .monthDay(month: month, day: last))
      }
      guard let start = cursor.takeYear(), cursor.take(.hyphen), !cursor.followsSpace(-1),
        case .digits(let value, let count) = cursor.word, count == 2 || count == 4, !cursor.followsSpace(0)
      else { return nil }
      cursor.position += 1
      let end = count == 4 ? value : start / 100 * 100 + value
      return TimeSpan.interval(.year(start), .year(end)).map { .stated($0) }
    },
    examples: [
      Example("They met on March 30-31 in Paris.", "March 30-31 = 2014-03-30/2014-03-31"),
      Example("They met on 14–15 March 2014.", "14–15 March 2014 = 2014-03-14/2014-03-15"),
      Example("The war of 2010-13 ended.", "2010-13 = 2010/2013"),
    ])

  private static func takeDays(_ cursor: inout TimeCursor) -> (Int, Int)? {
    guard let first = cursor.takeDay(), cursor.word == .hyphen || cursor.word == .and else { return nil }
    cursor.position += 1
    guard let last = cursor.takeDay(), last > first else { return nil }
    return (first, last)
  }

  private static func days(_ first: Int, _ last: Int, _ month: Int, _ year: Int) -> TimePhrase? {
    guard let start = CalendarDate(year: year, month: month, day: first),
      let end = CalendarDate(year: year, month: month, day: last)
    else { return nil }
    return TimeSpan.interval(.day(start), .day(end)).map { .stated($0) }
  }
}
