import Model

extension DateRule {
  /// Now, lately, soon: no days at all.
  static let vague = DateRule(
    name: "vague",
    read: { cursor in
      guard case .vague(let value) = cursor.word else { return nil }
      cursor.position += 1
      return .vague(value)
    },
    examples: [
      Example("They are now in Rome.", "now = PRESENT_REF"),
      Example("They met recently.", "recently = PAST_REF"),
      Example("They meet soon.", "soon = FUTURE_REF"),
    ])
}
