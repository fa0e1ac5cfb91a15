/// Whether a text is in English, the one language that is read.
package enum EnglishText {
  /// Words of up to four letters without which little English is written, and which other languages do not have.
  private static let words = Set(
    "the of to and that is for was with said by has have will from".split(separator: " ").map {
      packed($0.utf8)
    })
  /// Fewer words tell nothing of the language.
  private static let least = 40

  /// Whether at least three words in a hundred are among the commonest of English; texts of under forty words may be anything.
  package static func isLikely(_ text: String) -> Bool {
    var (count, common, word, length) = (0, 0, UInt32(0), 0)
    func end() {
      guard length > 0 else { return }
      count += 1
      if length <= 4, words.contains(word) { common += 1 }
      (word, length) = (0, 0)
    }
    for byte in text.utf8 {
      let letter = byte | 0x20
      if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) || byte >= 0x80 {
        word = word << 8 | UInt32(letter)
        length += 1
      } else {
        end()
      }
    }
    end()
    return count < least || common * 100 >= count * 3
  }

  private static func packed(_ letters: some Sequence<UInt8>) -> UInt32 {
    letters.reduce(0) { $0 << 8 | UInt32($1) }
  }
}
