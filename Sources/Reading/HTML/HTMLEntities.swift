/// Character references: `&amp;`, `&#8217;`, `&#x2019;`, and what old pages write without the semicolon.
enum HTMLEntities {
  /// The characters that a reference stands for, and the offset after it.
  struct Reference {
    let first: Unicode.Scalar
    /// The second of those few that stand for two characters.
    let second: Unicode.Scalar?
    let end: Int
  }

  /// Adds the bytes of a range with its character references resolved.
  static func append(_ bytes: [UInt8], _ range: Range<Int>, to text: inout [UInt8]) {
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = bytes[place]
      if byte == UInt8(ascii: "&"), let reference = reference(in: bytes, at: place, before: range.upperBound)
      {
        text.append(reference.first)
        if let second = reference.second { text.append(second) }
        place = reference.end
      } else {
        text.append(byte)
        place += 1
      }
    }
  }

  /// The reference at an ampersand; `nil` where it is none.
  static func reference(in bytes: [UInt8], at start: Int, before end: Int) -> Reference? {
    guard start + 1 < end else { return nil }
    return bytes[start + 1] == UInt8(ascii: "#")
      ? numeric(in: bytes, at: start + 2, before: end) : named(in: bytes, at: start + 1, before: end)
  }

  private static func numeric(in bytes: [UInt8], at start: Int, before end: Int) -> Reference? {
    var place = start
    let isHexadecimal = place < end && bytes[place] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { place += 1 }
    let digits = place
    var value: UInt32 = 0
    while place < end, let digit = digit(bytes[place], isHexadecimal: isHexadecimal) {
      if value < 0x11_0000 { value = value * (isHexadecimal ? 16 : 10) + digit }
      place += 1
    }
    guard place > digits else { return nil }
    if place < end, bytes[place] == UInt8(ascii: ";") { place += 1 }
    if (0x80..<0xA0).contains(value) { value = windows1252[Int(value - 0x80)] }
    let scalar = value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    return Reference(first: scalar, second: nil, end: place)
  }

  private static func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46 where isHexadecimal: UInt32(byte - 0x37)
    case 0x61...0x66 where isHexadecimal: UInt32(byte - 0x57)
    default: nil
    }
  }

  private static func named(in bytes: [UInt8], at start: Int, before end: Int) -> Reference? {
    var place = start
    var hash = HTMLEntities.seed
    var legacy: Reference?
    while place < end, place - start < 32, bytes[place].isASCIIAlphanumeric {
      hash = mixed(hash, bytes[place])
      place += 1
      if let name = table[hash], name.isLegacy {
        legacy = Reference(first: name.first, second: name.second, end: place)
      }
    }
    if place < end, bytes[place] == UInt8(ascii: ";"), let name = table[hash] {
      return Reference(first: name.first, second: name.second, end: place + 1)
    }
    return legacy
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  private struct Name {
    let first: Unicode.Scalar
    let second: Unicode.Scalar?
    /// Whether it counts without a semicolon too.
    let isLegacy: Bool
  }

  private static let table: [UInt64: Name] = {
    let words = names.split(whereSeparator: \.isWhitespace)
    var table: [UInt64: Name] = [:]
    table.reserveCapacity(words.count / 2)
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      let isLegacy = words[index + 1].hasSuffix("!")
      let scalars = words[index + 1].split { $0 == "+" || $0 == "!" }.compactMap { UInt32($0) }.compactMap(
        Unicode.Scalar.init)
      guard let first = scalars.first else { continue }
      table[words[index].utf8.reduce(seed) { mixed($0, $1) }] = Name(
        first: first, second: scalars.count > 1 ? scalars[1] : nil, isLegacy: isLegacy)
    }
    return table
  }()

  /// What numbers from 128 to 159 mean: pages write them as Windows counts (HTML, “Numeric character reference end state”).
  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D,
    0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0x9D, 0x017E, 0x0178,
  ]
}

extension UInt8 {
  var isASCIIAlphanumeric: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }

  /// Whether it is white space of markup: space, tab, line feed, form feed, carriage return.
  @inline(__always)
  var isMarkupSpace: Bool {
    self == 0x20 || (self <= 0x0D && (self == 0x0A || self == 0x09 || self == 0x0C || self == 0x0D))
  }

  /// The ASCII letter in lower case; any other byte as it is.
  @inline(__always)
  var asciiLowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}

extension [UInt8] {
  /// Adds a character's bytes.
  mutating func append(_ scalar: Unicode.Scalar) {
    append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
