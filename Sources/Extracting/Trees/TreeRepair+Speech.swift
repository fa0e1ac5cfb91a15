import Model

/// Mends who says what to whom.
extension TreeRepair {
  /// Hangs who is told on the verb where the tree takes them for a subject of what is said, or for a part of it: “told Congress he had
  /// ordered …”, “told reporters talks would go on”.
  mutating func tieHearer(_ hearer: Int) {
    if tokens[hearer].relation == .compound, let subject = tokens[hearer].head,
      let verb = teller(rightBefore: hearer),
      let clause = children[verb].first(where: { tokens[$0].relation == .ccomp }),
      clause > subject,
      tokens[subject].head == clause
        || tokens[subject].head == verb && tokens[hearer].penn == .nns && subjects(of: clause).isEmpty
    {
      hang(hearer, on: verb, as: .iobj)
      if tokens[subject].head == verb { hang(subject, on: clause, as: .nsubj) }
      for child in children[subject] where child < hearer {
        hang(child, on: hearer, as: tokens[child].relation)
      }
      tieCircumstance(verb)
      return
    }
    guard hearer > 0, tokens[hearer].relation == .nsubj, tokens[hearer].tag == .properNoun,
      let clause = tokens[hearer].head,
      let verb = tokens[clause].head, verb < hearer, lemma(verb) == "tell", tokens[clause].relation == .ccomp,
      subjects(of: clause).contains(where: { $0 > hearer })
    else { return }
    hang(hearer, on: verb, as: .obj)
  }

  /// The “told” before a noun, with nothing but an article between, that is not in the passive.
  private func teller(rightBefore noun: Int) -> Int? {
    var verb = noun - 1
    if verb > 0, tokens[verb].relation == .det { verb -= 1 }
    guard verb >= 0, tokens[verb].penn == .vbd, lemma(verb) == "tell" else { return nil }
    return verb
  }

  /// Hangs what is said on the verb that says it where the tree hangs it on the day or occasion between: “announced on
  /// Tuesday that troops would leave”, “told a hearing that …”.
  mutating func tieClause(openedBy mark: Int) {
    guard mark > 2, tokens[mark].form == "that", let verb = tokens[mark].head, verb > mark,
      tokens[verb].relation.isOne(of: .acl, .aclRelative), let noun = tokens[verb].head, noun < mark,
      subjects(of: verb).contains(where: { tokens[$0].form != "that" }),
      let said = sayer(over: noun, before: mark),
      !children[said].contains(where: { $0 != noun && tokens[$0].relation.isOne(of: .ccomp, .obj) })
    else { return }
    tokens[mark].relation = .mark
    // “said Wednesday that …”
    if tokens[noun].head == said, tokens[noun].relation == .obj, WordClasses.dayWords.contains(lemma(noun)) {
      tokens[noun].relation = .oblUnmarked
    }
    hang(verb, on: said, as: .ccomp)
  }

  /// The verb that says what a clause on a day or occasion under it tells; `nil` where the clause may be about that occasion.
  private func sayer(over noun: Int, before mark: Int) -> Int? {
    let isDay = WordClasses.dayWords.contains(lemma(noun))
    guard isDay || tokens[mark].penn == .in else { return nil }
    var token = noun
    for _ in 0..<6 {
      guard let head = tokens[token].head else { return nil }
      let isSaying =
        head < noun && tokens[head].tag == .verb
        && (WordClasses.saying.contains(lemma(head)) || isDay && WordClasses.claiming.contains(lemma(head)))
      if isSaying {
        let isTold = token == noun && tokens[noun].relation.isOne(of: .iobj, .obj) && lemma(head) == "tell"
        let isBareDay = isDay && token == noun && tokens[noun].relation == .obj
        return isTold || isBareDay || tokens[token].relation.isOne(of: .obl, .oblUnmarked) ? head : nil
      }
      token = head
    }
    return nil
  }

  /// Makes the noun behind “said” its subject where words in quotes stand before: “…,” said the premier's deputy.
  mutating func tieSpeaker(_ verb: Int) {
    guard verb > 1, tokens[verb].penn == .vbd, ["\"", "''", "”"].contains(tokens[verb - 1].form),
      WordClasses.saying.contains(lemma(verb)), subjects(of: verb).isEmpty,
      let speaker = children[verb].first(where: { child in
        child > verb && tokens[child].tag.isOne(of: .noun, .properNoun)
          && tokens[child].relation.isOne(of: .appos, .ccomp, .iobj, .obj, .vocative, .xcomp)
      })
    else { return }
    tokens[speaker].relation = .nsubj
  }

  /// Joins a second verb of saying to the first where the tree joins it to what was said: “said Oslo will build a base but
  /// added …”, “said the talks had been useful and rejected calls for …”.
  mutating func joinSaying(_ verb: Int) {
    guard tokens[verb].relation == .conj, tokens[verb].penn.isOne(of: .vbd, .vbn),
      !children[verb].contains(where: { tokens[$0].relation.isOne(of: .aux, .auxPassive) }),
      verb + 1 < tokens.count, tokens[verb + 1].form != "by",
      WordClasses.saying.contains(lemma(verb)) || WordClasses.claiming.contains(lemma(verb))
        || WordClasses.judging.contains(lemma(verb)),
      let clause = tokens[verb].head, tokens[clause].relation == .ccomp, tokens[clause].penn != .vbd,
      let said = tokens[clause].head, said < clause, tokens[said].penn == .vbd,
      WordClasses.saying.contains(lemma(said)), subjects(of: verb).isEmpty,
      tokens[verb].penn == .vbd || children[clause].contains(where: { tokens[$0].relation == .cop })
    else { return }
    tokens[verb].penn = .vbd
    // The tree may join the object, too: “had been useful and rejected calls for …”.
    let object = children[clause].first {
      $0 > verb && tokens[$0].relation == .conj && tokens[verb + 1...$0].allSatisfy { $0.penn != .cc }
    }
    hang(verb, on: said, as: .conj)
    if let object, tokens[object].tag == .noun { hang(object, on: verb, as: .obj) }
  }

  /// Parts the subject of what is said from who says it, where the tree gives both to one verb: “Putin and Obama spoke on Monday, the
  /// Kremlin said”, “Peru and Chile said on Monday they would meet”.
  mutating func tieReporter(_ verb: Int) {
    guard tokens[verb].penn.isOne(of: .vbd, .vbz),
      let clause = children[verb].first(where: { tokens[$0].relation == .ccomp }),
      WordClasses.saying.contains(lemma(verb))
    else { return }
    if clause < verb {
      let told = subjects(of: verb).filter { $0 < clause }
      guard subjects(of: verb).contains(where: { $0 > clause && $0 < verb }) else { return }
      let own = subjects(of: clause).first
      for subject in told {
        // “Secretary of State George Shultz left …”: the tree tears the name from its title.
        if let own {
          hang(subject, on: own, as: .flat)
        } else {
          hang(subject, on: clause, as: .nsubj)
        }
      }
    } else if subjects(of: verb).isEmpty, let teller = subjects(of: clause).first, teller < verb,
      subjects(of: clause).contains(where: { $0 > verb })
    {
      hang(teller, on: verb, as: .nsubj)
    }
  }

  /// Hangs what stands before or right behind “said” on it where the tree gives it to what is said: “said on Friday it would close the
  /// border”, “After talks with Berg, Ruiz said he had no plans”.
  mutating func tieCircumstance(_ verb: Int) {
    guard tokens[verb].penn.isOne(of: .vbd, .vbz),
      let clause = children[verb].first(where: { tokens[$0].relation == .ccomp }), clause > verb,
      WordClasses.saying.contains(lemma(verb))
    else { return }
    // “Obama, at a news conference in Oslo, said …”
    if subjects(of: verb).contains(where: { $0 < verb }) {
      for child in children[clause] where child < verb {
        if tokens[child].relation.isOne(of: .advcl, .obl, .oblUnmarked) {
          hang(child, on: verb, as: tokens[child].relation)
        }
      }
    }
    guard let subject = subjects(of: clause).first, subject > verb else { return }
    // “told reporters talks on Monday with Peru would go on”
    let own = (children[verb] + children[clause]).filter { subject < $0 && $0 < clause }
    for child in own where tokens[child].relation.isOne(of: .obl, .oblUnmarked) {
      guard tokens[subject..<child].allSatisfy({ $0.tag != .punctuation }) else { break }
      hang(child, on: subject, as: .nmod)
    }
    guard let start = children[clause].first(where: { $0 > verb }), start < subject,
      tokens[start].relation.isOne(of: .obl, .oblUnmarked),
      tokens[verb + 1..<start].allSatisfy({ $0.head == start || $0.relation == .det })
    else { return }
    hang(start, on: verb, as: tokens[start].relation)
  }

  /// Who is said to be visiting, whatever the tree hangs the name on.
  private func guest(behind visiting: Int, under head: Int) -> Int? {
    let own = children[visiting].last { $0 > visiting && tokens[$0].relation == .obj }
    return own
      ?? children[head].first {
        (visiting + 1..<visiting + 6).contains($0) && tokens[$0].tag.isOne(of: .noun, .properNoun)
          && tokens[$0].relation.isOne(of: .ccomp, .obj, .xcomp)
      }
  }

  /// Makes “visiting” tell of the guest behind it where the tree makes it what somebody else does: “told visiting lawmakers”.
  mutating func partGuest(_ visiting: Int) {
    guard visiting > 0, tokens[visiting].form == "visiting", let head = tokens[visiting].head,
      head < visiting,
      tokens[visiting].relation.isOne(of: .acl, .advcl, .xcomp),
      let guest = guest(behind: visiting, under: head),
      !children[visiting].contains(where: { tokens[$0].relation == .mark && tokens[$0].form != "with" })
    else { return }
    let mark = children[visiting].first { tokens[$0].relation == .mark }
    guard mark != nil || head == visiting - 1 && tokens[head].penn.isVerb else { return }
    for child in children[visiting] where child != guest {
      let isOfGuest = child > visiting && child < guest
      hang(
        child, on: isOfGuest || child == mark ? guest : head,
        as: child == mark ? .case : tokens[child].relation)
    }
    hang(guest, on: head, as: mark == nil ? .obj : tokens[head].tag == .verb ? .obl : .nmod)
    hang(visiting, on: guest, as: .amod)
  }

  /// Hangs what stands right behind a verb of saying on it where the tree hangs it on what was said before: “Peru will send
  /// troops, Ruiz told reporters in Lima on Monday”.
  mutating func tieBehindSaying(_ token: Int) {
    guard let clause = tokens[token].head, clause < token, tokens[clause].tag == .verb,
      tokens[token].relation.isOne(of: .obl, .oblUnmarked, .advmod, .advcl),
      let said = sayer(behind: clause, before: token),
      tokens[said..<token].allSatisfy({ $0.tag != .punctuation })
    else { return }
    hang(token, on: said, as: tokens[token].relation)
  }

  /// The verb between a clause and a word that says what the clause tells: “…, Ruiz said on Monday”.
  private func sayer(behind clause: Int, before token: Int) -> Int? {
    let over = tokens[clause].head
    let said =
      over.flatMap { $0 > clause && $0 < token && tokens[clause].relation == .ccomp ? $0 : nil }
      ?? children[clause].last { $0 > clause && $0 < token && tokens[$0].relation == .parataxis }
    guard let said, tokens[said].penn == .vbd, WordClasses.saying.contains(lemma(said)),
      subjects(of: said).contains(where: { $0 > clause })
    else { return nil }
    return said
  }

  /// Hangs what is announced on the noun for it where the tree hangs it on the day between: “her announcement on Sunday that she
  /// would stand”.
  mutating func tieContent(openedBy mark: Int) {
    guard mark > 2, tokens[mark].form == "that", let verb = tokens[mark].head, verb > mark,
      tokens[verb].relation.isOne(of: .acl, .aclRelative), let day = tokens[verb].head, day == mark - 1,
      WordClasses.dayWords.contains(lemma(day)), let noun = tokens[day].head, noun < day,
      tokens[noun].tag == .noun, WordClasses.foretelling.contains(lemma(noun)),
      subjects(of: verb).contains(where: { tokens[$0].form != "that" })
    else { return }
    tokens[mark].relation = .mark
    hang(verb, on: noun, as: .acl)
  }
}
