import Model

extension DateRule {
  /// “today”, “yesterday”, “tomorrow”, “the day before yesterday”.
  static let nearDay = DateRule(
    name: "near day",
    begins: [.nearDay(0), .the],
    read: { cursor in
      if cursor.word == .the, cursor.peek(1) == .unit(.day, isPlural: false),
        case .nearDay(let offset) = cursor.peek(3)
      {
        if cursor.peek(2) == .before, offset == -1 {
          cursor.position += 4
          return .fromWriting(-2, .day)
        }
        if cursor.peek(2) == .after, offset == 1 {
          cursor.position += 4
          return .fromWriting(2, .day)
        }
      }
      guard case .nearDay(let offset) = cursor.word else { return nil }
      // “Russia Today” is a name.
      if cursor.token(0)?.isTitle == true, cursor.token(-1)?.isCapitalised == true { return nil }
      cursor.position += 1
      return .fromWriting(offset, .day)
    },
    examples: [
      Example("They met yesterday.", "yesterday = 2014-03-28"),
      Example("He told USA Today so."), Example("Today they met.", "Today = 2014-03-29"),
      Example("He leaves tomorrow.", "tomorrow = 2014-03-30"),
      Example("They met the day before yesterday.", "the day before yesterday = 2014-03-27"),
    ])
}
