import Model

/// A day with a name, by the rule that places it in a year.
struct Holiday: Sendable, Equatable {
  /// Its first word in lower case.
  let word: String
  /// Whether “day” must follow, since the word alone means something else.
  let needsDay: Bool
  /// The weekday that must follow: “Good Friday”.
  let needsWeekday: Weekday?
  /// How its day is found.
  let placing: Placing

  /// How the day of a holiday is found in a year.
  enum Placing: Sendable, Equatable {
    case fixed(month: Int, day: Int)
    /// The n-th weekday of a month; −1 is the last.
    case weekday(Weekday, nth: Int, month: Int)
    /// So many days from Easter Sunday.
    case easter(Int)
    /// The first day of Ramadan.
    case ramadan
  }

  private init(_ word: String, _ placing: Placing, needsDay: Bool = false, needsWeekday: Weekday? = nil) {
    self.needsWeekday = needsWeekday
    self.word = word
    self.placing = placing
    self.needsDay = needsDay
  }

  /// Every holiday; names of several words are written with hyphens.
  static let all: [Holiday] = [
    Holiday("christmas", .fixed(month: 12, day: 25)), Holiday("halloween", .fixed(month: 10, day: 31)),
    Holiday("easter", .easter(0)), Holiday("whitsun", .easter(49)), Holiday("pentecost", .easter(49)),
    Holiday("thanksgiving", .weekday(.thursday, nth: 4, month: 11)), Holiday("ramadan", .ramadan),
    Holiday("christmas-eve", .fixed(month: 12, day: 24)), Holiday("easter-monday", .easter(1)),
    Holiday("good", .easter(-2), needsWeekday: .friday), Holiday("palm", .easter(-7), needsWeekday: .sunday),
    Holiday("ash", .easter(-46), needsWeekday: .wednesday),
    Holiday("whit", .easter(50), needsWeekday: .monday),
    Holiday("new-year's-eve", .fixed(month: 12, day: 31)),
    Holiday("new-year's-day", .fixed(month: 1, day: 1)),
    Holiday("epiphany", .fixed(month: 1, day: 6), needsDay: true),
    Holiday("boxing", .fixed(month: 12, day: 26), needsDay: true),
    Holiday("bastille", .fixed(month: 7, day: 14), needsDay: true),
    Holiday("armistice", .fixed(month: 11, day: 11), needsDay: true),
    Holiday("veterans", .fixed(month: 11, day: 11), needsDay: true),
    Holiday("independence", .fixed(month: 7, day: 4), needsDay: true),
    Holiday("valentine", .fixed(month: 2, day: 14), needsDay: true),
    Holiday("labor", .weekday(.monday, nth: 1, month: 9), needsDay: true),
    Holiday("memorial", .weekday(.monday, nth: -1, month: 5), needsDay: true),
    Holiday("election", .weekday(.tuesday, nth: 0, month: 11), needsDay: true),
  ]

  /// The day in a year; `nil` where no rule or table reaches.
  func day(in year: Int) -> CalendarDate? {
    switch placing {
    case .fixed(let month, let day): CalendarDate(year: year, month: month, day: day)
    case .easter(let days): Holiday.easter(in: year)?.advanced(by: days)
    case .ramadan: Holiday.ramadan[year].flatMap { CalendarDate(year: year, month: $0.0, day: $0.1) }
    case .weekday(let weekday, let nth, let month): Holiday.day(weekday, nth: nth, month: month, year: year)
    }
  }

  private static func day(_ weekday: Weekday, nth: Int, month: Int, year: Int) -> CalendarDate? {
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
    // The United States vote on the Tuesday after the first Monday.
    if nth == 0 {
      return first.advanced(by: (8 - first.weekday.rawValue) % 7).advanced(by: weekday.rawValue - 1)
    }
    let start = first.advanced(by: (weekday.rawValue - first.weekday.rawValue + 7) % 7)
    let last = (CalendarDate.days(inMonth: month, of: year) - start.day) / 7
    return start.advanced(by: 7 * (nth < 0 ? last : nth - 1))
  }

  /// Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (“Meeus/Jones/Butcher”).
  static func easter(in year: Int) -> CalendarDate? {
    guard year > 1582 else { return nil }
    let golden = year % 19
    let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
    let epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let correction = (golden + 11 * epact + 22 * weekday) / 451
    let day = epact + weekday - 7 * correction + 114
    return CalendarDate(year: year, month: day / 31, day: day % 31 + 1)
  }

  /// The first day of fasting by the calendar of Umm al-Qura; months begin a day later in some countries.
  private static let ramadan: [Int: (Int, Int)] = [
    2001: (11, 16), 2002: (11, 6), 2003: (10, 26), 2004: (10, 15), 2005: (10, 4), 2006: (9, 23),
    2007: (9, 13), 2008: (9, 1), 2009: (8, 22), 2010: (8, 11), 2011: (8, 1), 2012: (7, 20), 2013: (7, 9),
    2014: (6, 28), 2015: (6, 18), 2016: (6, 6), 2017: (5, 27), 2018: (5, 16), 2019: (5, 6), 2020: (4, 24),
    2021: (4, 13), 2022: (4, 2), 2023: (3, 23), 2024: (3, 11), 2025: (3, 1),
  ]
}
