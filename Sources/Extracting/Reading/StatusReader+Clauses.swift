import Model

/// What the words of a clause, and where it hangs, tell of whether it took place.
extension StatusReader {
  /// Whether a noun is what somebody was, or what a past verb tells of.
  func isTold(ofPast noun: Int) -> Bool {
    let copulas = tree.children(of: noun, .cop)
    if !copulas.isEmpty {
      return copulas.contains { tree.tokens[$0].penn == .vbd } && tree.children(of: noun, .aux).isEmpty
    }
    guard let head = tree.tokens[noun].head else { return false }
    return tree.tokens[head].penn == .vbd
      || tree.children(of: head, .cop).contains { tree.tokens[$0].penn == .vbd }
  }

  /// Whether a noun is what somebody is now.
  func isSo(_ noun: Int) -> Bool {
    tree.children(of: noun, .cop).contains { tree.form($0) == "is" } && tree.children(of: noun, .aux).isEmpty
  }

  /// What the words around a place tell of those who are there: “is in Geneva”, “was due in Havana”; `nil` for those who were.
  func stay(at place: Int) -> StatusReading? {
    let be = tree.children(of: place, .cop).first
    let isDue = tree.prepositions(of: place).contains("due")
    if be != nil && tree.form(place) == "due" || isDue { return .init(status: .planned, cues: ["due"]) }
    guard let be else { return nil }
    return tree.tokens[be].penn.isOne(of: .vbp, .vbz)
      ? .init(status: .ongoing, cues: [tree.form(be)]) : nil
  }

  /// Whether somebody denies what a clause tells: “denied that it had attacked”, “dismissed a report that a jet was shot down”.
  func isDenied(_ verb: Int) -> Bool {
    guard let head = tree.tokens[verb].head else { return false }
    if tree.tokens[verb].relation == .ccomp, tree.tokens[head].tag == .verb {
      return tree.lemma(head) == "deny"
    }
    guard tree.tokens[verb].relation.isOne(of: .acl, .ccomp, .aclRelative),
      WordClasses.allegations.contains(tree.lemma(head)), let above = tree.tokens[head].head
    else { return false }
    return tree.tokens[head].relation.isOne(of: .obj, .nsubjPassive)
      && tree.lemma(above).isOne(of: "deny", "dismiss", "reject")
  }

  /// Whether people are told to be in somebody's hands: “hostages held by Hamas”.
  func isHeld(_ verb: Int) -> Bool {
    guard tree.lemma(verb) == "hold", tree.tokens[verb].relation == .acl, let head = tree.tokens[verb].head
    else { return false }
    return WordClasses.people.contains(tree.lemma(head))
  }

  /// Whether the sentence goes on to tell that somebody took the offer of a verb: “invited her to visit, and she accepted”.
  func isAccepted(_ verb: Int) -> Bool {
    tree.children(of: verb, .conj, .parataxis).contains { next in
      tree.lemma(next) == "accept" && tree.tokens[next].penn == .vbd
        && tree.children(of: next, .obj).allSatisfy {
          WordClasses.offers.contains(tree.lemma($0)) || tree.form($0) == "it"
        }
    }
  }

  /// Whether a verb is a bare one for what somebody saw or made happen: “watched the ministers sign”.
  func isSeen(_ verb: Int) -> Bool {
    guard tree.tokens[verb].relation.isOne(of: .ccomp, .xcomp), tree.children(of: verb, .mark).isEmpty,
      let head = tree.tokens[verb].head
    else { return false }
    return ["hear", "help", "let", "make", "see", "watch", "witness"].contains(tree.lemma(head))
  }

  /// Whether something is only said to have happened: “allegedly”, “alleged that”.
  func isAlleged(_ verb: Int) -> Bool {
    if tree.children(of: verb, .advmod).contains(where: { tree.form($0) == "allegedly" }) { return true }
    guard let head = tree.tokens[verb].head else { return false }
    if tree.tokens[verb].relation == .advcl { return tree.isBlamed(verb, on: head) }
    guard tree.tokens[verb].relation == .ccomp else { return false }
    return tree.lemma(head).isOne(of: "allege", "speculate", "suspect")
  }

  /// Whether a clause is what somebody said, so that its “would” is a “will”.
  func isReported(_ verb: Int) -> Bool {
    guard let head = tree.tokens[verb].head else {
      return tree.children(of: verb, .parataxis).contains { WordClasses.saying.contains(tree.lemma($0)) }
    }
    let isContent = tree.tokens[verb].relation == .aclRelative && isThat(verb)
    guard isContent || tree.tokens[verb].relation.isOne(of: .ccomp, .acl) else { return false }
    // “came to an agreement that …”
    if let mark = tree.children(of: verb, .mark).first, mark > 0,
      WordClasses.foretelling.contains(tree.lemma(mark - 1))
    {
      return true
    }
    return WordClasses.saying.contains(tree.lemma(head)) || WordClasses.foretelling.contains(tree.lemma(head))
  }

  /// Whether a main clause retells what somebody said before, so that its “would” is a “will”: “Kenya would also send …”.
  func isRetold(_ verb: Int) -> Bool {
    guard tree.tokens[verb].head == nil, let subject = tree.subject(of: verb) else { return false }
    return tree.mention(at: subject)?.parties.isEmpty == false
      && tree.children(of: verb, .advmod).contains { tree.form($0).isOne(of: "also", "then") }
  }

  /// Whether a clause tells what sides have bound themselves to, so that its “would” is a “will”: “under the deal Iran would
  /// ship out its uranium”, “signed a deal under which Iran would ship it out”.
  func isAgreed(_ verb: Int) -> Bool {
    var nouns = tree.phrases(of: verb, ["under"])
    if tree.tokens[verb].relation == .aclRelative, let head = tree.tokens[verb].head, head < verb,
      (head..<verb).contains(where: { tree.form($0) == "under" && tree.form($0 + 1) == "which" })
    {
      nouns.append(head)
    }
    return nouns.contains { noun in
      (WordClasses.treaties.contains(tree.lemma(noun)) || tree.lemma(noun) == "plan")
        && tree.children(of: noun, .amod).allSatisfy {
          !WordClasses.doubtfulModifiers.contains(tree.form($0))
        }
    }
  }

  /// Whether “due” stands before an infinitive, which the parser takes for a preposition: “are due to resume”.
  func isDue(_ verb: Int) -> Bool {
    tree.tokens[verb].penn == .vb && tree.prepositions(of: verb).contains("due")
  }

  /// Whether a clause in the present is to come first: “is likely to meet him when he visits Nairobi”, “will act as soon as the
  /// Senate passes the bill”.
  func isOnceDone(_ verb: Int) -> Bool {
    guard tree.tokens[verb].relation == .advcl, tree.tokens[verb].penn.isOne(of: .vbp, .vbz),
      let head = tree.tokens[verb].head
    else { return false }
    let marks = tree.children(of: verb, .advmod, .mark).map(tree.form)
    guard
      marks.contains(where: { $0.isOne(of: "after", "once", "when") })
        || tree.tokens.indices.dropFirst(2).contains(where: {
          tree.tokens[$0].head == verb && tree.form($0) == "as" && tree.form($0 - 1) == "soon"
        })
    else { return false }
    if tree.tokens[head].tag == .adjective { return WordClasses.doubting.contains(tree.lemma(head)) }
    return tree.tokens[head].tag == .verb
      && [.planned, .possible].contains(status(ofVerb: head, depth: 3).status)
  }

  /// Whether the sentence goes on with “but” to tell what was done instead.
  func isTurned(_ verb: Int) -> Bool {
    tree.children(of: verb, .conj).contains { next in
      tree.tokens[next].tag == .verb && tree.children(of: next, .cc).contains { tree.form($0) == "but" }
    }
  }

  /// Whether those who were to do something did not: “were expected to meet on Monday but did not”.
  func isLeftUndone(_ verb: Int) -> Bool {
    guard isInfinitive(verb), let head = tree.tokens[verb].head else { return false }
    return (tree.children(of: head, .conj) + tree.children(of: verb, .conj)).contains { next in
      tree.form(next).isOne(of: "did", "was", "were") && tree.objects(of: next).isEmpty
        && tree.children(of: next, .advmod).contains { tree.form($0).isOne(of: "n't", "never", "not") }
        && tree.children(of: next, .cc).contains { tree.form($0) == "but" }
    }
  }

  /// Whether somebody refrained from what a participle tells: “stopped short of accusing Iran”, “will refrain from accusing”.
  func isShort(of verb: Int) -> Bool {
    if let head = tree.tokens[verb].head, tree.lemma(head) == "refrain", tree.tokens[verb].penn == .vbg {
      return true
    }
    return tree.children(of: verb, .mark).contains { tree.form($0) == "of" }
      && tree.tokens[verb].head.map(tree.form) == "short"
  }

  /// Whether a participle tells what is planned: “plans on leaving”.
  func isPlannedOn(_ verb: Int, _ lemma: String) -> Bool {
    lemma == "plan" && tree.children(of: verb, .mark).contains { tree.form($0) == "on" }
  }

  /// Whether a clause begins with “that”, as the content of a noun does: “an agreement that they would meet”.
  func isThat(_ verb: Int) -> Bool {
    tree.children(of: verb, .mark, .nsubj).contains {
      tree.form($0) == "that" && tree.tokens[$0].relation == .mark
    }
  }

  /// Whether a condition hangs on a verb: “will impose sanctions if …”, “should they fail, …”.
  func hasCondition(_ verb: Int) -> Bool {
    tree.children(of: verb, .advcl).contains { clause in
      if isConditional(clause), !tree.children(of: clause, .nsubj, .nsubjPassive).isEmpty {
        return !tree.children(of: clause, .mark, .advmod).contains {
          tree.form($0).isOne(of: "even", "whether")
        }
      }
      let subject = tree.children(of: clause, .nsubj, .nsubjPassive).first
      return tree.children(of: clause, .aux).contains { tree.form($0) == "should" && $0 < subject ?? 0 }
    }
  }

  /// Whether a participle goes with the verb over it: “would take over guarding”, “is to resign, with Johnson succeeding him”.
  func isAttached(_ verb: Int, to head: Int) -> Bool {
    guard tree.tokens[verb].penn == .vbg, tree.tokens[verb].relation == .advcl,
      tree.tokens[head].tag == .verb
    else { return false }
    let marks = tree.children(of: verb, .mark, .case).map(tree.form)
    // “is to meet her before flying to Lima”, “will hold talks while visiting Lima”, “before leaving he will …”
    let beside: Set = head < verb ? ["after", "before", "when", "while"] : ["before", "when", "while"]
    if !beside.isDisjoint(with: marks) {
      return [.planned, .possible].contains(status(ofVerb: head).status)
        || tree.isPassive(head) && WordClasses.planning.contains(tree.lemma(head))
    }
    guard head < verb else { return false }
    // “would break the law by attacking”
    if marks.contains("by") { return true }
    if tree.children(of: verb, .mark).contains(where: { tree.form($0) == "with" }) { return true }
    // “will extend his tour, flying to Lima”
    let isBare = tree.children(of: verb, .mark, .nsubj, .aux).isEmpty
    if isBare, !WordClasses.saying.contains(tree.lemma(verb)), status(ofVerb: head).status == .planned {
      return true
    }
    return verb - head <= 3 && (head..<verb).allSatisfy { tree.tokens[$0].tag != .punctuation }
  }

  /// Whether “not” or the like stands with a verb.
  func isNegated(_ verb: Int) -> Bool {
    isNoLonger(verb)
      || tree.children(of: verb, .advmod, .det, .cc, .ccPreconj).contains {
        tree.form($0).isOne(of: "not", "n't", "never", "neither", "nor")
          // “most voted no” tells of a vote.
          || tree.form($0) == "no" && $0 < verb
      }
  }

  func isNoLonger(_ verb: Int) -> Bool {
    tree.children(of: verb, .advmod).contains { tree.form($0) == "longer" && tree.form($0 - 1) == "no" }
  }

  /// Whether a verb has no tense by itself.
  func isBare(_ verb: Int) -> Bool { tree.tokens[verb].penn.isOne(of: .vb, .vbg) }

  /// Whether a verb is an infinitive, with “to” or without.
  func isInfinitive(_ verb: Int) -> Bool {
    tree.children(of: verb, .mark).contains { tree.form($0) == "to" }
      || tree.tokens[verb].penn == .vb && tree.children(of: verb, .aux).isEmpty && !isFinite(verb)
  }

  /// Whether a verb that the parser takes for a bare one has a subject and a time of its own: “after Raab quit”.
  func isFinite(_ verb: Int) -> Bool {
    !tree.children(of: verb, .nsubj).isEmpty
      && tree.children(of: verb, .mark, .advmod).contains { tree.form($0).isOne(of: "after", "as", "when") }
  }

  /// What a verb makes of a noun behind a preposition that is its own business: “vowed revenge for an attack”.
  func beside(
    _ verb: Int, _ prepositions: [String], relation: DependencyRelation, over: StatusReading
  ) -> StatusReading? {
    guard relation == .obl else { return nil }
    let lemma = tree.lemma(verb)
    let isRepaid = tree.children(of: verb, .obj).contains { WordClasses.reprisals.contains(tree.lemma($0)) }
    if prepositions == ["for"], isRepaid { return .init(status: .occurred, cues: []) }
    // “the plan provides for a truce”
    if prepositions == ["for"], lemma == "provide", over.status != .denied {
      return .init(status: .planned, cues: [lemma])
    }
    // “failed to agree on elections”, “agreed on a date for talks”
    if prepositions == ["on"], lemma == "agree" {
      return .init(status: over.status == .denied ? .possible : .planned, cues: [lemma])
    }
    // “left for Moscow for talks”
    if prepositions == ["for"], WordClasses.leaving.contains(lemma), over.status == .occurred {
      return .init(status: .planned, cues: [lemma, "for"])
    }
    return nil
  }
}
