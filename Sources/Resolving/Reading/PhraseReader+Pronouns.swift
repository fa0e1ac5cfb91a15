import Lexicons
import Model

extension PhraseReader {
  /// Reads “he” and its kin.
  mutating func readPronoun(at token: Int) -> Int? {
    guard let kind = pronoun(at: token) else { return nil }
    push(Phrase(tokens: token..<token + 1, kind: kind))
    return token + 1
  }

  /// What a pronoun is; `nil` for all other words, and where nobody who acts is meant.
  private func pronoun(at token: Int) -> Phrase.Kind? {
    guard let word = PersonalPronoun(rawValue: lower(token)), isPronoun(token) else { return nil }
    switch word {
    case .he, .him: return .pronoun(.male, isPossessive: false)
    case .she: return .pronoun(.female, isPossessive: false)
    case .her where !isPossessive(token): return .pronoun(.female, isPossessive: false)
    case .they, .them: return .they
    case .it: return isActor(token) || isSufferer(token) ? .it : nil
    case .i: return sentence.tokens[token].form == "I" ? .speaker : nil
    case .you: return .listener
    case .his: return isOfAct(token) ? .pronoun(.male, isPossessive: true) : nil
    case .her: return isOfAct(token) ? .pronoun(.female, isPossessive: true) : nil
    case .its: return isOfAct(token) ? .it : nil
    case .their: return isOfAct(token) ? .they : nil
    case .my: return isOfAct(token) ? .speaker : nil
    case .your: return isOfAct(token) ? .listener : nil
    }
  }

  /// Whether a word is a pronoun and no name: “He” is a Chinese family name, too.
  private func isPronoun(_ token: Int) -> Bool {
    let tokens = sentence.tokens
    return tokens[token].tag == .pronoun || tokens[token].tag == .determiner
      || !isCapital(token) || token == 0 && !isCapital(token + 1)
  }

  private func isPossessive(_ token: Int) -> Bool {
    sentence.tokens[token].relation == .nmodPossessive || sentence.tokens[token].penn == .prpPossessive
  }

  /// Whether a noun of an act follows, so that the pronoun is who acts: “his visit”, “its long-awaited decision”.
  private func isOfAct(_ token: Int) -> Bool {
    for next in token + 1..<min(token + 4, sentence.tokens.count) {
      if isAct(lower(next)) { return true }
      guard sentence.tokens[next].tag.isOne(of: .adjective, .verb, .adverb, .numeral) else { return false }
    }
    return false
  }

  private func isAct(_ word: String) -> Bool {
    GrammarWords.acts.contains(word) || GrammarWords.personalActs.contains(word)
  }

  /// Whether “it” is the subject of a verb that somebody does, as in “it condemned”, not in “it seems” or “it is”.
  private func isActor(_ token: Int) -> Bool {
    let word = sentence.tokens[token]
    guard word.relation == .nsubj, let head = word.head, sentence.tokens[head].tag == .verb else {
      return false
    }
    return !GrammarWords.happening.contains(sentence.tokens[head].lemma)
  }

  /// Whether “it” is what a state suffers by another: “said Israel had attacked it”.
  private func isSufferer(_ token: Int) -> Bool {
    let word = sentence.tokens[token]
    guard word.relation == .obj, let head = word.head else { return false }
    return GrammarWords.harms.contains(sentence.tokens[head].lemma)
  }

  /// Reads “his government”, “our troops”, “the army”, “the foreign ministry”: a body without the name of its state.
  mutating func readOwnBody(at token: Int) -> Int? {
    let isOwned = GrammarWords.possessives.contains(lower(token))
    if lower(token) == "the", isCapitalCity(token + 1) {
      push(Phrase(tokens: token..<token + 2, kind: .ownBody(.none)))
      return token + 2
    }
    guard isOwned || lower(token) == "the" || lower(token) == "government" else { return nil }
    let start = lower(token) == "government" ? token : token + 1
    var end = start
    while end < start + 3, GrammarWords.bodyModifiers.contains(lower(end)) { end += 1 }
    if end > start, !GrammarWords.stateBodies.contains(lower(end)),
      !lower(end).isOne(of: "country", "nation")
    {
      end -= 1
    }
    let noun = lower(end)
    if lower(token) == "government", !(end > start && GrammarWords.ownForces.contains(noun)) { return nil }
    let isBody =
      isOwned
      ? GrammarWords.ownedBodies.contains(noun)
      : GrammarWords.lonelyBodies.contains(noun) || noun == "ministry" && end > start
        || noun == "treasury" && isCapital(end)
    guard isBody || end > start && GrammarWords.ownForces.contains(noun) && lower(start) == "government",
      lower(end + 1) != "of", !describesNext(end)
    else { return nil }
    let owner: Owner = isOwned ? .pronoun : seatAfter(end).map { .parties([$0]) } ?? .none
    push(Phrase(tokens: token..<end + 1, kind: .ownBody(owner)))
    return end + 1
  }

  /// Reads “a foreign ministry official”, who acts for the state of that ministry.
  mutating func readMinistry(at token: Int) -> Int? {
    guard lower(token + 1) == "ministry", GrammarWords.bodyModifiers.contains(lower(token)),
      lower(token + 2).isOne(of: "official", "officials", "spokesman", "spokeswoman"),
      !isCapital(token + 3), !(lower(token + 3) == "," && isCapital(token + 4)),
      !lower(token - 1).isOne(of: "'s", "’s"),
      spot(before: token).map({ !$0.isOfState && $0.organisations.isEmpty && $0.demonyms.isEmpty }) ?? true
    else { return nil }
    push(Phrase(tokens: token..<token + 3, kind: .ownBody(.none)))
    return token + 3
  }

  /// Whether “the capital” stands where only the town can: “arrested in the capital”.
  private func isCapitalCity(_ noun: Int) -> Bool {
    guard lower(noun) == "capital", !describesNext(noun), !isCapital(noun + 1), lower(noun + 1) != "of",
      !(lower(noun + 1) == "," && isCapital(noun + 2))
    else { return false }
    let preposition = preposition(before: noun)
    return GrammarWords.locatives.contains(preposition) || preposition.isOne(of: "to", "from", "into")
  }

  /// The state in whose capital a body sits: “the authorities in Kiev”.
  func seatAfter(_ token: Int) -> PartyRow? {
    guard lower(token + 1) == "in" || lower(token + 1) == "of", let spot = spot(at: token + 2) else {
      return nil
    }
    let states = existing(spot.capitals + spot.countries)
    return states.first.map { PartyRow(.country, $0) }
  }

  /// Whether a noun stands after a word, which so only describes it: “the army chief”.
  private func describesNext(_ token: Int) -> Bool {
    guard token + 1 < sentence.tokens.count else { return false }
    return sentence.tokens[token + 1].tag.isOne(of: .noun, .properNoun)
  }
}

/// The pronouns that can point at somebody who acts.
private enum PersonalPronoun: String {
  case he, him, his, she, her, it, its, they, them, their, i, my, you, your
}
