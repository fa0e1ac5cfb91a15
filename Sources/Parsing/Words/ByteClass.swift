/// What a byte of UTF-8 text is to the tokeniser; every byte of a multi-byte character counts as a letter but for those
/// that `Tokenizer` looks at on their own (dashes, quotes, spaces).
enum ByteClass: UInt8 {
  case space, lower, upper, digit, wide, mark

  private static let table: [ByteClass] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0...0x20, 0x7F: .space
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x80...: .wide
    default: .mark
    }
  }

  /// The class of a byte.
  init(_ byte: UInt8) { self = ByteClass.table[Int(byte)] }

  /// Whether such a byte can be part of a word.
  var isWord: Bool {
    switch self {
    case .lower, .upper, .digit, .wide: true
    case .space, .mark: false
    }
  }
}

extension UInt8 {
  /// The byte in lower case, if it is a capital of ASCII.
  var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
