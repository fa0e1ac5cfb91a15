import Model

/// Whose act a clause tells where it is not that of the subject over it.
extension SentenceTree {
  /// Whether a participle tells of what somebody is accused, who so does it: “accused Togo of raiding a camp”.
  func isBlamed(_ verb: Int, on head: Int) -> Bool {
    tokens[verb].penn == .vbg && lemma(head).isOne(of: "accuse", "convict", "suspect")
      && children(of: verb, .mark, .case).contains { form($0) == "of" }
  }

  /// Whether a participle tells what somebody else did or may not do: “congratulated his colleague on being elected”, “barred
  /// them from leaving”.
  func isOfOther(_ verb: Int, under head: Int) -> Bool {
    guard tokens[verb].penn == .vbg || !children(of: verb, .auxPassive, .cop).isEmpty,
      let preposition = WordClasses.objectOf[lemma(head)]
    else { return false }
    return children(of: verb, .mark, .case).contains { form($0) == preposition }
  }

  /// The verb by which somebody is congratulated on what a noun tells: “congratulated her on her victory in the election”.
  func congratulation(on noun: Int) -> Int? {
    var token = noun
    for _ in 0..<3 {
      guard tokens[token].relation.isOne(of: .nmod, .obl), let head = tokens[token].head else { return nil }
      if lemma(head) == "congratulate" {
        return prepositions(of: token).contains { $0.isOne(of: "for", "on", "upon") } ? head : nil
      }
      token = head
    }
    return nil
  }

  /// Whether a participle tells what somebody is kept from: “barred them from leaving”.
  func isForbidden(_ verb: Int) -> Bool {
    guard let head = tokens[verb].head, tokens[verb].relation == .advcl, isOfOther(verb, under: head) else {
      return false
    }
    return WordClasses.objectOf[lemma(head)] == "from"
  }

  /// Whether a participle tells what somebody wants others to do: “favoured resuming talks”.
  func isFavoured(_ verb: Int, by head: Int) -> Bool {
    tokens[verb].penn == .vbg && WordClasses.favouring.contains(lemma(head))
  }

  /// Whether a noun is what somebody judges and others do.
  func isJudged(_ noun: Int) -> Bool {
    guard tokens[noun].relation == .obj, let verb = tokens[noun].head else { return false }
    return WordClasses.judging.contains(lemma(verb))
  }

  /// Whether a participle tells for what somebody is paid back: “imposed an embargo as punishment for seizing the island”.
  func isRepaid(_ verb: Int) -> Bool {
    guard tokens[verb].penn == .vbg,
      let mark = children(of: verb, .mark, .case).first(where: { form($0) == "for" })
    else { return false }
    return WordClasses.reprisals.contains(lemma(mark - 1))
  }
}
