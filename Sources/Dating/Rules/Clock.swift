import Model

extension DateRule {
  /// A time of the clock: “2 p.m.”, “10:30 a.m. EST”, “1800 GMT”, “noon”.
  static let clock = DateRule(
    name: "time of the clock",
    read: { cursor in
      if cursor.take(.noon) { return .time("T12:00", .fromContext(0, .day)) }
      if cursor.take(.midnight) { return .time("T24:00", .fromContext(0, .day)) }
      guard case .digits(let first, let count) = cursor.word else { return nil }
      cursor.position += 1
      if count >= 3 {
        guard count == 4, first / 100 < 25, first % 100 < 60, cursor.take(.timeZone) else { return nil }
        return .time("T\(padded(first / 100)):\(padded(first % 100))", .fromContext(0, .day))
      }
      guard first <= 24 else { return nil }
      var minute = 0
      var hasMinutes = false
      if cursor.word == .colon || cursor.word == .stop, !cursor.followsSpace(0), !cursor.followsSpace(1),
        case .digits(let value, count: 2) = cursor.peek(1), value < 60
      {
        minute = value
        hasMinutes = cursor.word == .colon
        cursor.position += 2
      }
      return time(hour: first, minute: minute, hasMinutes: hasMinutes, &cursor)
    },
    examples: [
      Example("They met at 2 p.m. on Friday.", "2 p.m. = 2014-03-29T14:00", "Friday = 2014-03-28"),
      Example("It began at 10:30 a.m. EST.", "10:30 a.m. EST = 2014-03-29T10:30"),
      Example("It ended at 1800 GMT.", "1800 GMT = 2014-03-29T18:00"), Example("They won 14:2 at home."),
    ])

  private static func time(hour: Int, minute: Int, hasMinutes: Bool, _ cursor: inout TimeCursor)
    -> TimePhrase?
  {
    var hour = hour
    if case .meridiem(let isAfternoon) = cursor.word {
      cursor.position += 1
      hour = hour % 12 + (isAfternoon ? 12 : 0)
    } else if !cursor.take(.oClock), !hasMinutes {
      return nil
    }
    _ = cursor.take(.timeZone)
    return .time("T\(padded(hour)):\(padded(minute))", .fromContext(0, .day))
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
