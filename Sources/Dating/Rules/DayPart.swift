import Model

extension DateRule {
  /// A part of a day: “Sunday evening”, “this morning”, “last night”, “tonight”.
  static let dayPart = DateRule(
    name: "part of the day",
    read: { cursor in
      if cursor.take(.tonight) { return .time("TNI", .fromWriting(0, .day)) }
      var modified = cursor
      if modified.word == .early || modified.word == .late {
        modified.position += 1
        if let phrase = dayWithPart(&modified) {
          cursor = modified
          return phrase
        }
      }
      return dayWithPart(&cursor)
    },
    examples: [
      Example("They will meet on Sunday evening.", "Sunday evening = 2014-03-30TEV"),
      Example("He spoke this morning.", "this morning = 2014-03-29TMO"),
      Example("They spoke last night.", "last night = 2014-03-28TNI"),
      Example("They meet tonight.", "tonight = 2014-03-29TNI"),
      Example("They met late Friday night.", "late Friday night = 2014-03-28TNI"),
    ])

  private static func dayWithPart(_ cursor: inout TimeCursor) -> TimePhrase? {
    let day: TimePhrase
    switch cursor.word {
    case .deixis(-1): day = .fromWriting(-1, .day)
    case .deixis(0): day = .fromWriting(0, .day)
    case .nearDay(let offset): day = .fromWriting(offset, .day)
    case .weekday(let weekday): day = .weekday(weekday, .told)
    default: return nil
    }
    if case .weekday = cursor.word, cursor.token(0)?.isCapitalised != true { return nil }
    cursor.position += 1
    guard case .dayPart(let part) = cursor.word else { return nil }
    cursor.position += 1
    return .time("T\(part)", day)
  }
}
