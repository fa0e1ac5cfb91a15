/// What the classifiers see of a word: a hash of its letters, its ends, and its shape.
struct WordFace {
  /// The word in lower case.
  let lower: UInt64
  /// The word as written.
  let exact: UInt64
  /// The last four letters in lower case, the last one lowest; fewer of shorter words.
  let ending: UInt64
  /// The first three letters in lower case.
  let beginning: UInt64
  /// Kinds of characters, without long repetitions: `Xx`, `X.X.`, `d-d`.
  let shape: UInt64
  /// The group of words that behave like it, from 1 on; 0 where it is in none.
  let group: UInt64

  /// The last one, two or three letters.
  var last: UInt64 { ending & 0xFF }
  var lastTwo: UInt64 { ending & 0xFFFF }
  var lastThree: UInt64 { ending & 0xFF_FFFF }

  /// Looks at the bytes of a word. One in capitals can be taken as if only its first letter were one.
  init(_ bytes: UnsafeBufferPointer<UInt8>, isCalmed: Bool, groups: WordTable) {
    var (lower, exact) = (WordFace.basis, WordFace.basis)
    var (ending, beginning, shape): (UInt64, UInt64, UInt64) = (0, 0, 1)
    var previous = ByteClass.space
    var run = 0
    var index = 0
    while index < bytes.count {
      let written = WordFace.plain(bytes, at: &index)
      let small = written.lowercased
      let byte = isCalmed && index > 1 ? small : written
      lower = (lower ^ UInt64(small)) &* WordFace.prime
      exact = (exact ^ UInt64(byte)) &* WordFace.prime
      ending = (ending << 8 | UInt64(small)) & 0xFFFF_FFFF
      if index <= 3 { beginning = beginning << 8 | UInt64(small) }
      let kind = ByteClass(byte)
      run = kind == previous ? run + 1 : 1
      previous = kind
      if run <= 2 { shape = shape &* 8 &+ UInt64(kind.rawValue) &+ 1 }
    }
    self.lower = lower
    self.exact = exact
    self.ending = ending
    self.beginning = beginning
    self.shape = shape
    group = UInt64(groups.value(of: lower).map { $0 + 1 } ?? 0)
  }

  /// The byte at an index, which moves on; curved quotes are taken as straight ones.
  @inline(__always)
  private static func plain(_ bytes: UnsafeBufferPointer<UInt8>, at index: inout Int) -> UInt8 {
    let byte = bytes[index]
    index += 1
    guard byte == 0xE2, index + 1 < bytes.count, bytes[index] == 0x80 else { return byte }
    switch bytes[index + 1] {
    case 0x98, 0x99:
      index += 2
      return UInt8(ascii: "'")
    case 0x9C, 0x9D:
      index += 2
      return UInt8(ascii: "\"")
    default: return byte
    }
  }

  /// A face for what lies before the first and after the last word.
  init(boundary number: UInt64) {
    lower = number
    exact = number
    ending = number
    beginning = number
    shape = number
    group = 1000 + number
  }

  /// What a word's `lower` is.
  static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(basis) { ($0 ^ UInt64($1.lowercased)) &* prime }
  }

  /// FNV-1a's.
  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3
}

/// How the words of a sentence are set: capitals tell names in running text, but not in headlines.
enum Setting: UInt64 {
  case running, headline, capitals

  /// Looks at the words of a sentence.
  init(_ words: [Range<Int>], in bytes: UnsafeBufferPointer<UInt8>) {
    var (long, small, letters) = (0, 0, 0)
    for word in words {
      let first = bytes[word.lowerBound]
      let isSmall = ByteClass(first) == .lower
      if isSmall { letters += 1 }
      if word.count > 3, ByteClass(first) == .lower || ByteClass(first) == .upper {
        long += 1
        if isSmall { small += 1 }
      }
    }
    let isCapital = letters == 0 && words.count > 2 && Setting.hasNoSmallLetters(words, in: bytes)
    self = isCapital ? .capitals : long > 2 && small * 5 <= long ? .headline : .running
  }

  private static func hasNoSmallLetters(_ words: [Range<Int>], in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var capitals = 0
    for word in words {
      for index in word {
        switch ByteClass(bytes[index]) {
        case .lower: return false
        case .upper: capitals += 1
        case .digit, .wide, .mark, .space: continue
        }
      }
    }
    return capitals > 8
  }

  /// Whether words are looked at as if only their first letters were capitals.
  var isCalmed: Bool { self == .capitals }
  /// What the tagger sees of it: capitals are calmed to a headline.
  var feature: UInt64 { self == .running ? 0 : 1 }
}
