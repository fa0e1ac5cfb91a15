/// What the classifiers see of a word: hashes of its letters and of its ends, and its shape.
struct WordFace {
  /// The word in lower case.
  let lower: UInt64
  /// The word as written.
  let exact: UInt64
  /// The last one to four letters; of shorter words, the whole.
  let suffixes: (one: UInt64, two: UInt64, three: UInt64, four: UInt64)
  /// The first one and three letters.
  let prefixes: (one: UInt64, three: UInt64)
  /// Kinds of characters, without repetitions: `Xx`, `X.X.`, `d-d`.
  let shape: UInt64

  /// Looks at the bytes of a word.
  init(_ bytes: some BidirectionalCollection<UInt8>) {
    let lowercased = bytes.map(\.lowercased)
    lower = WordFace.hash(lowercased)
    exact = WordFace.hash(bytes)
    suffixes = (
      WordFace.hash(lowercased.suffix(1)), WordFace.hash(lowercased.suffix(2)),
      WordFace.hash(lowercased.suffix(3)),
      WordFace.hash(lowercased.suffix(4))
    )
    prefixes = (WordFace.hash(lowercased.prefix(1)), WordFace.hash(lowercased.prefix(3)))
    shape = WordFace.shape(of: bytes)
  }

  /// A face for what lies before the first and after the last word.
  init(boundary number: UInt64) {
    lower = number
    exact = number
    suffixes = (number, number, number, number)
    prefixes = (number, number)
    shape = number
  }

  /// FNV-1a.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private static func shape(of bytes: some Sequence<UInt8>) -> UInt64 {
    var shape: UInt64 = 1
    var last = ByteClass.space
    var run = 0
    for byte in bytes {
      let kind = ByteClass(byte)
      run = kind == last ? run + 1 : 1
      last = kind
      if run <= 2 { shape = shape &* 8 &+ UInt64(kind.rawValue) &+ 1 }
    }
    return shape
  }
}
