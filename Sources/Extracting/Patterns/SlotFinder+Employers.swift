import Lexicons
import Model

/// The state or body that a thing belongs to or that a noun acts for.
extension SlotFinder {
  /// The state whose adjective stands before a thing: “an Iranian oil platform”.
  func adjective(of noun: Int) -> Mention? {
    let before = tree.children(of: noun, .amod, .compound)
    // “300 million dollars worth of Japanese goods”
    let worth = tree.form(noun + 1) == "worth" ? tree.phrases(of: noun + 1, ["of"]) : []
    let goods = word.pages.group(of: pattern.type) == "pressure" ? goods(in: noun) : []
    let inner = (before + worth + goods).flatMap { tree.children(of: $0, .amod, .compound) }
    return (before + inner).lazy.compactMap { tree.mention(at: $0) }.first { $0.isAdjective }?.asParty
  }

  /// What a ban or duty on an amount or a trade is laid on: “tariffs on imports of Japanese goods”, “on 300 million dollars in Japanese
  /// exports”.
  private func goods(in noun: Int) -> [Int] {
    var found: [Int] = []
    var next = [noun]
    for _ in 0..<3 {
      next = next.flatMap { tree.phrases(of: $0, ["in", "of"]) }.filter { tree.mention(at: $0) == nil }
      found += next
    }
    return found
  }

  /// Whose the site is at which a thing lies: “destroyed tanks at Libya's southern base”.
  func ownerOfSite(around thing: Int) -> Mention? {
    // The parser may hang the site on the verb.
    let sites = [thing, trigger].flatMap { tree.phrases(of: $0, ["at", "in"]) }.filter {
      WordClasses.sites.contains(tree.lemma($0))
    }
    return sites.flatMap(owners).lazy.compactMap { tree.mention(at: $0) }
      .first { $0.parties.first?.kind == .state }
  }

  /// Whether a noun is for somebody who acted for his state or body once: “a former Senate aide”.
  private func isFormer(_ noun: Int) -> Bool {
    tree.children(of: noun, .amod).contains { tree.form($0).isOne(of: "ex-", "former", "retired") }
  }

  /// Whether a noun is for one of a body's members, who does not act for all: “a NATO member country”.
  private func isMember(_ noun: Int) -> Bool {
    tree.tokens[noun].penn == .nn && tree.lemma(noun).isOne(of: "country", "nation", "state")
      && tree.children(of: noun, .amod, .compound).contains {
        tree.mention(at: $0)?.parties.contains { $0.kind == .organisation && $0.isKnown } == true
      }
  }

  /// What hangs on a noun, the likeliest owners first: “his EU colleagues” are those of the EU, not his, and “Nasrallah's Hezbollah
  /// movement” is Hezbollah.
  private func likelyOwners(of noun: Int) -> [Int] {
    let ranks = tree.children[noun].map { child in
      if tree.tokens[child].tag == .pronoun { return 3 }
      if tree.tokens[child].relation == .nmod { return 2 }
      let isPersons = tree.mention(at: child)?.parties.first?.kind == .person
      return isPersons && tree.tokens[child].relation == .nmodPossessive ? 1 : 0
    }
    return (0...3).flatMap { rank in zip(tree.children[noun], ranks).filter { $0.1 == rank }.map(\.0) }
  }

  /// The body before a noun for its members, of whom a possessive tells the state: “Colombia's FARC rebels”.
  private func bodyOf(_ noun: Int) -> Mention? {
    guard !WordClasses.officials.contains(tree.lemma(noun)), !tree.children(of: noun, .nmodPossessive).isEmpty
    else { return nil }
    return tree.children(of: noun, .amod, .compound).lazy.compactMap { tree.mention(at: $0) }.first {
      $0.parties.contains { $0.kind == .organisation }
    }
  }

  /// The state or body that a noun acts for: “Turkish troops”, “the government of France”.
  func owner(of noun: Int) -> Mention? {
    if let state = antecedentState(of: noun) { return state }
    if isMember(noun) || isFormer(noun) { return nil }
    if let body = bodyOf(noun) { return body }
    for child in likelyOwners(of: noun) {
      switch tree.tokens[child].relation {
      case .amod, .compound, .nmodPossessive, .flat, .appos, .nmodUnmarked, .nmodDescription:
        // “U.S.-backed rebels” are not those of the United States.
        if let mention = tree.mention(at: child), !mention.parties.isEmpty, !isBacker(mention) {
          return mention
        }
      // “the withdrawal of troops from Syria”: they are not Syria's.
      case .nmod
      where tree.prepositions(of: child).contains {
        $0.isOne(of: "by", "of") || $0 == "from" && pattern.type.text != "withdrawal"
      }:
        if let mention = tree.mention(at: child), !mention.parties.isEmpty { return mention }
      default: continue
      }
    }
    if let lord = lord(of: noun) { return lord }
    // “EC farm ministers”, “Iranian oil platforms”: the parser may hang the state on the noun between.
    let between = tree.children(of: noun, .compound, .amod).filter { tree.mention(at: $0) == nil }
    let inner = between.flatMap { tree.children(of: $0, .compound, .amod) }.lazy.compactMap {
      tree.mention(at: $0)
    }
    if let name = inner.first(where: { !$0.parties.isEmpty && !isBacker($0) }) { return name }
    // “bombed al-Shabaab camps”: the parser may hang the name on a noun before.
    guard let name = tree.mention(endingAt: noun), !name.parties.isEmpty,
      let head = tree.tokens[name.tokens.lowerBound].head, head < name.tokens.lowerBound,
      tree.tokens[name.tokens.lowerBound].relation == .compound
    else { return nil }
    return name
  }

  /// The body that a verb itself is about: “joined NATO”.
  func body() -> Filler? {
    guard kind == .verb, let complement, let mention = tree.mention(at: complement), mention.form == .name,
      mention.parties.contains(where: { $0.kind == .organisation && $0.isKnown })
    else { return nil }
    return Filler(slot: .role(.counterpart), token: mention.head, mention: mention, isThroughNoun: false)
  }

  /// The body that meets in a session or summit: “took part in a session of the CSTO”.
  func bodies() -> [Filler] {
    guard let complement else { return [] }
    var heads =
      tree.children(of: complement, .compound, .nmodPossessive) + tree.phrases(of: complement, ["of"])
    // “a session of the Collective Security Council of the CSTO”
    heads += heads.filter { tree.mention(at: $0)?.parties.contains(where: \.isKnown) != true }.flatMap {
      part in
      (tree.mention(at: part).map { Array($0.tokens) } ?? [part]).flatMap {
        tree.children(of: $0, .compound, .nmodPossessive) + tree.phrases(of: $0, ["of"])
      }
    }
    return heads.compactMap { head in
      guard let mention = tree.mention(at: head), mention.form == .name,
        mention.parties.contains(where: { $0.kind == .organisation && $0.isKnown })
      else { return nil }
      return Filler(slot: .role(.agent), token: head, mention: mention, isThroughNoun: false)
    }
  }
}
