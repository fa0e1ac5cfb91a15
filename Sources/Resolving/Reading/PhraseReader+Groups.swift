import Lexicons
import Model

extension PhraseReader {
  /// Reads “pro-Russian separatists”, “the Syrian opposition”, “Syria's opposition”, “Spain's Socialists”, “the US-led coalition”,
  /// “Western powers”, “the rebels”.
  mutating func readGroup(at token: Int) -> Int? {
    let noun = lower(token)
    let isRegional = GrammarWords.regionalBodies.contains(noun) && isRegion(token - 1)
    let isSiding = GrammarWords.siding.contains(noun) && tellsSide(token - 1)
    let isOpposed = GrammarWords.opposing.contains(noun) && lower(token - 1) == "opposition"
    let isGroup = isRegional || isSiding || isOpposed || GrammarWords.groups.contains(noun)
    guard isGroup || areOfCreed(noun), !isProper(token + 1), isHeadNoun(token) else { return nil }
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
    let state = groupOwner(before: start)
    guard isGroup || state != nil else { return nil }
    let isNamed = isRegional || state != nil || (start..<token).contains { isTelling($0) }
    guard isNamed || lower(start - 1) == "the" || lower(token) == "rebels" else { return nil }
    if let body = spot(before: start), !body.organisations.isEmpty { return nil }
    if !isNamed { start = token }
    if let state { start = state.tokens.lowerBound }
    let isArticle = lower(start - 1) == "the"
    push(
      Phrase(
        tokens: (isArticle ? start - 1 : start)..<token + 1, kind: .group(noun: noun, isNamed: isNamed)))
    return token + 1
  }

  /// The state whose some group is by a possessive: “Ukraine's separatists”.
  private func groupOwner(before start: Int) -> Spot? {
    guard lower(start - 1).isOne(of: "'s", "’s", "'", "’"), let state = spot(before: start - 1),
      !state.countries.isEmpty
    else { return nil }
    return state
  }

  /// Whether a plural is one for those of a creed, a people or a party, of whom a state has some: “Socialists”, “Kurds”.
  private func areOfCreed(_ noun: String) -> Bool {
    guard noun.utf8.last == UInt8(ascii: "s") else { return false }
    let one = String(noun.dropLast())
    return GrammarWords.adherents.contains(one) || GrammarWords.creeds.contains(one)
      || GrammarWords.peoples.contains(one)
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
