import Lexicons
import Model

/// Finds where an event happens.
struct PlaceReader {
  let view: ArticleView
  let sentence: Int

  let group: String

  var tree: SentenceTree { view.trees[sentence] }
  static let prepositions = WordSet([
    "in", "at", "near", "outside", "into", "around", "across", "inside", "along", "off", "out", "through",
    "throughout",
  ]).union(WordClasses.compass)
  /// Prepositions whose phrase is what an event is about or follows: “expelled over an attack in London”.
  static let topics: WordSet = [
    "about", "after", "before", "concerning", "despite", "following", "for", "over", "regarding", "since",
  ]

  /// How a place is known that is only that of those who take part.
  static let byParties = "the country of the parties"
  /// How a place is known to which somebody is only on the way.
  static let byGoal = "where it is bound for"
  /// How a place is known that is only the state that the article is about.
  static let byFocus = "what the article is about"

  /// The place of a match, and how it is known; `sources` are those of its page.
  func place(
    of match: Match, parties: [Participation], sources: [EventPage.PlaceSource], isNews: Bool
  ) -> (place: Place, path: String)? {
    if sources.contains(.nowhere) { return nil }
    if let goal = goal(of: match) { return goal }
    for filler in match.fillers where filler.slot == .place {
      if let place = filler.mention?.place { return (place, "“\(tree.form(filler.token))” in its slot") }
    }
    if let told = told(of: match, isOfState: sources.contains(.country)) ?? nested(in: match)
      ?? antecedent(of: match)
    {
      return told
    }
    if group == "office", let place = seat(of: match) { return (place, "the town of the office") }
    if group == "pressure", let place = expeller(of: match) { return (place, "where envoys are accredited") }
    if isUpheaval(match), let home = country(of: match, parties: parties) { return home }
    for source in sources {
      switch source {
      case .target: if let place = targeted(by: match) { return (place, "that of the target") }
      case .country:
        if let home = country(of: match, parties: parties) { return home }
      case .dateline:
        if isNews, let place = view.datelinePlaces[sentence], !isOfElsewhere(parties, than: place, match) {
          return (place, "the dateline")
        }
      case .nowhere: return nil
      }
    }
    return nil
  }

  /// Whether those who speak or vote do so elsewhere than where the report was sent from: states and parliaments of other countries,
  /// and people on the air there.
  private func isOfElsewhere(_ parties: [Participation], than place: Place, _ match: Match) -> Bool {
    guard group == "speech" || group == "accord" else { return false }
    let home = place.country.isEmpty ? place.name : place.country
    let actors = parties.filter { $0.role != .target && $0.role != .addressee }
    return !actors.isEmpty
      && actors.allSatisfy { actor in
        guard let state = view.states.state(of: actor), state != home else { return false }
        // A state makes proposals where it negotiates.
        let isState = actor.party.kind == .state && match.pattern.type.text != "proposal"
        let isChamber = actor.party.kind == .organisation && match.pattern.type.text == "vote"
        return group == "speech" ? isState || view.isOnAir(sentence) : isChamber
      }
  }

  /// The place that a phrase with “in” and the like tells.
  private func told(of match: Match, isOfState: Bool) -> (place: Place, path: String)? {
    // “in Paris on March 5 and in London on March 14”
    if let stop = match.ground, stop == match.stretch,
      let mention = tree.mentions.first(where: { stop.contains($0.head) && $0.place != nil }),
      let place = mention.place
    {
      return (place, "“\(tree.form(mention.head))” beside its day")
    }
    if let apart = besideActor(of: match) ?? bench(of: match) ?? hostTown(of: match) { return apart }
    for host in hosts(of: match) {
      if let here = whereaboutsOfReport(host) ?? circumstance(of: host, in: match) { return here }
      if let found = opening(host) ?? duringStay(host) ?? aside(host) ?? appointed(host)
        ?? pointedAt(by: host)
      {
        return found
      }
      if let mention = adjacent(to: host) ?? besideOthers(host), let place = mention.place {
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
      guard match.pattern.kind == .noun || match.complement == host || match.deed == host else { continue }
      for child in tree.children(of: host, .compound, .nmodUnmarked, .amod) where child < host {
        if let mention = tree.mention(at: child), let place = mention.place,
          view.states.contains(place)
            ? isOfState
            : mention.form == .name
              || mention.form == .seat && (group == "consult" || isBlow(host) || isPact(host))
        {
          return (place, "“\(tree.form(child))” before the noun")
        }
      }
    }
    return nil
  }

  /// The place of a phrase that hangs on a word by “in” and the like, a town rather than the building in it.
  private func circumstance(of host: Int, in match: Match) -> (place: Place, path: String)? {
    // “flew to Paris for a meeting”
    let isGoing = WordClasses.going.contains(tree.lemma(host))
    // “left for Paris for talks”
    let isLeaving = WordClasses.leaving.contains(tree.lemma(host))
    let isVoice =
      group == "speech" && tree.lemma(host) != "demand"
      && (WordClasses.saying.contains(tree.lemma(host)) || tree.lemma(host) == "respond")
    let phrases = tree.children[host].filter { child in
      child != match.trigger && child != match.complement
        && (match.ground ?? match.stretch)?.contains(child) ?? true
        && tree.tokens[child].relation.isOne(of: .obl, .nmod, .oblUnmarked, .appos, .conj)
        && !WordClasses.wishes.contains(tree.lemma(child))
        && !tree.prepositions(of: child).contains("according")
        && tree.prepositions(of: child).contains {
          PlaceReader.prepositions.contains($0) || isGoing && $0 == "to" || isLeaving && $0 == "for"
            || isVoice && $0 == "from"
            || group == "force" && $0 == "over" || $0 == "on" && (isIsland(child) || isBorder(child))
        }
    }
    // “ordered a review at the embassy in Moscow”: who orders it is elsewhere; “told workers at the embassy in Nairobi”
    let isApart = group == "speech" && host == match.carrier
    let grounds = phrases.filter { !isApart || station(of: $0) == nil }.compactMap { ground(toldBy: $0) }
    let best = grounds.first { !view.isBuilding($0.place) } ?? grounds.first
    return best.map { ($0.place, "“\(tree.form($0.word))” by the tree") }
  }

  /// The place that a phrase tells, and the word that does: of “at Gezi Park in Istanbul” the town.
  private func ground(toldBy phrase: Int) -> (place: Place, word: Int)? {
    if let station = station(of: phrase) { return (station, phrase) }
    let mentions = [
      tree.mention(at: phrase), innerMention(phrase), mention(inside: phrase), besideOthers(phrase),
    ].compactMap(\.self)
    let told =
      mentions.first { $0.place.map { !view.isBuilding($0) } ?? false }
      ?? mentions.first {
        $0.place != nil
      }
    if let told, let place = told.place { return (place, told.head) }
    return stateOfSite(phrase).map { ($0, phrase) }
  }

  /// “on the island of Ventotene”
  private func isIsland(_ noun: Int) -> Bool { tree.lemma(noun).isOne(of: "island", "peninsula") }

  /// “massed on Ukraine's borders”, but not “talks on the Irish border”
  private func isBorder(_ noun: Int) -> Bool {
    group == "force" && WordClasses.directions.contains(tree.lemma(noun))
  }

  /// Whether a noun is for violence that a town before it suffers, even if a government sits there: “the Paris attacks”, but not
  /// “a Tehran offensive”, “the Washington attack on Libya”.
  private func isBlow(_ noun: Int) -> Bool {
    WordClasses.blows.contains(tree.lemma(noun))
      && tree.phrases(of: noun, ["against", "by", "of", "on"]).allSatisfy { target in
        view.times[sentence].contains { $0.tokens.contains(target) }
      }
  }

  /// Whether a noun is for what was agreed in the town before it, even if a government sits there, and not with that: “the Minsk
  /// agreements”, but not “the Moscow agreement with Syria”.
  private func isPact(_ noun: Int) -> Bool {
    // “the Minsk Agreements”, whose dictionary form is its own
    let word = tree.form(noun)
    return group == "accord"
      && WordClasses.treaties.contains(word.hasSuffix("s") ? String(word.dropLast()) : word)
      && tree.phrases(of: noun, ["between", "by", "to", "with"]).isEmpty
  }

  /// Where the report was sent from, for what it says happened “here”.
  private func whereaboutsOfReport(_ host: Int) -> (place: Place, path: String)? {
    // “will resume talks here”
    let objects = tree.children(of: host, .obj).flatMap { tree.children(of: $0, .advmod) }
    let near = [host] + tree.children(of: host, .advmod, .nmod, .obl) + objects
    guard near.contains(where: { tree.form($0) == "here" }) else {
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

  /// The town in which a site is: “at a hotel in Singapore”.
  func mention(inside site: Int) -> Mention? {
    guard group != "speech" || WordClasses.occasions.contains(tree.lemma(site)) else { return nil }
    // “at a ceremony held in the city of Independence”, “in a speech delivered at the Pentagon”
    let held = tree.children(of: site, .acl).filter {
      ["deliver", "file", "give", "hold", "host", "make", "stage"].contains(tree.lemma($0))
    }
    let near = ([site] + held).flatMap { tree.phrases(of: $0, ["at", "in", "near", "outside"]) }
    // “at a Mass at the cathedral in Cologne”, “filed in a court in Boston”
    return (near + near.flatMap { tree.phrases(of: $0, ["in"]) }).lazy
      .compactMap { tree.mention(at: $0) ?? innerMention($0) }
      .first { mention in mention.place.map { !view.states.contains($0) } ?? false }
  }

  func innerMention(_ token: Int) -> Mention? {
    // “at Iran's Ahvaz field”, but not “in Yemen's civil war”
    let isGround =
      WordClasses.sites.contains(tree.lemma(token)) || WordClasses.settlements.contains(tree.lemma(token))
      || WordClasses.directions.contains(tree.lemma(token)) || tree.mention(at: token) != nil
    let named = tree.children(of: token, .compound, .nmod, .nmodPossessive, .amod).filter {
      switch tree.tokens[$0].relation {
      // “at the Summit of the Americas” is anywhere.
      case .nmod: tree.prepositions(of: $0).contains("of") && !WordClasses.venues.contains(tree.lemma(token))
      case .nmodPossessive: isGround
      default: true
      }
    }
    .compactMap { tree.mention(at: $0) }
    .filter { mention in
      guard let place = mention.place, mention.form == .name || mention.form == .seat else { return false }
      return !view.states.contains(place) || !tree.names(token, WordClasses.missions)
    }
    // “the Black Sea resort of Sochi”
    if let town = named.first(where: { tree.prepositions(of: $0.head).contains("of") }) {
      // “the Baghdad district of Karrada”, which the tables do not know
      let known =
        town.place?.country.isEmpty == true ? named.first { $0.place?.country.isEmpty == false } : nil
      return known ?? town
    }
    return named.first { $0.place.map { !view.states.contains($0) } ?? false } ?? named.first
  }

}
