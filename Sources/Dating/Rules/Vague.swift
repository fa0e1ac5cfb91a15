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
      let isFirst = cursor.beginsSentence
      let isMost = cursor.peek(-1) == .least
      cursor.take(.more)
      guard case .vague(let vague) = cursor.word else { return nil }
      cursor.position += 1
      // “Now, he says, it is late”: no time, but a turn of the talk.
      if vague == .present, isFirst, cursor.word == .comma, cursor.token(-1)?.range.count == 3 { return nil }
      // “most recently last October”: the time that follows tells it.
      if isMost, cursor.word == .deixis(-1) || cursor.word == .on { return nil }
      if vague == .future, !looksAhead(cursor) { return nil }
      return .vague(vague.rawValue)
    },
    examples: [
      Example("They are now in Rome.", "now = PRESENT_REF"),
      Example("It stands to this day.", "this day = PRESENT_REF"),
      Example("They met recently.", "recently = PAST_REF"),
      Example("They will soon meet.", "soon = FUTURE_REF"), Example("Leave as soon as you can."),
      Example("He soon left."), Example("Soon after the war he left."),
      Example("Now, you may ask why."), Example("Now they are gone.", "Now = PRESENT_REF"),
      Example("It was so in the past.", "the past = PAST_REF"),
      Example("They met often, most recently last March.", "last March = 2013-03"),
      Example("They meet in the near future.", "the near future = FUTURE_REF"),
    ])

  /// Whether the “soon” just read lies ahead of the writer, not of the tale as in “soon after” and “he soon left”.
  private static func looksAhead(_ cursor: TimeCursor) -> Bool {
    // “as soon as”
    if let token = cursor.token(-2), token.range.count == 2, token.isPlural, cursor.word == .other {
      return false
    }
    if cursor.word == .stop || isModal(cursor.word) { return true }
    return (-5 ... -2).contains { isModal(cursor.peek($0)) }
  }

  private static func isModal(_ word: TimeWord) -> Bool { word == .modal || word == .to || word == .month(5) }

  /// Whether “the past” stands alone, with no unit after it.
  private static func isEnd(_ cursor: TimeCursor) -> Bool {
    switch cursor.word {
    case .unit, .number, .digits, .few, .several, .couple, .season, .month, .weekday, .quarter, .weekend:
      false
    default: true
    }
  }
}
