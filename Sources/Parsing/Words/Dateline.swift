/// The place, day and agency that a report begins with: “MOSCOW, April 13 - ”, “Paris (Reuters) —”, “(CNN) -- ”, “CANBERRA, Australia (AP) _ ”.
///
/// It is no part of the sentence behind it, whose tree it would upset.
struct Dateline {
  /// More words than this are no dateline.
  private static let longest = 16
  private static let months: Set<String> = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December", "Jan.", "Feb.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.", "Jan", "Feb", "Aug", "Sept", "Oct",
    "Nov", "Dec",
  ]
  private static let links: Set<String> = ["and", "de", "la", "of", "the"]
  private let bytes: [UInt8]

  /// Looks at the bytes of the text that the words count in.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The word behind the dateline of a paragraph; `nil` where there is none.
  func end(of words: [Tokenizer.Word]) -> Int? {
    for index in words.indices.prefix(Dateline.longest) where index > 0 && index + 1 < words.count {
      let isTied =
        text(words[index]) == "—" && isShouted(words[index - 1].range)
        || text(words[index]) == "_" && text(words[index - 1]) == ")"
      let isEnd =
        isDash(words[index].range) && (words[index].followsSpace || isTied) && words[index + 1].followsSpace
      if isEnd { return isHead(words[..<index]) ? index + 1 : nil }
      // “Washington (CNN) The president …”
      let isClosed = text(words[index]) == ")" && index > 1 && isShouted(words[index - 1].range)
      if isClosed, !isDash(words[index + 1].range), isHead(words[...index]) { return index + 1 }
      guard isPlain(words[index]) else { return nil }
    }
    return nil
  }

  /// Whether words can be those of a dateline: names, numbers and marks alone, and a sign that they are no sentence.
  private func isHead(_ words: ArraySlice<Tokenizer.Word>) -> Bool {
    guard let first = words.first, words.allSatisfy(isPlain) else { return false }
    return isShouted(first.range)
      || words.contains { text($0) == "(" || Dateline.months.contains(text($0)) }
  }

  private func isPlain(_ word: Tokenizer.Word) -> Bool {
    switch ByteClass(bytes[word.range.lowerBound]) {
    case .upper, .digit, .mark, .wide: true
    case .lower, .space: Dateline.links.contains(text(word))
    }
  }

  private func isShouted(_ word: Range<Int>) -> Bool {
    word.count > 1 && bytes[word].allSatisfy { ByteClass($0) != .lower }
      && ByteClass(bytes[word.lowerBound]) == .upper
  }

  private func isDash(_ word: Range<Int>) -> Bool {
    ["-", "--", "–", "—", "_"].contains(String(decoding: bytes[word], as: UTF8.self))
  }

  private func text(_ word: Tokenizer.Word) -> String { String(decoding: bytes[word.range], as: UTF8.self) }
}
