/// What words mean, by their lower-case letters, in a table of hashes.
///
/// - Complexity: A look-up costs the same whatever the number of words.
struct WordTable<Meaning: Sendable>: Sendable {
  private let keys: [UInt64]
  private let meanings: [Meaning]
  private let mask: Int
  private let none: Meaning

  /// Takes rows of a meaning and the words, parted by spaces, that have it; all other words mean `none`.
  ///
  /// - Precondition: No word stands twice.
  init(_ rows: [(Meaning, String)], none: Meaning) {
    let size = 2048
    var keys = [UInt64](repeating: 0, count: size)
    var meanings = [Meaning](repeating: none, count: size)
    for (meaning, spellings) in rows {
      for spelling in spellings.split(separator: " ") {
        let hash = spelling.utf8.reduce(WordHash.seed) { WordHash.step($0, $1) }
        var slot = Int(truncatingIfNeeded: hash >> 32) & (size - 1)
        while keys[slot] != 0 {
          precondition(keys[slot] != hash, "“\(spelling)” stands twice in the table")
          slot = (slot + 1) & (size - 1)
        }
        keys[slot] = hash
        meanings[slot] = meaning
      }
    }
    (self.keys, self.meanings, self.none) = (keys, meanings, none)
    mask = size - 1
  }

  /// What a word in lower case means, by its hash.
  func meaning(hash: UInt64) -> Meaning {
    var slot = Int(truncatingIfNeeded: hash >> 32) & mask
    while keys[slot] != 0 {
      if keys[slot] == hash { return meanings[slot] }
      slot = (slot + 1) & mask
    }
    return none
  }
}

/// FNV-1a over bytes in lower case.
enum WordHash {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  @inline(__always) static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
