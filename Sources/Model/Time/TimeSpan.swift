/// The days that a time expression or an event covers, at the precision at which they are known.
package enum TimeSpan: Sendable, Hashable {
  /// One unit of the calendar: a day, a month, a year, …
  case during(CalendarUnit, Certainty)
  /// From the first unit to the second, both included. Build it with `TimeSpan.interval`.
  case between(CalendarUnit, CalendarUnit, Certainty)
  /// From a unit on, its end not known or not come.
  case since(CalendarUnit)
  /// Up to a unit, its start not known.
  case until(CalendarUnit)

  /// How sure the words are of a date; EDTF's qualifiers.
  package enum Certainty: String, Sendable, Hashable, CaseIterable {
    case exact = ""
    case uncertain = "?"
    case approximate = "~"
    case both = "%"
  }

  /// One day, as it is told.
  package static func day(_ day: CalendarDate) -> TimeSpan { .during(.day(day), .exact) }

  /// From one unit to another, or the unit itself where they are one; `nil` where the second starts earlier.
  package static func interval(_ start: CalendarUnit, _ end: CalendarUnit) -> TimeSpan? {
    if start == end { return .during(start, .exact) }
    return start.first <= end.first ? .between(start, end, .exact) : nil
  }

  /// The first day that it may cover; `nil` where it has no start.
  package var first: CalendarDate? {
    switch self {
    case .during(let unit, _), .between(let unit, _, _), .since(let unit): unit.first
    case .until: nil
    }
  }

  /// The last day that it may cover; `nil` where it has no end.
  package var last: CalendarDate? {
    switch self {
    case .during(let unit, _), .between(_, let unit, _), .until(let unit): unit.last
    case .since: nil
    }
  }

  /// The single day that it is; `nil` where it is anything else.
  package var singleDay: CalendarDate? {
    guard case .during(let unit, _) = self, unit.grain == .day else { return nil }
    return unit.first
  }

  /// Whether there is a day that both may cover.
  package func overlaps(_ other: TimeSpan) -> Bool {
    let startsInTime = first.map { start in other.last.map { start <= $0 } ?? true } ?? true
    let endsInTime = last.map { end in other.first.map { $0 <= end } ?? true } ?? true
    return startsInTime && endsInTime
  }

  /// Whether every day of the other lies within this one.
  package func contains(_ other: TimeSpan) -> Bool {
    let startsBefore = first.map { start in other.first.map { start <= $0 } ?? false } ?? true
    let endsAfter = last.map { end in other.last.map { $0 <= end } ?? false } ?? true
    return startsBefore && endsAfter
  }
}
