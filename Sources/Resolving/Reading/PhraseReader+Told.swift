import Model

extension PhraseReader {
  /// Reads “the council”, “the western alliance”, “the embassy” and, where somebody deals with it, “the country”: no name, but
  /// what was named before.
  mutating func readTold(at token: Int) -> Int? {
    guard lower(token) == "the" else { return nil }
    var noun = token + 1
    while noun < token + 3, tellsNoOther(noun) { noun += 1 }
    let end = noun + 1
    let isBody =
      GrammarWords.toldBodies.contains(lower(noun))
      && !lower(end).isOne(of: "-", "for", "of", "that", "which", "with")
      && !(lower(noun) == "ministry" && GrammarWords.bodyModifiers.contains(lower(noun - 1)))
    let isState = GrammarWords.toldStates.contains(lower(noun)) && noun == token + 1 && isDoneTo(noun)
    let isRoyal = GrammarWords.toldRoyals.contains(lower(noun)) && noun == token + 1 && lower(end) != "of"
    guard isBody || isState || isRoyal, sentence.tokens.indices.contains(noun), !isCapital(noun),
      !isCapital(end),
      !describes(noun)
    else { return nil }
    push(Phrase(tokens: token..<end, kind: .told(noun: lower(noun))))
    return end
  }

  /// Whether a word before a noun for a body only says more of the one that was told of: “western”, “15-member”, “militant”.
  private func tellsNoOther(_ token: Int) -> Bool {
    let word = lower(token)
    return GrammarWords.toldModifiers.contains(word)
      || ["-member", "-nation", "-state"].contains { word.hasSuffix($0) }
  }

  private func describes(_ token: Int) -> Bool {
    let next = token + 1
    return next < sentence.tokens.count && sentence.tokens[next].tag.isOne(of: .noun, .properNoun)
  }

  /// Whether a word is the object of a verb that is done to somebody: “accused the country of torture”.
  private func isDoneTo(_ token: Int) -> Bool {
    guard sentence.tokens.indices.contains(token), sentence.tokens[token].relation.isOne(of: .iobj, .obj),
      let verb = sentence.tokens[token].head
    else { return false }
    let lemma = sentence.tokens[verb].lemma.inSmallLetters
    return GrammarWords.addressing.contains(lemma) || GrammarWords.dealings.contains(lemma)
  }

  /// Reads “the minister” and “the envoy”, which name no office: one who has been called so before.
  mutating func readCalling(at token: Int) -> Int? {
    guard GrammarWords.lonelyCallings.contains(lower(token)), lower(token - 1) == "the",
      !isCapital(token + 1),
      !["-", "for", "from", "in", "of", "to", "who"].contains(lower(token + 1)), isHead(token)
    else { return nil }
    var title = Title(tokens: token - 1..<token + 1)
    title.isDefinite = true
    title.word = lower(token)
    push(Phrase(tokens: title.tokens, kind: .office(title)))
    return token + 1
  }
}
