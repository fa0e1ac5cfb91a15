/// Text whose UTF-8 was once read as windows-1252 and written as UTF-8 again: “â€™” for an apostrophe, “Ã©” for é.
enum Mojibake {
  /// The bytes as they were before; `nil` where nothing is certain to have been spoilt.
  ///
  /// Certain is what only the mistake makes: a curly mark or a dash as its three letters somewhere in the text. Then all runs beyond ASCII that
  /// give UTF-8 when they are turned back are turned back, and the others stay.
  static func repaired(_ bytes: [UInt8]) -> [UInt8]? {
    guard isSpoilt(bytes) else { return nil }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      let end = bytes[place...].firstIndex { $0 >= 0x80 } ?? bytes.count
      output += bytes[place..<end]
      place = bytes[end...].firstIndex { $0 < 0x80 } ?? bytes.count
      let run = bytes[end..<place]
      output += turnedBack(run) ?? run
    }
    return output
  }

  /// Whether `â€` stands before what continues a mark of U+2010 to U+203F.
  private static func isSpoilt(_ bytes: [UInt8]) -> Bool {
    guard let next = bytes.end(of: "â€") else { return false }
    return next < bytes.count && bytes[next] >= 0xC2
  }

  /// A run as windows-1252 writes it, if that is UTF-8 of fewer characters.
  private static func turnedBack(_ run: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var single: [UInt8] = []
    for scalar in String(decoding: run, as: UTF8.self).unicodeScalars {
      if let byte = marks[scalar.value] {
        single.append(byte)
      } else if (0x80...0xFF).contains(scalar.value) {
        single.append(UInt8(scalar.value))
      } else {
        return nil
      }
    }
    return String(validating: single, as: UTF8.self) == nil ? nil : single[...]
  }

  /// The characters that windows-1252 has at 0x80 to 0x9F; the five bytes without one were kept as they are.
  private static let marks: [UInt32: UInt8] = [
    0x20AC: 0x80, 0x201A: 0x82, 0x0192: 0x83, 0x201E: 0x84, 0x2026: 0x85, 0x2020: 0x86, 0x2021: 0x87,
    0x02C6: 0x88,
    0x2030: 0x89, 0x0160: 0x8A, 0x2039: 0x8B, 0x0152: 0x8C, 0x017D: 0x8E, 0x2018: 0x91, 0x2019: 0x92,
    0x201C: 0x93,
    0x201D: 0x94, 0x2022: 0x95, 0x2013: 0x96, 0x2014: 0x97, 0x02DC: 0x98, 0x2122: 0x99, 0x0161: 0x9A,
    0x203A: 0x9B,
    0x0153: 0x9C, 0x017E: 0x9E, 0x0178: 0x9F,
  ]
}
