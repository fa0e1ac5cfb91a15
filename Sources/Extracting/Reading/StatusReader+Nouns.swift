import Lexicons
import Model

/// What the grammar around a noun tells of the event that it names.
extension StatusReader {
  /// The status of what a noun tells.
  func status(ofNoun noun: Int, depth: Int = 0) -> StatusReading {
    if let cue = callingOffBeside(noun) ?? callingOffBehind(noun) ?? standstill(of: noun) {
      return .init(status: .cancelled, cues: [cue])
    }
    if let head = tree.tokens[noun].head, let cue = callingOff(of: noun, by: head) {
      // “denied that the summit had been called off”, “the visit may be postponed”
      let stands = [.denied, .possible].contains(status(ofVerb: head, depth: depth + 1).status)
      return .init(status: stands ? .planned : .cancelled, cues: [cue])
    }
    if let cue = cueOfNonEvent(noun) { return .init(status: .denied, cues: [cue]) }
    let modifiers = tree.children(of: noun, .amod, .compound, .advmod, .det).map(tree.form)
    if modifiers.contains("no"), depth == 0 || WordClasses.planning.contains(tree.lemma(noun)) {
      return .init(status: .denied, cues: ["no"])
    }
    if let cue = modifiers.first(where: WordClasses.doubtfulModifiers.contains) {
      return .init(status: .possible, cues: [cue])
    }
    if let cue = modifiers.first(where: WordClasses.calledOff.contains) {
      return .init(status: .cancelled, cues: [cue])
    }
    if let cue = modifiers.first(where: WordClasses.comingModifiers.contains) {
      return .init(status: .planned, cues: [cue])
    }
    if isLater(noun) { return .init(status: .planned, cues: ["later"]) }
    if let cue = modifiers.first(where: WordClasses.pastModifiers.contains) {
      return .init(status: .occurred, cues: [cue])
    }
    if let cue = modifiers.first(where: WordClasses.ongoingModifiers.contains) {
      return .init(status: .ongoing, cues: [cue])
    }
    if let reading = byParticiple(noun) ?? byCopula(noun) { return reading }
    if isAim(noun) { return .init(status: .planned, cues: ["is to be"]) }
    if WordClasses.stays.contains(tree.lemma(noun)), depth == 0, isOwned(noun),
      tree.days(before: noun) != nil
    {
      return .init(status: .ongoing, cues: ["for days"])
    }
    guard depth < 5, let head = tree.tokens[noun].head else { return .init(status: .occurred, cues: []) }
    let prepositions = tree.prepositions(of: noun)
    if prepositions.contains(where: WordClasses.past.contains) {
      return behind(prepositions, under: head, depth: depth)
    }
    if prepositions.contains("without") { return .init(status: .denied, cues: ["without"]) }
    if prepositions.contains("before") || isAhead(noun) {
      return .init(status: .planned, cues: prepositions)
    }
    if prepositions.contains("to"), let near = nearness(of: head) {
      return .init(status: .possible, cues: [near])
    }
    var reading = under(head, noun: noun, prepositions: prepositions, depth: depth)
    // “cancelled his meeting with her at the summit”: the summit stands.
    if reading.status == .cancelled, prepositions.contains("at") { reading.status = .planned }
    return reading
  }

  /// What a noun is told to be behind “after”, “during” and the like: past, or to come where its verb is.
  private func behind(_ prepositions: [String], under head: Int, depth: Int) -> StatusReading {
    let over: StatusReading? =
      if tree.tokens[head].tag == .verb {
        status(ofVerb: head, depth: depth + 1)
      } else {
        prepositions == ["during"] ? status(ofNoun: head, depth: depth + 1) : nil
      }
    let isAhead =
      over?.status == .planned && over?.cues != ["to"] && over?.cues != ["agree"]
      && !prepositions.contains("since") && !prepositions.contains("despite")
    return .init(status: isAhead ? .planned : .occurred, cues: prepositions)
  }

  /// The “never” or “not” by which something did not come to pass: “the planned meeting never took place”.
  private func cueOfNonEvent(_ noun: Int) -> String? {
    guard tree.tokens[noun].relation == .nsubj, let verb = tree.tokens[noun].head,
      tree.lemma(verb).isOne(of: "happen", "materialise", "materialize", "occur")
        || tree.takesPlace(verb)
    else { return nil }
    return tree.children(of: verb, .advmod).map(tree.form).first { $0.isOne(of: "n't", "never", "not") }
  }

  /// The verb by which a noun was called off: “postponed the planned visit”, “put off the talks”, “pulled out of the summit”.
  func callingOff(of noun: Int, by head: Int) -> String? {
    guard tree.tokens[head].tag == .verb else { return nil }
    let relation = tree.tokens[noun].relation
    let lemma = tree.lemma(head)
    // “called off the march during the talks” calls off no talks.
    let isBeside = !WordClasses.beside.isDisjoint(with: tree.prepositions(of: noun))
    if relation.isOne(of: .obj, .nsubjPassive, .obl), !isBeside, tree.isCalledOff(head) {
      return lemma + " off"
    }
    // “the meeting fell through”
    if relation == .nsubj, lemma == "fall", tree.form(head + 1) == "through" { return "fall through" }
    if relation.isOne(of: .obj, .nsubjPassive) {
      if WordClasses.cancelling.contains(lemma) { return lemma }
      // “withdrew its invitation”, “the summit has been suspended”
      if WordClasses.offers.contains(tree.lemma(noun)), WordClasses.revoking.contains(lemma) { return lemma }
      let isPlanned = tree.children(of: noun, .amod).contains {
        WordClasses.comingModifiers.contains(tree.form($0))
      }
      if WordClasses.attended.contains(tree.lemma(noun)) || isPlanned, lemma == "suspend" { return lemma }
    }
    guard lemma.isOne(of: "back", "pull"), WordClasses.attended.contains(tree.lemma(noun)) else {
      return nil
    }
    let isOut =
      tree.prepositions(of: noun).contains("out") || tree.children[head].contains { tree.form($0) == "out" }
    return isOut ? lemma + " out" : nil
  }

  /// The verb behind “but” or “and” by which a noun was called off: “the summit had been due in June but was put off”.
  private func callingOffBeside(_ noun: Int) -> String? {
    guard tree.tokens[noun].relation.isOne(of: .nsubj, .nsubjPassive), let head = tree.tokens[noun].head
    else { return nil }
    return tree.children(of: head, .conj).first { verb in
      tree.isPassive(verb) && tree.children(of: verb, .nsubj, .nsubjPassive).isEmpty
        && (WordClasses.cancelling.contains(tree.lemma(verb)) || tree.isCalledOff(verb))
    }.map { tree.lemma($0) + (tree.isCalledOff($0) ? " off" : "") }
  }

  /// “not go ahead” of what was planned and will not be: “the meeting on Friday will not go ahead”.
  private func standstill(of noun: Int) -> String? {
    guard tree.tokens[noun].relation == .nsubj, let verb = tree.tokens[noun].head, isNegated(verb) else {
      return nil
    }
    let isAhead = tree.lemma(verb) == "go" && tree.form(verb + 1).isOne(of: "ahead", "forward")
    return isAhead || tree.lemma(verb) == "proceed" ? "not " + tree.form(verb) : nil
  }

  /// The verb by which what was tried or planned came to nothing: “attempts to arrange a meeting failed”, “efforts at a truce
  /// collapsed”.
  func failure(of attempt: Int) -> String? {
    guard WordClasses.endeavours.contains(tree.lemma(attempt)), tree.tokens[attempt].relation == .nsubj,
      let verb = tree.tokens[attempt].head,
      tree.tokens[verb].penn == .vbd
        || tree.children(of: verb, .aux).contains(where: { tree.lemma($0) == "have" })
    else { return nil }
    let isBroken =
      tree.lemma(verb) == "fall" && tree.form(verb + 1).isOne(of: "apart", "through")
      || tree.lemma(verb) == "break" && tree.form(verb + 1) == "down"
    return isBroken || tree.lemma(verb).isOne(of: "collapse", "fail", "founder") ? tree.lemma(verb) : nil
  }

  /// The verb of a clause about a noun by which it was called off: “his planned trip to Warsaw, which was cancelled”.
  private func callingOffBehind(_ noun: Int) -> String? {
    clausesAbout(noun).first { clause in
      tree.isPassive(clause)
        && (WordClasses.cancelling.contains(tree.lemma(clause)) || tree.isCalledOff(clause))
    }.map(tree.lemma)
  }

  /// The clauses with “which” or “that” whose subject a noun is, with what stands between them.
  private func clausesAbout(_ noun: Int) -> [Int] {
    ([noun] + tree.children(of: noun, .nmod)).flatMap { tree.children(of: $0, .aclRelative) }
      .filter(isSubject(of:))
  }

  func isIndefinite(_ noun: Int) -> Bool {
    tree.children(of: noun, .det).contains { tree.form($0).isOne(of: "a", "an", "any", "no") }
  }

  func isAnnounced(_ noun: Int) -> Bool {
    guard let head = tree.tokens[noun].head else { return false }
    return tree.lemma(head) == "announce" && tree.tokens[noun].relation.isOne(of: .obj, .nsubjPassive, .acl)
  }

  /// Whether the words right behind tell that it is to come: “his visit later this month to Moscow”.
  private func isLater(_ noun: Int) -> Bool {
    noun + 2 < tree.tokens.count && tree.form(noun + 1) == "later"
      && tree.form(noun + 2).isOne(of: "this", "today")
  }

  func isOwned(_ noun: Int) -> Bool { !tree.children(of: noun, .nmodPossessive).isEmpty }

  /// What a participle or infinitive behind the noun says of it: “the meeting scheduled for Friday”, “talks due to open”, “a summit to
  /// be held in May”.
  private func byParticiple(_ noun: Int) -> StatusReading? {
    for clause in clausesAbout(noun) {
      let told = byAuxiliaries(clause)
      if told.status == .planned { return told }
    }
    let participles = tree.subtree(of: noun).filter { tree.tokens[$0].relation.isOne(of: .acl, .amod) }
    for child in participles where child > noun {
      let lemma = tree.lemma(child)
      if WordClasses.cancelling.contains(lemma), !isHeldLate(noun, lemma) {
        return .init(status: .cancelled, cues: [lemma])
      }
      // “the talks taking place in Vienna”
      if tree.tokens[child].penn == .vbg, tree.tokens[child].head == noun, tree.takesPlace(child) {
        return .init(status: .ongoing, cues: ["taking place"])
      }
      let isDue =
        tree.children(of: child, .mark).contains { tree.form($0) == "due" } || isToTakePlace(child, noun)
      // “won as expected a vote”
      if isDue || WordClasses.scheduled.contains(lemma), tree.tokens[child].penn != .vbg,
        tree.form(child - 1) != "as"
      {
        return .init(status: .planned, cues: [lemma])
      }
    }
    return nil
  }

  /// Whether a gathering was held though later than planned: “hosted Merkel in a meeting delayed by a storm”.
  private func isHeldLate(_ noun: Int, _ verb: String) -> Bool {
    guard verb.isOne(of: "defer", "delay", "postpone"), tree.tokens[noun].relation == .obl,
      let head = tree.tokens[noun].head
    else { return false }
    return tree.prepositions(of: noun).contains { $0.isOne(of: "after", "at", "during", "following", "in") }
      && status(ofVerb: head).status == .occurred
  }

  /// What the helpers tell of a noun that something is said to be: “it will be her third visit”, “it would be the first summit”.
  private func byCopula(_ noun: Int) -> StatusReading? {
    guard !tree.children(of: noun, .cop).isEmpty, tree.subject(of: noun) != nil else { return nil }
    let told = byAuxiliaries(noun)
    return [.planned, .possible].contains(told.status) ? told : nil
  }

  /// Whether an infinitive right under a noun tells when it is to be: “a summit to be held in May”, but not “a meeting to open talks”.
  private func isToTakePlace(_ verb: Int, _ noun: Int) -> Bool {
    guard tree.tokens[verb].head == noun, tree.tokens[verb].relation == .acl,
      tree.children(of: verb, .mark).contains(where: { tree.form($0) == "to" })
    else { return false }
    if tree.lemma(verb) == "take" { return tree.takesPlace(verb) }
    let isOver = tree.children(of: verb, .obj).isEmpty
    return isOver
      && (WordClasses.happening.contains(tree.lemma(verb))
        || tree.isPassive(verb) && WordClasses.convening.contains(tree.lemma(verb)))
  }

  /// Whether a noun is what a relative clause tells of: “the summit, which will be held …”.
  private func isSubject(of clause: Int) -> Bool {
    tree.children(of: clause, .nsubj, .nsubjPassive).contains { tree.form($0).isOne(of: "that", "which") }
  }

  /// Whether “ahead of” stands before a noun and what belongs to it.
  private func isAhead(_ noun: Int) -> Bool {
    let first = tree.subtree(of: noun).min() ?? noun
    return (max(0, first - 2)...first).contains { tree.form($0) == "ahead" }
  }

  func isRuledOut(by verb: Int) -> Bool {
    tree.lemma(verb) == "rule" && tree.children[verb].contains { tree.form($0) == "out" }
  }

  /// Whether a noun is only what people talk about: “discussed a truce”, “suspended its talks with Chad on a truce”.
  func isTopic(_ noun: Int) -> Bool {
    guard let head = tree.tokens[noun].head else { return false }
    let ways = tree.prepositions(of: noun)
    if WordClasses.conferring.contains(tree.lemma(head)) || ways.contains("about") { return true }
    guard ways.contains(where: { $0.isOne(of: "for", "on", "over", "towards") }) else { return false }
    let over = [head] + tree.children(of: head, .obj) + [tree.tokens[head].head].compactMap(\.self)
    return over.contains { WordClasses.talks.contains(tree.lemma($0)) }
  }

  /// Whether a noun hangs on an infinitive or participle that tells of what is not yet so: “talks aimed at reaching an accord”,
  /// “important to keep to a truce”.
  func isWished(_ noun: Int) -> Bool {
    var token = noun
    for _ in 0..<4 {
      if isConditional(token) { return true }
      guard let head = tree.tokens[token].head else { return false }
      let isOpen = tree.tokens[head].penn.isOne(of: .vb, .vbg) && tree.children(of: head, .aux).isEmpty
      if tree.tokens[head].tag == .verb, isOpen {
        return [.possible, .planned, .denied].contains(status(ofVerb: head).status)
          || tree.children(of: head, .mark).contains {
            tree.form($0).isOne(of: "at", "of", "to", "towards")
          }
      }
      if tree.tokens[head].tag == .verb { return false }
      token = head
    }
    return false
  }
}
