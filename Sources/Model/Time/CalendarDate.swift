/// A day of the proleptic Gregorian calendar (ISO 8601), four bytes wide.
///
/// Year 0 is 1 BC, as in ISO 8601. Days are counted by Howard Hinnant's civil-day arithmetic
/// (“chrono-Compatible Low-Level Date Algorithms”), exact for every year that `Int32` days can hold.
package struct CalendarDate: Sendable, Hashable, Comparable, Strideable {
  /// Days since 1970-01-01.
  package let daysSinceEpoch: Int32

  /// Makes the day that lies so many days after 1970-01-01.
  package init(daysSinceEpoch: Int32) { self.daysSinceEpoch = daysSinceEpoch }

  /// Makes a day; `nil` where the calendar lacks it or the year is not within ±200,000.
  package init?(year: Int, month: Int, day: Int) {
    guard (-200_000...200_000).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.days(inMonth: month, of: year)
    else { return nil }
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    daysSinceEpoch = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month (1–12) and day (1–31).
  package var civil: (year: Int, month: Int, day: Int) {
    let z = Int(daysSinceEpoch) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let mp = (5 * dayOfYear + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * mp + 2) / 5 + 1)
  }

  /// The year; 0 is 1 BC.
  package var year: Int { civil.year }
  /// The month, 1 to 12.
  package var month: Int { civil.month }
  /// The day of the month, 1 to 31.
  package var day: Int { civil.day }

  /// The weekday.
  package var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let index = (Int(daysSinceEpoch) + 3) % 7
    return Weekday.allCases[index < 0 ? index + 7 : index]
  }

  /// The number of days of a month (1–12) in a year.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether a year has 366 days.
  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The day `n` days later; clamped to the calendar's ends.
  package func advanced(by n: Int) -> CalendarDate {
    CalendarDate(daysSinceEpoch: Int32(clamping: Int(daysSinceEpoch) + n))
  }

  /// The number of days from this day to another.
  package func distance(to other: CalendarDate) -> Int {
    Int(other.daysSinceEpoch) - Int(daysSinceEpoch)
  }

  /// Orders by time.
  package static func < (a: CalendarDate, b: CalendarDate) -> Bool { a.daysSinceEpoch < b.daysSinceEpoch }
}

/// A day of the week, ISO 8601's Monday first; raw values 1 to 7.
package enum Weekday: Int, Sendable, Hashable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}
