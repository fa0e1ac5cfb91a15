import Model

/// Verbs that parsers of news take for something else, or hang on the wrong word.
extension TreeRepair {
  /// Makes a verb with a subject the root over the noun that the tree takes it to modify: “The West eased sanctions.”
  mutating func raiseModifier() {
    guard let noun = tokens.firstIndex(where: { $0.head == nil }), tokens.last?.form == ".",
      tokens[noun].tag.isOne(of: .noun, .properNoun),
      let verb = children[noun].first(where: { child in
        child < noun && tokens[child].relation == .amod && tokens[child].penn.isOne(of: .vbd, .vbn)
          && (subjects(of: child).contains { $0 < child } || isActor(child - 1, before: noun))
      })
    else { return }
    let isCompound = subjects(of: verb).isEmpty
    let words = children[noun].filter { $0 < verb - 1 }
    raise(verb, over: noun, as: .obj)
    guard isCompound else { return }
    hang(verb - 1, on: verb, as: .nsubj)
    for word in words { hang(word, on: verb - 1, as: tokens[word].relation) }
  }

  /// Whether a noun right before a participle, which the tree makes one noun with what follows, can only be who acts: “Japan
  /// scrambled jets”, “the military seized power”, where no other verb has a tense.
  private func isActor(_ word: Int, before noun: Int) -> Bool {
    guard word >= 0, tokens[word].head == noun else { return false }
    let isNoun = tokens[word].relation == .compound && tokens[word].tag.isOne(of: .noun, .properNoun)
    let isForce = tokens[word].relation == .amod && tokens[word].form == "military"
    return (isNoun || isForce)
      && !tokens.contains { $0.penn.isOne(of: .md, .vbd, .vbp, .vbz) && $0.relation != .amod }
  }

  /// Joins the participle behind “has” and a time to it, where the tree parts the two: “has in the past rejected the plan”.
  mutating func joinPerfect(_ helper: Int) {
    guard helper + 2 < tokens.count, tokens[helper + 1].tag == .adposition,
      tokens[helper].form.inSmallLetters.isOne(of: "had", "has", "have"),
      let verb = (helper + 3..<min(tokens.count, helper + 7)).first(where: {
        tokens[$0].penn.isOne(of: .vbd, .vbn)
      }),
      tokens[helper + 2..<verb].allSatisfy({ !$0.tag.isOne(of: .adposition, .punctuation, .verb) }),
      isTime(verb - 1), isParted(verb, from: helper)
    else { return }
    let time = verb - 1
    // “has in the past accused Syria”: the tree may take all of it for one object.
    if let noun = tokens[verb].head, noun > verb, tokens[verb].relation == .amod {
      for word in children[noun] where word < time { hang(word, on: time, as: tokens[word].relation) }
    }
    let isUnderVerb = tokens[helper].head == verb
    let (head, relation) = (tokens[helper].head, tokens[helper].relation)
    let next = tokens[verb].relation == .amod ? tokens[verb].head : nil
    if !isUnderVerb { move(verb, to: head, as: relation) }
    for child in children[helper] where child != verb { hang(child, on: verb, as: tokens[child].relation) }
    hang(helper, on: verb, as: .aux)
    hang(time, on: verb, as: .obl)
    if let next, tokens[next].head != nil, next > verb { hang(next, on: verb, as: .obj) }
    tokens[helper].tag = .auxiliary
    tokens[verb].penn = .vbn
  }

  /// Whether a noun ends a time told with a preposition: “in the past”, “for years”, “on Monday”, “since 2011”.
  private func isTime(_ noun: Int) -> Bool {
    let word = lemma(noun)
    return WordClasses.dayWords.contains(word) || word.isOne(of: "decade", "occasion", "past", "time")
      || word.utf8.count == 4 && Int(word) != nil
  }

  /// Whether a participle hangs on its helper, on the time between, or on what follows, or has a helper that keeps its subject.
  private func isParted(_ verb: Int, from helper: Int) -> Bool {
    let hasSubject = !subjects(of: helper).isEmpty
    guard let head = tokens[verb].head else { return tokens[helper].head == verb && hasSubject }
    if tokens[helper].head == verb { return hasSubject }
    let isBeside = head == tokens[helper].head && tokens[verb].relation == tokens[helper].relation
    return hasSubject
      && (head == helper || helper < head && head < verb || isBeside
        || tokens[verb].relation == .amod && tokens[head].head == helper)
  }

  /// Makes “heads” a verb where somebody stands before it and a way behind it: “Kerry heads to Moscow on Tuesday.”
  mutating func mendHeading(_ word: Int) {
    guard tokens[word].form == "heads", tokens[word].penn == .nns, word > 0, word + 1 < tokens.count,
      tokens[word + 1].form.isOne(of: "back", "for", "home", "into", "off", "to"),
      tokens[word - 1].tag.isOne(of: .noun, .properNoun)
    else { return }
    if tokens[word].relation == .appos, let name = tokens[word].head, tokens[name].head == nil,
      tokens[name..<word].dropFirst().allSatisfy({ $0.relation == .flat })
    {
      let others = children[name].filter { $0 > word }
      move(word, to: nil, as: .root)
      hang(name, on: word, as: .nsubj)
      for child in others { hang(child, on: word, as: tokens[child].relation) }
    }
    guard subjects(of: word).contains(where: { $0 < word }) else { return }
    tokens[word].tag = .verb
    tokens[word].penn = .vbz
    tokens[word].lemma = "head"
    for child in children[word] where child > word && tokens[child].relation == .nmod {
      tokens[child].relation = .obl
    }
  }

  /// Makes a name behind a verb its object where the tree takes it for another name of the subject: “hosts Chancellor Angela
  /// Merkel”.
  mutating func tieGuest(_ name: Int) {
    guard tokens[name].relation == .appos, tokens[name].tag == .properNoun, let verb = tokens[name].head,
      verb < name, tokens[verb].tag == .verb,
      tokens[verb + 1..<name].allSatisfy({ $0.tag != .punctuation && $0.tag != .adposition }),
      !children[verb].contains(where: { tokens[$0].relation.isOne(of: .obj, .nsubjPassive) })
    else { return }
    tokens[name].relation = .obj
  }

  /// Makes the past verb the root where the tree takes the participle before it for that: “Rockets fired from Gaza landed in
  /// Israel”, “the truce agreed in Minsk has been broken”.
  mutating func raiseBehindParticiple() {
    guard let root = tokens.firstIndex(where: { $0.head == nil }),
      tokens[root].penn.isOne(of: .vbd, .vbn),
      !children[root].contains(where: {
        tokens[$0].relation.isOne(of: .aux, .auxPassive, .cop, .nsubj)
      }),
      let verb = children[root].first(where: { child in
        child > root && tokens[child].relation == .advcl && isFinite(child)
      }),
      tokens[root..<verb].allSatisfy({ $0.tag != .punctuation }),
      let subject = (subjects(of: root) + subjects(of: verb)).first, subject < root
    else { return }
    let isPassive = children[verb].contains { tokens[$0].relation == .auxPassive }
    move(verb, to: nil, as: .root)
    hang(subject, on: verb, as: isPassive ? .nsubjPassive : .nsubj)
    hang(root, on: subject, as: .acl)
    tokens[root].penn = .vbn
  }

  /// Whether a verb has a tense of its own and no word that opens a clause: “landed”, “has been broken”.
  private func isFinite(_ verb: Int) -> Bool {
    let relations = children[verb].map { tokens[$0].relation }
    guard !relations.contains(.mark) else { return false }
    return tokens[verb].penn == .vbd || tokens[verb].penn == .vbn && relations.contains(.aux)
  }

  /// Makes the verb behind a day the root where the tree takes it to modify its object: “Parliament on Tuesday elected
  /// opposition leader Ana Ruiz”, “Peru on May 3 suspended payments”.
  mutating func raiseBehindDay() {
    guard let subject = tokens.firstIndex(where: { $0.head == nil }), subject + 3 < tokens.count,
      tokens[subject].tag.isOne(of: .noun, .properNoun), tokens[subject + 1].form == "on",
      case let day = subject + 2,
      case let verb = tokens[day + 1].tag == .numeral ? day + 2 : day + 1, verb < tokens.count,
      verb > day + 1 || WordClasses.days.contains(tokens[day].form.inSmallLetters),
      tokens[verb].penn == .vbn, tokens[verb].relation == .amod, let object = tokens[verb].head,
      object > verb, tokens[object].head == subject, tokens[object].relation.isOne(of: .appos, .nmod),
      !children[object].contains(where: { $0 > verb && tokens[$0].relation == .case })
    else { return }
    let others = children[subject].filter { $0 > day }
    raise(verb, over: subject, as: .nsubj)
    for child in others where child != verb { hang(child, on: verb, as: child == object ? .obj : .obl) }
    hang(day, on: verb, as: .obl)
    hang(subject + 1, on: day, as: .case)
    if verb > day + 1 { hang(day + 1, on: day, as: .nummod) }
  }

  /// Makes those who act the subject where the tree takes them for another name of the place before: “In Oslo, the premier, Ole
  /// Berg, denied it.”
  mutating func partPlace(_ actor: Int) {
    guard tokens[actor].relation == .appos, let place = tokens[actor].head, place < actor,
      tokens[place].relation == .obl, let verb = tokens[place].head, verb > actor,
      tokens[verb].penn.isOne(of: .vbd, .vbp, .vbz), tokens[verb - 1].form == ",",
      subjects(of: verb).isEmpty, tokens[place + 1].form == ",",
      tokens[..<place].allSatisfy({ $0.tag != .verb })
    else { return }
    hang(actor, on: verb, as: .nsubj)
  }

  /// Parts a name from the office that its bearer is given, where the tree takes both for one: “elected Ana Ruiz president”, “declared
  /// himself president”.
  mutating func partOffice(_ name: Int) {
    guard name > 0, tokens[name].tag.isOne(of: .pronoun, .properNoun), case let verb = name - 1,
      tokens[verb].penn.isOne(of: .vbd, .vbg, .vbn), WordClasses.choosing.contains(lemma(verb)),
      !children[verb].contains(where: { tokens[$0].relation.isOne(of: .obj, .nsubjPassive) })
    else { return }
    if tokens[name].relation == .xcomp, tokens[name].head == verb,
      children[verb].contains(where: { $0 > name && tokens[$0].relation == .xcomp })
    {
      tokens[name].relation = .obj
      return
    }
    guard tokens[name].relation == .compound || tokens[name].tag == .pronoun, let next = tokens[name].head,
      // “declared himself Niger's president”: the tree may hang him on Niger.
      case let office = tokens[next].relation == .nmodPossessive ? tokens[next].head ?? next : next,
      tokens[office].head == verb, tokens[office].relation.isOne(of: .obj, .xcomp),
      WordClasses.officials.contains(lemma(office))
    else { return }
    let others = children[office].filter { other in
      other > name && other < office && tokens[other].tag == .properNoun
        && tokens[other].relation == .compound
    }
    hang(name, on: verb, as: .obj)
    for other in others { hang(other, on: name, as: .flat) }
    tokens[office].relation = .xcomp
  }

  /// Hangs what those who act do meanwhile on them where the tree takes it for a second subject: “NATO, meeting in Brussels, condemned
  /// …”.
  mutating func partAside(_ participle: Int) {
    guard participle > 1, tokens[participle].penn == .vbg,
      tokens[participle].relation.isOne(of: .csubj, .nsubj),
      tokens[participle - 1].form == ",", let verb = tokens[participle].head, verb > participle,
      let subject = subjects(of: verb).first(where: { $0 < participle })
    else { return }
    hang(participle, on: subject, as: .acl)
  }

  /// Makes a verb of “opposed to”, which the tree takes for something done to somebody: “Norway is opposed to the plan.”
  mutating func mendOpposition(_ word: Int) {
    guard tokens[word].form == "opposed", tokens[word].penn.isOne(of: .jj, .vbn), word + 1 < tokens.count,
      tokens[word + 1].form == "to", let thing = children[word].first(where: { $0 > word + 1 }),
      tokens[thing].relation == .obl, tokens[word + 1].head == thing
    else { return }
    tokens[word].tag = .verb
    // “is opposed” lasts, as “is opposing” does.
    tokens[word].penn = .vbg
    tokens[word].lemma = "oppose"
    tokens[thing].relation = .obj
    for child in children[word] {
      switch tokens[child].relation {
      case .nsubjPassive: tokens[child].relation = .nsubj
      case .auxPassive, .cop: tokens[child].relation = .aux
      default: continue
      }
    }
  }

  /// Hangs a negation on the infinitive behind it where the tree hangs it on the verb before: “vowed never to recognise it”.
  mutating func tieNegation(_ word: Int) {
    guard tokens[word].relation == .advmod, word > 0, tokens[word].head == word - 1,
      tokens[word].form.isOne(of: "never", "not"), word + 1 < tokens.count, tokens[word + 1].form == "to",
      let infinitive = tokens[word + 1].head, infinitive > word, tokens[infinitive].head == word - 1
    else { return }
    hang(word, on: infinitive, as: .advmod)
  }

  /// Hangs what a bill is for on it where the tree hangs it on the verb: “approved a bill to send troops”.
  mutating func tieBill(_ verb: Int) {
    guard verb > 1, tokens[verb].relation.isOne(of: .advcl, .xcomp), tokens[verb].penn == .vb,
      tokens[verb - 1].form == "to", case let bill = verb - 2, tokens[bill].relation == .obj,
      tokens[bill].head == tokens[verb].head,
      WordClasses.documents.contains(lemma(bill))
        || lemma(bill).isOne(of: "budget", "measure", "motion", "plan")
    else { return }
    hang(verb, on: bill, as: .acl)
  }

  /// Makes a noun of the participle for a fight in which people come to harm: “were killed in fighting near the border”.
  mutating func mendFight(_ word: Int) {
    guard tokens[word].tag == .verb, let verb = tokens[word].head, verb < word,
      tokens[word].form.isOne(of: "bombing", "fighting", "shelling", "shooting"),
      WordClasses.harming.contains(lemma(verb)) || lemma(verb) == "die",
      let mark = children[word].first(where: { tokens[$0].relation == .mark }),
      tokens[mark].form.isOne(of: "by", "during", "in"),
      !children[word].contains(where: { tokens[$0].relation.isOne(of: .aux, .obj, .nsubj) })
    else { return }
    tokens[word].tag = .noun
    tokens[word].penn = .nn
    tokens[word].lemma = tokens[word].form
    tokens[word].relation = .obl
    tokens[mark].relation = .case
    for child in children[word] where tokens[child].relation == .obl { tokens[child].relation = .nmod }
  }

  /// Gives a word another head, or none.
  private mutating func move(_ word: Int, to head: Int?, as relation: DependencyRelation) {
    if let head { return hang(word, on: head, as: relation) }
    if let old = tokens[word].head { children[old].removeAll { $0 == word } }
    tokens[word].head = nil
    tokens[word].relation = .root
  }

  /// Hangs an infinitive on the second of two verbs where the tree hangs it on the first, and makes what is asked for of a purpose:
  /// “returned from Kenya and called on Ruiz to step down”.
  mutating func tieInfinitive(_ verb: Int) {
    guard verb > 1, tokens[verb].relation.isOne(of: .advcl, .xcomp), tokens[verb].penn == .vb,
      tokens[verb - 1].form == "to", tokens[verb - 1].head == verb, let first = tokens[verb].head,
      first < verb
    else { return }
    let second = children[first].last {
      first < $0 && $0 < verb && tokens[$0].relation == .conj && tokens[$0].tag == .verb
    }
    let asking = second ?? first
    guard tokens[asking..<verb].allSatisfy({ $0.tag != .punctuation }) else { return }
    let isAsked =
      lemma(asking).isOne(of: "appeal", "call") && asking + 1 < verb
      && tokens[asking + 1].form.isOne(of: "on", "to", "upon")
    guard second != nil || isAsked else { return }
    hang(verb, on: asking, as: isAsked ? .xcomp : tokens[verb].relation)
  }
}
