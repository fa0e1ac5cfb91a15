import Model

extension DateRule {
  /// A day in words, with its year or without: “14 March 2014”, “March 14th, 2014”, “Saturday, March 29”, “Nov. 24”.
  static let calendarDate = DateRule(
    name: "calendar date",
    begins: [.month(1), .digits(1, count: 1), .ordinal(1), .the, .weekday(.monday, isPlural: false)],
    read: { cursor in
      skipWeekday(&cursor)
      // “the Feb. 23 accord” tells the day without its article.
      if cursor.take(.the), case .month = cursor.word { return nil }
      guard let (month, day) = takeMonthAndDay(&cursor), day <= CalendarDate.days(inMonth: month, of: 2000)
      else { return nil }
      if let stated = cursor.attempt({ takeYear(of: month, day, &$0) }) { return stated }
      // “March 30–31, 2014”: the year stands behind the second day.
      var ahead = cursor
      if takeSecondDay(&ahead) != nil {
        ahead.take(.comma)
        if let year = ahead.takeYear() { return stated(year: year, month: month, day: day) }
      }
      if let year = sharedYear(cursor, after: (month, day)),
        let stated = stated(year: year, month: month, day: day)
      {
        return stated
      }
      if case .unit = cursor.word { return nil }
      return .monthDay(month: month, day: day)
    },
    examples: [
      Example("They met on 14 March 2014 in London.", "14 March 2014 = 2014-03-14"),
      Example("They met on March 14th, 2014.", "March 14th, 2014 = 2014-03-14"),
      Example("On Friday, March 14, 2014, they met.", "Friday, March 14, 2014 = 2014-03-14"),
      Example("The pact of the 4th of July 1776 stands.", "the 4th of July 1776 = 1776-07-04"),
      Example("Caesar fell on 15 March 44 BC.", "15 March 44 BC = BC0044-03-15"),
      Example("Talks began on March 14.", "March 14 = 2014-03-14"),
      Example("Talks begin on 6 April in Vienna.", "6 April = 2014-04-06"),
      Example("They sat from 3 May to 6 June 2012.", "3 May = 2012-05-03", "6 June 2012 = 2012-06-06"),
      Example(
        "It began in 1989 and ended on 3 May of the following year.", "1989 = 1989",
        "3 May of the following year = 1990-05-03"),
      Example("They met on Friday, March 28.", "Friday, March 28 = 2014-03-28"),
      Example("The treaty of the 14th of March holds.", "the 14th of March = 2014-03-14"),
      Example("GENEVA, Nov. 24 - Talks ended.", "Nov. 24 = 2013-11-24"),
      Example("It has stood since April 2.", "April 2 = 2013-04-02"),
      Example("He named a deputy, effective Oct. 20.", "Oct. 20 = 2014-10-20"),
      Example("She will succeed John F. Doe Oct. 20.", "Oct. 20 = 2014-10-20"),
      Example("They met on February 30."), Example("He may 14 times march 3 miles."),
    ])

  /// Steps over a weekday and a comma that stand before a date; the date alone counts.
  private static func skipWeekday(_ cursor: inout TimeCursor) {
    guard case .weekday = cursor.word, let token = cursor.token(0), token.isCapitalised else { return }
    cursor.position += 1
    if cursor.word == .stop, !cursor.followsSpace(0) { cursor.position += 1 }
    cursor.take(.comma)
  }

  /// “March 14” or “14 March” or “14th of March”.
  static func takeMonthAndDay(_ cursor: inout TimeCursor) -> (month: Int, day: Int)? {
    if let month = cursor.takeMonth() {
      cursor.take(.the)
      return cursor.takeDay().map { (month, $0) }
    }
    guard let day = cursor.takeDay() else { return nil }
    cursor.take(.of)
    return cursor.takeMonth().map { ($0, day) }
  }

  private static func takeYear(of month: Int, _ day: Int, _ cursor: inout TimeCursor) -> TimePhrase? {
    if case .digits(let value, let count) = cursor.word, count <= 4, case .era(let isBefore) = cursor.peek(1)
    {
      cursor.position += 2
      return stated(year: isBefore ? 1 - value : value, month: month, day: day)
    }
    if cursor.word == .of, let year = cursor.attempt({ $0.take(.of) ? takeYearTold(&$0) : nil }) {
      return .within(.monthDay(month: month, day: day), year)
    }
    cursor.take(.comma)
    cursor.take(.of)
    return cursor.takeYear().flatMap { stated(year: $0, month: month, day: day) }
  }

  /// A day that the calendar has.
  static func stated(year: Int, month: Int, day: Int) -> TimePhrase? {
    CalendarDate(year: year, month: month, day: day).map { .stated(.day($0)) }
  }
}
