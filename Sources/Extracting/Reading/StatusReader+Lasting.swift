import Lexicons
import Model

/// What is told to have gone on for a stretch of time up to now.
extension StatusReader {
  /// What the present tells of those who are in the midst of what a noun tells: “is on trial”, “are in talks”, “is under siege”.
  func midst(of noun: Int) -> StatusReading? {
    let be = tree.children(of: noun, .cop).first { tree.tokens[$0].penn.isOne(of: .vbp, .vbz) }
    guard let be, tree.prepositions(of: noun).contains(where: ["in", "on", "under"].contains) else {
      return nil
    }
    return .init(status: .ongoing, cues: [tree.form(be)])
  }

  /// The types that can go on for long, of which a stretch of time behind the verb tells how long they have.
  static let lastingTypes: WordSet = [
    "attack", "demand", "negotiation", "protest", "rejection", "warning",
  ]
  /// The cue of what goes on so, which has no day of its own.
  static let lasting = "for long"

  /// Whether a match has gone on for days or longer: “has bombed the port for two years”, “for weeks crowds have protested”.
  ///
  /// Of other types the stretch may be what was agreed, granted or imposed: “has suspended payments for three months”.
  func hasLasted(_ match: Match) -> Bool {
    guard StatusReader.lastingTypes.contains(match.pattern.type.text) else { return false }
    let verb = tree.predicate(over: match.carrier)
    guard tree.children(of: verb, .aux).contains(where: { tree.form($0).isOne(of: "has", "have") }) else {
      return false
    }
    // “have killed 200 people since he took office”
    let isSince = tree.children(of: verb, .advcl).contains { clause in
      tree.children(of: clause, .mark).contains { tree.form($0) == "since" }
    }
    return isSince
      || tree.phrases(of: verb, ["for"]).contains { noun in
        WordClasses.longSpans.contains(tree.lemma(noun))
          && tree.children(of: noun, .amod).allSatisfy { tree.form($0) != "first" }
      }
  }
}
