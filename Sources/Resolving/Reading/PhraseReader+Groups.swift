import Lexicons
import Model

extension PhraseReader {
  /// Reads “pro-Russian separatists”, “the Syrian opposition”, “the US-led coalition”, “Western powers”, “the rebels”.
  mutating func readGroup(at token: Int) -> Int? {
    let noun = lower(token)
    let isRegional = GrammarWords.regionalBodies.contains(noun) && isRegion(token - 1)
    let isSiding = GrammarWords.siding.contains(noun) && tellsSide(token - 1)
    guard isRegional || isSiding || GrammarWords.groups.contains(noun), !isProper(token + 1),
      isHeadNoun(token)
    else {
      return nil
    }
    var start = token
    let floor = self.floor
    while start > floor, isGroupModifier(start - 1), !GrammarWords.backing.contains(lower(start - 1)) {
      start -= 1
    }
    // “Arab countries”: the adjective alone may be somebody's name.
    if isRegional, start == token, phrases.last?.tokens == token - 1..<token {
      phrases.removeLast()
      start -= 1
    }
    let isNamed = isRegional || (start..<token).contains { isTelling($0) }
    guard isNamed || lower(start - 1) == "the" || lower(token) == "rebels" else { return nil }
    if let body = spot(before: start), !body.organisations.isEmpty { return nil }
    if !isNamed { start = token }
    let isArticle = lower(start - 1) == "the"
    push(
      Phrase(
        tokens: (isArticle ? start - 1 : start)..<token + 1, kind: .group(noun: noun, isNamed: isNamed)))
    return token + 1
  }

  /// Whether a word tells whom a group is for or against, in one token or several: “pro-Russian”.
  func tellsSide(_ token: Int) -> Bool {
    if ["anti-", "pro-"].contains(where: lower(token).hasPrefix) { return true }
    return token > 1 && lower(token - 1) == "-" && lower(token - 2).isOne(of: "anti", "pro")
  }

  private func isHeadNoun(_ token: Int) -> Bool {
    guard token + 1 < sentence.tokens.count, sentence.tokens[token].relation == .compound else { return true }
    return (sentence.tokens[token].head ?? 0) < token
  }

  private func isRegion(_ token: Int) -> Bool { GrammarWords.regions.contains(lower(token)) }

  /// Whether a word may stand in the name of a group: an adjective of a state, “pro-”, “-led”, “rebel”, “Islamist”.
  private func isGroupModifier(_ token: Int) -> Bool {
    lower(token) == "-" || isTelling(token) || GrammarWords.groupModifiers.contains(lower(token))
      || sentence.tokens[token].tag == .adjective && !GrammarWords.plainModifiers.contains(lower(token))
        && sentence.tokens[token].relation == .amod
  }

  /// Whether a word tells which group it is.
  private func isTelling(_ token: Int) -> Bool {
    if isRegion(token) || tellsSide(token) { return true }
    let spot = spot(before: token + 1)
    guard let spot, spot.isOfStateOrBody else {
      return isCapital(token) && (token > 0 || GrammarWords.peoples.contains(lower(token)))
        && (sentence.tokens[token].tag == .adjective
          || sentence.tokens[token].tag == .properNoun && sentence.tokens[token].relation == .compound)
    }
    return !spot.demonyms.isEmpty
      || !spot.countries.isEmpty && (lower(token + 1) == "-" || !isCapital(token + 1))
  }
}
