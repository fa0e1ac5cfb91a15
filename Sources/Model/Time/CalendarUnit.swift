/// One day, month, season, quarter, year, decade or century of the calendar.
package struct CalendarUnit: Sendable, Hashable {
  /// How fine a date is, from the finest to the coarsest.
  package enum Grain: Int, Sendable, Hashable, CaseIterable, Comparable {
    case day, month, quarter, season, year, decade, century

    /// Orders from fine to coarse.
    package static func < (a: Grain, b: Grain) -> Bool { a.rawValue < b.rawValue }
  }

  /// How fine it is.
  package let grain: Grain
  /// Its days; the end is exclusive.
  package let days: Range<CalendarDate>

  private init(_ grain: Grain, from: (Int, Int, Int), to: (Int, Int, Int)) {
    self.grain = grain
    let start = CalendarDate(year: from.0, month: from.1, day: from.2) ?? CalendarDate(daysSinceEpoch: .min)
    let end = CalendarDate(year: to.0, month: to.1, day: to.2) ?? CalendarDate(daysSinceEpoch: .max)
    days = start..<max(start, end)
  }

  /// One day.
  package static func day(_ day: CalendarDate) -> CalendarUnit {
    CalendarUnit(grain: .day, days: day..<day.advanced(by: 1))
  }

  /// A month, 1 to 12, of a year.
  package static func month(_ month: Int, of year: Int) -> CalendarUnit {
    precondition((1...12).contains(month), "Months count from 1 to 12")
    return CalendarUnit(
      .month, from: (year, month, 1), to: month == 12 ? (year + 1, 1, 1) : (year, month + 1, 1))
  }

  /// A quarter, 1 to 4, of a year.
  package static func quarter(_ quarter: Int, of year: Int) -> CalendarUnit {
    precondition((1...4).contains(quarter), "Quarters count from 1 to 4")
    let first = quarter * 3 - 2
    return CalendarUnit(
      .quarter, from: (year, first, 1), to: quarter == 4 ? (year + 1, 1, 1) : (year, first + 3, 1))
  }

  /// A meteorological season of the northern half: 1 spring (March to May) to 4 winter (from December of the year).
  package static func season(_ season: Int, of year: Int) -> CalendarUnit {
    precondition((1...4).contains(season), "Seasons count from 1 to 4")
    let first = season * 3
    return CalendarUnit(
      .season, from: (year, first, 1), to: season == 4 ? (year + 1, 3, 1) : (year, first + 3, 1))
  }

  /// A year; 0 is 1 BC.
  package static func year(_ year: Int) -> CalendarUnit {
    CalendarUnit(.year, from: (year, 1, 1), to: (year + 1, 1, 1))
  }

  /// Ten years, named by their first three digits: 201 is 2010 to 2019.
  package static func decade(_ decade: Int) -> CalendarUnit {
    CalendarUnit(.decade, from: (decade * 10, 1, 1), to: (decade * 10 + 10, 1, 1))
  }

  /// A hundred years, named by their first two digits: 19 is 1900 to 1999.
  package static func century(_ century: Int) -> CalendarUnit {
    CalendarUnit(.century, from: (century * 100, 1, 1), to: (century * 100 + 100, 1, 1))
  }

  private init(grain: Grain, days: Range<CalendarDate>) {
    self.grain = grain
    self.days = days
  }

  /// The unit's first day.
  package var first: CalendarDate { days.lowerBound }
  /// The unit's last day.
  package var last: CalendarDate { days.upperBound.advanced(by: -1) }
}
