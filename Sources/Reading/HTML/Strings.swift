extension StringProtocol {
  /// The text with every stretch of white space as one space, none at the ends.
  ///
  /// - Complexity: The length of the text; a pass over its bytes.
  var singleSpaced: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var isPending = false
    var isAfterC2 = false
    for byte in utf8 {
      // U+00A0 is C2 A0.
      if byte.isMarkupSpace || (isAfterC2 && byte == 0xA0) {
        if isAfterC2 { bytes.removeLast() }
        isPending = true
        isAfterC2 = false
        continue
      }
      if isPending, !bytes.isEmpty { bytes.append(0x20) }
      isPending = false
      bytes.append(byte)
      isAfterC2 = byte == 0xC2
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  /// The letters and digits of a text in lower case, the words single-spaced, to compare headlines.
  var folded: String {
    var isASCII = true
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var isPending = false
    for byte in utf8 {
      if byte >= 0x80 {
        isASCII = false
        break
      }
      guard byte.isASCIIAlphanumeric else {
        isPending = true
        continue
      }
      if isPending, !bytes.isEmpty { bytes.append(0x20) }
      isPending = false
      bytes.append(byte.asciiLowercased)
    }
    guard !isASCII else { return String(decoding: bytes, as: UTF8.self) }
    return lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
