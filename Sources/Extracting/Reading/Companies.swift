import Model

/// Tells firms from public bodies, since the dealings of firms are no diplomacy.
enum Companies {
  private static let endings: Set<String> = [
    "AG", "AS", "Airlines", "Associates", "Co", "Communications", "Companies", "Corp", "Corporation",
    "Energy",
    "Enterprises", "Financial", "Foods", "GmbH", "Holding", "Holdings", "Inc", "Incorporated", "Industries",
    "Industrie", "Insurance", "International", "Laboratories", "Limited", "Ltd", "Motors", "NV", "Oil", "PLC",
    "Partners", "Petroleum", "Plc", "Resources", "SA", "SpA", "Securities", "Services", "Steel", "Stores",
    "Systems",
    "Technologies", "Technology", "Traders", "Trust", "Unit",
  ]

  /// Whether a party that the tables do not know bears the name of a firm.
  static func isCompany(_ party: Party) -> Bool {
    guard party.kind == .organisation, !party.isKnown else { return false }
    if party.name.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }) { return true }
    return party.name.split(separator: " ").contains { word in
      endings.contains(String(word.last == "." ? word.dropLast() : word))
    }
  }
}
