import Model

extension Anchor {
  /// The TIMEX3 type and value of a phrase (TimeML 1.2.1); places that are not known are `X`.
  func timex(of phrase: TimePhrase) -> (kind: TimeExpression.Kind, value: String) {
    switch phrase {
    case .duration(let value): (.duration, value)
    // “Today it is a museum”
    case .fromWriting(0, .day) where style == .history: (.date, "PRESENT_REF")
    case .fromEvent(1, .day), .fromEvent(-1, .day): (.date, "XXXX-XX-XX")
    case .fromEvent(let count, let unit): (.duration, DateRule.value("\(abs(count))", unit))
    case .recurring(let value): (.set, value)
    case .vague(let value): (.date, value)
    case .part(_, let whole): timex(of: whole)
    // TIMEX3 has no halves of months.
    case .within(.half, .month(let month, let nearness)): timex(of: .month(month, nearness))
    case .time(let part, let day): (.time, (dayValue(of: day) ?? Anchor.unanchored(day)) + part)
    case .fromWriting(let count, .week) where abs(count) < 2 && (style == .news || context == nil):
      (.date, weekValue(weeks: count))
    case .fromWriting(_, .week), .fromContext(_, .week), .beside(_, .week, _):
      (.date, span(of: phrase).map { Anchor.weekOrDay($0.span) } ?? "XXXX-WXX")
    case .weekend:
      (.date, (span(of: phrase)?.span.first.map { Anchor.weekValue(of: $0) } ?? "XXXX-WXX") + "-WE")
    default: (.date, span(of: phrase).map { Anchor.value(of: $0.span) } ?? Anchor.unanchored(phrase))
    }
  }

  private func dayValue(of day: TimePhrase) -> String? {
    day == .fromContext(0, .day)
      ? dayOfClock.map { Anchor.value(of: $0.span) } : span(of: day).map { Anchor.value(of: $0.span) }
  }

  private func weekValue(weeks: Int) -> String {
    writing.map { Anchor.weekValue(of: $0.advanced(by: weeks * 7)) } ?? "XXXX-WXX"
  }

  /// A week as ISO 8601 counts it, or the day that lies so many weeks off.
  private static func weekOrDay(_ span: TimeSpan) -> String {
    guard case .between(let monday, _, _) = span else { return value(of: span) }
    return weekValue(of: monday.first)
  }

  /// ISO 8601: a week belongs to the year that its Thursday lies in.
  private static func weekValue(of day: CalendarDate) -> String {
    let thursday = day.advanced(by: 4 - day.weekday.rawValue)
    let start = CalendarDate(year: thursday.year, month: 1, day: 1) ?? thursday
    let number = start.distance(to: thursday) / 7 + 1
    return "\(CalendarUnit.year(thursday.year))-W\(number < 10 ? "0" : "")\(number)"
  }

  private static func value(of span: TimeSpan) -> String {
    switch span {
    case .during(let unit, _): return value(of: unit)
    case .between(let start, let end, _):
      if start.grain == .quarter, end.grain == .quarter, start.first.year == end.first.year {
        return "\(year(start.first.year))-H\(start.first.month < 7 ? 1 : 2)"
      }
      // The centuries before Christ are named by the hundreds of their years.
      if start.first.year < 0, end.first.year == start.first.year + 99, start.grain == .year {
        return "BC" + two(-end.first.year / 100)
      }
      return "\(value(of: start))/\(value(of: end))"
    case .since(let unit), .until(let unit): return value(of: unit)
    }
  }

  private static func value(of unit: CalendarUnit) -> String {
    let (year, month, _) = unit.first.civil
    return switch unit.grain {
    case .day where year > 0, .month where year > 0: unit.description
    case .day: "\(self.year(year))-\(two(month))-\(two(unit.first.day))"
    case .month: "\(self.year(year))-\(two(month))"
    case .year: self.year(year)
    case .quarter: "\(self.year(year))-Q\((month + 2) / 3)"
    case .season: "\(self.year(year))-\(["WI", "SP", "SU", "FA"][month % 12 / 3])"
    case .decade, .century: String(unit.description.prefix { $0 != "X" })
    }
  }

  /// A year in TIMEX3, which counts those before Christ from 1: `BC0044` (as TIDES writes them).
  private static func year(_ year: Int) -> String {
    year > 0 ? CalendarUnit.year(year).description : "BC" + CalendarUnit.year(1 - year).description
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func unanchored(_ phrase: TimePhrase) -> String {
    return switch phrase {
    case .weekday(let day, _): "XXXX-WXX-\(day.rawValue)"
    case .monthDay(let month, let day): "XXXX-\(two(month))-\(two(day))"
    case .dayOfMonth(let day): "XXXX-XX-\(two(day))"
    case .month(let month, _): "XXXX-\(two(month))"
    case .season(let season, _): "XXXX-\(["SP", "SU", "FA", "WI"][season - 1])"
    case .quarter(let quarter, _): "XXXX-Q\(quarter)"
    case .within(let part, _): unanchored(part)
    case .half(let half, _): "XXXX-H\(half)"
    case .reportedQuarter: "XXXX-QX"
    case .besideContext(let name, _): unanchored(name)
    case .between(let start, let end): "\(unanchored(start))/\(unanchored(end))"
    case .fromWriting(_, .week), .fromContext(_, .week), .beside(_, .week, _): "XXXX-WXX"
    case .fromWriting(_, .month), .fromContext(_, .month): "XXXX-XX"
    case .fromWriting(_, .year), .fromContext(_, .year), .yearBefore: "XXXX"
    default: "XXXX-XX-XX"
    }
  }
}
