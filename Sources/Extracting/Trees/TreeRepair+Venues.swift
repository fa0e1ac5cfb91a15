import Model

/// Mends what hangs on the gatherings and calls at which something is decided or asked for.
extension TreeRepair {
  /// Hangs the gathering or call at which something was decided or asked for, and its day, on the verb for that where the tree
  /// hangs them on what is to be done: “pledged to reopen the border at talks in Nairobi on Monday”, “urged him to stop in a phone
  /// call”, but not “agreed to meet at a summit in May”.
  mutating func tieVenue(_ venue: Int) {
    let isCall = WordClasses.encounters.contains(lemma(venue)) && isInOne(venue)
    guard WordClasses.venues.contains(lemma(venue)) && isAt(venue) || isCall,
      tokens[venue].relation.isOne(of: .nmod, .obl), let head = tokens[venue].head, head < venue
    else { return }
    var deed = head
    for _ in 0..<2 {
      guard tokens[deed].relation.isOne(of: .nmod, .obj, .obl), let above = tokens[deed].head else { break }
      deed = above
    }
    guard tokens[deed].penn == .vb, let verb = tokens[deed].head, verb < deed, tokens[verb].penn == .vbd,
      tokens[deed].relation == .xcomp
        || tokens[deed].relation == .advcl && children[verb].contains(where: isAsked)
    else { return }
    let isAsked = TreeRepair.asking.contains(lemma(verb)) && (isCall || !isAhead(venue))
    let isDoneThere = isAsked && isCall ? TreeRepair.talking : TreeRepair.gathering
    guard !isDoneThere.contains(lemma(deed)) || isOfBody(deed) else { return }
    let isDecided = tokens[deed].relation == .xcomp && TreeRepair.deciding.contains(lemma(verb))
    guard isAsked || isDecided && lemma(venue) != "visit" else { return }
    hang(venue, on: verb, as: .obl)
    for child in children[deed] + children[head]
    where child > venue && WordClasses.days.contains(tokens[child].form.inSmallLetters) {
      hang(child, on: verb, as: .obl)
    }
  }

  /// Hangs the meeting or call after which something was said, and its day, on the verb of saying where the tree hangs them on what
  /// was said to come: “said sanctions would stay following a meeting with Hollande on Friday”, but not “said she would decide
  /// after a meeting with Hollande”.
  mutating func tieSayingBehind(_ venue: Int) {
    guard isBehindOne(venue), var clause = tokens[venue].head, clause < venue else { return }
    for _ in 0..<2 {
      guard tokens[clause].relation.isOne(of: .nmod, .obj, .obl), let above = tokens[clause].head else {
        break
      }
      clause = above
    }
    guard tokens[clause].relation == .ccomp, let verb = tokens[clause].head, verb < clause,
      tokens[verb].penn == .vbd, WordClasses.saying.contains(lemma(verb)),
      children[clause].contains(where: { tokens[$0].form.isOne(of: "will", "would") }),
      let subject = subjects(of: clause).first, tokens[subject].tag != .pronoun,
      !TreeRepair.waiting.contains(lemma(clause)), !isAhead(venue)
    else { return }
    let days = (children[clause] + children[tokens[venue].head ?? clause]).filter {
      $0 > venue && WordClasses.days.contains(tokens[$0].form.inSmallLetters)
    }
    hang(venue, on: verb, as: tokens[venue].relation == .advcl ? .advcl : .obl)
    for day in days { hang(day, on: verb, as: .obl) }
  }

  /// “following a meeting”, “after a phone call”, “after meeting her”, but not “after the summit”, which is to come.
  private func isBehindOne(_ venue: Int) -> Bool {
    let openers = children[venue].filter { tokens[$0].relation.isOne(of: .case, .mark) }.map {
      tokens[$0].form
    }
    guard openers == ["after"] || openers == ["following"] else { return false }
    if tokens[venue].relation == .advcl {
      return tokens[venue].penn == .vbg && lemma(venue).isOne(of: "meet", "speak", "talk")
    }
    return tokens[venue].relation.isOne(of: .nmod, .obl) && WordClasses.encounters.contains(lemma(venue))
      && (openers == ["following"] || children[venue].contains { tokens[$0].form.isOne(of: "a", "an") })
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
  private static let asking: WordSet = [
    "advise", "appeal", "ask", "call", "command", "encourage", "exhort", "implore", "instruct", "invite",
    "order", "persuade", "press", "pressure", "push", "remind", "tell", "urge", "warn",
  ]

  private static let bodies: WordSet = [
    "alliance", "bloc", "club", "coalition", "organisation", "organization", "union",
  ]

  /// Verbs for what people do in a call.
  private static let talking: WordSet = [
    "confer", "continue", "discuss", "engage", "join", "meet", "participate", "raise", "resume", "speak",
    "take",
    "talk",
  ]

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
