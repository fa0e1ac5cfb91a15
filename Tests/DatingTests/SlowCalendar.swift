import Model

/// A second way to reckon, slow and plain: one day after the other from Thursday, 1 January 1970.
struct SlowCalendar: Sendable {
  var year = 1970
  var month = 1
  var day = 1
  var weekday = 4

  mutating func advance() {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    weekday = weekday % 7 + 1
    day += 1
    guard day > lengths[month - 1] else { return }
    day = 1
    month += 1
    guard month > 12 else { return }
    month = 1
    year += 1
  }

  /// The days from 1970 to 2052, each at its number since the first.
  static let days: [SlowCalendar] = {
    var calendar = SlowCalendar()
    return (0..<30_000).map { _ in
      defer { calendar.advance() }
      return calendar
    }
  }()

  /// The numbers of the first and last day that pass a test.
  static func ends(where passes: (SlowCalendar) -> Bool) -> ClosedRange<Int>? {
    guard let first = days.firstIndex(where: passes), let last = days.lastIndex(where: passes) else {
      return nil
    }
    return first...last
  }

  /// The days that a TIMEX3 value names, read letter by letter; `nil` for durations, sets and what has no place.
  static func days(ofTimex value: String) -> ClosedRange<Int>? {
    let parts = value.prefix { $0 != "T" }.split(separator: "-").map(String.init)
    guard let head = parts.first, head.allSatisfy(\.isNumber) else { return nil }
    guard head.count == 4, let year = Int(head) else {
      return ends {
        String(repeating: "0", count: 4 - "\($0.year)".count) + "\($0.year)" >= head
          && "\($0.year)".hasPrefix(head)
      }
    }
    guard parts.count > 1 else { return ends { $0.year == year } }
    let second = parts[1]
    if let month = Int(second) {
      let day = parts.count > 2 ? Int(parts[2]) : nil
      return ends { $0.year == year && $0.month == month && (day == nil || $0.day == day) }
    }
    if second.hasPrefix("W"), let week = Int(second.dropFirst()) {
      return days(ofWeek: week, year: year, isWeekend: parts.last == "WE")
    }
    switch second {
    case "Q1", "Q2", "Q3", "Q4": return ends { $0.year == year && "Q\(($0.month + 2) / 3)" == second }
    case "H1": return ends { $0.year == year && $0.month < 7 }
    case "H2": return ends { $0.year == year && $0.month > 6 }
    case "SP": return ends { $0.year == year && (3...5).contains($0.month) }
    case "SU": return ends { $0.year == year && (6...8).contains($0.month) }
    case "FA": return ends { $0.year == year && (9...11).contains($0.month) }
    case "WI": return ends { $0.year == year && $0.month == 12 || $0.year == year + 1 && $0.month < 3 }
    default: return nil
    }
  }

  /// ISO 8601: the first week is the one with 4 January in it.
  private static func days(ofWeek week: Int, year: Int, isWeekend: Bool) -> ClosedRange<Int>? {
    guard let fourth = days.firstIndex(where: { $0.year == year && $0.month == 1 && $0.day == 4 }) else {
      return nil
    }
    let monday = fourth - days[fourth].weekday + 1 + (week - 1) * 7
    return isWeekend ? monday + 5...monday + 6 : monday...monday + 6
  }
}

/// A stream of numbers from a seed, so that a failure can be run again.
struct Seeded: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var mixed = state
    mixed = (mixed ^ (mixed >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ (mixed >> 29)
  }
}
