import Lexicons
import Model

/// Finds where an event happens.
struct PlaceReader {
  let view: ArticleView
  let sentence: Int

  let group: String

  private var tree: SentenceTree { view.trees[sentence] }
  private static let prepositions: Set<String> = [
    "in", "at", "near", "outside", "into", "around", "across", "inside", "along", "off", "out", "through",
    "throughout",
  ]
  /// Prepositions whose phrase is what an event is about or follows: “expelled over an attack in London”.
  private static let topics: Set<String> = [
    "about", "after", "before", "concerning", "despite", "following", "for", "over", "regarding", "since",
  ]

  /// How a place is known that is only that of those who take part.
  static let byParties = "the country of the parties"

  /// The place of a match, and how it is known; `sources` are those of its page.
  func place(
    of match: Match, parties: [Participation], sources: [EventPage.PlaceSource], isNews: Bool
  ) -> (place: Place, path: String)? {
    if sources.contains(.nowhere) { return nil }
    for filler in match.fillers where filler.slot == .place {
      if let place = filler.mention?.place { return (place, "“\(tree.form(filler.token))” in its slot") }
    }
    if let told = told(of: match, isOfState: sources.contains(.country)) ?? nested(in: match)
      ?? antecedent(of: match)
    {
      return told
    }
    if group == "office", let place = seat(of: match) { return (place, "the town of the office") }
    for source in sources {
      switch source {
      case .target: if let place = targeted(by: match) { return (place, "that of the target") }
      case .country:
        if let place = country(of: parties) ?? country(ofSubjectOver: match.trigger)
          ?? country(ofTellerOf: match)
        {
          return (place, PlaceReader.byParties)
        }
      case .dateline:
        if isNews, let place = view.datelinePlaces[sentence] { return (place, "the dateline") }
      case .nowhere: return nil
      }
    }
    return nil
  }

  /// The place that a phrase with “in” and the like tells.
  private func told(of match: Match, isOfState: Bool) -> (place: Place, path: String)? {
    for host in hosts(of: match) {
      // “flew to Paris for a meeting”
      let isGoing = WordClasses.going.contains(tree.lemma(host))
      let isVoice =
        group == "speech" && tree.lemma(host) != "demand"
        && (WordClasses.saying.contains(tree.lemma(host)) || tree.lemma(host) == "respond")
      if let here = whereaboutsOfReport(host) { return here }
      for child in tree.children[host] {
        guard child != match.trigger, child != match.complement,
          [.obl, .nmod, .oblUnmarked, .appos, .conj].contains(tree.tokens[child].relation),
          !WordClasses.wishes.contains(tree.lemma(child)),
          tree.prepositions(of: child).contains(where: {
            PlaceReader.prepositions.contains($0) || isGoing && $0 == "to" || isVoice && $0 == "from"
              || group == "force" && $0 == "over"
          }),
          let mention = [tree.mention(at: child), innerMention(child), mention(inside: child)].lazy
            .compactMap(\.self).first(where: { $0.place != nil }), let place = mention.place
        else { continue }
        return (place, "“\(tree.form(mention.head))” by the tree")
      }
      if let mention = adjacent(to: host), let place = mention.place {
        return (place, "“\(tree.form(mention.head))” right behind")
      }
      // “captured the town of Slavyansk”
      if match.fillers.contains(where: { $0.slot == .thing && $0.token == host }),
        WordClasses.settlements.contains(tree.lemma(host)), let mention = innerMention(host),
        let place = mention.place
      {
        return (place, "“\(tree.form(mention.head))” by its name")
      }
      // “the Munich conference”, “the Geneva talks”
      guard match.pattern.kind == .noun || match.complement == host else { continue }
      for child in tree.children(of: host, .compound, .nmodUnmarked, .amod) where child < host {
        if let mention = tree.mention(at: child), let place = mention.place,
          view.states.contains(place)
            ? isOfState : mention.form == .name || mention.form == .seat && group == "consult"
        {
          return (place, "“\(tree.form(child))” before the noun")
        }
      }
    }
    return nil
  }

  /// The town whose office it is about: “mayor of London”.
  private func seat(of match: Match) -> Place? {
    let named =
      match.fillers.filter { $0.slot == .thing }.map(\.token) + [match.complement].compactMap(\.self)
    let offices = named + tree.phrases(of: match.trigger, ["as"])
    return (offices + offices.flatMap { tree.phrases(of: $0, ["for", "of"]) }).lazy
      .flatMap { tree.phrases(of: $0, ["of"]) }.compactMap { tree.mention(at: $0) }
      .first { $0.place.map { !view.states.contains($0) } ?? false }?.place
  }

  /// Where the report was sent from, for what it says happened “here”.
  private func whereaboutsOfReport(_ host: Int) -> (place: Place, path: String)? {
    guard tree.children(of: host, .advmod, .nmod, .obl).contains(where: { tree.form($0) == "here" }) else {
      return nil
    }
    return view.datelinePlaces[sentence].map { ($0, "“here” by the dateline") }
  }

  /// The place of a phrase right behind a word, whatever the tree hangs its preposition on: “received in the Kremlin …”.
  private func adjacent(to host: Int) -> Mention? {
    guard host + 2 < tree.tokens.count, PlaceReader.prepositions.contains(tree.form(host + 1)) else {
      return nil
    }
    return tree.mentions.first {
      $0.place != nil && $0.form != .pronoun && tree.tokens[$0.head].relation != .nmodPossessive
        && ($0.tokens.lowerBound == host + 2
          || $0.tokens.lowerBound == host + 3 && tree.tokens[host + 2].tag == .determiner)
    }
  }

  /// A town behind “in” and the like that hangs on other words of the event's phrase: “a deal on fishing rights in Oslo”.
  ///
  /// A country there is mostly what the talk is about, “the conflict in Syria”, unless only those who take part stand between:
  /// “fought Hezbollah in Lebanon”.
  private func nested(in match: Match) -> (place: Place, path: String)? {
    let goals: Set<Int> = [
      match.trigger, match.complement ?? match.trigger, match.carrier, harm(by: match) ?? match.trigger,
    ]
    for mention in tree.mentions where mention.head > match.trigger && !goals.contains(mention.head) {
      guard let place = mention.place, mention.form != .pronoun,
        tree.prepositions(of: mention.head).contains(where: {
          PlaceReader.prepositions.contains($0) || group == "force" && $0 == "over"
        }),
        let between = path(from: mention.head, to: goals, of: match)
      else { continue }
      if view.states.contains(place) {
        guard !between.isEmpty, between.allSatisfy(isParticipant) else { continue }
      }
      return (place, "“\(tree.form(mention.head))” in its phrase")
    }
    return nil
  }

  /// The place that “where” stands for: “went to Porto, Portugal, where she saw …”.
  private func antecedent(of match: Match) -> (place: Place, path: String)? {
    guard group != "speech", let opener = tree.whereabouts(openingClauseOf: match.carrier) else { return nil }
    let end = tree.form(opener - 1) == "," ? opener - 1 : opener
    guard let last = tree.mention(endingAt: end), let place = last.place else {
      return destination(before: opener)
    }
    // “in Sochi, Russia, where …”: in the town.
    let town = view.states.contains(place) ? tree.mention(endingAt: last.tokens.lowerBound - 1) : nil
    let isBefore = last.tokens.lowerBound > 0 && tree.form(last.tokens.lowerBound - 1) == ","
    return (isBefore ? town?.place ?? place : place, "“where” behind it")
  }

  /// Where somebody went, for what they did there: “travelled to Tehran earlier this month, where she met …”.
  private func destination(before opener: Int) -> (place: Place, path: String)? {
    guard let clause = tree.tokens[opener].head, let going = tree.tokens[clause].head.map(tree.predicate),
      WordClasses.going.contains(tree.lemma(going))
    else { return nil }
    return tree.phrases(of: going, ["in", "to", "for"]).lazy.compactMap { tree.mention(at: $0)?.place }.first
      .map { ($0, "“where” somebody went") }
  }

  /// The words between a place and the event that it is told of; `nil` where it belongs to something else.
  private func path(from place: Int, to goals: Set<Int>, of match: Match) -> [Int]? {
    var token = place
    var between: [Int] = []
    for _ in 0..<4 {
      guard [.nmod, .obl, .obj, .conj, .appos, .flat].contains(tree.tokens[token].relation),
        let head = tree.tokens[token].head, head >= match.trigger,
        token == place || tree.mention(at: token) != nil
          || PlaceReader.topics.isDisjoint(with: tree.prepositions(of: token))
      else { return nil }
      // “told a rally in Ohio”, but not “criticised the mayor of a town in Ohio”
      if group == "speech", !WordClasses.occasions.contains(tree.lemma(token)),
        token == place || head != match.trigger, !WordClasses.occasions.contains(tree.lemma(head))
      {
        return nil
      }
      if goals.contains(head) { return between }
      token = head
      between.append(head)
    }
    return nil
  }

  /// The verb that tells whom an attack hit: “an air strike killed him in Gaza”.
  private func harm(by match: Match) -> Int? {
    guard match.pattern.kind == .noun, tree.tokens[match.trigger].relation == .nsubj,
      let verb = tree.tokens[match.trigger].head, WordClasses.harming.contains(tree.lemma(verb))
    else { return nil }
    return verb
  }

  /// Whether a word stands for somebody who takes part or for a site, and so is where the event is.
  private func isParticipant(_ token: Int) -> Bool {
    tree.mention(at: token)?.parties.isEmpty == false || WordClasses.people.contains(tree.lemma(token))
      || WordClasses.sites.contains(tree.lemma(token))
      || WordClasses.acting.contains(tree.lemma(token))
  }

  /// The town in which a site is: “at a hotel in Singapore”.
  private func mention(inside site: Int) -> Mention? {
    guard group != "speech" || WordClasses.occasions.contains(tree.lemma(site)) else { return nil }
    return tree.phrases(of: site, ["in", "near", "outside"]).lazy.compactMap { tree.mention(at: $0) }
      .first { mention in mention.place.map { !view.states.contains($0) } ?? false }
  }

  private func innerMention(_ token: Int) -> Mention? {
    // “in Turkey's embassy”, but not “in Yemen's civil war”
    let isGround =
      WordClasses.sites.contains(tree.lemma(token)) || WordClasses.settlements.contains(tree.lemma(token))
      || WordClasses.directions.contains(tree.lemma(token)) || tree.mention(at: token) != nil
    return tree.children(of: token, .compound, .nmod, .nmodPossessive, .amod).lazy.filter {
      switch tree.tokens[$0].relation {
      case .nmod: tree.prepositions(of: $0).contains("of")
      case .nmodPossessive: isGround
      default: true
      }
    }
    .compactMap { tree.mention(at: $0) }
    .first { $0.place != nil && ($0.form == .name || $0.form == .seat) }
  }

  private func targeted(by match: Match) -> Place? {
    let struck = struck(by: match)
    // “their assault on lines defending the city of Basra”
    for head in struck where !WordClasses.people.contains(tree.lemma(head)) {
      let inside = tree.mentions.filter { mention in
        mention.place.map { !view.states.contains($0) } == true && mention.form != .pronoun
      }
      let words = Set(tree.subtree(of: head))
      if let town = inside.first(where: { words.contains($0.head) })?.place { return town }
    }
    for filler in match.fillers where filler.role == .target {
      guard let mention = filler.mention, let place = mention.place else { continue }
      // “an attack on an Iraqi air base”, but not “on American troops”, who may be anywhere
      let isItsGround = filler.isThroughNoun && !WordClasses.acting.contains(tree.lemma(filler.token))
      if mention.form == .name || isItsGround { return place }
    }
    return nil
  }

  /// What an attack or the like hits, whether it is a party or not.
  private func struck(by match: Match) -> [Int] {
    let targets = match.fillers.filter { $0.role == .target }.map(\.token)
    if !targets.isEmpty { return targets }
    if match.pattern.kind == .verb { return tree.objects(of: match.trigger) }
    // “Aleppo was the target of an attack”
    if let victim = tree.victims(ofNoun: match.trigger).first { return [victim] }
    // “were hit by drone strikes”
    if tree.tokens[match.trigger].relation == .oblAgent, let verb = tree.tokens[match.trigger].head {
      return tree.objects(of: verb)
    }
    return tree.phrases(of: match.trigger, ["against", "at", "on", "upon"])
  }

  private func country(of parties: [Participation]) -> Place? {
    // A parliament votes at home, a state in a council elsewhere.
    if group == "accord", parties.contains(where: { $0.party.kind == .state }) { return nil }
    if let state = parties.lazy.compactMap({ view.affairsState(of: $0) }).first {
      return Place(name: state, country: "")
    }
    return view.datelinePlaces[sentence].map {
      $0.country.isEmpty ? $0 : Place(name: $0.country, country: "")
    }
  }

  /// The state that goes to the polls in the sentence: “Britain voted to leave in a referendum”.
  private func country(ofSubjectOver noun: Int) -> Place? {
    let verb = tree.predicate(over: noun)
    guard verb != noun, let subject = tree.subject(of: verb) else { return nil }
    guard let mention = tree.mention(at: subject) else {
      // “voters in Scotland”
      return tree.phrases(of: subject, ["in", "of"]).lazy.compactMap { tree.mention(at: $0)?.place }.first
    }
    let people = mention.form == .demonym ? mention.candidates.first?.party : nil
    let state = mention.parties.first { $0.kind == .state } ?? mention.onBehalfOf ?? people
    return state.map { Place(name: $0.name, country: "") }
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

  private func hosts(of match: Match) -> [Int] {
    var hosts = [match.trigger]
    if let complement = match.complement { hosts.append(complement) }
    if match.carrier != match.trigger { hosts.append(match.carrier) }
    if let harm = harm(by: match) { hosts.append(harm) }
    // “condemned its attack” in one place tells nothing of where the attack was.
    let isApart =
      match.pattern.kind == .noun && match.carrier != match.trigger
      && tree.tokens[match.trigger].relation == .obj && !WordClasses.light.contains(tree.lemma(match.carrier))
    if !isApart, let head = tree.tokens[match.carrier].head {
      switch tree.tokens[match.carrier].relation {
      case .xcomp, .conj, .obl, .nmod, .nsubj: hosts.append(head)
      case .advcl where tree.tokens[match.carrier].penn == "VBG": hosts.append(head)
      // “gathered in Berlin to sign a treaty”
      case .advcl where tree.tokens[match.carrier].penn == "VB" && group != "force" && group != "pressure":
        hosts.append(head)
      default: break
      }
    }
    // “Speaking in Amman, Kerry said …”
    let first = tree.tokens[match.carrier].relation == .conj ? tree.tokens[match.carrier].head : nil
    hosts += ([match.carrier] + [first].compactMap(\.self)).flatMap { tree.children(of: $0, .advcl) }.filter {
      tree.tokens[$0].penn == "VBG" && ["speak", "talk", "address", "tell"].contains(tree.lemma($0))
    }
    // “killed 600 people when they cleared a camp in Cairo”
    if group == "force" {
      hosts += tree.children(of: match.carrier, .advcl).filter { clause in
        tree.children(of: clause, .advmod, .mark).contains { tree.form($0) == "when" }
      }
    }
    // “shot down a passenger jet near Tehran”
    if group != "speech" {
      hosts += match.fillers.filter { $0.slot == .thing && $0.token > match.trigger }.map(\.token)
    }
    // “the raid that killed him at an airport”
    if match.pattern.kind == .noun {
      hosts += tree.children(of: match.trigger, .acl, .aclRelative).filter { tree.tokens[$0].tag == .verb }
    }
    // “police in Ankara arrested …”
    hosts += match.fillers.filter { $0.role != nil && ($0.token > match.trigger || $0.isThroughNoun) }.map(
      \.token)
    hosts += match.fillers.filter { $0.role == .speaker || $0.role == .agent }.flatMap { filler in
      tree.children(of: filler.token, .acl, .advcl).filter { tree.lemma($0) == "speak" }
    }
    return hosts
  }
}
