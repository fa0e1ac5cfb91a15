extension TimeUnit {
  /// The unit of the calendar that lies so many units from the one that holds a day; `nil` for weeks, which are spans.
  ///
  /// Beyond the next decade or century the result is a year, since “three decades ago” means one.
  ///
  /// - Returns: `nil` too for what lies beyond the years that the calendar reckons with.
  package func unit(_ count: Int, from day: CalendarDate) -> CalendarUnit? {
    guard let unit = reckoned(count, from: day), (-200_000...200_000).contains(unit.first.year) else {
      return nil
    }
    return unit
  }

  private func reckoned(_ count: Int, from day: CalendarDate) -> CalendarUnit? {
    let (year, month, _) = day.civil
    switch self {
    case .second, .minute, .hour: return .day(day)
    case .day: return .day(day.advanced(by: count))
    case .week, .fortnight: return nil
    case .month:
      let months = year * 12 + month - 1 + count
      return .month(TimeUnit.remainder(months, 12) + 1, of: TimeUnit.floored(months, 12))
    case .quarter:
      let quarters = year * 4 + (month - 1) / 3 + count
      return .quarter(TimeUnit.remainder(quarters, 4) + 1, of: TimeUnit.floored(quarters, 4))
    case .year: return .year(year + count)
    case .decade:
      return abs(count) < 2 ? .decade(TimeUnit.floored(year, 10) + count) : .year(year + count * 10)
    case .century:
      return abs(count) < 2 ? .century(TimeUnit.floored(year, 100) + count) : .year(year + count * 100)
    }
  }

  private static func remainder(_ number: Int, _ size: Int) -> Int { ((number % size) + size) % size }
  private static func floored(_ number: Int, _ size: Int) -> Int { (number - remainder(number, size)) / size }
}

extension TimePhrase {
  /// The days that a phrase told from an event covers, once the event is dated: “two days after the referendum”.
  ///
  /// - Returns: `nil` where the phrase is told from something else, or the event is open on the side that counts.
  package func span(fromEvent event: TimeSpan) -> TimeSpan? {
    guard case .fromEvent(let count, let unit) = self, let day = count < 0 ? event.first : event.last else {
      return nil
    }
    switch unit {
    case .hour: return .day(day.advanced(by: count / 24))
    case .week: return .day(day.advanced(by: count * 7))
    case .fortnight: return .day(day.advanced(by: count * 14))
    default: return unit.unit(count, from: day).map { .during($0, .exact) }
    }
  }

  /// The day on which a stretch of so many days, weeks, months or years ends that begins on a day: “within 15 days”.
  ///
  /// - Returns: `nil` for all but such stretches.
  package func end(from day: CalendarDate) -> CalendarDate? { end(from: day, sign: 1) }

  /// The day on which a stretch of so many days, weeks, months or years began that ends on a day: “in the past two weeks”.
  ///
  /// - Returns: `nil` for all but such stretches.
  package func start(before day: CalendarDate) -> CalendarDate? { end(from: day, sign: -1) }

  private func end(from day: CalendarDate, sign: Int) -> CalendarDate? {
    guard case .duration(let value) = self, value.first == "P", let letter = value.last,
      let count = Int(value.dropFirst().dropLast()), count > 0, count < 1000
    else { return nil }
    switch letter {
    case "D": return day.advanced(by: sign * count)
    case "W": return day.advanced(by: sign * count * 7)
    case "M", "Y":
      let unit: TimeUnit = letter == "M" ? .month : .year
      guard let first = unit.unit(sign * count, from: day)?.first else { return nil }
      let month = letter == "M" ? first.month : day.month
      let last = CalendarDate.days(inMonth: month, of: first.year)
      return CalendarDate(year: first.year, month: month, day: min(day.day, last))
    default: return nil
    }
  }
}
