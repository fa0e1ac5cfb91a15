import Model

extension SentenceTree {
  /// The grammatical subject of a predicate, its own or that of the verb that controls it.
  func subject(of verb: Int, depth: Int = 0) -> Int? {
    let subjects = ownSubjects(of: verb)
    if let own = namedSubjects(of: verb).first ?? subjects.first { return antecedent(of: own, in: verb) }
    guard depth < 6, let head = tokens[verb].head else { return nil }
    switch tokens[verb].relation {
    case .aclRelative: return subject(behindWhoseIn: verb) ?? bearer(of: head)
    // “posted a message blaming Iran”: those who posted it do.
    case .acl where tokens[verb].penn == "VBG" && WordClasses.documents.contains(lemma(documentOver(head))):
      let document = documentOver(head)
      return possessor(of: document) ?? subject(of: predicate(over: document), depth: depth + 1)
    case .acl where tokens[verb].penn != "VB": return head
    // “Rodriguez, the first Cuban to come to Washington”
    case .acl where isFirst(head): return bearer(of: head)
    // “condemned any attempt to seize power”, “rejected a plan to withdraw troops”: others do.
    case .acl where isJudged(head):
      return asked(by: head, before: verb) ?? possessor(of: head) ?? state(before: head)
    case .advcl where isRepaid(verb): return nil
    case .acl:
      return asked(by: head, before: verb) ?? possessor(of: head) ?? state(before: head)
        ?? subject(of: predicate(over: head), depth: depth + 1)
    case .conj: return newSubject(of: verb) ?? subject(of: joined(verb, to: head), depth: depth + 1)
    // “gave up the search because of fighting”: others fight.
    case .advcl
    where tokens[verb].penn == "VBG" && children(of: verb, .mark, .case).contains { form($0) == "because" }:
      return nil
    case .advcl where isBlamed(verb, on: head) || isOfOther(verb, under: head):
      return objects(of: head).first
    // “ordered Russian forces to begin …”, which the parser may hang as a purpose
    case .advcl
    where tokens[verb].penn == "VB" && ["command", "direct", "instruct", "order"].contains(lemma(head)):
      return children(of: head, .obj, .iobj).first ?? subject(of: head, depth: depth + 1)
    case .advcl, .parataxis: return subject(of: head, depth: depth + 1)
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

  /// Whether a noun is what somebody judges and others do.
  private func isJudged(_ noun: Int) -> Bool {
    guard tokens[noun].relation == .obj, let verb = tokens[noun].head else { return false }
    return WordClasses.judging.contains(lemma(verb))
  }

  /// Whether a participle tells for what somebody is paid back: “imposed an embargo as punishment for seizing the island”.
  private func isRepaid(_ verb: Int) -> Bool {
    guard tokens[verb].penn == "VBG",
      let mark = children(of: verb, .mark, .case).first(where: { form($0) == "for" })
    else { return false }
    return WordClasses.reprisals.contains(lemma(mark - 1))
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
    while tokens[other].penn == "VB", children(of: other, .aux).isEmpty, let above = tokens[other].head,
      [.acl, .advcl, .ccomp, .xcomp].contains(tokens[other].relation)
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

  /// Whether a participle tells of what somebody is accused, who so does it: “accused Togo of raiding a camp”.
  func isBlamed(_ verb: Int, on head: Int) -> Bool {
    tokens[verb].penn == "VBG" && ["accuse", "convict", "suspect"].contains(lemma(head))
      && children(of: verb, .mark, .case).contains { form($0) == "of" }
  }

  /// Whether a participle tells what somebody else did or may not do: “congratulated his colleague on being elected”, “barred
  /// them from leaving”.
  private func isOfOther(_ verb: Int, under head: Int) -> Bool {
    guard tokens[verb].penn == "VBG" || !children(of: verb, .auxPassive, .cop).isEmpty,
      let preposition = WordClasses.objectOf[lemma(head)]
    else { return false }
    return children(of: verb, .mark, .case).contains { form($0) == preposition }
  }

  /// Whether a participle tells what somebody is kept from: “barred them from leaving”.
  func isForbidden(_ verb: Int) -> Bool {
    guard let head = tokens[verb].head, tokens[verb].relation == .advcl, isOfOther(verb, under: head) else {
      return false
    }
    return WordClasses.objectOf[lemma(head)] == "from"
  }

  /// The state whose adjective stands before a noun: “an Indian offer to send food”.
  private func state(before noun: Int) -> Int? {
    children(of: noun, .amod, .compound).first { mention(at: $0)?.form == .demonym }
  }

  /// Whether an infinitive tells what somebody asks to be done to others, who have no name: “called for those responsible to be
  /// put on trial”.
  private func isOfAppeal(_ verb: Int) -> Bool {
    guard ownSubjects(of: verb).isEmpty, [.advcl, .ccomp, .xcomp].contains(tokens[verb].relation),
      let head = tokens[verb].head
    else { return false }
    return (lemma(head) == "call" || WordClasses.demanding.contains(lemma(head)))
      && children(of: head, .obj).isEmpty
  }

  /// The name between “and” and a verb with a tense, which is its subject even where the tree hangs it elsewhere: “refused to
  /// let it dock and Spain offered to …”.
  private func newSubject(of verb: Int) -> Int? {
    let first = children(of: verb, .aux, .auxPassive).min() ?? verb
    guard ["VBD", "VBZ"].contains(tokens[verb].penn) || first < verb, let name = mention(endingAt: first),
      !name.parties.isEmpty,
      name.tokens.lowerBound > 0, ["and", "but", "while"].contains(form(name.tokens.lowerBound - 1))
    else { return nil }
    return name.head
  }

  /// Who is to do what an infinitive behind a noun tells: “his invitation for Obama to come”, “a call on Iran to stop”.
  private func asked(by noun: Int, before verb: Int) -> Int? {
    let isRequest = WordClasses.requests.contains(lemma(noun))
    return phrases(of: noun, isRequest ? ["for", "on", "to", "upon"] : ["for"]).last {
      $0 < verb && mention(at: $0)?.parties.isEmpty == false
    }
  }

  /// Whether a sentence only tells who was there: “Taking part in the meeting were …”.
  var isRollCall: Bool { tokens.indices.prefix(2).contains { !named(behind: $0).isEmpty } }

  /// Those named behind “were”: “Taking part in the meeting were …”.
  private func named(behind verb: Int) -> [Int] {
    guard tokens[verb].penn == "VBG", verb < 2,
      let be = tokens.indices.first(where: { $0 > verb && ["was", "were"].contains(form($0)) }),
      mentions.contains(where: { $0.tokens.lowerBound == be + 1 && !$0.parties.isEmpty })
    else { return [] }
    return mentions.filter { mention in
      mention.tokens.lowerBound > be && mention.parties.contains { $0.kind == .person }
    }.map(\.head)
  }

  /// The token before an aside between commas that ends at one: “Lam, the chief executive of Hong Kong, announced”.
  private func beforeAside(_ token: Int) -> Int {
    guard token > 1, form(token) == ",",
      let open = tokens[max(0, token - 14)..<token].lastIndex(where: { $0.form == "," }), open > 0
    else { return token }
    return open - 1
  }

  /// Whether a verb has a tense of its own.
  private func isFinite(_ verb: Int) -> Bool {
    ["VBD", "VBZ", "VBP"].contains(tokens[verb].penn) || !children(of: verb, .aux, .auxPassive, .cop).isEmpty
  }

  /// The name right before a finite verb that the tree gives no subject, as parsers lose them behind long openings.
  private func nearSubject(of verb: Int) -> Int? {
    guard isFinite(verb), tokens[verb].relation != .conj, tokens[verb].relation != .aclRelative else {
      return nil
    }
    var token = beforeAside(verb - 1)
    let start = token
    while token >= 0, start - token < 7 {
      if let mention = mention(at: token) {
        if form(max(mention.tokens.lowerBound - 1, 0)) == "(" {
          token = mention.tokens.lowerBound - 1
          continue
        }
        let joins = prepositions(of: mention.head).allSatisfy(WordClasses.subordinators.contains)
        return joins && !mention.parties.isEmpty ? mention.head : nil
      }
      let isTime =
        WordClasses.days.contains(form(token))
        || token + 1 < verb && WordClasses.days.contains(form(token + 1))
      guard isTime || [.adverb, .auxiliary, .punctuation, .properNoun, .particle].contains(tokens[token].tag)
      else {
        return nil
      }
      token -= 1
    }
    return nil
  }

  private func ownSubjects(of verb: Int) -> [Int] {
    children(of: verb, .nsubj, .nsubjPassive, .nsubjOuter, .csubj).filter { subject in
      // “Fighting erupted”: a noun that the parser takes for a clause.
      if tokens[subject].relation == .csubj {
        return tokens[subject].penn == "VBG" && children[subject].isEmpty
      }
      // “a note in parliament naming Chad”: the parser may take what stands behind “on” for the subject.
      let isInPhrase =
        tokens[verb].penn == "VBG" && subject + 1 == verb && subject > 0
        && ["at", "in", "on", "via"].contains(form(subject - 1))
      return tokens[subject].tag != .punctuation && !isInPhrase
    }
  }

  /// The subjects before a verb that name parties; more than one where the parser loses an “and”.
  private func namedSubjects(of verb: Int) -> [Int] {
    ownSubjects(of: verb).filter { $0 < verb && mention(at: $0)?.parties.isEmpty == false }
  }

  /// What “who”, “which” or “that” stands for.
  private func antecedent(of token: Int, in verb: Int) -> Int {
    guard ["who", "which", "that"].contains(form(token)), tokens[verb].relation == .aclRelative,
      let head = tokens[verb].head
    else { return token }
    return bearer(of: head)
  }

  /// The name that a noun stands beside, which is meant: “Yoon, a former prosecutor who took office”.
  private func bearer(of noun: Int) -> Int {
    guard tokens[noun].relation == .appos, mention(at: noun)?.parties.isEmpty ?? true,
      let head = tokens[noun].head, mention(at: head)?.parties.isEmpty == false
    else { return noun }
    return head
  }

  /// Who a noun belongs to: “Russia's annexation”, “his talks”.
  func possessor(of noun: Int) -> Int? { children(of: noun, .nmodPossessive).first }

  /// Those who do what a verb tells.
  func agents(of verb: Int) -> [Int] {
    guard isPassive(verb) else {
      let behind = named(behind: verb)
      if !behind.isEmpty { return behind }
      let named = namedSubjects(of: verb)
      let told = named.count > 1 ? named : subject(of: verb).map { [$0] } ?? []
      let actors = told.flatMap(coordinated).filter { !isReporter($0, beside: verb) }
      return actors.isEmpty ? nearSubject(of: verb).map(coordinated) ?? [] : actors
    }
    let phrases = children(of: verb, .oblAgent) + self.phrases(of: verb, ["by"])
    if let agent = phrases.first { return coordinated(agent) }
    // “was signed in Minsk by Lavrov”: the parser may hang “by” on the town.
    let towns = children(of: verb, .obl).filter { mention(at: $0)?.place != nil }
    return towns.flatMap { self.phrases(of: $0, ["by"]) }.first.map(coordinated) ?? []
  }

  /// Whether a name that the tree gives to a verb is that of the reporter: “…, Psaki said” behind what she said.
  private func isReporter(_ token: Int, beside verb: Int) -> Bool {
    guard let mention = mention(at: token) else { return false }
    let next = mention.tokens.upperBound
    guard tokens.indices.contains(next), next != verb, ["VBD", "VBZ"].contains(tokens[next].penn),
      WordClasses.saying.contains(lemma(next))
    else { return false }
    return tokens[mention.head].head != next
  }

  /// Who is given an amount where the parser hangs the name on it: “lend Ukraine 1.8 billion euros”.
  private func receiver(behind verb: Int) -> [Int] {
    guard tokens.indices.contains(verb + 1), let name = mention(at: verb + 1),
      name.tokens.lowerBound == verb + 1, !name.parties.isEmpty,
      tokens.indices.contains(name.tokens.upperBound), tokens[name.head].relation == .compound,
      [.numeral, .symbol].contains(tokens[name.tokens.upperBound].tag)
    else { return [] }
    return [name.head]
  }

  /// Those to whom it is done.
  func objects(of verb: Int) -> [Int] {
    // A name behind the verb without a preposition is an object, whatever the parser calls it.
    let bare = children(of: verb, .obl, .xcomp, .ccomp, .vocative).filter { child in
      child > verb && tokens[child].tag != .verb
        && mention(at: child).map { $0.head == child && !$0.parties.isEmpty } == true
        && prepositions(of: child).isEmpty
    }
    let own = (children(of: verb, .iobj, .obj) + bare + receiver(behind: verb)).flatMap(coordinated)
    if isPassive(verb) { return (isOfAppeal(verb) ? [] : subject(of: verb).map(coordinated) ?? []) + own }
    if own.isEmpty, WordClasses.objectControl.contains(lemma(verb)) {
      // “urged the United States to act”: the parser may give it to the infinitive alone.
      let asked = children(of: verb, .xcomp, .ccomp).filter { clause in
        clause > verb && children(of: clause, .mark).contains { form($0) == "to" }
      }.flatMap { children(of: $0, .nsubj) }.filter { $0 > verb }
      if !asked.isEmpty { return asked.flatMap(coordinated) }
    }
    if own.isEmpty, tokens[verb].relation == .aclRelative, let head = tokens[verb].head,
      let subject = children(of: verb, .nsubj).first, !["who", "which", "that"].contains(form(subject))
    {
      return [head]
    }
    return own
  }

  /// Those who lead or attend what a noun names: “a conference co-chaired by Kerry and Gentiloni”, “delegations led by Ri”.
  func attendants(of noun: Int) -> [Int] {
    let clauses =
      children(of: noun, .acl, .aclRelative, .appos)
      + children(of: noun, .nmod, .oblUnmarked, .nmodUnmarked).flatMap { children(of: $0, .acl) }
    return clauses.filter { tokens[$0].penn == "VBN" && WordClasses.attending.contains(lemma($0)) }.flatMap {
      clause in
      phrases(of: clause, ["by"]).flatMap(coordinated)
    }
  }
}
