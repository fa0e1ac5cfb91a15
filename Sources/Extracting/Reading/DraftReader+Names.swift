import Lexicons
import Model

/// Whether words that look like an event name something else.
extension DraftReader {
  /// Whether it is a person who is recognised, as the one who rules, and no state: “recognised Guaido as president”.
  func isRecognisedPerson(_ match: Match) -> Bool {
    match.pattern.type.text == "independence" && tree.lemma(match.trigger).hasPrefix("recogni")
      && match.fillers.contains { $0.role == .target && $0.mention?.parties.first?.kind == .person }
  }

  /// Whether a noun stands there as a name alone, as that of a firm does: “Summit said it sold shares”.
  func isNameOnly(_ match: Match) -> Bool {
    let noun = tree.tokens[match.trigger]
    guard match.pattern.kind == .noun, noun.tag == .properNoun, noun.form.first?.isUppercase == true,
      noun.form != noun.form.uppercased(), tree.sentence.place == .body
    else { return false }
    let beside = tree.children(
      of: match.trigger, .det, .amod, .compound, .nmod, .nmodPossessive, .nmodDescription)
    return beside.isEmpty && [.compound, .nsubj, .nmodPossessive, .flat].contains(noun.relation)
  }

  /// Whether a noun only tells how something is done: “turned down the seat in protest”.
  func isManner(_ match: Match) -> Bool {
    let noun = match.complement ?? match.trigger
    return match.pattern.type.text == "protest" && noun > 0 && tree.form(noun) == "protest"
      && tree.form(noun - 1) == "in"
  }
}
