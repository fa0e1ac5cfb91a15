import Model

extension DateRule {
  /// A year alone: “in 2011”, “since 1991”, “44 BC”.
  static let year = DateRule(
    name: "year",
    read: { cursor in
      if case .digits(let value, let count) = cursor.word, count <= 4,
        case .era(let isBefore) = cursor.peek(1), value > 0
      {
        cursor.position += 2
        return .stated(.during(.year(isBefore ? 1 - value : value), .exact))
      }
      let before = cursor.peek(-1)
      let isPartOfNumber =
        !cursor.followsSpace(0)
        && (before == .comma || before == .stop || before == .slash || before == .colon)
      guard !isPartOfNumber, let year = cursor.takeYear(), (1500...2099).contains(year) else { return nil }
      switch cursor.word {
      case .unit: return nil
      case .stop where !cursor.followsSpace(0) && isDigits(cursor.peek(1)): return nil
      case .comma where !cursor.followsSpace(0) && isDigits(cursor.peek(1)): return nil
      case .colon where !cursor.followsSpace(0): return nil
      default: return .stated(.during(.year(year), .exact))
      }
    },
    examples: [
      Example("The war began in 2011.", "2011 = 2011"), Example("Caesar fell in 44 BC.", "44 BC = -0043"),
      Example("It cost 1,914 dollars and 2014.5 euros."),
    ])

  private static func isDigits(_ word: TimeWord) -> Bool {
    if case .digits = word { return true }
    return false
  }

  /// “the 1990s”, “the past decade”.
  static let decade = DateRule(
    name: "decade",
    read: { cursor in
      _ = cursor.take(.the)
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
    ])

  /// “the 20th century”.
  static let century = DateRule(
    name: "century",
    read: { cursor in
      _ = cursor.take(.the)
      guard case .ordinal(let number) = cursor.word, (1...40).contains(number) else { return nil }
      cursor.position += 1
      return cursor.take(.unit(.century, isPlural: false))
        ? .stated(.during(.century(number - 1), .exact)) : nil
    },
    examples: [Example("Empires of the 19th century fell.", "the 19th century = 18")])
}

extension TimeCursor {
  /// Steps over the `s` of “1990s”.
  fileprivate mutating func isPluralEnding() -> Bool {
    guard let token = token(0), token.range.count == 1, !token.followsSpace, token.word == .other else {
      return take(.possessive)
    }
    position += 1
    return true
  }
}
