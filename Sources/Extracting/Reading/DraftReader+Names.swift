import Lexicons
import Model

/// Whether words that look like an event name something else.
extension DraftReader {
  /// Whether it is a person who is recognised, as the one who rules, and no state: “recognised Guaido as president”.
  func isRecognisedPerson(_ match: Match) -> Bool {
    match.pattern.type.text == "independence" && tree.lemma(match.trigger).hasPrefix("recogni")
      && match.fillers.contains { $0.role == .target && $0.mention?.parties.first?.kind == .person }
  }

  /// Whether a noun only tells how something is done: “turned down the seat in protest”.
  func isManner(_ match: Match) -> Bool {
    let noun = match.complement ?? match.trigger
    return match.pattern.type.text == "protest" && noun > 0 && tree.form(noun) == "protest"
      && tree.form(noun - 1) == "in"
  }
}
