import Model

extension DateRule {
  /// A part of a longer time: “late March”, “early 2014”, “mid-May”, “the end of the year”.
  static let portion = DateRule(
    name: "early, mid, late",
    read: { cursor in
      let portion: TimePhrase.Portion
      _ = cursor.word == .the && (cursor.peek(1) == .end || cursor.peek(1) == .beginning) && cursor.take(.the)
      switch cursor.word {
      case .early: portion = .start
      case .mid: portion = .middle
      case .late: portion = .end
      case .end, .beginning:
        portion = cursor.word == .end ? .end : .start
        cursor.position += 1
        guard cursor.take(.of) else { return nil }
        return whole(&cursor).map { .part(portion, $0) }
      default: return nil
      }
      cursor.position += 1
      _ = cursor.take(.hyphen)
      return whole(&cursor).map { .part(portion, $0) }
    },
    examples: [
      Example("They met in late February.", "late February = 2014-02"),
      Example("It fell in early 2014.", "early 2014 = 2014"),
      Example("They met in mid-February.", "mid-February = 2014-02"),
      Example("It ends at the end of the year.", "the end of the year = 2014"),
    ])

  private static func whole(_ cursor: inout TimeCursor) -> TimePhrase? {
    if cursor.word == .the, case .unit(let unit, isPlural: false) = cursor.peek(1) {
      cursor.position += 2
      return .fromWriting(0, unit)
    }
    for rule in [deicticUnit, decade, century, season, monthYear, year] {
      var attempt = cursor
      if let phrase = rule.read(&attempt) {
        cursor = attempt
        return phrase
      }
    }
    return nil
  }
}
