import Model

extension DateRule {
  /// A year alone: “in 2011”, “fiscal 1989”, “since 1991”, “44 BC”.
  static let year = DateRule(
    name: "year",
    begins: [.digits(1, count: 4), .fiscal, .era(isBefore: true), .the],
    read: { cursor in
      let isBare = !(cursor.take(.the) || cursor.word == .fiscal)
      if cursor.take(.fiscal) {
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
      Example("Sales of fiscal 1989 rose.", "fiscal 1989 = 1989"),
      Example("It was 4 percent in 1989, 3 in 1990.", "1989 = 1989", "1990 = 1990"),
      Example("Henry won in 1415.", "1415 = 1415"), Example("Rome fell in AD 410.", "AD 410 = 0410"),
      Example(
        "The tower (1480) and its builder (1431–1511) are known.", "1480 = 1480", "1431 = 1431", "1511 = 1511"
      ),
      Example("He was born c. 1480.", "1480 = 1480"), Example("The 1836 assault failed.", "1836 = 1836"),
      Example("The 1836 soldiers left."), Example("The boat U-1942 sank."),
      Example("It cost 1,914 dollars and 2014.5 euros."), Example("Some 1914 people came."),
      Example("It cost $1990."), Example("He slept in Room 1914."), Example("A town of 1200 souls."),
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
    case .unit, .counted, .rated, .frequency, .hundred: return false
    case .stop where !cursor.followsSpace(0) && !cursor.followsSpace(1) && isDigits(cursor.peek(1)):
      return false
    case .comma where !cursor.followsSpace(0) && !cursor.followsSpace(1) && isDigits(cursor.peek(1)):
      return false
    case .colon where !cursor.followsSpace(0): return false
    default: break
    }
    guard before != .numbered else { return false }
    if (1900...2099).contains(year) { return before != .currency && before != .about && before != .nearly }
    let isCounting = cursor.word == .other && cursor.token(0)?.isPlural == true && cursor.followsSpace(0)
    switch before {
    case .on, .by, .until, .from, .between, .after, .before, .early, .late, .mid: return true
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
      return cursor.isPluralEnding() ? .stated(.during(.decade(value / 10), .exact)) : nil
    },
    examples: [
      Example("They met in the 1990s.", "the 1990s = 199"),
      Example("They met in the '80s.", "the '80s = 198"),
      Example("The film (1990) was long.", "1990 = 1990"),
      Example("They met in the nineties.", "the nineties = 199"), Example("He is in his nineties."),
    ])

  /// “the 20th century”.
  static let century = DateRule(
    name: "century",
    begins: [.the, .ordinal(1)],
    read: { cursor in
      cursor.take(.the)
      guard case .ordinal(let number) = cursor.word, (1...40).contains(number) else { return nil }
      cursor.position += 1
      cursor.takeJoined(.hyphen)
      guard cursor.take(.unit(.century, isPlural: false)) else { return nil }
      // The first century before Christ ends with the year 0, which is 1 BC.
      if cursor.take(.era(isBefore: true)) {
        return TimeSpan.interval(.year(1 - number * 100), .year(100 - number * 100)).map { .stated($0) }
      }
      return .stated(.during(.century(number - 1), .exact))
    },
    examples: [
      Example("Empires of the 19th century fell.", "the 19th century = 18"),
      Example("Athens of the 5th century BC fell.", "the 5th century BC = BC04"),
    ])
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
