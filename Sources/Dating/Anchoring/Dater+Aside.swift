import Model

extension Dater {
  /// How far a time of a history stands beside the tale; `nil` where the tale goes on from it.
  ///
  /// - Complexity: The reach, at most 120 bytes before it.
  static func aside(_ bytes: [UInt8], _ range: TextRange, _ span: TimeSpan, _ scene: CalendarUnit?)
    -> ToldBefore.Aside?
  {
    var end = range.start
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    guard end > 0 else { return nil }
    // “(1480)” may date what was told; “(born in 1480)” dates something else.
    if bytes[end - 1] == UInt8(ascii: "(") { return .half }
    if isInBrackets(bytes, end) { return .full }
    let before = bytes[..<end]
    // “the 1812 constitution”
    if range.end - range.start == 4, before.endsWith(" the") || before.endsWith("The") { return .full }
    // The far end of a stretch: “since 1933”.
    if before.endsWith("since") || before.endsWith("until") || before.endsWith("till") { return .half }
    guard let unit = span.only, let scene, unit.last < scene.first else { return nil }
    // “the treaty of 1839”, “had been signed in 1839”
    return unit.grain == .year && before.endsWith(" of") || isPluperfect(bytes, end) ? .half : nil
  }

  /// Whether brackets that were opened before a place are still open.
  private static func isInBrackets(_ bytes: [UInt8], _ end: Int) -> Bool {
    for index in (max(0, end - 60)..<end).reversed() {
      switch bytes[index] {
      case UInt8(ascii: "("): return true
      case UInt8(ascii: ")"), 0x0A: return false
      default: continue
      }
    }
    return false
  }

  /// Whether “had” stands before a place in its sentence.
  private static func isPluperfect(_ bytes: [UInt8], _ end: Int) -> Bool {
    for index in (max(0, end - 120)..<end).reversed() {
      switch bytes[index] {
      case UInt8(ascii: "."), UInt8(ascii: ";"), 0x0A: return false
      case UInt8(ascii: "h") where index > 0 && bytes[index - 1] == 0x20:
        if bytes[index..<end].starts(with: "had ".utf8) { return true }
      default: continue
      }
    }
    return false
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes end with those of a word.
  fileprivate func endsWith(_ word: StaticString) -> Bool {
    count >= word.utf8CodeUnitCount
      && word.withUTF8Buffer { suffix($0.count).elementsEqual($0) }
  }
}
