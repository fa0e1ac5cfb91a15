/// What tells a copy of an article's text: a syndicated story that several outlets print, perhaps with a word changed.
package struct TextFingerprint: Sendable, Hashable {
  /// The words in order, without case and punctuation.
  package let words: UInt64
  /// The numbers in order; 0 where there are none. A report of another day differs in these first.
  package let numbers: UInt64
  /// Charikar's SimHash over runs of three words: texts that share nearly all of them differ in few bits.
  package let bits: UInt64
  /// How many words.
  package let count: Int

  /// Takes the fingerprint of a text.
  ///
  /// - Complexity: The length of the text.
  package init(_ text: String) {
    var (words, numbers): (UInt64, UInt64) = (1, 0)
    var (before, last): (UInt64, UInt64) = (0, 0)
    var (count, tallies) = (0, [Int32](repeating: 0, count: 64))
    WordStream.each(in: text) { word in
      words = TextFingerprint.mixed(words ^ word.hash)
      if word.isNumber { numbers = TextFingerprint.mixed(numbers ^ word.hash) }
      let run = TextFingerprint.mixed(word.hash ^ TextFingerprint.mixed(last ^ TextFingerprint.mixed(before)))
      for bit in 0..<64 { tallies[bit] &+= run >> UInt64(bit) & 1 == 1 ? 1 : -1 }
      (before, last) = (last, word.hash)
      count += 1
    }
    var bits: UInt64 = 0
    for bit in 0..<64 where tallies[bit] > 0 { bits |= 1 << UInt64(bit) }
    self.init(words: words, numbers: numbers, bits: bits, count: count)
  }

  /// Puts a fingerprint together that was kept.
  package init(words: UInt64, numbers: UInt64, bits: UInt64, count: Int) {
    self.words = words
    self.numbers = numbers
    self.bits = bits
    self.count = count
  }

  /// Whether two texts are the same but for a few words, and agree in every number. Short texts must agree in every word.
  package func isCopy(of other: TextFingerprint) -> Bool {
    if words == other.words { return true }
    guard numbers != 0, numbers == other.numbers, min(count, other.count) >= 60 else { return false }
    return abs(count - other.count) * 20 <= max(count, other.count)
      && (bits ^ other.bits).nonzeroBitCount <= 3
  }

  /// The mixing of SplitMix64.
  private static func mixed(_ number: UInt64) -> UInt64 {
    var z = number &+ 0x9e37_79b9_7f4a_7c15
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
