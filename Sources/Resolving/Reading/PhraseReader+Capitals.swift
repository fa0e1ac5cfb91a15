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
    let isObject = sentence.tokens[spot.tokens.upperBound - 1].relation.isOne(of: .obj, .iobj)
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
    if lower(end).isOne(of: "'s", "’s") {
      return !lower(end + 1).isOne(of: "mayor", "airport", "streets", "centre", "center")
    }
    if lower(end) == "-" || lower(end) == "," && isCapital(end + 1) { return false }
    let isUrged = lower(start - 1).isOne(of: "urge", "urged", "accused", "told", "warned")
    return isUrged || isDealtWith(start) || isSubject(end - 1) || isAddressed(end - 1)
      || sentence.tokens[end - 1].relation == .conj
        && (sentence.tokens[end - 1].head.map { isActingCapital($0) } ?? false)
  }

  private func isActingCapital(_ token: Int) -> Bool {
    isSubject(token) || isAddressed(token) || isDealtWith(token)
  }

  /// Whether a preposition stands before a name that only somebody who acts goes with: “talks with Madrid”.
  private func isDealtWith(_ token: Int) -> Bool {
    lower(token - 1).isOne(of: "between", "with", "against", "by")
  }

  /// Whether a name is the subject of a verb of doing, by the tree or because that verb follows.
  private func isSubject(_ token: Int) -> Bool {
    let tokens = sentence.tokens
    if tokens[token].relation.isOne(of: .nsubj, .nsubjPassive), let head = tokens[token].head {
      return tokens[head].tag == .verb
    }
    var next = token + 1
    if lower(next) == "and", let other = spot(at: next + 1), other.isOfState {
      next = other.tokens.upperBound
    }
    guard next < tokens.count else { return false }
    let isFinite = tokens[next].tag == .verb && tokens[next].penn.isOne(of: .vbd, .vbz, .vbp, .unknown)
    return isFinite
      || tokens[next].tag == .auxiliary && !lower(next).isOne(of: "is", "are", "was", "were", "be")
  }

  /// Whether a name is the object of a verb of speaking to somebody.
  private func isAddressed(_ token: Int) -> Bool {
    let tokens = sentence.tokens
    if tokens[token].relation == .obl, let head = tokens[token].head {
      let verb = tokens[head].lemma.inSmallLetters
      // “called on Tehran to act”
      if lower(token - 1).isOne(of: "on", "upon") { return verb == "call" && head == token - 2 }
      if lower(token - 1) == "to" { return GrammarWords.turningTo.contains(verb) }
    }
    guard tokens[token].relation.isOne(of: .obj, .iobj, .oblAgent), let head = tokens[token].head else {
      return false
    }
    return tokens[token].relation == .oblAgent
      || GrammarWords.addressing.contains(tokens[head].lemma.inSmallLetters)
  }

  /// Where “government” or the like ends right after a capital: “the Damascus government”.
  private func governmentEnd(after token: Int) -> Int? {
    lower(token).isOne(of: "government", "regime", "authorities", "administration", "leadership", "junta")
      ? token + 1 : nil
  }
}
