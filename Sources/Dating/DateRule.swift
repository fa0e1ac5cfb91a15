import Model

/// A way in which English tells a time: where it may begin, what it means, and sentences that prove it.
///
/// Rules do not depend on their order: of those that read words from one place on, the longest reading wins, then the
/// more specific one.
struct DateRule: Sendable {
  /// What it is called in explanations.
  let name: String
  /// Reads from the cursor on; `nil` where the words are something else.
  let read: @Sendable (inout TimeCursor) -> TimePhrase?
  /// Sentences with what is to be read in them: the words, and the TIMEX3 value on Saturday, 29 March 2014.
  let examples: [Example]

  /// A sentence, and the words and values that are to be found in it; none for false friends.
  struct Example: Sendable {
    let sentence: String
    let found: [String]

    /// `("He left on Friday.", "Friday = 2014-03-28")`.
    init(_ sentence: String, _ found: String...) {
      self.sentence = sentence
      self.found = found
    }
  }

  /// Every rule.
  static let all: [DateRule] = [
    fullDate, monthDay, monthYear, numericDate, weekday, nearDay, weekend, dayPart, clock, deicticUnit,
    unitsAgo, contextual,
    year, decade, century, quarter, season, duration, recurring, vague, dayOfMonth, portion, range,
  ]
}

/// Walks along the words of a text.
struct TimeCursor {
  private let tokens: [TimeToken]
  /// The index of the next word.
  var position: Int

  /// Stands before a word.
  init(tokens: [TimeToken], position: Int) {
    self.tokens = tokens
    self.position = position
  }

  /// The next word; `.other` at the end.
  var word: TimeWord { peek(0) }

  /// The word so many further on; `.other` outside the text.
  func peek(_ offset: Int) -> TimeWord {
    let index = position + offset
    return tokens.indices.contains(index) ? tokens[index].word : .other
  }

  /// The token so many further on.
  func token(_ offset: Int) -> TimeToken? {
    let index = position + offset
    return tokens.indices.contains(index) ? tokens[index] : nil
  }

  /// Whether white space stands before the word so many further on.
  func followsSpace(_ offset: Int) -> Bool { token(offset)?.followsSpace ?? true }

  /// Steps over the next word if it is the given one.
  mutating func take(_ word: TimeWord) -> Bool {
    guard self.word == word else { return false }
    position += 1
    return true
  }

  /// Steps over a number in digits or words and returns it.
  mutating func takeNumber() -> Int? {
    switch word {
    case .digits(let value, let count) where count <= 4:
      position += 1
      return value
    case .number(let tens) where tens >= 20:
      position += 1
      if peek(0) == .hyphen, case .number(let ones) = peek(1), ones < 10 {
        position += 2
        return tens + ones
      }
      return tens
    case .number(let value):
      position += 1
      return value
    default: return nil
    }
  }

  /// Steps over a year of four digits and returns it.
  mutating func takeYear() -> Int? {
    guard case .digits(let value, count: 4) = word, (1000...2199).contains(value) else { return nil }
    position += 1
    return value
  }

  /// Steps over a month and returns it. Short or ambiguous names count with a capital only, `Mar.` with its stop.
  mutating func takeMonth() -> Int? {
    guard case .month(let month) = word, let token = token(0), token.isCapitalised else { return nil }
    position += 1
    if token.range.count <= 4, month != 5, word == .stop, !followsSpace(0) { position += 1 }
    return month
  }

  /// Steps over a day of a month, `14` or `14th`, and returns it.
  mutating func takeDay() -> Int? {
    switch word {
    case .digits(let value, let count) where count <= 2 && (1...31).contains(value):
      position += 1
      return value
    case .ordinal(let value) where (1...31).contains(value):
      position += 1
      return value
    default: return nil
    }
  }

  /// Steps over a unit of time and returns it with whether it is plural.
  mutating func takeUnit() -> (unit: TimeUnit, isPlural: Bool)? {
    switch word {
    case .unit(let unit, let isPlural):
      position += 1
      return (unit, isPlural)
    case .quarter:
      position += 1
      return (.quarter, false)
    default: return nil
    }
  }
}
