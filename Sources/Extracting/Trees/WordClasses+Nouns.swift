import Model

/// Nouns for gatherings and amounts, and for what is done by force.
extension WordClasses {
  /// Those to whom somebody speaks, and where: “told a rally in Ohio”.
  static let occasions: WordSet = [
    "address", "appearance", "assembly", "broadcast", "audience", "briefing", "ceremony", "conference",
    "congress", "convention", "crowd", "forum",
    "gathering",
    "homily", "interview", "journalist", "lawmaker", "lecture", "mass", "meeting", "parliament", "press",
    "rally", "remark", "reporter", "senate", "sermon",
    "session",
    "speech",
    "student", "summit", "supporter", "talk", "talks", "troop",
  ]

  /// Nouns for gatherings at which something else can happen.
  static let venues: WordSet = [
    "ceremony", "conference", "congress", "convention", "forum", "gathering", "meeting", "rally", "session",
    "summit", "talk", "talks",
  ]

  /// Nouns for the part of a stay or gathering in which something else is done.
  static let stages: WordSet = [
    "beginning", "close", "conclusion", "end", "leg", "middle", "midst", "outset", "start",
  ]

  /// Nouns for what is held: “the exercises with Russia, held in May”.
  static let gatherings = venues.union([
    "consultation", "drill", "election", "exercise", "hearing", "manoeuvre", "maneuver", "negotiation",
    "poll",
    "referendum", "round", "vote",
  ])

  /// Nouns for meetings and calls.
  static let encounters: WordSet = [
    "call", "consultation", "contact", "conversation", "discussion", "encounter", "meeting", "session",
    "summit",
    "talk", "talks", "visit",
  ]

  /// Nouns for how much there is of what stands behind them: “a round of talks”, “10 million euros in aid”.
  static let measures: WordSet = [
    "day", "dollar", "euro", "leg", "number", "package", "pound", "round", "series", "set", "shipment",
    "week",
    "yen",
  ]

  /// Nouns for acts of force in which somebody is hit.
  static let assaults: WordSet = [
    "airstrike", "ambush", "assault", "attack", "bombardment", "bombing", "operation", "raid", "shelling",
    "strike",
  ]

  /// Nouns for violence and unrest that a town suffers: “the Paris attacks”.
  static let blows: WordSet = [
    "ambush", "assassination", "attack", "blast", "bombing", "clash", "demonstration", "explosion", "killing",
    "massacre", "protest", "riot", "shooting", "siege", "stabbing", "unrest", "violence",
  ]

  /// Nouns for the taking of land by force.
  static let takings: WordSet = ["annexation", "invasion", "occupation", "takeover"]

  /// Nouns for the use of force within a state for its power.
  static let upheavals: WordSet = ["coup", "mutiny", "power", "putsch", "revolt", "takeover", "uprising"]

  /// Nouns for some of what stands behind “of”.
  static let parts: WordSet = [
    "bulk", "gathering", "group", "half", "handful", "majority", "most", "number", "part", "portion", "rest",
    "third",
  ]

  /// Nouns for deeds to which others answer.
  static let wrongs = assaults.union(takings).union([
    "abduction", "arrest", "assassination", "blast", "crackdown", "detention", "execution", "kidnapping",
    "killing",
    "massacre", "murder", "poisoning", "shooting",
  ])

  /// Nouns for what is done because of what stands behind them: “in response to the attack”.
  static let answers = reprisals.union(["anger", "answer", "outrage", "protest", "reaction", "response"])

  /// Nouns for what is done to somebody for what he did.
  static let reprisals: WordSet = [
    "condemnation", "criticism", "penalty", "punishment", "reprisal", "retaliation", "retribution", "revenge",
    "reward", "vengeance",
  ]

  /// Words for which of many one is.
  static let ordinals: WordSet = [
    "eighth", "fifth", "first", "fourth", "ninth", "second", "seventh", "sixth", "tenth", "third",
  ]

  /// Participles before a noun for what was called off.
  static let calledOff: WordSet = [
    "abandoned", "aborted", "canceled", "cancelled", "postponed", "scrapped", "shelved",
  ]

  /// What somebody can be charged with doing who has done nothing wrong: “charged him with drafting the law”.
  static let tasks: WordSet = [
    "analyse", "analyze", "check", "coordinate", "develop", "draft", "draw", "ensure", "examine", "find",
    "implement",
    "investigate", "monitor", "negotiate", "oversee", "prepare", "review", "study", "supervise",
  ]

  /// Nouns that tell when, where or how people meet and not about what: “on the sidelines”, “over dinner”, “exchanged views”.
  static let noTopics: WordSet = [
    "arrival", "basis", "breakfast", "day", "dinner", "eve", "fringe", "fringes", "greeting", "invitation",
    "line", "lunch",
    "margin", "margins", "occasion", "opinion", "phone", "pleasantry", "sideline", "sidelines", "stage",
    "telephone", "tour",
    "trip", "view", "visit", "way", "weekend",
  ]
}
