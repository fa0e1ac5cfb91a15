/// Short words that are written as the end of another.
enum Clitics {
  /// What may stand behind an apostrophe.
  static let tails: Set<[UInt8]> = Set(["s", "m", "d", "ll", "re", "ve"].map { Array($0.utf8) })

  /// What may stand right behind a number as a word of its own: hours, measures, thousands.
  static let units: Set<String> = [
    "am", "b", "bn", "cm", "ft", "gb", "ghz", "gw", "hr", "hrs", "hz", "k", "kb", "kg", "khz", "km", "kph",
    "kw", "lb",
    "lbs", "m", "mb", "mhz", "min", "mins", "mm", "mn", "mph", "mw", "pm", "tn",
  ]

  /// Words that are two, and the length of the first.
  private static let pairs: [[UInt8]: Int] = [
    Array("cannot".utf8): 3, Array("gonna".utf8): 3, Array("wanna".utf8): 3, Array("gotta".utf8): 3,
  ]

  /// The length of the first of two words that are written as one; `nil` for all others.
  static func firstPart(_ word: ArraySlice<UInt8>) -> Int? {
    switch word.last?.lowercased {
    case UInt8(ascii: "a"), UInt8(ascii: "t"): pairs[word.map(\.lowercased)]
    default: nil
    }
  }

  /// Whether a word that stands without a space behind another is written as its end, so that the two are one token.
  static func isClitic(_ form: String, after first: String) -> Bool {
    let plain = form.lowercased().map { $0 == "’" || $0 == "`" ? "'" : $0 }
    switch String(plain) {
    case "n't", "'s", "'m", "'d", "'ll", "'re", "'ve": return true
    case "not": return first.lowercased() == "can"
    case "na": return ["gon", "wan"].contains(first.lowercased())
    case "ta": return first.lowercased() == "got"
    default: return false
    }
  }
}
