/// What two spellings of one name share, however they were brought into Latin letters: “Sergey”, “Sergei”, “Sergej”.
package enum Likeness {
  /// The likeness of a word: letters that transliterations change for one another are one letter.
  package static func of(_ word: some StringProtocol) -> [UInt8] {
    var letters = LatinLetters.folded(word).filter { (0x61...0x7a).contains($0) }
    for (long, short) in pairs { letters = replacing(long, with: short, in: letters) }
    letters = letters.map { singles[$0] ?? $0 }
    letters = letters.indices.filter { $0 == 0 || letters[$0] != letters[$0 - 1] }.map { letters[$0] }
    for (long, short) in afterwards { letters = replacing(long, with: short, in: letters) }
    if letters.count > 3, letters.last == UInt8(ascii: "h") { letters.removeLast() }
    if letters.starts(with: Array("muham".utf8)) { return Array("muhamad".utf8) }
    return letters
  }

  /// What looks up everybody whose first and last names are alike; `nil` for a name of one word.
  package static func key(of name: String) -> NameKey? {
    let words = name.split { $0 == " " || $0 == "-" }.filter { $0.utf8.count > 1 && !$0.utf8.contains(0x2e) }
    guard words.count > 1, let first = words.first, let last = words.last else { return nil }
    let text = String(decoding: of(first) + Array(" ~ ".utf8) + of(last), as: UTF8.self)
    return NameKey(of: text.replacing(" ~ ", with: " likeness "))
  }

  /// Whether two names of which the first and last words are alike can be one person's: where both have words between, as many, these
  /// are alike too, so that Ri Jong-chol is not Ri Kuk-chol.
  package static func sharesMiddle(of one: String, _ other: String) -> Bool {
    let (mine, theirs) = (middle(of: one), middle(of: other))
    return mine.count != theirs.count || zip(mine, theirs).allSatisfy { $0.first == $1.first }
  }

  private static func middle(of name: String) -> [[UInt8]] {
    name.split { $0 == " " || $0 == "-" }.dropFirst().dropLast().map { of($0) }
  }

  private static let pairs: [([UInt8], [UInt8])] = [
    ("sch", "s"), ("sh", "s"), ("tch", "c"), ("ch", "c"), ("cz", "c"), ("ck", "k"), ("ph", "f"), ("kh", "h"),
    ("gh", "g"),
    ("th", "t"), ("dh", "d"), ("zh", "z"), ("dj", "j"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ae", "e"),
    ("oe", "o"),
    ("ue", "u"), ("aw", "au"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
  private static let singles: [UInt8: UInt8] = Dictionary(
    uniqueKeysWithValues: zip("ywqojx".utf8, "ivkuik".utf8))
  private static let afterwards: [([UInt8], [UInt8])] = [("ie", "e"), ("ei", "ai"), ("ks", "k")].map {
    (Array($0.0.utf8), Array($0.1.utf8))
  }

  private static func replacing(_ long: [UInt8], with short: [UInt8], in letters: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var start = 0
    while let place = place(of: long, in: letters, from: start) {
      result += letters[start..<place] + short
      start = place + long.count
    }
    return start == 0 ? letters : result + letters[start...]
  }

  private static func place(of part: [UInt8], in letters: [UInt8], from start: Int) -> Int? {
    guard letters.count - start >= part.count else { return nil }
    return (start...letters.count - part.count).first { place in
      letters[place] == part[0] && letters[place..<place + part.count].elementsEqual(part)
    }
  }
}
