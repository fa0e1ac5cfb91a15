import Model

/// Where text without trees looks: by the modal verbs, past verbs and words of planning around an expression.
struct WordOutlook {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Where the words around an expression look: the last cue before it in its sentence, else the first one after it.
  ///
  /// - Complexity: The reach, at most 200 bytes on either side.
  func direction(at range: TextRange) -> Anchor.Direction {
    let before = cues(in: sentenceStart(before: range.start)..<range.start)
    let after = cues(in: range.end..<sentenceEnd(after: range.end))
    if WordOutlook.isAheadOf(before) { return .future }
    if before.last?.contains(.since) == true { return .since }
    // “Wednesday's ruling” has been given.
    if isPossessive(after: range.end) { return .vaguelyPast }
    // “the final is on Friday”
    if before.count > 1, before.last == .on, before[before.count - 2].contains(.isNow) { return .future }
    if WordOutlook.pointsAhead(before) {
      return (before + after).contains { $0.contains(.had) } ? .past : .future
    }
    let isDeadline = before.last?.contains(.until) == true
    for (distance, index) in before.indices.reversed().enumerated() {
      // “asked them to leave by May”
      if isDeadline, WordOutlook.isInfinitive(before, index) { return .future }
      guard let cue = WordOutlook.direction(before, index), !WordOutlook.isCondition(before, index) else {
        continue
      }
      // “a visit planned for Wednesday was put off”
      if before[index].contains(.planned), let next = after.first, !next.isDisjoint(with: [.was, .had]) {
        return .vaguelyPast
      }
      return cue == .past && distance > 8 ? .vaguelyPast : cue
    }
    for index in after.indices {
      guard let cue = WordOutlook.direction(after, index) else { continue }
      return cue == .past && index > 4 ? .vaguelyPast : cue
    }
    return .open
  }

  private func isPossessive(after position: Int) -> Bool {
    let rest = bytes[position..<min(bytes.count, position + 4)]
    return rest.starts(with: "'s".utf8) || rest.starts(with: "’s".utf8)
  }

  /// “ahead of Friday”, “ahead of the May vote”.
  private static func isAheadOf(_ before: [OutlookWord]) -> Bool {
    let hasArticle = before.last?.contains(.determiner) == true && before.last?.contains(.of) == false
    let words = hasArticle ? before.dropLast() : before[...]
    return words.count > 1 && words.last?.contains(.of) == true && words[words.endIndex - 2].contains(.ahead)
  }

  /// “until Friday”, “by Friday”, “as early as Friday” name a day to come.
  private static func pointsAhead(_ before: [OutlookWord]) -> Bool {
    guard let last = before.last else { return false }
    return last.contains(.until) && last.contains(.planned)
      || last.contains(.as) && before.count > 2 && before[before.count - 2].contains(.soon)
  }

  /// Whether a word is the “to” of “to leave”.
  private static func isInfinitive(_ words: [OutlookWord], _ index: Int) -> Bool {
    guard words[index].contains(.to), index + 1 < words.count else { return false }
    return words[index + 1].isDisjoint(with: [.determiner, .have])
  }

  /// Whether a verb stands behind “as soon as”: “were likely to buy as soon as trading opened Monday”.
  private static func isCondition(_ words: [OutlookWord], _ index: Int) -> Bool {
    (max(1, index - 4)..<max(1, index)).contains {
      words[$0].contains(.as) && words[$0 - 1].contains(.soon)
    }
  }

  /// What one word tells, in the light of its neighbours.
  private static func direction(_ words: [OutlookWord], _ index: Int) -> Anchor.Direction? {
    let word = words[index]
    guard !word.isEmpty else { return nil }
    let last = index > 0 ? words[index - 1] : []
    let next = index + 1 < words.count ? words[index + 1] : []
    if word.contains(.to) {
      // “agreed to a truce”
      guard !next.contains(.determiner) else { return nil }
      // “had been due to arrive”, “had hoped to meet”
      if index > 1, words[index - 2].contains(.had) { return .vaguelyPast }
      if index > 2, words[index - 2].contains(.been), words[index - 3].contains(.had) { return .vaguelyPast }
      // “was to leave on Sunday” has not left yet, as far as the paper knows.
      let isAhead = last.contains(.prospective) || last.contains(.was) && !next.contains(.have)
      return next.contains(.be) || isAhead ? .future : nil
    }
    // “would have met” looks back, and so does “could” in a tale.
    if word.contains(.modal) {
      return next.contains(.have) ? .past : word.contains(.will) ? .future : .vaguelyFuture
    }
    if word.contains(.planned) {
      return last.contains(.been) && index > 1 && words[index - 2].contains(.had) ? .past : .future
    }
    if word.contains(.present) { return last.isDisjoint(with: [.to, .modal, .did]) ? .future : nil }
    // “to be held” and “will be paid” are told by the words before.
    guard !last.contains(.be) else { return nil }
    if word.contains(.past) { return .past }
    guard word.contains(.ended), !next.contains(.to) else { return nil }
    // “is heard in May” looks ahead; “a revised plan” tells nothing.
    return last.contains(.isNow) ? .future : last.contains(.determiner) ? nil : .past
  }

  private func sentenceStart(before position: Int) -> Int {
    var start = position
    let limit = max(0, position - 200)
    while start > limit, !isEnd(start - 1) { start -= 1 }
    return start
  }

  private func sentenceEnd(after position: Int) -> Int {
    var end = position
    let limit = min(bytes.count, position + 200)
    while end < limit, !isEnd(end) { end += 1 }
    return end
  }

  /// Whether a sentence ends with this byte: a stop before white space or a quote, after a word that is no abbreviation.
  private func isEnd(_ position: Int) -> Bool {
    switch bytes[position] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): return true
    case 0x0A: return position + 1 < bytes.count && bytes[position + 1] == 0x0A
    case UInt8(ascii: "."):
      guard position + 1 < bytes.count else { return true }
      guard bytes[position + 1] <= 0x22 || bytes[position + 1] == 0x27 else { return false }
      var start = position
      while start > 0, OutlookWord.isLetter(bytes[start - 1]) { start -= 1 }
      guard position - start > 0 else { return start > 0 && bytes[start - 1] &- 0x30 < 10 }
      return position - start > 1 && !OutlookWord(bytes, start..<position).contains(.abbreviation)
    default: return false
    }
  }

  private func cues(in range: Range<Int>) -> [OutlookWord] {
    var words: [OutlookWord] = []
    var position = range.lowerBound
    while position < range.upperBound {
      guard OutlookWord.isLetter(bytes[position]) else {
        position += 1
        continue
      }
      var end = position
      while end < range.upperBound, OutlookWord.isLetter(bytes[end]) || bytes[end] == 0x27 { end += 1 }
      words.append(OutlookWord(bytes, position..<end))
      position = end
    }
    return words
  }
}
