import Model

extension DateRule {
  /// A year alone: “in 2011”, “fiscal 1989”, “since 1991”, “44 BC”.
  static let year = DateRule(
    name: "year",
    begins: [.digits(1, count: 4), .fiscal, .era(isBefore: true), .the],
    read: { cursor in
      let isBare = !(cursor.take(.the) || cursor.word == .fiscal)
      if cursor.take(.fiscal) {
        cursor.take(.unit(.year, isPlural: false))
        return cursor.takeYear().map { .stated(.during(.year($0), .exact)) }
      }
      if let year = cursor.attempt(takeYearOfEra) { return .stated(.during(.year(year), .exact)) }
      let before = cursor.peek(-1)
      // “U-1942”
      if before == .hyphen, !cursor.followsSpace(0), !cursor.followsSpace(-1), cursor.peek(-2) == .other,
        (cursor.token(-2)?.range.count ?? 9) < 3
      {
        return nil
      }
      let isPartOfWord = !cursor.followsSpace(0) && isJoining(before, cursor.token(-1))
      guard !isPartOfWord, let year = cursor.takeYear(), isYear(year, before: before, cursor) else {
        return nil
      }
      if !isBare { return cursor.take(.period) ? .stated(.during(.year(year), .exact)) : nil }
      return .stated(.during(.year(year), .exact))
    },
    examples: [
      Example("The war began in 2011.", "2011 = 2011"), Example("Caesar fell in 44 BC.", "44 BC = BC0044"),
      Example("The war of 264–241 BC ended.", "264 = BC0264", "241 BC = BC0241"),
      Example("Sales of fiscal year 1989 rose.", "fiscal year 1989 = 1989"),
      Example("Sales of fiscal 1989 rose.", "fiscal 1989 = 1989"),
      Example("It was 4 percent in 1989, 3 in 1990.", "1989 = 1989", "1990 = 1990"),
      Example("Henry won in 1415.", "1415 = 1415"), Example("Rome fell in AD 410.", "AD 410 = 0410"),
      Example("It began in 431 B.C. and fell in A.D. 70, he said.", "431 B.C. = BC0431", "A.D. 70 = 0070"),
      Example(
        "The tower (1480) and its builder (1431–1511) are known.", "1480 = 1480", "1431 = 1431", "1511 = 1511"
      ),
      Example("He was born c. 1480.", "1480 = 1480"), Example("The 1836 assault failed.", "1836 = 1836"),
      Example("The war of 1337 to 1453 ended.", "1337 = 1337", "1453 = 1453"),
      Example("In 1644 troops came. By 1645 troops had left.", "1644 = 1644", "1645 = 1645"),
      Example("They were held by 1645 troops."), Example("It fell in 1956: he had won.", "1956 = 1956"),
      Example("The 1836 soldiers left."), Example("He came with 1644 troops. A force of 1200 came."),
      Example("The boat U-1942 sank."),
      Example("It cost 1,914 dollars and 2014.5 euros."), Example("Some 1914 people came."),
      Example("It cost $1990."), Example("He slept in Room 1914."),
      Example("Resolution 1973 followed, and Resolutions 1929 and 1984."),
      Example("A plan was drawn as early as 1830.", "1830 = 1830"),
      Example("It was built around 1855, and around 1855 men saw it.", "1855 = 1855"),
      Example("A town of 1200 souls."),
    ])

  static func takeYearOfEra(_ cursor: inout TimeCursor) -> Int? {
    if cursor.word == .era(isBefore: false), cursor.token(0)?.isCapitalised == true,
      case .digits(let value, let count) = cursor.peek(1), count <= 4
    {
      cursor.position += 2
      return value
    }
    // “264–241 BC”: the era stands behind the second year.
    if case .digits(let value, let count) = cursor.word, count <= 4, value > 0, cursor.peek(1).joins,
      case .digits(let end, let width) = cursor.peek(2), width <= 4, end < value,
      cursor.peek(3) == .era(isBefore: true)
    {
      cursor.position += 1
      return 1 - value
    }
    guard case .digits(let value, let count) = cursor.word, count <= 4, value > 0,
      case .era(let isBefore) = cursor.peek(1), cursor.token(1)?.isCapitalised == true
    else { return nil }
    cursor.position += 2
    return isBefore ? 1 - value : value
  }

  /// “In 1644 troops came”: a preposition makes it a year, though what can be counted follows.
  private static func countsYears(_ year: Int, _ before: TimeWord, _ cursor: TimeCursor) -> Bool {
    guard year >= 1500 else { return false }
    let isFirst = cursor.token(-2)?.isCapitalised == true
    return before == .on && (!isRound(year) || isFirst) || (before == .by || before == .until) && isFirst
  }

  /// Whether a number is more often one of things than of a year: “a force of 1200”.
  private static func isRound(_ year: Int) -> Bool { year % 100 == 0 }

  /// Whether the other end of a stretch is a year too: “from 1337”.
  private static func isYearBefore(_ year: Int, _ cursor: TimeCursor) -> Bool {
    guard case .digits(let first, count: 4) = cursor.peek(-3) else { return false }
    return first >= 1000 && first <= year
  }

  /// Whether a mark before digits makes them part of a number or a name.
  private static func isJoining(_ word: TimeWord, _ token: TimeToken?) -> Bool {
    switch word {
    case .comma, .stop, .slash, .colon, .currency: true
    case .other: (token?.range.count ?? 0) > 1
    default: false
    }
  }

  private static func isYear(_ year: Int, before: TimeWord, _ cursor: TimeCursor) -> Bool {
    switch cursor.word {
    case .counted where countsYears(year, before, cursor): break
    case .unit, .counted, .rated, .frequency, .hundred: return false
    case .stop where !cursor.followsSpace(0) && !cursor.followsSpace(1) && isDigits(cursor.peek(1)):
      return false
    case .comma where !cursor.followsSpace(0) && !cursor.followsSpace(1) && isDigits(cursor.peek(1)):
      return false
    case .colon where !cursor.followsSpace(0) && !cursor.followsSpace(1): return false
    default: break
    }
    guard before != .numbered else { return false }
    // “resolutions 1970 and 1973”
    if before == .and || before == .comma, cursor.peek(-4) == .numbered { return false }
    // “as early as 1830”
    if before == .other, cursor.peek(-3) == .early || cursor.peek(-3) == .late, year >= 1000 {
      return !isRound(year)
    }
    // “around 1850, …” but “around 1800 were shot”
    if before == .nearly || before == .about, year < 1900 {
      return year >= 1000 && !isRound(year) && (cursor.word == .comma || cursor.word == .stop)
    }
    if (1900...2099).contains(year) { return before != .currency && before != .about && before != .nearly }
    let isCounting = cursor.word == .other && cursor.token(0)?.isPlural == true && cursor.followsSpace(0)
    // “from 1337 to 1453”
    if before == .to || before == .and || before == .hyphen, isYearBefore(year, cursor) { return !isCounting }
    switch before {
    case .on, .by, .until, .from, .between, .after, .before, .early, .late, .mid: return true
    // “the treaty of 1360” but “a force of 1200”
    case .of where !isRound(year): return !isCounting
    // “1699 or 1700”, “1580–1660”
    case .of, .to, .and, .or, .hyphen: return year >= 1500 && !isCounting
    // “the 1836 assault” but “the 1836 soldiers”
    case .the, .deixis, .that, .possessive: return year >= 1500 && cursor.word == .other && !isCounting
    // “(1480)”, “(c. 1480”, “(1711–1776)”
    case .other where isBracket(cursor.token(-2)): return year >= 1000 && !isCounting
    case .stop: return year >= 1000 && cursor.peek(-3) == .other && cursor.token(-3)?.range.count == 1
    default: return false
    }
  }

  /// Whether a token is a mark such as a bracket; cursors see no more of it.
  private static func isBracket(_ token: TimeToken?) -> Bool {
    token?.range.count == 1 && token?.isLetter == false
  }

  private static func isDigits(_ word: TimeWord) -> Bool {
    if case .digits = word { return true }
    return false
  }

  /// “nineteen ninety-six”.
  static let spokenYear = DateRule(
    name: "year in words",
    begins: [.number(1)],
    read: { cursor in takeSpokenYear(&cursor).map { .stated(.during(.year($0), .exact)) } },
    examples: [Example("It fell in nineteen ninety-six.", "nineteen ninety-six = 1996")])

  /// Steps over a year in words.
  static func takeSpokenYear(_ cursor: inout TimeCursor) -> Int? {
    guard case .number(let century) = cursor.word, (18...20).contains(century),
      case .number(let tens) = cursor.peek(1),
      tens >= 10
    else { return nil }
    cursor.position += 1
    guard let rest = cursor.takeNumber(), rest < 100 else { return nil }
    return century * 100 + rest
  }

  /// “the 1990s”, “the nineties”, “the '80s”.
  static let decade = DateRule(
    name: "decade",
    begins: [.the, .digits(1, count: 4), .apostrophe],
    read: { cursor in
      let hasArticle = cursor.take(.the)
      if case .decadeName(let decade) = cursor.word {
        cursor.position += 1
        return hasArticle || cursor.peek(-2) == .hyphen ? .stated(.during(.decade(decade), .exact)) : nil
      }
      if cursor.take(.apostrophe), case .digits(let value, count: 2) = cursor.word, value % 10 == 0 {
        cursor.position += 1
        return cursor.isPluralEnding() ? .stated(.during(.decade(190 + value / 10), .exact)) : nil
      }
      guard case .digits(let value, count: 4) = cursor.word, value % 10 == 0, (1500...2090).contains(value)
      else { return nil }
      cursor.position += 1
      guard cursor.isPluralEnding() else { return nil }
      // “the 1800s” are a century, but “the 1900s” mostly the decade after.
      if value % 100 == 0, value < 1900 { return .stated(.during(.century(value / 100), .exact)) }
      return .stated(.during(.decade(value / 10), .exact))
    },
    examples: [
      Example("They met in the late 1700s.", "the late 1700s = 17"),
      Example("They met in the 1990s.", "the 1990s = 199"),
      Example("They met in the '80s.", "the '80s = 198"),
      Example("The film (1990) was long.", "1990 = 1990"),
      Example("They met in the nineties.", "the nineties = 199"), Example("He is in his nineties."),
    ])

  /// “the 20th century”.
  static let century = DateRule(
    name: "century",
    specificity: 1,
    begins: [.the, .ordinal(1), .number(20)],
    read: { cursor in
      cursor.take(.the)
      // “twenty-first”
      let isTwenty = cursor.word == .number(20) && cursor.peek(1) == .hyphen
      if isTwenty { cursor.position += 2 }
      guard case .ordinal(let ordinal) = cursor.word, (1...40).contains(ordinal) else { return nil }
      let number = isTwenty ? 20 + ordinal : ordinal
      cursor.position += 1
      if sharesCentury(cursor) { return .stated(.during(.century(number - 1), .exact)) }
      cursor.takeJoined(.hyphen)
      guard cursor.take(.unit(.century, isPlural: false)) || cursor.take(.unit(.century, isPlural: true))
      else { return nil }
      // The first century before Christ ends with the year 0, which is 1 BC.
      if cursor.take(.era(isBefore: true)) {
        return TimeSpan.interval(.year(1 - number * 100), .year(100 - number * 100)).map { .stated($0) }
      }
      if cursor.word == .era(isBefore: false), cursor.token(0)?.isCapitalised == true { cursor.position += 1 }
      return .stated(.during(.century(number - 1), .exact))
    },
    examples: [
      Example("Wars of the 16th and 17th centuries cost much.", "the 16th = 15", "17th centuries = 16"),
      Example(
        "Wars of the late 18th and early 19th centuries cost much.", "the late 18th = 17",
        "early 19th centuries = 18"),
      Example("It is a war of the twenty-first century.", "the twenty-first century = 20"),
      Example("It stood in the 2nd century AD.", "the 2nd century AD = 01"),
      Example("He came in the 16th and 17th rows."),
      Example("Empires of the 19th century fell.", "the 19th century = 18"),
      Example("Athens of the 5th century BC fell.", "the 5th century BC = BC04"),
    ])
}

extension DateRule {
  /// Whether the century just numbered is named behind the one beside it: “the **16th** and 17th centuries”.
  private static func sharesCentury(_ cursor: TimeCursor) -> Bool {
    var ahead = cursor
    guard ahead.word.joins else { return false }
    ahead.position += 1
    switch ahead.word {
    case .early, .mid, .late: ahead.position += ahead.peek(1) == .hyphen ? 2 : 1
    default: break
    }
    guard case .ordinal = ahead.word else { return false }
    ahead.position += 1
    ahead.takeJoined(.hyphen)
    if case .unit(.century, _) = ahead.word { return true }
    return false
  }
}

extension TimeCursor {
  /// Steps over the `s` of “1990s”.
  fileprivate mutating func isPluralEnding() -> Bool {
    guard let token = token(0), token.range.count == 1, token.isPlural, !token.followsSpace else {
      return take(.possessive)
    }
    position += 1
    return true
  }
}
