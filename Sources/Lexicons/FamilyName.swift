/// Which part of a full name stands for the person in running text.
enum FamilyName {
  /// The countries whose people are named family name first.
  private static let familyFirst: Set = ["CHN", "KOR", "PRK", "TWN", "VNM", "HKG", "MAC", "SGP", "KHM"]
  /// The countries whose people often bear two family names, the father's first.
  private static let twoFamilyNames: Set = [
    "ESP", "MEX", "ARG", "CHL", "PER", "COL", "VEN", "ECU", "BOL", "PRY", "URY", "CRI", "PAN", "GTM", "HND",
    "SLV", "NIC",
    "DOM", "CUB", "PRT", "BRA", "PHL",
  ]
  /// Words that belong to the family name that follows.
  private static let particles: Set = [
    "al", "el", "bin", "ben", "ibn", "abu", "van", "von", "der", "den", "de", "del", "della", "di", "da",
    "dos", "du", "la",
    "le", "ten", "ter", "zu", "st", "mac", "ould",
  ]
  private static let generations: Set = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]

  /// The ways in which a full name is cut short: “Lavrov”; “von der Leyen”, “Leyen”; “Ban”; “Peña Nieto”.
  static func forms(of name: String, country: String) -> [String] {
    var words = name.split { $0 == " " || $0 == "-" && FamilyName.startsWithArticle(name) }.map(String.init)
    while let last = words.last, generations.contains(last.lowercased()) { words.removeLast() }
    guard words.count > 1, let last = words.last else { return [] }
    var forms: [String] = []
    if familyFirst.contains(country) {
      forms.append(words[0])
      if country == "SGP" || words.count == 2 && words[0].utf8.count > 5 { forms.append(last) }
      return forms
    }
    forms.append(last)
    var start = words.count - 1
    while start > 1, particles.contains(words[start - 1].lowercased()) {
      start -= 1
      forms.append(words[start...].joined(separator: " "))
    }
    if start == words.count - 1, words.count > 2 {
      forms.append(words.suffix(2).joined(separator: " "))
      if twoFamilyNames.contains(country) { forms.append(words[words.count - 2]) }
    }
    return forms.filter { $0.utf8.count > 1 }
  }

  /// Whether a name holds an Arabic article tied to its word by a hyphen.
  private static func startsWithArticle(_ name: String) -> Bool {
    name.lowercased().contains(" al-") || name.lowercased().contains(" el-")
  }
}
