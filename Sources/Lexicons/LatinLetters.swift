/// The letters of the Latin alphabet beyond ASCII, with what they are without their marks.
enum LatinLetters {
  /// The base letters of U+00C0 to U+017F.
  static let bases = Array(
    ("aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// Their second letters, a full stop for none.
  static let seconds = Array(
    ("......e.......................hs......e.......................h."
      + "..................................................jj............"
      + "..................ee............................................").utf8)

  /// A text in small letters without marks, as bytes; what is no Latin letter stays as it is.
  static func folded(_ text: some StringProtocol) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5a: bytes.append(UInt8(scalar.value) | 0x20)
      case 0xc0...0x17f:
        let index = Int(scalar.value) - 0xc0
        bytes.append(bases[index])
        if seconds[index] != UInt8(ascii: ".") { bytes.append(seconds[index]) }
      case ..<0x80: bytes.append(UInt8(scalar.value))
      default: bytes += Array(String(scalar).utf8)
      }
    }
    return bytes
  }
}
