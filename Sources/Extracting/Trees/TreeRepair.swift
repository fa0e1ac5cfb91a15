import Model

/// Mends what parsers of news get wrong again and again.
///
/// - Complexity: A look at each word, and at what hangs on it.
struct TreeRepair {
  /// The tokens of the sentence, their heads put right.
  var tokens: [Token]
  /// What hangs on each token, in order.
  var children: [[Int]]

  init(_ tokens: [Token]) {
    self.tokens = tokens
    children = [[Int]](repeating: [], count: tokens.count)
    for (token, word) in tokens.enumerated() {
      if let head = word.head, children.indices.contains(head), head != token { children[head].append(token) }
    }
    mendRoot()
    for token in tokens.indices { mend(token) }
  }

  /// Puts the main verb of the sentence at its root.
  private mutating func mendRoot() {
    raiseVerb()
    raiseVerbBehindAside()
    raiseVerbBehindParticiple()
    raiseVerbBesideSubject()
    raiseVerbBehindPhrases()
    raiseVerbBehindTime()
    raiseVerbOverClause()
    raiseVerbInName()
    raiseModifier()
    raiseModifierOfTitle()
    raiseBehindParticiple()
    raiseBehindDay()
    raisePreposition()
  }

  /// Mends what a token is and what it hangs on. The order matters: later repairs rely on kinds that earlier ones have put right.
  private mutating func mend(_ token: Int) {
    // Marks, articles and the later parts of names need nothing.
    if tokens[token].tag == .punctuation || tokens[token].relation == .flat { return }
    if tokens[token].relation == .det, tokens[token].form != "that" { return }
    mendKind(of: token)
    mendTie(of: token)
  }

  /// The repairs that put kinds right, and what hangs by them.
  private mutating func mendKind(of token: Int) {
    mendSubject(token)
    partTime(before: token)
    tieDirection(token)
    partGathering(token)
    tieGoal(token)
    mendVerb(token)
    mendInfinitive(token)
    mendObject(token)
    mendAmount(token)
    mendPerfect(token)
    mendTense(token)
    mendParticiple(token)
    mendGerund(token)
    mendModal(token)
    mendCompound(token)
    mendJoinedCompound(token)
    partEpithet(token)
    mendHeading(token)
    mendOpposition(token)
    tieNegation(token)
    partPlace(token)
    joinPerfect(token)
    tieGuest(token)
    mendFight(token)
  }

  /// The repairs of what hangs on what.
  private mutating func mendTie(of token: Int) {
    tieBill(token)
    partOffice(token)
    partAside(token)
    tieName(token)
    openClause(with: token)
    joinParticle(token)
    tieHearer(token)
    tieRequest(token)
    tieAim(token)
    tieInfinitive(token)
    raiseParticiple(token)
    tieSides(token)
    tieGerund(token)
    tieAttendance(token)
    tieHolding(token)
    tieClause(openedBy: token)
    partDays(token)
    partMonth(token)
    partMonthOfMany(token)
    tieNextParty(token)
    partTopic(token)
    tieNextHost(token)
    tieSpeaker(token)
    tieReporter(token)
    tieCircumstance(token)
    joinSaying(token)
    partGuest(token)
    tieContent(openedBy: token)
    partSubject(token)
    joinVerb(token)
    partOut(token)
    tieDue(token)
    tieDueSubject(token)
    tieOwner(token)
    tieSubject(token)
    tieRelative(token)
    closeClause(token)
    tieWhere(token)
    mendGathering(token)
    tieBehindSaying(token)
    tieMeans(token)
    mendList(at: token)
  }

  /// Whether a token hangs on another, at whatever depth, or is it.
  func isUnder(_ token: Int, _ other: Int) -> Bool {
    var token = token
    for _ in tokens.indices {
      if token == other { return true }
      guard let head = tokens[token].head else { return false }
      token = head
    }
    return false
  }

  /// Hangs a token on another, but on none that hangs on it.
  mutating func hang(_ token: Int, on head: Int, as relation: DependencyRelation) {
    guard !isUnder(head, token) else { return }
    if let old = tokens[token].head { children[old].removeAll { $0 == token } }
    children[head].insert(token, at: children[head].firstIndex { $0 > token } ?? children[head].endIndex)
    tokens[token].head = head
    tokens[token].relation = relation
  }

  /// Makes a verb in the past the root, and what was the root hang on it.
  mutating func raise(_ verb: Int, over root: Int, as relation: DependencyRelation) {
    if let old = tokens[verb].head { children[old].removeAll { $0 == verb } }
    tokens[verb].head = nil
    tokens[verb].relation = .root
    if !tokens[verb].penn.isOne(of: .vbd, .vbp, .vbz) { tokens[verb].penn = .vbd }
    hang(root, on: verb, as: relation)
  }

  func lemma(_ token: Int) -> String { tokens[token].lemma.inSmallLetters }

  func subjects(of verb: Int) -> [Int] {
    children[verb].filter { tokens[$0].relation.isOne(of: .nsubj, .nsubjPassive) }
  }

  /// Makes the verb right behind a name or noun that opens a sentence its root where the tree takes it for a participle and there
  /// is no other: “Ban Ki-moon called on Israel to stop.”
  private mutating func raiseVerb() {
    guard let name = tokens.firstIndex(where: { $0.head == nil }), tokens.last?.form == ".",
      tokens[name].tag.isOne(of: .noun, .properNoun),
      tokens[..<name].allSatisfy({ !$0.tag.isOne(of: .adposition, .verb, .auxiliary, .punctuation) }),
      let verb = tokens.indices.first(where: {
        $0 > name && tokens[$0].relation != .flat && tokens[$0].tag != .punctuation
      }),
      tokens[verb].head == name, tokens[verb].relation == .acl, tokens[verb].penn.isOne(of: .vbd, .vbn),
      !children[name].contains(where: { $0 != verb && tokens[$0].penn.isOne(of: .vbd, .vbz, .vbp, .md) })
    else { return }
    let others = children[name].filter { $0 > verb }
    raise(verb, over: name, as: .nsubj)
    // “Zelensky trounced Poroshenko.”: the tree may take both for one name.
    for child in others {
      hang(child, on: verb, as: tokens[child].relation == .flat ? .obj : tokens[child].relation)
    }
  }

  /// Puts a verb whose forms are all alike into the past where one subject stands before it: “Macron beat Le Pen”, else “beats”.
  private mutating func mendTense(_ verb: Int) {
    guard tokens[verb].penn == .vbp, WordClasses.invariable.contains(tokens[verb].form),
      let subject = subjects(of: verb).first, tokens[subject].penn.isOne(of: .nn, .nnp),
      !children[subject].contains(where: { tokens[$0].relation == .conj })
    else { return }
    tokens[verb].penn = .vbd
  }

  /// Parts those who meet from their meeting: “ministers meeting in Brussels agreed”, which the tree takes for a kind of meeting
  /// or for what they are.
  private mutating func partGathering(_ meeting: Int) {
    guard meeting > 0, tokens[meeting].form == "meeting", tokens[meeting].tag == .noun,
      tokens[meeting - 1].penn == .nns, tokens[meeting - 1].head == meeting,
      tokens[meeting - 1].relation.isOne(of: .compound, .nsubj),
      !children[meeting].contains(where: { tokens[$0].relation.isOne(of: .cop, .det) }),
      let head = actOf(gathering: meeting)
    else { return }
    let people = meeting - 1
    for child in children[meeting] where child < people {
      hang(child, on: people, as: tokens[child].relation)
    }
    let isSubject = tokens[meeting].relation.isOne(of: .ccomp, .root)
    hang(people, on: head, as: isSubject ? .nsubj : tokens[meeting].relation)
    hang(meeting, on: people, as: .acl)
    tokens[meeting].tag = .verb
    tokens[meeting].penn = .vbg
    tokens[meeting].lemma = "meet"
    for child in children[meeting] where tokens[child].relation == .nmod { tokens[child].relation = .obl }
  }

  /// Hangs “of” on its noun where the tree makes one word of “out of”: “pulled Norway out of the pact”.
  private mutating func partOut(_ word: Int) {
    guard tokens[word].form == "of", tokens[word].relation == .fixed, let out = tokens[word].head,
      tokens[out].form == "out", tokens[out].relation == .case, let noun = tokens[out].head
    else { return }
    hang(word, on: noun, as: .case)
  }

  /// Hangs a goal on the verb where the tree hangs it on the way there: “handed the city back to China”.
  private mutating func tieGoal(_ goal: Int) {
    guard tokens[goal].relation.isOne(of: .obl, .nmod), let way = tokens[goal].head, way < goal,
      tokens[way].relation == .advmod, let verb = tokens[way].head, tokens[verb].tag == .verb,
      lemma(way).isOne(of: "away", "back", "down", "home", "over")
    else { return }
    hang(goal, on: verb, as: .obl)
  }

  /// The verb that tells what those do whose meeting the tree takes for what they are; else what the meeting hangs on.
  private func actOf(gathering meeting: Int) -> Int? {
    guard tokens[meeting].relation == .ccomp else {
      return tokens[meeting].head.flatMap { $0 > meeting ? $0 : nil }
    }
    let end = tokens[meeting...].firstIndex { $0.tag == .punctuation } ?? tokens.count
    return (meeting + 1..<end).first { token in
      tokens[token].penn.isOne(of: .vbd, .vbz) && tokens[token].tag == .verb && subjects(of: token).isEmpty
    }
  }

  /// Hangs a name on the office before it where the tree hangs it on what the office is for: “the envoy to Africa, Ana Ruiz,”.
  private mutating func tieName(_ name: Int) {
    guard name > 2, tokens[name].relation == .appos, tokens[name].tag == .properNoun,
      tokens[name - 1].form == ",",
      let land = tokens[name].head, tokens[land].tag == .properNoun, tokens[land].relation == .nmod,
      let office = tokens[land].head, WordClasses.officials.contains(lemma(office)),
      !children[office].contains(where: { tokens[$0].relation == .appos })
    else { return }
    hang(name, on: office, as: .appos)
  }

  /// Makes a clause of what “whose” opens where the tree joins its verb to the one before: “crossed into Peru, whose president, Ana
  /// Ruiz, confirmed it”.
  private mutating func openClause(with whose: Int) {
    guard tokens[whose].form == "whose", let owned = tokens[whose].head, owned > whose,
      tokens[owned].relation == .appos, let owner = tokens[owned].head, owner < whose,
      let verb = tokens[owned...].firstIndex(where: { $0.penn.isOne(of: .vbd, .vbp, .vbz) }),
      tokens[verb].relation == .conj, let joined = tokens[verb].head, joined < whose
    else { return }
    hang(verb, on: owner, as: .aclRelative)
    hang(owned, on: verb, as: .nsubj)
  }

  /// Makes the noun behind a verb and its particle the object where the tree takes it for a phrase without a preposition.
  private mutating func tieObject(behind particle: Int) {
    guard tokens[particle].relation == .compoundParticle, let verb = tokens[particle].head,
      WordClasses.particles[lemma(verb)]?.contains(tokens[particle].form) == true,
      !children[verb].contains(where: { tokens[$0].relation.isOne(of: .obj, .nsubjPassive) }),
      let noun = children[verb].first(where: { $0 > particle }), tokens[noun].relation == .obl,
      tokens[noun].tag.isOne(of: .noun, .properNoun),
      !children[noun].contains(where: { tokens[$0].relation == .case })
    else { return }
    tokens[noun].relation = .obj
  }

  /// Joins a verb with the particle behind it where the tree takes that for a preposition: “shot down an Iraqi plane”.
  private mutating func joinParticle(_ particle: Int) {
    tieObject(behind: particle)
    guard particle > 0, tokens[particle].relation == .case, let noun = tokens[particle].head, noun > particle,
      tokens[noun].relation.isOne(of: .obj, .obl), tokens[noun].head == particle - 1,
      WordClasses.particles[lemma(particle - 1)]?.contains(tokens[particle].form) == true
    else { return }
    hang(particle, on: particle - 1, as: .compoundParticle)
    tokens[noun].relation = .obj
  }

  /// Hangs what is asked for on the noun that asks where the tree hangs it on the verb: “renewed his invitation for Ana to
  /// visit”, “resisted calls to resign”, “rejected calls for talks”.
  private mutating func tieRequest(_ word: Int) {
    let isVerb = tokens[word].penn == .vb
    guard tokens[word].relation.isOne(of: .advcl, .xcomp) && isVerb || tokens[word].relation == .obl,
      let head = tokens[word].head,
      let noun = children[head].last(where: {
        $0 < word && tokens[$0].relation == .obj && WordClasses.requests.contains(lemma($0))
      }), tokens[noun + 1..<word].allSatisfy({ $0.tag != .punctuation })
    else { return }
    let isBehind =
      tokens[word].relation == .advcl || isVerb && noun + 2 == word
      || tokens[word].relation == .obl && tokens[noun + 1].form == "for" && tokens[noun + 1].head == word
    if isBehind { hang(word, on: noun, as: isVerb ? .acl : .nmod) }
  }
}
