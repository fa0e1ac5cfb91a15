/// What an article says of an event in its own words, short enough for a line of a timeline and without the day, which the event's time
/// tells.
package enum Gist: Sendable, Hashable {
  /// What a clause says of its subject: “agreed to set up a panel”, said of parties of the event.
  case predicate(of: [Party.ID], String)
  /// A whole clause, whose subject is no party by itself: “Turkish troops crossed into Syria”.
  case clause(String)
  /// The phrase of a noun: “the bombing of a clinic in Alabama”.
  case phrase(String)

  /// Whether it has no verb, so that it cannot tell whether the event took place.
  package var isPhrase: Bool {
    switch self {
    case .predicate, .clause: false
    case .phrase: true
    }
  }

  /// The words.
  package var words: String {
    switch self {
    case .predicate(_, let words), .clause(let words), .phrase(let words): words
    }
  }
}
