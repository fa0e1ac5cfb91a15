import Lexicons
import Model

extension PlaceReader {
  /// A town behind “in” and the like that hangs on other words of the event's phrase: “a deal on fishing rights in Oslo”.
  ///
  /// A country there is mostly what the talk is about, “the conflict in Syria”, unless only those who take part stand between:
  /// “fought Hezbollah in Lebanon”.
  func nested(in match: Match) -> (place: Place, path: String)? {
    let words: Set<Int> = [
      match.trigger, match.complement ?? match.trigger, match.carrier, harm(by: match) ?? match.trigger,
    ]
    let goals = words.union(group == "force" && match.pattern.kind == .verb ? blows(by: match) : [])
    // “the withdrawal of Russian troops from Syria”
    let isWithdrawal = match.pattern.type.text == "withdrawal"
    for mention in tree.mentions where mention.head > match.trigger && !goals.contains(mention.head) {
      let ground = ground(of: mention)
      guard let place = mention.place ?? stateOfSite(ground), mention.form != .pronoun,
        !goals.contains(ground),
        tree.prepositions(of: ground).contains(where: {
          PlaceReader.prepositions.contains($0) || group == "force" && $0 == "over"
            || isWithdrawal && $0 == "from"
        }),
        let between = path(from: ground, to: goals, of: match)
      else { continue }
      // “a tanker in Kuwaiti waters” is there.
      if view.states.contains(place), mention.form != .demonym {
        guard !between.isEmpty, between.allSatisfy({ isParticipant($0) || isStretch($0) || isAssault($0) })
        else { continue }
      }
      return (place, "“\(tree.form(mention.head))” in its phrase")
    }
    return nil
  }

  /// The place that “where” stands for: “went to Porto, Portugal, where she saw …”.
  func antecedent(of match: Match) -> (place: Place, path: String)? {
    guard group != "speech", let opener = tree.whereabouts(openingClauseOf: match.carrier) else { return nil }
    let end = tree.form(opener - 1) == "," ? opener - 1 : opener
    // “from his Florida resort, where he was hosting …”
    let site = end > 0 && WordClasses.grounds.contains(tree.lemma(end - 1)) ? innerMention(end - 1) : nil
    guard let last = tree.mention(endingAt: end) ?? site, let place = last.place else {
      return stay(before: opener)
    }
    // “in Sochi, Russia, where …”: in the town.
    let town = view.states.contains(place) ? tree.mention(endingAt: last.tokens.lowerBound - 1) : nil
    let isBefore = last.tokens.lowerBound > 0 && tree.form(last.tokens.lowerBound - 1) == ","
    return (isBefore ? town?.place ?? place : place, "“where” behind it")
  }

  /// The place that a clause with “where” hangs on, behind words for a time: “travelled to Tehran earlier this month, where she
  /// met …”.
  private func stay(before opener: Int) -> (place: Place, path: String)? {
    guard let clause = tree.tokens[opener].head, tree.tokens[clause].relation == .aclRelative,
      let place = tree.tokens[clause].head.flatMap(tree.mention(at:))?.place
    else { return nil }
    return (place, "“where” behind it")
  }

  /// The words between a place and the event that it is told of; `nil` where it belongs to something else.
  func path(from place: Int, to goals: Set<Int>, of match: Match) -> [Int]? {
    var token = place
    var between: [Int] = []
    for _ in 0..<5 {
      let top = topmost(of: token)
      guard
        !tree.prepositions(of: token).contains("according"),
        [.nmod, .obl, .obj, .iobj, .conj, .appos, .flat].contains(tree.tokens[top].relation)
          || tree.tokens[top].relation == .oblUnmarked && isStretch(top),
        let head = tree.tokens[top].head, head >= match.trigger,
        token == place || tree.mention(at: token) != nil || isStretch(token)
          || PlaceReader.topics.isDisjoint(with: tree.prepositions(of: token)) || isBeforeCrowd(token)
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

  /// “before a sea of supporters in Caracas”: where they see it.
  private func isBeforeCrowd(_ token: Int) -> Bool {
    tree.prepositions(of: token) == ["before"]
      && tree.lemma(token).isOne(of: "audience", "court", "crowd", "parliament", "sea", "supporter")
  }

  /// The word of a token's name that the rest of the tree hangs it on.
  private func topmost(of token: Int) -> Int {
    tree.mention(at: token)?.tokens.first { word in
      guard let name = tree.mention(at: token), let head = tree.tokens[word].head else { return false }
      return !name.tokens.contains(head)
    } ?? token
  }

  /// The noun for a place beside which its name stands, “Helmand province”, “Iraqi military bases”; else the name.
  private func ground(of mention: Mention) -> Int {
    // “rebels near the town of Donetsk”
    if tree.tokens[mention.head].relation == .nmod, let noun = tree.tokens[mention.head].head,
      WordClasses.settlements.contains(tree.lemma(noun)), tree.prepositions(of: mention.head) == ["of"]
    {
      return noun
    }
    guard tree.tokens[mention.head].relation.isOne(of: .amod, .compound),
      let noun = tree.tokens[mention.head].head,
      noun == mention.tokens.upperBound && WordClasses.settlements.contains(tree.lemma(noun))
        || mention.place == nil && stateOfSite(noun) != nil
    else { return mention.head }
    return noun
  }

  /// The state whose adjective stands before a site, which is on its ground: “at Iraqi military bases”, but not “at the Iraqi
  /// embassy”.
  func stateOfSite(_ site: Int) -> Place? {
    // “bases” may be taken for the plural of “basis”.
    guard tree.names(site, WordClasses.sites), !tree.names(site, WordClasses.missions) else { return nil }
    return tree.children(of: site, .amod, .compound).lazy.compactMap { tree.mention(at: $0) }
      .filter { $0.form == .demonym }.compactMap { $0.parties.first ?? $0.candidates.first?.party }
      .first { $0.kind == .state }.map { Place(name: $0.name, country: "") }
  }

  /// Whether a word is the deed itself: “were killed in an attack on a village in Niger”.
  private func isAssault(_ token: Int) -> Bool {
    group == "force" && WordClasses.assaults.contains(tree.lemma(token))
  }

  /// Whether a word tells how long something took: “met for most of the week in Luxembourg”.
  func isStretch(_ token: Int) -> Bool {
    let parts = [token] + tree.phrases(of: token, ["of"])
    return parts.contains {
      WordClasses.dayWords.contains(tree.lemma($0)) || WordClasses.spans.contains(tree.lemma($0))
    }
  }

  /// The place told behind those with whom somebody speaks or meets: “at a briefing with Gore in Jerusalem, he said …”.
  func besideOthers(_ host: Int) -> Mention? {
    let isOfSpeech = tree.lemma(host).isOne(of: "address", "appear", "speak", "stand")
    guard
      group == "consult"
        || group == "speech" && (isOfSpeech || WordClasses.occasions.contains(tree.lemma(host)))
    else { return nil }
    let others = tree.phrases(of: host, ["alongside", "beside", "with"]).flatMap(tree.coordinated)
    // “speaking after talks in Munich”
    let occasions = tree.phrases(of: host, ["after", "at", "before", "during", "following"]).filter {
      isOfSpeech && WordClasses.occasions.contains(tree.lemma($0))
    }
    return (others.filter { tree.mention(at: $0)?.parties.isEmpty == false } + occasions)
      .flatMap { tree.phrases(of: $0, ["at", "in"]) }.lazy.compactMap { tree.mention(at: $0) }
      .first { $0.place != nil }
  }

  /// Whether a word stands for somebody who takes part or for a site, and so is where the event is.
  func isParticipant(_ token: Int) -> Bool {
    tree.mention(at: token)?.parties.isEmpty == false || WordClasses.people.contains(tree.lemma(token))
      || WordClasses.sites.contains(tree.lemma(token))
      || WordClasses.acting.contains(tree.lemma(token))
  }
}
