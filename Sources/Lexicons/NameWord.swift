/// A word of a name, folded: without regard to case, accents, full stops and apostrophes.
///
/// Names are told apart by hashes of 64 bits. With 300,000 names and a thousand million words looked up, the chance
/// of one false hit is about one in a hundred thousand.
package struct NameWord: Sendable, Hashable {
  /// The hash of its folded letters.
  package let hash: UInt64
  /// Whether it begins with a capital or a digit.
  package let isCapital: Bool
  /// Whether it has capitals and no small letters.
  package let isAllCapitals: Bool
  /// Whether it may be the initials of a name: one letter, or two with full stops.
  package let isInitial: Bool
  /// The number of its letters and digits.
  package let letters: Int

  /// Calls a function with each word of a text; hyphens, slashes and blanks part words; a final “'s” is left out.
  ///
  /// - Complexity: The length of the text.
  package static func forEach(in text: String, _ body: (NameWord) -> Void) {
    var folder = Folder()
    for byte in text.utf8 { folder.take(byte, body) }
    folder.finish(body)
  }

  /// The words of a text.
  package static func words(of text: String) -> [NameWord] {
    var words: [NameWord] = []
    forEach(in: text) { words.append($0) }
    return words
  }
}

/// What a sequence of words looks up: the words' hashes, in order.
package struct NameKey: Sendable, Hashable {
  /// The hash of all words so far.
  package private(set) var value: UInt64 = 0

  /// The key of no words.
  package init() {}

  /// The key with one more word.
  package func appending(_ word: NameWord) -> NameKey {
    var key = self
    key.value = mix((value &* 0x9e37_79b9_7f4a_7c15) ^ word.hash)
    return key
  }

  /// The key of all words of a text.
  package init(of text: String) {
    var key = NameKey()
    NameWord.forEach(in: text) { key = key.appending($0) }
    self = key
  }
}

/// The final mixing of SplitMix64.
private func mix(_ value: UInt64) -> UInt64 {
  var z = value
  z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
  z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
  return z ^ (z >> 31)
}

/// Folds bytes of UTF-8 into words.
private struct Folder {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  private var letters = 0
  private var capitals = 0
  private var digits = 0
  private var startsCapital = false
  private var hasStop = false
  private var beforeApostrophe: (hash: UInt64, letters: Int)?
  private var lead: [UInt8] = []
  private var last: UInt8 = 0

  /// Takes in a byte, and hands over a word that ends before it.
  mutating func take(_ byte: UInt8, _ body: (NameWord) -> Void) {
    if byte >= 0x80 { return takeHigh(byte, body) }
    if !lead.isEmpty { lead = [] }
    switch byte {
    case 0x61...0x7a: letter(byte, isCapital: false, body)
    case 0x41...0x5a: letter(byte | 0x20, isCapital: true, body)
    case 0x30...0x39:
      if letters == 0 { startsCapital = true }
      digits += 1
      add(byte, body)
    case UInt8(ascii: "."): hasStop = true
    case UInt8(ascii: "'"): beforeApostrophe = (hash, letters)
    default: finish(body)
    }
  }

  /// Takes in a byte of a character beyond ASCII.
  private mutating func takeHigh(_ byte: UInt8, _ body: (NameWord) -> Void) {
    if byte >= 0xc0 { lead = [byte] } else { lead.append(byte) }
    guard let first = lead.first else { return }
    let length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
    guard lead.count == length else { return }
    defer { lead = [] }
    if (0xc3...0xc5).contains(first) {
      let index = (Int(first) - 0xc3) * 64 + Int(lead[1]) - 0x80
      let base = LatinLetters.bases[index]
      if base == UInt8(ascii: ".") { return finish(body) }
      // In these blocks capitals and small letters alternate, or stand 32 apart in the first.
      letter(base, isCapital: first == 0xc3 ? lead[1] < 0xa0 : Folder.isCapitalExtended(index), body)
      if LatinLetters.seconds[index] != UInt8(ascii: ".") { add(LatinLetters.seconds[index], body) }
    } else if lead == [0xe2, 0x80, 0x99] || lead == [0xca, 0xbc] || lead == [0xe2, 0x80, 0x98]
      || lead == [0xca, 0xbb]
    {
      beforeApostrophe = (hash, letters)
    } else if first == 0xe2 && lead[1] <= 0x83 || first == 0xc2 {
      finish(body)
    } else {
      for byte in lead { add(byte, body) }
    }
  }

  private mutating func letter(_ folded: UInt8, isCapital: Bool, _ body: (NameWord) -> Void) {
    if letters == 0 { startsCapital = isCapital }
    if isCapital { capitals += 1 }
    add(folded, body)
  }

  private mutating func add(_ byte: UInt8, _ body: (NameWord) -> Void) {
    hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    letters += 1
    last = byte
  }

  /// Hands over the word that is under way, without a final “'s”.
  mutating func finish(_ body: (NameWord) -> Void) {
    defer { self = Folder() }
    if let before = beforeApostrophe, letters == before.letters + 1, last == UInt8(ascii: "s") {
      hash = before.hash
      letters = before.letters
    }
    guard letters > 0 else { return }
    body(
      NameWord(
        hash: mix(hash), isCapital: startsCapital,
        isAllCapitals: capitals > 0 && capitals + digits == letters,
        isInitial: startsCapital && (letters == 1 || hasStop && letters <= 2 && capitals == letters),
        letters: letters))
  }

  private static func isCapitalExtended(_ index: Int) -> Bool {
    // U+0139 to U+0148 and U+0179 to U+017E have their capitals at odd code points.
    let code = 0xc0 + index
    let isOdd = (0x139...0x148).contains(code) || (0x179...0x17e).contains(code)
    return (code % 2 == 1) == isOdd
  }
}
