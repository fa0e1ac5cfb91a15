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
    // “(1480)” may date what was told; “(born in 1480)” dates something else. “(4–6 May)” goes on with the tale.
    if bytes[end - 1] == UInt8(ascii: "(") {
      guard let unit = span.only, let scene, unit.grain <= .month else { return .half }
      // “8 March (23 February, Old Style)”
      guard unit.first >= scene.first else {
        return scene.grain == .day && unit.grain == .day ? .full : .half
      }
      return unit.first.year - scene.last.year > 1 ? .half : nil
    }
    if isInBrackets(bytes, end) { return .full }
    let before = bytes[..<end]
    // The far end of a stretch: “since 1933”.
    if before.endsWith("since") || before.endsWith("until") || before.endsWith("till") { return .half }
    guard let unit = span.only, let scene else { return nil }
    // “would be king in 1953”, long after what was told
    if unit.first.year - scene.last.year > 1 { return stands("would ", before: end, in: bytes) ? .half : nil }
    guard unit.last < scene.first else { return nil }
    // “the 1812 constitution”
    if range.end - range.start == 4, before.endsWith(" the") || before.endsWith("The") { return .full }
    // “had been signed on 3 May 1839”, “the treaty of 1839”
    if stands("had ", before: end, in: bytes) { return .half }
    guard unit.grain == .year, range.end - range.start == 4 else { return nil }
    if before.endsWith(" of") { return .half }
    // “The city, founded in 1703, held out”; “In 1703” at the beginning of a sentence or paragraph goes back there.
    let isFar = scene.first.year - unit.first.year > 1
    return isFar && scene.grain <= .month && isInside(bytes, end) ? .half : nil
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

  /// Whether a place lies inside a sentence, and not in the first of a paragraph: more than one word stands before it.
  private static func isInside(_ bytes: [UInt8], _ end: Int) -> Bool {
    var words = 0
    var isFirstSentence = true
    for index in (max(0, end - 120)..<end).reversed() {
      switch bytes[index] {
      case UInt8(ascii: "."), UInt8(ascii: ";"):
        guard words > 1 else { return false }
        isFirstSentence = false
      case 0x0A: return !isFirstSentence
      case 0x20: words += 1
      default: continue
      }
    }
    return words > 1 && (end > 120 || !isFirstSentence)
  }

  /// Whether a word stands before a place in its sentence.
  private static func stands(_ word: StaticString, before end: Int, in bytes: [UInt8]) -> Bool {
    for index in (max(0, end - 120)..<end).reversed() {
      switch bytes[index] {
      case UInt8(ascii: "."), UInt8(ascii: ";"), 0x0A: return false
      case 0x20 where bytes[(index + 1)..<end].startsWith(word): return true
      default: continue
      }
    }
    return false
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes begin with those of a word.
  fileprivate func startsWith(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { starts(with: $0) }
  }

  /// Whether the bytes end with those of a word.
  fileprivate func endsWith(_ word: StaticString) -> Bool {
    count >= word.utf8CodeUnitCount
      && word.withUTF8Buffer { suffix($0.count).elementsEqual($0) }
  }
}
