import Model

/// Words of UTF-8 text as Universal Dependencies counts them, by the conventions of the English treebanks: hyphens and
/// possessives stand apart, abbreviations keep their stop, numbers, addresses and times stay whole.
///
/// - Complexity: The length of the text.
struct Tokenizer {
  /// A word: its bytes, and whether white space stands before it.
  struct Word: Equatable {
    let range: Range<Int>
    let followsSpace: Bool
  }

  private let bytes: [UInt8]

  /// Looks at the bytes of a text.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The words of a stretch of the text.
  func words(in stretch: Range<Int>) -> [Word] {
    var words: [Word] = []
    var position = stretch.lowerBound
    while position < stretch.upperBound {
      let space = spaceLength(at: position, before: stretch.upperBound)
      if space > 0 {
        position += space
        continue
      }
      var end = position
      while end < stretch.upperBound, spaceLength(at: end, before: stretch.upperBound) == 0 { end += 1 }
      split(position..<end, into: &words)
      position = end
    }
    return words
  }

  /// The bytes of white space at a position: ASCII's, no-break space, the spaces of U+2000, zero-width ones; 0 for others.
  private func spaceLength(at position: Int, before end: Int) -> Int {
    let byte = bytes[position]
    if ByteClass(byte) == .space { return 1 }
    if byte == 0xC2, position + 1 < end, bytes[position + 1] == 0xA0 { return 2 }
    guard byte == 0xE2 || byte == 0xEF, position + 2 < end else { return 0 }
    let (second, third) = (bytes[position + 1], bytes[position + 2])
    if byte == 0xEF { return second == 0xBB && third == 0xBF ? 3 : 0 }
    guard second == 0x80 else { return 0 }
    return (0x80...0x8F).contains(third) || third == 0xA8 || third == 0xA9 || third == 0xAF ? 3 : 0
  }

  /// Splits a stretch without spaces into words.
  private func split(_ chunk: Range<Int>, into words: inout [Word]) {
    var position = chunk.lowerBound
    var isFirst = true
    while position < chunk.upperBound {
      let end = wordEnd(from: position, in: chunk)
      for part in clitics(of: position..<end) {
        words.append(Word(range: part, followsSpace: isFirst))
        isFirst = false
      }
      position = end
    }
  }

  /// Where the word that begins here ends.
  private func wordEnd(from start: Int, in chunk: Range<Int>) -> Int {
    let mark = markLength(at: start, before: chunk.upperBound)
    if mark > 0 { return start + markRun(from: start, length: mark, before: chunk.upperBound) }
    if start == chunk.lowerBound, let end = addressEnd(chunk) { return end }
    var end = start
    while end < chunk.upperBound {
      let length = markLength(at: end, before: chunk.upperBound)
      if length == 0 {
        end += 1
      } else if joins(at: end, length: length, start: start, chunk: chunk) {
        end += length
      } else {
        break
      }
    }
    return end
  }

  /// The bytes of a punctuation mark at a position; 0 for what belongs to words.
  private func markLength(at position: Int, before end: Int) -> Int {
    let byte = bytes[position]
    if byte < 0x80 { return ByteClass(byte).isWord ? 0 : 1 }
    guard position + 1 < end else { return 0 }
    if byte == 0xC2 {
      return [0xA1, 0xA3, 0xA7, 0xAB, 0xB0, 0xB6, 0xB7, 0xBB, 0xBF].contains(bytes[position + 1]) ? 2 : 0
    }
    guard position + 2 < end else { return 0 }
    let isPunctuation =
      byte == 0xE2 && bytes[position + 1] == 0x80 && (0x90...0xBE).contains(bytes[position + 2])
    let isSymbol = byte == 0xE2 && (0x82...0x9F).contains(bytes[position + 1])
    let isCJK = byte == 0xE3 && bytes[position + 1] == 0x80 && (0x80...0x9F).contains(bytes[position + 2])
    return isPunctuation || isSymbol || isCJK ? 3 : 0
  }

  /// Runs of the same full stop, dash, exclamation or question mark are one word, and so are the faces of e-mails.
  private func markRun(from start: Int, length: Int, before end: Int) -> Int {
    if let face = faceLength(at: start, before: end) { return face }
    guard length == 1, ".-!?*_=<>$~".utf8.contains(bytes[start]) else {
      return length
    }
    var run = start + 1
    while run < end, bytes[run] == bytes[start] { run += 1 }
    return run - start
  }

  /// The bytes of a face like `:-)` or `;)` that ends the chunk; `nil` for all else.
  private func faceLength(at start: Int, before end: Int) -> Int? {
    guard bytes[start] == UInt8(ascii: ":") || bytes[start] == UInt8(ascii: ";"),
      (2...3).contains(end - start),
      bytes[end - 1] == UInt8(ascii: ")") || bytes[end - 1] == UInt8(ascii: "("),
      end - start == 2 || bytes[start + 1] == UInt8(ascii: "-")
    else { return nil }
    return end - start
  }

  /// Whether a mark within a word belongs to it: `3.5`, `1,000`, `10:30`, `3/14/2014`, `U.S.`, `don't`, `O'Neill`.
  private func joins(at position: Int, length: Int, start: Int, chunk: Range<Int>) -> Bool {
    let next = position + length
    let before = position > start ? ByteClass(bytes[position - 1]) : .mark
    let after = next < chunk.upperBound ? ByteClass(bytes[next]) : .space
    if length == 3 { return isApostrophe(at: position) && before.isWord && after.isWord }
    switch bytes[position] {
    case UInt8(ascii: "'"): return before.isWord && after.isWord
    case UInt8(ascii: "."):
      if before == .digit && after == .digit { return true }
      return staysWithStop(start..<position, next: next, in: chunk)
    case UInt8(ascii: ","): return before == .digit && after == .digit && endsInThousands(next, chunk)
    case UInt8(ascii: ":"): return before == .digit && after == .digit
    case UInt8(ascii: "/"):
      let isPair = position == start + 1 && next + 1 == chunk.upperBound && before.isWord && after.isWord
      return isPair || before == .digit && after == .digit
    case UInt8(ascii: "&"): return before == .upper && after == .upper
    case UInt8(ascii: "-"):
      if next == chunk.upperBound, position - start <= 2, before == .lower || before == .upper {
        return position - start == 1 || before == .lower && !isPrefix(start..<position)
      }
      if before == .digit, after == .digit {
        return isISODate(start, chunk) || isTelephone(start, hyphen: position, end: chunk.upperBound)
      }
      return isPrefix(start..<position)
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
    guard !word.isEmpty, word.count <= 10 else { return false }
    let text = String(decoding: bytes[word].map(\.lowercased), as: UTF8.self)
    if next < chunk.upperBound, ByteClass(bytes[next]).isWord {
      // A stop between letters: “U.S”, “example.org”; but “said.The” is a missing space.
      let isName = ByteClass(bytes[next]) == .lower && word.count > 1 && ByteClass(bytes[next - 2]).isWord
      return word.count == 1 || isName || Abbreviations.holdsStop(text)
    }
    if Abbreviations.beforeNumbers.contains(text) { return isNumberAhead(next) }
    return Abbreviations.holdsStop(text)
  }

  /// Whether a space and a digit come next.
  private func isNumberAhead(_ position: Int) -> Bool {
    position + 1 < bytes.count && bytes[position] == 0x20 && ByteClass(bytes[position + 1]) == .digit
  }

  /// What the English treebanks keep together with the word behind its hyphen: prefixes, and halves of “uh-huh”.
  private static let prefixes: Set<String> = [
    "anti", "co", "counter", "cross", "e", "ex", "hm", "inter", "intra", "mid", "mini", "mm", "multi", "non",
    "nuh",
    "over", "post", "pre", "pro", "re", "semi", "socio", "sub", "uh", "un",
  ]

  private func isPrefix(_ word: Range<Int>) -> Bool {
    word.count <= 7
      && Tokenizer.prefixes.contains(String(decoding: bytes[word].map(\.lowercased), as: UTF8.self))
  }

  /// Whether the hyphen between digits is a telephone number's: three digits before it and four behind.
  private func isTelephone(_ start: Int, hyphen: Int, end: Int) -> Bool {
    let digits = (start..<hyphen, hyphen + 1..<end)
    return digits.0.count == 3 && digits.1.prefix { ByteClass(bytes[$0]) == .digit }.count == 4
      && digits.0.allSatisfy { ByteClass(bytes[$0]) == .digit }
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
  private func addressEnd(_ chunk: Range<Int>) -> Int? {
    let text = bytes[chunk]
    let isAddress = text.starts(with: "http".utf8) || text.starts(with: "www.".utf8)
    let isMail = text.dropFirst().dropLast().contains(UInt8(ascii: "@")) && text.contains(UInt8(ascii: "."))
    guard isAddress || isMail else { return nil }
    var end = chunk.upperBound
    while end > chunk.lowerBound + 1, ".,;:)>\"'".utf8.contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  private func isApostrophe(at position: Int) -> Bool {
    bytes[position] == 0xE2 && bytes[position + 1] == 0x80 && bytes[position + 2] == 0x99
  }

  /// Splits `'s`, `n't`, `'ll` and their like from the word, and a few words in two: `cannot`, `gonna`.
  private func clitics(of word: Range<Int>) -> [Range<Int>] {
    if (5...6).contains(word.count), let length = Clitics.firstPart(bytes[word]) {
      return [word.lowerBound..<word.lowerBound + length, word.lowerBound + length..<word.upperBound]
    }
    guard let apostrophe = apostrophe(in: word) else { return [word] }
    let tail = bytes[apostrophe.upperBound..<word.upperBound].map(\.lowercased)
    let length = apostrophe.lowerBound - word.lowerBound
    if tail == [0x74], length > 1, bytes[apostrophe.lowerBound - 1].lowercased == 0x6E {
      let cut = apostrophe.lowerBound - 1
      return [word.lowerBound..<cut, cut..<word.upperBound]
    }
    guard length > 0, Clitics.tails.contains(tail) else { return [word] }
    return [word.lowerBound..<apostrophe.lowerBound, apostrophe.lowerBound..<word.upperBound]
  }

  /// The last apostrophe of a word.
  private func apostrophe(in word: Range<Int>) -> Range<Int>? {
    var position = word.upperBound - 1
    while position >= word.lowerBound {
      if bytes[position] == UInt8(ascii: "'") { return position..<position + 1 }
      if bytes[position] == 0xE2, position + 2 < word.upperBound, isApostrophe(at: position) {
        return position..<position + 3
      }
      position -= 1
    }
    return nil
  }
}
