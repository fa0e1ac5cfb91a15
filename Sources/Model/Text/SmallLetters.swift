extension String {
  /// The text in small letters: itself, without a copy, where it is ASCII and has no others, as most words are.
  package var inSmallLetters: String {
    var text = self
    let isSmall = text.withUTF8 { bytes in
      bytes.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }
    return isSmall ? self : lowercased()
  }
}
