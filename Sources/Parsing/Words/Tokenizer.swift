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

  let bytes: [UInt8]

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
      let cut = cut(in: position..<end) ?? end
      words.append(Word(range: position..<cut, followsSpace: isFirst))
      if cut < end { words.append(Word(range: cut..<end, followsSpace: false)) }
      isFirst = false
      position = end
    }
  }

  /// Where the word that begins here ends.
  private func wordEnd(from start: Int, in chunk: Range<Int>) -> Int {
    let mark = markLength(at: start, before: chunk.upperBound)
    if mark > 0 { return start + markRun(from: start, length: mark, before: chunk.upperBound) }
    if start == chunk.lowerBound || "(<[\"'".utf8.contains(bytes[start - 1]),
      let end = addressEnd(start..<chunk.upperBound)
    {
      return end
    }
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
      return [0xA1, 0xA3, 0xA7, 0xAB, 0xB0, 0xB6, 0xB7, 0xBA, 0xBB, 0xBF].contains(bytes[position + 1])
        ? 2 : 0
    }
    guard position + 2 < end else { return 0 }
    let isPunctuation =
      byte == 0xE2 && bytes[position + 1] == 0x80 && (0x90...0xBE).contains(bytes[position + 2])
    let isSymbol = byte == 0xE2 && (0x82...0x9F).contains(bytes[position + 1])
    let isCJK = byte == 0xE3 && bytes[position + 1] == 0x80 && (0x80...0x9F).contains(bytes[position + 2])
    return isPunctuation || isSymbol || isCJK ? 3 : 0
  }

  /// Runs of the same full stop, dash, exclamation or question mark are one word, and so are quotes of two marks and the faces
  /// of e-mails.
  private func markRun(from start: Int, length: Int, before end: Int) -> Int {
    if let face = faceLength(at: start, before: end) { return face }
    if isHalfQuote(start, length: length), start + 2 * length <= end,
      bytes[start..<start + length] == bytes[start + length..<start + 2 * length]
    {
      return 2 * length
    }
    guard length == 1, ".-!?*_=<>$~".utf8.contains(bytes[start]) else {
      return length
    }
    var run = start + 1
    while run < end, bytes[run] == bytes[start] { run += 1 }
    return run - start
  }

  /// Whether a mark makes a quote when it stands twice: `` ` `` and `'`, straight or bent.
  private func isHalfQuote(_ mark: Int, length: Int) -> Bool {
    if length == 1 { return bytes[mark] == UInt8(ascii: "`") || bytes[mark] == UInt8(ascii: "'") }
    return length == 3 && bytes[mark + 1] == 0x80 && (bytes[mark + 2] == 0x98 || bytes[mark + 2] == 0x99)
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

  func isApostrophe(at position: Int) -> Bool {
    bytes[position] == 0xE2 && bytes[position + 1] == 0x80 && bytes[position + 2] == 0x99
  }

  /// Where a word is cut in two: before `'s`, `n't`, `'ll` and their like, and in `cannot`, `gonna`, `5pm`, `10km`; `nil` for all others.
  private func cut(in word: Range<Int>) -> Int? {
    if (5...6).contains(word.count), let length = Clitics.firstPart(bytes[word]) {
      return word.lowerBound + length
    }
    if let unit = unit(of: word) { return unit }
    guard let apostrophe = apostrophe(in: word) else { return nil }
    let tail = bytes[apostrophe.upperBound..<word.upperBound].map(\.lowercased)
    let length = apostrophe.lowerBound - word.lowerBound
    if tail == [0x74], length > 1, bytes[apostrophe.lowerBound - 1].lowercased == 0x6E {
      return apostrophe.lowerBound - 1
    }
    return length > 0 && Clitics.tails.contains(tail) ? apostrophe.lowerBound : nil
  }

  /// Where the unit begins that is written behind a number without a space; `nil` for all else.
  private func unit(of word: Range<Int>) -> Int? {
    guard ByteClass(bytes[word.lowerBound]) == .digit, ByteClass(bytes[word.upperBound - 1]) != .digit,
      let last = word.last(where: { ByteClass(bytes[$0]) == .digit }),
      bytes[word.lowerBound...last].allSatisfy({ ByteClass($0) == .digit || ".,:".utf8.contains($0) }),
      Clitics.units.contains(
        String(decoding: bytes[last + 1..<word.upperBound].map(\.lowercased), as: UTF8.self))
    else { return nil }
    return last + 1
  }

  /// The last apostrophe of a word.
  private func apostrophe(in word: Range<Int>) -> Range<Int>? {
    var position = word.upperBound - 1
    while position >= word.lowerBound {
      if bytes[position] == UInt8(ascii: "'") || bytes[position] == UInt8(ascii: "`") {
        return position..<position + 1
      }
      if bytes[position] == 0xE2, position + 2 < word.upperBound, isApostrophe(at: position) {
        return position..<position + 3
      }
      position -= 1
    }
    return nil
  }
}
