import Lexicons
import Model

extension PlaceReader {
  /// The place told with the time that opens a clause: “On Friday in Malta, the two held talks”, “two days earlier in Malta”.
  func opening(_ host: Int) -> (place: Place, path: String)? {
    let times = tree.children(of: host, .obl, .oblUnmarked, .advmod, .nmodUnmarked).filter { child in
      child < host && tree.mention(at: child) == nil
        && (isStretch(child) || WordClasses.days.contains(tree.form(child))
          || child + 1 < host && tree.form(child) == "earlier")
    }
    let places = times.flatMap { tree.phrases(of: $0, ["at", "in"]) }
    return places.lazy.compactMap { tree.mention(at: $0)?.place }.first.map { ($0, "what opens the clause") }
  }

  /// Where somebody was on a visit when it happened: “met him during a trip to Warsaw”.
  func duringStay(_ host: Int) -> (place: Place, path: String)? {
    // “briefed the council on his trip to Moscow” after it.
    let ways = WordClasses.reporting.contains(tree.lemma(host)) ? ["during"] : ["during", "on"]
    let stays = tree.phrases(of: host, ways).filter { WordClasses.stays.contains(tree.lemma($0)) }
    let places = stays.flatMap {
      tree.phrases(of: $0, ["in", "of", "to"]) + tree.children(of: $0, .compound)
    }
    return places.lazy.compactMap { tree.mention(at: $0)?.place }.first.map { ($0, "the stay when it was") }
  }

  /// Where a gathering is beside which others meet: “on the sidelines of the U.N. General Assembly”.
  func aside(_ host: Int) -> (place: Place, path: String)? {
    let margins = tree.phrases(of: host, ["at", "in", "on"]).filter {
      tree.lemma($0).isOne(of: "fringe", "margin", "sideline")
    }
    // “of the U.N. General Assembly”, “of a summit in The Hague”, “of the Munich conference”
    return margins.flatMap { tree.phrases(of: $0, ["of"]) }.lazy.compactMap {
      tree.mention(at: $0)?.place ?? mention(inside: $0)?.place ?? innerMention($0)?.place
    }.first.map { ($0, "the gathering beside which it was") }
  }

  /// Where those who act are by a phrase between commas: “Kerry, in Paris for a conference, met Lavrov”.
  func besideActor(of match: Match) -> (place: Place, path: String)? {
    guard group == "consult" || group == "speech" else { return nil }
    // “was in Ankara for talks”
    let state = tree.predicate(over: match.carrier)
    if state != match.trigger, !tree.children(of: state, .cop).isEmpty,
      let place = tree.mention(at: state)?.place
    {
      return (place, "where its actor is")
    }
    for filler in match.fillers where filler.role == .agent || filler.role == .speaker {
      if let place = stay(of: filler.token) { return (place, "where its actor is") }
      guard let mention = filler.mention, mention.form == .name,
        mention.tokens.upperBound + 2 < tree.tokens.count,
        tree.form(mention.tokens.upperBound) == ",",
        // “Kerry, visiting Baghdad on Friday, said …”
        tree.form(mention.tokens.upperBound + 1).isOne(of: "in", "visiting")
      else { continue }
      if let place = tree.mention(at: mention.tokens.upperBound + 2)?.place {
        return (place, "where its actor is")
      }
    }
    return nil
  }

  /// Where a clause behind somebody's name tells him to be meanwhile: “Poroshenko, who was attending a summit in Wales, ordered …”.
  private func stay(of actor: Int) -> Place? {
    let words = tree.mention(at: actor).map { Array($0.tokens) } ?? [actor]
    for clause in words.flatMap({ tree.children(of: $0, .aclRelative) }) {
      let isBeing = tree.children(of: clause, .aux, .cop).contains { tree.form($0).isOne(of: "is", "was") }
      guard isBeing, tree.tokens[clause].penn == .vbg || !tree.children(of: clause, .cop).isEmpty else {
        continue
      }
      if tree.tokens[clause].penn != .vbg {
        if tree.prepositions(of: clause).contains("in"), let place = tree.mention(at: clause)?.place {
          return place
        }
        continue
      }
      let objects = tree.objects(of: clause)
      if tree.lemma(clause).isOne(of: "tour", "visit"),
        let place = objects.first.flatMap({ tree.mention(at: $0)?.place })
      {
        return place
      }
      let places = ([clause] + objects).flatMap { tree.phrases(of: $0, ["at", "in"]) }
      if tree.lemma(clause).isOne(of: "attend", "host", "visit"),
        let place = places.lazy.compactMap({ tree.mention(at: $0)?.place }).first
      {
        return place
      }
    }
    return nil
  }

  /// Where something is to be: “a summit set for Madrid in July”, “the talks are scheduled for Geneva”.
  func appointed(_ host: Int) -> (place: Place, path: String)? {
    let isSubject = tree.tokens[host].relation.isOne(of: .nsubj, .nsubjPassive)
    let over = isSubject ? [tree.tokens[host].head].compactMap(\.self) : []
    let plans = (over + tree.children(of: host, .acl, .aclRelative)).filter {
      WordClasses.scheduled.contains(tree.lemma($0))
    }
    return plans.flatMap { tree.phrases(of: $0, ["for"]) }.lazy.compactMap { tree.mention(at: $0)?.place }
      .first
      .map { ($0, "where it is to be") }
  }

  /// Where somebody goes who is told to leave as well: “flew out of Banjul, bound for Guinea”.
  func goal(of match: Match) -> (place: Place, path: String)? {
    guard match.pattern.type.text == "visit" else { return nil }
    let courses = [match.trigger, match.complement ?? match.trigger].flatMap {
      tree.children(of: $0, .acl, .advcl, .advmod, .amod, .obl, .xcomp)
    }
    // “left Norway and returned to Chad”
    let next = tree.lemma(match.trigger).isOne(of: "depart", "leave") ? match.trigger : nil
    let returns = next.map { tree.children(of: $0, .conj) } ?? []
    let goals =
      courses.filter { tree.form($0) == "bound" }.flatMap { tree.phrases(of: $0, ["for"]) }
      + returns.filter { WordClasses.going.contains(tree.lemma($0)) }.flatMap {
        tree.phrases(of: $0, ["to"])
      }
    return goals.lazy.compactMap { tree.mention(at: $0)?.place }.first.map { ($0, PlaceReader.byGoal) }
  }

  /// The town of the court, police or parliament that acts: “a Moscow court sentenced …”, “Istanbul police”, “parliament in Kiev”.
  func bench(of match: Match) -> (place: Place, path: String)? {
    guard group.isOne(of: "accord", "force", "society", "territory"),
      let subject = tree.subject(of: match.carrier),
      tree.names(
        subject, group.isOne(of: "accord", "territory") ? WordClasses.chambers : WordClasses.benches)
    else { return nil }
    let towns =
      tree.children(of: subject, .amod, .compound, .nmodUnmarked, .nmodPossessive)
      + tree.phrases(of: subject, ["in"])
    return towns.lazy.compactMap { tree.mention(at: $0)?.place }.first { !view.states.contains($0) }
      .map { ($0, "the town of who acts") }
  }

  /// The place told last that “in that country”, “in the city” and “in the strait” point back at, or “left the city”.
  func pointedAt(by host: Int) -> (place: Place, path: String)? {
    let ways = ["across", "around", "in", "inside", "into", "near", "through", "throughout"]
    let isGround = group == "force" || WordClasses.entering.contains(tree.lemma(host))
    let nouns =
      tree.phrases(of: host, group == "force" ? ways + ["over"] : ways)
      + (isGround && tree.tokens[host].tag == .verb ? tree.objects(of: host) : [])
    for noun in nouns where isPointing(noun) {
      if let place = toldBefore(noun) ?? onlyOne(noun) {
        return (place, "“\(tree.form(noun))”, told before")
      }
    }
    let there = tree.children(of: host, .advmod).first {
      tree.form($0) == "there" && tree.tokens[$0].penn != .ex
    }
    return there.flatMap(whereabouts(before:)).map { ($0, "“there”, told before") }
  }

  /// The place last told as where something is or somebody goes, which “there” takes up.
  private func whereabouts(before there: Int) -> Place? {
    let ways: Set = ["at", "for", "in", "into", "near", "of", "to"]
    for number in (max(0, sentence - 2)...sentence).reversed() {
      let tree = view.trees[number]
      let told = tree.mentions.last { mention in
        let word = tree.tokens[mention.head]
        // “is to visit Lima, his first trip there”
        let isGoal =
          word.relation == .obj && word.head.map { WordClasses.entering.contains(tree.lemma($0)) } == true
        return mention.place != nil && mention.form != .pronoun && mention.form != .demonym
          && (number < sentence || mention.tokens.upperBound <= there)
          && (isGoal || !ways.isDisjoint(with: tree.prepositions(of: mention.head)))
      }
      if let place = told?.place { return place }
    }
    return nil
  }

  /// Whether a noun for a place bears no name and points back.
  private func isPointing(_ noun: Int) -> Bool {
    guard tree.mention(at: noun) == nil,
      tree.children(of: noun, .det).contains(where: { tree.form($0).isOne(of: "that", "the", "this") })
    else { return false }
    return tree.children(of: noun, .acl, .aclRelative, .amod, .compound, .nmod, .nmodPossessive).isEmpty
  }

  /// The state that the article is about, for “the country”, and the only gulf or strait that it names, for “the gulf”.
  private func onlyOne(_ noun: Int) -> Place? {
    if tree.lemma(noun).isOne(of: "country", "nation") { return view.focus }
    guard tree.lemma(noun).isOne(of: "gulf", "strait") else { return nil }
    let named = Set(view.trees.flatMap(\.mentions).compactMap(\.place)).filter {
      $0.name.lowercased().contains(tree.lemma(noun))
    }
    return named.count == 1 ? named.first : nil
  }

  /// The last place of the kind that a noun is for, in the sentence or the two before.
  private func toldBefore(_ noun: Int) -> Place? {
    let isOfState = tree.lemma(noun).isOne(of: "country", "nation", "kingdom", "republic")
    let isOfTown = tree.lemma(noun).isOne(of: "city", "port", "town", "village")
    let isSmall = isOfTown && tree.lemma(noun) != "city"
    let isOfWater = tree.lemma(noun).isOne(of: "gulf", "strait")
    guard isOfState || isOfTown || isOfWater || tree.lemma(noun).isOne(of: "area", "region") else {
      return nil
    }
    let sentences = (max(0, sentence - 2)...sentence).reversed()
    for number in sentences {
      let told = view.trees[number].mentions.last { mention in
        guard let place = mention.place, mention.form != .pronoun,
          number < sentence || mention.tokens.upperBound <= noun,
          // “Denmark dropped bombs in that country”
          number < sentence || !tree.tokens[mention.head].relation.isOne(of: .nsubj, .nsubjPassive)
        else { return false }
        if isOfState { return view.states.contains(place) }
        // “The rebels left the town” leaves no capital.
        if isSmall, mention.form == .seat { return false }
        if isOfTown { return !view.states.contains(place) && !place.country.isEmpty }
        if !isOfWater { return !view.states.contains(place) }
        return place.name.lowercased().contains(tree.lemma(noun))
      }
      if let place = told?.place { return place }
    }
    return nil
  }
}
