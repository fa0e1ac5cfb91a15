import Model

extension DateRule {
  /// A day, month and year in words: “14 March 2014”, “March 14th, 2014”, “Saturday, March 29, 2014”.
  static let fullDate = DateRule(
    name: "full date",
    read: { cursor in
      skipWeekday(&cursor)
      _ = cursor.take(.the)
      if let month = cursor.takeMonth() {
        guard let day = cursor.takeDay() else { return nil }
        _ = cursor.take(.comma)
        return cursor.takeYear().flatMap { stated(year: $0, month: month, day: day) }
      }
      guard let day = cursor.takeDay() else { return nil }
      _ = cursor.take(.of)
      guard let month = cursor.takeMonth() else { return nil }
      _ = cursor.take(.comma)
      return cursor.takeYear().flatMap { stated(year: $0, month: month, day: day) }
    },
    examples: [
      Example("They met on 14 March 2014 in London.", "14 March 2014 = 2014-03-14"),
      Example("They met on March 14th, 2014.", "March 14th, 2014 = 2014-03-14"),
      Example("On Friday, March 14, 2014, they met.", "Friday, March 14, 2014 = 2014-03-14"),
      Example("The pact of the 4th of July 1776 stands.", "the 4th of July 1776 = 1776-07-04"),
    ])

  /// Steps over a weekday and a comma that stand before a date; the date alone counts.
  static func skipWeekday(_ cursor: inout TimeCursor) {
    guard case .weekday = cursor.word, let token = cursor.token(0), token.isCapitalised else { return }
    cursor.position += 1
    if cursor.word == .stop, !cursor.followsSpace(0) { cursor.position += 1 }
    _ = cursor.take(.comma)
  }

  /// A day that the calendar has.
  static func stated(year: Int, month: Int, day: Int) -> TimePhrase? {
    CalendarDate(year: year, month: month, day: day).map { .stated(.day($0)) }
  }
}
