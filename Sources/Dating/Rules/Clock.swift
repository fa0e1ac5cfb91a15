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
      if let time = cursor.attempt(takeHourOfPart) { return time }
      let isTitle =
        cursor.token(0)?.isTitle == true && (cursor.word == .midnight || cursor.word == .noon)
        && !cursor.beginsSentence
      guard let time = takeTime(&cursor) else { return nil }
      takeZone(&cursor)
      let day = cursor.attempt { cursor in
        if !cursor.take(.on) { cursor.take(.comma) }
        return cursor.attempt(dayOfPart) ?? cursor.attempt(calendarDate.read) ?? cursor.attempt(plainDay)
          ?? dayBefore(&cursor) ?? cursor.attempt { $0.take(.the) ? takeOrdinalDay(&$0) : nil }
      }
      // “Chimes at Midnight” and “High Noon” are films.
      guard day != nil || !isTitle else { return nil }
      return .time(time, day ?? .fromContext(0, .day))
    },
    examples: [
      Example("They met at 2 p.m. on Friday.", "2 p.m. on Friday = 2014-03-28T14:00"),
      Example("They met at noon Thursday.", "noon Thursday = 2014-03-27T12:00"),
      Example("It ended by 5 p.m. EST, Feb. 6.", "5 p.m. EST, Feb. 6 = 2014-02-06T17:00"),
      Example("They met Friday at 2 p.m.", "Friday at 2 p.m. = 2014-03-28T14:00"),
      Example("They met at 7 p.m. Monday night.", "7 p.m. Monday night = 2014-03-24T19:00"),
      Example("They met at 02:00 hours.", "02:00 hours = 2014-03-29T02:00"),
      Example("They left at 5:30 in the morning.", "5:30 in the morning = 2014-03-29T05:30"),
      Example(
        "They met on 3 March, and at noon the next day.", "3 March = 2014-03-03",
        "noon the next day = 2014-03-04T12:00"),
      Example(
        "It fell at 10:45 on the morning of April 30, 2012.",
        "10:45 on the morning of April 30, 2012 = 2012-04-30T10:45"),
      Example(
        "They met on 3 March. He left at 8 the next morning.", "3 March = 2014-03-03",
        "8 the next morning = 2014-03-04T08:00"),
      Example("They met at about nine that evening.", "nine that evening = 2014-03-29T21:00"),
      Example("It struck at 03:34 local time on Friday.", "03:34 local time on Friday = 2014-03-28T03:34"),
      Example("It fell at 5:34 am Moscow time.", "5:34 am Moscow time = 2014-03-29T05:34"),
      Example(
        "It closed at 9 p.m. Eastern Daylight Time.", "9 p.m. Eastern Daylight Time = 2014-03-29T21:00"),
      Example("He shot 12 in the morning raid.", "the morning = 2014-03-29TMO"),
      Example("It began at 10:30 a.m. EST.", "10:30 a.m. EST = 2014-03-29T10:30"),
      Example("It ended at 1800 GMT.", "1800 GMT = 2014-03-29T18:00"),
      Example("They landed at 0530 on 3 March.", "0530 on 3 March = 2014-03-03T05:30"),
      Example(
        "They met on 3 March and left at 2 p.m. on the 5th.", "3 March = 2014-03-03",
        "2 p.m. on the 5th = 2014-03-05T14:00"),
      Example("They landed at 0630 hours.", "0630 hours = 2014-03-29T06:30"),
      Example("They had left by 14:30.", "14:30 = 2014-03-29T14:30"),
      Example(
        "They met on 3 March, and at 2 a.m. the following morning he left.", "3 March = 2014-03-03",
        "2 a.m. the following morning = 2014-03-04T02:00"),
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

  /// The day of “Monday night”, “that evening”, which the hour already tells more closely.
  private static func dayOfPart(_ cursor: inout TimeCursor) -> TimePhrase? {
    guard case .time(_, let day) = dayPart.read(&cursor) else { return nil }
    return day
  }

  /// “the next day”, “that day”.
  private static func dayBefore(_ cursor: inout TimeCursor) -> TimePhrase? {
    guard let told = contextual.read(&cursor) else { return nil }
    let day = if case .time(_, let day) = told { day } else { told }
    guard case .fromContext(_, .day) = day else { return nil }
    return day
  }

  /// An hour and the part of a day that tells which of two it is: “10:45 on the morning of April 30”, “8 the next morning”.
  private static func takeHourOfPart(_ cursor: inout TimeCursor) -> TimePhrase? {
    let isTold =
      cursor.peek(-1) == .at
      || cursor.peek(-2) == .at && (cursor.peek(-1) == .about || cursor.peek(-1) == .nearly)
    guard let hour = cursor.takeNumber(), (1...12).contains(hour) else { return nil }
    let minute = cursor.attempt(takeMinute)
    cursor.take(.oClock)
    guard isTold || minute != nil || cursor.peek(-1) == .oClock else { return nil }
    cursor.take(.on)
    guard case .time(let part, let day) = cursor.attempt(contextual.read) ?? dayPart.read(&cursor),
      let part = DayPart(rawValue: part), part != .night || (6..<12).contains(hour)
    else { return nil }
    return .time(written(part == .morning ? hour % 12 : hour % 12 + 12, minute ?? 0), day)
  }

  /// Steps over “:30”, “.30”.
  private static func takeMinute(_ cursor: inout TimeCursor) -> Int? {
    guard cursor.takeJoined(.colon) || cursor.takeJoined(.stop), !cursor.followsSpace(0),
      case .digits(let value, count: 2) = cursor.word, value < 60
    else { return nil }
    cursor.position += 1
    return value
  }

  /// Steps over “local time”, “Eastern Standard Time”.
  private static func takeZone(_ cursor: inout TimeCursor) {
    var ahead = cursor
    while ahead.take(.zone) {}
    // “Baghdad time”
    if ahead.word == .other, ahead.token(0)?.isTitle == true, ahead.peek(1) == .time { ahead.position += 1 }
    if ahead.position > cursor.position, ahead.take(.time) { cursor = ahead }
  }

  private static func takeTime(_ cursor: inout TimeCursor) -> String? {
    if cursor.take(.noon) { return "T12:00" }
    if cursor.take(.midnight) { return "T24:00" }
    if case .digits(let value, count: 4) = cursor.word {
      guard value / 100 < 25, value % 100 < 60 else { return nil }
      // No number but a time begins with a nought: “at 0530”.
      if value < 1000, cursor.peek(-1) == .at, cursor.peek(1) != .timeZone,
        cursor.peek(1) != .unit(.hour, isPlural: true)
      {
        cursor.position += 1
        return written(value / 100, value % 100)
      }
      guard cursor.peek(1) == .timeZone || cursor.peek(1) == .unit(.hour, isPlural: true) else { return nil }
      cursor.position += 2
      return written(value / 100, value % 100)
    }
    guard let hour = cursor.takeNumber(), hour <= 24 else { return nil }
    let hasColon = cursor.word == .colon
    let minute = cursor.attempt(takeMinute)
    if case .meridiem(let isAfternoon) = cursor.word {
      cursor.position += 1
      cursor.take(.timeZone)
      return hour > 12 ? nil : written(hour % 12 + (isAfternoon ? 12 : 0), minute ?? 0)
    }
    if minute != nil || cursor.word == .oClock || cursor.peek(-2) == .at,
      let hour = cursor.attempt({ partOfDay(after: hour, &$0) })
    {
      return written(hour, minute ?? 0)
    }
    let isClock = cursor.take(.oClock) || minute != nil && cursor.take(.unit(.hour, isPlural: true))
    let zone = cursor.position
    takeZone(&cursor)
    let hasZone = cursor.position > zone || cursor.take(.timeZone)
    // “14:30” is a time; “3:16” may be a verse or a score unless “at” or a time zone vouches for it.
    guard
      isClock || minute != nil && hasZone || hasColon && minute != nil && clocksFollow(cursor.peek(-4))
    else {
      return nil
    }
    return written(hour, minute ?? 0)
  }

  /// Whether a word makes digits with a colon a time: “at 14:30”, “by 14:30”.
  private static func clocksFollow(_ word: TimeWord) -> Bool {
    switch word {
    case .at, .by, .until, .after, .before, .about, .nearly: true
    default: false
    }
  }

  /// The hour of 24 that “in the morning”, “in the afternoon” or “at night” make of one of 12.
  private static func partOfDay(after hour: Int, _ cursor: inout TimeCursor) -> Int? {
    cursor.take(.oClock)
    guard cursor.take(.on) || cursor.take(.at) else { return nil }
    cursor.take(.the)
    guard hour < 13, case .dayPart(let part) = cursor.word, cursor.peek(1) != .of || part == .morning else {
      return nil
    }
    cursor.position += 1
    return part == .morning ? hour % 12 : hour % 12 + 12
  }

  private static func written(_ hour: Int, _ minute: Int) -> String {
    "T\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
