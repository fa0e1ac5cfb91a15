import Model

extension DateRule {
  /// “the third quarter”, “third-quarter”, “the second quarter of 2013”, “last year's fourth quarter”, “the 1988 quarter”.
  static let quarter = DateRule(
    name: "quarter",
    specificity: 1,
    begins: [
      .the, .ordinal(1), .deixis(0), .fiscal, .digits(1, count: 4), .unit(.year, isPlural: false),
      .quarterName(1),
    ],
    read: { cursor in
      let hasArticle = cursor.take(.the)
      let year = cursor.attempt(takeYearBefore)
      if let year, hasArticle || cursor.peek(-1) == .possessive, cursor.take(.quarter) {
        return .within(.reportedQuarter(years: 0), year)
      }
      if case .ordinal(let number) = cursor.word, number < 5, cursor.peek(2) == .quarter,
        let whole = cursor.attempt({ takeInnerYear(&$0) })
      {
        return .within(.quarter(number, .told), whole)
      }
      if case .quarterName(let number) = cursor.word {
        cursor.position += 1
        return ofYear(.quarter(number, .told), &cursor)
      }
      if hasArticle, cursor.word == .deixis(-1), cursor.peek(1) == .quarter, cursor.peek(2) == .of {
        cursor.position += 2
        let last = ofYear(.quarter(4, .told), &cursor)
        if case .within = last { return last }
        return nil
      }
      guard let number = cursor.attempt(takeOrdinal) else { return nil }
      // “the third-quarter loss” tells the quarter without its article.
      if hasArticle, cursor.peek(-2) == .hyphen { return nil }
      if let year { return .within(.quarter(number, .told), year) }
      return ofYear(.quarter(number, .told), &cursor)
    },
    examples: [
      Example("Trade fell in the third quarter.", "the third quarter = 2013-Q3"),
      Example("The third-quarter loss grew.", "third-quarter = 2013-Q3"),
      Example("Trade fell in the second quarter of 2012.", "the second quarter of 2012 = 2012-Q2"),
      Example("Trade fell in last year's fourth quarter.", "last year's fourth quarter = 2013-Q4"),
      Example("Trade fell in the 2012 second quarter.", "the 2012 second quarter = 2012-Q2"),
      Example("Trade fell in the last quarter of 2012.", "the last quarter of 2012 = 2012-Q4"),
      Example("Trade fell in Q3 2012.", "Q3 2012 = 2012-Q3"),
      Example("A quarter of the fleet sank."), Example("The Q7 line is shut."),
    ])

  /// “the first half of 1990”, “the second half”.
  static let half = DateRule(
    name: "half of a year",
    begins: [.the, .ordinal(1)],
    read: { cursor in
      let hasArticle = cursor.take(.the)
      let number: Int
      switch cursor.word {
      case .ordinal(let place) where place <= 2: number = place
      case .deixis(-1) where hasArticle: number = 2
      default: return nil
      }
      guard cursor.peek(1) == .half else { return nil }
      cursor.position += 2
      if cursor.word == .of, case .month = cursor.peek(1) {
        cursor.position += 1
        return month.read(&cursor).map { .within(.half(number, .told), $0) }
      }
      let phrase = ofYear(.half(number, .told), &cursor)
      if case .within = phrase { return phrase }
      return nil
    },
    examples: [
      Example("Trade fell in the first half of the year.", "the first half of the year = 2014-H1"),
      Example("Trade fell in the first half of 1990.", "the first half of 1990 = 1990-H1"),
      Example("Trade fell in the last half of 1990.", "the last half of 1990 = 1990-H2"),
      Example("They met in the first half of February.", "the first half of February = 2014-02"),
      Example("They led in the first half."),
    ])

  /// The quarter that an article reports on: “the latest quarter”, “the quarter ended May 31”, “the year-ago period”.
  static let reportedQuarter = DateRule(
    name: "quarter reported on",
    begins: [.the, .a, .unit(.year, isPlural: false), .latest],
    read: { cursor in
      let hasArticle = cursor.take(.the) || cursor.take(.a)
      if let years = cursor.attempt(takeYearAgo) {
        if case .ordinal = cursor.word, let number = cursor.attempt(takeOrdinal) {
          return .within(.quarter(number, .told), .fromWriting(years, .year))
        }
        guard cursor.take(.quarter) || cursor.take(.period) || !hasArticle else { return nil }
        return .reportedQuarter(years: years)
      }
      if cursor.take(.latest) {
        return cursor.take(.quarter) || cursor.take(.period) ? .reportedQuarter(years: 0) : nil
      }
      guard cursor.peek(-1) == .the, cursor.take(.quarter), cursor.word != .of else { return nil }
      // “the quarter a year ago”
      if cursor.word == .a, cursor.peek(2) == .ago || cursor.peek(2) == .earlier,
        cursor.peek(1) == .unit(.year, isPlural: false)
      {
        cursor.position += 3
        return .reportedQuarter(years: -1)
      }
      return lastDay(cursor).map { .within(.reportedQuarter(years: 0), $0) } ?? .reportedQuarter(years: 0)
    },
    examples: [
      Example(
        "Net fell in the third quarter from the year-ago period.", "the third quarter = 2013-Q3",
        "the year-ago period = 2012-Q3"),
      Example("Net rose in the latest quarter.", "the latest quarter = 2013-Q4"),
      Example("Net fell to the year-earlier level.", "year-earlier = 2012-Q4"),
      Example("Net fell in the quarter ended Sept. 29.", "the quarter = 2013-Q3", "Sept. 29 = 2013-09-29"),
      Example("Net fell in the first 1987 quarter.", "the first 1987 quarter = 1987-Q1"),
      Example("They sold the quarter of the city."),
    ])

  /// The day that a quarter is said to have ended on: “ended Sept. 30”.
  private static func lastDay(_ cursor: TimeCursor) -> TimePhrase? {
    var ahead = cursor
    guard ahead.take(.ended) else { return nil }
    ahead.take(.on)
    return calendarDate.read(&ahead)
  }

  /// “summer 2013”, “the spring”.
  static let season = DateRule(
    name: "season",
    begins: [.the, .season(1)],
    read: { cursor in
      let before = cursor.peek(-1)
      let hasArticle = cursor.take(.the)
      if hasArticle, cursor.word == .early || cursor.word == .late { cursor.position += 1 }
      guard case .season(let season) = cursor.word else { return nil }
      // “the Winter War”
      let isTitle = hasArticle && cursor.token(0)?.isTitle == true
      // “fall” and “spring” are verbs too; an article, a preposition or a year makes them seasons.
      cursor.position += 1
      let phrase = ofYear(.season(season, .told), &cursor)
      if case .within = phrase { return phrase }
      let isPair: Bool
      if before == .and, case .season = cursor.peek(-3), cursor.peek(-4) == .the {
        isPair = true
      } else {
        isPair = false
      }
      if hasArticle || isPair || before == .late || before == .early, let year = sharedYear(of: cursor) {
        return .within(.season(season, .told), year)
      }
      if isPair { return phrase }
      if cursor.peek(0) == .of || isTitle { return nil }
      switch before {
      case .on, .early, .late, .mid, .by, .until: return phrase
      default: return hasArticle && before != .after ? phrase : nil
      }
    },
    examples: [
      Example("They met in the summer of 2013.", "the summer of 2013 = 2013-SU"),
      Example("It fell in the spring of 431 BC.", "the spring of 431 BC = BC0431-SP"),
      Example("In the spring of 2012 troops came.", "the spring of 2012 = 2012-SP"),
      Example(
        "He fell in May 2012. In the summer of the same year they met.", "May 2012 = 2012-05",
        "the summer of the same year = 2012-SU"),
      Example(
        "They fought in the spring and summer of 2012.", "the spring = 2012-SP", "summer of 2012 = 2012-SU"),
      Example("They fought through the autumn and winter.", "the autumn = 2013-FA", "winter = 2013-WI"),
      Example("They met in the winter.", "the winter = 2013-WI"),
      Example("Prices fall and spring back in free-fall."),
      Example("He saw the fall of Rome."), Example("He fought in the Winter War."),
    ])

  /// The year of a season that only the one beside it states: “the **spring** and summer of 1918”.
  private static func sharedYear(of cursor: TimeCursor) -> TimePhrase? {
    var ahead = cursor
    guard ahead.word.joins else { return nil }
    ahead.position += 1
    ahead.take(.the)
    if ahead.word == .early || ahead.word == .late { ahead.position += 1 }
    guard case .season(let season) = ahead.word else { return nil }
    ahead.position += 1
    guard case .within(_, let year) = ofYear(.season(season, .told), &ahead) else { return nil }
    return year
  }

  /// Ties a quarter, half or season to the year that follows it, if one does.
  private static func ofYear(_ phrase: TimePhrase, _ cursor: inout TimeCursor) -> TimePhrase {
    let year = cursor.attempt { cursor -> TimePhrase? in
      let hasOf = cursor.take(.of)
      if hasOf, cursor.word == .the, cursor.peek(1) == .unit(.year, isPlural: false) {
        cursor.position += 2
        return .fromWriting(0, .year)
      }
      if cursor.take(.fiscal) { cursor.take(.unit(.year, isPlural: false)) }
      if let year = cursor.attempt(takeYearOfEra) { return .stated(.during(.year(year), .exact)) }
      if hasOf, let year = cursor.attempt(takeYearTold) { return year }
      if let year = cursor.takeYear() {
        // “the winter of 1941–42”
        if cursor.word == .hyphen || cursor.word == .slash, case .digits(_, let count) = cursor.peek(1),
          count == 2 || count == 4
        {
          cursor.position += 2
        }
        return cursor.word == .counted && !hasOf ? nil : .stated(.during(.year(year), .exact))
      }
      if let year = takeSpokenYear(&cursor) { return .stated(.during(.year(year), .exact)) }
      guard hasOf || cursor.peek(0) == .deixis(-1), case .deixis(let offset) = cursor.word,
        cursor.peek(1) == .unit(.year, isPlural: false)
      else { return nil }
      cursor.position += 2
      return .fromWriting(offset, .year)
    }
    return year.map { .within(phrase, $0) } ?? phrase
  }

  /// “first 1987 quarter”.
  private static func takeInnerYear(_ cursor: inout TimeCursor) -> TimePhrase? {
    cursor.position += 1
    guard let year = cursor.takeYear(), cursor.take(.quarter) else { return nil }
    return .stated(.during(.year(year), .exact))
  }

  /// “last year's”, “1988” before a quarter.
  private static func takeYearBefore(_ cursor: inout TimeCursor) -> TimePhrase? {
    if let year = cursor.takeYear() { return .stated(.during(.year(year), .exact)) }
    guard case .deixis(let offset) = cursor.word, cursor.peek(1) == .unit(.year, isPlural: false),
      cursor.peek(2) == .possessive
    else { return nil }
    cursor.position += 3
    return .fromWriting(offset, .year)
  }

  /// “third quarter”, “fiscal third-quarter”.
  private static func takeOrdinal(_ cursor: inout TimeCursor) -> Int? {
    if cursor.take(.fiscal) { cursor.take(.hyphen) }
    guard case .ordinal(let number) = cursor.word, (1...4).contains(number) else { return nil }
    cursor.position += 1
    if !cursor.takeJoined(.hyphen) { cursor.take(.fiscal) }
    return cursor.take(.quarter) ? number : nil
  }

  /// “year-ago”, “year-earlier”: −1.
  private static func takeYearAgo(_ cursor: inout TimeCursor) -> Int? {
    guard cursor.take(.unit(.year, isPlural: false)) else { return nil }
    let isJoined = cursor.take(.hyphen)
    guard cursor.take(.ago) || cursor.take(.earlier) else { return nil }
    return isJoined || cursor.word == .quarter || cursor.word == .period ? -1 : nil
  }
}
