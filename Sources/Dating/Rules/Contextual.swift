import Model

extension DateRule {
  /// A time told from the one before it: “the next day”, “a day later”, “two weeks earlier”, “the same day”, “the previous year”.
  static let contextual = DateRule(
    name: "from the time before",
    read: { cursor in
      if cursor.word == .the || cursor.word == .same {
        let hasArticle = cursor.take(.the)
        let step: Int
        switch cursor.word {
        case .same: step = 0
        case .following: step = 1
        case .deixis(1) where hasArticle: step = 1
        case .previous: step = -1
        case .unit(.day, isPlural: false)
        where hasArticle && (cursor.peek(1) == .after || cursor.peek(1) == .before):
          let isAfter = cursor.peek(1) == .after
          cursor.position += 2
          return .fromContext(isAfter ? 1 : -1, .day)
        default: return nil
        }
        cursor.position += 1
        guard let (unit, isPlural) = cursor.takeUnit(), !isPlural else { return nil }
        return .fromContext(step, unit)
      }
      guard let count = takeCount(&cursor), count > 0, let unit = cursor.takeUnit()?.unit else { return nil }
      if cursor.take(.later) { return .fromContext(count, unit) }
      if cursor.take(.earlier) || cursor.take(.before) { return .fromContext(-count, unit) }
      return cursor.take(.after) ? .fromContext(count, unit) : nil
    },
    examples: [
      Example(
        "It began on 3 May 2012 and ended the next day.", "3 May 2012 = 2012-05-03",
        "the next day = 2012-05-04"),
      Example(
        "They met on 3 May 2012. Two weeks later it fell.", "3 May 2012 = 2012-05-03",
        "Two weeks later = 2012-05-17"),
      Example(
        "They met on 3 May 2012, and spoke the same day.", "3 May 2012 = 2012-05-03",
        "the same day = 2012-05-03"),
    ])
}
