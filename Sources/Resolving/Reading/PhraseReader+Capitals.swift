import Lexicons
import Model

extension PhraseReader {
  /// Reads a capital or a building: a government where grammar makes it act, else a place.
  mutating func readGovernment(_ spot: Spot) -> Int {
    let isSeat = !spot.seats.isEmpty
    let states =
      spot.organisations.map { PartyRow(.organisation, $0) }
      + existing(isSeat ? spot.seats : spot.capitals).map { PartyRow(.country, $0) }
    if !isSeat, let end = governmentEnd(after: spot.tokens.upperBound) {
      push(
        Phrase(
          tokens: withArticle(spot.tokens.lowerBound..<end), kind: .party(states, form: .demonym, acts: true))
      )
      return end
    }
    let preposition = preposition(before: spot.tokens.lowerBound)
    // “went to Madrid”, but “appealed to Madrid”
    let isAddressed = isAddressed(spot.tokens.upperBound - 1)
    let isPlace =
      !isAddressed
      && (GrammarWords.locatives.contains(preposition) || GrammarWords.movements.contains(preposition))
    let isObject = [.obj, .iobj].contains(sentence.tokens[spot.tokens.upperBound - 1].relation)
    let acts = !isPlace && (isSeat && !(isObject && !isAddressed) || capitalActs(spot))
    push(
      Phrase(
        tokens: withArticle(spot.tokens), kind: .party(states, form: .seat, acts: acts),
        places: spot.places))
    return spot.tokens.upperBound
  }

  /// Whether a capital stands where only somebody who acts can.
  private func capitalActs(_ spot: Spot) -> Bool {
    let start = spot.tokens.lowerBound
    let end = spot.tokens.upperBound
    if isProper(end) { return false }
    if ["'s", "’s"].contains(lower(end)) {
      return !["mayor", "airport", "streets", "centre", "center"].contains(lower(end + 1))
    }
    if lower(end) == "-" || lower(end) == "," && isCapital(end + 1) { return false }
    let isUrged = ["urge", "urged", "accused", "told", "warned"].contains(lower(start - 1))
    return isUrged || isDealtWith(start) || isSubject(end - 1) || isAddressed(end - 1)
      || sentence.tokens[end - 1].relation == .conj
        && (sentence.tokens[end - 1].head.map { isActingCapital($0) } ?? false)
  }

  private func isActingCapital(_ token: Int) -> Bool {
    isSubject(token) || isAddressed(token) || isDealtWith(token)
  }

  /// Whether a preposition stands before a name that only somebody who acts goes with: “talks with Madrid”.
  private func isDealtWith(_ token: Int) -> Bool {
    ["between", "with", "against", "by"].contains(lower(token - 1))
  }

  /// Whether a name is the subject of a verb of doing, by the tree or because that verb follows.
  private func isSubject(_ token: Int) -> Bool {
    let tokens = sentence.tokens
    if [.nsubj, .nsubjPassive].contains(tokens[token].relation), let head = tokens[token].head {
      return tokens[head].tag == .verb
    }
    var next = token + 1
    if lower(next) == "and", let other = spot(at: next + 1), other.isOfState {
      next = other.tokens.upperBound
    }
    guard next < tokens.count else { return false }
    let isFinite = tokens[next].tag == .verb && [.vbd, .vbz, .vbp, .unknown].contains(tokens[next].penn)
    return isFinite
      || tokens[next].tag == .auxiliary && !["is", "are", "was", "were", "be"].contains(lower(next))
  }

  /// Whether a name is the object of a verb of speaking to somebody.
  private func isAddressed(_ token: Int) -> Bool {
    let tokens = sentence.tokens
    if tokens[token].relation == .obl, let head = tokens[token].head {
      let verb = tokens[head].lemma.lowercased()
      // “called on Tehran to act”
      if ["on", "upon"].contains(lower(token - 1)) { return verb == "call" && head == token - 2 }
      if lower(token - 1) == "to" { return GrammarWords.turningTo.contains(verb) }
    }
    guard [.obj, .iobj, .oblAgent].contains(tokens[token].relation), let head = tokens[token].head else {
      return false
    }
    return tokens[token].relation == .oblAgent
      || GrammarWords.addressing.contains(tokens[head].lemma.lowercased())
  }

  /// Where “government” or the like ends right after a capital: “the Damascus government”.
  private func governmentEnd(after token: Int) -> Int? {
    ["government", "regime", "authorities", "administration", "leadership", "junta"].contains(lower(token))
      ? token + 1 : nil
  }
}
