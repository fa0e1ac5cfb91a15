import Model

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
    return index >= 0 && index < tokens.count ? tokens[index].word : .other
  }

  /// The token so many further on.
  func token(_ offset: Int) -> TimeToken? {
    let index = position + offset
    return index >= 0 && index < tokens.count ? tokens[index] : nil
  }

  /// Whether white space stands before the word so many further on.
  func followsSpace(_ offset: Int) -> Bool { token(offset)?.followsSpace ?? true }

  /// Steps over the next word if it is the given one.
  @discardableResult
  mutating func take(_ word: TimeWord) -> Bool {
    guard self.word == word else { return false }
    position += 1
    return true
  }

  /// Steps over a mark that no space parts from the word before.
  @discardableResult
  mutating func takeJoined(_ mark: TimeWord) -> Bool {
    !followsSpace(0) && take(mark)
  }

  /// Reads with a function; stays where it was if that finds nothing.
  mutating func attempt<Found>(_ read: (inout TimeCursor) -> Found?) -> Found? {
    var copy = self
    guard let found = read(&copy) else { return nil }
    self = copy
    return found
  }

  /// Steps over a number in digits or words and returns it.
  mutating func takeNumber() -> Int? {
    switch word {
    case .digits(let value, _):
      position += 1
      return value
    case .number(let tens) where tens >= 20:
      position += 1
      if case .number(let ones) = peek(peek(0) == .hyphen ? 1 : 0), ones < 10 {
        position += peek(0) == .hyphen ? 2 : 1
        return tens + ones
      }
      return tens
    case .number(let value):
      position += 1
      return take(.hundred) ? value * 100 : value
    default: return nil
    }
  }

  /// Steps over a number, `a` (1), `a couple of` (2) or a vague count, which is −1.
  mutating func takeCount() -> Int? {
    attempt { cursor in
      if let number = cursor.takeNumber() { return number }
      if cursor.take(.several) || cursor.take(.few) { return -1 }
      if cursor.take(.another) { return cursor.takeNumber() ?? (cursor.take(.few) ? -1 : 1) }
      if cursor.take(.couple) {
        cursor.take(.of)
        return 2
      }
      guard cursor.take(.a) else { return nil }
      if cursor.take(.few) { return -1 }
      if cursor.take(.hundred) { return 100 }
      if cursor.take(.number(12)) { return 12 }
      if cursor.take(.couple) {
        cursor.take(.of)
        return 2
      }
      return 1
    }
  }

  /// Steps over words that make a number less sure: “nearly”, “more than”, “at least”, “up to”.
  mutating func takeModifier() {
    let steps: Int
    switch (word, peek(1), peek(2)) {
    case (.more, .than, _), (.less, .than, _), (.at, .least, _), (.up, .to, _): steps = 2
    case (.nearly, _, _): steps = 1
    // “evolved over two years” but “for over two years”
    case (.over, _, _): steps = peek(-1) == .other ? 0 : 1
    default: steps = 0
    }
    // “no more than” and “not less than” begin with words that tell nothing by themselves.
    position += steps
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
    if token.isAbbreviatedMonth, word == .stop, !followsSpace(0) { position += 1 }
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

  /// Steps over a weekday with a capital; short names need their stop or a comma.
  mutating func takeWeekday() -> Weekday? {
    guard case .weekday(let day, isPlural: false) = word, let token = token(0), token.isCapitalised else {
      return nil
    }
    let isShort = token.range.count <= 5
    guard !isShort || peek(1) == .stop && !followsSpace(1) else { return nil }
    position += isShort ? 2 : 1
    return day
  }

  /// Whether a sentence begins here, so that a capital tells nothing.
  var beginsSentence: Bool {
    position == 0 || peek(-1) == .stop || token(-1)?.range.isEmpty == true
  }

  /// Steps over a unit of time and returns it with whether it is plural.
  mutating func takeUnit() -> (unit: TimeUnit, isPlural: Bool)? {
    // “Six Day War”, “60 Minutes” and “This Week” are names.
    if token(0)?.isTitle == true, word != .quarter, !beginsSentence { return nil }
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
