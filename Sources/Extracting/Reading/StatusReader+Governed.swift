import Model

/// What a verb or noun makes of what hangs on it.
extension StatusReader {
  /// What a verb or noun makes of the infinitive under it.
  func governed(
    _ verb: Int, by head: Int, lemma: String, _ reading: StatusReading, depth: Int
  ) -> StatusReading {
    var reading = reading
    let over =
      tree.tokens[head].tag == .verb
      ? status(ofVerb: head, depth: depth + 1) : status(ofNoun: head, depth: depth + 1)
    if let undone = undone(verb, by: head, lemma: lemma, over, reading) { return undone }
    if isInvited(by: head) { return mark(&reading, .planned, "accepted invitation") }
    if lemma == "vote", over.status == .occurred {
      return .init(status: isToCome(verb) ? .planned : .occurred, cues: ["voted to"])
    }
    if over.status == .occurred, isActed(by: head) { return reading }
    if ["decide", "start", "begin", "continue", "manage", "help", "keep", "use"].contains(lemma),
      over.status == .occurred
    {
      if lemma == "decide" { return mark(&reading, .planned, lemma) }
      if lemma.isOne(of: "begin", "start") { return mark(&reading, .occurred, lemma) }
      return lemma == "continue" || lemma == "keep" ? mark(&reading, .ongoing, lemma) : reading
    }
    // “signed an order imposing sanctions”
    if tree.tokens[verb].relation == .acl, tree.tokens[verb].penn == .vbg, over.status == .occurred,
      WordClasses.documents.contains(lemma)
    {
      return reading
    }
    // “vowed never to recognise it”
    if WordClasses.planning.contains(lemma), reading.status == .denied { return reading }
    // “asked whether he planned to visit Iran”
    if over.status == .possible, over.cues.last == "if" { return mark(&reading, .possible, "if") }
    if WordClasses.planning.contains(lemma) || lemma == "be" {
      return mark(&reading, .planned, lemma == "be" ? "is to" : lemma)
    }
    let isOrdered = lemma == "tell" && isInfinitive(verb)
    // “the importance of resuming talks”, “favoured resuming talks”
    let isWanted =
      tree.tokens[verb].penn == .vbg
      && (WordClasses.doubtfulOf.contains(lemma) || WordClasses.favouring.contains(lemma))
    if isOrdered || isWanted || WordClasses.doubting.contains(lemma) {
      return mark(&reading, .possible, lemma)
    }
    // “was the first to recognise Kosovo”, “is the first to visit the island”
    if tree.tokens[verb].relation == .acl, tree.isFirst(head), isTold(ofPast: head) || isSo(head) {
      return reading
    }
    // “operations to free the town”
    if tree.tokens[verb].relation == .acl, WordClasses.assaults.contains(lemma) {
      return mark(&reading, over.status, lemma)
    }
    if tree.tokens[verb].relation == .advcl || tree.tokens[verb].relation == .acl, isInfinitive(verb) {
      return mark(&reading, over.status == .possible ? .possible : .planned, "to")
    }
    if over.status != .occurred { return mark(&reading, over.status, over.cues.joined(separator: " ")) }
    return reading
  }

  /// What a word makes of an infinitive or participle under it that by this is not done, or no longer; `nil` for other words.
  private func undone(
    _ verb: Int, by head: Int, lemma: String, _ over: StatusReading, _ reading: StatusReading
  ) -> StatusReading? {
    var reading = reading
    if WordClasses.cancelling.contains(lemma) { return mark(&reading, .cancelled, lemma) }
    if over.status == .cancelled || over.status == .denied {
      return mark(&reading, over.status, (over.cues + [lemma]).joined(separator: " "))
    }
    if lemma == "decide", tree.children(of: verb, .advmod).contains(where: { tree.form($0) == "not" }) {
      return mark(&reading, .cancelled, "decided not to")
    }
    // “got it to stop killing”: that took place.
    if lemma.isOne(of: "cease", "halt", "stop"), tree.tokens[verb].penn == .vbg,
      tree.children(of: verb, .mark, .case).isEmpty
    {
      // “urged Peru to stop selling arms”: it goes on.
      let isStillDone = over.status == .planned || over.status == .possible
      return isStillDone ? mark(&reading, .ongoing, lemma) : reading
    }
    // “will stop in Lima to meet her”
    let isHalt = lemma == "stop" && isInfinitive(verb)
    if WordClasses.denying.contains(lemma) && !isHalt || isRuledOut(by: head) {
      // “if the two sides fail to agree”
      return mark(&reading, over.status == .possible ? .possible : .denied, lemma)
    }
    if isRefusedWish(head) { return mark(&reading, .denied, lemma) }
    if isYet(head) { return mark(&reading, .denied, "yet") }
    if let failure = failure(of: head) { return mark(&reading, .denied, failure) }
    return nil
  }

  /// Whether a verb tells that what it was done for is done by it: “moved to lift the embargo”, “joined forces to impose sanctions”.
  private func isActed(by verb: Int) -> Bool {
    guard tree.tokens[verb].penn == .vbd, tree.tokens[verb].tag == .verb else { return false }
    let objects = tree.children(of: verb, .obj)
    return switch tree.lemma(verb) {
    case "act", "move", "team": objects.isEmpty
    case "join": objects.contains { tree.lemma($0).isOne(of: "force", "hand") }
    default: false
    }
  }

  /// Whether an infinitive tells what is only judged, as “it”: “it is wrong to attack”, “it would be a mistake for Togo to attack”, “it
  /// makes no sense to attack”, but not “it was wrong to attack”; or as itself: “resuming talks was essential”.
  func isWeighed(_ verb: Int, by head: Int) -> Bool {
    if tree.tokens[verb].relation == .csubj, tree.tokens[verb].penn == .vbg {
      return WordClasses.needful.contains(tree.lemma(head))
    }
    guard isInfinitive(verb), head < verb,
      let it = tree.children(of: head, .expl, .nsubj).first(where: { tree.form($0) == "it" })
    else { return false }
    if tree.lemma(head) == "make" {
      return tree.tokens[head].penn != .vbd && tree.objects(of: head).contains { tree.lemma($0) == "sense" }
    }
    let isNow =
      tree.children(of: head, .cop).contains { tree.tokens[$0].penn.isOne(of: .vbp, .vbz) }
      || tree.children(of: head, .aux).contains { tree.tokens[$0].penn == .md }
    guard isNow, !tree.children(of: head, .cop).isEmpty else { return false }
    if tree.tokens[head].tag == .noun { return WordClasses.judgements.contains(tree.lemma(head)) }
    let isImpersonal = tree.tokens[it].relation == .expl || tree.tokens[verb].relation == .csubj
    return tree.tokens[head].tag == .adjective && isImpersonal
      && !WordClasses.pleasing.contains(tree.lemma(head))
  }

  /// Whether a word invites somebody who accepted: “accepted an invitation to visit Oslo”.
  private func isInvited(by word: Int) -> Bool {
    tree.lemma(word) == "invite" && isAccepted(word)
      || tree.lemma(word) == "invitation" && tree.tokens[word].head.map(tree.lemma) == "accept"
  }

  /// Whether a verb tells that what hangs on it has not been done: “has yet to meet her”.
  private func isYet(_ verb: Int) -> Bool {
    tree.lemma(verb) == "have" && tree.children(of: verb, .advmod).contains { tree.form($0) == "yet" }
  }

  /// Whether what a house votes to do is done later: “voted to hold a referendum”, but not “voted to impose sanctions”.
  private func isToCome(_ verb: Int) -> Bool {
    WordClasses.light.contains(tree.lemma(verb)) || WordClasses.going.contains(tree.lemma(verb))
  }
}
