import Model

extension DateRule {
  /// Now, lately, soon, the past, the future: no days at all.
  static let vague = DateRule(
    name: "vague",
    begins: [.vague(.present), .more, .the, .these, .deixis(0)],
    read: { cursor in
      // “to this day”
      if cursor.peek(-1) == .to, cursor.take(.deixis(0)) {
        return cursor.take(.unit(.day, isPlural: false)) ? .vague("PRESENT_REF") : nil
      }
      if cursor.take(.these) { return cursor.take(.unit(.day, isPlural: true)) ? .vague("PRESENT_REF") : nil }
      if cursor.take(.the) {
        let isNear = cursor.take(.near)
        if cursor.take(.future) { return .vague("FUTURE_REF") }
        guard !isNear, cursor.take(.past), isEnd(cursor) else { return nil }
        return .vague("PAST_REF")
      }
      let before = cursor.peek(-1)
      cursor.take(.more)
      guard case .vague(let vague) = cursor.word else { return nil }
      // “as soon as”
      guard
        vague != .future || before != .other || cursor.peek(1) != .other || cursor.token(-1)?.isPlural != true
      else { return nil }
      cursor.position += 1
      return .vague(vague.rawValue)
    },
    examples: [
      Example("They are now in Rome.", "now = PRESENT_REF"),
      Example("It stands to this day.", "this day = PRESENT_REF"),
      Example("They met recently.", "recently = PAST_REF"),
      Example("They meet soon.", "soon = FUTURE_REF"), Example("Leave as soon as you can."),
      Example("It was so in the past.", "the past = PAST_REF"),
      Example("They meet in the near future.", "the near future = FUTURE_REF"),
    ])

  /// Whether “the past” stands alone, with no unit after it.
  private static func isEnd(_ cursor: TimeCursor) -> Bool {
    switch cursor.word {
    case .unit, .number, .digits, .few, .several, .couple, .season, .month, .weekday, .quarter, .weekend:
      false
    default: true
    }
  }
}
