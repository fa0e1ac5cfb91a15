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
    raiseVerb()
    raiseVerbBehindAside()
    raiseModifier()
    raiseBehindParticiple()
    raiseBehindTitle()
    raiseBehindDay()
    for token in tokens.indices {
      partGathering(token)
      tieGoal(token)
      mendTense(token)
      mendHeading(token)
      mendAdvance(token)
      mendOpposition(token)
      tieNegation(token)
      partPlace(token)
      joinPerfect(token)
      tieGuest(token)
      mendFight(token)
      tieBill(token)
      partOffice(token)
      partAside(token)
      tieName(token)
      openClause(with: token)
      joinParticle(token)
      tieHearer(token)
      tieRequest(token)
      tieAim(token)
      tieClause(openedBy: token)
      partDays(token)
      tieNextParty(token)
      tieSpeaker(token)
      joinSaying(token)
    }
  }

  mutating func hang(_ token: Int, on head: Int, as relation: DependencyRelation) {
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
    tokens[verb].penn = "VBD"
    hang(root, on: verb, as: relation)
  }

  func lemma(_ token: Int) -> String { tokens[token].lemma.lowercased() }

  func subjects(of verb: Int) -> [Int] {
    children[verb].filter { [.nsubj, .nsubjPassive].contains(tokens[$0].relation) }
  }

  /// Makes the verb right behind a name or noun that opens a sentence its root where the tree takes it for a participle and there
  /// is no other: “Ban Ki-moon called on Israel to stop.”
  private mutating func raiseVerb() {
    guard let name = tokens.firstIndex(where: { $0.head == nil }), tokens.last?.form == ".",
      [.noun, .properNoun].contains(tokens[name].tag),
      tokens[..<name].allSatisfy({ ![.adposition, .verb, .auxiliary, .punctuation].contains($0.tag) }),
      let verb = tokens.indices.first(where: {
        $0 > name && tokens[$0].relation != .flat && tokens[$0].tag != .punctuation
      }),
      tokens[verb].head == name, tokens[verb].relation == .acl, tokens[verb].penn == "VBN",
      !tokens.contains(where: { ["VBD", "VBZ", "VBP", "MD"].contains($0.penn) && $0.head == name })
    else { return }
    let others = children[name].filter { $0 > verb }
    raise(verb, over: name, as: .nsubj)
    for child in others { hang(child, on: verb, as: tokens[child].relation) }
  }

  /// Puts a verb whose forms are all alike into the past where one subject stands before it: “Macron beat Le Pen”, else “beats”.
  private mutating func mendTense(_ verb: Int) {
    guard tokens[verb].penn == "VBP", WordClasses.invariable.contains(tokens[verb].form),
      let subject = subjects(of: verb).first, ["NN", "NNP"].contains(tokens[subject].penn),
      !children[subject].contains(where: { tokens[$0].relation == .conj })
    else { return }
    tokens[verb].penn = "VBD"
  }

  /// Parts those who meet from their meeting: “ministers meeting in Brussels agreed”, which the tree takes for a kind of meeting.
  private mutating func partGathering(_ meeting: Int) {
    guard meeting > 0, tokens[meeting].form == "meeting", tokens[meeting].tag == .noun,
      tokens[meeting - 1].penn == "NNS", tokens[meeting - 1].head == meeting,
      [.compound, .nsubj].contains(tokens[meeting - 1].relation), let head = tokens[meeting].head,
      head > meeting
    else { return }
    let people = meeting - 1
    for child in children[meeting] where child < people {
      hang(child, on: people, as: tokens[child].relation)
    }
    hang(people, on: head, as: tokens[meeting].relation)
    hang(meeting, on: people, as: .acl)
    tokens[meeting].tag = .verb
    tokens[meeting].penn = "VBG"
    tokens[meeting].lemma = "meet"
    for child in children[meeting] where tokens[child].relation == .nmod { tokens[child].relation = .obl }
  }

  /// Hangs a goal on the verb where the tree hangs it on the way there: “handed the city back to China”.
  private mutating func tieGoal(_ goal: Int) {
    guard [.obl, .nmod].contains(tokens[goal].relation), let way = tokens[goal].head, way < goal,
      tokens[way].relation == .advmod, let verb = tokens[way].head, tokens[verb].tag == .verb,
      ["away", "back", "down", "home", "over"].contains(lemma(way))
    else { return }
    hang(goal, on: verb, as: .obl)
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
      let verb = tokens[owned...].firstIndex(where: { ["VBD", "VBP", "VBZ"].contains($0.penn) }),
      tokens[verb].relation == .conj, let joined = tokens[verb].head, joined < whose
    else { return }
    hang(verb, on: owner, as: .aclRelative)
    hang(owned, on: verb, as: .nsubj)
  }

  /// Hangs who is told on the verb where the tree takes them for a subject of what is said: “told Congress he had ordered …”.
  private mutating func tieHearer(_ hearer: Int) {
    guard hearer > 0, tokens[hearer].relation == .nsubj, tokens[hearer].tag == .properNoun,
      let clause = tokens[hearer].head,
      let verb = tokens[clause].head, verb < hearer, lemma(verb) == "tell", tokens[clause].relation == .ccomp,
      subjects(of: clause).contains(where: { $0 > hearer })
    else { return }
    hang(hearer, on: verb, as: .obj)
  }

  /// Makes the noun behind a verb and its particle the object where the tree takes it for a phrase without a preposition.
  private mutating func tieObject(behind particle: Int) {
    guard tokens[particle].relation == .compoundParticle, let verb = tokens[particle].head,
      WordClasses.particles[lemma(verb)]?.contains(tokens[particle].form) == true,
      !children[verb].contains(where: { [.obj, .nsubjPassive].contains(tokens[$0].relation) }),
      let noun = children[verb].first(where: { $0 > particle }), tokens[noun].relation == .obl,
      [.noun, .properNoun].contains(tokens[noun].tag),
      !children[noun].contains(where: { tokens[$0].relation == .case })
    else { return }
    tokens[noun].relation = .obj
  }

  /// Joins a verb with the particle behind it where the tree takes that for a preposition: “shot down an Iraqi plane”.
  private mutating func joinParticle(_ particle: Int) {
    tieObject(behind: particle)
    guard particle > 0, tokens[particle].relation == .case, let noun = tokens[particle].head, noun > particle,
      tokens[noun].relation == .obl, tokens[noun].head == particle - 1,
      WordClasses.particles[lemma(particle - 1)]?.contains(tokens[particle].form) == true
    else { return }
    hang(particle, on: particle - 1, as: .compoundParticle)
    tokens[noun].relation = .obj
  }

  /// Hangs what is asked for on the noun that asks where the tree hangs it on the verb: “renewed his invitation for Ana to
  /// visit”.
  private mutating func tieRequest(_ verb: Int) {
    guard tokens[verb].relation == .advcl, tokens[verb].penn == "VB", let head = tokens[verb].head,
      let noun = children[head].last(where: {
        $0 < verb && tokens[$0].relation == .obj && WordClasses.requests.contains(lemma($0))
      }), tokens[noun + 1..<verb].allSatisfy({ $0.tag != .punctuation })
    else { return }
    hang(verb, on: noun, as: .acl)
  }

  /// Hangs what an act of force or a means is for on its noun where the tree hangs it on the verb: “during the operation to free
  /// the town”.
  private mutating func tieAim(_ verb: Int) {
    guard verb > 1, tokens[verb].relation == .advcl, tokens[verb].penn == "VB", tokens[verb - 1].form == "to",
      WordClasses.assaults.contains(lemma(verb - 2)) || WordClasses.abilities.contains(lemma(verb - 2))
    else { return }
    hang(verb, on: verb - 2, as: .acl)
  }

  /// Hangs what is said on the verb that says it where the tree hangs it on the day or occasion between: “announced on
  /// Tuesday that troops would leave”, “told a hearing that …”.
  private mutating func tieClause(openedBy mark: Int) {
    guard mark > 2, tokens[mark].form == "that", let verb = tokens[mark].head, verb > mark,
      [.acl, .aclRelative].contains(tokens[verb].relation), let noun = tokens[verb].head, noun < mark,
      subjects(of: verb).contains(where: { tokens[$0].form != "that" }),
      let said = sayer(over: noun, before: mark),
      !children[said].contains(where: { $0 != noun && [.ccomp, .obj].contains(tokens[$0].relation) })
    else { return }
    tokens[mark].relation = .mark
    if tokens[noun].relation == .obj, WordClasses.days.contains(lemma(noun)) {
      tokens[noun].relation = .oblUnmarked
    }
    hang(verb, on: said, as: .ccomp)
  }

  /// The verb that says what a clause on a day or occasion under it tells; `nil` where the clause may be about that occasion.
  private func sayer(over noun: Int, before mark: Int) -> Int? {
    let isDay = WordClasses.dayWords.contains(lemma(noun))
    guard isDay || tokens[mark].penn == "IN" else { return nil }
    var token = noun
    for _ in 0..<6 {
      guard let head = tokens[token].head else { return nil }
      let isSaying =
        head < noun && tokens[head].tag == .verb
        && (WordClasses.saying.contains(lemma(head)) || isDay && WordClasses.claiming.contains(lemma(head)))
      if isSaying {
        let isTold = token == noun && [.iobj, .obj].contains(tokens[noun].relation) && lemma(head) == "tell"
        let isWhen = isDay && token == noun && tokens[noun].relation == .obj
        return isTold || isWhen || [.obl, .oblUnmarked].contains(tokens[token].relation) ? head : nil
      }
      token = head
    }
    return nil
  }

  /// Joins a name to the one before the day where the tree joins it to the day: “met Ruiz on Monday and Berg on Tuesday”.
  private mutating func tieNextParty(_ name: Int) {
    guard tokens[name].relation == .conj, tokens[name].tag == .properNoun, let day = tokens[name].head,
      day < name, !WordClasses.days.contains(tokens[name].form.lowercased()),
      WordClasses.days.contains(tokens[day].form.lowercased()), let verb = tokens[day].head,
      let other = children[verb].last(where: {
        $0 > verb && $0 < day && tokens[$0].tag == .properNoun && [.obj, .obl].contains(tokens[$0].relation)
          && !children[$0].contains { ["at", "in"].contains(tokens[$0].form) }
      })
    else { return }
    hang(name, on: other, as: .conj)
  }

  /// Parts an object from the days behind it: “launched a missile days afterwards”.
  private mutating func partDays(_ days: Int) {
    // “resigned two days after the vote”
    if days + 1 < tokens.count, tokens[days].relation == .obj, WordClasses.spans.contains(lemma(days)),
      ["after", "ago", "before", "earlier", "later"].contains(tokens[days + 1].form)
    {
      tokens[days].relation = .oblUnmarked
      // “the people killed hours earlier by a bomb”
      if let verb = tokens[days].head, tokens[verb].relation == .acl, tokens[verb].penn == "VBD" {
        tokens[verb].penn = "VBN"
      }
    }
    guard days > 0, days + 1 < tokens.count, tokens[days].penn == "NNS",
      WordClasses.spans.contains(lemma(days)),
      ["afterwards", "afterward", "ago", "earlier", "later"].contains(tokens[days + 1].form),
      tokens[days - 1].head == days, tokens[days - 1].relation == .compound, let verb = tokens[days].head
    else { return }
    let noun = days - 1
    for child in children[days] where child < noun { hang(child, on: noun, as: tokens[child].relation) }
    hang(noun, on: verb, as: tokens[days].relation)
    tokens[days].relation = .oblUnmarked
  }

  /// Makes the noun behind “said” its subject where words in quotes stand before: “…,” said the premier's deputy.
  private mutating func tieSpeaker(_ verb: Int) {
    guard verb > 1, tokens[verb].penn == "VBD", ["\"", "''", "”"].contains(tokens[verb - 1].form),
      WordClasses.saying.contains(lemma(verb)), subjects(of: verb).isEmpty,
      let speaker = children[verb].first(where: { child in
        child > verb && [.noun, .properNoun].contains(tokens[child].tag)
          && [.appos, .ccomp, .iobj, .obj, .vocative, .xcomp].contains(tokens[child].relation)
      })
    else { return }
    tokens[speaker].relation = .nsubj
  }

  /// Joins a second verb of saying to the first where the tree joins it to what was said: “said Oslo will build a base but
  /// added …”.
  private mutating func joinSaying(_ verb: Int) {
    guard tokens[verb].relation == .conj, tokens[verb].penn == "VBD",
      WordClasses.saying.contains(lemma(verb)),
      let clause = tokens[verb].head, tokens[clause].relation == .ccomp, tokens[clause].penn != "VBD",
      let said = tokens[clause].head, said < clause, tokens[said].penn == "VBD",
      WordClasses.saying.contains(lemma(said)), subjects(of: verb).isEmpty
    else { return }
    hang(verb, on: said, as: .conj)
  }
}
