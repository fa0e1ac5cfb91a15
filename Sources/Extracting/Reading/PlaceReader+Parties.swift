import Lexicons
import Model

extension PlaceReader {
  func targeted(by match: Match) -> Place? {
    let struck = struck(by: match)
    // “their assault on lines defending the city of Basra”
    for head in struck where !WordClasses.people.contains(tree.lemma(head)) {
      let inside = tree.mentions.filter { mention in
        mention.place.map { !view.states.contains($0) } == true && mention.form != .pronoun
      }
      let words = Set(tree.subtree(of: head))
      if let town = inside.first(where: { words.contains($0.head) })?.place { return town }
      if let place = station(of: head) { return place }
    }
    for filler in match.fillers where filler.role == .target {
      if let place = stateOfSite(filler.token) { return place }
      guard let mention = filler.mention, let place = mention.place else { continue }
      // “an attack on an Iraqi air base”, but not “on American troops”, who may be anywhere
      let isItsGround =
        filler.isThroughNoun && !WordClasses.acting.contains(tree.lemma(filler.token))
        && !tree.names(filler.token, WordClasses.missions)
      if mention.form == .name || isItsGround { return place }
    }
    return nil
  }

  /// The state in which an embassy is, which is not that whose it is: “the embassies of the United States in Kenya”.
  func station(of mission: Int) -> Place? {
    guard tree.names(mission, WordClasses.missions) else { return nil }
    return ([mission] + tree.phrases(of: mission, ["of"])).flatMap { tree.phrases(of: $0, ["in"]) }.lazy
      .compactMap { tree.mention(at: $0)?.place }.first
  }

  /// What an attack or the like hits, whether it is a party or not.
  func struck(by match: Match) -> [Int] {
    let targets = match.fillers.filter { $0.role == .target }.map(\.token)
    // “attacked Syrian army positions on the Golan Heights”
    if !targets.isEmpty {
      let isBlow = group == "force" && match.pattern.kind == .verb
      return targets + (isBlow ? tree.objects(of: match.trigger) : [])
    }
    if match.pattern.kind == .verb { return tree.objects(of: match.trigger) + goals(ofBlowBeside: match) }
    // “Aleppo was the target of an attack”
    if let victim = tree.victims(ofNoun: match.trigger).first { return [victim] }
    // “were hit by drone strikes”
    if tree.tokens[match.trigger].relation == .oblAgent, let verb = tree.tokens[match.trigger].head {
      return tree.objects(of: verb)
    }
    return struck(byNoun: match.trigger)
  }

  /// What a blow hits that is a verb's subject or object: “an attack on a Kabul hotel killed five”, “launched its assault on Hodeidah”.
  private func goals(ofBlowBeside match: Match) -> [Int] {
    let nouns = [match.complement, tree.subject(of: match.trigger)].compactMap(\.self).filter {
      WordClasses.assaults.contains(tree.lemma($0)) || WordClasses.strikings.contains(tree.lemma($0))
    }
    guard let noun = nouns.first else { return [] }
    let apart = noun == match.complement ? tree.phrases(of: match.trigger, ["against", "on"]) : []
    return struck(byNoun: noun) + apart
  }

  /// What stands behind a noun as that which it hits: “the bombing of a Berlin discotheque”.
  private func struck(byNoun noun: Int) -> [Int] {
    let isOfStruck = WordClasses.strikings.contains(tree.lemma(noun))
    return tree.phrases(of: noun, ["against", "at", "on", "upon"] + (isOfStruck ? ["of"] : []))
  }

  /// The capital that expels or summons an envoy, who is there: “Athens expelled the Libyan ambassador”.
  func expeller(of match: Match) -> Place? {
    guard tree.lemma(match.trigger).isOne(of: "expel", "summon") else { return nil }
    return match.fillers.lazy.filter { $0.role == .agent && $0.mention?.form == .seat }
      .compactMap(\.mention?.place).first
  }

  /// The town whose office it is about: “mayor of London”.
  func seat(of match: Match) -> Place? {
    let offices = offices(of: match)
    return (offices + offices.flatMap { tree.phrases(of: $0, ["for", "of"]) }).lazy
      .flatMap { tree.phrases(of: $0, ["of"]) }.compactMap { tree.mention(at: $0) }
      .first { $0.place.map { !view.states.contains($0) } ?? false }?.place
  }

  /// The nouns for the office that somebody takes or leaves.
  private func offices(of match: Match) -> [Int] {
    match.fillers.filter { $0.slot == .thing }.map(\.token) + [match.complement].compactMap(\.self)
      + tree.phrases(of: match.trigger, ["as", "for"]) + tree.children(of: match.trigger, .obj, .xcomp)
      + match.fillers.filter { $0.role == .target }.flatMap { tree.phrases(of: $0.token, ["as"]) }
  }

  /// The state whose affair something is: that of those who take part, of the voters, of who tells of it, the one that it was
  /// sent from, or the one that the article is about.
  func country(of match: Match, parties: [Participation]) -> (place: Place, path: String)? {
    // A parliament votes at home, a state in a council elsewhere.
    if group == "accord", parties.contains(where: { $0.party.kind == .state }) { return nil }
    // “named Tusk president of the European Council”
    if group == "office", isOfBody(match) { return nil }
    // “Xi congratulated Moon on his election”: at home
    if let verb = tree.congratulation(on: match.trigger) {
      let winner = tree.objects(of: verb).lazy.compactMap { tree.mention(at: $0) }.first
      let state = winner?.onBehalfOf?.name ?? winner?.parties.first.flatMap(view.states.home)
      return state.map { (Place(name: $0, country: ""), PlaceReader.byParties) }
    }
    let home =
      hosts(parties, of: match).lazy.compactMap { view.affairsState(of: $0) }.first.map {
        Place(name: $0, country: "")
      }
      ?? region(ofVotersIn: match) ?? countrySentFrom(where: parties)
      ?? (group == "society" ? nil : country(ofSubjectOver: match.trigger)) ?? country(ofTellerOf: match)
    if let home { return (home, PlaceReader.byParties) }
    // A body of many states acts wherever it sits.
    let isAbroad = parties.contains { $0.party.kind == .organisation && $0.party.isKnown }
    return isAbroad ? nil : view.focus.map { ($0, PlaceReader.byFocus) }
  }

  /// Those whose state may be where something is: who arrests somebody before who is arrested, and never the people of another state
  /// without a name.
  private func hosts(_ parties: [Participation], of match: Match) -> [Participation] {
    guard match.pattern.type.text == "detention" else { return parties }
    let peoples = match.fillers.filter { $0.role == .target && $0.mention?.form == .demonym }
      .flatMap { $0.mention?.parties ?? [] }.map(\.id)
    return parties.filter { $0.role != .target }
      + parties.filter { $0.role == .target && !peoples.contains($0.party.id) }
  }

  /// Whether an office that somebody takes is that of a body of many states.
  private func isOfBody(_ match: Match) -> Bool {
    let offices = offices(of: match)
    let owners = (offices + offices.flatMap { tree.phrases(of: $0, ["at", "of"]) }).compactMap {
      tree.mention(at: $0)
    }.filter { $0.form == .office || $0.parties.first?.kind == .organisation }.flatMap {
      $0.parties + [$0.onBehalfOf].compactMap(\.self)
    }
    return owners.contains { $0.kind == .organisation && $0.isKnown && view.states.home(of: $0) == nil }
  }

  /// Whether force is used within a state for its power: “a coup”, “seized power”.
  func isUpheaval(_ match: Match) -> Bool {
    group == "force"
      && [match.trigger, match.complement ?? match.trigger].contains {
        WordClasses.upheavals.contains(tree.lemma($0))
      }
  }

  /// The state that the report was sent from, where nobody is told to take part and no other state is told of: the UN votes at
  /// its seat.
  private func countrySentFrom(where parties: [Participation]) -> Place? {
    guard parties.isEmpty, !tree.mentions.contains(where: isForeign) else { return nil }
    return view.datelinePlaces[sentence].map {
      $0.country.isEmpty ? $0 : Place(name: $0.country, country: "")
    }
  }

  /// Whether a mention is of a state or place in another country than the one that the report was sent from.
  private func isForeign(_ mention: Mention) -> Bool {
    guard let here = view.datelinePlaces[sentence].map({ $0.country.isEmpty ? $0.name : $0.country }) else {
      return false
    }
    let state = mention.place.map { $0.country.isEmpty ? $0.name : $0.country }
    return (state ?? mention.parties.first { $0.kind == .state }?.name).map { $0 != here } ?? false
  }

  /// The region without a government of its own that goes to the polls: “Crimea voted in a referendum”.
  private func region(ofVotersIn match: Match) -> Place? {
    guard group == "office", tree.lemma(match.trigger) == "vote" || tree.lemma(match.carrier) == "vote",
      let subject = tree.subject(of: tree.predicate(over: match.carrier)),
      let mention = tree.mention(at: subject),
      mention.parties.isEmpty
    else { return nil }
    return mention.place
  }

  /// The state that goes to the polls in the sentence: “Britain voted to leave in a referendum”, “congratulated Britain on its vote”.
  private func country(ofSubjectOver noun: Int) -> Place? {
    let verb = tree.predicate(over: noun)
    let isOthers = tree.lemma(verb) == "congratulate"
    guard verb != noun || tree.tokens[noun].tag == .verb,
      let subject = isOthers ? tree.objects(of: verb).first : tree.subject(of: verb)
    else { return nil }
    guard let mention = tree.mention(at: subject) else {
      // “voters in Scotland”
      return tree.phrases(of: subject, ["in", "of"]).lazy.compactMap { tree.mention(at: $0)?.place }.first
    }
    let people = mention.form == .demonym ? mention.candidates.first?.party : nil
    // “Greeks voted”: of others that a verb names the parties tell.
    if verb == noun {
      return mention.parties.isEmpty ? people.map { Place(name: $0.name, country: "") } : nil
    }
    let state = mention.parties.first { $0.kind == .state } ?? mention.onBehalfOf ?? people
    return (state?.name ?? mention.parties.first.flatMap(view.states.home)).map {
      Place(name: $0, country: "")
    }
  }

  /// The state of whoever tells of it: “Egypt's president said elections would be held”.
  private func country(ofTellerOf match: Match) -> Place? {
    guard group == "office", tree.tokens[match.carrier].relation == .ccomp,
      let said = tree.tokens[match.carrier].head,
      WordClasses.saying.contains(tree.lemma(said)), let subject = tree.subject(of: said),
      let mention = tree.mention(at: subject)
    else { return nil }
    let state = mention.onBehalfOf ?? mention.parties.first { $0.kind == .state }
    return state.map { Place(name: $0.name, country: "") }
  }
}
