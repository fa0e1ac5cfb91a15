import Model

/// Arithmetic of the calendar.
extension Anchor {
  /// The days from Monday to Sunday of the week so many weeks on.
  static func week(_ day: CalendarDate, _ count: Int) -> TimeSpan {
    let monday = day.advanced(by: 1 - day.weekday.rawValue + count * 7)
    return .between(.day(monday), .day(monday.advanced(by: 6)), .exact)
  }

  /// The Saturday and Sunday of that week.
  static func weekend(_ day: CalendarDate, _ count: Int) -> TimeSpan {
    let saturday = day.advanced(by: 6 - day.weekday.rawValue + count * 7)
    return .between(.day(saturday), .day(saturday.advanced(by: 1)), .exact)
  }

  /// A half of a month; the first ends with the 15th.
  static func half(_ half: Int, ofMonth month: CalendarUnit) -> TimeSpan? {
    let middle = month.first.advanced(by: 14)
    return half == 1
      ? .interval(.day(month.first), .day(middle)) : .interval(.day(middle.advanced(by: 1)), .day(month.last))
  }

  /// A half of a year.
  static func half(_ half: Int, of year: Int) -> TimeSpan {
    .between(.quarter(half * 2 - 1, of: year), .quarter(half * 2, of: year), .exact)
  }

  static func approximate(_ span: TimeSpan) -> TimeSpan {
    guard case .during(let unit, _) = span else { return span }
    return .during(unit, .approximate)
  }
}

extension TimeSpan {
  /// The unit that it is; `nil` for intervals.
  var only: CalendarUnit? {
    guard case .during(let unit, _) = self else { return nil }
    return unit
  }
}
