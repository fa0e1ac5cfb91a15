import Model

/// Mends trees by the names in a sentence, and by what stands between commas behind them.
extension TreeRepair {
  /// Makes a name of a word behind a title that the parser takes for a helper of the verb: “Mrs May expelled 23 Russians.”
  mutating func nameByTitle(_ name: Int) {
    guard name > 0, tokens[name].relation == .aux, tokens[name].form == "May",
      let verb = tokens[name].head, tokens[verb].penn != "VB", tokens[name - 1].head == verb,
      [.noun, .properNoun].contains(tokens[name - 1].tag)
    else { return }
    tokens[name].tag = .properNoun
    tokens[name].penn = "NNP"
    tokens[name].lemma = "May"
    tokens[name].relation = .flat
    hang(name, on: name - 1, as: .flat)
  }

  /// Makes the name right before the verb of a clause with “after” or “before” its subject where the tree hangs it on the verb over
  /// the clause: “crossed the border after the Council unanimously backed him”.
  mutating func tieSubject(behindAfter verb: Int) {
    guard tokens[verb].penn == "VBD", tokens[verb].relation == .advcl, subjects(of: verb).isEmpty,
      let head = tokens[verb].head, head < verb,
      let mark = children[verb].first(where: { $0 < verb && ["after", "before"].contains(tokens[$0].form) }),
      let name = children[head].last(where: { $0 < verb && $0 > mark && tokens[$0].relation == .obl }),
      [.noun, .properNoun].contains(tokens[name].tag),
      tokens[(name + 1)..<verb].allSatisfy({ [.adverb, .auxiliary].contains($0.tag) })
    else { return }
    hang(name, on: verb, as: .nsubj)
  }

  /// Hangs those between whom something happens on its noun where the tree hangs them on a time: “clashes have been reported over the
  /// past week between Chad and Libya”.
  mutating func tieSides(_ side: Int) {
    guard tokens[side].relation == .nmod, let time = tokens[side].head, time < side,
      children[side].contains(where: { tokens[$0].form == "between" }),
      WordClasses.days.contains(tokens[time].form) || ["day", "month", "week", "year"].contains(lemma(time)),
      let verb = tokens[time].head, tokens[verb].tag == .verb, let noun = subjects(of: verb).first,
      tokens[noun].tag == .noun
    else { return }
    hang(side, on: noun, as: .nmod)
  }
}
