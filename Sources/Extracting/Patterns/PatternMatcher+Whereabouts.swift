import Lexicons
import Model

extension PatternMatcher {
  /// The visits told by where somebody is: “Renzi was in Tehran on Tuesday”, “Kerry is due in Moscow”. The place is the
  /// predicate, so that no verb sets them off; the pages list them under “be”.
  func whereabouts() -> [Match] {
    tree.tokens.indices.flatMap { token -> [Match] in
      let place = tree.mention(at: token)?.place
      let isHere =
        tree.form(token) == "here" && isBeing(token)
        // “It is here that we …”
        && tree.children(of: token, .aclRelative, .ccomp, .csubj).isEmpty
        && !tree.children(of: token, .mark).contains { tree.form($0) == "to" }
      guard isHere || place != nil && tree.prepositions(of: token).contains(where: ["at", "in"].contains),
        let predicate = predicate(at: token)
      else { return [] }
      let guests = guests(at: predicate, in: place)
      let trigger = tree.form(predicate) == "due" ? predicate : token
      guard !guests.isEmpty else { return [] }
      let patterns = pages.patterns(triggeredBy: "be", kind: .verb).map { pages.patterns[$0] }
      return patterns.filter { pattern in pattern.arguments.contains { $0.slot == .place } }.map { pattern in
        let there = Filler(slot: .place, token: token, mention: tree.mention(at: token), isThroughNoun: false)
        return Match(
          pattern: pattern, sentence: tree.index, trigger: trigger, complement: nil,
          fillers: isHere ? guests : guests + [there], carrier: trigger)
      }
    }
  }

  /// The word by which somebody is told to be at a place: “was in Tehran”, “is due in Tehran”, “while in Tehran, she said”,
  /// “Kerry, in Tehran for talks, said”.
  private func predicate(at place: Int) -> Int? {
    if isBeing(place) { return place }
    let start = tree.mention(at: place)?.tokens.lowerBound ?? place
    if tree.form(start - 2).isOne(of: "when", "while") { return tree.predicate(over: place) }
    if isAside(place, from: start) { return place }
    guard tree.tokens[place].relation == .obl, let head = tree.tokens[place].head else { return nil }
    return tree.form(head) == "due" && isBeing(head) ? head : nil
  }

  /// Whether a place between commas tells where the person before it is: “Kerry, in Tehran for talks,”, “Kerry, due in Tehran,”.
  private func isAside(_ place: Int, from start: Int) -> Bool {
    guard tree.tokens[place].relation == .nmod, let name = tree.tokens[place].head,
      let person = tree.mention(at: name), person.parties.contains(where: { $0.kind == .person })
    else { return false }
    // “Kerry, presently in Tehran,”
    let isNow = tree.form(start - 2).isOne(of: "currently", "due", "now", "presently")
    let comma = isNow ? start - 3 : start - 2
    return tree.form(comma) == "," && person.tokens.upperBound == comma
  }

  private func isBeing(_ predicate: Int) -> Bool {
    tree.children(of: predicate, .cop).contains { tree.lemma($0) == "be" }
  }

  /// The visits told by what somebody is called: “the visiting French premier”.
  func visitors() -> [Match] {
    tree.tokens.indices.flatMap { token -> [Match] in
      guard tree.form(token) == "visiting", tree.tokens[token].relation == .amod,
        let head = tree.tokens[token].head
      else { return [] }
      let patterns = pages.patterns(triggeredBy: "visit", kind: .verb).map { pages.patterns[$0] }
      return patterns.filter(\.isIntransitive).compactMap { pattern in
        guard let word = TriggerWord(token, kind: .verb, tree: tree, pages: pages),
          let guest = SlotFinder(word: word, complement: nil, pattern: pattern).actor(
            head, slot: .role(.agent), demand: .official)
        else { return nil }
        return Match(
          pattern: pattern, sentence: tree.index, trigger: token, complement: nil, fillers: [guest],
          carrier: token)
      }
    }
  }

  /// Whether a noun only tells that the visit or meeting of its verb is the first of its kind: “arrived in Rome on Monday, the first
  /// visit to Europe by an Iranian president”.
  func isRecord(_ match: Match, among matches: [Match]) -> Bool {
    guard match.pattern.type.text.isOne(of: "call", "meeting", "visit"), match.pattern.kind == .noun,
      tree.isFirst(match.trigger), let head = tree.tokens[match.trigger].head,
      // “met again after a first session in May”: that was another.
      tree.prepositions(of: match.trigger).allSatisfy({ $0.isOne(of: "for", "in", "on") }),
      !tree.children(of: match.trigger, .det).contains(where: { tree.form($0) == "a" })
    else { return false }
    let verb = tree.predicate(over: head)
    return matches.contains {
      $0.trigger == verb && $0.pattern.type == match.pattern.type && $0.pattern.kind == .verb
    }
  }

  /// Whether a clause only tells when what is called off was to be: “called off a meeting that was to have been held in June”.
  func isCalledOff(_ match: Match, among matches: [Match]) -> Bool {
    guard let noun = match.complement, tree.tokens[match.trigger].relation.isOne(of: .acl, .aclRelative)
    else {
      return false
    }
    return matches.contains { other in
      other.complement == noun && other.trigger != match.trigger && other.pattern.type == match.pattern.type
        && (tree.isCalledOff(other.trigger) || WordClasses.cancelling.contains(tree.lemma(other.trigger)))
    }
  }

  /// Those who are at a place and not at home there.
  private func guests(at token: Int, in place: Place?) -> [Filler] {
    let agents = tree.agents(of: token)
    let isAside = agents.isEmpty && tree.tokens[token].relation == .nmod
    return (isAside ? tree.tokens[token].head.map { [$0] } ?? [] : agents).compactMap { agent in
      if let senders = senders(of: agent) {
        let isHome = senders.parties.first.map { $0.name == place?.name || $0.name == place?.country } ?? true
        return isHome ? nil : Filler(slot: .role(.agent), token: agent, mention: senders, isThroughNoun: true)
      }
      guard let person = tree.mention(at: agent), person.parties.contains(where: { $0.kind == .person }),
        let home = person.onBehalfOf?.name, home != place?.name, home != place?.country
      else { return nil }
      return Filler(slot: .role(.agent), token: agent, mention: person, isThroughNoun: false)
    }
  }

  /// The state or body that sent a group: “a World Bank team”, “the Soviet delegation”.
  private func senders(of group: Int) -> Mention? {
    guard tree.lemma(group).isOne(of: "delegation", "mission", "team") else { return nil }
    return tree.children(of: group, .amod, .compound).lazy.compactMap { tree.mention(at: $0) }
      .map { $0.isAdjective ? $0.asParty : $0 }.first { !$0.parties.isEmpty }
  }
}
