import Model

/// Words for what is told to somebody.
extension WordClasses {
  /// Verbs whose object hears what is said: “told the conference”.
  static let telling: WordSet = [
    "address", "assure", "brief", "inform", "remind", "tell", "urge", "warn",
  ]

  /// Verbs of telling somebody of what stands behind “on” or “about”.
  static let reporting: WordSet = [
    "address", "brief", "debrief", "inform", "notify", "report", "speak", "testify", "update",
  ]

  /// Verbs by which others are told what to do.
  static let bidding: WordSet = [
    "appeal", "ask", "beg", "call", "command", "implore", "instruct", "press", "pressure", "push", "tell",
    "urge", "warn",
  ]
}
