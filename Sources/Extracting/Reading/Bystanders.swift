import Model

/// Tells firms and news outlets from those who act in politics: what firms deal and outlets report is no diplomacy.
enum Bystanders {
  private static let endings: WordSet = [
    "AG", "AS", "Advertising", "Bancorp", "Bancshares", "Board", "Commodities", "Corp.", "Pty", "Sons",
    "Airlines", "Associates", "Co", "Communications", "Companies", "Corp", "Corporation",
    "Energy",
    "Enterprises", "Financial", "Foods", "GmbH", "Holding", "Holdings", "Inc", "Incorporated", "Industries",
    "Industrie", "Insurance", "International", "Laboratories", "Limited", "Ltd", "Motors", "NV", "Oil", "PLC",
    "Partners", "Petroleum", "Plc", "Resources", "SA", "SpA", "Securities", "Services", "Steel", "Stores",
    "Systems",
    "Technologies", "Technology", "Traders", "Trust", "Unit",
  ]

  /// What people are called who speak for themselves or for a firm.
  static let titles: WordSet = [
    "analyst", "author", "banker", "broker", "consultant", "dealer", "economist", "executive", "expert",
    "father",
    "historian", "lawyer", "manager", "mother", "professor", "resident", "scholar", "scientist", "specialist",
    "strategist", "student", "trader", "treasurer", "vice-president", "witness",
  ]

  /// Those who deal and bargain in private.
  static let traders: WordSet = [
    "airline", "bank", "business", "buyer", "club", "company", "employee", "employer", "firm", "insurer",
    "investor", "management", "manager", "manufacturer", "producer", "seller", "shareholder", "supplier",
    "union",
  ]

  /// Posts in private service.
  static let posts: WordSet = ["captain", "coach", "editor", "executive", "manager", "trainer"]

  /// Words of firms, by which people without a known party near them are told to serve one.
  static let business: WordSet = [
    "analyst", "bank", "banker", "board", "broker", "company", "corp", "director", "executive", "firm", "inc",
    "investor", "ltd", "plc", "shareholder", "subsidiary", "trader", "treasurer", "unit", "vice-president",
  ]

  /// Words for one person of whom nothing is known.
  static let anybody: WordSet = [
    "actor", "boy", "couple", "driver", "girl", "husband", "man", "mother", "father", "singer", "teenager",
    "wife", "woman", "youth",
  ]

  /// Whether a party that the tables do not know bears the name of a firm.
  static func isFirm(_ party: Party) -> Bool {
    guard party.kind != .state, !party.isKnown else { return false }
    if party.name.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }) { return true }
    return party.name.split(separator: " ").contains { word in
      endings.contains(String(word.last == "." ? word.dropLast() : word))
    }
  }

  /// Whether a name that the tables do not know is that of one who only reports: “VOA correspondent Ana Ruiz”.
  static func isReporter(_ party: Party) -> Bool {
    !party.isKnown
      && party.name.split(separator: " ").contains { $0.isOne(of: "Correspondent", "Reporter") }
  }

  private static let outlets: WordSet = [
    "abc", "afp", "anadolu", "facebook", "instagram", "telegram", "twitter", "youtube", "agence", "ap", "bbc",
    "bloomberg", "broadcasting", "cbs", "cnn", "daily",
    "gazette",
    "guardian", "herald", "ina", "interfax", "irna", "itar-tass", "jazeera", "journal", "kcna", "kyodo",
    "nbc", "news",
    "newspaper", "press", "radio", "reuters", "tass", "telegraph", "television", "times", "tribune", "tv",
    "xinhua",
    "yonhap",
  ]

  /// Whether an organisation is one that reports the news; an agency that the tables know serves a state or many.
  static func isOutlet(_ party: Party) -> Bool {
    guard party.kind != .state else { return false }
    return party.name.split(separator: " ").contains { word in
      isOutlet(named: word.lowercased()) || word == "Agency" && !party.isKnown
    }
  }

  /// Whether a word in small letters names an outlet, or is part of its name.
  static func isOutlet(named word: String) -> Bool { outlets.contains(word) }
}
