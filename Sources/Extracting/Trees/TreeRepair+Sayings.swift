import Model

/// What hangs on verbs and nouns of saying, and on what the means and times of a verb hang.
extension TreeRepair {
  /// Hangs what stands right behind a verb of saying on it where the tree hangs it on what was said before: “Peru will send
  /// troops, Ruiz told reporters in Lima on Monday”.
  mutating func tieBehindSaying(_ token: Int) {
    guard let clause = tokens[token].head, clause < token, tokens[clause].tag == .verb,
      [.obl, .oblUnmarked, .advmod, .advcl].contains(tokens[token].relation),
      let said = sayer(behind: clause, before: token),
      tokens[said..<token].allSatisfy({ $0.tag != .punctuation })
    else { return }
    hang(token, on: said, as: tokens[token].relation)
  }

  /// The verb between a clause and a word that says what the clause tells: “…, Ruiz said on Monday”.
  private func sayer(behind clause: Int, before token: Int) -> Int? {
    let over = tokens[clause].head
    let said =
      over.flatMap { $0 > clause && $0 < token && tokens[clause].relation == .ccomp ? $0 : nil }
      ?? children[clause].last { $0 > clause && $0 < token && tokens[$0].relation == .parataxis }
    guard let said, tokens[said].penn == "VBD", WordClasses.saying.contains(lemma(said)),
      subjects(of: said).contains(where: { $0 > clause })
    else { return nil }
    return said
  }

  /// Hangs what is announced on the noun for it where the tree hangs it on the day between: “her announcement on Sunday that she
  /// would stand”.
  mutating func tieContent(openedBy mark: Int) {
    guard mark > 2, tokens[mark].form == "that", let verb = tokens[mark].head, verb > mark,
      [.acl, .aclRelative].contains(tokens[verb].relation), let day = tokens[verb].head, day == mark - 1,
      WordClasses.dayWords.contains(lemma(day)), let noun = tokens[day].head, noun < day,
      tokens[noun].tag == .noun, WordClasses.foretelling.contains(lemma(noun)),
      subjects(of: verb).contains(where: { tokens[$0].form != "that" })
    else { return }
    tokens[mark].relation = .mark
    hang(verb, on: noun, as: .acl)
  }

  /// Hangs which time it was on the verb where the tree hangs it on the object: “rejected the deal for a second time on Friday”.
  mutating func tieTimes(_ time: Int) {
    guard tokens[time].form == "time", tokens[time].relation == .nmod, let noun = tokens[time].head,
      tokens[noun].relation == .obj, let verb = tokens[noun].head,
      children[time].contains(where: { tokens[$0].form == "for" })
    else { return }
    hang(time, on: verb, as: .obl)
  }

  /// Hangs a means on the verb where the tree hangs it on the adverb behind it: “spoke by telephone earlier on Friday”.
  mutating func tieMeans(_ noun: Int) {
    guard let adverb = tokens[noun].head, adverb == noun + 1,
      ["earlier", "later"].contains(tokens[adverb].form),
      children[noun].contains(where: { tokens[$0].form == "by" }), let verb = tokens[adverb].head,
      tokens[verb].tag == .verb
    else { return }
    hang(noun, on: verb, as: .obl)
  }
}
