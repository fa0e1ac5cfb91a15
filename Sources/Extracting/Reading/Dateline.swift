import Model

/// The place, day and agency that a report begins with: “MOSCOW, April 13 - ”, “Paris (Reuters) —”, “(CNN) -- ”.
enum Dateline {
  private static let dashes: Set<String> = ["-", "--", "—", "–"]
  private static let months: Set<String> = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December", "Jan.", "Feb.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
  ]

  /// The token behind the dateline; 0 where there is none.
  static func end(in sentence: Sentence) -> Int {
    let tokens = sentence.tokens
    let dash = tokens.prefix(16).firstIndex { dashes.contains($0.form) }
    let close = tokens.prefix(10).firstIndex { $0.form == ")" }
    if let dash, dash > 0, isHead(tokens[..<dash]) { return dash + 1 }
    // “Washington (CNN) The president …”
    if let close, close >= 2, isHead(tokens[...close]),
      tokens[close - 1].form == tokens[close - 1].form.uppercased()
    {
      return close + 1
    }
    return 0
  }

  /// Whether words can be those of a dateline: names, numbers and marks alone, and a sign that they are no sentence.
  private static func isHead(_ words: ArraySlice<Token>) -> Bool {
    guard let first = words.first else { return false }
    let isPlain = words.allSatisfy { word in
      let start = word.form.utf8.first ?? 0
      return start < 0x30 || (0x30...0x39).contains(start) || (0x41...0x5A).contains(start) || start == 0x5B
        || start >= 0x80 || ["of", "the", "and", "de", "la"].contains(word.form)
    }
    let isShouted =
      first.form.utf8.count > 1 && first.form == first.form.uppercased() && first.tag != .numeral
    return isPlain
      && (isShouted || words.contains { $0.form == "(" } || words.contains { months.contains($0.form) })
  }
}
