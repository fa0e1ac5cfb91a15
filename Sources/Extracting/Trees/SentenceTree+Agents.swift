import Model

/// Who does what a verb tells, and to whom it is done.
extension SentenceTree {
  /// Those who do what a verb tells.
  func agents(of verb: Int) -> [Int] {
    guard isPassive(verb) else {
      // “Taking part in the meeting were …”
      if attendance == verb, tokens[verb].penn == .vbg, let call = rollCall { return call.names }
      let named = namedSubjects(of: verb)
      let told = named.count > 1 ? named : subject(of: verb).map { [$0] } ?? []
      let actors = told.flatMap { coordinated($0) }.filter { !isReporter($0, beside: verb) }
      return actors.isEmpty ? nearSubject(of: verb).map(coordinated) ?? [] : actors
    }
    let phrases = (children(of: verb, .oblAgent) + self.phrases(of: verb, ["by"])).filter { !isDeadline($0) }
    if !phrases.isEmpty { return unique(phrases.flatMap(coordinated)) }
    // “was signed in Minsk by Lavrov”, “on Monday by Lavrov”, “was named envoy by the union”: the parser may hang “by” on the town,
    // the day or the office.
    let circumstances = children(of: verb, .obl, .oblUnmarked, .xcomp).filter {
      mention(at: $0)?.place != nil || WordClasses.days.contains(form($0))
        || tokens[$0].relation == .xcomp && WordClasses.officials.contains(lemma($0))
    }
    return circumstances.flatMap { self.phrases(of: $0, ["by"]) }.first.map(coordinated) ?? []
  }

  /// Whether a phrase with “by” tells until when: “will be signed by June 30”, “had been rounded up by midday”.
  private func isDeadline(_ token: Int) -> Bool {
    guard mention(at: token)?.parties.isEmpty != false else { return false }
    let lemma = lemma(token)
    return tokens[token].tag == .numeral || WordClasses.dayWords.contains(lemma)
      || WordClasses.months.contains(lemma) || WordClasses.deadlines.contains(lemma)
  }

  private func unique(_ found: [Int]) -> [Int] {
    found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Whether a name that the tree gives to a verb is that of the reporter: “…, Psaki said” behind what she said.
  private func isReporter(_ token: Int, beside verb: Int) -> Bool {
    guard let mention = mention(at: token) else { return false }
    let next = mention.tokens.upperBound
    guard tokens.indices.contains(next), next != verb, tokens[next].penn.isOne(of: .vbd, .vbz),
      WordClasses.saying.contains(lemma(next))
    else { return false }
    return tokens[mention.head].head != next
  }

  /// Who is given an amount where the parser hangs the name on it: “lend Ukraine 1.8 billion euros”.
  private func receiver(behind verb: Int) -> [Int] {
    guard tokens.indices.contains(verb + 1), let name = mention(at: verb + 1),
      name.tokens.lowerBound == verb + 1, !name.parties.isEmpty,
      tokens.indices.contains(name.tokens.upperBound), tokens[name.head].relation == .compound,
      tokens[name.tokens.upperBound].tag.isOne(of: .numeral, .symbol)
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
    let own = (children(of: verb, .iobj, .obj) + bare + receiver(behind: verb)).flatMap { coordinated($0) }
    if isPassive(verb) { return (isOfAppeal(verb) ? [] : subject(of: verb).map(coordinated) ?? []) + own }
    if own.isEmpty, WordClasses.objectControl.contains(lemma(verb)) {
      // “urged the United States to act”: the parser may give it to the infinitive alone.
      let asked = children(of: verb, .xcomp, .ccomp).filter { clause in
        clause > verb && children(of: clause, .mark).contains { form($0) == "to" }
      }.flatMap { children(of: $0, .nsubj) }.filter { $0 > verb }
      if !asked.isEmpty { return asked.flatMap(coordinated) }
    }
    // “a treaty they signed”, “Merkel, whom he met”, but not “the town where they met”
    let isOpen =
      own.allSatisfy { form($0).isOne(of: "that", "which", "whom") }
      && !children(of: verb, .advmod).contains { form($0).isOne(of: "when", "where") }
    if isOpen, tokens[verb].relation == .aclRelative, let head = tokens[verb].head,
      let subject = children(of: verb, .nsubj).first, !form(subject).isOne(of: "who", "which", "that")
    {
      return [head]
    }
    return own
  }

  /// Those who lead or attend what a noun names: “a conference co-chaired by Kerry and Gentiloni”, “delegations led by Ri”.
  func attendants(of noun: Int) -> [Int] {
    // “a conference in Geneva on Monday that was attended by Ruiz”: the parser may hang the clause on the town or the day.
    let days = tokens[noun].head.map { children(of: $0, .obl, .oblUnmarked) } ?? []
    let around =
      children(of: noun, .nmod, .oblUnmarked, .nmodUnmarked)
      + days.filter { $0 > noun && WordClasses.days.contains(form($0)) }
    let clauses =
      children(of: noun, .acl, .aclRelative, .appos)
      + around.flatMap { children(of: $0, .acl, .aclRelative) }
    return (rollCall.flatMap { $0.gathering == noun ? $0.names : nil } ?? []) + sides(of: noun)
      + clauses.filter { tokens[$0].penn == .vbn && WordClasses.attending.contains(lemma($0)) }.flatMap {
        clause in
        phrases(of: clause, ["by"]).flatMap(coordinated)
      }
  }

  /// Those whom talks are said to bring together: “The talks brought together 21 countries including Egypt and Qatar”.
  func sides(of talks: Int) -> [Int] {
    guard tokens[talks].relation == .nsubj, let verb = tokens[talks].head,
      WordClasses.talks.contains(lemma(talks)) || WordClasses.venues.contains(lemma(talks)),
      lemma(verb) == "involve" || lemma(verb).isOne(of: "bring", "gather") && form(verb + 1) == "together"
    else { return [] }
    return objects(of: verb).flatMap { object in
      [object] + phrases(of: object, ["from", "including", "like"]).flatMap(coordinated)
    }.filter { mention(at: $0)?.parties.isEmpty == false }
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
      guard isTime || tokens[token].tag.isOne(of: .adverb, .auxiliary, .punctuation, .properNoun, .particle)
      else {
        return nil
      }
      token -= 1
    }
    return nil
  }

  /// The token before an aside between commas that ends at one: “Lam, the chief executive of Hong Kong, announced”.
  private func beforeAside(_ token: Int) -> Int {
    guard token > 1, form(token) == ",",
      let open = tokens[max(0, token - 25)..<token].lastIndex(where: { $0.form == "," }), open > 0
    else { return token }
    return open - 1
  }

  /// Whether an infinitive tells what somebody asks to be done to others, who have no name: “called for those responsible to be
  /// put on trial”.
  private func isOfAppeal(_ verb: Int) -> Bool {
    guard ownSubjects(of: verb).isEmpty, tokens[verb].relation.isOne(of: .advcl, .ccomp, .xcomp),
      let head = tokens[verb].head
    else { return false }
    return (lemma(head) == "call" || WordClasses.demanding.contains(lemma(head)))
      && children(of: head, .obj).isEmpty
  }
}
