import Lexicons
import Model

/// How far a time reaches in the tree: which events it may be that of.
extension TimeReader {
  /// How far a time hangs below the trigger or the verb that carries it; `nil` where another event lies between.
  func distance(
    from placed: ArticleView.PlacedTime, to match: Match, status: EventStatus
  ) -> Int? {
    let own: Set<Int> = [match.trigger, match.complement ?? match.trigger]
    if let eve = eve(before: placed), tree.subtree(of: eve).allSatisfy({ !own.contains($0) }) {
      return tree.tokens[eve].head.flatMap { climb(from: placed, under: $0, to: match, status: status) }
    }
    if let noun = tree.tokens[placed.head].head, !own.contains(noun), let speech = speech(atOccasion: noun) {
      return own.contains(speech) ? 2 : nil
    }
    if let next = neighbour(placed), triggers.contains(next) {
      if own.contains(next) { return 0 }
      // “dissolved parliament after the May 14 coup”
      if next >= placed.tokens.upperBound, isBehind(next) { return nil }
      let upper = verbsAbove(match.carrier, of: match)
      // “voted Saturday to dismiss him”
      let isUpper = upper[next] != nil && tree.tokens[match.trigger].penn == .vb
      guard isUpper || upperPasses(next, match, under: upper) || isHoursAway(next) else { return nil }
    }
    if isOfJudged(placed), !own.contains(tree.tokens[placed.head].head ?? placed.head) { return nil }
    if isSecondDay(placed, behind: match) { return 1 }
    if isOfDeed(placed, ofWhich: match.carrier) { return 1 }
    if let deed = judged(before: placed) { return own.contains(deed) ? 1 : nil }
    // “called for action to block that at a meeting Friday”
    if let verb = decision(before: placed), !own.contains(placed.tokens.lowerBound - 1) {
      return own.contains(verb) ? 2 : nil
    }
    if let occasion = occasion(behindAheadOf: placed) { return own.contains(occasion) ? 0 : nil }
    // The parser may hang a purpose on the day: “is due in Rome on Friday to meet …”.
    if tree.tokens[match.carrier].penn == .vb, tree.tokens[match.carrier].head == placed.head {
      // “a vote on 6 September to hold a referendum”
      let isBehind = view.article.published.map { (placed.time.span?.last ?? $0.day) < $0.day } ?? false
      return isBehind && status == .planned ? nil : 1
    }
    if let root = opens(placed) {
      // “In June, the council fell out, and its head was arrested.”
      if isJoined(match.carrier, to: root) { return 6 }
      return climb(from: placed, under: root, to: match, status: status)
    }
    guard let head = holder(of: placed) else { return nil }
    return climb(from: placed, under: head, to: match, status: status)
  }

  /// Whether a word opens a phrase that lies within hours of what it hangs on: “hours after a bombing on Sunday”.
  func isHoursAway(_ token: Int) -> Bool {
    let openers = tree.children(of: token, .mark, .case).filter {
      tree.form($0).isOne(of: "after", "before")
    }
    return openers.first.map(opensHours) ?? false
  }

  /// Whether “hours” or the like stands before an “after” or “before”.
  func opensHours(_ opener: Int) -> Bool {
    guard tree.form(opener).isOne(of: "after", "before"), opener > 0 else { return false }
    // “in the early hours after the vote”
    if tree.form(opener - 2).isOne(of: "early", "small") { return false }
    return tree.lemma(opener - 1).isOne(of: "hour", "immediately", "minute", "moment", "shortly")
  }

  /// The trigger right before or behind a time: “said Saturday”, “a call Friday”, “Sunday meeting”, “Sunday's attack”.
  func neighbour(_ placed: ArticleView.PlacedTime) -> Int? {
    if let noun = owned(by: placed) { return triggers.contains(noun) ? noun : nil }
    let before = placed.tokens.lowerBound - 1
    // “condemned Friday's attack”
    let isNouns = tree.tokens[placed.head].relation == .nmodPossessive
    if before >= 0, triggers.contains(before), !isNouns {
      // “condemned the attack Friday”, “voted to support the treaty Friday”
      let verb = tree.tokens[placed.head].head ?? before
      if tree.tokens[before].tag == .verb || verb == before || holds(verb, before) { return before }
    }
    let after = placed.tokens.upperBound
    if tree.tokens.indices.contains(after), triggers.contains(after), tree.tokens[after].tag == .noun,
      tree.tokens[placed.head].head == after
    {
      return after
    }
    return nil
  }

  /// Whether a verb is joined to another by “and”, with a subject of its own.
  private func isJoined(_ verb: Int, to root: Int) -> Bool {
    guard tree.tokens[verb].tag == .verb, tree.tokens[verb].relation == .conj,
      !tree.children(of: verb, .nsubj, .nsubjPassive).isEmpty
    else { return false }
    let isPast =
      tree.tokens[verb].penn == .vbd
      || tree.children(of: verb, .auxPassive).contains { tree.form($0).isOne(of: "was", "were") }
    return isPast && tree.tokens[verb].head == root && !isSetAgainst(verb)
  }

  /// The noun whose day is told by a possessive before it: “Sunday's deadly attack”.
  private func owned(by placed: ArticleView.PlacedTime) -> Int? {
    guard tree.tokens[placed.head].relation == .nmodPossessive, let noun = tree.tokens[placed.head].head,
      noun > placed.head, tree.tokens[noun].tag == .noun
    else { return nil }
    return noun
  }

  /// Whether a time is that of what a verb passes judgement on: “criticised Sunday's decision”.
  private func isOfJudged(_ placed: ArticleView.PlacedTime) -> Bool {
    guard let noun = owned(by: placed), tree.tokens[noun].relation == .obj, let verb = tree.tokens[noun].head
    else { return false }
    return WordClasses.appraising.contains(tree.lemma(verb))
  }

  private func climb(
    from placed: ArticleView.PlacedTime, under start: Int, to match: Match, status: EventStatus
  ) -> Int? {
    let carrier = sharesTime(match, status) ? match.carrier : match.trigger
    let goals: Set<Int> = [match.trigger, carrier, match.complement ?? match.trigger]
    let upper = verbsAbove(carrier, of: match)
    var next: Int? = start
    var hops = 0
    while let head = next, hops < 12 {
      hops += 1
      if goals.contains(head) { return hops }
      if let steps = upper[head] { return isOfDeciding(placed, head, match, status) ? nil : hops + 4 * steps }
      if isSetAgainst(head) || isSet(for: placed, by: head) { return nil }
      if isBehind(head), !triggers.contains(head), !isOccasion(head, of: match) { return nil }
      let isOccasion =
        tree.tokens[head].relation == .advcl && tree.tokens[head].head.map { isSaidAfter(head, $0) } ?? false
      if isOccasion || isHoursAway(head) || isQuoted(head) {
        next = tree.tokens[head].head
        continue
      }
      if triggers.contains(head), !upperPasses(head, match, under: upper) { return nil }
      if isClause(head), !isLoose(head, for: match, holdsTime: hops == 1) { return nil }
      // “agreed to repay the loan by 20 July”, but not “talks are expected to take place on Monday”
      let isOwn = WordClasses.happening.contains(tree.lemma(head)) && tree.subject(of: head) == match.trigger
      if tree.tokens[head].penn == .vb, isDeadline(placed, under: head), !isOwn { return nil }
      next = tree.tokens[head].head
    }
    return nil
  }

  /// Whether a verb sets something for a time, which is that of nothing that the verb is joined to: “voted to dismiss him and set
  /// elections for May 25”.
  private func isSet(for placed: ArticleView.PlacedTime, by verb: Int) -> Bool {
    preposition(of: placed) == "for" && tree.tokens[verb].relation == .conj
      && (WordClasses.settling.contains(tree.lemma(verb))
        || WordClasses.scheduling.contains(tree.lemma(verb)))
  }

  /// Whether a verb is set against the one that it is joined to, so that its time is its own: “lost a vote but quit a week
  /// later”.
  private func isSetAgainst(_ verb: Int) -> Bool {
    tree.tokens[verb].tag == .verb && tree.tokens[verb].relation == .conj
      && tree.children(of: verb, .cc).contains { tree.form($0) == "but" }
  }

  func climb(from placed: ArticleView.PlacedTime, _ match: Match, _ status: StatusReading) -> Int? {
    tree.tokens[placed.head].head.flatMap { climb(from: placed, under: $0, to: match, status: status.status) }
  }

  /// Whether a noun lies at an unknown distance from what its verb tells: “after the storm of 14 May”.
  private func isBehind(_ noun: Int) -> Bool {
    tree.tokens[noun].tag == .noun && !isHoursAway(noun)
      && tree.prepositions(of: noun).contains { $0.isOne(of: "after", "before", "since") }
  }

  /// Whether a participle gives what somebody is quoted with: “was quoted as saying on Monday”.
  private func isQuoted(_ token: Int) -> Bool {
    tree.tokens[token].penn == .vbg && tree.tokens[token].head.map(tree.lemma) == "quote"
      && tree.children(of: token, .mark).map(tree.form) == ["as"]
  }

  /// Whether something was said after a gathering, so that its day is that of what was said: “said after the talks on Monday”.
  private func isOccasion(_ noun: Int, of match: Match) -> Bool {
    speeches.contains(match.trigger) && tree.prepositions(of: noun) == ["after"]
      && (WordClasses.venues.contains(tree.lemma(noun)) || tree.lemma(noun) == "vote")
  }

  /// Whether a time under an infinitive can only be that of what is still to be done.
  private func isDeadline(_ placed: ArticleView.PlacedTime, under verb: Int) -> Bool {
    let relation = tree.tokens[verb].relation
    guard relation == .xcomp || relation == .advcl else { return false }
    if preposition(of: placed).isOne(of: "before", "by", "till", "until") { return true }
    // A weekday behind a purpose is mostly that of the main verb: “voted to support the treaty Friday”.
    let span = relation == .advcl ? behind(placed.time) : placed.time.span
    guard let day = view.article.published?.day, let first = span?.first else { return false }
    return first > day
  }

  /// Whether a noun under the carrier may hold its time too: “arrived for talks on Monday”, “signed it at a meeting on Monday”,
  /// “decided at a summit in May to invite …”, “the blasts of Friday killed …”.
  private func upperPasses(_ head: Int, _ match: Match, under upper: [Int: Int] = [:]) -> Bool {
    guard tree.tokens[head].tag == .noun, match.pattern.kind == .verb, let verb = tree.tokens[head].head,
      verb == match.carrier || verb == match.complement || upper[verb] != nil
    else { return false }
    if verb == match.carrier, tree.tokens[head].relation == .nsubj { return true }
    // “will resume talks on Monday”
    if verb == match.carrier, tree.tokens[head].relation == .obj, WordClasses.light.contains(tree.lemma(verb))
    {
      return true
    }
    // “told a meeting on Monday that …”
    if speeches.contains(verb), WordClasses.occasions.contains(tree.lemma(head)) { return true }
    let isLeft = tree.prepositions(of: head) == ["from"] && WordClasses.venues.contains(tree.lemma(head))
    return isLeft
      || tree.prepositions(of: head).contains { $0.isOne(of: "at", "during", "in", "for", "on", "after") }
  }

  /// Whether a verb tells when what it hangs on is due: “the elections due to begin on 26 May”, “the summit to take place in May”.
  private func isDue(_ verb: Int) -> Bool {
    guard WordClasses.happening.contains(tree.lemma(verb)) else { return false }
    let isToCome = tree.tokens[verb].relation == .acl && tree.tokens[verb].penn == .vb
    return isToCome && tree.objects(of: verb).allSatisfy { tree.form($0) == "place" }
      || tree.children(of: verb, .mark).contains { tree.form($0) == "due" }
  }

  private func isClause(_ token: Int) -> Bool {
    switch tree.tokens[token].relation {
    case .ccomp, .advcl, .aclRelative, .parataxis, .csubj: true
    // The parser may take a noun for a participle: “a debt cut for Togo”.
    case .acl: tree.tokens[token].tag != .noun
    default: false
    }
  }

  /// A participle before or behind the main verb, or behind the noun of the match: “Speaking on television Saturday, Lavrov said”, “a meeting scheduled for Sunday”.
  private func isLoose(_ token: Int, for match: Match, holdsTime: Bool) -> Bool {
    if tree.tokens[token].relation == .acl, tree.tokens[token].penn == .vbn {
      let noun = match.complement ?? match.trigger
      // “warrants against men believed to have fought in May”
      let head = tree.tokens[token].head ?? noun
      // “a meeting of all parties convened on Monday”
      let isHeld = tree.tokens[head].head == noun && WordClasses.convening.contains(tree.lemma(token))
      let isClose =
        (head == noun || isHeld) && holdsTime || WordClasses.scheduled.contains(tree.lemma(token))
      return tree.tokens[noun].tag != .verb && isClose && tree.subtree(of: noun).contains(token)
    }
    // “began an operation to retake Mosul on 17 October”
    if tree.tokens[token].relation == .acl, tree.tokens[token].penn == .vb,
      tree.tokens[token].head == match.complement, tree.tokens[match.carrier].penn == .vbd
    {
      return WordClasses.light.contains(tree.lemma(match.carrier))
    }
    if tree.tokens[token].relation == .acl, isDue(token) {
      return tree.tokens[token].head == match.complement ?? match.trigger
    }
    // “Lavrov, speaking in Moscow on Monday, said”
    if tree.tokens[token].relation == .acl, tree.tokens[token].penn == .vbg,
      WordClasses.speaking.contains(tree.lemma(token)), let speaker = tree.tokens[token].head
    {
      return tree.subject(of: match.carrier) == speaker
    }
    // “Asked about it on Monday, he said”
    let isAsked = tree.tokens[token].penn == .vbn && WordClasses.asking.contains(tree.lemma(token))
    if isAsked, tree.tokens[token].relation == .ccomp, token == 0 { return true }
    // “the summit, which opens in Ufa on Friday, …”
    if tree.tokens[token].relation == .aclRelative, WordClasses.happening.contains(tree.lemma(token)),
      tree.children(of: token, .nsubj).contains(where: { tree.form($0).isOne(of: "that", "which") })
    {
      let noun = match.complement ?? match.trigger
      // “the accord that ends this month” was made before.
      let isOver =
        WordClasses.ending.contains(tree.lemma(token)) && WordClasses.treaties.contains(tree.lemma(noun))
      return tree.tokens[noun].tag != .verb && !isOver && tree.subtree(of: noun).contains(token)
    }
    guard tree.tokens[token].relation == .advcl else { return false }
    if isDue(token), let head = tree.tokens[token].head {
      return tree.subject(of: head) == match.complement ?? match.trigger
    }
    // “voted to support the treaty Friday”
    if tree.tokens[token].penn == .vb { return tree.children(of: token, .mark).map(tree.form) == ["to"] }
    return (tree.tokens[token].penn == .vbg || isAsked) && tree.children(of: token, .mark).isEmpty
  }
}
