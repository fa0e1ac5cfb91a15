import Lexicons
import Model

/// Looks for what fills the slots of one pattern at one trigger.
struct SlotFinder {
  let matcher: PatternMatcher
  let trigger: Int
  let complement: Int?
  let kind: EventPattern.Kind

  private var tree: SentenceTree { matcher.tree }
  /// Prepositions whose phrase belongs to the event even where another noun stands between.
  private static let passedOn: Set<String> = ["against", "among", "between", "by", "to"]

  /// The verb that says of a noun that it takes place: “hold” over “talks”.
  var lightVerb: Int? {
    var noun = trigger
    for _ in 0..<3 {
      guard let head = tree.tokens[noun].head else { return nil }
      switch tree.tokens[noun].relation {
      case .nmod where ["round", "series", "day", "set", "number", "week"].contains(tree.lemma(head)), .conj:
        noun = head
      case .nsubj where WordClasses.happening.contains(tree.lemma(head)): return head
      case .obj, .obl, .nsubjPassive: return tree.isPredicate(head) ? head : nil
      default: return nil
      }
    }
    return nil
  }

  /// The verb that carries status and time of a noun: any but one of announcing, whose time is its own.
  var carryingVerb: Int? {
    lightVerb.flatMap { WordClasses.announcing.contains(tree.lemma($0)) ? nil : $0 }
  }

  /// What fills a slot.
  func fillers(for argument: EventPattern.Argument) -> [Filler] {
    switch argument.slot {
    case .clause:
      return clause().map { [Filler(slot: .clause, token: $0, mention: nil, isThroughNoun: false)] } ?? []
    case .infinitive:
      return infinitive().map { [Filler(slot: .infinitive, token: $0, mention: nil, isThroughNoun: false)] }
        ?? []
    case .refusal:
      return own(isNegated: true).map {
        [Filler(slot: .refusal, token: $0, mention: nil, isThroughNoun: false)]
      } ?? []
    case .own: return own().map { [Filler(slot: .own, token: $0, mention: nil, isThroughNoun: false)] } ?? []
    case .thing:
      return heads(at: argument.path).prefix(1).map {
        Filler(slot: .thing, token: $0, mention: nil, isThroughNoun: false)
      }
    case .place:
      return heads(at: argument.path).compactMap { head in
        guard let mention = tree.mention(at: head), mention.place != nil, mention.form != .pronoun else {
          return nil
        }
        return Filler(slot: .place, token: head, mention: mention, isThroughNoun: false)
      }
    case .role:
      let found = heads(at: argument.path).compactMap {
        actor($0, slot: argument.slot, demand: argument.demand)
      }
      guard argument.demand == .several else { return found }
      return found.flatMap { $0.mention?.parties ?? [] }.count > 1 ? found : []
    }
  }

  /// The phrase as somebody who acts; `nil` where it is a thing.
  func actor(_ head: Int, slot: EventPattern.Slot, demand: EventPattern.Demand) -> Filler? {
    if let name = knownAs(head), fits(name, demand) {
      return Filler(slot: slot, token: head, mention: name, isThroughNoun: false)
    }
    if let mention = tree.mention(at: head),
      !mention.parties.isEmpty || mention.onBehalfOf != nil || mention.place == nil
    {
      guard fits(mention, demand) else { return nil }
      return Filler(slot: slot, token: head, mention: mention, isThroughNoun: false)
    }
    let lemma = tree.lemma(head)
    let isActing = WordClasses.acting.contains(lemma) || WordClasses.acting.contains(tree.form(head))
    let isPeople = WordClasses.people.contains(lemma)
    if isActing || isPeople || isUnknownName(head) {
      guard let mention = owner(of: head) else {
        return demand == .anyone || demand == .person && isUnknownName(head)
          ? Filler(slot: slot, token: head, mention: nil, isThroughNoun: true) : nil
      }
      guard demand != .person, demand == .anyone || !mention.parties.isEmpty else { return nil }
      return Filler(slot: slot, token: head, mention: isPeople ? nil : mention, isThroughNoun: true)
    }
    // “shelled an Iranian platform”: who is hit by what is done to its things
    if slot == .role(.target), demand != .person, tree.tokens[head].tag == .noun,
      let mention = owner(of: head),
      !mention.parties.isEmpty
    {
      return Filler(slot: slot, token: head, mention: mention, isThroughNoun: true)
    }
    let isPronoun =
      tree.tokens[head].tag == .pronoun
      && ["he", "she", "they", "we", "i", "him", "her", "them", "who"].contains(tree.form(head))
    return isPronoun && demand != .named && demand != .several
      ? Filler(slot: slot, token: head, mention: nil, isThroughNoun: false) : nil
  }

  /// The name that a group is given: “a coalition known as the High Negotiations Committee”.
  private func knownAs(_ noun: Int) -> Mention? {
    let words = tree.mention(at: noun).map { Array($0.tokens) } ?? [noun]
    for child in words.flatMap({ tree.children(of: $0, .acl) })
    where ["call", "dub", "know", "name"].contains(tree.lemma(child)) {
      let names = tree.children(of: child, .obl, .xcomp, .obj).lazy.compactMap { tree.mention(at: $0) }
      if let name = names.first(where: { !$0.parties.isEmpty }) { return name }
    }
    return nil
  }

  private func isUnknownName(_ head: Int) -> Bool {
    tree.tokens[head].tag == .properNoun && tree.mention(at: head) == nil
      && tree.sentence.names.contains {
        $0.tokens.contains(head) && ($0.kind == .person || $0.kind == .organisation)
      }
  }

  private func fits(_ mention: Mention, _ demand: EventPattern.Demand) -> Bool {
    switch demand {
    case .anyone: true
    case .named, .several: !mention.parties.isEmpty
    case .person:
      mention.parties.isEmpty
        ? mention.form == .name || mention.form == .office : mention.parties.contains { $0.kind == .person }
    }
  }

  /// The state or body that a noun acts for: “Turkish troops”, “the government of France”.
  private func owner(of noun: Int) -> Mention? {
    for child in tree.children[noun] {
      switch tree.tokens[child].relation {
      case .amod, .compound, .nmodPossessive, .flat, .appos, .nmodUnmarked, .nmodDescription:
        if let mention = tree.mention(at: child), !mention.parties.isEmpty { return mention }
      case .nmod where tree.prepositions(of: child).contains { ["of", "from"].contains($0) }:
        if let mention = tree.mention(at: child), !mention.parties.isEmpty { return mention }
      default: continue
      }
    }
    // “EC farm ministers”, “Iranian oil platforms”: the parser may hang the state on the noun between.
    let between = tree.children(of: noun, .compound, .amod).filter { tree.mention(at: $0) == nil }
    let inner = between.flatMap { tree.children(of: $0, .compound, .amod) }.lazy.compactMap {
      tree.mention(at: $0)
    }
    return inner.first { !$0.parties.isEmpty }
  }

  /// The heads of the phrases at a place of the tree.
  private func heads(at path: EventPattern.Path) -> [Int] {
    switch path {
    case .subject: return tree.agents(of: trigger)
    case .object: return tree.objects(of: trigger).filter { $0 != complement }
    case .preposition(let words): return phrases(words)
    case .possessor: return possessors()
    case .clauseSubject: return clause().flatMap { tree.subject(of: $0) }.map(tree.coordinated) ?? []
    }
  }

  private func phrases(_ words: [String]) -> [Int] {
    var hosts = [trigger]
    if let complement { hosts.append(complement) }
    if kind == .noun, let lightVerb { hosts.append(lightVerb) }
    // “a call Friday between Putin and Obama”: the parser may hang “between” on the day.
    hosts += hosts.flatMap { tree.children[$0] }.filter { WordClasses.days.contains(tree.form($0)) }
    var found = hosts.flatMap { tree.phrases(of: $0, words) }
    let isParticle = tree.children(of: trigger, .compoundParticle, .advmod).contains {
      words.contains(tree.form($0))
    }
    if found.isEmpty, kind == .noun, words.allSatisfy(SlotFinder.passedOn.contains) {
      // “the annexation of Kuwait by Iraq”: the parser may hang “by Iraq” on Kuwait.
      let inner = tree.children(of: trigger, .nmod, .obl)
      found = inner.flatMap { tree.phrases(of: $0, words) }
    }
    // “discussed the plan with Zarif”: the parser may hang “with Zarif” on the plan.
    if found.isEmpty, kind == .verb, words == ["with"] {
      found = tree.objects(of: trigger).flatMap { tree.phrases(of: $0, words) }
    }
    if found.isEmpty, isParticle { found = tree.objects(of: trigger).filter { $0 != complement } }
    return found.filter { $0 > trigger || kind == .verb }.flatMap(tree.coordinated)
  }

  private func possessors() -> [Int] {
    guard kind == .noun else {
      let owned = complement.map { [$0] } ?? tree.objects(of: trigger).filter { tree.mention(at: $0) == nil }
      return owned.flatMap(owners).flatMap(tree.coordinated)
    }
    var found = owners(of: trigger)
    if !tree.children(of: trigger, .cop).isEmpty { found += tree.children(of: trigger, .nsubj) }
    let isOwned = !tree.phrases(of: trigger, ["by", "of"]).isEmpty
    if let verb = lightVerb, found.isEmpty, !isOwned, tree.tokens[trigger].relation != .nsubj, joins(verb) {
      found += tree.agents(of: verb)
    }
    if found.isEmpty, !tree.phrases(of: trigger, ["with"]).isEmpty { found += attendants() }
    return found.flatMap(tree.coordinated)
  }

  /// The names, adjectives and pronouns before a noun that say whose it is.
  private func owners(of noun: Int) -> [Int] {
    var found = tree.children(of: noun, .nmodPossessive).compactMap { owner in
      tree.mention(at: owner) == nil && tree.tokens[owner].tag == .pronoun
        ? tree.subject(of: tree.predicate(over: noun)) : owner
    }
    let before = tree.children(of: noun, .amod, .compound, .nmodUnmarked, .nmodDescription)
    // “an Iranian missile attack”: the parser may hang “Iranian” on “missile”.
    let nested = before.filter { tree.mention(at: $0) == nil }.flatMap {
      tree.children(of: $0, .amod, .compound)
    }
    found += (before + nested).filter { tree.mention(at: $0) != nil }
    return found
  }

  /// Whether the subject of a verb takes part in what a noun under it tells: “held talks”, “arrived for talks”.
  private func joins(_ verb: Int) -> Bool {
    if WordClasses.light.contains(tree.lemma(verb)) || tree.lemma(verb) == "announce" { return true }
    // “blamed them for the bombing” does not bomb.
    return tree.tokens[trigger].relation == .obl && tree.objects(of: verb).isEmpty
      && tree.prepositions(of: trigger).contains { ["for", "in", "to", "into", "at"].contains($0) }
  }

  /// The subject of the clause, for “after talks with Bush, Clark told …”.
  private func attendants() -> [Int] {
    let verb = tree.predicate(over: trigger)
    guard tree.tokens[verb].tag == .verb, verb != trigger, let subject = tree.subject(of: verb),
      subject != trigger,
      tree.mention(at: subject) != nil, !tree.subtree(of: subject).contains(trigger)
    else { return [] }
    return [subject]
  }

  /// The clause that is said, before or behind the verb.
  private func clause() -> Int? {
    if let child = tree.children(of: trigger, .ccomp, .parataxis).first { return child }
    if let complement, let child = tree.children(of: complement, .ccomp).first { return child }
    let loose = tree.children(of: trigger, .advcl).first { child in
      tree.children(of: child, .mark).contains { tree.form($0) == "that" }
    }
    if let loose { return loose }
    if tree.tokens[trigger].relation == .parataxis { return tree.tokens[trigger].head }
    let marks = tree.tokens.indices.filter { ["\"", "“", "”", "''", "``"].contains(tree.form($0)) }
    return marks.first
  }

  private func infinitive() -> Int? {
    tree.children(of: trigger, .xcomp, .ccomp, .advcl, .acl).first { child in
      child > trigger
        && (tree.children(of: child, .mark).contains { tree.form($0) == "to" }
          || tree.tokens[child].penn == "VBG")
    }
  }

  /// A clause that tells what its speaker will do or has decided, or with `isNegated` what it will not do.
  private func own(isNegated: Bool = false) -> Int? {
    if !isNegated, let infinitive = infinitive(), ["pledge", "vow", "promise"].contains(tree.lemma(trigger)) {
      return infinitive
    }
    guard let child = tree.children(of: trigger, .ccomp).first, let subject = tree.subject(of: child),
      let speaker = tree.subject(of: trigger)
    else { return nil }
    let isSame =
      ["it", "he", "she", "they", "we", "i"].contains(tree.form(subject))
      && (tree.form(subject) != "it" || tree.mention(at: speaker)?.parties.first?.kind != .person)
      || tree.mention(at: subject).map { subject in
        !subject.parties.isEmpty && tree.mention(at: speaker)?.parties == subject.parties
      } == true
    guard tree.tokens[child].tag == .verb else { return nil }
    let isCommitted =
      tree.children(of: child, .aux).contains { ["will", "would", "'ll", "shall"].contains(tree.form($0)) }
      || !isNegated && ["decide", "plan", "intend", "resolve"].contains(tree.lemma(child))
    let isDenied = tree.children(of: child, .advmod).contains {
      ["not", "n't", "never"].contains(tree.form($0))
    }
    return isSame && isCommitted && isDenied == isNegated ? child : nil
  }
}
