import Model

/// The sets of words that patterns ask for beside their triggers, by the words in them.
///
/// A pattern cannot fit a sentence that has no word of one of its sets; most patterns are ruled out so, before a tree is looked at.
struct AskedWords: Sendable {
  private var index = WordIndex()
  /// The numbers of the sets that hold each word.
  private var sets: [[Int]] = []
  /// The numbers of each pattern's sets.
  private var demands: [[Int]] = []
  private var count = 0

  init(_ patterns: [EventPattern]) {
    for pattern in patterns {
      let asked = [pattern.complements.words, pattern.context.words] + pattern.particles.map(Array.init)
      demands.append(asked.filter { !$0.isEmpty }.map { add($0) })
    }
  }

  private mutating func add(_ words: [String]) -> Int {
    for word in words {
      let number = index.number(adding: word)
      if number == sets.count { sets.append([]) }
      sets[number].append(count)
    }
    count += 1
    return count - 1
  }

  /// No words.
  var none: WordsAtHand { WordsAtHand(sets: count) }

  /// Notes that a sentence has a word.
  func note(_ word: String, in words: inout WordsAtHand) {
    guard let number = index.number(of: word) else { return }
    for set in sets[number] { words.insert(set) }
  }

  /// Whether a sentence has what a pattern asks for.
  func mayFit(_ pattern: Int, _ words: WordsAtHand) -> Bool {
    demands[pattern].allSatisfy(words.contains)
  }
}

/// The sets of words, of those that patterns ask for, of which a sentence has a word; a bit each.
package struct WordsAtHand: Sendable {
  private var bits: [UInt64]

  fileprivate init(sets count: Int) { bits = Array(repeating: 0, count: count / 64 + 1) }

  fileprivate mutating func insert(_ set: Int) { bits[set / 64] |= 1 << UInt64(set % 64) }

  fileprivate func contains(_ set: Int) -> Bool { bits[set / 64] & 1 << UInt64(set % 64) != 0 }
}
