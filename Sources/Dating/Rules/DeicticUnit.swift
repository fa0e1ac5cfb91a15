import Model

extension DateRule {
  /// A unit beside the one of writing: “last week”, “this month”, “next year”, “last March”, “this spring”.
  static let deicticUnit = DateRule(
    name: "last, this, next",
    begins: [.the, .deixis(0), .coming],
    read: { cursor in
      let hasArticle = cursor.take(.the)
      let offset: Int
      takeThis(&cursor)
      switch cursor.word {
      case .deixis(let step): offset = step
      case .coming: offset = 1
      case .past where cursor.peek(-1) == .deixis(0): offset = -1
      default: return nil
      }
      cursor.position += 1
      cursor.take(.fiscal)
      switch cursor.word {
      case .unit(.day, _), .unit(.second, _), .unit(.minute, _), .unit(.hour, _): return nil
      case .unit(let unit, isPlural: false) where cursor.token(0)?.isTitle != true:
        cursor.position += 1
        orSo(&cursor)
        return .fromWriting(offset, unit)
      case .quarter:
        cursor.position += 1
        return .fromWriting(offset, .quarter)
      case .season(let season) where !hasArticle:
        cursor.position += 1
        return .season(season, near(offset))
      case .month where !hasArticle:
        if let (month, day) = cursor.attempt(takeMonthAndDay) { return .monthDay(month: month, day: day) }
        return cursor.takeMonth().map { .month($0, near(offset)) }
      default: return nil
      }
    },
    examples: [
      Example("They met last week.", "last week = 2014-W12"),
      Example("They met this month.", "this month = 2014-03"),
      Example("They meet next year.", "next year = 2015"),
      Example("They met last November.", "last November = 2013-11"),
      Example("They meet in the coming week.", "the coming week = 2014-W14"),
      Example("They met this past winter.", "this past winter = 2013-WI"),
      Example("Their last meeting was short."),
    ])

  /// “the year” that an article is written in, where no other was told: “for the full year”.
  static let thisUnit = DateRule(
    name: "the year",
    begins: [.the, .unit(.year, isPlural: false)],
    read: { cursor in
      if cursor.peek(0) == .unit(.year, isPlural: false) {
        // “by year's end”; “by year-end” is the day on which books are closed.
        cursor.position += 1
        let isDay = cursor.take(.hyphen)
        if !isDay { cursor.take(.possessive) }
        guard cursor.take(.end) else { return nil }
        return isDay ? .monthDay(month: 12, day: 31) : .part(.end, .fromWriting(0, .year))
      }
      // “the player of the year”, “Man of the Year”
      if cursor.peek(-1) == .of, cursor.peek(-2) == .honoured { return nil }
      guard cursor.take(.the), cursor.token(0)?.isTitle != true else { return nil }
      if let unit = cursor.attempt(takePlainUnit) { return unit }
      cursor.take(.full)
      let isFiscal = cursor.take(.fiscal)
      guard cursor.take(.unit(.year, isPlural: false)) else { return nil }
      if cursor.word == .ended || isFiscal { return .duration("P1Y") }
      if let year = cursor.attempt({ $0.takeYear() }) { return .stated(.during(.year(year), .exact)) }
      switch cursor.word {
      case .hyphen, .previous, .after, .before: return nil
      default: return .fromWriting(0, .year)
      }
    },
    examples: [
      Example("Trade fell for the full year.", "the full year = 2014"),
      Example("Trade grew in the year ended in May.", "the year = P1Y", "May = 2013-05"),
      Example("Prices fell for the week.", "the week = 2014-W13"),
      Example("He was player of the year."),
      Example("It ends by year's end.", "year's end = 2014"),
      Example("It will end by year-end.", "year-end = 2014-12-31"),
      Example("It was in the year 2012.", "the year 2012 = 2012"),
    ])

  /// “for the week”, “of the month”: the present one, where a preposition makes it a time.
  private static func takePlainUnit(_ cursor: inout TimeCursor) -> TimePhrase? {
    switch cursor.peek(-2) {
    case .of, .lasting, .on, .by: break
    default: return nil
    }
    guard case .unit(let unit, isPlural: false) = cursor.word, unit == .week || unit == .month,
      cursor.token(0)?.isTitle != true
    else { return nil }
    cursor.position += 1
    switch cursor.word {
    case .of, .after, .before, .hyphen, .earlier, .ago, .previous, .ended: return nil
    default: return .fromWriting(0, unit)
    }
  }

  /// Steps over “or so”.
  static func orSo(_ cursor: inout TimeCursor) {
    if cursor.word == .or, cursor.peek(1) == .so { cursor.position += 2 }
  }
}
