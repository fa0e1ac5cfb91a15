import Model

/// The sets of words that patterns ask for beside their triggers, by the words in them.
///
/// A pattern cannot fit a sentence that has no word of one of its sets; most patterns are ruled out so, before a tree is looked at.
struct AskedWords: Sendable {
  private var index = WordIndex()
  /// The numbers of the sets that hold each word.
  private var sets = Lists()
  /// The numbers of each pattern's sets, four at most; 0 is that of a set which every sentence has a word of.
  private var demands: [SIMD4<UInt16>] = []
  private var count = 1

  init(_ patterns: [EventPattern]) {
    var found: [[Int]] = []
    for pattern in patterns {
      var demand = SIMD4<UInt16>()
      let asked = [pattern.complements.words, pattern.context.words] + pattern.particles.map(Array.init)
      for (place, words) in asked.filter({ !$0.isEmpty }).prefix(4).enumerated() {
        demand[place] = UInt16(count)
        for word in words {
          let number = index.number(adding: word)
          if number == found.count { found.append([]) }
          found[number].append(count)
        }
        count += 1
      }
      demands.append(demand)
    }
    sets = Lists(found)
  }

  /// No words.
  var none: WordsAtHand { WordsAtHand(sets: count) }

  /// Notes that a sentence has a word.
  func note(_ word: String, in words: inout WordsAtHand) {
    guard let number = index.number(of: word) else { return }
    for place in sets.places(of: number) { words.insert(sets[place]) }
  }

  /// Whether a sentence has what a pattern asks for.
  func mayFit(_ pattern: Int, _ words: WordsAtHand) -> Bool {
    let demand = demands[pattern]
    return words.contains(Int(demand.x)) && words.contains(Int(demand.y)) && words.contains(Int(demand.z))
      && words.contains(Int(demand.w))
  }
}

/// The sets of words, of those that patterns ask for, of which a sentence has a word; a bit each.
package struct WordsAtHand: Sendable {
  private var bits: [UInt64]

  fileprivate init(sets count: Int) {
    bits = Array(repeating: 0, count: count / 64 + 1)
    insert(0)
  }

  fileprivate mutating func insert(_ set: Int) { bits[set / 64] |= 1 << UInt64(set % 64) }

  fileprivate func contains(_ set: Int) -> Bool { bits[set / 64] & 1 << UInt64(set % 64) != 0 }
}

/// Lists of numbers, one behind the other in one array: a list is found without another look into memory.
struct Lists: Sendable {
  private var starts: [Int32] = [0]
  private var numbers: [UInt16] = []

  /// No lists.
  init() {}

  /// Some lists of numbers below 65,536.
  init(_ lists: [[Int]]) {
    for list in lists {
      numbers += list.map(UInt16.init)
      starts.append(Int32(numbers.count))
    }
  }

  /// Where the numbers of a list lie.
  func places(of list: Int) -> Range<Int> { Int(starts[list])..<Int(starts[list + 1]) }

  /// The number at a place.
  subscript(_ place: Int) -> Int { Int(numbers[place]) }
}
