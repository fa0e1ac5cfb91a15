import Model

extension DateRule {
  /// A part of a day: “Sunday evening”, “late Friday night”, “this morning”, “the night of March 3”, “tonight”.
  static let dayPart = DateRule(
    name: "part of the day",
    begins: [
      .tonight, .early, .late, .mid, .earlier, .later, .deixis(0), .nearDay(0),
      .weekday(.monday, isPlural: false),
      .the, .that, .dayPart(.night), .month(1),
    ],
    read: { cursor in
      if cursor.take(.tonight) { return .time("TNI", .fromWriting(0, .day)) }
      switch cursor.word {
      case .early, .late, .earlier, .later: cursor.position += 1
      default: break
      }
      return cursor.attempt(dayWithPart) ?? partOfDay(&cursor)
    },
    examples: [
      Example("They will meet on Sunday evening.", "Sunday evening = 2014-03-30TEV"),
      Example("He spoke this morning.", "this morning = 2014-03-29TMO"),
      Example("They spoke last night.", "last night = 2014-03-28TNI"),
      Example("They meet tonight.", "tonight = 2014-03-29TNI"),
      Example("They met late Friday night.", "late Friday night = 2014-03-28TNI"),
      Example("They meet later this afternoon.", "later this afternoon = 2014-03-29TAF"),
      Example("They met on the night of 3/4 March 2012.", "the night of 3/4 March 2012 = 2012-03-03TNI"),
      Example("They met on the night of March 3-4, 2012.", "the night of March 3-4, 2012 = 2012-03-03TNI"),
      Example(
        "It began in the early morning hours of 3 March.",
        "the early morning hours of 3 March = 2014-03-03TMO"),
      Example(
        "They met on 3 March and left on the evening of the 5th.", "3 March = 2014-03-03",
        "the evening of the 5th = 2014-03-05TEV"),
      Example("They met on the night of March 3.", "the night of March 3 = 2014-03-03TNI"),
      Example(
        "They met on 3 March. That night he left.", "3 March = 2014-03-03", "That night = 2014-03-03TNI"),
      Example(
        "They met on 3 March and left in the evening.", "3 March = 2014-03-03", "the evening = 2014-03-03TEV"),
      Example(
        "They met on 3 March and left the same night.", "3 March = 2014-03-03",
        "the same night = 2014-03-03TNI"),
      Example(
        "They met on 3 March and left in the early evening.", "3 March = 2014-03-03",
        "the early evening = 2014-03-03TEV"),
      Example(
        "They met on 3 March and left on the morning of the next day.", "3 March = 2014-03-03",
        "the morning of the next day = 2014-03-04TMO"),
      Example("It was over by mid afternoon.", "mid afternoon = 2014-03-29TAF"),
      Example("The night watch slept."),
    ])

  private static func isPart(_ word: TimeWord) -> Bool {
    if case .dayPart = word { return true }
    return false
  }

  private static func dayWithPart(_ cursor: inout TimeCursor) -> TimePhrase? {
    let day: TimePhrase
    switch cursor.word {
    case .deixis(let offset) where offset <= 0 && isPart(cursor.peek(1)):
      day = .fromWriting(offset, .day)
      cursor.position += 1
    case .nearDay(let offset):
      day = .fromWriting(offset, .day)
      cursor.position += 1
    case .the where cursor.peek(1) == .same, .that, .same:
      day = .fromContext(0, .day)
      cursor.take(.the)
      if !cursor.take(.same) { cursor.position += 1 }
      cursor.take(.same)
    default:
      guard let named = cursor.attempt(calendarDate.read) ?? cursor.attempt(weekday.read) else { return nil }
      day = named
    }
    guard case .dayPart(let part) = cursor.word else { return nil }
    cursor.position += 1
    return .time(part.rawValue, day)
  }

  /// “the morning of March 3”, “mid-afternoon yesterday”.
  private static func partOfDay(_ cursor: inout TimeCursor) -> TimePhrase? {
    let isMiddle = cursor.take(.mid)
    if isMiddle {
      cursor.take(.hyphen)
    } else if cursor.take(.the), cursor.word == .early || cursor.word == .late {
      cursor.position += 1
    }
    guard case .dayPart(let part) = cursor.word else { return nil }
    cursor.position += 1
    // “the early morning hours of”
    if part == .morning, cursor.word == .unit(.hour, isPlural: true), cursor.peek(1) == .of {
      cursor.position += 1
    }
    cursor.take(.of)
    if case .nearDay(let offset) = cursor.word {
      cursor.position += 1
      return .time(part.rawValue, .fromWriting(offset, .day))
    }
    // “in the morning”
    let article = cursor.peek(-2) == .early || cursor.peek(-2) == .late ? -3 : -2
    if cursor.peek(article) == .the, [.on, .by, .until].contains(cursor.peek(article - 1)) {
      return .time(part.rawValue, .fromContext(0, .day))
    }
    if isMiddle, cursor.peek(-1) != .of {
      let day = cursor.attempt(calendarDate.read) ?? cursor.attempt(weekday.read)
      return .time(part.rawValue, day ?? .fromContext(0, .day))
    }
    if let day = cursor.attempt(takeNight) { return .time(part.rawValue, day) }
    if let day = cursor.attempt(calendarDate.read) ?? cursor.attempt(weekday.read) {
      return .time(part.rawValue, day)
    }
    // “the morning of the next day”
    if cursor.peek(-1) == .of, case .fromContext(let count, .day) = cursor.attempt(contextual.read) {
      return .time(part.rawValue, .fromContext(count, .day))
    }
    // “the evening of the 14th”
    guard cursor.peek(-1) == .of, cursor.take(.the) else { return nil }
    return takeOrdinalDay(&cursor).map { .time(part.rawValue, $0) }
  }

  /// A night between two days, named by the first: “12/13 October 1941”.
  private static func takeNight(_ cursor: inout TimeCursor) -> TimePhrase? {
    // “April 20–21”
    if case .month = cursor.word {
      guard let day = calendarDate.read(&cursor), takeSecondDay(&cursor) != nil else { return nil }
      _ = cursor.attempt { $0.take(.comma) ? $0.takeYear() : $0.takeYear() }
      return day
    }
    var first = cursor
    guard let day = sharedMonth.read(&first), cursor.attempt({ $0.takeDay() }) != nil,
      takeSecondDay(&cursor) != nil
    else { return nil }
    cursor.take(.of)
    guard cursor.takeMonth() != nil else { return nil }
    _ = cursor.takeYear()
    return day
  }
}
