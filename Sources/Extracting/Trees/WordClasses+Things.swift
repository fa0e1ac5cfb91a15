import Model

/// Nouns for things, and for how much of them or what becomes of them.
extension WordClasses {
  /// Nouns for that by which somebody travels: “her train”.
  static let carriages: WordSet = [
    "aircraft", "convoy", "flight", "helicopter", "jet", "motorcade", "plane", "train",
  ]

  /// Nouns for what tells the findings of those who wrote it.
  static let papers: WordSet = ["audit", "dossier", "probe", "report", "study", "survey"]

  /// Nouns for what kills by nobody's will.
  static let accidents: WordSet = [
    "accident", "avalanche", "collision", "crash", "cyclone", "derailment", "earthquake", "epidemic", "fire",
    "flood", "flooding", "hurricane", "landslide", "mudslide", "outbreak", "quake", "storm", "stampede",
    "tornado", "tsunami", "typhoon", "volcano", "wildfire",
  ]

  /// Nouns for where things blow up by themselves, and how.
  static let works: WordSet = [
    "accident", "boiler", "chemical", "colliery", "factory", "fire", "fireworks", "furnace", "gas", "leak",
    "mill", "mine", "pipe", "refinery", "tank", "volcano",
  ]

  /// Nouns for what blows up by somebody's will, and whose.
  static let arms: WordSet = [
    "airstrike", "artillery", "attack", "bomb", "bomber", "bombing", "car", "device", "grenade", "gunman",
    "guerrilla",
    "gun", "militant", "missile", "mortar", "police", "rebel", "rocket", "sabotage", "shell", "sniper",
    "soldier", "suicide", "tank", "terrorist", "troop",
  ]

  /// Nouns for the end of what stands behind “of”.
  static let undoing: WordSet = [
    "abolition", "breach", "cancellation", "cessation", "collapse", "easing", "end", "ending", "failure",
    "halt", "lifting", "postponement", "pullout", "relaxation", "removal", "repeal", "return", "suspension",
    "violation", "withdrawal",
  ]

  /// Nouns for what carries people or goods for private owners.
  static let merchantmen: WordSet = [
    "airliner", "ferry", "freighter", "jetliner", "merchantman", "tanker", "trawler", "yacht",
  ]

  /// Words before a ship, plane and the like that make it one of private owners.
  static let merchant: WordSet = [
    "cargo", "civilian", "commercial", "container", "cruise", "fishing", "merchant", "passenger", "tourist",
  ]

  /// Nouns for what is dropped on somebody.
  static let bombs: WordSet = ["barrel", "bomb", "explosive", "munition", "napalm", "shell"]

  /// Nouns for what is held against somebody, so that to drop it is an act.
  static let claims: WordSet = [
    "accusation", "case", "charge", "claim", "complaint", "demand", "lawsuit", "objection",
  ]

  /// Those who judge or arrest in the town beside their name: “a Moscow court”.
  static let benches: WordSet = [
    "court", "judge", "jury", "magistrate", "police", "policeman", "prosecutor", "tribunal",
  ]

  /// Those who vote in the town beside their name: “lawmakers in Kiev”.
  static let chambers: WordSet = [
    "assembly", "chamber", "deputy", "lawmaker", "legislature", "parliament", "senate",
  ]

  /// Nouns behind whose “of” stands what is struck.
  static let strikings: WordSet = [
    "bombardment", "bombing", "destruction", "invasion", "occupation", "seizure", "shelling", "siege",
    "storming",
  ]

  /// Verbs whose object is the place at which somebody comes or goes: “fled the country”.
  static let entering: WordSet = ["enter", "exit", "flee", "leave", "reach", "tour", "visit"]

  /// What stands in a town and is none: “the Bardo Museum”, “outside the Gezi park”.
  static let buildings: WordSet = [
    "cathedral", "center", "centre", "church", "hall", "hospital", "hotel", "kremlin", "mosque", "museum",
    "palace", "park", "prison", "square", "stadium", "theater", "theatre", "university",
  ]

  /// Verbs by which people and troops go somewhere of themselves.
  static let walking: WordSet = [
    "advance", "arrive", "cross", "depart", "flee", "fly", "head", "land", "leave", "march", "retreat",
    "return", "roll", "sail", "travel",
  ]
}
