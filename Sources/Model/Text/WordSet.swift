/// Words, of which most others are told apart by how they begin and how long they are, without a hash.
///
/// For sets that are asked about every word of a text and hold few of them.
package struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let index: WordIndex
  private var shapes = Shapes()

  /// Which first letters and lengths some words have; a bit each.
  private struct Shapes {
    private var first: UInt64 = 0
    private var lengths: UInt64 = 0

    mutating func insert(_ word: String) {
      first |= Shapes.first(of: word)
      lengths |= Shapes.length(of: word)
    }

    @inline(__always)
    func mayHold(_ word: String) -> Bool {
      first & Shapes.first(of: word) != 0 && lengths & Shapes.length(of: word) != 0
    }

    @inline(__always)
    private static func first(of word: String) -> UInt64 { 1 &<< UInt64(word.utf8.first ?? 0) }

    @inline(__always)
    private static func length(of word: String) -> UInt64 { 1 &<< UInt64(word.utf8.count) }
  }

  /// Makes a set of some words.
  package init(_ words: some Sequence<String>) {
    index = WordIndex(words)
    for word in index.words { shapes.insert(word) }
  }

  /// Makes a set of some words.
  package init(arrayLiteral elements: String...) { self.init(elements) }

  /// The words, each once.
  package var words: [String] { index.words }

  /// Whether it has no words.
  package var isEmpty: Bool { words.isEmpty }

  /// Whether a word is in it.
  package func contains(_ word: String) -> Bool { shapes.mayHold(word) && index.number(of: word) != nil }

  /// Whether it has none of some words.
  package func isDisjoint(with others: some Sequence<String>) -> Bool { !others.contains(where: contains) }

  /// The words of both.
  package func union(_ other: WordSet) -> WordSet { WordSet(words + other.words) }
}
