import Model

extension DateRule {
  /// So many units from the day of writing: “two weeks ago”, “nearly a year ago”, “three days from now”.
  static let unitsAgo = DateRule(
    name: "units ago",
    begins: counts + modifiers + [.unit(.year, isPlural: true)],
    read: { cursor in
      cursor.takeModifier()
      guard let count = cursor.takeCount() ?? (cursor.token(0)?.isPlural == true ? -1 : nil) else {
        return nil
      }
      // “five or six months ago” is five at least.
      _ = cursor.attempt { $0.take(.or) || $0.take(.to) ? $0.takeNumber() : nil }
      if cursor.word == .and, cursor.peek(1) == .a, cursor.peek(2) == .half { cursor.position += 3 }
      guard let (unit, _) = cursor.takeUnit() else { return nil }
      orSo(&cursor)
      if cursor.take(.ago) { return count < 0 ? .vague("PAST_REF") : ago(count, unit) }
      if cursor.take(.hence) { return .fromWriting(max(1, count), unit) }
      guard cursor.take(.from), cursor.take(.vague(.present)) else { return nil }
      return count < 0 ? .vague("FUTURE_REF") : .fromWriting(count, unit)
    },
    examples: [
      Example("They met two weeks ago.", "two weeks ago = 2014-03-15"),
      Example("It fell a year ago.", "a year ago = 2013"),
      Example("They met more than 25 years ago.", "more than 25 years ago = 1989"),
      Example("It ends three days from now.", "three days from now = 2014-04-01"),
      Example("It fell several years ago.", "several years ago = PAST_REF"),
      Example("They met five or six months ago.", "five or six months ago = 2013-10"),
      Example("They met a week or so ago.", "a week or so ago = 2014-03-22"),
      Example("They met years ago.", "years ago = PAST_REF"),
    ])

  private static func ago(_ count: Int, _ unit: TimeUnit) -> TimePhrase {
    switch (count, unit) {
    case (1, .year): .yearBefore(.fromWriting(-1, .year))
    // “Last week” is one of the calendar, “a week ago” a day.
    case (1, .week): .fromWriting(-7, .day)
    default: .fromWriting(-count, unit)
    }
  }
}
