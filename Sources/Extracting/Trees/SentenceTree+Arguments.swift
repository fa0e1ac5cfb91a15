import Model

extension SentenceTree {
  /// The grammatical subject of a predicate, its own or that of the verb that controls it.
  func subject(of verb: Int, depth: Int = 0) -> Int? {
    let subjects = ownSubjects(of: verb)
    if let own = namedSubjects(of: verb).first ?? subjects.first { return antecedent(of: own, in: verb) }
    guard depth < 6, let head = tokens[verb].head else { return nil }
    if let next = subject(behindSemicolonBefore: verb) ?? subject(behindForBefore: verb) { return next }
    if isRepaid(verb) { return punished(over: verb) }
    switch tokens[verb].relation {
    case .aclRelative: return subject(behindWhoseIn: verb) ?? bearer(of: head)
    // “posted a message blaming Iran”: those who posted it do.
    case .acl where tokens[verb].penn == .vbg && WordClasses.documents.contains(lemma(documentOver(head))):
      let document = documentOver(head)
      // “vetoed a resolution threatening Assad”: others threaten him.
      if WordClasses.refusing.contains(lemma(predicate(over: document))) { return nil }
      return possessor(of: document) ?? subject(of: predicate(over: document), depth: depth + 1)
    case .acl where tokens[verb].penn != .vb: return head
    // “Rodriguez, the first Cuban to come to Washington”
    case .acl where isFirst(head): return bearer(of: head)
    // “expects prices to fall”
    case .acl where isExpected(head): return head
    // “condemned any attempt to seize power”, “rejected a plan to withdraw troops”: others do.
    case .acl where isJudged(head):
      return asked(by: head, before: verb) ?? possessor(of: head) ?? state(before: head)
    case .acl:
      return asked(by: head, before: verb) ?? possessor(of: head) ?? state(before: head)
        ?? subject(of: predicate(over: head), depth: depth + 1)
    case .conj: return newSubject(of: verb) ?? subject(of: joined(verb, to: head), depth: depth + 1)
    // “gave up the search because of fighting”: others fight.
    case .advcl
    where tokens[verb].penn == .vbg && children(of: verb, .mark, .case).contains { form($0) == "because" }:
      return nil
    case .advcl where isBlamed(verb, on: head) || isOfOther(verb, under: head):
      return objects(of: head).first
    // “ordered Russian forces to begin …”, “urged Moscow on Monday to …”, which the parser may hang as a purpose
    case .advcl
    where tokens[verb].penn == .vb && !isPassive(head)
      && ["command", "direct", "implore", "instruct", "order", "press", "urge"].contains(lemma(head)):
      return children(of: head, .obj, .iobj).first ?? subject(of: head, depth: depth + 1)
    case .advcl, .parataxis: return doer(before: verb) ?? subject(of: head, depth: depth + 1)
    case .xcomp where isFavoured(verb, by: head), .ccomp where isFavoured(verb, by: head): return nil
    case .xcomp, .ccomp:
      // “announced US troops would leave”: what looks like the object is the subject.
      if isFinite(verb), let object = children(of: head, .obj).last, object > head, object < verb {
        return object
      }
      if WordClasses.objectControl.contains(lemma(head)), let object = children(of: head, .obj, .iobj).first {
        return object
      }
      if WordClasses.objectControl.contains(lemma(head)),
        let phrase = phrases(of: head, ["on", "upon", "to"]).first,
        phrase < verb
      {
        return phrase
      }
      return subject(of: head, depth: depth + 1)
    default: return nil
    }
  }

  /// The name that opens the clause behind a semicolon, whose verb the parser may hang on what stands before: “urged them to
  /// stop; Belgium, a donor, on Monday suspended its aid”.
  private func subject(behindSemicolonBefore verb: Int) -> Int? {
    guard isFinite(verb), let mark = tokens[..<verb].lastIndex(where: { $0.form == ";" }),
      tokens[verb].head.map({ $0 < mark }) ?? false,
      let name = mentions.first(where: { $0.tokens.lowerBound > mark }), name.tokens.lowerBound < mark + 3,
      name.tokens.upperBound <= verb, prepositions(of: name.head).isEmpty
    else { return nil }
    // “; its president, Andrés López, offered …”
    if name.parties.isEmpty, form(name.tokens.upperBound) == "," {
      return mention(at: name.tokens.upperBound + 1).flatMap { $0.parties.isEmpty ? nil : $0.head }
    }
    return name.parties.isEmpty ? nil : name.head
  }

  /// The name between “for” and an infinitive, wherever the tree hangs it: “it makes no sense for Togo to attack”.
  private func subject(behindForBefore verb: Int) -> Int? {
    guard tokens[verb].penn == .vb, let mark = children(of: verb, .mark).first, form(mark) == "for",
      let name = mentions.first(where: { (mark + 1...mark + 2).contains($0.tokens.lowerBound) }),
      name.tokens.upperBound < verb, form(name.tokens.upperBound) == "to", !name.parties.isEmpty
    else { return nil }
    return name.head
  }

  /// The name between “whose” and the verb of its clause, wherever the tree hangs it: “a body whose chief, Amano, complained”.
  private func subject(behindWhoseIn verb: Int) -> Int? {
    let first = children(of: verb, .aux, .auxPassive).min() ?? verb
    guard let name = mention(endingAt: form(first - 1) == "," ? first - 1 : first),
      (name.tokens.lowerBound - 3..<name.tokens.lowerBound).contains(where: { form($0) == "whose" })
    else { return nil }
    return name.head
  }

  /// The verb that one behind “and” is joined to: a verb with a tense not to the infinitive before it, but to the verb over
  /// that: “urged Russia to help and spoke …”.
  private func joined(_ verb: Int, to head: Int) -> Int {
    guard isFinite(verb) else { return head }
    var other = head
    while tokens[other].penn == .vb, children(of: other, .aux).isEmpty, let above = tokens[other].head,
      tokens[other].relation.isOne(of: .acl, .advcl, .ccomp, .xcomp)
    {
      other = predicate(over: above)
    }
    return other
  }

  /// The noun for words that a phrase hangs on, “a message on Twitter”; else the noun itself.
  private func documentOver(_ noun: Int) -> Int {
    guard tokens[noun].relation == .nmod || tokens[noun].relation == .obl, let head = tokens[noun].head else {
      return noun
    }
    if WordClasses.documents.contains(lemma(head)) { return head }
    return children(of: head, .obj).first { WordClasses.documents.contains(lemma($0)) } ?? noun
  }

  /// On whom the punishment is laid: Iraq in “an embargo on Iraq as punishment for seizing Kuwait”.
  private func punished(over verb: Int) -> Int? {
    guard let noun = tokens[verb].head else { return nil }
    let above = predicate(over: noun)
    return ([above] + children(of: above, .obj)).flatMap { phrases(of: $0, ["against", "on"]) }
      .first { mention(at: $0)?.parties.isEmpty == false }
  }

  /// Whose doing a participle right behind the name tells: “glad of Lavrov changing his plans”, “…, with Johnson succeeding her”.
  private func doer(before verb: Int) -> Int? {
    guard tokens[verb].penn == .vbg, let name = mention(endingAt: verb), !name.parties.isEmpty else {
      return nil
    }
    let before = name.tokens.lowerBound - 1
    let isApart = form(before) == "with" && (before == 0 || form(before - 1) == ",")
    return isApart || prepositions(of: name.head) == ["of"] ? name.head : nil
  }

  /// The state whose adjective stands before a noun: “an Indian offer to send food”.
  private func state(before noun: Int) -> Int? {
    children(of: noun, .amod, .compound).first { mention(at: $0)?.form == .demonym }
  }

  /// The name between “and” and a verb with a tense, which is its subject even where the tree hangs it elsewhere: “refused to
  /// let it dock and Spain offered to …”.
  private func newSubject(of verb: Int) -> Int? {
    let first = children(of: verb, .aux, .auxPassive).min() ?? verb
    guard tokens[verb].penn.isOne(of: .vbd, .vbz) || first < verb, let name = mention(endingAt: first),
      !name.parties.isEmpty,
      name.tokens.lowerBound > 0, form(name.tokens.lowerBound - 1).isOne(of: "and", "but", "while")
    else { return nil }
    return name.head
  }

  /// Whether a noun is what somebody expects or makes to do something, which the parser may hang on it.
  private func isExpected(_ noun: Int) -> Bool {
    guard tokens[noun].relation == .obj, let verb = tokens[noun].head else { return false }
    return lemma(verb).isOne(of: "allow", "cause", "enable", "expect", "force", "want")
  }

  /// Who is to do what an infinitive behind a noun tells: “his invitation for Obama to come”, “a call on Iran to stop”.
  private func asked(by noun: Int, before verb: Int) -> Int? {
    let isRequest = WordClasses.requests.contains(lemma(noun))
    return phrases(of: noun, isRequest ? ["for", "on", "to", "upon"] : ["for"]).last {
      $0 < verb && mention(at: $0)?.parties.isEmpty == false
    }
  }

  /// Whether a verb has a tense of its own.
  func isFinite(_ verb: Int) -> Bool {
    tokens[verb].penn.isOne(of: .vbd, .vbz, .vbp) || !children(of: verb, .aux, .auxPassive, .cop).isEmpty
  }

  func ownSubjects(of verb: Int) -> [Int] {
    children(of: verb, .nsubj, .nsubjPassive, .nsubjOuter, .csubj).filter { subject in
      // “Fighting erupted”: a noun that the parser takes for a clause.
      if tokens[subject].relation == .csubj {
        return tokens[subject].penn == .vbg && children[subject].isEmpty
      }
      // “a note in parliament naming Chad”: the parser may take what stands behind “on” for the subject.
      let isInPhrase =
        tokens[verb].penn == .vbg && subject + 1 == verb && subject > 0
        && form(subject - 1).isOne(of: "at", "in", "on", "via")
      return tokens[subject].tag != .punctuation && !isInPhrase
    }
  }

  /// The helpers that a participle has from the one that it is joined to: “will be initialled on Friday and signed in June”.
  func sharedHelpers(of verb: Int) -> [Int] {
    guard tokens[verb].penn == .vbn, tokens[verb].relation == .conj, let head = tokens[verb].head,
      tokens[head].penn == .vbn, head < verb,
      children(of: verb, .aux, .auxPassive, .cop, .nsubj, .nsubjPassive).isEmpty
    else { return [] }
    return children(of: head, .aux, .auxPassive)
  }

  /// The subjects before a verb that name parties; more than one where the parser loses an “and”.
  func namedSubjects(of verb: Int) -> [Int] {
    ownSubjects(of: verb).filter { $0 < verb && mention(at: $0)?.parties.isEmpty == false }
  }

  /// What “who”, “which” or “that” stands for.
  private func antecedent(of token: Int, in verb: Int) -> Int {
    guard form(token).isOne(of: "who", "which", "that"), tokens[verb].relation == .aclRelative,
      let head = tokens[verb].head
    else { return token }
    return adopter(of: head) ?? bearer(of: head)
  }

  /// What “whose” in the clause of a verb stands for: all of a list that ends before it, “Norway and Chile, whose troops met”.
  func antecedents(ofWhose pronoun: Int, in verb: Int) -> [Int] {
    guard tokens[verb].relation == .aclRelative, let head = tokens[verb].head else { return [] }
    let list = coordinated(head)
    let isOfAll =
      form(pronoun - 1) == "," && mention(endingAt: pronoun - 1).map { list.last == $0.head } == true
    return isOfAll ? list : [head]
  }

  /// Who made law what does something: the Council in “the Council adopted a resolution that imposed an embargo”.
  private func adopter(of document: Int) -> Int? {
    guard WordClasses.documents.contains(lemma(document)), let verb = tokens[document].head,
      lemma(verb).isOne(of: "adopt", "approve", "enact", "issue", "pass", "sign"),
      tokens[document].relation.isOne(of: .obj, .nsubjPassive)
    else { return nil }
    return agents(of: verb).first
  }

  /// The name that a noun stands beside, which is meant: “Yoon, a former prosecutor who took office”.
  private func bearer(of noun: Int) -> Int {
    // “Ana Ruiz, wife of Ole Berg, a general who fled”: the nearest name bears it.
    let start = children(of: noun, .det, .amod, .compound).min() ?? noun
    if tokens[noun].relation == .appos, form(start - 1) == ",", start > 1,
      let name = mention(endingAt: start - 1),
      name.form == .name, name.parties.first?.kind == .person, mention(at: noun)?.parties.isEmpty ?? true
    {
      return name.head
    }
    guard tokens[noun].relation == .appos, mention(at: noun)?.parties.isEmpty ?? true,
      let head = tokens[noun].head, mention(at: head)?.parties.isEmpty == false
    else { return noun }
    return head
  }

  /// Who a noun belongs to: “Russia's annexation”, “his talks”.
  func possessor(of noun: Int) -> Int? { children(of: noun, .nmodPossessive).first }
}
