import Model

extension DateRule {
  /// So many units from the day of writing: “two weeks ago”, “a year ago”, “three days from now”.
  static let unitsAgo = DateRule(
    name: "units ago",
    read: { cursor in
      _ = cursor.take(.about)
      guard let count = takeCount(&cursor), let unit = cursor.takeUnit()?.unit else { return nil }
      if cursor.take(.ago) { return count < 0 ? .vague("PAST_REF") : .fromWriting(-count, unit) }
      if cursor.take(.hence) { return .fromWriting(max(1, count), unit) }
      guard cursor.take(.from), cursor.take(.vague("PRESENT_REF")) else { return nil }
      return count < 0 ? .vague("FUTURE_REF") : .fromWriting(count, unit)
    },
    examples: [
      Example("They met two weeks ago.", "two weeks ago = 2014-03-15"),
      Example("It fell a year ago.", "a year ago = 2013"),
      Example("They met 25 years ago.", "25 years ago = 1989"),
      Example("It ends three days from now.", "three days from now = 2014-04-01"),
      Example("It fell several years ago.", "several years ago = PAST_REF"),
    ])

  /// Steps over a number, `a` (1), `a couple of` (2) or a vague count, which is −1.
  static func takeCount(_ cursor: inout TimeCursor) -> Int? {
    if let number = cursor.takeNumber() { return number }
    if cursor.take(.several) || cursor.take(.few) { return -1 }
    guard cursor.take(.a) else { return nil }
    if cursor.take(.few) { return -1 }
    if cursor.take(.couple) {
      _ = cursor.take(.of)
      return 2
    }
    return 1
  }
}
