/// The words of a text as fingerprints of their lower-case letters, with nothing allocated.
package enum WordStream {
  /// A word.
  package struct Word {
    /// The fingerprint of its lower-case letters.
    package let hash: UInt64
    /// The fingerprint without the endings -s, -ed, -ing.
    package let stem: UInt64
    /// The number of its bytes.
    package let length: Int
    /// Whether it begins with a digit.
    package let isNumber: Bool
    /// Where it stands, in UTF-8.
    package let start: Int
  }

  /// Hands on word by word; letters, digits and all beyond ASCII make words.
  ///
  /// - Complexity: The length of the text.
  package static func each(in text: String, _ body: (Word) -> Void) {
    let bytes = text.utf8Span.span
    var position = 0
    while position < bytes.count {
      guard isLetter(bytes[position]) else {
        position += 1
        continue
      }
      let start = position
      while position < bytes.count, isLetter(bytes[position]) { position += 1 }
      let length = position - start
      let trimmed = length - ending(bytes, start, position)
      var (hash, stem) = (seed, seed)
      for index in start..<position {
        hash = mix(hash, bytes[index] | (bytes[index] &- 65 < 26 ? 0x20 : 0))
        if index == start + trimmed - 1 { stem = hash }
      }
      body(Word(hash: hash, stem: stem, length: length, isNumber: bytes[start] &- 48 < 10, start: start))
    }
  }

  /// The length of an ending of inflection.
  private static func ending(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    let length = end - start
    let last = bytes[end - 1] | 0x20
    if length > 5, last == UInt8(ascii: "g"), bytes[end - 2] | 0x20 == UInt8(ascii: "n"),
      bytes[end - 3] | 0x20 == UInt8(ascii: "i")
    {
      return 3
    }
    if length > 4, last == UInt8(ascii: "d"), bytes[end - 2] | 0x20 == UInt8(ascii: "e") { return 2 }
    return length > 3 && last == UInt8(ascii: "s") ? 1 : 0
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 97 < 26 || byte &- 48 < 10
  }

  /// FNV-1a over 64 bits: the same number for the same bytes on every machine.
  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The fingerprint of a text's bytes; that of a word in lower case is the word's `hash`.
  package static func hash(of text: String) -> UInt64 { text.utf8.reduce(seed, mix) }
}
