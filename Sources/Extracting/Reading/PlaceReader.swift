import Lexicons
import Model

/// Finds where an event happens.
struct PlaceReader {
  let view: ArticleView
  let sentence: Int

  let group: String

  var tree: SentenceTree { view.trees[sentence] }
  static let prepositions: Set<String> = [
    "in", "at", "near", "outside", "into", "around", "across", "inside", "along", "off", "out", "through",
    "throughout",
  ]
  /// Prepositions whose phrase is what an event is about or follows: “expelled over an attack in London”.
  static let topics: Set<String> = [
    "about", "after", "before", "concerning", "despite", "following", "for", "over", "regarding", "since",
  ]

  /// How a place is known that is only that of those who take part.
  static let byParties = "the country of the parties"
  /// How a place is known that is only the state that the article is about.
  static let byFocus = "what the article is about"

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
    if isUpheaval(match), let home = country(of: match, parties: parties) { return home }
    for source in sources {
      switch source {
      case .target: if let place = targeted(by: match) { return (place, "that of the target") }
      case .country:
        if let home = country(of: match, parties: parties) { return home }
      case .dateline:
        if isNews, let place = view.datelinePlaces[sentence] { return (place, "the dateline") }
      case .nowhere: return nil
      }
    }
    return nil
  }

  /// The place that a phrase with “in” and the like tells.
  private func told(of match: Match, isOfState: Bool) -> (place: Place, path: String)? {
    if let apart = besideActor(of: match) { return apart }
    for host in hosts(of: match) {
      // “flew to Paris for a meeting”
      let isGoing = WordClasses.going.contains(tree.lemma(host))
      // “left for Paris for talks”
      let isLeaving = WordClasses.leaving.contains(tree.lemma(host))
      let isVoice =
        group == "speech" && tree.lemma(host) != "demand"
        && (WordClasses.saying.contains(tree.lemma(host)) || tree.lemma(host) == "respond")
      if let here = whereaboutsOfReport(host) { return here }
      for child in tree.children[host] {
        guard child != match.trigger, child != match.complement,
          (match.ground ?? match.stretch)?.contains(child) ?? true,
          [.obl, .nmod, .oblUnmarked, .appos, .conj].contains(tree.tokens[child].relation),
          !WordClasses.wishes.contains(tree.lemma(child)),
          !tree.prepositions(of: child).contains("according"),
          tree.prepositions(of: child).contains(where: {
            PlaceReader.prepositions.contains($0) || isGoing && $0 == "to" || isLeaving && $0 == "for"
              || isVoice && $0 == "from"
              || group == "force" && $0 == "over" || $0 == "on" && isIsland(child)
          }),
          let mention = [
            tree.mention(at: child), innerMention(child), mention(inside: child), besideOthers(child),
          ].lazy.compactMap(\.self).first(where: { $0.place != nil }), let place = mention.place
        else { continue }
        return (place, "“\(tree.form(mention.head))” by the tree")
      }
      if let found = opening(host) ?? duringStay(host) ?? aside(host) ?? pointedAt(by: host) { return found }
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
              || mention.form == .seat && (group == "consult" || isBlow(host))
        {
          return (place, "“\(tree.form(child))” before the noun")
        }
      }
    }
    return nil
  }

  /// “on the island of Ventotene”
  private func isIsland(_ noun: Int) -> Bool { ["island", "peninsula"].contains(tree.lemma(noun)) }

  /// Whether a noun is for violence that a town before it suffers, even if a government sits there: “the Paris attacks”, but not
  /// “a Tehran offensive”, “the Washington attack on Libya”.
  private func isBlow(_ noun: Int) -> Bool {
    WordClasses.blows.contains(tree.lemma(noun))
      && tree.phrases(of: noun, ["against", "by", "of", "on"]).allSatisfy { target in
        view.times[sentence].contains { $0.tokens.contains(target) }
      }
  }

  /// Where the report was sent from, for what it says happened “here”.
  private func whereaboutsOfReport(_ host: Int) -> (place: Place, path: String)? {
    let near = [host] + tree.children(of: host, .advmod, .nmod, .obl)
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
  private func mention(inside site: Int) -> Mention? {
    guard group != "speech" || WordClasses.occasions.contains(tree.lemma(site)) else { return nil }
    // “at a ceremony held in the city of Independence”
    let held = tree.children(of: site, .acl).filter { ["hold", "host", "stage"].contains(tree.lemma($0)) }
    return ([site] + held).flatMap { tree.phrases(of: $0, ["in", "near", "outside"]) }.lazy
      .compactMap { tree.mention(at: $0) ?? innerMention($0) }
      .first { mention in mention.place.map { !view.states.contains($0) } ?? false }
  }

  func innerMention(_ token: Int) -> Mention? {
    // “in Turkey's embassy”, but not “in Yemen's civil war”
    let isGround =
      WordClasses.sites.contains(tree.lemma(token)) || WordClasses.settlements.contains(tree.lemma(token))
      || WordClasses.directions.contains(tree.lemma(token)) || tree.mention(at: token) != nil
    let named = tree.children(of: token, .compound, .nmod, .nmodPossessive, .amod).filter {
      switch tree.tokens[$0].relation {
      case .nmod: tree.prepositions(of: $0).contains("of")
      case .nmodPossessive: isGround
      default: true
      }
    }
    .compactMap { tree.mention(at: $0) }
    .filter { $0.place != nil && ($0.form == .name || $0.form == .seat) }
    // “the Black Sea resort of Sochi”
    if let town = named.first(where: { tree.prepositions(of: $0.head).contains("of") }) { return town }
    // “at Iran's Ahvaz field”
    return named.first { $0.place.map { !view.states.contains($0) } ?? false } ?? named.first
  }

}
