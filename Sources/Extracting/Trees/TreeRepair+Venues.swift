import Model

/// Mends what hangs on the gatherings and calls at which something is decided or asked for.
extension TreeRepair {
  /// Mends what hangs on a gathering or call, on those who are in it, or on its day.
  mutating func mendGathering(_ token: Int) {
    switch tokens[token].relation {
    case .nmod, .obl:
      tieVenue(token)
      tieBehindPlace(token)
      tieVenueBehind(token)
      tieVenueOfSaying(token)
      tieDayOfNext(token)
    case .oblUnmarked: tieDayOfNext(token)
    case .advcl: tieVenueBehind(token)
    default: break
    }
  }

  /// Hangs the gathering or call at which something was decided or asked for, and its day, on the verb for that where the tree
  /// hangs them on what is to be done: “pledged to reopen the border at talks in Nairobi on Monday”, “urged him to stop in a phone
  /// call”, but not “agreed to meet at a summit in May”.
  private mutating func tieVenue(_ venue: Int) {
    guard tokens[venue].tag == .noun, tokens[venue].relation.isOne(of: .nmod, .obl),
      let head = tokens[venue].head, head < venue
    else { return }
    let isCall = WordClasses.encounters.contains(lemma(venue)) && isInOne(venue)
    guard isCall || WordClasses.venues.contains(lemma(venue)) && isAt(venue) else { return }
    let deed = deed(over: head)
    guard tokens[deed].penn == .vb, let verb = tokens[deed].head, verb < deed, tokens[verb].penn == .vbd,
      tokens[deed].relation.isOne(of: .advcl, .xcomp)
    else { return }
    let isAsked =
      TreeRepair.urging.contains(lemma(verb)) && children[verb].contains(where: isAsked)
      && (isCall || !isAhead(venue))
    let isDoneThere = isAsked && isCall ? TreeRepair.talking : TreeRepair.gathering
    guard !isDoneThere.contains(lemma(deed)) || isOfBody(deed) else { return }
    let isDecided = tokens[deed].relation == .xcomp && TreeRepair.deciding.contains(lemma(verb))
    guard isAsked || isDecided && lemma(venue) != "visit" else { return }
    hang(venue, on: verb, as: .obl)
    for child in children[deed] + children[head] where child > deed && isDay(child) {
      hang(child, on: verb, as: .obl)
    }
  }

  /// Hangs those with or between whom a meeting is on its noun where the tree hangs them on its place: “talks in Lima with Ruiz”, “a
  /// summit in Lima between Ruiz and Berg”.
  private mutating func tieBehindPlace(_ other: Int) {
    guard tokens[other].relation == .nmod, let place = tokens[other].head, place < other,
      tokens[place].relation.isOne(of: .nmod, .obl), let talks = tokens[place].head, talks < place,
      children[place].contains(where: { tokens[$0].form.isOne(of: "at", "in", "near") }),
      WordClasses.encounters.contains(lemma(talks)),
      // The preposition may hang on the last of the names.
      ([other] + children[other]).flatMap({ children[$0] }).contains(where: {
        tokens[$0].relation == .case && tokens[$0].form.isOne(of: "between", "with") && $0 < other
      }),
      tokens[place].tag == .properNoun || WordClasses.grounds.contains(lemma(place))
    else { return }
    hang(other, on: talks, as: .nmod)
  }

  /// Hangs the call or meeting in which somebody says something on the verb for that where the tree hangs it on what was said: “warned
  /// Ruiz of the consequences in a call”.
  private mutating func tieVenueOfSaying(_ venue: Int) {
    guard tokens[venue].relation == .nmod, WordClasses.encounters.contains(lemma(venue)),
      lemma(venue) != "visit", isInOne(venue), let head = tokens[venue].head, head < venue
    else { return }
    let verb = deed(over: head)
    guard tokens[verb].penn == .vbd, verb < venue,
      WordClasses.saying.contains(lemma(verb)) || WordClasses.informing.contains(lemma(verb))
        || WordClasses.conferring.contains(lemma(verb))
    else { return }
    hang(venue, on: verb, as: .obl)
  }

  /// Hangs the meeting or call after which something was said or decided, and its day, on the verb for that where the tree hangs them
  /// on what was said to come or what was decided: “said sanctions would stay following a meeting with Hollande on Friday”, “agreed
  /// on a truce following talks in Lima”, but not “said she would decide after a meeting with Hollande”.
  private mutating func tieVenueBehind(_ venue: Int) {
    guard isBehindOne(venue), let head = tokens[venue].head, head < venue, !isAhead(venue) else { return }
    let clause = deed(over: head)
    let verb = tokens[clause].penn == .vbd ? clause : tokens[clause].head ?? clause
    guard verb != head, verb < venue, tokens[verb].penn == .vbd,
      verb == clause && WordClasses.sealing.contains(lemma(verb)) || isSaidToCome(clause, by: verb)
        || isDecided(clause, by: verb, before: venue)
    else { return }
    let days = (children[clause] + children[head]).filter { $0 > venue && isDay($0) }
    hang(venue, on: verb, as: tokens[venue].relation == .advcl ? .advcl : .obl)
    for day in days { hang(day, on: verb, as: .obl) }
  }

  /// The verb over a word in its phrase: “would keep supporting the plan after talks”.
  private func deed(over word: Int) -> Int {
    var deed = word
    for _ in 0..<3 {
      let isInner =
        tokens[deed].relation.isOne(of: .nmod, .obj, .obl)
        || tokens[deed].relation == .xcomp && tokens[deed].penn == .vbg
      guard isInner, let above = tokens[deed].head else { break }
      deed = above
    }
    return deed
  }

  /// Whether a clause is what somebody says that others will do.
  private func isSaidToCome(_ clause: Int, by verb: Int) -> Bool {
    guard tokens[clause].relation == .ccomp, WordClasses.saying.contains(lemma(verb)),
      let subject = subjects(of: clause).first, tokens[subject].tag != .pronoun
    else { return false }
    return !TreeRepair.waiting.contains(lemma(clause))
      && children[clause].contains { tokens[$0].form.isOne(of: "will", "would") }
  }

  /// Whether an infinitive is what people agreed on, with a comma before the gathering or “following” there.
  private func isDecided(_ deed: Int, by verb: Int, before venue: Int) -> Bool {
    guard tokens[deed].relation == .xcomp, tokens[deed].penn == .vb,
      TreeRepair.deciding.contains(lemma(verb)),
      let opener = children[venue].first(where: { tokens[$0].relation.isOne(of: .case, .mark) }), opener > 0
    else { return false }
    return tokens[opener - 1].form == "," || tokens[opener].form == "following"
  }

  /// “following a meeting”, “after a phone call”, “after meeting her”, “after talks with her in Paris”, but not “after the summit”, which is to come.
  private func isBehindOne(_ venue: Int) -> Bool {
    let openers = children[venue].lazy.filter { tokens[$0].relation.isOne(of: .case, .mark) }
    guard let opener = openers.first, tokens[opener].form.isOne(of: "after", "following"),
      openers.dropFirst().isEmpty
    else { return false }
    if tokens[venue].relation == .advcl {
      return tokens[venue].penn == .vbg && lemma(venue).isOne(of: "meet", "speak", "talk")
    }
    guard tokens[venue].relation.isOne(of: .nmod, .obl), WordClasses.encounters.contains(lemma(venue)) else {
      return false
    }
    return tokens[opener].form == "following"
      || children[venue].contains { tokens[$0].form.isOne(of: "a", "an") }
      || isToldWhere(venue)
  }

  /// “after talks with Macron in Paris”, “after talks with him on Monday”
  private func isToldWhere(_ talks: Int) -> Bool {
    let beside = tokens[talks].head.map { children[$0].filter { $0 > talks } } ?? []
    let ways = (children[talks] + beside).flatMap { children[$0] }.filter { tokens[$0].relation == .case }
      .map { tokens[$0].form }
    return tokens[talks].penn == .nns && !children[talks].contains { tokens[$0].relation == .det }
      && ways.contains("with") && ways.contains { $0.isOne(of: "at", "in", "on") }
  }

  /// Verbs for what is mostly done after a gathering that is still to come: “said a decision would be made after a meeting”.
  private static let waiting: WordSet = [
    "announce", "arrive", "be", "come", "decide", "depart", "fly", "hold", "issue", "leave", "make",
    "release",
    "return", "sign", "speak", "travel", "vote",
  ]

  /// “invited Finland to join the alliance at a summit”, but not “to join them at a summit”
  private func isOfBody(_ verb: Int) -> Bool {
    lemma(verb) == "join"
      && children[verb].contains { TreeRepair.bodies.contains(lemma($0)) }
  }

  /// “urged him”, “called on him”
  private func isAsked(_ noun: Int) -> Bool {
    tokens[noun].relation.isOne(of: .iobj, .obj) || children[noun].contains { tokens[$0].form == "on" }
  }

  private func isDay(_ word: Int) -> Bool {
    let form = tokens[word].form.inSmallLetters
    return WordClasses.days.contains(form) || WordClasses.months.contains(form)
  }

  private func isAt(_ noun: Int) -> Bool {
    children[noun].contains { tokens[$0].form == "at" && tokens[$0].relation == .case }
  }

  /// “in a phone call”, “during their conversation”, but not “in talks”, in which somebody is to be.
  private func isInOne(_ noun: Int) -> Bool {
    children[noun].contains { tokens[$0].form.isOne(of: "during", "in") && tokens[$0].relation == .case }
      && children[noun].contains { child in
        tokens[child].form.isOne(of: "a", "an") || tokens[child].relation == .nmodPossessive
      }
  }

  /// Whether the words behind a gathering tell that it is to come: “at a summit next week”, “at a meeting in July”.
  private func isAhead(_ venue: Int) -> Bool {
    let behind = tokens.indices[venue...].prefix { !tokens[$0].tag.isOne(of: .punctuation, .verb) }
    return (children[venue] + behind).contains { word in
      let form = tokens[word].form.inSmallLetters
      return form.isOne(of: "coming", "later", "next", "upcoming") || WordClasses.months.contains(form)
    }
  }

  /// Verbs whose infinitive tells what others are asked to do.
  private static let urging = WordClasses.bidding.union([
    "advise", "encourage", "exhort", "invite", "order", "persuade", "promise", "remind",
  ])

  private static let bodies: WordSet = [
    "alliance", "bloc", "club", "coalition", "organisation", "organization", "union",
  ]

  /// Verbs for what people do in a call.
  private static let talking: WordSet = [
    "confer", "continue", "discuss", "engage", "join", "meet", "participate", "raise", "resume", "speak",
    "take",
    "talk",
  ]

  /// Verbs by which people at a gathering decide; what they order, vote or refuse to do is told in other ways.
  private static let deciding: WordSet = [
    "agree", "decide", "offer", "pledge", "promise", "resolve", "threaten", "vow",
  ]

  /// Verbs for what is done at a gathering itself.
  private static let gathering: WordSet = [
    "address", "adopt", "announce", "appear", "approve", "attend", "begin", "bring", "come", "confer",
    "continue", "convene",
    "decide", "discuss", "engage", "gather", "hold", "host", "join", "launch", "mediate", "meet", "open",
    "participate", "present", "raise", "represent", "resume", "see", "sign", "sit", "speak", "start", "take",
    "talk",
    "travel", "unveil", "visit",
  ]
}
