import Model

/// Arithmetic of the calendar.
extension Anchor {
  /// The unit so many units from the one that holds a day; `nil` for weeks.
  static func unit(_ unit: TimeUnit, count: Int, from day: CalendarDate) -> CalendarUnit? {
    let (year, month, _) = day.civil
    switch unit {
    case .second, .minute, .hour: return .day(day)
    case .day: return .day(day.advanced(by: count))
    case .week, .fortnight: return nil
    case .month:
      let months = year * 12 + month - 1 + count
      let remainder = ((months % 12) + 12) % 12
      return .month(remainder + 1, of: (months - remainder) / 12)
    case .quarter:
      let quarters = year * 4 + (month - 1) / 3 + count
      let remainder = ((quarters % 4) + 4) % 4
      return .quarter(remainder + 1, of: (quarters - remainder) / 4)
    case .year: return .year(year + count)
    case .decade: return abs(count) < 2 ? .decade(floored(year, 10) + count) : .year(year + count * 10)
    case .century: return abs(count) < 2 ? .century(floored(year, 100) + count) : .year(year + count * 100)
    }
  }

  private static func floored(_ year: Int, _ size: Int) -> Int {
    year >= 0 ? year / size : (year - size + 1) / size
  }

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
