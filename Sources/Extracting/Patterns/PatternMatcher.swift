import Lexicons
import Model

/// Finds the patterns of the pages in a tree.
struct PatternMatcher {
  let pages: EventPages
  let tree: SentenceTree

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
        match.fillers += told(by: complement, besides: match)
      }
      matches.append(match)
    }
    for token in tree.tokens.indices where isNominal(token) {
      guard let match = best(at: token, kind: .noun) else { continue }
      // “arrived for talks” tells of two events, “held talks” of one.
      let isTold =
        taken[token].map { $0 == match.pattern.type || tree.tokens[token].relation == .obj } ?? false
      if !isTold { matches.append(match) }
    }
    return matches.sorted { $0.trigger < $1.trigger }
  }

  /// Those whom the noun of a verb names: “a meeting between Sadat and Begin was held”.
  private func told(by complement: Int, besides match: Match) -> [Filler] {
    guard isNominal(complement), let noun = best(at: complement, kind: .noun),
      noun.pattern.type == match.pattern.type
    else { return [] }
    return noun.fillers.filter { filler in
      filler.role != nil && !match.fillers.contains { $0.token == filler.token }
    }
  }

  private func isNominal(_ token: Int) -> Bool {
    let word = tree.tokens[token]
    if word.relation == .compound, let head = word.head, head == token + 1, tree.tokens[head].tag == .noun {
      return false
    }
    if let mention = tree.mention(at: token), !mention.parties.isEmpty, word.tag == .properNoun {
      return false
    }
    return word.tag == .noun || word.tag == .properNoun && word.relation != .flat
      || word.penn == "VBG" && !tree.children(of: token, .det, .nmodPossessive).isEmpty
  }

  private func best(at token: Int, kind: EventPattern.Kind) -> Match? {
    let relation = tree.tokens[token].relation
    if kind == .verb, relation == .amod || relation == .compound { return nil }
    var best: Match?
    var beside: [Match] = []
    for index in candidates(at: token, kind: kind) {
      let pattern = pages.patterns[index]
      if let best {
        guard pattern.type == best.pattern.type || pattern.weight > best.pattern.weight else { continue }
      }
      guard !isExcluded(token, pattern.type), let match = match(pattern, at: token) else { continue }
      if let first = best, pattern.weight <= first.pattern.weight {
        beside.append(match)
      } else {
        if let best { beside.append(best) }
        best = match
      }
    }
    return best.map { joined($0, beside) }
  }

  /// The patterns that a word may set off, by its dictionary form, else by its form.
  private func candidates(at token: Int, kind: EventPattern.Kind) -> [Int] {
    var found = pages.patterns(triggeredBy: tree.lemma(token), kind: kind)
    if tree.form(token) != tree.lemma(token) {
      found += pages.patterns(triggeredBy: tree.form(token), kind: kind)
    }
    // “U.S. Raids”, “the Minsk Agreements”: a name in the plural keeps its ending in the dictionary form.
    let form = tree.form(token)
    if tree.tokens[token].tag == .properNoun, form.utf8.count > 4, form.utf8.last == UInt8(ascii: "s") {
      found += pages.patterns(triggeredBy: String(form.dropLast()), kind: kind)
    }
    return found
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

  private func isExcluded(_ token: Int, _ type: EventType.ID) -> Bool {
    pages.exclusions(of: type).contains { exclusion in
      let after =
        token + 1 < tree.tokens.count && names(token, exclusion.first) && names(token + 1, exclusion.second)
      return after || token > 0 && names(token - 1, exclusion.first) && names(token, exclusion.second)
    }
  }

  /// Whether a word or its dictionary form is one of some words; “troops” keeps its plural in the dictionary.
  func names(_ token: Int, _ words: Set<String>) -> Bool {
    if words.contains(tree.lemma(token)) || words.contains(tree.form(token)) { return true }
    let form = tree.form(token)
    return tree.tokens[token].penn == "NNS" && form.utf8.last == UInt8(ascii: "s")
      && words.contains(String(form.dropLast()))
  }

  private func match(_ pattern: EventPattern, at token: Int) -> Match? {
    guard hasParticles(pattern, token), !isOff(token, pattern) else { return nil }
    if pattern.isIntransitive, tree.isPassive(token) || !tree.objects(of: token).isEmpty { return nil }
    var complement: Int?
    if !pattern.complements.isEmpty {
      complement = self.complement(pattern.complements, of: token)
      if complement == nil { return nil }
    }
    if !pattern.context.isEmpty, !hasContext(pattern, token, complement: complement) { return nil }
    var fillers: [Filler] = []
    let slots = SlotFinder(matcher: self, trigger: token, complement: complement, pattern: pattern)
    for argument in pattern.arguments {
      let found = slots.fillers(for: argument)
      let isSpared =
        argument.path == .subject && argument.demand == .anyone && pattern.kind == .verb
        && tree.isPassive(token)
        && tree.agents(of: token).isEmpty
        && (argument.slot == .role(.agent) || argument.slot == .role(.speaker))
      if found.isEmpty && !argument.isOptional && !isSpared { return nil }
      fillers += found.filter { filler in
        !fillers.contains { $0.token == filler.token && $0.role != nil }
      }
    }
    fillers += slots.defaults(of: pattern, beside: fillers)
    fillers += slots.companions(of: pattern.type, beside: fillers)
    if pattern.kind == .verb, pages.group(of: pattern.type) == "consult" {
      fillers += slots.bodies().filter { body in !fillers.contains { $0.token == body.token } }
    }
    return Match(
      pattern: pattern, sentence: tree.index, trigger: token, complement: complement, fillers: fillers,
      carrier: pattern.kind == .verb ? token : slots.carryingVerb ?? token)
  }

  /// Whether a verb means something else by its “off” than its pattern: to call a summit off is not to call one.
  private func isOff(_ token: Int, _ pattern: EventPattern) -> Bool {
    tree.isCalledOff(token) && !pattern.particles.contains { $0.contains("off") }
  }

  private func hasParticles(_ pattern: EventPattern, _ token: Int) -> Bool {
    pattern.particles.allSatisfy { particles in
      (token + 1..<max(token + 1, min(token + 6, tree.tokens.count))).contains { other in
        particles.contains(tree.form(other))
          && (tree.tokens[other].head == token || other == token + 1
            || tree.tokens[other].head.map { tree.tokens[$0].head == token } == true)
      }
    }
  }

  /// The noun that a verb needs: its object, or one with a preposition, also in “a round of talks”.
  private func complement(_ words: Set<String>, of verb: Int) -> Int? {
    let objects = tree.objects(of: verb)
    // “called on Congress” calls no congress, “left after talks” leaves none.
    let others: Set<String> =
      tree.lemma(verb) == "call" ? ["after", "before", "on", "since", "upon"] : ["after", "before", "since"]
    let phrases = tree.children(of: verb, .obl, .xcomp, .nmod, .advmod, .oblUnmarked, .advcl).filter {
      $0 > verb && others.isDisjoint(with: tree.prepositions(of: $0))
    }
    for token in objects + phrases {
      // “left without meeting her” is no leaving of a meeting.
      if names(token, words), tree.tokens[token].penn != "VBG", !isFirstOfMany(token) { return token }
      // “a round of talks”, “tens of thousands of troops”
      var outer = token
      for _ in 0..<3 {
        guard let inner = tree.phrases(of: outer, ["of"]).first else { break }
        if names(inner, words) { return inner }
        outer = inner
      }
    }
    return nil
  }

  /// Whether a noun for a person only tells who was first to do something: “became the first president to visit Cuba”.
  private func isFirstOfMany(_ noun: Int) -> Bool {
    WordClasses.officials.contains(tree.lemma(noun)) && tree.isFirst(noun)
      && noun + 1 < tree.tokens.count && tree.form(noun + 1) == "to"
  }

  /// Whether a noun names what somebody is no more: “former president”.
  private func isFormer(_ token: Int) -> Bool {
    token > 0 && ["ex", "former"].contains(tree.form(token - 1))
  }

  private func hasContext(_ pattern: EventPattern, _ token: Int, complement: Int?) -> Bool {
    var near = tree.children[token].filter {
      tree.tokens[$0].relation != .ccomp && tree.tokens[$0].relation != .parataxis
    }
    // “the head of the commission condemned …” is no finding of the commission.
    near += near.filter { !WordClasses.officials.contains(tree.lemma($0)) }.flatMap { tree.children[$0] }
    if pattern.kind == .verb, let subject = tree.subject(of: token) {
      near += WordClasses.officials.contains(tree.lemma(subject)) ? [subject] : tree.subtree(of: subject)
    }
    if let head = tree.tokens[token].head, tree.tokens[token].relation == .compound { near.append(head) }
    for clause in (complement.map { [token, $0] } ?? [token]).flatMap({ tree.children(of: $0, .ccomp) }) {
      // “said Peru did not want tanks” asks for nothing.
      let isDenied = tree.children(of: clause, .advmod).contains { ["not", "n't"].contains(tree.form($0)) }
      let isRefusal = pattern.arguments.contains { $0.slot == .refusal }
      near += tree.children(of: clause, .aux) + (isDenied && !isRefusal ? [] : [clause])
    }
    return near.contains { names($0, pattern.context) && !isFormer($0) }
  }
}
