import Model

/// Reads what the word over a noun makes of what the noun tells.
extension StatusReader {
  /// What the word over a noun makes of it.
  func under(_ head: Int, noun: Int, prepositions: [String], depth: Int) -> StatusReading {
    let lemma = tree.lemma(head)
    let relation = tree.tokens[noun].relation
    if WordClasses.cancelling.contains(lemma) { return .init(status: .cancelled, cues: [lemma]) }
    if let cue = progress(of: noun, by: head) { return cue }
    // “once Moscow keeps to the agreement of September”: there is one.
    if WordClasses.keeping.contains(lemma), WordClasses.treaties.contains(tree.lemma(noun)),
      !isIndefinite(noun)
    {
      return .init(status: .occurred, cues: [lemma])
    }
    if let cue = prospect(of: noun, by: head) { return .init(status: .possible, cues: [cue]) }
    if isUnderTalks(noun, head: head, prepositions) { return .init(status: .possible, cues: ["talks"]) }
    // “her first stop will be Berlin”
    if relation == .nsubj, !tree.children(of: head, .cop).isEmpty,
      case let told = byAuxiliaries(head), told.status == .planned
    {
      return told
    }
    guard tree.tokens[head].tag == .verb else {
      return underNominal(head, noun: noun, prepositions: prepositions, depth: depth)
    }
    let over = status(ofVerb: head, depth: depth + 1)
    if isAverted(noun, by: head, prepositions) { return .init(status: .denied, cues: [lemma]) }
    // “ordered Russia to halt its invasion”
    let isUnderWay = over.status != .planned || over.cues.last == "order"
    if WordClasses.steering.contains(lemma), relation == .obj, isOwned(noun), isUnderWay {
      return .init(status: .ongoing, cues: [lemma])
    }
    // “called a halt to its air strikes”, “put an end to its boycott”
    let isHalted = tree.children(of: head, .obj).contains {
      tree.lemma($0).isOne(of: "end", "halt", "stop")
    }
    if prepositions == ["to"], isHalted, isOwned(noun) { return .init(status: .ongoing, cues: [lemma]) }
    // “will resign if he loses the referendum”
    if over.cues.last == "if", lemma.isOne(of: "lose", "survive", "win"), relation == .obj { return over }
    if let planned = following(head, over) { return planned }
    if lemma == "follow", relation != .nsubj || over.status != .planned {
      return .init(status: .occurred, cues: ["following"])
    }
    if lemma.isOne(of: "continue", "persist", "rage"), relation == .nsubj,
      over.status == .occurred || over.status == .planned
    {
      return .init(status: .ongoing, cues: [lemma])
    }
    // “protests are not reported in Mosul”
    if relation == .nsubjPassive, over.status == .denied, lemma.isOne(of: "plan", "report", "schedule") {
      return over
    }
    switch relation {
    case .obj, .nsubjPassive, .obl: return underVerb(head, noun: noun, prepositions: prepositions, over: over)
    case .nsubj where WordClasses.happening.contains(lemma): return over
    // “an attack would set the region ablaze”
    case .nsubj where over.cues == ["would"] && isIndefinite(noun):
      return .init(status: .possible, cues: over.cues)
    case .nsubj where over.status == .planned && !WordClasses.expiring.contains(lemma): return over
    case .nsubj where over.status == .possible && isIndefinite(noun): return over
    default: return .init(status: .occurred, cues: [])
    }
  }

  /// What is planned of what “followed” stands over: “the summit will be followed by talks”, “will meet on Monday, followed by talks on
  /// Friday”.
  private func following(_ verb: Int, _ own: StatusReading) -> StatusReading? {
    guard tree.lemma(verb) == "follow", tree.isPassive(verb) else { return nil }
    let main = tree.isFinite(verb) ? verb : tree.predicate(over: tree.tokens[verb].head ?? verb)
    let told = main == verb ? own : status(ofVerb: main)
    return told.status == .planned && tree.isFinite(main) ? told : nil
  }

  /// Whether a noun is a treaty or truce that talks are only on: “talks on an investment treaty”, “held talks on a truce”.
  private func isUnderTalks(_ noun: Int, head: Int, _ prepositions: [String]) -> Bool {
    let isTreaty =
      WordClasses.treaties.contains(tree.lemma(noun))
      || tree.lemma(noun).isOne(of: "cease-fire", "ceasefire", "settlement", "truce")
    return isTreaty && isIndefinite(noun)
      && prepositions.contains(where: ["about", "for", "on", "over"].contains)
      && ([head] + tree.children(of: head, .obj)).contains { WordClasses.talks.contains(tree.lemma($0)) }
  }

  /// What a verb makes of its object, or of a noun with a preposition beside it.
  private func underVerb(_ head: Int, noun: Int, prepositions: [String], over: StatusReading) -> StatusReading
  {
    let lemma = tree.lemma(head)
    let relation = tree.tokens[noun].relation
    if let reading = beside(head, prepositions, relation: relation, over: over) { return reading }
    // “threatened Israel with attacks”
    let isThreatened = lemma == "threaten" && prepositions == ["with"]
    if relation != .obl || isThreatened || ["to", "for"].contains(where: prepositions.contains) {
      // “is drawing up sanctions”
      let isDrawnUp = lemma == "draw" && tree.children[head].contains { tree.form($0) == "up" }
      // “attempts to arrange a meeting failed”
      if over.status == .denied, WordClasses.arranging.contains(lemma) { return over }
      // “does not foresee a meeting”
      if over.status == .denied, WordClasses.foreseeing.contains(lemma) { return over }
      if lemma == "agree" || isDrawnUp || WordClasses.planning.contains(lemma),
        lemma != "announce" || over.status != .occurred
      {
        return .init(status: .planned, cues: [lemma])
      }
      // “backed a second referendum”
      if isIndefinite(noun), WordClasses.favouring.contains(lemma) {
        return .init(status: over.status == .denied ? .denied : .possible, cues: [lemma])
      }
      if WordClasses.doubting.contains(lemma), over.status != .denied, !tree.isNaming(noun, by: head) {
        return .init(status: .possible, cues: [lemma])
      }
    }
    // “failed to win his agreement”
    if over.status == .denied, relation != .obl, WordClasses.attaining.contains(lemma) { return over }
    // “failed to agree at a meeting in Paris”: they met.
    let isVenue = over.status == .denied && ["at", "in"].contains(where: prepositions.contains)
    if isVenue, relation == .obl, prepositions == ["at"] { return .init(status: .occurred, cues: []) }
    let carries =
      WordClasses.light.contains(lemma) || WordClasses.phases.contains(tree.lemma(noun))
      || relation == .obl && !isVenue && leads(lemma, to: noun, prepositions)
    return carries ? over : .init(status: .occurred, cues: [])
  }

  /// What a noun or adjective over a noun makes of it.
  private func underNominal(_ head: Int, noun: Int, prepositions: [String], depth: Int) -> StatusReading {
    let lemma = tree.lemma(head)
    // “is to visit Lima on Saturday, his first trip there”
    if tree.tokens[noun].relation == .appos, isOwned(noun), let verb = tree.tokens[head].head,
      tree.tokens[verb].tag == .verb, WordClasses.days.contains(tree.form(head))
    {
      return status(ofVerb: verb, depth: depth + 1)
    }
    guard tree.tokens[noun].relation == .nmod, tree.tokens[head].tag == .noun else {
      return tree.tokens[noun].relation == .conj
        ? status(ofNoun: head, depth: depth + 1) : .init(status: .occurred, cues: [])
    }
    if let failure = failure(of: head) { return .init(status: .denied, cues: [failure]) }
    if WordClasses.planning.contains(lemma) {
      // “plans for a summit fell through”, “there are no plans for a summit”
      let over = status(ofNoun: head, depth: depth + 1)
      return over.status == .cancelled || over.cues == ["no"] ? over : .init(status: .planned, cues: [lemma])
    }
    // “to settle the date of the visit”
    if lemma == "date", let verb = tree.tokens[head].head, WordClasses.settling.contains(tree.lemma(verb)) {
      return .init(status: .planned, cues: [lemma])
    }
    if WordClasses.steering.contains(lemma), isOwned(noun) { return .init(status: .ongoing, cues: [lemma]) }
    if isRefusedWish(head) { return .init(status: .denied, cues: [lemma]) }
    let doubts = prepositions == ["of"] ? WordClasses.doubtfulOf : WordClasses.doubting
    if doubts.contains(lemma) { return .init(status: .possible, cues: [lemma]) }
    if prepositions == ["of"], !WordClasses.phases.contains(lemma) {
      return .init(status: .occurred, cues: [])
    }
    let over = status(ofNoun: head, depth: depth + 1)
    // “failed to reach an accord at talks in Paris”: they met.
    let isVenue = ["at", "during"].contains(where: prepositions.contains)
    return over.status == .denied && isVenue ? .init(status: .occurred, cues: []) : over
  }

  /// What a noun is told to be that goes on, or went on: “the talks are still in progress”, “the talks were under way”.
  private func progress(of noun: Int, by head: Int) -> StatusReading? {
    guard tree.tokens[noun].relation == .nsubj, tree.isProgress(head),
      let be = tree.children(of: head, .cop).first,
      tree.children(of: head, .aux).allSatisfy({ tree.form($0).isOne(of: "has", "have") })
    else { return nil }
    return .init(status: .ongoing, cues: [tree.form(be), tree.form(head)])
  }

  /// The word by which a noun is told to be near, or hard to come by: “a deal is within reach”, “a truce is unlikely”.
  private func prospect(of noun: Int, by head: Int) -> String? {
    guard tree.tokens[noun].relation == .nsubj, tree.tokens[head].tag != .verb,
      !tree.children(of: head, .cop).isEmpty, WordClasses.prospective.contains(tree.lemma(head)),
      // “a truce is close to collapse”
      tree.phrases(of: head, ["to"]).isEmpty
    else { return nil }
    return tree.lemma(head)
  }

  /// Whether a noun is what somebody's aim is said to be: “the goal is a treaty by March”.
  func isAim(_ noun: Int) -> Bool {
    guard !tree.children(of: noun, .cop).isEmpty, let subject = tree.subject(of: noun) else { return false }
    return WordClasses.aims.contains(tree.lemma(subject))
  }

  /// Whether a verb tells that what a noun tells will not be: “ruled out talks”, “avoided a meeting”.
  private func isAverted(_ noun: Int, by head: Int, _ prepositions: [String]) -> Bool {
    let relation = tree.tokens[noun].relation
    return switch tree.lemma(head) {
    case "decide": prepositions.contains("against")
    case "avert", "avoid", "ban", "block", "forbid", "forestall", "prevent", "prohibit": relation != .obl
    default: isRuledOut(by: head) || isRefused(noun, by: head)
    }
  }

  /// Whether a noun is what somebody will not have: “rejected independence”, “rejected a second referendum”, but not “rejected the
  /// agreement” or “rejected an offer”, which was made.
  private func isRefused(_ noun: Int, by verb: Int) -> Bool {
    tree.tokens[noun].relation == .obj && WordClasses.refusals.contains(tree.lemma(verb)) && !isOwned(noun)
      && ![WordClasses.treaties, WordClasses.offers, WordClasses.requests].contains {
        $0.contains(tree.lemma(noun))
      }
      && tree.children(of: noun, .det).allSatisfy { tree.form($0).isOne(of: "a", "an", "another", "any") }
  }

  /// Whether a noun tells what others want and somebody will not have: “resisted calls to resign”, “rejected demands for talks”.
  func isRefusedWish(_ noun: Int) -> Bool {
    guard tree.tokens[noun].relation.isOne(of: .obj, .nsubjPassive), let verb = tree.tokens[noun].head,
      WordClasses.requests.contains(tree.lemma(noun))
    else { return false }
    return WordClasses.refusals.contains(tree.lemma(verb)) || isRuledOut(by: verb)
  }

  /// Whether a verb tells of what stands behind its preposition: “will meet for talks”, “is to come on a visit”, “could vote on sanctions”, but not “will punish
  /// Togo for its raids”.
  private func leads(_ verb: String, to noun: Int, _ prepositions: [String]) -> Bool {
    if prepositions == ["for"], isOwned(noun), WordClasses.assaults.contains(tree.lemma(noun)) {
      return false
    }
    return prepositions.contains { $0.isOne(of: "for", "in", "at", "into") }
      || prepositions == ["on"] && (WordClasses.going.contains(verb) || verb == "vote")
      || prepositions == ["to"] && verb.isOne(of: "get", "move", "proceed", "return")
  }
}
