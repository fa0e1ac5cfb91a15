import Lexicons
import Model

extension SlotFinder {
  /// Those whose the event is by a possessive, an adjective or a light verb: “Russia's annexation”, “held talks”.
  func possessors() -> [Int] {
    guard kind == .noun else {
      let owned = complement.map { [$0] } ?? word.objects.filter { tree.mention(at: $0) == nil }
      return owned.filter { !isPrivate($0) }.flatMap(owners).flatMap(tree.coordinated)
    }
    var found = owners(of: trigger)
    // “congratulated Putin on the victory”
    if found.isEmpty, let verb = tree.congratulation(on: trigger), tree.tokens[trigger].head == verb {
      found = tree.objects(of: verb)
    }
    let stage = tree.stage(of: trigger)
    if !tree.children(of: stage, .cop).isEmpty { found += tree.children(of: stage, .nsubj) }
    let isOwned = !tree.phrases(of: trigger, ["by", "of"]).isEmpty
    let isShared = !tree.phrases(of: trigger, ["among", "between"]).isEmpty
    // “announced the departure” tells of somebody else's.
    let verb = word.pages.group(of: pattern.type) == "office" ? carryingVerb : lightVerb
    if let verb, found.isEmpty, !isOwned, !isShared, tree.tokens[trigger].relation != .nsubj,
      joins(verb)
    {
      found += tree.agents(of: verb)
    }
    // “last year's summit” is nobody's.
    let isNobodys = found.allSatisfy { tree.mention(at: $0)?.parties.isEmpty != false }
    if found.isEmpty && (isWithOthers || isStay || isBehindAct) && !isShared || isNobodys && isOccasion {
      found += partakers()
    } else if isGoal, !isShared, found.allSatisfy({ isBodys($0) }) {
      found += partakers()
    }
    // “took part in the summit and a meeting of the union”
    if let verb = lightVerb, tree.tokens[trigger].relation == .conj, found.allSatisfy({ isBodys($0) }),
      tree.lemma(verb).isOne(of: "attend", "participate") || tree.form(verb + 1) == "part"
    {
      found += tree.agents(of: verb)
    }
    if found.isEmpty, let bearer = bearerOfAside { found = [bearer] }
    return found.flatMap(tree.coordinated) + tree.attendants(of: trigger)
  }

  /// The names, adjectives and pronouns before a noun that say whose it is.
  func owners(of noun: Int) -> [Int] {
    // “the EU's 11th package of sanctions”
    let whole = tree.tokens[noun].head.flatMap {
      tree.tokens[noun].relation == .nmod && WordClasses.measures.contains(tree.lemma($0)) ? $0 : nil
    }
    // “the EU's arms embargo”: the parser may hang the owner on the noun between.
    let between = tree.children(of: noun, .compound).filter { tree.mention(at: $0) == nil && !isHit($0) }
    let nouns = [noun] + [whole].compactMap(\.self) + between
    var found = nouns.flatMap { tree.children(of: $0, .nmodPossessive) }.flatMap { owner -> [Int] in
      if let blamed = blamed(over: noun, before: owner) { return [blamed] }
      return tree.mention(at: owner) == nil && tree.tokens[owner].tag == .pronoun
        ? antecedents(of: owner, before: noun) : [owner]
    }
    let before = tree.children(of: noun, .amod, .compound, .nmodUnmarked, .nmodDescription)
    // “an Iranian missile attack”: the parser may hang “Iranian” on “missile”.
    let nested = before.filter { tree.mention(at: $0) == nil && !isHit($0) }.flatMap {
      tree.children(of: $0, .amod, .compound)
    }
    found += (before + nested).filter { token in
      tree.mention(at: token).map { !isHome($0) && !isManoeuvre($0) } == true && !isVenue(token, of: noun)
        && !isInvaded(token, before: noun) && !isHit(token)
    }
    if let body = bodyTaken(before: noun) { found.append(body) }
    return found.flatMap { [partner(before: $0), $0, partner(behind: $0)].compactMap(\.self) }
      + found.compactMap(first(before:))
  }

  /// The body right before a noun that the parser takes for a part of its name: “the Group of Seven meetings”.
  private func bodyTaken(before noun: Int) -> Int? {
    guard let body = tree.mention(endingAt: noun), body.form == .name,
      body.parties.first?.kind == .organisation, body.parties.first?.isKnown == true,
      tree.tokens[noun].head.map(body.tokens.contains) == true
    else { return nil }
    return body.head
  }

  /// Whether an unknown name is that of the exercise before whose noun it stands: “the Zapad exercises”.
  private func isManoeuvre(_ name: Mention) -> Bool {
    pattern.type.text == "mobilization" && name.form == .name && name.parties.first?.isKnown == false
      && tree.tokens[name.head].relation == .compound
  }

  /// Whether a noun before that of an act of force is for what is hit: “the Turkish embassy bombing” is not Turkey's.
  private func isHit(_ noun: Int) -> Bool {
    word.pages.group(of: pattern.type) == "force"
      && (WordClasses.sites.contains(tree.lemma(noun)) || WordClasses.missions.contains(tree.lemma(noun)))
  }

  /// Whether a name only tells where somebody lives or who stands behind him: “the U.S.-based cleric”.
  private func isHome(_ mention: Mention) -> Bool {
    let next = mention.tokens.upperBound
    return tree.form(next).isOne(of: "-", "–")
      && ["backed", "based", "born", "educated", "flagged", "made", "owned", "registered", "trained"]
        .contains(tree.form(next + 1))
  }

  /// The first of two whose the noun is, which the parser may hang elsewhere: Merkel in “Merkel and Hollande's journey”.
  private func first(before owner: Int) -> Int? {
    guard tree.tokens[owner].relation == .nmodPossessive, let second = tree.mention(at: owner),
      second.form == .name, tree.form(second.tokens.lowerBound - 1) == "and",
      let first = tree.mention(endingAt: second.tokens.lowerBound - 1), first.form == .name,
      first.parties.first?.kind == second.parties.first?.kind,
      !tree.tokens[first.head].relation.isOne(of: .nsubj, .nsubjPassive, .obj)
    else { return nil }
    return first.head
  }

  /// Whether a state's name before a noun for the taking of land is what is taken: “the Kuwait invasion”, but “the U.S. invasion”.
  func isInvaded(_ state: Int, before noun: Int) -> Bool {
    guard let mention = tree.mention(at: state), mention.form == .name,
      mention.parties.first?.kind == .state, tree.tokens[mention.head].relation == .compound
    else { return false }
    return WordClasses.takings.contains(tree.lemma(noun))
      && !tree.tokens[mention.head].form.dropFirst().allSatisfy { $0.isUppercase || $0 == "." }
  }

  /// Whether a seat only tells where a contact of others is held: “followed it up with White House talks with Merkel”.
  private func isVenue(_ seat: Int, of noun: Int) -> Bool {
    guard let mention = tree.mention(at: seat), mention.form == .seat, !mention.parties.isEmpty else {
      return false
    }
    return word.pages.group(of: pattern.type) == "consult" && partner(before: seat) == nil
      && partner(behind: seat) == nil
  }

  /// Those whom a possessive ahead of them stands for: the subject, with “their” also whom the subject deals with: “after
  /// their meeting, Lavrov telephoned Tillerson”. One person alone is no “their”.
  private func antecedents(of pronoun: Int, before noun: Int) -> [Int] {
    let verb = tree.predicate(over: noun)
    // “Kerry, whose visit ended on Sunday”
    if tree.form(pronoun) == "whose" { return tree.antecedents(ofWhose: pronoun, in: verb) }
    guard let subject = tree.subject(of: verb) else { return [] }
    // “Britain wants to know more of his abduction” tells of nobody's but his.
    let isPerson = tree.mention(at: subject)?.parties.first.map { $0.kind == .person }
    let isMeant =
      switch tree.form(pronoun) {
      case "her", "his": isPerson != false
      case "its": isPerson != true
      case "your": false
      default: true
      }
    guard isMeant else { return [] }
    guard tree.form(pronoun) == "their",
      tree.mention(at: subject)?.parties.map(\.kind) == [.person]
    else { return [subject] }
    let others = tree.objects(of: verb) + tree.phrases(of: verb, ["to", "with"])
    return [subject] + others.filter { tree.mention(at: $0)?.parties.first?.kind == .person }
  }

  /// Whom others deal with for what is its own doing: “imposed sanctions on Russia over its annexation of Crimea”, “condemned Chad
  /// for its raid”, “congratulated Rouhani on his re-election”.
  private func blamed(over noun: Int, before pronoun: Int) -> Int? {
    guard tree.form(pronoun).isOne(of: "his", "her", "its", "their"),
      tree.prepositions(of: noun).contains(where: ["because", "for", "over"].contains)
        || tree.congratulation(on: noun) != nil,
      let head = tree.tokens[noun].head, tree.tokens[head].tag != .properNoun
    else { return nil }
    let verb = tree.predicate(over: noun)
    // “apologised to Chad for its raid” tells of its own.
    if tree.lemma(verb).isOne(of: "apologise", "apologize", "compensate") { return tree.subject(of: verb) }
    let objects = tree.objects(of: verb)
    let beside = ([verb] + objects).flatMap { tree.phrases(of: $0, ["against", "on", "with"]) }
    let isPersons = tree.form(pronoun).isOne(of: "his", "her")
    let found = (objects + beside).filter { $0 < pronoun }.compactMap { tree.mention(at: $0) }.filter {
      $0.parties.first.map { ($0.kind == .person) == isPersons } ?? false
    }
    return found.count == 1 ? found[0].head : nil
  }

  /// The party that a dash ties to the one behind it: “the Reagan-Gorbachev summit”.
  private func partner(before token: Int) -> Int? {
    guard let mention = tree.mention(at: token), mention.tokens.lowerBound > 1,
      tree.form(mention.tokens.lowerBound - 1).isOne(of: "-", "–", "/")
    else { return nil }
    return tree.mention(at: mention.tokens.lowerBound - 2)?.head
  }

  /// The party that a dash ties to the one before it, where the noun stands behind both.
  private func partner(behind token: Int) -> Int? {
    guard let mention = tree.mention(at: token), mention.tokens.upperBound + 1 < trigger,
      tree.form(mention.tokens.upperBound).isOne(of: "-", "–", "/")
    else { return nil }
    return tree.mention(at: mention.tokens.upperBound + 1)?.head
  }

  /// Whether the subject of a verb takes part in what a noun under it tells: “held talks”, “arrived for talks”.
  private func joins(_ verb: Int) -> Bool {
    // “During the visit, Xi held talks” tells of the visit of another.
    let isWhile =
      tree.tokens[trigger].relation == .obl
      && tree.prepositions(of: trigger).contains {
        $0.isOne(of: "after", "before", "during", "following", "since", "until")
      }
    if WordClasses.light.contains(tree.lemma(verb)) || tree.lemma(verb) == "announce" { return !isWhile }
    // “emerged from 16 hours of talks”
    if word.pages.group(of: pattern.type) == "consult", tree.lemma(verb) == "emerge" {
      return tree.agents(of: verb).count > 1
    }
    // “voted in the first election”, “will run in the election”: they are not elected thereby.
    if word.pages.group(of: pattern.type) == "office",
      tree.lemma(verb).isOne(of: "compete", "participate", "run", "stand", "vote")
    {
      return false
    }
    // “killed ten people in a raid”
    if WordClasses.harming.contains(tree.lemma(verb)), !tree.isPassive(verb),
      !["by", "during", "in"].allSatisfy({ !tree.prepositions(of: trigger).contains($0) })
    {
      return WordClasses.assaults.contains(tree.lemma(trigger))
    }
    // “retaliated with air strikes”
    let isBack = tree.form(verb + 1) == "back" && tree.lemma(verb).isOne(of: "fire", "hit", "strike")
    if isBack || WordClasses.answering.contains(tree.lemma(verb)),
      tree.prepositions(of: trigger).contains("with")
    {
      return tree.tokens[trigger].relation == .obl
    }
    // “called on Lavrov in a phone call to …”: he was in it too.
    if WordClasses.calling.contains(tree.lemma(verb)), isStay { return false }
    // “blamed them for the bombing” does not bomb, and “called for sanctions” imposes none.
    if WordClasses.calling.contains(tree.lemma(verb)), tree.prepositions(of: trigger).contains("for") {
      return false
    }
    return tree.tokens[trigger].relation == .obl && tree.objects(of: verb).isEmpty
      && !WordClasses.pointing.contains(tree.lemma(verb))
      && tree.prepositions(of: trigger).contains { $0.isOne(of: "for", "in", "to", "into", "at") }
  }

  /// Whether those stand behind “with” with whom it happens: “after talks with Bush”, but not “allegations with no foundation”.
  private var isWithOthers: Bool {
    word.pages.group(of: pattern.type) != "speech" && !phrases(at: .preposition(["with"])).isEmpty
  }

  /// Whether talks are what several sides are told to have had before they do something: “failed to agree after three hours of
  /// talks”.
  private var isBehindAct: Bool {
    guard WordClasses.talks.contains(tree.lemma(trigger)),
      tree.children(of: trigger, .det, .nmodPossessive, .amod, .compound).isEmpty
    else { return false }
    var noun = trigger
    if tree.tokens[noun].relation == .nmod, let span = tree.tokens[noun].head, isOfTalks(span) { noun = span }
    guard tree.tokens[noun].relation == .obl,
      tree.prepositions(of: noun).contains(where: ["after", "following"].contains)
    else { return false }
    let verb = tree.predicate(over: noun)
    let sides = tree.subject(of: verb).map(tree.coordinated) ?? []
    return sides.flatMap { tree.mention(at: $0)?.parties ?? [] }.count > 1
  }

  /// Whether a noun tells how much there was of what stands behind “of”: “hours of talks”, “a round of talks”.
  private func isOfTalks(_ noun: Int) -> Bool {
    WordClasses.spans.contains(tree.lemma(noun)) || WordClasses.measures.contains(tree.lemma(noun))
  }

  /// The group that somebody fights for: “gunmen loyal to Hamas”, “fighters linked to al-Qaeda”.
  func lord(of noun: Int) -> Mention? {
    let ties = tree.children(of: noun, .acl, .amod).filter {
      $0 > noun && tree.form($0).isOne(of: "affiliated", "allied", "linked", "loyal")
    }
    return ties.flatMap { tree.phrases(of: $0, ["to", "with"]) }.lazy.compactMap { tree.mention(at: $0) }
      .first { $0.parties.contains { [.group, .organisation].contains($0.kind) } }
  }
}
