import Model

/// Cuts text into words and looks each up once: the light tokens that date rules read.
///
/// - Complexity: The length of the text.
struct TimeScanner {
  private let bytes: [UInt8]
  private let vocabulary = TimeVocabulary.shared

  /// Looks at the bytes of a text.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The words of the text, with the marks that matter to dates; others become `.other`.
  func tokens() -> [TimeToken] {
    var tokens: [TimeToken] = []
    tokens.reserveCapacity(bytes.count / 4)
    var position = 0
    var followsSpace = true
    while position < bytes.count {
      let byte = bytes[position]
      if isSpace(byte) {
        // An empty line parts what stands on either side; a line's end may only be a fold.
        if byte == 0x0A, isBlankLine(after: position + 1) {
          tokens.append(token(position..<position, .other, followsSpace: true))
        }
        followsSpace = true
        position += 1
        continue
      }
      let (end, word) = read(from: position)
      tokens.append(token(position..<end, word, followsSpace: followsSpace))
      followsSpace = false
      position = end
    }
    return tokens
  }

  private func token(_ range: Range<Int>, _ word: TimeWord, followsSpace: Bool) -> TimeToken {
    let isCapitalised = !range.isEmpty && bytes[range.lowerBound] &- 0x41 < 26
    let isTitle = isCapitalised && range.count > 1 && bytes[range.lowerBound + 1] & 0x20 != 0
    return TimeToken(
      range: TextRange(range.lowerBound, range.upperBound), word: word,
      isLetter: !range.isEmpty && isLetter(bytes[range.lowerBound]), isCapitalised: isCapitalised,
      followsSpace: followsSpace,
      isPlural: !range.isEmpty && bytes[range.upperBound - 1] == UInt8(ascii: "s"),
      isTitle: isTitle)
  }

  private func isBlankLine(after position: Int) -> Bool {
    var position = position
    while position < bytes.count, bytes[position] != 0x0A, isSpace(bytes[position]) { position += 1 }
    return position < bytes.count && bytes[position] == 0x0A
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

  /// The end of the word or mark that begins here, and what it can do.
  private func read(from start: Int) -> (Int, TimeWord) {
    if isDigit(bytes[start]) { return readDigits(from: start) }
    // A curly apostrophe begins with a byte that letters share.
    if isCurlyApostrophe(at: start) { return readApostrophe(from: start, length: 3) }
    if isLetter(bytes[start]) { return readLetters(from: start) }
    switch bytes[start] {
    case UInt8(ascii: ","): return (start + 1, .comma)
    case UInt8(ascii: "-"): return (start + 1, .hyphen)
    case UInt8(ascii: "/"): return (start + 1, .slash)
    case UInt8(ascii: ":"): return (start + 1, .colon)
    case UInt8(ascii: "."): return (start + 1, .stop)
    case UInt8(ascii: "$"), UInt8(ascii: "#"): return (start + 1, .currency)
    case UInt8(ascii: "'"): return readApostrophe(from: start, length: 1)
    default: return (start + 1, .other)
    }
  }

  /// Digits, and an ordinal's ending: `14`, `14th`, `1990s` is read as digits and a word.
  private func readDigits(from start: Int) -> (Int, TimeWord) {
    var end = start
    var value = 0
    while end < bytes.count, isDigit(bytes[end]) {
      if end - start < 9 { value = value * 10 + Int(bytes[end] - 0x30) }
      end += 1
    }
    if end + 1 < bytes.count, end - start <= 2, isOrdinalEnding(end),
      end + 2 == bytes.count || !isLetter(bytes[end + 2])
    {
      return (end + 2, .ordinal(value))
    }
    while end - start < 10, let next = thousands(after: end, from: start) {
      value = value * 1000 + next
      end += 4
    }
    return (end, end - start > 9 ? .other : .digits(value, count: end - start))
  }

  /// The three digits that a comma parts from those before: “5,000”.
  private func thousands(after comma: Int, from start: Int) -> Int? {
    guard comma - start < 4 || bytes[comma - 4] == UInt8(ascii: ","), comma + 3 < bytes.count,
      bytes[comma] == UInt8(ascii: ","), (1...3).allSatisfy({ isDigit(bytes[comma + $0]) }),
      comma + 4 == bytes.count || !isDigit(bytes[comma + 4])
    else { return nil }
    return (1...3).reduce(0) { $0 * 10 + Int(bytes[comma + $1] - 0x30) }
  }

  private func isOrdinalEnding(_ position: Int) -> Bool {
    let pair = (bytes[position] | 0x20, bytes[position + 1] | 0x20)
    switch pair {
    case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68): return true
    default: return false
    }
  }

  /// Letters; `a.m.`, `o'clock` and dashes of three bytes are seen to.
  private func readLetters(from start: Int) -> (Int, TimeWord) {
    if isDash(at: start) { return (start + 3, .hyphen) }
    var end = start
    var hash = WordHash.seed
    while end < bytes.count {
      let byte = bytes[end]
      if byte < 0x80 {
        guard isLetter(byte) else { break }
        // Setting a letter's sixth bit makes it small.
        hash = WordHash.step(hash, byte | 0x20)
      } else {
        if byte == 0xE2, isCurlyApostrophe(at: end) || isDash(at: end) { break }
        hash = WordHash.step(hash, byte)
      }
      end += 1
    }
    if end - start == 1, let meridiem = meridiem(from: start) { return meridiem }
    if end - start == 1, let era = era(from: start) { return era }
    if end - start == 1, bytes[start] == UInt8(ascii: "Q"), let quarter = quarterName(after: end) {
      return (end + 1, .quarterName(quarter))
    }
    if end - start == 1, bytes[start] | 0x20 == 0x6F, let clock = oClock(after: end) {
      return (clock, .oClock)
    }
    return (end, vocabulary.meaning(hash: hash))
  }

  /// `a.m.` and `p.m.`, with or without the last stop.
  private func meridiem(from start: Int) -> (Int, TimeWord)? {
    let letter = bytes[start] | 0x20
    guard letter == 0x61 || letter == 0x70, start + 2 < bytes.count, bytes[start + 1] == 0x2E,
      bytes[start + 2] | 0x20 == 0x6D
    else { return nil }
    let end = start + 3
    return (end < bytes.count && bytes[end] == 0x2E ? end + 1 : end, .meridiem(isAfternoon: letter == 0x70))
  }

  /// `B.C.`, `B.C.E.`, `A.D.`, `C.E.`; a last stop that may end the sentence belongs to it.
  private func era(from start: Int) -> (Int, TimeWord)? {
    guard start + 3 < bytes.count, bytes[start + 1] == 0x2E, bytes[start + 3] == 0x2E else { return nil }
    switch (bytes[start], bytes[start + 2]) {
    case (UInt8(ascii: "B"), UInt8(ascii: "C")):
      let isCommon =
        start + 5 < bytes.count && bytes[start + 4] == UInt8(ascii: "E") && bytes[start + 5] == 0x2E
      return (start + (isCommon ? 6 : 4), .era(isBefore: true))
    case (UInt8(ascii: "A"), UInt8(ascii: "D")), (UInt8(ascii: "C"), UInt8(ascii: "E")):
      return (start + 4, .era(isBefore: false))
    default: return nil
    }
  }

  /// `Q1` to `Q4`.
  private func quarterName(after position: Int) -> Int? {
    guard position < bytes.count, (0x31...0x34).contains(bytes[position]),
      position + 1 == bytes.count || !isDigit(bytes[position + 1]) && !isLetter(bytes[position + 1])
    else { return nil }
    return Int(bytes[position] - 0x30)
  }

  private func oClock(after position: Int) -> Int? {
    let mark = isCurlyApostrophe(at: position) ? 3 : position < bytes.count && bytes[position] == 0x27 ? 1 : 0
    let end = position + mark + 5
    guard mark > 0, end <= bytes.count, bytes[(position + mark)..<end].elementsEqual("clock".utf8) else {
      return nil
    }
    return end
  }

  private func readApostrophe(from start: Int, length: Int) -> (Int, TimeWord) {
    let next = start + length
    let isPossessive =
      next < bytes.count && bytes[next] | 0x20 == 0x73
      && (next + 1 == bytes.count || !isLetter(bytes[next + 1]))
    return isPossessive ? (next + 1, .possessive) : (next, .apostrophe)
  }

  private func isCurlyApostrophe(at position: Int) -> Bool {
    position + 2 < bytes.count && bytes[position] == 0xE2 && bytes[position + 1] == 0x80
      && bytes[position + 2] == 0x99
  }

  private func isDash(at position: Int) -> Bool {
    position + 2 < bytes.count && bytes[position] == 0xE2 && bytes[position + 1] == 0x80
      && (0x90...0x95).contains(bytes[position + 2])
  }
}
