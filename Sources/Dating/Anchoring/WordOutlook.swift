import Model

/// Where text without trees looks: by the modal verbs, past verbs and words of planning around an expression.
struct WordOutlook {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Where the words around an expression look: the last cue before it in its sentence, else the first one after it.
  ///
  /// - Complexity: The reach, at most 200 bytes on either side.
  func direction(at range: TextRange) -> Anchor.Direction {
    if isPossessive(after: range.end) { return .past }
    let before = words(in: sentenceStart(before: range.start)..<range.start)
    let after = words(in: range.end..<sentenceEnd(after: range.end))
    if WordOutlook.pointsAhead(before) {
      return after.contains("had") || before.contains("had") ? .past : .future
    }
    if let cue = WordOutlook.lastCue(in: before) { return cue }
    return WordOutlook.firstCue(in: after) ?? .open
  }

  /// “Wednesday's ruling” has been given.
  private func isPossessive(after position: Int) -> Bool {
    let rest = bytes[position..<min(bytes.count, position + 4)]
    return rest.starts(with: "'s".utf8) || rest.starts(with: "’s".utf8)
  }

  /// “until Friday”, “by Friday”, “as early as Friday” name a day to come.
  private static func pointsAhead(_ before: [String]) -> Bool {
    guard let last = before.last else { return false }
    if last == "until" || last == "till" || last == "by" { return true }
    return last == "as" && before.count > 2 && ["early", "soon", "late"].contains(before[before.count - 2])
  }

  private static func lastCue(in words: [String]) -> Anchor.Direction? {
    for index in words.indices.reversed() {
      if let cue = cue(words, index) { return cue }
    }
    return nil
  }

  private static func firstCue(in words: [String]) -> Anchor.Direction? {
    for index in words.indices {
      if let cue = cue(words, index) { return cue }
    }
    return nil
  }

  /// What one word tells, in the light of its neighbours.
  private static func cue(_ words: [String], _ index: Int) -> Anchor.Direction? {
    let word = words[index]
    let next = index + 1 < words.count ? words[index + 1] : ""
    if word == "to" {
      return next == "be" || index > 0 && prospective.contains(words[index - 1]) ? .future : nil
    }
    // “would have met” looks back, and so does “could” in a tale.
    if modals.contains(word) { return next == "have" ? .past : .future }
    if planned.contains(word) { return .future }
    if past.contains(word) { return .past }
    guard word.utf8.count > 4, word.hasSuffix("ed"), !notVerbs.contains(word), next != "to" else {
      return nil
    }
    let last = index > 0 ? words[index - 1] : ""
    // “is heard in May” looks ahead; “a revised plan” tells nothing.
    return last == "is" || last == "are" ? .future : determiners.contains(last) ? nil : .past
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

  /// Whether a sentence ends with this byte: a stop before a space and a capital, after a word of three letters or more.
  private func isEnd(_ position: Int) -> Bool {
    switch bytes[position] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): return true
    case 0x0A: return position + 1 < bytes.count && bytes[position + 1] == 0x0A
    case UInt8(ascii: "."):
      guard position + 1 < bytes.count, position > 3,
        bytes[position + 1] <= 0x22 || bytes[position + 1] == 0x27
      else { return position + 1 >= bytes.count }
      return bytes[(position - 3)..<position].allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 >= 0x80 }
    default: return false
    }
  }

  private func words(in range: Range<Int>) -> [String] {
    bytes[range].split { byte in
      !((byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte == UInt8(ascii: "'"))
    }.map { word in String(decoding: word.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self) }
  }

  private static let modals: Set<String> = [
    "will", "shall", "may", "might", "could", "should", "would", "must", "can", "won't", "'ll", "we'll",
    "he'll",
    "they'll", "it'll", "i'll", "cannot", "can't",
  ]
  private static let planned: Set<String> = [
    "scheduled", "planned", "expected", "due", "until", "upcoming", "slated", "tentatively", "deadline",
    "forthcoming", "begins", "starts", "opens", "tomorrow",
  ]
  /// What “to” and a verb follow when the deed is still to come.
  private static let prospective: Set<String> = [
    "is", "are", "plans", "planning", "intends", "intend", "hopes", "hope", "hoping", "wants", "want",
    "agreed", "agree", "agrees", "promised", "pledged", "vowed", "decided", "set", "ready", "going", "about",
    "prepare", "preparing", "prepared", "expects", "expect", "expecting", "threatened", "invited", "ordered",
    "asked", "likely", "unlikely", "continue", "wished", "poised", "supposed", "due", "yet", "agreement",
    "plan", "proposal", "deal", "bid", "scheduled", "planned", "expected", "proposes", "offered",
  ]
  private static let past: Set<String> = [
    "was", "were", "said", "had", "met", "told", "did", "after", "went", "came", "left", "took", "began",
    "made",
    "gave", "got", "saw", "won", "lost", "fell", "rose", "found", "shot", "sent", "spoke", "flew", "struck",
    "led", "broke", "brought", "held", "became", "wrote", "stood", "fought", "paid", "ran", "kept", "knew",
    "thought", "sold", "bought", "hit", "since", "last", "didn't", "wasn't", "weren't", "says", "has", "have",
    "stole", "tore", "swept", "slept", "built", "taught", "caught", "drew", "felt", "sought", "withdrew",
    "arose", "chose", "spent", "drove", "grew", "threw",
  ]
  private static let determiners: Set<String> = [
    "a", "an", "the", "its", "his", "her", "their", "this", "that", "these", "of", "still", "newly", "other",
    "some",
    "more", "new",
  ]
  private static let notVerbs: Set<String> = [
    "united", "armed", "need", "agreed", "indeed", "hundred", "proposed",
  ]
}
