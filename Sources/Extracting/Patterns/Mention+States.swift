import Model

/// Mentions seen as the states and people for whom they stand.
extension Mention {
  /// Whether it is only the adjective of a state, which by itself names nobody: “Japanese” in “Japanese goods”.
  var isAdjective: Bool {
    form == .demonym && parties.isEmpty && place == nil && !candidates.isEmpty
  }

  /// The state or body that a person acts for, in the person's stead; `nil` where none is told.
  var employer: Mention? {
    onBehalfOf.map { party in
      Mention(
        sentence: sentence, tokens: tokens, head: head, range: range, form: form, parties: [party],
        onBehalfOf: nil,
        place: place, candidates: candidates)
    }
  }

  /// The mention as one who acts for a state or body, where it does not tell itself for whom.
  func acting(for party: Party?) -> Mention {
    guard onBehalfOf == nil else { return self }
    var mention = Mention(
      sentence: sentence, tokens: tokens, head: head, range: range, form: form, parties: parties,
      onBehalfOf: party,
      place: place, candidates: candidates)
    mention.office = office
    return mention
  }

  /// The mention as one of the state whose adjective it is.
  var asParty: Mention { naming(candidates.prefix(1).map(\.party)) }

  /// The mention as one of the state that it stands for: a person's, a capital's, or itself.
  var asState: Mention {
    if let onBehalfOf { return naming([onBehalfOf]) }
    return parties.isEmpty && form == .seat ? asParty : self
  }

  /// The mention as that of some parties alone.
  func naming(_ parties: [Party]) -> Mention {
    Mention(
      sentence: sentence, tokens: tokens, head: head, range: range, form: form, parties: parties,
      onBehalfOf: nil, place: nil, candidates: candidates)
  }
}
