import Model

/// Mends subjects that the tree takes for something else.
extension TreeRepair {
  /// Mends who does or suffers what a verb tells.
  mutating func mendSubject(_ token: Int) {
    partWeekday(token)
    partDay(token)
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
}
