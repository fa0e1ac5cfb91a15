import Model

/// Words for what is decided and what is to come.
extension WordClasses {
  /// Verbs by which something is decided that is still to be done.
  static let deciding: WordSet = [
    "agree", "choose", "decide", "move", "offer", "opt", "order", "pledge", "promise", "refuse", "resolve",
    "threaten",
    "vote", "vow",
  ]

  /// Verbs for what people agree to do on a day to come: “agreed to meet on Monday”.
  static let comingUp: WordSet = [
    "attend", "begin", "come", "complete", "convene", "discuss", "end", "gather", "go", "hand", "hold",
    "host", "join",
    "launch", "leave", "meet", "negotiate", "open", "reconvene", "release", "reopen", "restart", "resume",
    "return",
    "sign", "speak", "start", "stop", "talk", "travel", "visit", "vote",
  ]

  /// Words that tell for when something was planned.
  static let scheduling: WordSet = ["due", "expect", "plan", "schedule", "set", "slate"]

  /// The months.
  static let months: WordSet = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]

  /// Words besides those for days and months that tell until when something is done: “will be signed by the end of June”.
  static let deadlines: WordSet = [
    "autumn", "beginning", "christmas", "date", "dawn", "deadline", "decade", "dusk", "easter", "end", "fall",
    "hour", "midday", "middle", "midnight", "nightfall", "noon", "now", "quarter", "spring", "start",
    "summer",
    "then", "time", "winter",
  ]

  /// Nouns for what one side gives and can take back before it is taken.
  static let offers: WordSet = ["invitation", "offer", "proposal"]

  /// Verbs by which an offer is taken back.
  static let revoking: WordSet = ["cancel", "rescind", "retract", "revoke", "suspend", "withdraw"]

  /// Verbs by which somebody will not have what others want: “rejected a meeting”, “resisted calls to resign”.
  static let refusals: WordSet = [
    "decline", "dismiss", "oppose", "rebuff", "refuse", "reject", "resist", "shun", "spurn",
  ]

  /// Nouns for what it would be to do something, or is the time for: “it is a mistake to attack”.
  static let judgements: WordSet = [
    "blunder", "crime", "disaster", "duty", "error", "folly", "idea", "madness", "mistake", "shame", "time",
  ]

  /// Words for what should or can be, and is not yet: “resuming talks was essential”.
  static let needful: WordSet = [
    "advisable", "critical", "crucial", "desirable", "essential", "imperative", "important", "impossible",
    "key",
    "necessary",
    "possible", "premature", "priority", "unthinkable", "urgent", "vital",
  ]

  /// Adjectives for what is done as it is so called: “it is good to be in Lima”.
  static let pleasing: WordSet = ["good", "great", "nice", "wonderful"]

  /// Verbs by which somebody is for what others may do: “backed a second referendum”.
  static let favouring: WordSet = ["advocate", "back", "endorse", "favor", "favour", "support"]

  /// Predicates by which what is told of may come to pass or not: “a deal is within reach”.
  static let prospective: WordSet = [
    "card", "close", "distant", "elusive", "grasp", "hand", "horizon", "imminent", "impossible", "likely",
    "near", "necessary", "possible", "reach", "remote", "sight", "unlikely",
  ]

  /// Verbs by which somebody present is told something: “told Putin at a meeting”.
  static let informing: WordSet = [
    "ask", "assure", "brief", "inform", "press", "remind", "tell", "thank", "urge", "warn",
  ]

  /// Nouns for what somebody tries to bring about.
  static let endeavours: WordSet = [
    "attempt", "bid", "effort", "endeavor", "endeavour", "initiative", "push", "try",
  ]
}
