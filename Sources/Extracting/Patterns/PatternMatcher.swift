import Lexicons
import Model

/// Finds the patterns of the pages in a tree.
struct PatternMatcher {
  let pages: EventPages
  let tree: SentenceTree
  /// The words of the sentence that patterns ask for.
  private let words: WordsAtHand
  /// What each noun sets off by itself.
  private var nounMatches: [Int: Match] = [:]

  /// Looks at the nouns of a sentence; its verbs may name some of them.
  init(pages: EventPages, tree: SentenceTree) {
    self.pages = pages
    self.tree = tree
    words = tree.words(askedBy: pages)
    for token in tree.tokens.indices where isNominal(token) {
      nounMatches[token] = best(at: token, kind: .noun)
    }
  }

  /// The matches of a sentence, by trigger; of several patterns that one word sets off, the one that asks for most.
  ///
  /// - Complexity: A look into a hash table a token, and the patterns of that word.
  func matches() -> [Match] {
    var matches: [Match] = []
    var taken: [Int: EventType.ID] = [:]
    for token in tree.tokens.indices where tree.tokens[token].tag == .verb {
      guard var match = best(at: token, kind: .verb) else { continue }
      if let complement = match.complement {
        taken[complement] = match.pattern.type
        let others = told(by: complement, besides: match)
        if isForOthers(match, others) { match.fillers.removeAll { $0.role == .agent } }
        match.fillers += others
      }
      for noun in joined(toComplementOf: match) where taken[noun] == nil {
        match.fillers += told(by: noun, besides: match)
        taken[noun] = match.pattern.type
      }
      for noun in deeds(besides: match) where taken[noun] == nil {
        match.fillers = told(by: noun, besides: match) + match.fillers
        taken[noun] = match.pattern.type
        if noun == tree.subject(of: token) { match.deed = noun }
      }
      match.fillers += talkers(of: match)
      for noun in goods(of: match) where taken[noun] == nil {
        match.fillers += told(by: noun, besides: match)
        taken[noun] = match.pattern.type
      }
      matches.append(match)
      if let coming = successor(at: token, beside: match) { matches.append(coming) }
    }
    matches = withoutAsides(matches)
    for (token, match) in nounMatches.sorted(by: { $0.key < $1.key }) {
      // “arrived for talks” tells of two events, “held talks” of one.
      // The parser may take what stands behind “broke off” without a preposition for a phrase.
      let isObject =
        tree.tokens[token].relation.isOne(of: .nsubjPassive, .obj) || tree.prepositions(of: token).isEmpty
      // “went on strike” strikes nobody.
      let isTold =
        taken[token].map {
          $0 == match.pattern.type || isObject && !isMade(token) || $0.text == "protest"
        } ?? false
      if !isTold { matches.append(match) }
    }
    let told = withMediators(matches).filter {
      !isLaunch($0, among: matches) && !isAim($0, among: matches) && !isRecord($0, among: matches)
        && !isCalledOff($0, among: matches)
    }
    return (told + whereabouts() + visitors()).sorted { $0.trigger < $1.trigger }
  }

  /// The nouns of the same type that “and” joins to the noun of a verb: “imposed asset freezes and travel bans on 12 officials”, but not
  /// “took part in a summit and a meeting”.
  private func joined(toComplementOf match: Match) -> [Int] {
    guard let complement = match.complement, pages.group(of: match.pattern.type) == "pressure" else {
      return []
    }
    return tree.children(of: complement, .conj).filter {
      nounMatches[$0]?.pattern.type == match.pattern.type
    }
  }

  /// The nouns of the same deed beside its verb: “a U.S. drone strike had killed him”, “were killed in an ambush”, “talks resumed”,
  /// “resumed talks”.
  private func deeds(besides match: Match) -> [Int] {
    let group = pages.group(of: match.pattern.type)
    let subject = tree.subject(of: match.trigger).map { [$0] } ?? []
    var nouns: [Int] = []
    if group == "force" {
      nouns = (tree.isPassive(match.trigger) ? [] : subject) + tree.phrases(of: match.trigger, ["by", "in"])
    }
    if group == "consult" {
      let isAsked = match.complement == nil && !match.pattern.context.isEmpty
      nouns = subject + (isAsked ? tree.objects(of: match.trigger) : []) + gatherings(joinedIn: match)
    }
    // “protests have shaken Kiev”
    if match.pattern.type.text == "protest" { nouns = subject }
    return nouns.filter { noun in
      guard noun != match.complement, let told = nounMatches[noun]?.pattern.type else { return false }
      return told == match.pattern.type || group == "consult" && pages.group(of: told) == group
    }
  }

  /// Those who talked where the talks tell of an accord or its lack: “talks between Peru and Chile ended without a deal”, “no deal was
  /// reached in talks between Peru and Chile”.
  private func talkers(of match: Match) -> [Filler] {
    guard pages.group(of: match.pattern.type) == "accord",
      !match.fillers.contains(where: { $0.role != nil && $0.mention != nil })
    else { return [] }
    let nouns =
      [tree.subject(of: match.trigger)].compactMap(\.self)
      + tree.phrases(of: match.trigger, ["after", "at", "during", "following", "in"])
    let talks = nouns.lazy.compactMap { nounMatches[$0] }.first {
      pages.group(of: $0.pattern.type) == "consult" && $0.pattern.type.text != "visit"
    }
    return talks?.fillers.filter { $0.role != nil } ?? []
  }

  /// The gathering in which somebody takes part: “took part in the summit”; the parser may hang its noun on the name before.
  private func gatherings(joinedIn match: Match) -> [Int] {
    guard tree.lemma(match.trigger).isOne(of: "participate", "take") else { return [] }
    return [match.trigger, match.complement].compactMap(\.self).flatMap { tree.phrases(of: $0, ["in"]) }.map {
      noun in
      guard let name = tree.mention(at: noun) else { return noun }
      let next = name.tokens.upperBound
      return (next..<next + 4).first { nounMatches[$0] != nil && tree.tokens[$0].head == noun } ?? noun
    }
  }

  /// The nouns for what an amount is of: “pledged $50 million in aid to Ukraine”.
  private func goods(of match: Match) -> [Int] {
    let amounts =
      match.fillers.filter { $0.slot == .thing }.map(\.token) + [match.complement].compactMap(\.self)
    return amounts.filter {
      tree.tokens[$0].tag.isOne(of: .symbol, .numeral) || WordClasses.measures.contains(tree.lemma($0))
    }.flatMap { tree.phrases(of: $0, ["in", "of"]) }
  }

  /// Those whom the noun of a verb names: “a meeting between Sadat and Begin was held”.
  private func told(by complement: Int, besides match: Match) -> [Filler] {
    guard let noun = nounMatches[complement],
      pages.group(of: noun.pattern.type) == pages.group(of: match.pattern.type)
    else { return [] }
    return noun.fillers.filter { filler in
      filler.role != nil && !match.fillers.contains { $0.token == filler.token }
    }
  }

  /// Whether somebody only brings others together, who are named: “helped to arrange a meeting between Sadat and Begin”.
  private func isForOthers(_ match: Match, _ others: [Filler]) -> Bool {
    WordClasses.arranging.contains(tree.lemma(match.trigger)) && others.contains { $0.role == .agent }
      && pages.group(of: match.pattern.type) == "consult"
  }

  private func isNominal(_ token: Int) -> Bool {
    let word = tree.tokens[token]
    guard word.tag == .noun || word.tag == .properNoun || word.penn == .vbg else { return false }
    if word.relation == .compound, let head = word.head, head == token + 1, tree.tokens[head].tag == .noun {
      return false
    }
    if word.tag == .properNoun, let mention = tree.mention(at: token), !mention.parties.isEmpty {
      return false
    }
    return word.tag == .noun || word.tag == .properNoun && word.relation != .flat
      || word.penn == .vbg && !tree.children(of: token, .det, .nmodPossessive).isEmpty
  }

  private func best(at token: Int, kind: EventPattern.Kind) -> Match? {
    let relation = tree.tokens[token].relation
    if kind == .verb, relation == .amod || relation == .compound || tree.isInTitle(token) { return nil }
    guard let word = TriggerWord(token, kind: kind, tree: tree, pages: pages, among: words) else {
      return nil
    }
    var best: Match?
    var beside: [Match] = []
    for index in word.candidates {
      if let best {
        guard
          pages.patterns[index].weight > best.pattern.weight
            || pages.patterns[index].type == best.pattern.type
        else { continue }
      }
      let pattern = pages.patterns[index]
      guard !word.isExcluded(from: pattern), let match = match(pattern, at: word) else { continue }
      if let first = best, pattern.weight <= first.pattern.weight {
        beside.append(match)
      } else {
        if let best { beside.append(best) }
        best = match
      }
    }
    return best.map { joined($0, beside) }
  }

  /// A match with those whom other patterns of its type find at the same word, and with where they find it.
  private func joined(_ best: Match, _ others: [Match]) -> Match {
    var best = best
    for other in others where other.pattern.type == best.pattern.type {
      best.fillers += other.fillers.filter { filler in
        filler.role != nil && !best.fillers.contains { $0.token == filler.token && $0.role != nil }
          || filler.slot == .place && !best.fillers.contains { $0.slot == .place }
      }
    }
    return best
  }

  func match(_ pattern: EventPattern, at word: TriggerWord) -> Match? {
    let token = word.token
    guard hasParticles(pattern, token), !isOff(word, pattern), !isNaming(token, pattern) else { return nil }
    if pattern.isIntransitive, tree.isPassive(token) || !word.objects.isEmpty || isAddress(token) {
      return nil
    }
    var complement: Int?
    if !pattern.complements.isEmpty {
      complement = word.complement(of: pattern)
      guard let noun = complement, !tree.isNaming(noun, by: token) else { return nil }
      // “joined the calls for a boycott” telephones nobody.
      if tree.lemma(token) == "join", tree.form(noun) == "calls" { return nil }
    }
    if !pattern.context.isEmpty, !word.hasContext(of: pattern, complement: complement) { return nil }
    var fillers: [Filler] = []
    let slots = SlotFinder(word: word, complement: complement, pattern: pattern)
    for argument in pattern.arguments {
      let found = slots.fillers(for: argument)
      if found.isEmpty && !argument.isOptional && !isSpared(argument, of: pattern, at: token) { return nil }
      fillers += found.filter { filler in
        !fillers.contains { $0.token == filler.token && $0.role != nil }
      }
    }
    if let clause = fillers.first(where: { $0.slot == .clause })?.token, tree.lemma(token) == "agree",
      isAssent(to: clause, by: token) != (pattern.type.text == "statement")
    {
      return nil
    }
    fillers += slots.defaults(of: pattern, beside: fillers)
    fillers += slots.companions(of: pattern.type, beside: fillers)
    fillers += slots.sidesOfScene(beside: fillers)
    if pages.group(of: pattern.type) == "pressure", let body = slots.body() { fillers.append(body) }
    // “arrived for a meeting of the union”: it does not arrive.
    if pattern.kind == .verb, pages.group(of: pattern.type) == "consult", pattern.type.text != "visit" {
      fillers += slots.bodies().filter { body in !fillers.contains { $0.token == body.token } }
    }
    return Match(
      pattern: pattern, sentence: tree.index, trigger: token, complement: complement, fillers: fillers,
      carrier: pattern.kind == .verb ? token : slots.carryingVerb ?? token)
  }
}
