import Lexicons
import Model

extension SlotFinder {
  /// Those on the other side, where a pattern has no slot that they fill: whose things are hit, whom a ban is “on”, with whom
  /// a deal is made. So a page need not say for every verb what all verbs of its kind share: its line `other` does.
  func defaults(of pattern: EventPattern, beside fillers: [Filler]) -> [Filler] {
    let others: Set<Role> = [.addressee, .counterpart, .host, .target]
    // “closed its embassy in Kuwait” does nothing to itself.
    let doers = fillers.filter { $0.role == .agent }.flatMap { $0.mention?.parties ?? [] }
    let isTold = fillers.contains { filler in
      filler.role.map(others.contains) == true && filler.mention?.parties.allSatisfy(doers.contains) == false
    }
    guard !isTold, let side = word.pages.page(of: pattern.type)?.otherSide else { return [] }
    // What does it is not what it is done to: “a U.S. drone strike killed him”.
    let doer = kind == .verb && !tree.isPassive(trigger) ? tree.subject(of: trigger) : nil
    var heads =
      side.takesThings ? fillers.filter { $0.slot == .thing && $0.token != doer }.map(\.token) : []
    if kind == .verb || side.role == .counterpart || side.takesThings {
      heads += phrases(at: .preposition(side.prepositions)).flatMap { [$0] + traders(in: $0) }
    }
    if kind == .verb, heads.allSatisfy({ tree.mention(at: $0) == nil }) { heads += partners(of: side) }
    if heads.isEmpty, side.takesDeeds { heads = deedObjects(of: fillers) }
    heads.removeAll { WordClasses.days.contains(tree.form($0)) }
    // “closed its embassy in Kuwait”
    if heads.isEmpty, pattern.type.text == "diplomatic-break",
      complement.map({ tree.lemma($0).isOne(of: "consulate", "embassy") }) == true
    {
      heads = phrases(at: .preposition(["in"]))
    }
    if heads.isEmpty, kind == .verb, word.pages.group(of: pattern.type) == "force" { heads = sufferers() }
    let taken = Set(fillers.filter { $0.role != nil }.map(\.token))
    return heads.filter { !taken.contains($0) }
      .compactMap { actor($0, slot: .role(side.role), demand: .named) }
      .filter { filler in
        // “a neighbourhood of al-Zahraa” is nobody's who acts.
        guard let parties = filler.mention?.parties,
          !filler.isThroughNoun || parties.contains(where: \.isKnown)
        else { return false }
        // “ordered his country's envoys home” asks nothing of others.
        return !fillers.contains { other in
          let isOwn = filler.isThroughNoun && other.mention?.onBehalfOf.map { parties == [$0] } ?? false
          return other.role != nil && (other.mention?.parties == parties || isOwn)
        }
      }
  }

  /// Those with or from whom something is by what its noun is made of: “negotiating a package of reforms with the World Bank”, “asked for
  /// 50 million in funding from Congress”.
  private func partners(of side: EventPage.OtherSide) -> [Int] {
    let prepositions = side.prepositions.filter { $0.isOne(of: "from", "with") }
    guard !prepositions.isEmpty else { return [] }
    var things = (tree.objects(of: trigger) + tree.phrases(of: trigger, ["in"])).filter {
      tree.mention(at: $0) == nil
    }
    for _ in 0..<3 {
      let found = things.flatMap { tree.phrases(of: $0, prepositions) }
      if !found.isEmpty { return found.flatMap(tree.coordinated) }
      things = things.flatMap { tree.phrases(of: $0, ["in", "of"]) }.filter { tree.mention(at: $0) == nil }
    }
    return []
  }

  /// Those with whom a trade is that is banned: “an embargo on trade with Iraq”, “on oil imports from Iran”.
  private func traders(in noun: Int) -> [Int] {
    guard word.pages.group(of: pattern.type) == "pressure", tree.mention(at: noun) == nil else { return [] }
    return tree.phrases(of: noun, ["from", "to", "with"])
  }

  /// Whom a threat or refusal hits by the clause that tells it: “said it would strike Iraq”, “refused to recognise Israel”,
  /// “warned that he would be removed”.
  private func deedObjects(of fillers: [Filler]) -> [Int] {
    let ownDeeds: Set<EventPattern.Slot> = [.own, .threat, .refusal, .infinitive]
    guard let deed = fillers.first(where: { ownDeeds.contains($0.slot) })?.token else {
      guard let clause = fillers.first(where: { $0.slot == .clause })?.token else { return [] }
      // “warned that Norway would face sanctions”
      let isHit = tree.lemma(clause).isOne(of: "face", "pay", "suffer")
      return tree.children(of: clause, .nsubjPassive).flatMap(tree.coordinated)
        + (isHit ? tree.children(of: clause, .nsubj).flatMap(tree.coordinated) : [])
    }
    let objects = tree.objects(of: deed)
    // “will not allow Iran to use missiles”: the parser may hang Iran on what it is not to do.
    let allowed =
      objects.isEmpty ? tree.children(of: deed, .ccomp, .xcomp).compactMap { tree.subject(of: $0) } : []
    // “will not lift the sanctions imposed on Iraq”
    let hosts = [deed] + objects + objects.flatMap { tree.children(of: $0, .acl) }
    let beside = hosts.flatMap { tree.phrases(of: $0, ["against", "on"]) }
    return (objects + allowed + beside).flatMap(tree.coordinated)
  }

  /// Those between whom an accord is made that nobody else is told to make: the states of a stay in the course of which it is
  /// made, “the accords signed during the Peruvian president's visit to Mexico”, or the sides of talks, “a truce was agreed after
  /// hours of talks between Ruiz and Berg”.
  func sidesOfScene(beside fillers: [Filler]) -> [Filler] {
    let isTold = fillers.contains { $0.role != nil && $0.mention?.parties.isEmpty == false }
    guard !isTold, word.pages.group(of: pattern.type) == "accord" else { return [] }
    let hosts = [trigger, complement, lightVerb].compactMap(\.self)
    let states = visitedStates(hosts.flatMap { tree.phrases(of: $0, ["during", "on"]) })
    guard states.isEmpty, pattern.type.text == "agreement" else { return states }
    // “praised the truce at a conference” makes none there.
    let isOfOther = kind == .noun && tree.tokens[trigger].relation == .obj
    let scenes = (isOfOther ? [trigger] : hosts).flatMap {
      tree.phrases(of: $0, ["after", "at", "during", "following", "in"])
    }
    let talks = scenes.map { scene in
      let isMeasure =
        WordClasses.measures.contains(tree.lemma(scene)) || WordClasses.spans.contains(tree.lemma(scene))
      return isMeasure ? tree.phrases(of: scene, ["of"]).first ?? scene : scene
    }
    .filter { WordClasses.talks.contains(tree.lemma($0)) || WordClasses.venues.contains(tree.lemma($0)) }
    let sides = talks.flatMap { talk in
      tree.phrases(of: talk, ["among", "between", "by"]).flatMap(tree.coordinated)
        + tree.attendants(of: talk)
    }
    .compactMap { actor($0, slot: .role(.agent), demand: .named) }
    // “at a summit hosted by Ruiz”: with whom is not told.
    return sides.count > 1 ? sides : []
  }

  private func visitedStates(_ scenes: [Int]) -> [Filler] {
    guard let stay = scenes.first(where: { WordClasses.stays.contains(tree.lemma($0)) }) else { return [] }
    let visitors = owners(of: stay) + tree.phrases(of: stay, ["by", "of"])
    // The parser may hang the goal on the verb: “signed during the visit of the Indian prime minister to Tokyo”.
    let hosts = ([stay] + [tree.tokens[stay].head].compactMap(\.self)).flatMap {
      tree.phrases(of: $0, ["to"])
    }
    guard !visitors.isEmpty, !hosts.isEmpty else { return [] }
    return (visitors + hosts).compactMap { head in
      guard let state = tree.mention(at: head)?.asState, !state.parties.isEmpty else { return nil }
      return Filler(slot: .role(.agent), token: head, mention: state, isThroughNoun: true)
    }
  }

  /// Those who act beside the agents: “together with his German counterpart”, “alongside Merkel”, “accompanied by his foreign
  /// minister”, “with support from Russia's air force”.
  func companions(of type: EventType.ID, beside fillers: [Filler]) -> [Filler] {
    let group = word.pages.group(of: type)
    let isMutual = group.isOne(of: "accord", "consult", "force")
    let verb = kind == .verb ? trigger : tree.predicate(over: tree.stage(of: trigger))
    return tree.mentions.compactMap { mention in
      let start = mention.tokens.lowerBound
      guard !mention.parties.isEmpty, start > 1,
        !fillers.contains(where: { $0.token == mention.head }),
        kind == .verb && isBeside(mention) && tree.predicate(over: mention.head) == trigger
          && (isMutual || start < trigger && tree.form(start - 1) == "with")
          || kind == .verb && type.text == "visit" && isTakenAlong(mention)
          || kind == .verb && group == "force" && isSupport(by: mention)
          || group == "consult" && isCompany(mention, ofThoseWho: verb)
      else { return nil }
      let doers = tree.subject(of: verb).map(tree.coordinated) ?? []
      let slot = fillers.first { $0.role != nil && doers.contains($0.token) }?.slot
      guard isMutual || slot != nil else { return nil }
      return Filler(
        slot: slot ?? .role(.agent), token: mention.head, mention: mention, isThroughNoun: false)
    }
  }

  private func isBeside(_ mention: Mention) -> Bool {
    let start = mention.tokens.lowerBound
    return tree.form(start - 1) == "alongside"
      || tree.form(start - 1) == "with" && tree.form(start - 2).isOne(of: "along", "jointly", "together")
  }

  /// Whether somebody goes with those who travel: “flew to Geneva with Ernest Moniz”, but not “for talks with him”.
  private func isTakenAlong(_ mention: Mention) -> Bool {
    tree.tokens[mention.head].head == trigger && WordClasses.going.contains(tree.lemma(trigger))
      && tree.tokens[mention.head].relation.isOne(of: .obl, .oblAgent)
      && mention.form == .name && mention.parties.contains { $0.kind == .person }
      && tree.prepositions(of: mention.head) == ["with"]
      && mention.tokens.lowerBound > trigger
      && (trigger..<mention.tokens.lowerBound).allSatisfy { !WordClasses.encounters.contains(tree.lemma($0)) }
  }

  /// Whether somebody helps with what the verb tells: “took the town with the support of Iranian troops”.
  private func isSupport(by mention: Mention) -> Bool {
    guard tree.form(mention.tokens.lowerBound - 1).isOne(of: "by", "from", "of"),
      let noun = (max(0, mention.tokens.lowerBound - 3)..<mention.tokens.lowerBound - 1).last(where: {
        tree.form($0).isOne(of: "assistance", "backing", "help", "support")
      }), tree.tokens[noun].head.map({ tree.predicate(over: $0) }) == trigger
    else { return false }
    return tree.prepositions(of: noun).contains("with")
  }

  /// Whether somebody goes with those who do what a verb tells: “Rousseff, accompanied by her minister, is on a tour”.
  private func isCompany(_ mention: Mention, ofThoseWho verb: Int) -> Bool {
    if tree.attendees(beside: verb).contains(mention.head) { return true }
    let participle = mention.tokens.lowerBound - 2
    guard tree.form(participle + 1) == "by", tree.form(participle).isOne(of: "accompanied", "joined"),
      let over = tree.tokens[participle].head
    else { return false }
    return over == verb || tree.subject(of: verb).map { tree.coordinated($0).contains(over) } ?? false
  }

  /// The embassies at which something goes off: “the bombings at American embassies”, “two bombs exploded outside U.S. embassies”.
  private func missions(by deed: Int) -> [Int] {
    tree.phrases(of: deed, ["at", "near", "of", "on", "outside"])
      .filter { WordClasses.missions.contains(tree.lemma($0)) }.flatMap(tree.coordinated)
  }

  /// To whom an event happens by the noun over it, “Iran is the target of sanctions”, or the clause behind it, “the raid
  /// that killed bin Laden”.
  func sufferers() -> [Int] {
    // “carried out a raid that killed bin Laden”, “launched missiles targeting the base”
    guard let deed = kind == .noun ? trigger : complement else { return missions(by: trigger) }
    let harm = tree.children(of: deed, .aclRelative, .acl).filter {
      WordClasses.harming.contains(tree.lemma($0))
    }
    if let verb = harm.first, !tree.isPassive(verb) {
      return tree.children(of: verb, .obj).flatMap(tree.coordinated)
    }
    guard kind == .noun else { return [] }
    // “the bombings at American embassies”
    let missions = missions(by: trigger)
    if !missions.isEmpty { return missions }
    let invaded = tree.children(of: trigger, .compound).filter { isInvaded($0, before: trigger) }
    return (tree.victims(ofNoun: trigger) + invaded).flatMap(tree.coordinated)
  }
}
