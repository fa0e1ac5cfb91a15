import Lexicons
import Model

extension SlotFinder {
  /// The phrase as somebody who acts; `nil` where it is a thing.
  func actor(_ head: Int, slot: EventPattern.Slot, demand: EventPattern.Demand) -> Filler? {
    if demand == .people { return people(head, slot: slot) }
    if let name = knownAs(head), fits(name, demand) {
      return Filler(slot: slot, token: head, mention: name, isThroughNoun: false)
    }
    if let name = bearer(ofTitle: head), fits(name, demand) {
      return Filler(slot: slot, token: name.head, mention: name, isThroughNoun: false)
    }
    if slot == .role(.speaker), let mouthpiece = mouthpiece(head), fits(mouthpiece, demand) {
      return Filler(slot: slot, token: head, mention: mouthpiece, isThroughNoun: true)
    }
    if slot == .role(.target), let state = state(meantBy: head, demand) { return state }
    // “an Iranian dissident” is nobody who acts for Iran.
    let isCitizen = slot == .role(.target) && WordClasses.people.contains(tree.lemma(head))
    if let mention = tree.mention(at: head), !mention.isAdjective, !isCitizen || !mention.parties.isEmpty,
      !mention.parties.isEmpty || mention.onBehalfOf != nil || mention.place == nil, !isPlaceName(mention)
    {
      guard fits(mention, demand) || demand == .official && isOfficial(mention.head) else { return nil }
      return Filler(slot: slot, token: head, mention: mention, isThroughNoun: false)
    }
    if demand == .official, tree.mention(at: head) == nil, !isOfficial(head), !isUnknownName(head) {
      return passenger(of: head, slot: slot) ?? pronoun(head, slot: slot)
    }
    let lemma = tree.lemma(head)
    let isActing =
      WordClasses.acting.contains(lemma) || WordClasses.acting.contains(tree.form(head)) || isHeads(head)
    let isPeople = WordClasses.people.contains(lemma)
    if let owner = owner(ofCraft: head) ?? maker(of: head, slot) {
      return Filler(slot: slot, token: head, mention: owner, isThroughNoun: true)
    }
    // “released their joint statement” frees nobody.
    if slot == .role(.target), tree.lemma(trigger) == "release", tree.tokens[head].tag == .noun,
      WordClasses.documents.contains(lemma) || !isActing && !isPeople
    {
      return nil
    }
    // “the gathering's host, Ole Berg”
    if tree.tokens[head].tag == .noun || isActing, let name = person(beside: head), fits(name, demand) {
      return Filler(slot: slot, token: head, mention: name, isThroughNoun: false)
    }
    if slot == .role(.target), isPrivate(head) { return nil }
    if isActing || isPeople || isUnknownName(head) {
      guard let mention = owner(of: head) else {
        return demand == .anyone || demand == .official || demand == .person && isUnknownPerson(head)
          ? Filler(slot: slot, token: head, mention: nil, isThroughNoun: true) : nil
      }
      guard demand != .person, demand == .anyone || demand == .official || !mention.parties.isEmpty else {
        return nil
      }
      // “Hamas gunmen” are those of Hamas, “Turkish protesters” not Turkey's.
      let isCitizens = isPeople && mention.parties.first?.kind != .organisation
      return Filler(slot: slot, token: head, mention: isCitizens ? nil : mention, isThroughNoun: true)
    }
    // “shelled an Iranian platform”: who is hit by what is done to its things
    if slot == .role(.target), demand != .person, tree.tokens[head].tag == .noun,
      let mention = owner(of: head) ?? adjective(of: head) ?? ownerOfSite(around: head),
      !mention.parties.isEmpty, !isPlaceName(mention)
    {
      return Filler(slot: slot, token: head, mention: mention, isThroughNoun: true)
    }
    return demand != .named && !demand.isOfMany ? pronoun(head, slot: slot) : nil
  }

  /// Whose a craft or weapon is that is called by its letters: “Turkish F-16s”.
  private func owner(ofCraft craft: Int) -> Mention? {
    guard tree.isDesignation(craft), let state = tree.mention(endingAt: craft), state.isAdjective else {
      return nil
    }
    return state.asParty
  }

  /// Whose shots they are: “killed by Israeli fire”, “Houthi missiles struck Riyadh”.
  private func shooter(_ shots: Int) -> Mention? {
    guard
      ["bomb", "drone", "fire", "gunfire", "missile", "mortar", "rocket", "shell"].contains(
        tree.lemma(shots)),
      let mention = owner(of: shots) ?? adjective(of: shots), !mention.parties.isEmpty
    else { return nil }
    return mention
  }

  /// Whose the shots or findings are that do what a verb tells.
  private func maker(of thing: Int, _ slot: EventPattern.Slot) -> Mention? {
    (slot == .role(.agent) ? shooter(thing) : nil) ?? (slot == .role(.target) ? nil : author(of: thing))
  }

  /// Whose findings they are: “a UN report found”, “a report by Amnesty International accused Syria”.
  private func author(of paper: Int) -> Mention? {
    guard WordClasses.papers.contains(tree.lemma(paper)), tree.tokens[paper].penn == .nn,
      let mention = owner(of: paper), mention.parties.contains(where: { $0.kind != .person })
    else { return nil }
    return mention
  }

  /// “heads of state and government”
  private func isHeads(_ noun: Int) -> Bool {
    tree.form(noun) == "heads"
      && tree.phrases(of: noun, ["of"]).contains { tree.form($0).isOne(of: "government", "state") }
  }

  /// The state of the one whose body a relative clause tells of, “Lange, whose government has cut off aid”, or the states of all whose
  /// bodies it tells of: “Norway and Chile, whose forces struck”.
  func antecedentState(of noun: Int) -> Mention? {
    guard
      let pronoun = tree.children(of: noun, .nmodPossessive).first(where: { tree.form($0) == "whose" }),
      let verb = tree.tokens[noun].head
    else { return nil }
    let owners = tree.antecedents(ofWhose: pronoun, in: verb)
    let states = (tree.tokens[noun].penn == .nn ? owners.suffix(1) : owners[...])
      .compactMap { tree.mention(at: $0)?.asState }.filter { !$0.parties.isEmpty }
    return states.first?.naming(states.flatMap(\.parties))
  }

  /// The state to which something is done whose adjective or capital alone stands there, or on whose ground it falls.
  private func state(meantBy head: Int, _ demand: EventPattern.Demand) -> Filler? {
    guard let mention = tree.mention(at: head) else { return nil }
    // “fired rockets into Israel”
    if word.pages.group(of: pattern.type) == "force", mention.form == .name, mention.parties.isEmpty,
      mention.candidates.first?.party.kind == .state,
      tree.prepositions(of: head).contains(where: { $0.isOne(of: "across", "at", "into") })
    {
      return Filler(slot: .role(.target), token: head, mention: mention.asParty, isThroughNoun: false)
    }
    let isPlural = tree.tokens[head].penn.isOne(of: .nns, .nnps)
    // “dismissed a French idea” dismisses what is France's; elsewhere the adjective alone is nobody.
    let isByAdjective = mention.isAdjective && demand != .person && !isPlural
    // “withdrew its ambassador from Damascus”
    // “sanctions on Tehran”
    let isPressed =
      complement.map { WordClasses.missions.contains(tree.lemma($0)) } == true
      || word.pages.group(of: pattern.type) == "pressure" || pattern.type.text == "aid"
    let isHost = mention.form == .name && pattern.type.text == "diplomatic-break"
    let isByCapital =
      isPressed && (mention.form == .seat || isHost) && mention.parties.isEmpty && !mention.candidates.isEmpty
    guard isByAdjective || isByCapital else { return nil }
    return Filler(slot: .role(.target), token: head, mention: mention.asParty, isThroughNoun: true)
  }

  /// The person whose name stands behind a title, “a Norwegian envoy, Kari Solheim”, acting for whom the title tells.
  private func bearer(ofTitle head: Int) -> Mention? {
    guard let title = tree.mention(at: head), title.form != .name, title.form != .pronoun,
      tree.tokens[title.head].penn == .nn,
      WordClasses.officials.contains(tree.lemma(title.head)) || tree.lemma(title.head) == "counterpart",
      !title.parties.contains(where: { $0.kind == .person })
    else { return nil }
    return person(beside: title.head)?.acting(for: title.onBehalfOf ?? title.parties.first)
  }

  /// The subject of the clause beside which a noun tells that somebody of its kind did something first: “Kerry flew to Havana, the first
  /// visit by a U.S. official since 1945”; else the noun itself.
  func bearers(ofKind noun: Int) -> [Int] {
    guard tree.isFirst(trigger), WordClasses.officials.contains(tree.lemma(noun)),
      tree.children(of: noun, .det).contains(where: { tree.form($0).isOne(of: "a", "an") }),
      tree.mention(at: noun)?.parties.contains(where: { $0.kind == .person }) != true
    else { return [noun] }
    let doers = tree.subject(of: tree.predicate(over: trigger)).map(tree.coordinated) ?? []
    let isPerson = doers.contains {
      $0 != trigger && tree.mention(at: $0)?.parties.contains { $0.kind == .person } == true
    }
    return isPerson ? doers : [noun]
  }

  /// The person who goes by what is told to go: “Obama's plane landed in Havana”.
  private func passenger(of vehicle: Int, slot: EventPattern.Slot) -> Filler? {
    guard WordClasses.carriages.contains(tree.lemma(vehicle)), let person = owner(of: vehicle),
      person.parties.contains(where: { $0.kind == .person })
    else { return nil }
    return Filler(slot: slot, token: vehicle, mention: person, isThroughNoun: false)
  }

  private func pronoun(_ head: Int, slot: EventPattern.Slot) -> Filler? {
    let isPronoun =
      tree.tokens[head].tag == .pronoun
      && ["he", "she", "they", "we", "i", "him", "her", "them", "who"].contains(tree.form(head))
    return isPronoun ? Filler(slot: slot, token: head, mention: nil, isThroughNoun: false) : nil
  }

  /// Whether a noun is one for a person who acts for a state or body.
  private func isOfficial(_ noun: Int) -> Bool {
    let isOneOfMany = tree.tokens[noun].penn == .nns && word.pages.group(of: pattern.type) == "office"
    return WordClasses.officials.contains(tree.lemma(noun)) && tree.tokens[noun].tag != .verb && !isOneOfMany
  }

  /// The name that a group is given: “an alliance called the Northern Front”.
  private func knownAs(_ noun: Int) -> Mention? {
    let words = tree.mention(at: noun).map { Array($0.tokens) } ?? [noun]
    for child in words.flatMap({ tree.children(of: $0, .acl) })
    where tree.lemma(child).isOne(of: "call", "dub", "know", "name") {
      let names = tree.children(of: child, .obl, .xcomp, .obj).lazy.compactMap { tree.mention(at: $0) }
      if let name = names.first(where: { !$0.parties.isEmpty }) { return name }
    }
    return nil
  }

  /// For whom somebody without a name speaks: “a spokesman for the Iranian foreign ministry”, “a spokeswoman for Merkel”.
  private func mouthpiece(_ speaker: Int) -> Mention? {
    guard tree.lemma(speaker).isOne(of: "spokesman", "spokesperson", "spokeswoman"),
      tree.children(of: speaker, .appos).allSatisfy({ tree.mention(at: $0)?.parties.isEmpty != false })
    else { return nil }
    return tree.phrases(of: speaker, ["for", "of"]).lazy.compactMap { tree.mention(at: $0) }.first {
      mention in
      !mention.parties.isEmpty
    }.map { $0.parties.first?.kind == .person ? $0.employer ?? $0 : $0 }
  }

  /// The person whose name stands beside a noun: “Merkel's spokesman, Steffen Seibert”.
  private func person(beside noun: Int) -> Mention? {
    // “the head of the Commission, Ana Ruiz”: the parser may hang the name on the Commission.
    let owned = WordClasses.officials.contains(tree.lemma(noun)) ? tree.phrases(of: noun, ["of"]) : []
    let words = [noun] + owned + owned.flatMap { tree.children(of: $0, .compound, .flat) }
    return words.flatMap { tree.children(of: $0, .appos, .flat) }.lazy.compactMap { tree.mention(at: $0) }
      .first {
        $0.form == .name && $0.parties.contains { $0.kind == .person }
      }
  }

  /// Whether an unknown name is that of the hill, town or other place that it stands behind: “the hill of Savur-Mohyla”.
  private func isPlaceName(_ mention: Mention) -> Bool {
    guard mention.parties.first?.isKnown == false, mention.tokens.lowerBound > 1 else { return false }
    let before = mention.tokens.lowerBound - (tree.form(mention.tokens.lowerBound - 1) == "of" ? 2 : 1)
    return WordClasses.settlements.contains(tree.lemma(before))
  }

  /// The name of a people: “Britons”, “the Dutch”, but not “Dutch ministers”.
  private func people(_ head: Int, slot: EventPattern.Slot) -> Filler? {
    guard let mention = tree.mention(at: head), mention.form == .demonym,
      tree.tokens[head].form.first?.isUppercase == true,
      tree.tokens[head].penn == .nnps || tree.form(mention.tokens.lowerBound) == "the"
    else { return nil }
    let state = mention.parties.isEmpty ? nil : mention
    return Filler(slot: slot, token: head, mention: state, isThroughNoun: true)
  }

  private func isUnknownPerson(_ head: Int) -> Bool {
    isUnknownName(head)
      && tree.sentence.names.contains { $0.tokens.contains(head) && $0.kind == .person }
  }

  private func isUnknownName(_ head: Int) -> Bool {
    tree.tokens[head].tag == .properNoun && tree.mention(at: head)?.isAdjective != false
      && tree.sentence.names.contains {
        $0.tokens.contains(head) && ($0.kind == .person || $0.kind == .organisation)
      }
  }

  private func fits(_ mention: Mention, _ demand: EventPattern.Demand) -> Bool {
    switch demand {
    case .anyone, .people: true
    case .named, .several: !mention.parties.isEmpty
    case .state: mention.onBehalfOf?.kind == .state || mention.parties.contains { $0.kind == .state }
    case .persons: mention.parties.contains { $0.kind == .person }
    case .person, .official:
      mention.parties.isEmpty
        ? mention.form == .name || mention.form == .office : mention.parties.contains { $0.kind == .person }
    }
  }

  /// Whether a noun is for what carries people or goods of its owners, not of their state: “a Greek tanker”, “a Polish
  /// passenger jet”.
  func isPrivate(_ noun: Int) -> Bool {
    WordClasses.merchantmen.contains(tree.lemma(noun))
      || tree.children(of: noun, .amod, .compound).contains { WordClasses.merchant.contains(tree.lemma($0)) }
  }

  /// Whether a name only tells who stands behind somebody: “U.S.-backed”.
  func isBacker(_ mention: Mention) -> Bool {
    let next = mention.tokens.upperBound
    return next + 1 < tree.tokens.count && tree.form(next) == "-" && tree.form(next + 1).hasSuffix("ed")
      && !tree.form(next + 1).isOne(of: "flagged", "led", "owned")
  }
}
