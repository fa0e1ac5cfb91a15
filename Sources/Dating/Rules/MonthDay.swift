import Model

extension DateRule {
  /// A day and month without a year: “March 14”, “the 14th of March”, “Friday, March 28”.
  static let monthDay = DateRule(
    name: "month and day",
    read: { cursor in
      skipWeekday(&cursor)
      if let month = cursor.takeMonth() {
        guard let day = cursor.takeDay(), day <= CalendarDate.days(inMonth: month, of: 2000) else {
          return nil
        }
        if case .unit = cursor.word { return nil }
        return .monthDay(month: month, day: day)
      }
      _ = cursor.take(.the)
      guard let day = cursor.takeDay() else { return nil }
      _ = cursor.take(.of)
      guard let month = cursor.takeMonth(), day <= CalendarDate.days(inMonth: month, of: 2000) else {
        return nil
      }
      return .monthDay(month: month, day: day)
    },
    examples: [
      Example("Talks began on March 14.", "March 14 = 2014-03-14"),
      Example("Talks begin on 6 April in Vienna.", "6 April = 2014-04-06"),
      Example("They met on Friday, March 28.", "Friday, March 28 = 2014-03-28"),
      Example("The treaty of the 14th of March holds.", "the 14th of March = 2014-03-14"),
      Example("GENEVA, Nov. 24 - Talks ended.", "Nov. 24 = 2013-11-24"),
    ])
}
