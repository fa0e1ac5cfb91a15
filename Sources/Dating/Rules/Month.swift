import Model

extension DateRule {
  /// A month with a year, or alone: “March 2014”, “in May”, “March of last year”.
  static let month = DateRule(
    name: "month",
    begins: [.month(1)],
    read: { cursor in
      let before = cursor.peek(-1)
      let isCommonWord = cursor.word == .month(5) || cursor.word == .month(3)
      let isShort = cursor.token(0)?.isAbbreviatedMonth ?? false
      guard let month = cursor.takeMonth() else { return nil }
      // “Jan Kavan” and “Mar Vista” are names.
      let isName = isShort && cursor.peek(-1) != .stop
      if let stated = cursor.attempt({ takeYear(of: month, &$0) }) { return stated }
      if let year = sharedYear(cursor, after: (month, 1)) {
        return .stated(.during(.month(month, of: year), .exact))
      }
      // February has no 30th; “in January 0.7 percent” is a month all the same.
      if case .digits(29...31, count: 2) = cursor.word { return nil }
      guard !isName else { return nil }
      // “May” and “March” are words of their own; a preposition or a determiner makes them months.
      let isTitle = cursor.word == .other && cursor.token(0)?.isTitle == true
      guard !isCommonWord || monthsFollow(before) || before == .the && cursor.word == .other else {
        return nil
      }
      // “the October War”
      if before == .the, isTitle { return nil }
      return .month(month, .told)
    },
    examples: [
      Example("The election will be in May.", "May = 2014-05"),
      Example("They met in February.", "February = 2014-02"),
      Example("They met in March 2013.", "March 2013 = 2013-03"),
      Example("They met in June of last year.", "June of last year = 2013-06"),
      Example(
        "It began in 1989 and fell in May of the following year.", "1989 = 1989",
        "May of the following year = 1990-05"),
      Example("They met in June and July 2012.", "June = 2012-06", "July 2012 = 2012-07"),
      Example("It lasted from May to late July 2012.", "May = 2012-05", "late July 2012 = 2012-07"),
      Example("It was lost in August 480 BC.", "August 480 BC = BC0480-08"),
      Example("Ahead of the May vote they will rest.", "May = 2014-05"),
      Example("He has a plan to pay the debt by February.", "February = 2015-02"),
      Example("In July 2012 troops came.", "July 2012 = 2012-07"),
      Example("In July, 2012 men came.", "July = 2013-07"),
      Example(
        "It began in 1989 and fell in May of the next year.", "1989 = 1989", "May of the next year = 1990-05"),
      Example("They fought in the October War."), Example("The March on Rome began."),
      Example("Mrs May spoke to Mr March."), Example("He may march on."), Example("Jan Kavan spoke."),
    ])

  private static func takeYear(of month: Int, _ cursor: inout TimeCursor) -> TimePhrase? {
    if !cursor.take(.comma) { cursor.take(.of) }
    if let year = cursor.attempt(takeYearOfEra) { return .stated(.during(.month(month, of: year), .exact)) }
    if let year = cursor.takeYear() {
      // “in December, 2000 men” counts men, “in December 2000 troops left” a year.
      return cursor.word == .counted && cursor.peek(-2) == .comma
        ? nil : .stated(.during(.month(month, of: year), .exact))
    }
    if let year = cursor.attempt(takeSpokenYear) { return .stated(.during(.month(month, of: year), .exact)) }
    if cursor.peek(-1) == .of, let year = cursor.attempt(takeYearTold) {
      return .within(.month(month, .told), year)
    }
    guard cursor.peek(-1) != .comma, case .deixis(let offset) = cursor.word,
      cursor.peek(1) == .unit(.year, isPlural: false)
    else { return nil }
    cursor.position += 2
    return .within(.month(month, .told), .fromWriting(offset, .year))
  }

  /// “the following year”, “the next year”, “that year”: one told from the time before.
  static func takeYearTold(_ cursor: inout TimeCursor) -> TimePhrase? {
    if cursor.word == .the, cursor.peek(1) == .deixis(1), cursor.peek(2) == .unit(.year, isPlural: false) {
      cursor.position += 3
      return .fromContext(1, .year)
    }
    guard case .fromContext(let count, .year) = contextual.read(&cursor) else { return nil }
    return .fromContext(count, .year)
  }

  private static func monthsFollow(_ word: TimeWord) -> Bool {
    switch word {
    case .on, .of, .deixis, .early, .mid, .late, .from, .to, .between, .and, .after, .before, .by, .until,
      .lasting, .through, .comma, .hyphen, .or:
      true
    default: false
    }
  }
}
