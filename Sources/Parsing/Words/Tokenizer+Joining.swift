/// Which marks stay with the word that they stand in.
extension Tokenizer {
  /// Whether a mark within a word belongs to it: `3.5`, `1,000`, `10:30`, `3/14/2014`, `U.S.`, `don't`, `O'Neill`.
  func joins(at position: Int, length: Int, start: Int, chunk: Range<Int>) -> Bool {
    let next = position + length
    let before = position > start ? ByteClass(bytes[position - 1]) : .mark
    let after = next < chunk.upperBound ? ByteClass(bytes[next]) : .space
    if length == 3 { return isApostrophe(at: position) && before.isWord && after.isWord }
    switch bytes[position] {
    case UInt8(ascii: "'"), UInt8(ascii: "`"): return before.isWord && after.isWord
    case UInt8(ascii: "."):
      if before == .digit && after == .digit { return true }
      return staysWithStop(start..<position, next: next, in: chunk)
    case UInt8(ascii: ","): return before == .digit && after == .digit && endsInThousands(next, chunk)
    case UInt8(ascii: ":"):
      // “1:1” is a ratio, “1:15” an hour.
      return before == .digit && after == .digit && next + 1 < chunk.upperBound
        && ByteClass(bytes[next + 1]) == .digit
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      return before.isWord && after.isWord && isOptionalPart(at: position, start: start, chunk: chunk)
    case UInt8(ascii: "/"):
      let isPair = position == start + 1 && next + 1 == chunk.upperBound && before.isWord && after.isWord
      return isPair || before == .digit && after == .digit
    case UInt8(ascii: "&"): return before == .upper && after == .upper
    case UInt8(ascii: "-"):
      if next == chunk.upperBound, position - start <= 2, before == .lower || before == .upper {
        return position - start == 1 || before == .lower && !isPrefix(start..<position)
      }
      if next == chunk.upperBound, before == .lower { return isBegunAgain(start..<position) }
      if before == .digit, after == .digit {
        return isISODate(start, chunk) || isDialled(start, chunk)
      }
      return isPrefix(start..<position) || isOneNoun(from: start, in: chunk)
    case UInt8(ascii: "_"), UInt8(ascii: "@"): return before.isWord && after.isWord
    default: return false
    }
  }

  /// Whether the groups of digits from here on are one number's, the last of three digits, as in `1,000` and `1,00,000`; those of a
  /// list, as in `18,19,20`, are not. No number is longer than 32 bytes.
  private func endsInThousands(_ start: Int, _ chunk: Range<Int>) -> Bool {
    var (group, position) = (start, start)
    while position < min(chunk.upperBound, start + 32) {
      let isComma = bytes[position] == UInt8(ascii: ",")
      guard isComma || ByteClass(bytes[position]) == .digit else { break }
      position += 1
      if isComma, position < chunk.upperBound, ByteClass(bytes[position]) == .digit { group = position }
    }
    let end = position > group && bytes[position - 1] == UInt8(ascii: ",") ? position - 1 : position
    return end - group == 3
  }

  /// Whether a full stop belongs to the word before it.
  private func staysWithStop(_ word: Range<Int>, next: Int, in chunk: Range<Int>) -> Bool {
    guard !word.isEmpty, word.count <= 10 else { return isDomain(next, in: chunk) }
    if isItemNumber(word) { return next == chunk.upperBound }
    let text = String(decoding: bytes[word].map(\.lowercased), as: UTF8.self)
    if next < chunk.upperBound, ByteClass(bytes[next]).isWord {
      // A stop between letters: “U.S”, “example.org”; but “said.The” is a missing space.
      let isName = ByteClass(bytes[next]) == .lower && word.count > 1 && ByteClass(bytes[next - 2]).isWord
      return word.count == 1 || isName || Abbreviations.holdsStop(text)
    }
    if Abbreviations.beforeNumbers.contains(text) { return isNumberAhead(next) }
    return Abbreviations.holdsStop(text)
  }

  /// Whether a word is the number of a list's item, at the head of a line: “2.”, which GUM keeps whole.
  private func isItemNumber(_ word: Range<Int>) -> Bool {
    guard word.count < 3, word.allSatisfy({ ByteClass(bytes[$0]) == .digit }) else { return false }
    let before = bytes[..<word.lowerBound].last { ByteClass($0) != .space || $0 == UInt8(ascii: "\n") }
    return before == nil || before == UInt8(ascii: "\n")
  }

  /// Whether the name of a top-level domain stands behind a stop and ends the chunk: `foreignministry.org`.
  private func isDomain(_ start: Int, in chunk: Range<Int>) -> Bool {
    let letters = bytes[start..<chunk.upperBound].prefix { ByteClass($0) == .lower }
    guard (3...4).contains(letters.count), chunk.upperBound - letters.endIndex < 3 else { return false }
    return ["com", "edu", "gov", "info", "int", "net", "org"].contains(
      String(decoding: letters, as: UTF8.self))
  }

  /// Whether a space and a digit come next.
  private func isNumberAhead(_ position: Int) -> Bool {
    position + 1 < bytes.count && bytes[position] == 0x20 && ByteClass(bytes[position + 1]) == .digit
  }

  /// What the English treebanks keep together with the word behind its hyphen: prefixes, and halves of “uh-huh”.
  private static let prefixes: Set<String> = [
    "anti", "co", "counter", "cross", "de", "e", "ex", "hm", "inter", "intra", "mid", "mini", "mm", "multi",
    "non",
    "nuh",
    "over", "post", "pre", "pro", "re", "semi", "socio", "sub", "uh", "un",
  ]

  private func isPrefix(_ word: Range<Int>) -> Bool {
    word.count <= 7
      && Tokenizer.prefixes.contains(String(decoding: bytes[word].map(\.lowercased), as: UTF8.self))
  }

  /// Nouns of news of a verb and what belongs to it, and verbs like them, which mean nothing in halves.
  private static let wholes: Set<String> = [
    "build-up", "by-election", "cease-fire", "face-to-face", "get-together", "go-between", "hand-over",
    "pull-back", "pull-out", "run-off", "sit-in", "stand-off", "swearing-in", "take-over", "test-fire",
    "test-fired", "test-firing", "walk-out",
  ]

  private func isOneNoun(from start: Int, in chunk: Range<Int>) -> Bool {
    let word = bytes[start..<chunk.upperBound].prefix(13).prefix {
      $0 == UInt8(ascii: "-") || ByteClass($0).isWord
    }
    let text = String(decoding: word.map(\.lowercased), as: UTF8.self)
    return Tokenizer.wholes.contains(text)
      || text.hasSuffix("s") && Tokenizer.wholes.contains(String(text.dropLast()))
  }

  /// Whether a bracket is one of two in the midst of a word: “Re(a)d”.
  private func isOptionalPart(at position: Int, start: Int, chunk: Range<Int>) -> Bool {
    if bytes[position] == UInt8(ascii: ")") { return bytes[start..<position].contains(UInt8(ascii: "(")) }
    let inner = bytes[position + 1..<chunk.upperBound].prefix { ByteClass($0).isWord }
    let next = inner.endIndex + 1
    return inner.count < 5 && next < chunk.upperBound && bytes[inner.endIndex] == UInt8(ascii: ")")
      && ByteClass(bytes[next]).isWord
  }

  /// Whether a word is broken off at its hyphen and said again behind a space: “a proble- problem”.
  private func isBegunAgain(_ word: Range<Int>) -> Bool {
    let again = word.upperBound + 2
    guard again + word.count < bytes.count, bytes[again - 1] == 0x20 else { return false }
    return zip(bytes[word], bytes[again...]).allSatisfy { $0.lowercased == $1.lowercased }
  }

  /// Whether digits and hyphens are one number: a telephone's, a day's, of three groups or more, or one of two groups that is no
  /// range, since the second is shorter and no year's end: “639-3”, but “1914-18” and “12-14”.
  private func isDialled(_ start: Int, _ chunk: Range<Int>) -> Bool {
    var groups = [0]
    for position in start..<min(chunk.upperBound, start + 20) {
      if bytes[position] == UInt8(ascii: "-") {
        groups.append(0)
      } else if ByteClass(bytes[position]) == .digit {
        groups[groups.count - 1] += 1
      } else {
        break
      }
    }
    guard groups.count == 2 else { return groups.count > 2 && groups.last != 0 }
    let isYears = groups[0] == 4 && groups[1] < 3
    return groups == [3, 4] || groups[1] > 0 && groups[1] < groups[0] && !isYears
  }

  private func isISODate(_ start: Int, _ chunk: Range<Int>) -> Bool {
    let length = 10
    guard start + length <= chunk.upperBound else { return false }
    return (0..<length).allSatisfy { offset in
      let byte = bytes[start + offset]
      return offset == 4 || offset == 7 ? byte == 0x2D : ByteClass(byte) == .digit
    }
  }

  /// The end of an address or e-mail that takes the chunk, less the punctuation behind it; `nil` for all else.
  func addressEnd(_ chunk: Range<Int>) -> Int? {
    let text = bytes[chunk]
    let isAddress = text.starts(with: "http".utf8) || text.starts(with: "www.".utf8)
    let isMail = text.dropFirst().dropLast().contains(UInt8(ascii: "@")) && text.contains(UInt8(ascii: "."))
    guard isAddress || isMail else { return nil }
    var end = chunk.upperBound
    while end > chunk.lowerBound + 1, ".,;:)]>\"'".utf8.contains(bytes[end - 1]) { end -= 1 }
    return end
  }
}
