import Model

/// Mends which names stand side by side, and what they are beside.
extension TreeRepair {
  /// Mends what a token is in a list or clause of names.
  mutating func mendList(at token: Int) {
    tieOpening(behind: token)
    openClause(withWho: token)
    partListed(token)
    joinSubject(token)
    joinHolder(token)
    tieHolder(token)
    tieBetween(token)
    mendLateObject(token)
  }

  /// Makes a state before “and five other powers” one of the list where the tree takes it for the powers' kind: “an accord with the US
  /// and five other world powers”.
  private mutating func partListed(_ name: Int) {
    guard name + 2 < tokens.count, tokens[name].tag == .properNoun, tokens[name].relation == .compound,
      let group = tokens[name].head, group > name + 2, tokens[group].penn == .nns,
      tokens[name + 1].form == "and",
      tokens[name + 2].tag == .numeral || tokens[name + 2].form == "other",
      tokens[(name + 2)..<group].contains(where: { $0.form == "other" }), let head = tokens[group].head
    else { return }
    let opening = children[group].filter { $0 < name && tokens[$0].relation.isOne(of: .case, .det) }
    hang(name, on: head, as: tokens[group].relation)
    hang(group, on: name, as: .conj)
    for word in opening { hang(word, on: name, as: tokens[word].relation) }
    hang(name + 1, on: group, as: .cc)
    if tokens[name + 2].tag == .numeral { hang(name + 2, on: group, as: .nummod) }
  }

  /// Joins a second subject behind a comma to the first: “Germany, France and Poland are each to expel …”.
  private mutating func joinSubject(_ name: Int) {
    guard name > 1, tokens[name].tag == .properNoun, tokens[name].relation == .nsubj,
      tokens[name - 1].form == ",",
      let verb = tokens[name].head, verb > name,
      let first = subjects(of: verb).first, first < name, tokens[first].tag == .properNoun,
      tokens[first..<name - 1].dropFirst().allSatisfy({ $0.relation == .flat }),
      children[first].contains(where: { $0 > name && tokens[$0].relation == .conj })
    else { return }
    hang(name, on: first, as: .conj)
  }

  /// Joins a name with a state of its own to the one before that state: “Presidents Kagame of Rwanda and Museveni of Uganda met”.
  private mutating func joinHolder(_ name: Int) {
    guard tokens[name].tag == .properNoun, tokens[name].relation == .conj, let land = tokens[name].head,
      land < name,
      isOfLand(land),
      children[name].contains(where: isOfLand)
        || children[name].contains(where: { flat in
          tokens[flat].relation == .flat && children[flat].contains(where: isOfLand)
        }), var other = tokens[land].head
    else { return }
    if tokens[other].relation == .flat, let first = tokens[other].head { other = first }
    guard tokens[other].tag == .properNoun else { return }
    hang(name, on: other, as: .conj)
  }

  private func isOfLand(_ token: Int) -> Bool {
    tokens[token].relation == .nmod && tokens[token].tag == .properNoun
      && children[token].contains { tokens[$0].relation == .case && tokens[$0].form == "of" }
  }

  /// Gives a verb its subject where the tree joins that to what stands before: “Turkey closed the border and its president, Recep Tayyip
  /// Erdogan, telephoned Putin”.
  private mutating func tieHolder(_ verb: Int) {
    guard verb > 4, tokens[verb].penn == .vbd, tokens[verb].relation.isOne(of: .conj, .parataxis),
      tokens[verb - 1].form == ",", subjects(of: verb).isEmpty,
      let comma = tokens[..<(verb - 1)].lastIndex(where: { $0.form == "," }), comma > 1, comma < verb - 2,
      tokens[(comma + 1)..<(verb - 1)].allSatisfy({
        $0.tag == .properNoun || $0.relation == .flat || $0.form == "-"
      }),
      WordClasses.officials.contains(lemma(comma - 1)),
      let owner = tokens[..<(comma - 1)].lastIndex(where: {
        $0.form.isOne(of: "his", "her", "its", "their")
      }),
      comma - owner < 6, owner > 0, tokens[owner - 1].form.isOne(of: "and", "but", "while"),
      let name = tokens.indices.first(where: { token in
        (comma + 1..<verb - 1).contains(token)
          && !(tokens[token].head.map { (comma + 1..<verb - 1).contains($0) } ?? false)
      })
    else { return }
    let office = comma - 1
    hang(office, on: verb, as: .nsubj)
    hang(name, on: office, as: .appos)
    hang(owner, on: office, as: .nmodPossessive)
  }

  /// Hangs those between whom an accord is on it where the tree hangs them on the verb: “a truce agreed on Monday between Hamas and
  /// Israel”.
  private mutating func tieBetween(_ party: Int) {
    guard tokens[party].relation == .obl, children[party].contains(where: { tokens[$0].form == "between" }),
      let verb = tokens[party].head, verb < party, tokens[verb].tag == .verb,
      let noun = children[verb].last(where: {
        $0 < party && tokens[$0].relation.isOne(of: .obj, .nsubj, .nsubjPassive)
      }) ?? (tokens[verb].relation == .acl ? tokens[verb].head : nil),
      WordClasses.treaties.contains(lemma(noun)) || WordClasses.talks.contains(lemma(noun))
        || WordClasses.venues.contains(lemma(noun))
        || lemma(noun).isOne(of: "ceasefire", "cease-fire", "truce")
    else { return }
    hang(party, on: noun, as: .nmod)
  }

  /// Gives a clause its subject where the tree hangs that on the verb before: “since Qatar last week recalled its ambassador”.
  private mutating func tieOpening(behind mark: Int) {
    let name = mark + 1
    guard tokens[mark].relation == .mark, name + 1 < tokens.count, let verb = tokens[mark].head,
      verb > name + 1,
      tokens[verb].penn.isOne(of: .vbd, .vbn), tokens[name].tag == .properNoun,
      tokens[name].relation.isOne(of: .obl, .nmod), tokens[name].head != verb,
      !children[name].contains(where: { tokens[$0].relation == .case }), subjects(of: verb).isEmpty,
      !children[verb].contains(where: { tokens[$0].relation.isOne(of: .aux, .auxPassive) })
    else { return }
    hang(name, on: verb, as: .nsubj)
    tokens[verb].penn = .vbd
    // “shot down a Russian jet”
    guard let object = children[verb].first(where: { $0 > verb && tokens[$0].relation == .obl }),
      !children[object].contains(where: { tokens[$0].relation == .case })
    else { return }
    tokens[object].relation = .obj
  }

  /// Makes a clause of what “who” opens where the tree takes its verb for a participle: “Lavrov, who on Tuesday called off a trip”.
  private mutating func openClause(withWho who: Int) {
    guard tokens[who].form == "who", tokens[who].relation == .nsubj, let verb = tokens[who].head,
      verb > who + 1,
      tokens[verb].relation == .acl, tokens[verb].penn == .vbd
    else { return }
    tokens[verb].relation = .aclRelative
    for word in (who + 1)..<verb where tokens[word].head.map({ $0 < who }) == true {
      hang(word, on: verb, as: .obl)
    }
  }

  /// Makes an object of a noun with an article that stands behind a phrase: “condemned in the strongest terms the attack in Mogadishu”.
  private mutating func mendLateObject(_ noun: Int) {
    guard tokens[noun].relation == .obl, tokens[noun].tag == .noun, let verb = tokens[noun].head, verb < noun,
      WordClasses.appraising.contains(lemma(verb)) || lemma(verb).isOne(of: "dismiss", "oppose", "reject"),
      !children[noun].contains(where: { tokens[$0].relation == .case }),
      !WordClasses.spans.contains(lemma(noun)),
      children[noun].contains(where: { tokens[$0].relation == .det }),
      children[verb].contains(where: { $0 > verb && $0 < noun && tokens[$0].relation == .obl }),
      !children[verb].contains(where: { tokens[$0].relation.isOne(of: .obj, .nsubjPassive, .auxPassive) })
    else { return }
    tokens[noun].relation = .obj
  }
}
