import Model

/// Words of which the tree takes the wrong kind.
extension TreeRepair {
  /// Makes a past participle of a word that the tree takes for one of the present, and a finite verb of one that has a subject and no
  /// helper: “Ruiz, overthrown by the army”, “Ruiz, flanked by aides, called on Chad to …”.
  mutating func mendParticiple(_ verb: Int) {
    mendPassive(verb)
    if tokens[verb].penn == .vbg, !tokens[verb].form.hasSuffix("ing"),
      !tokens[verb].form.inSmallLetters.contains("in")
    {
      tokens[verb].penn = .vbn
    }
    guard tokens[verb].penn == .vbn, tokens[verb].head == nil, let subject = subjects(of: verb).first,
      subject < verb,
      tokens[subject].relation == .nsubj || tokens[verb - 1].form == "," && tokens.last?.form == ".",
      !children[verb].contains(where: { tokens[$0].relation.isOne(of: .aux, .auxPassive, .cop) })
    else { return }
    tokens[verb].penn = .vbd
    tokens[subject].relation = .nsubj
  }

  /// Makes a verb of a word that the tree takes for a noun though the “to” of infinitives stands before it: “are due to speak”.
  mutating func mendInfinitive(_ verb: Int) {
    guard verb > 0, tokens[verb].penn == .nn, tokens[verb - 1].penn == .to,
      tokens[verb - 1].relation == .mark,
      tokens[verb - 1].head == verb
    else { return }
    tokens[verb].tag = .verb
    tokens[verb].penn = .vb
  }

  /// Makes a passive of the verb by which somebody gets an office where the tree takes “was” for a copula: “was re-elected president”.
  private mutating func mendPassive(_ verb: Int) {
    guard verb > 0, tokens[verb].penn == .vbn, WordClasses.choosing.contains(lemma(verb)),
      tokens[verb - 1].relation == .cop, let over = tokens[verb - 1].head
    else { return }
    if over != verb {
      guard over > verb, WordClasses.officials.contains(lemma(over)),
        tokens[verb].head == over || tokens[over].head == verb
      else { return }
      let others = children[over].filter { $0 < verb || tokens[$0].tag == .punctuation }
      if tokens[verb].head == over {
        let (head, relation) = (tokens[over].head, tokens[over].relation)
        if let head { hang(verb, on: head, as: relation) } else { raise(verb, over: over, as: .xcomp) }
        hang(over, on: verb, as: .xcomp)
        tokens[verb].penn = .vbn
      }
      for child in others where child != verb { hang(child, on: verb, as: tokens[child].relation) }
    }
    tokens[verb - 1].relation = .auxPassive
    for subject in subjects(of: verb) { tokens[subject].relation = .nsubjPassive }
  }

  /// Makes a noun of a gerund that is the subject of the verb right behind it: “after fighting broke out”, “as voting began”.
  mutating func mendGerund(_ gerund: Int) {
    let verb = gerund + 1
    guard gerund > 0, verb < tokens.count, tokens[gerund].penn == .vbg, tokens[gerund].relation == .advcl,
      tokens[verb].penn.isOne(of: .vbd, .vbn), tokens[verb].head == tokens[gerund].head,
      subjects(of: verb).isEmpty,
      tokens[verb].relation == .advcl || tokens[verb].relation == .ccomp,
      let mark = children[gerund].first, tokens[mark].relation == .mark,
      WordClasses.subordinators.contains(tokens[mark].form.inSmallLetters)
    else { return }
    for child in children[gerund] { hang(child, on: verb, as: tokens[child].relation) }
    hang(gerund, on: verb, as: .nsubj)
    tokens[gerund].tag = .noun
    tokens[gerund].penn = .nn
    tokens[gerund].lemma = tokens[gerund].form.inSmallLetters
    tokens[verb].penn = .vbd
  }

  /// Makes the object of a verb of two nouns behind it, of which the tree takes the second for a verb: “imposed asset freezes on Iran”.
  mutating func mendCompound(_ noun: Int) {
    let (verb, first) = (noun - 2, noun - 1)
    guard noun > 1, tokens[noun].penn == .vbz, tokens[noun].relation == .ccomp, tokens[noun].head == verb,
      tokens[verb].tag == .verb, tokens[first].penn == .nn, children[first].isEmpty,
      tokens[first].head == noun && tokens[first].relation == .nsubj
        || tokens[first].head == verb && tokens[first].relation == .obj
    else { return }
    tokens[noun].tag = .noun
    tokens[noun].penn = .nns
    tokens[noun].relation = .obj
    hang(first, on: noun, as: .compound)
    for child in children[noun] {
      if tokens[child].relation == .nsubj { hang(child, on: verb, as: .nsubj) }
      if tokens[child].relation == .obl { tokens[child].relation = .nmod }
    }
    if tokens[verb].penn == .vbn, tokens[verb].head == nil, !subjects(of: verb).isEmpty {
      tokens[verb].penn = .vbd
    }
  }

  /// The same where the two nouns are joined to others: “imposed travel bans and asset freezes on Iran”.
  mutating func mendJoinedCompound(_ noun: Int) {
    let first = noun - 1
    guard noun > 1, tokens[noun].penn == .vbz, tokens[noun].relation == .conj, let verb = tokens[noun].head,
      tokens[first].penn == .nn, tokens[first].relation == .conj, let other = tokens[first].head,
      verb < other, tokens[other].head == noun, tokens[other].relation == .nsubj
    else { return }
    tokens[noun].tag = .noun
    tokens[noun].penn = .nns
    hang(other, on: verb, as: .obj)
    hang(noun, on: other, as: .conj)
    for child in children[first] { hang(child, on: noun, as: tokens[child].relation) }
    hang(first, on: noun, as: .compound)
    for child in children[noun] where tokens[child].relation == .obl { tokens[child].relation = .nmod }
  }

  /// Makes a subject of a name that the tree takes for a helper though a finite verb follows: “May had flown to Strasbourg.”
  mutating func mendModal(_ name: Int) {
    guard tokens[name].penn == .md, tokens[name].form.first?.isUppercase == true, name + 1 < tokens.count,
      tokens[name + 1].penn.isOne(of: .md, .vbd, .vbz)
    else { return }
    tokens[name].tag = .properNoun
    tokens[name].penn = .nnp
    if tokens[name].relation == .aux { tokens[name].relation = .nsubj }
  }

  /// Makes a subject of a noun that the tree makes one word with the finite verb right behind it: “a coup overthrew Ruiz”.
  mutating func partSubject(_ noun: Int) {
    guard tokens[noun].relation == .compound, tokens[noun].head == noun + 1,
      tokens[noun].tag.isOne(of: .noun, .properNoun), tokens[noun + 1].tag == .verb,
      tokens[noun + 1].penn.isOne(of: .vbd, .vbp, .vbz), subjects(of: noun + 1).isEmpty
    else { return }
    tokens[noun].relation = .nsubj
    for child in children[noun + 1] where child < noun { hang(child, on: noun, as: tokens[child].relation) }
  }

  /// Hangs an owner on the noun right behind its mark where the tree hangs it on the verb: “Hu Yaobang's resignation shook the party”.
  mutating func tieOwner(_ mark: Int) {
    guard mark > 0, mark + 1 < tokens.count, tokens[mark].penn == .pos, tokens[mark].relation == .case,
      let owner = tokens[mark].head, owner < mark,
      tokens[owner].relation.isOne(of: .nsubj, .nsubjPassive, .obj),
      let verb = tokens[owner].head, tokens[verb].tag == .verb,
      tokens[mark + 1].tag == .noun, tokens[mark + 1].head == verb,
      tokens[mark + 1].relation == tokens[owner].relation
    else { return }
    hang(owner, on: mark + 1, as: .nmodPossessive)
  }

  /// Joins a verb to the one before where the tree joins it to a day, place or thing there: “was in Oslo on Tuesday and met Ruiz”.
  mutating func joinVerb(_ verb: Int) {
    guard tokens[verb].relation == .conj, tokens[verb].penn == .vbd, subjects(of: verb).isEmpty,
      let noun = tokens[verb].head, noun < verb, tokens[noun].tag.isOne(of: .noun, .properNoun),
      !children[noun].contains(where: { tokens[$0].relation == .cop }),
      !children[verb].contains(where: { tokens[$0].relation == .mark }),
      let predicate = predicate(over: noun), predicate < noun
    else { return }
    hang(verb, on: predicate, as: .conj)
  }

  /// The verb, or what a copula makes one, over a word.
  private func predicate(over word: Int) -> Int? {
    var token = word
    for _ in tokens.indices {
      guard let head = tokens[token].head else { return nil }
      let isPredicate = tokens[head].tag == .verb || children[head].contains { tokens[$0].relation == .cop }
      if isPredicate { return head }
      token = head
    }
    return nil
  }

  /// Hangs “due in May” on the noun before it where the tree hangs it elsewhere: “with elections due in May, prices fell”.
  mutating func tieDue(_ due: Int) {
    openDue(due)
    guard due > 0, due + 2 < tokens.count, tokens[due].form == "due", tokens[due].relation == .case,
      tokens[due - 1].tag == .noun, tokens[due - 1].relation.isOne(of: .nsubj, .nsubjPassive, .obj, .obl),
      tokens[due + 1].tag == .adposition, let time = tokens[due].head, time > due,
      tokens[time].head != due - 1
    else { return }
    hang(due, on: due - 1, as: .acl)
    hang(time, on: due, as: .obl)
  }

  /// Makes a clause about what stands before of “that had been due” where the tree takes “due” for a preposition behind its noun.
  private mutating func openDue(_ due: Int) {
    guard due > 1, tokens[due].form == "due", tokens[due].relation == .case, let noun = tokens[due].head,
      noun < due, children[due].contains(where: { tokens[$0].relation == .cop })
    else { return }
    hang(due, on: noun, as: .aclRelative)
  }

  /// Gives “due” its subject where the tree gives that to what is due: “Kenyatta, who was due to visit Juba”, “Kerry, who was due in Cairo”.
  mutating func tieDueSubject(_ due: Int) {
    guard due > 1, due + 2 < tokens.count, tokens[due].form == "due", tokens[due].relation == .aclRelative,
      tokens[due - 1].lemma == "be", tokens[due - 2].form == "who"
    else { return }
    let goal = tokens[due - 2].head ?? due
    hang(due - 2, on: due, as: .nsubj)
    hang(due - 1, on: due, as: .cop)
    guard goal > due, tokens[goal].relation == .aclRelative else { return }
    hang(goal, on: due, as: .obl)
  }

  /// Makes those behind “which” and “whom” the subject where the tree takes them for another name of what the clause is about: “the
  /// treaty, which Ruiz and Berg signed”.
  mutating func tieSubject(_ name: Int) {
    guard name > 1, tokens[name].relation == .appos,
      tokens[name - 1].form.isOne(of: "that", "which", "whom"), tokens[name - 1].relation == .obj,
      let verb = tokens[name - 1].head, verb > name,
      tokens[verb].relation == .aclRelative, subjects(of: verb).isEmpty
    else { return }
    hang(name, on: verb, as: .nsubj)
  }

  /// Hangs a clause on the name before it where the tree hangs it on the verb: “thanked Merkel, whom he met in Berlin”, “said Renzi, who
  /// met her last week”.
  mutating func tieRelative(_ pronoun: Int) {
    guard pronoun > 2, tokens[pronoun - 1].form == ",",
      tokens[pronoun].form.isOne(of: "which", "who", "whom"),
      tokens[pronoun].relation == .obj || isSubject(pronoun) && tokens[pronoun].form == "who",
      let verb = tokens[pronoun].head, verb > pronoun,
      tokens[verb].relation.isOne(of: .advclRelative, .ccomp, .parataxis),
      tokens[pronoun - 2].tag.isOne(of: .noun, .properNoun)
    else { return }
    let word = pronoun - 2
    let name = tokens[word].relation == .flat ? tokens[word].head ?? word : word
    guard name < verb, let head = tokens[verb].head, head < pronoun else { return }
    // ““The talks are over,” said Maas, who accused …”
    for child in children[verb] where child < head { hang(child, on: head, as: tokens[child].relation) }
    hang(verb, on: name, as: .aclRelative)
  }

  private func isSubject(_ token: Int) -> Bool {
    tokens[token].relation.isOne(of: .nsubj, .nsubjPassive)
  }

  /// Makes a verb of a word with an object and a helper or “to” that the tree takes for an adjective or noun: “will free 400
  /// prisoners”, “left without meeting her”.
  mutating func mendVerb(_ word: Int) {
    guard children[word].contains(where: { $0 > word && tokens[$0].relation == .obj }),
      !children[word].contains(where: { tokens[$0].relation == .cop })
    else { return }
    let hasHelper = children[word].contains { helper in
      helper < word
        && (tokens[helper].penn == .md
          || tokens[helper].form == "to" && tokens[helper].relation == .mark)
    }
    let isOpened = children[word].contains { $0 < word && tokens[$0].relation == .mark }
    if tokens[word].penn == .jj, hasHelper {
      tokens[word].penn = .vb
    } else if tokens[word].form == "meeting", tokens[word].penn == .nn, isOpened {
      tokens[word].penn = .vbg
      tokens[word].lemma = "meet"
    } else {
      return
    }
    tokens[word].tag = .verb
  }

  /// Makes an object of a noun with an article that the tree takes for what the object is: “detained the leader of the rebels”.
  mutating func mendObject(_ noun: Int) {
    guard tokens[noun].relation == .xcomp, tokens[noun].tag == .noun, let verb = tokens[noun].head,
      verb < noun, tokens[verb].tag == .verb,
      children[noun].contains(where: { $0 > verb && tokens[$0].form.isOne(of: "a", "an", "the") }),
      !children[noun].contains(where: { tokens[$0].relation.isOne(of: .case, .mark, .cop) }),
      !children[verb].contains(where: {
        tokens[$0].relation.isOne(of: .obj, .iobj, .auxPassive, .nsubjPassive)
      }),
      WordClasses.harming.contains(lemma(verb)) || WordClasses.seizing.contains(lemma(verb))
    else { return }
    tokens[noun].relation = .obj
  }

  /// Makes a helper of “had” before the participle of an act that the tree takes to modify its object: “it had shelled positions”.
  mutating func mendPerfect(_ helper: Int) {
    let verb = helper + 1
    guard verb < tokens.count, tokens[verb].relation == .amod, tokens[verb].penn.isOne(of: .vbd, .vbn),
      tokens[helper].form.isOne(of: "had", "has", "have"),
      !tokens[helper].relation.isOne(of: .aux, .auxPassive),
      let noun = tokens[verb].head, tokens[noun].head == helper, tokens[noun].relation == .obj,
      WordClasses.harming.contains(lemma(verb)) || WordClasses.seizing.contains(lemma(verb))
    else { return }
    let (head, relation) = (tokens[helper].head, tokens[helper].relation)
    if let head {
      hang(verb, on: head, as: relation)
    } else {
      raise(verb, over: helper, as: .aux)
    }
    for child in children[helper] where child != verb { hang(child, on: verb, as: tokens[child].relation) }
    hang(helper, on: verb, as: .aux)
    tokens[helper].tag = .auxiliary
    tokens[verb].penn = .vbn
  }

  /// Makes an object of a number of people that the tree takes for a phrase without a preposition: “has killed more than 1,800
  /// Palestinians”.
  mutating func mendAmount(_ people: Int) {
    guard tokens[people].relation == .obl, tokens[people].penn.isOne(of: .nnps, .nns),
      let verb = tokens[people].head, verb < people, WordClasses.harming.contains(lemma(verb)),
      children[people].contains(where: { tokens[$0].relation == .nummod }),
      !children[people].contains(where: { tokens[$0].relation.isOne(of: .case, .mark) }),
      !children[verb].contains(where: { tokens[$0].relation.isOne(of: .obj, .nsubjPassive) })
    else { return }
    tokens[people].relation = .obj
  }
}
