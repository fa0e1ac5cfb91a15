import Model

extension DateRule {
  /// A time of the clock, with its day: “2 p.m.”, “10:30 a.m. EST Friday”, “1800 GMT”, “noon on Sunday”.
  static let clock = DateRule(
    name: "time of the clock",
    specificity: 1,
    begins: [
      .digits(1, count: 1), .number(1), .noon, .midnight, .weekday(.monday, isPlural: false), .nearDay(0),
    ],
    read: { cursor in
      if let day = cursor.attempt(plainDay) {
        cursor.take(.comma)
        guard cursor.take(.at), let time = takeTime(&cursor) else { return nil }
        return .time(time, day)
      }
      guard let time = takeTime(&cursor) else { return nil }
      let day = cursor.attempt { cursor in
        if !cursor.take(.on) { cursor.take(.comma) }
        return cursor.attempt(calendarDate.read) ?? plainDay(&cursor)
      }
      return .time(time, day ?? .fromContext(0, .day))
    },
    examples: [
      Example("They met at 2 p.m. on Friday.", "2 p.m. on Friday = 2014-03-28T14:00"),
      Example("They met at noon Thursday.", "noon Thursday = 2014-03-27T12:00"),
      Example("It ended by 5 p.m. EST, Feb. 6.", "5 p.m. EST, Feb. 6 = 2014-02-06T17:00"),
      Example("They met Friday at 2 p.m.", "Friday at 2 p.m. = 2014-03-28T14:00"),
      Example("It began at 10:30 a.m. EST.", "10:30 a.m. EST = 2014-03-29T10:30"),
      Example("It ended at 1800 GMT.", "1800 GMT = 2014-03-29T18:00"),
      Example("They landed at 0630 hours.", "0630 hours = 2014-03-29T06:30"),
      Example("It ended at three o'clock.", "three o'clock = 2014-03-29T03:00"),
      Example("Output stood at 16.13 million tonnes."),
      Example("They won 14:2 at home."), Example("Verse 3:16 was read."),
    ])

  /// A weekday, or a day beside the one of writing.
  private static func plainDay(_ cursor: inout TimeCursor) -> TimePhrase? {
    if case .nearDay(let offset) = cursor.word {
      cursor.position += 1
      return .fromWriting(offset, .day)
    }
    return weekday.read(&cursor)
  }

  private static func takeTime(_ cursor: inout TimeCursor) -> String? {
    if cursor.take(.noon) { return "T12:00" }
    if cursor.take(.midnight) { return "T24:00" }
    if case .digits(let value, count: 4) = cursor.word {
      guard value / 100 < 25, value % 100 < 60,
        cursor.peek(1) == .timeZone || cursor.peek(1) == .unit(.hour, isPlural: true)
      else { return nil }
      cursor.position += 2
      return written(value / 100, value % 100)
    }
    guard let hour = cursor.takeNumber(), hour <= 24 else { return nil }
    let hasColon = cursor.word == .colon
    let minute = cursor.attempt { cursor -> Int? in
      guard cursor.takeJoined(.colon) || cursor.takeJoined(.stop), !cursor.followsSpace(0),
        case .digits(let value, count: 2) = cursor.word, value < 60
      else { return nil }
      cursor.position += 1
      return value
    }
    if case .meridiem(let isAfternoon) = cursor.word {
      cursor.position += 1
      cursor.take(.timeZone)
      return hour > 12 ? nil : written(hour % 12 + (isAfternoon ? 12 : 0), minute ?? 0)
    }
    let isClock = cursor.take(.oClock)
    let hasZone = cursor.take(.timeZone)
    // “14:30” is a time; “3:16” may be a verse or a score unless “at” or a time zone vouches for it.
    guard
      isClock || minute != nil && hasZone || hasColon && minute != nil && cursor.peek(-4) == .at
    else {
      return nil
    }
    return written(hour, minute ?? 0)
  }

  private static func written(_ hour: Int, _ minute: Int) -> String {
    "T\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
