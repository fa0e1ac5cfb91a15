/// Numbers words in the order in which they come, and tells the number of a word by a hash of its bytes.
///
/// For words that are looked up for every word of a text: `Set` and `Dictionary` take several times as long, for they hash a string so
/// that nobody can guess it.
package struct WordIndex: Sendable {
  /// The words by their numbers.
  package private(set) var words: [String] = []
  /// A power of two, at most half of them taken.
  private var slots = [Slot(), Slot()]

  private struct Slot {
    /// The upper half of the word's hash, by which nearly all others are told apart from it.
    var mark: UInt32 = 0
    /// One more than the number of the word that lies there; 0 where none does.
    var number: Int32 = 0
  }

  /// Numbers none.
  package init() {}

  /// Numbers some words, each once.
  package init(_ words: some Sequence<String>) {
    for word in words { _ = number(adding: word) }
  }

  /// The number of a word; `nil` where it has none.
  package func number(of word: String) -> Int? {
    let found = slots[slot(of: word, hash: WordIndex.hash(of: word))].number
    return found == 0 ? nil : Int(found) - 1
  }

  /// The number of a word, which is given one where it has none.
  package mutating func number(adding word: String) -> Int {
    if let number = number(of: word) { return number }
    words.append(word)
    if words.count * 2 > slots.count {
      slots = Array(repeating: Slot(), count: slots.count * 4)
      for number in words.indices { place(number) }
    } else {
      place(words.count - 1)
    }
    return words.count - 1
  }

  private mutating func place(_ number: Int) {
    let hash = WordIndex.hash(of: words[number])
    slots[slot(of: words[number], hash: hash)] = Slot(
      mark: UInt32(truncatingIfNeeded: hash >> 32), number: Int32(number + 1))
  }

  /// Where a word lies, or where it would.
  private func slot(of word: String, hash: UInt64) -> Int {
    let mark = UInt32(truncatingIfNeeded: hash >> 32)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].number != 0, slots[slot].mark != mark || words[Int(slots[slot].number) - 1] != word {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  /// Multiplied and folded eight bytes at a time; the last ones, where there are fewer, one by one.
  private static func hash(of word: String) -> UInt64 {
    var word = word
    return word.withUTF8 { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      var (hash, start) = (UInt64(raw.count), 0)
      func take(_ number: UInt64) {
        hash = (hash ^ number) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
      }
      while start + 8 <= raw.count {
        take(raw.loadUnaligned(fromByteOffset: start, as: UInt64.self))
        start += 8
      }
      var rest: UInt64 = 0
      while start < raw.count {
        rest = rest << 8 | UInt64(raw[start])
        start += 1
      }
      take(rest)
      return hash
    }
  }
}
