import Model

/// A sentence seen as a tree: what hangs on what, and who does what by grammar.
struct SentenceTree: Sendable {
  /// The number of the sentence in its article.
  let index: Int
  /// The sentence.
  let sentence: Sentence
  /// What hangs on each token, in order.
  let children: [[Int]]
  /// The mentions by the tokens they cover; `nil` where a token is in none.
  private let covering: [Int?]
  /// The mentions of the sentence.
  let mentions: [Mention]

  init(_ sentence: Sentence, index: Int, mentions: [Mention]) {
    self.index = index
    self.sentence = sentence
    self.mentions = mentions
    var children = [[Int]](repeating: [], count: sentence.tokens.count)
    for (token, word) in sentence.tokens.enumerated() {
      if let head = word.head, children.indices.contains(head), head != token { children[head].append(token) }
    }
    self.children = children
    var covering = [Int?](repeating: nil, count: sentence.tokens.count)
    for (number, mention) in mentions.enumerated() {
      for token in mention.tokens where covering.indices.contains(token) {
        if let other = covering[token], mentions[other].tokens.count <= mention.tokens.count { continue }
        covering[token] = number
      }
    }
    self.covering = covering
  }

  var tokens: [Token] { sentence.tokens }
  func lemma(_ token: Int) -> String { tokens[token].lemma.lowercased() }
  func form(_ token: Int) -> String { tokens[token].form.lowercased() }

  /// What hangs on a token by one of some relations.
  func children(of token: Int, _ relations: DependencyRelation...) -> [Int] {
    children[token].filter { relations.contains(tokens[$0].relation) }
  }

  /// The mention that covers a token.
  func mention(at token: Int) -> Mention? { covering[token].map { mentions[$0] } }

  /// The prepositions of a phrase.
  ///
  /// Those that hang on any word of a mention are its own: “with President … Barack Obama”.
  func prepositions(of token: Int) -> [String] {
    guard let mention = mention(at: token), mention.head == token else {
      return children(of: token, .case).map(form)
    }
    var found = mention.tokens.flatMap { children(of: $0, .case) }.filter { preposition in
      preposition < mention.tokens.lowerBound
        && (preposition + 1..<mention.tokens.lowerBound).allSatisfy { self.mention(at: $0) == nil }
    }.map(form)
    let before = mention.tokens.lowerBound - 1
    if found.isEmpty, before >= 0, tokens[before].tag == .adposition { found.append(form(before)) }
    return found
  }

  /// The token and those joined to it by “and”.
  func coordinated(_ token: Int) -> [Int] {
    var found = [token]
    var next = 0
    while next < found.count, found.count < 40 {
      let current = found[next]
      let words = mention(at: current).map { Array($0.tokens) } ?? [current]
      var more = words.flatMap { children(of: $0, .conj) }.filter { tokens[$0].tag != .verb }
      if let neighbour = listed(after: current) { more.append(neighbour) }
      for token in more.map({ self.mention(at: $0)?.head ?? $0 }) where !found.contains(token) {
        found.append(token)
      }
      next += 1
    }
    return found
  }

  /// The mention that follows another behind a comma or “and” alone, and is no subject of its own.
  private func listed(after token: Int) -> Int? {
    guard let mention = mention(at: token) else { return nil }
    var next = mention.tokens.upperBound
    var sawAnd = false
    while next < tokens.count, [",", "and", "&"].contains(form(next)), next < mention.tokens.upperBound + 2 {
      sawAnd = sawAnd || form(next) != ","
      next += 1
    }
    guard next > mention.tokens.upperBound, tokens.indices.contains(next), let other = self.mention(at: next),
      other.tokens.lowerBound == next, !other.parties.isEmpty, tokens[other.head].relation != .nsubj,
      ![.compound, .amod, .nmodPossessive].contains(tokens[other.head].relation),
      sawAnd || self.mentionIsFollowedByList(other)
    else { return nil }
    return other.head
  }

  private func mentionIsFollowedByList(_ mention: Mention) -> Bool {
    let next = mention.tokens.upperBound
    return tokens.indices.contains(next) && [",", "and", "&"].contains(form(next))
      && tokens[mention.head].relation != .appos
  }

  /// The phrases with one of some prepositions that hang on a token.
  func phrases(of token: Int, _ prepositions: [String]) -> [Int] {
    children[token].filter { child in
      switch tokens[child].relation {
      case .obl, .nmod, .oblAgent, .advcl, .xcomp, .advmod, .appos, .conj, .obj, .oblUnmarked, .nmodUnmarked:
        self.prepositions(of: child).contains { prepositions.contains($0) }
      default: false
      }
    }
  }

  /// Everything under a token, itself included.
  func subtree(of token: Int) -> [Int] {
    var found = [token]
    var next = 0
    while next < found.count, found.count <= tokens.count {
      found += children[found[next]]
      next += 1
    }
    return found
  }

  /// Whether a token is a verb, or a noun or adjective that a copula makes one.
  func isPredicate(_ token: Int) -> Bool {
    tokens[token].tag == .verb || !children(of: token, .cop).isEmpty
      || tokens[token].tag == .auxiliary && tokens[token].relation != .aux
        && tokens[token].relation != .auxPassive
        && tokens[token].relation != .cop
  }

  /// The nearest predicate above a token or the token itself.
  func predicate(over token: Int) -> Int {
    var current = token
    for _ in tokens.indices {
      if isPredicate(current) { return current }
      guard let head = tokens[current].head else { return current }
      current = head
    }
    return current
  }

  /// Whether a verb stands in the passive, or as a participle without its own subject behind a noun.
  func isPassive(_ verb: Int) -> Bool {
    // “was headed to Paris” tells of who goes.
    if lemma(verb) == "head", phrases(of: verb, ["by"]).isEmpty { return false }
    if !children(of: verb, .auxPassive, .nsubjPassive).isEmpty { return true }
    guard tokens[verb].penn == "VBN", children(of: verb, .aux).isEmpty, children(of: verb, .obj).isEmpty
    else {
      return false
    }
    switch tokens[verb].relation {
    case .acl, .amod, .advcl: return true
    case .conj:
      guard let head = tokens[verb].head else { return false }
      return children(of: verb, .nsubj).isEmpty && isPassive(head)
    default: return false
    }
  }

  /// The grammatical subject of a predicate, its own or that of the verb that controls it.
  func subject(of verb: Int, depth: Int = 0) -> Int? {
    let subjects = ownSubjects(of: verb)
    if let own = namedSubjects(of: verb).first ?? subjects.first { return antecedent(of: own, in: verb) }
    guard depth < 6, let head = tokens[verb].head else { return nil }
    switch tokens[verb].relation {
    case .aclRelative: return head
    case .acl where tokens[verb].penn != "VB": return head
    case .acl: return possessor(of: head) ?? subject(of: predicate(over: head), depth: depth + 1)
    case .conj, .advcl, .parataxis: return subject(of: head, depth: depth + 1)
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

  /// The token before an aside between commas that ends at one: “Lam, the chief executive of Hong Kong, announced”.
  private func beforeAside(_ token: Int) -> Int {
    guard token > 1, form(token) == ",", let open = tokens[..<token].lastIndex(where: { $0.form == "," }),
      open > 0,
      token - open < 15
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
    children(of: verb, .nsubj, .nsubjPassive, .nsubjOuter).filter { tokens[$0].tag != .punctuation }
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
    return head
  }

  /// Who a noun belongs to: “Russia's annexation”, “his talks”.
  func possessor(of noun: Int) -> Int? { children(of: noun, .nmodPossessive).first }

  /// Those who do what a verb tells.
  func agents(of verb: Int) -> [Int] {
    guard isPassive(verb) else {
      let named = namedSubjects(of: verb)
      let told = named.count > 1 ? named : subject(of: verb).map { [$0] } ?? []
      let actors = told.flatMap(coordinated).filter { !isReporter($0, beside: verb) }
      return actors.isEmpty ? nearSubject(of: verb).map(coordinated) ?? [] : actors
    }
    let phrases = children(of: verb, .oblAgent) + self.phrases(of: verb, ["by"])
    return phrases.first.map(coordinated) ?? []
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

  /// Those to whom it is done.
  func objects(of verb: Int) -> [Int] {
    // A name behind the verb without a preposition is an object, whatever the parser calls it.
    let bare = children(of: verb, .obl, .xcomp, .ccomp).filter { child in
      child > verb && tokens[child].tag != .verb
        && mention(at: child).map { $0.head == child && !$0.parties.isEmpty } == true
        && prepositions(of: child).isEmpty
    }
    let own = (children(of: verb, .iobj, .obj) + bare).flatMap(coordinated)
    if isPassive(verb) { return (subject(of: verb).map(coordinated) ?? []) + own }
    if own.isEmpty, tokens[verb].relation == .aclRelative, let head = tokens[verb].head,
      let subject = children(of: verb, .nsubj).first, !["who", "which", "that"].contains(form(subject))
    {
      return [head]
    }
    return own
  }
}
