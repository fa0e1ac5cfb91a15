import Model

extension Party {
  /// The name as it stands in a sentence: “John Kerry”, “the United States”, “the European Union”, “NATO”.
  var prose: String {
    switch kind {
    case .person: name
    case .state, .organisation, .group: Party.takesArticle(name) ? "the \(name)" : name
    }
  }

  /// English sets “the” before names that are built on a common noun or a plural.
  private static func takesArticle(_ name: String) -> Bool {
    guard !name.hasPrefix("The "), let last = name.split(separator: " ").last else { return false }
    return articleWords.contains(String(last))
  }

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
    guard let state = onBehalfOf, state.id != party.id else { return party.prose }
    return "\(party.prose) (\(state.name))"
  }
}

extension [String] {
  /// “a”, “a and b”, “a, b and c”.
  var enumeration: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }

  /// The same of long lists: the first few, then how many more.
  func enumeration(atMost limit: Int) -> String {
    guard count > limit else { return enumeration }
    return prefix(limit).joined(separator: ", ") + " and \(count - limit) more"
  }
}
