import Model

/// What becomes the root of a sentence where the tree has none of its main verbs there.
extension TreeRepair {
  /// Makes the verb behind an aside the root where the tree hangs it in the aside, or on what it is done to: “Lavrov, on a visit to
  /// Cuba, accused …”, “Obama, speaking at the end of a tour of Asia, accused …”, “Biden, who was in Kiev, promised aid”; “whose” opens one, too.
  mutating func raiseVerbBehindAside() {
    guard let name = tokens.firstIndex(where: { $0.head == nil }),
      tokens[name].tag.isOne(of: .noun, .properNoun),
      let open = tokens[name...].firstIndex(where: { $0.form == "," }),
      tokens[name...open].dropFirst().dropLast().allSatisfy({ $0.relation == .flat }),
      open + 2 < tokens.count, opensAside(open + 1),
      let verb = tokens.indices.first(where: { verb in
        verb > open + 2 && tokens[verb - 1].form == "," && tokens[verb].penn.isOne(of: .vbd, .vbn)
          && isLoose(verb, behind: open, of: name)
      }), verb + 1 < tokens.count, tokens[verb + 1].form != "by",
      !tokens.contains(where: { $0.penn.isOne(of: .vbz, .vbp, .md) && $0.head == name })
    else { return }
    let object = tokens[verb].relation == .amod ? tokens[verb].head : nil
    raise(verb, over: name, as: .nsubj)
    if let object { hang(object, on: verb, as: .obj) }
    // “Kerry, on a visit to Egypt, promised aid”: the visit is his, and not what he promised.
    for child in children[verb] where (open..<verb).contains(child) && tokens[child].relation == .nmod {
      hang(child, on: name, as: .nmod)
    }
  }

  /// Whether a verb hangs where a main verb behind an aside can be lost: in the aside, beside the name, or on its object, but no
  /// participle that cannot be a past: “seen”, “taken”.
  private func isLoose(_ verb: Int, behind open: Int, of name: Int) -> Bool {
    guard let head = tokens[verb].head, !hasHelper(verb), subjects(of: verb).isEmpty else { return false }
    switch tokens[verb].relation {
    case .acl: return (open..<verb - 1).contains(head)
    case .parataxis, .conj: return head == name && !tokens[verb].form.hasSuffix("en")
    case .amod: return head > verb && !tokens[verb].form.hasSuffix("en") && tokens.last?.form == "."
    default: return false
    }
  }

  private func opensAside(_ token: Int) -> Bool {
    tokens[token].tag == .adposition || tokens[token].penn == .vbg
      || tokens[token].form.isOne(of: "who", "whose")
  }

  /// Makes the verb behind a clause between commas the root where the tree sets it loosely beside its subject: “Brazil, which owes
  /// billions, will send a minister.”
  mutating func raiseVerbBesideSubject() {
    guard let name = tokens.firstIndex(where: { $0.head == nil }),
      tokens[name].tag.isOne(of: .noun, .properNoun), tokens.last?.form == ".",
      let clause = children[name].first(where: { $0 > name && tokens[$0].relation == .aclRelative }),
      let verb = children[name].first(where: { child in
        child > clause && tokens[child].relation == .parataxis && tokens[child].tag == .verb
          && subjects(of: child).isEmpty && opensBehindComma(child, after: clause)
      }), hasHelper(verb) || tokens[verb].penn.isOne(of: .vbd, .vbp, .vbz)
    else { return }
    children[name].removeAll { $0 == verb }
    tokens[verb].head = nil
    tokens[verb].relation = .root
    hang(name, on: verb, as: .nsubj)
  }

  /// Makes the verb behind a participle between commas the root where the tree takes the participle for it: “Ruiz, ousted in May
  /// after months of protests, fled to Peru.”
  mutating func raiseVerbBehindParticiple() {
    guard let participle = tokens.firstIndex(where: { $0.head == nil }), participle > 1,
      tokens[participle].penn.isOne(of: .vbd, .vbn), tokens[participle - 1].form == ",",
      let verb = children[participle].first(where: { child in
        child > participle && tokens[child].relation.isOne(of: .ccomp, .conj, .parataxis, .advcl)
          && tokens[child].tag == .verb && subjects(of: child).contains { $0 < participle - 1 }
          && opensBehindComma(child, after: participle)
      }), let subject = subjects(of: verb).first(where: { $0 < participle - 1 }),
      subjects(of: participle).isEmpty
    else { return }
    children[participle].removeAll { $0 == verb }
    tokens[verb].head = nil
    tokens[verb].relation = .root
    if tokens[verb].penn == .vbn, !hasHelper(verb) { tokens[verb].penn = .vbd }
    tokens[participle].penn = .vbn
    hang(participle, on: subject, as: .acl)
    for child in children[participle] where child > verb { hang(child, on: verb, as: tokens[child].relation) }
  }

  /// Makes a verb the root over the name that the tree takes it to modify through its title: “The military forced Prime Minister Ruiz
  /// from office.”
  mutating func raiseModifierOfTitle() {
    guard let name = tokens.firstIndex(where: { $0.head == nil }), tokens.last?.form == ".",
      tokens[name].tag == .properNoun, let actor = subjects(of: name).first, actor < name,
      !children[name].contains(where: { tokens[$0].relation.isOne(of: .cop, .aux) }),
      let verb = (actor + 1..<name).first(where: {
        tokens[$0].penn.isOne(of: .vbd, .vbn) && tokens[$0].relation == .amod
          && tokens[$0].head.map { $0 <= name } == true
      })
    else { return }
    let behind = children[name].filter { $0 > name && tokens[$0].relation.isOne(of: .nmod, .obl) }
    raise(verb, over: name, as: .obj)
    hang(actor, on: verb, as: .nsubj)
    for phrase in behind { hang(phrase, on: verb, as: .obl) }
  }

  /// Makes the verb that the tree joins to a name as a part of it the root: “Joko Widodo beat Prabowo Subianto.”
  mutating func raiseVerbInName() {
    guard let name = tokens.firstIndex(where: { $0.head == nil }), tokens[name].tag == .properNoun,
      let verb = children[name].first(where: { part in
        tokens[part].relation == .flat && tokens[part].tag == .verb && children[part].contains { $0 > part }
      })
    else { return }
    let others = children[name].filter { $0 > verb }
    raise(verb, over: name, as: .nsubj)
    for child in others { hang(child, on: verb, as: tokens[child].relation) }
    guard let object = children[verb].first(where: { tokens[$0].relation == .obj }),
      children[verb].contains(object + 1), tokens[object + 1].tag == .properNoun,
      tokens[object].tag == .properNoun,
      children[object + 1].isEmpty
    else { return }
    hang(object + 1, on: object, as: .flat)
  }

  /// Makes a verb the root over its object, of which the tree makes a clause: “The EU imposed asset freezes on ministers.”
  mutating func raiseVerbOverClause() {
    guard let noun = tokens.firstIndex(where: { $0.head == nil }), tokens[noun].penn == .vbz, noun > 2,
      let kind = subjects(of: noun).first, kind == noun - 1, tokens[kind].penn == .nn,
      let verb = children[kind].first(where: {
        tokens[$0].relation == .amod && tokens[$0].penn.isOne(of: .vbd, .vbn)
      }),
      verb == kind - 1, verb > 0, tokens[verb - 1].tag == .properNoun, tokens[verb - 1].head == kind,
      lemma(verb).isOne(of: "announce", "approve", "extend", "impose", "order")
    else { return }
    let actor = verb - 1
    let opening = children[kind].filter { $0 < actor }
    raise(verb, over: noun, as: .obj)
    hang(actor, on: verb, as: .nsubj)
    for word in opening { hang(word, on: actor, as: tokens[word].relation) }
    tokens[kind].relation = .compound
    tokens[noun].penn = .nns
    tokens[noun].tag = .noun
    for child in children[noun] where tokens[child].relation == .obl { hang(child, on: verb, as: .obl) }
  }

  /// Makes the verb in the past behind a noun with its phrases the root where the tree takes it for a participle: “Russia's annexation
  /// of Crimea angered Merkel.”
  mutating func raiseVerbBehindPhrases() {
    guard let noun = tokens.firstIndex(where: { $0.head == nil }), tokens[noun].tag == .noun,
      tokens.last?.form == ".",
      let verb = children[noun].last(where: {
        $0 > noun && tokens[$0].relation == .acl && tokens[$0].penn == .vbd
      }),
      !tokens[..<verb].contains(where: { $0.penn.isOne(of: .vbd, .vbz, .vbp, .md) || $0.form == "," }),
      !children[noun].contains(where: { tokens[$0].penn.isOne(of: .vbd, .vbz, .vbp, .md) && $0 != verb })
    else { return }
    let others = children[noun].filter { $0 > verb }
    raise(verb, over: noun, as: .nsubj)
    for child in others { hang(child, on: verb, as: tokens[child].relation) }
  }

  /// Makes the verb in the past the root where the tree takes it for a participle and the time before it for what is told: “Hours
  /// later the senate approved the plan.”
  mutating func raiseVerbBehindTime() {
    guard let time = tokens.firstIndex(where: { $0.head == nil }), tokens[time].tag == .adverb,
      tokens.last?.form == ".", let subject = subjects(of: time).first, subject > time,
      let verb = children[subject].first(where: {
        $0 > subject && tokens[$0].relation == .acl && tokens[$0].penn.isOne(of: .vbd, .vbn)
      }), verb + 1 < tokens.count, tokens[verb + 1].form != "by",
      !tokens[..<verb].contains(where: { $0.penn.isOne(of: .vbd, .vbz, .vbp, .md) })
    else { return }
    let others = children[time].filter { $0 > verb }
    raise(verb, over: time, as: .advmod)
    hang(subject, on: verb, as: .nsubj)
    for child in others { hang(child, on: verb, as: tokens[child].relation) }
  }

  /// Makes a verb in the past the root where the tree takes it for a preposition: “Rebels overran the town.”
  mutating func raisePreposition() {
    guard let root = tokens.firstIndex(where: { $0.head == nil }),
      tokens[root].tag.isOne(of: .noun, .properNoun),
      let verb = tokens.firstIndex(where: { $0.penn == .vbd && $0.relation == .case }), verb > 0,
      let object = tokens[verb].head, object > verb,
      let actor = object == root ? subjects(of: root).first : root, actor < verb,
      object == root || tokens[object].head == root
    else { return }
    let others = children[root].filter { $0 > object }
    raise(verb, over: object, as: .obj)
    hang(actor, on: verb, as: .nsubj)
    tokens[verb].tag = .verb
    for child in others { hang(child, on: verb, as: tokens[child].relation) }
  }

  /// Whether a verb, with its helpers, begins right behind a comma.
  private func opensBehindComma(_ verb: Int, after start: Int) -> Bool {
    var first = verb
    while first - 1 > start, children[verb].contains(first - 1), tokens[first - 1].form != "," { first -= 1 }
    return first - 1 > start && tokens[first - 1].form == ","
  }

  private func hasHelper(_ verb: Int) -> Bool {
    children[verb].contains { tokens[$0].relation.isOne(of: .aux, .auxPassive, .cop) }
  }
}
