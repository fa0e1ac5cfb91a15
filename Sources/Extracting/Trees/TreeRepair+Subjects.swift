import Model

/// Mends subjects that the tree takes for something else.
extension TreeRepair {
  /// Parts a subject from the day behind it: “NATO Tuesday urged Serbia to stop”.
  mutating func partWeekday(_ day: Int) {
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
