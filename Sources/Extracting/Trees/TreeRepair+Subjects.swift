import Model

/// Mends subjects that the tree takes for something else.
extension TreeRepair {
  /// Mends who does or suffers what a verb tells.
  mutating func mendSubject(_ token: Int) {
    partWeekday(token)
    partDay(token)
    partDayOfSaying(token)
    partFirst(token)
    partNext(token)
    mendFinder(token)
    tieDoer(token)
    partHostages(token)
  }

  /// Parts a subject from the day behind it: “NATO Tuesday urged Serbia to stop”.
  private mutating func partWeekday(_ day: Int) {
    guard day > 0, tokens[day].relation.isOne(of: .nsubj, .nsubjPassive), let verb = tokens[day].head,
      verb > day, WordClasses.days.contains(tokens[day].form.inSmallLetters)
    else { return }
    let noun = day - 1
    if subjects(of: verb).contains(where: { $0 < day }) {
      tokens[day].relation = .oblUnmarked
    } else if tokens[noun].head == day, tokens[noun].tag.isOne(of: .noun, .properNoun) {
      for child in children[day] where child < noun { hang(child, on: noun, as: tokens[child].relation) }
      hang(noun, on: verb, as: tokens[day].relation)
      tokens[day].relation = .oblUnmarked
    }
  }

  /// Parts the day on which something was said from the subject of what was said: “said on Monday sanctions would stay”, “said on Monday
  /// talks between Chad and Libya had failed”.
  private mutating func partDayOfSaying(_ noun: Int) {
    guard noun > 2, tokens[noun].tag == .noun,
      WordClasses.days.contains(tokens[noun - 1].form.inSmallLetters),
      tokens[noun - 1].head == noun, tokens[noun - 2].form == "on", tokens[noun - 2].head == noun,
      let over = tokens[noun].head,
      let verb = tokens[over].tag == .verb && over < noun ? over : tokens[over].head, verb < noun - 2,
      tokens[verb].penn == .vbd,
      lemma(verb).isOne(of: "announce", "confirm", "declare", "say", "tell", "warn"),
      let clause = over > noun ? over : children[verb].first(where: { $0 > noun && tokens[$0].tag == .verb }),
      tokens[clause].penn.isOne(of: .vbd, .vbp, .vbz)
        || children[clause].contains(where: { tokens[$0].relation == .aux }),
      tokens[clause].relation.isOne(of: .ccomp, .conj)
    else { return }
    hang(noun - 1, on: verb, as: .obl)
    hang(noun - 2, on: noun - 1, as: .case)
    // The tree may take the second of two sides for the subject.
    if let subject = subjects(of: clause).first(where: { $0 > noun }),
      let side = children[noun].first(where: { $0 > noun && tokens[$0].relation == .nmod })
    {
      guard let and = children[subject].first(where: { tokens[$0].form == "and" }), and > side else { return }
      hang(subject, on: side, as: .conj)
    }
    hang(noun, on: clause, as: .nsubj)
    hang(clause, on: verb, as: .ccomp)
  }

  /// Makes the first of a list the subject of the clause that “and” before it opens where the tree joins it to the clause before: “The
  /// EU will meet in Lima, and Ruiz, Berg and Ana Li will hold talks”.
  private mutating func partFirst(_ name: Int) {
    guard name > 1, tokens[name].relation == .conj, tokens[name].tag == .properNoun,
      tokens[name - 1].form == "and", let verb = tokens[name - 1].head, verb > name,
      tokens[verb].tag == .verb, tokens[verb].relation == .conj, let before = tokens[name].head,
      before < name - 1,
      name + 1 < tokens.count, subjects(of: verb).contains(where: { $0 > name })
    else { return }
    for other in subjects(of: verb) where other > name { hang(other, on: name, as: .conj) }
    hang(name, on: verb, as: .nsubj)
  }

  /// Makes a name right before a verb its subject where the tree joins it to the object before: “Peru expelled the Chilean ambassador and
  /// Norway recalled its own”.
  private mutating func partNext(_ name: Int) {
    guard name > 1, tokens[name].relation == .conj, tokens[name].tag == .properNoun,
      let before = tokens[name].head,
      before < name, tokens[before].relation.isOne(of: .obj, .obl, .nmod),
      // “a truce between Chad and Libya collapsed”
      !children[before].contains(where: { tokens[$0].form.isOne(of: "among", "between") })
    else { return }
    var verb = name + 1
    while verb < tokens.count, tokens[verb].relation == .flat { verb += 1 }
    guard verb < tokens.count, tokens[verb].penn.isOne(of: .vbd, .vbz), tokens[verb].tag == .verb,
      tokens[verb].relation.isOne(of: .conj, .parataxis), subjects(of: verb).isEmpty,
      let main = tokens[verb].head, main < before
    else { return }
    for word in children[before] where (before + 1..<name).contains(word) && tokens[word].relation == .cc {
      hang(word, on: verb, as: .cc)
    }
    hang(name, on: verb, as: .nsubj)
  }

  /// Hangs a time on the verb before it where the tree gives it to the clause whose opener follows: “left last week after she said so”.
  mutating func partTime(before mark: Int) {
    guard mark > 1, tokens[mark].relation == .mark, let clause = tokens[mark].head, clause > mark,
      tokens[clause].relation == .advcl, let verb = tokens[clause].head, verb < mark,
      let time = children[clause].last(where: { $0 < mark }),
      tokens[time].relation.isOne(of: .obl, .oblUnmarked),
      WordClasses.days.contains(tokens[time].form.inSmallLetters)
        || children[time].contains(where: { tokens[$0].form.isOne(of: "last", "this") })
    else { return }
    hang(time, on: verb, as: tokens[time].relation)
  }

  /// Hangs those between whom something happens on its noun where the tree hangs them on a time: “clashes have been reported over the
  /// past week between Chad and Libya”.
  mutating func tieSides(_ side: Int) {
    guard tokens[side].relation == .nmod, let time = tokens[side].head, time < side,
      children[side].contains(where: { tokens[$0].form == "between" }),
      WordClasses.days.contains(tokens[time].form) || lemma(time).isOne(of: "day", "month", "week", "year"),
      let verb = tokens[time].head, tokens[verb].tag == .verb, let noun = subjects(of: verb).first,
      tokens[noun].tag == .noun
    else { return }
    hang(side, on: noun, as: .nmod)
  }

  /// Puts into the past a verb with an object or clause behind it, which the tree takes for a participle without “was”: “An
  /// investigation by the union found that …”, “A report by the union accused Mali.” Headlines leave the “was” out.
  private mutating func mendFinder(_ verb: Int) {
    guard tokens[verb].penn == .vbn, tokens.last?.form == ".",
      children[verb].contains(where: { $0 > verb && tokens[$0].relation.isOne(of: .ccomp, .obj) }),
      !children[verb].contains(where: { tokens[$0].relation.isOne(of: .aux, .auxPassive, .oblAgent) }),
      let subject = children[verb].first(where: { tokens[$0].relation == .nsubjPassive })
    else { return }
    tokens[verb].penn = .vbd
    tokens[subject].relation = .nsubj
  }

  /// Parts people from what they become by what is done to them, where the tree takes both for one: “took 52 Norwegians hostage”.
  private mutating func partHostages(_ people: Int) {
    guard tokens[people].relation == .compound, let hostage = tokens[people].head, hostage == people + 1,
      tokens[people].penn.isOne(of: .nns, .nnps), tokens[hostage].relation == .obj,
      lemma(hostage).isOne(of: "captive", "hostage", "prisoner"), let verb = tokens[hostage].head,
      lemma(verb).isOne(of: "hold", "seize", "take")
    else { return }
    for child in children[hostage] where child < people {
      hang(child, on: people, as: tokens[child].relation)
    }
    for child in children[hostage] where child > hostage { hang(child, on: verb, as: .obl) }
    hang(people, on: verb, as: .obj)
    tokens[hostage].relation = .xcomp
  }

  /// Makes a name between “after” and a verb with a tense its subject where the tree hangs it on the verb above: “elected Berg after Ruiz
  /// resigned”.
  private mutating func tieDoer(_ name: Int) {
    guard tokens[name].relation == .obl, tokens[name].tag == .properNoun, let above = tokens[name].head,
      let mark = tokens[..<name].indices.last(where: { tokens[$0].tag != .properNoun }),
      WordClasses.subordinators.contains(tokens[mark].form.inSmallLetters),
      let verb = tokens.indices.first(where: { $0 > name && tokens[$0].relation != .flat }),
      tokens[verb].penn.isOne(of: .vbd, .vbz), tokens[verb].relation == .advcl, tokens[verb].head == above,
      subjects(of: verb).isEmpty
    else { return }
    hang(name, on: verb, as: .nsubj)
    hang(mark, on: verb, as: .mark)
  }

  /// Makes a participle the object or the subject that it is and the tree takes for a clause of its own.
  mutating func tieGerund(_ word: Int) {
    tieFavoured(word)
    tieSubject(behindSayingBefore: word)
  }

  /// Makes a participle right behind a verb of favouring its object, and no clause of its own: “backed deploying troops”.
  private mutating func tieFavoured(_ gerund: Int) {
    guard gerund > 0, tokens[gerund].penn == .vbg, tokens[gerund].relation.isOne(of: .acl, .advcl),
      tokens[gerund].head == gerund - 1, WordClasses.favouring.contains(lemma(gerund - 1))
    else { return }
    tokens[gerund].relation = .xcomp
  }

  /// Makes a participle the subject of what it is said to be where the tree hangs both on the verb of saying: “said resuming talks was
  /// essential”.
  private mutating func tieSubject(behindSayingBefore predicate: Int) {
    guard tokens[predicate].relation.isOne(of: .ccomp, .conj, .parataxis),
      let be = children[predicate].first(where: { tokens[$0].relation == .cop }),
      subjects(of: predicate).isEmpty, let said = tokens[predicate].head, said < be,
      let gerund = children[said].last(where: {
        said < $0 && $0 < be && tokens[$0].penn == .vbg && tokens[$0].relation.isOne(of: .ccomp, .xcomp)
      }), gerund == said + 1 || tokens[gerund - 1].form == "that",
      !children[gerund].contains(where: { tokens[$0].relation.isOne(of: .aux, .nsubj) })
    else { return }
    hang(predicate, on: said, as: .ccomp)
    hang(gerund, on: predicate, as: .csubj)
  }
}
