/// Where sentences end among the words of a paragraph.
struct SentenceSplitter {
  /// More words than this are cut without a reason of grammar, so that cost stays linear in any text.
  static let longest = 300

  private let bytes: [UInt8]

  /// Looks at the bytes of the text that the words count in.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The sentences of a paragraph, as ranges of its words.
  func sentences(of words: [Tokenizer.Word]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var index = 0
    if let end = Dateline(bytes).end(of: words) {
      sentences.append(0..<end)
      (start, index) = (end, end)
    }
    while index < words.count {
      var end = index + 1
      var isEnd = false
      if endsSentence(words, at: index) {
        while end < words.count, !words[end].followsSpace, isCloser(words[end]) { end += 1 }
        while let behind = reference(words, at: end) { end = behind }
        isEnd =
          end == words.count || mayBegin(words, at: end, after: index) && !isItem(words[start..<end])
      }
      while end - start > SentenceSplitter.longest || end - start == SentenceSplitter.longest && !isEnd {
        sentences.append(start..<start + SentenceSplitter.longest)
        start += SentenceSplitter.longest
      }
      if isEnd {
        sentences.append(start..<end)
        start = end
      }
      index = end
    }
    if start < words.count { sentences.append(start..<words.count) }
    return sentences
  }

  private func endsSentence(_ words: [Tokenizer.Word], at index: Int) -> Bool {
    let word = words[index].range
    switch bytes[word.lowerBound] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case 0xE2: return isCharacter(word, 0x80, 0xA6)
    default: return bytes[word.upperBound - 1] == UInt8(ascii: ".")
    }
  }

  /// Whether a sentence may begin with the word, given how the one before ends.
  private func mayBegin(_ words: [Tokenizer.Word], at index: Int, after last: Int) -> Bool {
    let first = ByteClass(bytes[words[index].range.lowerBound])
    let isAbbreviation = words[last].range.count > 1 && ByteClass(bytes[words[last].range.lowerBound]).isWord
    if isAbbreviation {
      guard words[index].followsSpace, first == .upper else {
        return opens(words[index]) && mayEnd(words[last])
      }
      return mayEnd(words[last]) && SentenceSplitter.starters.contains(text(words[index]))
        && !goesOn(words, at: index, afterState: text(words[last]))
    }
    switch first {
    case .lower: return index == last + 1 && beginsSmall(words, at: index)
    case .upper: return true
    case .digit, .wide, .mark, .space: return words[index].followsSpace && !continues(words[index])
    }
  }

  /// Whether a sentence goes on behind a state's initials although the next word is capital, as wires have it: “met in the U.S. On April
  /// 19.” A phrase that opens a sentence has a comma or a subject behind it.
  private func goesOn(_ words: [Tokenizer.Word], at index: Int, afterState initials: String) -> Bool {
    guard SentenceSplitter.states.contains(initials) else { return false }
    let first = text(words[index])
    if SentenceSplitter.joiners.contains(first) { return true }
    guard SentenceSplitter.leaders.contains(first) else { return false }
    return !words[index...].prefix(10).contains { bytes[$0.range.lowerBound] == UInt8(ascii: ",") }
  }

  /// Whether a word in small letters begins a sentence: a full stop before it that is no abbreviation's, and a space.
  private func beginsSmall(_ words: [Tokenizer.Word], at index: Int) -> Bool {
    guard index > 1, words[index].followsSpace, !words[index - 1].followsSpace,
      bytes[words[index - 1].range.lowerBound] == UInt8(ascii: "."), words[index - 1].range.count == 1
    else { return false }
    let before = words[index - 2].range
    return before.count > 2 && before.allSatisfy { ByteClass(bytes[$0]).isWord }
  }

  /// Where a reference like `[12]` or `[1-3]` behind a full stop ends; `nil` where there is none.
  private func reference(_ words: [Tokenizer.Word], at index: Int) -> Int? {
    guard index < words.count, bytes[words[index].range.lowerBound] == UInt8(ascii: "[") else { return nil }
    let close = words[index + 1..<min(index + 7, words.count)].firstIndex {
      bytes[$0.range.lowerBound] == UInt8(ascii: "]")
    }
    guard let close, close > index + 1 else { return nil }
    let isNumbers = words[index + 1..<close].allSatisfy { word in
      let byte = bytes[word.range.lowerBound]
      return ByteClass(byte) == .digit || byte == 0xE2 || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: ",")
    }
    return isNumbers ? close + 1 : nil
  }

  /// Whether the words are the number of a list's item and its stop, one word or two: “2. Ministers met.”
  private func isItem(_ words: ArraySlice<Tokenizer.Word>) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    let number = first.range.lowerBound..<last.range.upperBound - 1
    return (1...2).contains(number.count) && number.allSatisfy { ByteClass(bytes[$0]) == .digit }
  }

  private func mayEnd(_ word: Tokenizer.Word) -> Bool { Abbreviations.mayEndSentence(text(word)) }

  /// Whether a mark goes on with the sentence: a comma, a colon, a closing bracket.
  private func continues(_ word: Tokenizer.Word) -> Bool {
    ",;:)]}%/".utf8.contains(bytes[word.range.lowerBound])
  }

  private func isCloser(_ word: Tokenizer.Word) -> Bool {
    let first = bytes[word.range.lowerBound]
    return "\"')]}".utf8.contains(first) || isCharacter(word.range, 0x80, 0x9D)
      || isCharacter(word.range, 0x80, 0x99)
  }

  private func opens(_ word: Tokenizer.Word) -> Bool {
    word.followsSpace
      && (bytes[word.range.lowerBound] == UInt8(ascii: "\"") || isCharacter(word.range, 0x80, 0x9C)
        || bytes[word.range.lowerBound] == UInt8(ascii: "`"))
  }

  private func isCharacter(_ word: Range<Int>, _ second: UInt8, _ third: UInt8) -> Bool {
    word.count == 3 && bytes[word.lowerBound] == 0xE2 && bytes[word.lowerBound + 1] == second
      && bytes[word.lowerBound + 2] == third
  }

  private func text(_ word: Tokenizer.Word) -> String {
    String(decoding: bytes[word.range].map(\.lowercased), as: UTF8.self)
  }

  /// Initials of states that many wires write before a capital.
  private static let states: Set<String> = ["u.k.", "u.n.", "u.s.", "u.s.s.r."]
  /// Words that join what follows to such initials rather than begin a sentence.
  private static let joiners: Set<String> = ["and", "not", "that", "with"]
  /// Words that begin a sentence only with a comma soon behind them.
  private static let leaders: Set<String> = [
    "after", "as", "at", "before", "earlier", "for", "from", "if", "in", "last", "later", "on", "since",
    "under", "when",
    "while",
  ]

  /// Words that begin a sentence more often than they go on with a name.
  private static let starters: Set<String> = [
    "the", "a", "an", "he", "she", "it", "they", "we", "i", "this", "that", "these", "those", "there", "but",
    "and", "in",
    "on", "at", "for", "from", "with", "after", "before", "when", "while", "if", "as", "his", "her", "its",
    "their", "our",
    "however", "meanwhile", "also", "both", "some", "many", "no", "not", "what", "who", "how", "why", "under",
    "since",
    "last", "earlier", "later", "then", "now", "yet", "still", "asked", "such", "one", "two", "all",
    "according",
  ]
}
