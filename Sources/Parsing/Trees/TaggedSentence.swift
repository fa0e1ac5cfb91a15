import Model

/// What the parser sees of a sentence: its words and their tags, with one place before them for “none” and one behind for
/// the root. Indices are those of words; −1 is none and the number of words the root.
struct TaggedSentence {
  /// The number of words.
  let count: Int
  private let words: [UInt64]
  private let fine: [UInt64]
  private let coarse: [UInt64]
  private let endings: [UInt64]
  private let shapes: [UInt64]
  private let groups: [UInt64]

  /// Puts words and the tagger's decisions together; `kinds` tells the part of speech of every decision.
  init(faces: [WordFace], decisions: [Int], kinds: [PartOfSpeech]) {
    count = faces.count
    words = [3] + faces.map(\.lower) + [4]
    fine = [0] + decisions.map { UInt64($0 + 1) } + [999]
    coarse = [0] + decisions.map { UInt64(kinds[$0].number) } + [31]
    endings = [3] + faces.map(\.lastThree) + [4]
    shapes = [3] + faces.map(\.shape) + [4]
    groups = [1003] + faces.map(\.group) + [1004]
  }

  /// The word's letters.
  @inline(__always)
  func word(_ index: Int) -> UInt64 { words[index + 1] }
  /// The decision of the tagger.
  @inline(__always)
  func tag(_ index: Int) -> UInt64 { fine[index + 1] }
  /// The part of speech.
  @inline(__always)
  func kind(_ index: Int) -> UInt64 { coarse[index + 1] }
  /// The last three letters.
  @inline(__always)
  func ending(_ index: Int) -> UInt64 { endings[index + 1] }
  /// The kinds of characters.
  @inline(__always)
  func shape(_ index: Int) -> UInt64 { shapes[index + 1] }
  /// The group of words that behave like it.
  @inline(__always)
  func group(_ index: Int) -> UInt64 { groups[index + 1] }
}

extension PartOfSpeech {
  private static let numbers = Dictionary(uniqueKeysWithValues: zip(allCases, 1...))

  /// Its number, from 1 to 17.
  var number: Int { PartOfSpeech.numbers[self] ?? 0 }
}
