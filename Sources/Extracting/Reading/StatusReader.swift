import Lexicons
import Model

/// A status, and the words that tell it.
struct StatusReading: Sendable {
  var status: EventStatus
  var cues: [String]
}

/// Reads whether what a word tells took place, is to, or was called off, by the grammar around it.
struct StatusReader {
  let tree: SentenceTree

  /// The status of a match; `usual` is that of a noun of its type that nothing qualifies.
  ///
  /// `announced` is that of such a noun under “announce”.
  func status(of match: Match, usual: EventStatus, announced: EventStatus) -> StatusReading {
    var reading = match.pattern.kind == .verb ? status(ofVerb: match.trigger) : status(ofNoun: match.trigger)
    let isWhere =
      match.pattern.kind == .verb || tree.prepositions(of: tree.stage(of: match.trigger)) == ["on"]
    // “will no longer meet her”
    if reading.cues.last == "no longer", match.pattern.type.text.isOne(of: "call", "meeting", "visit") {
      reading.status = .cancelled
      return reading
    }
    if isWhere, reading.status == .occurred, let cue = stay(at: tree.stage(of: match.trigger)) { return cue }
    if reading.status == .occurred, hasLasted(match) { return mark(&reading, .ongoing, StatusReader.lasting) }
    if match.pattern.kind == .noun, reading.status == .occurred {
      if let cue = midst(of: match.trigger) { return cue }
      if announced != .occurred, isAnnounced(match.trigger) {
        return .init(status: announced, cues: ["announce"])
      }
      if match.carrier == match.trigger, reading.cues.isEmpty, usual != .occurred {
        return .init(status: usual, cues: [])
      }
    }
    // “would suspend its exercises”: what is to be called off is called off.
    if let implied = match.pattern.status,
      reading.status == .occurred || reading.status == .ongoing
        || reading.status == .planned && implied == .cancelled
    {
      return .init(status: implied, cues: [tree.lemma(match.trigger)])
    }
    if reading.cues != ["be"], let over = overNoun(of: match) { return over }
    let lemma = tree.lemma(match.carrier)
    // “postponed a visit”, “called a referendum”: the verb that the pattern itself names.
    if match.pattern.kind == .verb, let complement = match.complement {
      let own = tree.lemma(match.trigger)
      let isOff = tree.isCalledOff(match.trigger)
      // “his decision to call off the visit”
      if reading.status == .occurred || reading.status == .planned, isOff || callsOff(match, complement) {
        return mark(&reading, .cancelled, isOff ? own + " off" : own)
      }
      if reading.status == .occurred, let set = setting(by: own, match, complement) {
        return mark(&reading, set.status, set.cues[0])
      }
    }
    if reading.status == .occurred, isBegun(match, lemma) || isGoingOn(match) {
      return mark(&reading, .ongoing, lemma)
    }
    return reading
  }

  /// Whether the verb of a pattern calls off what its noun tells; “dropped bombs” and “dropped the charges” call nothing off, and
  /// “abandoned the treaty” is the withdrawal itself.
  private func callsOff(_ match: Match, _ noun: Int) -> Bool {
    let verb = tree.lemma(match.trigger)
    guard WordClasses.cancelling.contains(verb), match.pattern.type.text != "withdrawal" else { return false }
    return verb != "drop"
      || ![WordClasses.bombs, WordClasses.claims].contains { $0.contains(tree.lemma(noun)) }
  }

  /// What the verb of a pattern makes of its noun, which is set for later, or not at all: “called talks”, “planned a visit”; “held
  /// no talks”, “ended without a deal”.
  private func setting(by verb: String, _ match: Match, _ noun: Int) -> StatusReading? {
    // “found no trace of gas” has found.
    if match.pattern.type.text != "report",
      tree.children(of: noun, .det).contains(where: { tree.form($0) == "no" })
    {
      return .init(status: .denied, cues: ["no"])
    }
    // “ended the talks without a deal”
    if match.pattern.type.text == "agreement", tree.prepositions(of: noun).contains("without") {
      return .init(status: .denied, cues: ["without"])
    }
    // “called in its envoy”, “called up reservists”
    let isPlan =
      verb.isOne(of: "call", "plan", "schedule") && match.pattern.particles.isEmpty
      && match.pattern.type.text != "diplomatic-break"
    return isPlan ? .init(status: .planned, cues: [verb]) : nil
  }

  /// Whether the verb of a match tells that what its subject names goes on: “heavy fighting continued in Aleppo”.
  private func isGoingOn(_ match: Match) -> Bool {
    match.pattern.kind == .verb && tree.lemma(match.trigger).isOne(of: "continue", "persist", "rage")
      && tree.subject(of: match.trigger).map { tree.names($0, match.pattern.context) } == true
  }

  /// Whether the verb of a match tells that it began: “the protests began”, “opened talks”.
  private func isBegun(_ match: Match, _ verb: String) -> Bool {
    let isOfThing =
      verb != "open"
      && match.fillers.contains { $0.slot == .thing && $0.token == tree.subject(of: match.trigger) }
    // “the accord opened the door to talks”
    let isSubject =
      tree.tokens[match.trigger].relation == .nsubj && !tree.children(of: match.carrier, .obj).isEmpty
    // “opened an embassy”, “opened its border”: that is done.
    let isDone = match.pattern.type.text.isOne(of: "diplomatic-tie", "relief")
    return !isSubject && !isDone && (match.complement != nil || match.carrier != match.trigger || isOfThing)
      && verb.isOne(of: "begin", "open", "start")
      && match.complement.map { tree.lemma($0) != "fire" } ?? true
  }

  /// What the noun that belongs to a verb is told to be, which counts more than the verb: “talks scheduled for Friday were cancelled”.
  private func overNoun(of match: Match) -> StatusReading? {
    guard match.pattern.kind == .verb, let noun = match.complement,
      tree.tokens[match.trigger].head == noun || tree.tokens[noun].relation == .nsubjPassive
    else { return nil }
    let over = status(ofNoun: noun)
    // “talks had been due to be held but were put off”
    let isOwn = tree.tokens[noun].relation == .nsubjPassive && tree.tokens[noun].head == match.trigger
    // “sales were banned”: the verb is the act itself.
    let isAct = over.cues == [tree.lemma(match.trigger)]
    // “the talks, hosted by Kazakhstan, are due to resume”
    let isHeld = over.status == .planned && WordClasses.convening.contains(tree.lemma(match.trigger))
    return over.status == .cancelled || over.status == .denied && isOwn && !isAct || isHeld ? over : nil
  }

  /// The status of what a verb tells.
  func status(ofVerb verb: Int, depth: Int = 0) -> StatusReading {
    var reading = byAuxiliaries(verb)
    if isConditional(verb) { return mark(&reading, .possible, "if") }
    if reading.status == .planned, hasCondition(verb) { return mark(&reading, .possible, "if") }
    let marks = tree.children(of: verb, .mark).map(tree.form)
    if let cue = denial(of: verb, marks) { return mark(&reading, .denied, cue) }
    if let awaiting = awaiting(verb, marks) {
      return mark(&reading, awaiting == "until" ? .possible : .planned, awaiting)
    }
    if isOnceDone(verb), reading.status == .ongoing { return mark(&reading, .planned, "once") }
    if let near = nearness(of: verb) { return mark(&reading, .possible, near) }
    if marks.contains("against") { return mark(&reading, .possible, "against") }
    if marks.contains("due") || isDue(verb) { return mark(&reading, .planned, "due") }
    if reading.status == .occurred, isAlleged(verb) { return mark(&reading, .possible, "alleged") }
    guard depth < 5, let head = tree.tokens[verb].head else { return reading }
    let lemma = tree.lemma(head)
    // “the suggestion that he offer to resign”
    if tree.tokens[verb].relation == .aclRelative, reading.cues == ["present tense"], isThat(verb),
      WordClasses.doubting.contains(lemma) || WordClasses.requests.contains(lemma)
    {
      return mark(&reading, .possible, lemma)
    }
    let isClause = tree.tokens[verb].relation.isOne(of: .acl, .aclRelative, .ccomp)
    let isDoubtful =
      WordClasses.wishing.contains(lemma) || isThat(verb) && WordClasses.doubtfulOf.contains(lemma)
    if isClause, reading.status == .planned, isDoubtful { return mark(&reading, .possible, lemma) }
    if isAttached(verb, to: head) {
      let over = status(ofVerb: head, depth: depth + 1)
      if over.status == .planned || over.status == .possible { return over }
      // “is scheduled to meet her before leaving”
      if tree.isPassive(head), WordClasses.planning.contains(lemma) { return mark(&reading, .planned, lemma) }
    }
    if isWeighed(verb, by: head) { return mark(&reading, .possible, lemma) }
    switch tree.tokens[verb].relation {
    case .xcomp, .ccomp, .acl, .advcl, .obl, .nmod:
      guard isInfinitive(verb) || tree.tokens[verb].relation == .xcomp || tree.tokens[verb].penn == .vbg
      else {
        // “demanded that the government withdraw its troops”
        let isSubjunctive = reading.cues == ["present tense"] && WordClasses.demanding.contains(lemma)
        return isSubjunctive ? mark(&reading, .possible, lemma) : reading
      }
      // “gathered to protest”
      if isInfinitive(verb), WordClasses.gathering.contains(lemma),
        WordClasses.protesting.contains(tree.lemma(verb))
      {
        return status(ofVerb: head, depth: depth + 1)
      }
      if tree.tokens[verb].relation == .advcl, !isInfinitive(verb), !isPlannedOn(verb, lemma) { break }
      return governed(verb, by: head, lemma: lemma, reading, depth: depth)
    case .conj
    where tree.children(of: verb, .nsubj, .aux, .auxPassive, .cop).isEmpty && isBare(verb)
      || !tree.sharedHelpers(of: verb).isEmpty:
      return status(ofVerb: head, depth: depth + 1)
    default: break
    }
    return reading
  }

  /// The word by which what stands behind “to” is only near: “closer to a deal than ever”, “moved closer to a deal”, “came close to
  /// a deal”.
  func nearness(of word: Int) -> String? {
    let isVerb = tree.tokens[word].tag == .verb
    return (isVerb ? tree.children(of: word, .advmod) : [word]).map { near in
      isVerb && tree.form(near).isOne(of: "close", "near") && tree.form(near + 1) != "to"
        ? "" : tree.form(near)
    }.first { $0.isOne(of: "close", "closer", "near", "nearer") }
  }

  /// The words by which a clause tells that something was not done; `nil` for other clauses.
  private func denial(of verb: Int, _ marks: [String]) -> String? {
    if marks.contains("without") { return "without" }
    if isDenied(verb) { return "deny" }
    if isLeftUndone(verb) { return "but not" }
    if tree.isForbidden(verb) { return "from" }
    return isShort(of: verb) ? "short of" : nil
  }

  /// The “before” or “until” of what is waited for: “before they meet”, “would not ask for talks until India had held its election”.
  private func awaiting(_ verb: Int, _ marks: [String]) -> String? {
    if tree.tokens[verb].penn.isOne(of: .vbp, .vbz) {
      return marks.first.flatMap { $0.isOne(of: "before", "until") ? $0 : nil }
    }
    let isDone = tree.children(of: verb, .aux).contains { tree.form($0) == "had" }
    return isDone && marks.contains("until") ? "until" : nil
  }

  func mark(_ reading: inout StatusReading, _ status: EventStatus, _ cue: String) -> StatusReading {
    reading.status = status
    reading.cues.append(cue)
    return reading
  }

  /// The status that a verb's own auxiliaries and tense tell.
  func byAuxiliaries(_ verb: Int) -> StatusReading {
    let helpers = tree.children(of: verb, .aux, .auxPassive, .cop)
    let forms = helpers.map(tree.form)
    let isNegated = isNegated(verb)
    if let be = helpers.first(where: { tree.lemma($0) == "be" }),
      tree.children(of: verb, .mark).contains(where: { tree.form($0) == "to" && $0 > be })
    {
      // “was to have met”
      if !isNegated, forms.contains("have") { return .init(status: .cancelled, cues: ["was to have"]) }
      // “was to meet her, but refused”
      let isUndone = tree.form(be).isOne(of: "was", "were") && isTurned(verb)
      if !isNegated, isUndone { return .init(status: .cancelled, cues: [tree.form(be), "to", "but"]) }
      let isWish = tree.subject(of: verb).map { WordClasses.aims.contains(tree.lemma($0)) } ?? false
      // “the next step would be to invade”
      let isRemote = forms.contains { $0.isOne(of: "could", "may", "might", "would") }
      let ahead: EventStatus = isWish || isRemote ? .possible : .planned
      return .init(status: isNegated ? .denied : ahead, cues: [tree.form(be), "to"])
    }
    if let will = forms.first(where: { $0.isOne(of: "will", "'ll", "shall", "wo", "gonna") }) {
      guard isNegated else { return .init(status: .planned, cues: [will]) }
      return .init(status: .denied, cues: [will, isNoLonger(verb) ? "no longer" : "not"])
    }
    if let modal = forms.first(where: {
      ["would", "may", "might", "could", "should", "can", "must", "ca", "ought"].contains($0)
    }) {
      if isNegated, modal.isOne(of: "would", "could", "can", "ca") {
        return .init(status: .denied, cues: [modal, isNoLonger(verb) ? "no longer" : "not"])
      }
      let isToCome =
        modal == "would" && !forms.contains("have") && (isReported(verb) || isRetold(verb) || isAgreed(verb))
      return .init(status: isToCome ? .planned : .possible, cues: [modal])
    }
    if isNegated { return .init(status: .denied, cues: ["not"]) }
    // “insist that he be removed”
    if forms == ["be"], !tree.children(of: verb, .mark).contains(where: { tree.form($0) == "to" }) {
      return .init(status: .possible, cues: ["be"])
    }
    if tree.lemma(verb) == "head", forms.contains(where: { $0.isOne(of: "was", "is", "were", "are") }) {
      return .init(status: .planned, cues: ["headed"])
    }
    if forms.contains("being"), forms.contains(where: { $0.isOne(of: "are", "is") }) {
      return .init(status: .ongoing, cues: ["being"])
    }
    if isHeld(verb) { return .init(status: .ongoing, cues: ["held"]) }
    if tree.tokens[verb].penn == .vbg {
      if let form = forms.first(where: { ["is", "are", "'s", "'re", "been", "am", "'m"].contains($0) }) {
        return .init(status: .ongoing, cues: [form, tree.form(verb)])
      }
    }
    let isPresent =
      tree.tokens[verb].penn.isOne(of: .vbz, .vbp) && tree.sentence.place == .body && !isSeen(verb)
    if isPresent, helpers.isEmpty, tree.tokens.last?.form == ".",
      !WordClasses.saying.contains(tree.lemma(verb))
    {
      return .init(status: .ongoing, cues: ["present tense"])
    }
    return .init(status: .occurred, cues: [])
  }

  func isConditional(_ verb: Int) -> Bool {
    // “provided that it is adopted”
    if let head = tree.tokens[verb].head, tree.form(head) == "provided", tree.tokens[verb].relation == .ccomp,
      isThat(verb), tree.children(of: head, .nsubj, .nsubjPassive).isEmpty
    {
      return true
    }
    return tree.children(of: verb, .mark).contains {
      tree.form($0).isOne(of: "if", "unless", "whether", "lest")
    }
      || tree.tokens.last?.form == "?" && tree.tokens[verb].head == nil
  }
}
