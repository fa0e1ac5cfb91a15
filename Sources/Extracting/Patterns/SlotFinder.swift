import Lexicons
import Model

/// Looks for what fills the slots of one pattern at one trigger.
struct SlotFinder {
  let word: TriggerWord
  let complement: Int?
  let pattern: EventPattern

  var trigger: Int { word.token }
  var kind: EventPattern.Kind { pattern.kind }
  var tree: SentenceTree { word.tree }
  /// Prepositions whose phrase belongs to the event even where another noun stands between.
  private static let passedOn: WordSet = ["against", "among", "between", "by", "to"]

  /// The verb that says of a noun that it takes place: “hold” over “talks”.
  var lightVerb: Int? {
    var noun = trigger
    for _ in 0..<3 {
      guard let head = tree.tokens[noun].head else { return nil }
      switch tree.tokens[noun].relation {
      case .nmod where WordClasses.measures.contains(tree.lemma(head)) || isLeftBehind(head), .conj:
        noun = head
      case .nsubj where WordClasses.happening.contains(tree.lemma(head)) || tree.isProgress(head): return head
      case .obj, .obl, .nsubjPassive: return tree.isPredicate(head) ? head : nil
      default: return nil
      }
    }
    return nil
  }

  /// “emerged from 16 hours of talks”
  private func isLeftBehind(_ hours: Int) -> Bool {
    WordClasses.spans.contains(tree.lemma(hours)) && tree.tokens[hours].head.map(tree.lemma) == "emerge"
  }

  /// The verb that carries status and time of a noun: any but one of announcing, whose time is its own, or one that tells what came
  /// after: “would resign after the talks”.
  var carryingVerb: Int? {
    lightVerb.flatMap { WordClasses.announcing.contains(tree.lemma($0)) || liesBefore ? nil : $0 }
  }

  /// Whether “after” or the like stands before the noun, so that its verb tells what came later: “After talks in Lima, Kerry flew to
  /// Oslo”.
  private var liesBefore: Bool {
    kind == .noun && tree.prepositions(of: trigger).contains { $0.isOne(of: "after", "following", "since") }
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
    case .threat:
      return threat().map { [Filler(slot: .threat, token: $0, mention: nil, isThroughNoun: false)] } ?? []
    case .own: return own().map { [Filler(slot: .own, token: $0, mention: nil, isThroughNoun: false)] } ?? []
    case .thing:
      var things = heads(at: argument.path).filter { !isWhen($0, argument.path) }
      if things.isEmpty, argument.path != .subject { things = gerunds(at: argument.path) }
      return things.prefix(1).map { Filler(slot: .thing, token: $0, mention: nil, isThroughNoun: false) }
    case .place:
      // “the Paris talks”
      let isBefore = argument.path == .possessor && word.pages.group(of: pattern.type) == "consult"
      let heads =
        heads(at: argument.path)
        + (isBefore ? tree.children(of: trigger, .compound, .nmodUnmarked).filter { $0 < trigger } : [])
      return heads.flatMap(named).compactMap { head in
        guard let mention = tree.mention(at: head), mention.place != nil, mention.form != .pronoun else {
          return nil
        }
        return Filler(slot: .place, token: head, mention: mention, isThroughNoun: false)
      }
    case .role:
      var heads = heads(at: argument.path)
      if heads.isEmpty, argument.slot == .role(.target) { heads = sufferers() }
      // “suspended its aid”: nobody does to himself what is done to others.
      if argument.slot == .role(.target), argument.path == .possessor, kind == .verb {
        heads.removeAll { tree.tokens[$0].tag == .pronoun }
      }
      heads = heads.flatMap { namedBeside($0) }
      // A state that is visited is where the visit is.
      if argument.slot == .role(.host) { heads = heads.filter { tree.mention(at: $0)?.place == nil } }
      let found = heads.compactMap { actor($0, slot: argument.slot, demand: argument.demand) }
      guard argument.demand.isOfMany else { return found }
      return found.flatMap { $0.mention?.parties ?? [] }.count > 1 ? found : []
    }
  }

  /// The name that a noun for a place bears: “the northern city of Mosul”, “the village, Bakri”.
  private func named(_ noun: Int) -> [Int] {
    guard tree.mention(at: noun)?.place == nil, WordClasses.settlements.contains(tree.lemma(noun)) else {
      return [noun]
    }
    let names = tree.phrases(of: noun, ["of"]) + tree.children(of: noun, .appos, .compound, .flat)
    return names.first { tree.mention(at: $0)?.place != nil }.map { [$0] } ?? [noun]
  }

  /// Those whose names stand beside a noun for several people: “two aides, Ana Ruiz and Ole Berg”, “a delegation led by Ri”;
  /// else the noun itself, with the states before it that it does not name itself: “Palestinian and Soviet officials”.
  private func namedBeside(_ noun: Int) -> [Int] {
    let isGroup = tree.lemma(noun).isOne(of: "delegation", "mission", "team")
    let leaders =
      isGroup || isNameless(noun)
      ? tree.attendants(of: noun).filter { tree.mention(at: $0)?.parties.isEmpty == false } : []
    if !leaders.isEmpty { return leaders }
    guard isNameless(noun) else { return [noun] + statesBefore(noun) }
    // “officials from Japan and South Korea”
    let isActing = WordClasses.acting.contains(tree.lemma(noun))
    let owners = tree.phrases(of: noun, ["from", "of"]).flatMap(tree.coordinated).filter(isStateOrBody)
    if owners.count > 1, isActing { return owners }
    // “Russian and U.N. officials”
    let before = tree.children(of: noun, .amod, .compound).flatMap(tree.coordinated).filter(isStateOrBody)
    if before.count > 1, isActing { return before }
    let names = tree.children(of: noun, .appos).flatMap(tree.coordinated).filter { token in
      tree.mention(at: token)?.parties.contains { $0.kind == .person } == true
    }
    return names.count > 1 ? names : [noun]
  }

  private func isStateOrBody(_ token: Int) -> Bool {
    tree.mention(at: token)?.parties.contains { $0.kind == .state || $0.kind == .organisation && $0.isKnown }
      == true
  }

  /// Whether a noun for several people tells of itself nobody who is known.
  private func isNameless(_ noun: Int) -> Bool {
    tree.tokens[noun].penn == .nns && tree.mention(at: noun)?.parties.isEmpty != false
  }

  /// The states whose adjectives stand before that of a noun for several people.
  private func statesBefore(_ noun: Int) -> [Int] {
    guard let mention = tree.mention(at: noun), mention.form == .demonym, tree.tokens[noun].penn == .nns
    else { return [] }
    var found: [Int] = []
    var next = mention.tokens.lowerBound
    while next > 1, tree.form(next - 1).isOne(of: "and", ",", "or"),
      let other = tree.mention(endingAt: next - 1), other.form == .demonym, !other.parties.isEmpty
    {
      found.append(other.head)
      next = other.tokens.lowerBound
    }
    return found.reversed()
  }

  /// That of which something is a part: “a large part of the Russian troops”.
  private func whole(of part: Int) -> Int {
    let isPart = WordClasses.parts.contains(tree.lemma(part)) || tree.tokens[part].tag == .numeral
    guard isPart, tree.mention(at: part) == nil else { return part }
    return tree.phrases(of: part, ["of"]).first ?? part
  }

  /// The heads of the phrases at a place of the tree; of “allies such as Germany”, Germany.
  private func heads(at path: EventPattern.Path) -> [Int] {
    phrases(at: path).map { whole(of: $0) }.flatMap { head in
      guard tree.mention(at: head) == nil, tree.tokens[head].penn == .nns else { return [head] }
      let words = ["including", "like", "such"]
      var examples = tree.phrases(of: head, words)
      if examples.isEmpty, head + 1 < tree.tokens.count, words.contains(tree.form(head + 1)) {
        // The parser may hang them on the verb: “urged allies such as Germany”.
        examples = tree.mentions.filter { (head + 2...head + 4).contains($0.tokens.lowerBound) }.map(\.head)
      }
      examples = examples.filter { tree.mention(at: $0)?.parties.isEmpty == false }
      return examples.isEmpty ? [head] : examples.flatMap(tree.coordinated)
    }
  }

  /// Whether a phrase only tells when: “on Tuesday”, “on 7 May”.
  private func isWhen(_ head: Int, _ path: EventPattern.Path) -> Bool {
    guard case .preposition = path, tree.mention(at: head) == nil else { return false }
    return WordClasses.days.contains(tree.form(head)) || tree.tokens[head].tag == .numeral
      || WordClasses.spans.contains(tree.lemma(head))
  }

  func phrases(at path: EventPattern.Path) -> [Int] {
    switch path {
    case .subject:
      return word.agents.isEmpty && tree.isPassive(trigger)
        ? raiders() : word.agents.flatMap { shooters(of: $0) }
    case .object: return word.objects.filter { $0 != complement }
    case .preposition(let words): return phrases(words)
    case .possessor: return possessors()
    case .clauseSubject: return clause().flatMap { tree.subject(of: $0) }.map(tree.coordinated) ?? []
    }
  }

  private func phrases(_ words: [String]) -> [Int] {
    var hosts = [trigger]
    if let complement { hosts.append(complement) }
    // “his visit was hailed by Cameron” is none by Cameron.
    if kind == .noun, !liesBefore, let lightVerb,
      !words.contains("by") || !WordClasses.judges(tree.lemma(lightVerb))
    {
      hosts.append(lightVerb)
    }
    // “a call Friday between Putin and Obama”: the parser may hang “between” on the day.
    hosts += hosts.flatMap { tree.children[$0] }.filter { WordClasses.days.contains(tree.form($0)) }
    // “according to Lavrov”: the preposition that sets it off hangs on whom it names.
    if words == ["to"], tree.form(trigger) == "according", let named = tree.tokens[trigger].head {
      return tree.coordinated(named)
    }
    var found = hosts.flatMap { tree.phrases(of: $0, words) }
    let isParticle = tree.children(of: trigger, .compoundParticle, .advmod).contains {
      words.contains(tree.form($0))
    }
    if found.isEmpty, kind == .noun, words.allSatisfy(SlotFinder.passedOn.contains) {
      // “the annexation of Kuwait by Iraq”: the parser may hang “by Iraq” on Kuwait.
      let inner = tree.children(of: trigger, .nmod, .obl) + (words.contains("between") ? sites : [])
      found = inner.flatMap { tree.phrases(of: $0, words) }
    }
    // “discussed the plan with Zarif”, “blamed the attack on Jundallah”: the parser may hang the phrase on the object.
    if found.isEmpty, kind == .verb, passesFromObject(words) {
      found = word.objects.flatMap { tree.phrases(of: $0, words) }
    }
    // “captured the town of Sinjar from rebels”: the parser may hang “from rebels” on the town or its name.
    if found.isEmpty, kind == .verb, words == ["from"], pattern.type.text == "attack" {
      let around =
        word.objects + tree.children(of: trigger, .advmod)
        + word.objects.flatMap { tree.phrases(of: $0, ["of"]) }
      found = around.flatMap { tree.phrases(of: $0, words) }
    }
    // “pledged $1.6 billion to Ukraine”, “fired dozens of rockets at Israel”: the parser may hang the phrase on the number.
    if found.isEmpty, kind == .verb {
      let isGift = words.contains("to") || words.contains("for")
      found = word.objects.filter { object in
        isGift
          && (tree.tokens[object].tag.isOne(of: .symbol, .numeral)
            || WordClasses.measures.contains(tree.lemma(object)))
          || complement.map { tree.phrases(of: object, ["of"]).contains($0) } ?? false
      }.flatMap { tree.phrases(of: $0, words) }
    }
    // “met for over an hour with Kerry”: the parser may hang “with Kerry” on the hour.
    if found.isEmpty, kind == .verb {
      found = tree.children(of: trigger, .obl, .oblUnmarked).filter {
        WordClasses.spans.contains(tree.lemma($0))
      }
      .flatMap { tree.phrases(of: $0, words) }
    }
    // “an invitation for Obama to visit”: who is to do it is the clause's subject.
    if found.isEmpty, words.contains("for") {
      found = hosts.flatMap { tree.children(of: $0, .acl, .advcl) }.filter { clause in
        tree.children(of: clause, .mark).contains { tree.form($0) == "for" }
      }.compactMap { tree.subject(of: $0) }
    }
    if found.isEmpty, isParticle { found = word.objects.filter { $0 != complement } }
    let named = found.filter { $0 > trigger || kind == .verb }.flatMap { tree.coordinated($0) }
    return kind == .noun && words.contains("by") ? named.flatMap(bearers) : named
  }

  /// Whether a phrase behind the object belongs to the verb: “discussed the plan with Zarif”, “brokered a swap between them”.
  private func passesFromObject(_ prepositions: [String]) -> Bool {
    prepositions == ["with"] || prepositions == ["between"]
      || prepositions == ["on"] && tree.lemma(trigger) == "blame"
  }

  /// The words by which what a noun tells takes place somewhere, on which the parser may hang its sides: “talks are taking place in
  /// Vienna between Iran and Norway”.
  private var sites: [Int] {
    let verbs = tree.children(of: trigger, .acl) + (lightVerb.map { [$0] } ?? [])
    return verbs.filter { tree.lemma($0) == "take" }.flatMap { [$0] + tree.children(of: $0, .obl) }
  }

  /// Who fired what hits: “missiles fired by the Houthis struck Riyadh”; what hits itself where nobody is told.
  private func shooters(of missile: Int) -> [Int] {
    guard word.pages.group(of: pattern.type) == "force" else { return [missile] }
    guard WordClasses.arms.contains(tree.lemma(missile)) else { return [missile] }
    let found = tree.launch(of: missile).map { tree.phrases(of: $0, ["by"]).flatMap(tree.coordinated) } ?? []
    return found.isEmpty ? [missile] : found
  }

  /// Those whose act told beside a passive verb it was: “was killed in a raid by American commandos”.
  private func raiders() -> [Int] {
    let acts = tree.phrases(of: trigger, ["by", "during", "in"]).filter {
      WordClasses.assaults.contains(tree.lemma($0))
    }
    return acts.prefix(1).flatMap { act in
      (tree.phrases(of: act, ["by"]) + owners(of: act)).flatMap(tree.coordinated)
    }
  }
}
