import Model

extension Party {
  /// The name as it stands in a sentence: “John Kerry”, “the United States”, “the European Union”, “NATO”.
  var prose: String {
    switch kind {
    case .person: name
    case .state, .organisation, .group: name.withArticle
    }
  }
}

extension Place {
  /// The name as it stands in a sentence: “in the United Kingdom”, “in London”.
  var prose: String { country.isEmpty ? name.withArticle : name }
}

extension String {
  /// The name with “the” where English sets it.
  fileprivate var withArticle: String { takesArticle ? "the \(self)" : self }

  /// English sets “the” before names that are built on a common noun or a plural.
  private var takesArticle: Bool {
    guard !hasPrefix("The ") else { return false }
    if String.spelt.contains(self) { return true }
    let words = split(separator: " ").map(String.init)
    // “the Bank of Japan”, “the United Nations”
    let head = words.prefix { !["for", "of", "on"].contains($0) }.last
    return [head, words.last].contains { $0.map(String.articleWords.contains) ?? false }
  }

  /// Names that are spelt letter by letter, and so take the article as their full forms do: “the FBI”, but “NATO”.
  private static let spelt: Set<String> = [
    "ANC", "AU", "CIA", "CIS", "CSTO", "FAA", "FBI", "FSB", "G7", "G8", "G20", "GCC", "GRU", "IAEA", "ICC",
    "ICJ", "ICRC", "ILO", "IMF", "IMO", "IOC", "IRA", "KGB", "NSA", "OAS", "OAU", "OECD", "OPCW", "OSCE",
    "PKK", "PLO",
    "SPLA", "UNHCR", "WHO", "WTO",
  ]

  private static let articleWords: Set<String> = [
    "Agency", "Alliance", "Army", "Assembly", "Association", "Authority", "Bahamas", "Bank", "Brotherhood",
    "Coalition",
    "Commission", "Committee", "Community", "Conference", "Congress", "Contact", "Council", "Court",
    "Department", "Emirates",
    "Federation", "Forces", "Front", "Fund", "Gambia", "Government", "Group", "House", "Islands", "Kingdom",
    "League",
    "Maldives", "Ministry", "Mission", "Movement", "Nations", "Netherlands", "Office", "Organisation",
    "Organization",
    "Parliament", "Partnership", "Party", "Philippines", "Quartet", "Republic", "Secretariat", "Senate",
    "States", "Taliban", "Tribunal",
    "Union",
  ]
}

extension Participation {
  /// The party with the one it acts for: “John Kerry (United States)”.
  var prose: String {
    guard let state = onBehalfOf, state.id != party.id, !party.name.hasSuffix(" of \(state.name)") else {
      return party.prose
    }
    return "\(party.prose) (\(state.name))"
  }
}

extension [String] {
  /// “a”, “a and b”, “a, b and c”.
  package var enumeration: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }

  /// The same of long lists: the first few, then how many more.
  func enumeration(atMost limit: Int) -> String {
    guard count > limit else { return enumeration }
    return prefix(limit).joined(separator: ", ") + " and \(count - limit) more"
  }
}
