import Model

/// Verbs for what is done to others by force or law.
extension WordClasses {
  /// Verbs for acts of force and law that are done to somebody or something.
  static let seizing: WordSet = [
    "arrest", "attack", "bomb", "capture", "deploy", "detain", "expel", "intercept", "kidnap", "launch",
    "raid", "release", "seize", "shell", "summon",
  ]

  /// Verbs by which somebody is kept from a gathering: “was expelled from the talks”.
  static let excluding: WordSet = [
    "absent", "ban", "bar", "eject", "exclude", "expel", "kick", "oust", "shut", "throw",
  ]

  /// Verbs that tell whom armed force hits: “the raid that killed bin Laden”.
  static let harming: WordSet = ["destroy", "hit", "injure", "kill", "strike", "target", "wound"]

  /// Verbs by which somebody pays or makes others pay for a deed: “was jailed for the bombing of 1986”.
  static let punishing: WordSet = [
    "apologise", "apologize", "arrest", "charge", "convict", "detain", "extradite", "go", "hang", "imprison",
    "indict",
    "jail", "prosecute", "punish", "retaliate", "sentence", "stand", "sue", "trial", "try", "want",
  ]

  /// Nouns for deeds by which those behind “of” or “on” come to harm: “the bombing of the embassy”.
  static let harms = wrongs.union([
    "expulsion", "imprisonment", "invasion", "occupation", "seizure", "siege", "slaughter",
  ])
}
