import Lexicons
import Model

/// Finds who takes part in a stay or gathering at which, or for which, the clause tells that something was done.
extension SlotFinder {
  /// Whether a contact is where somebody does what the verb over it tells: “on a visit to Jerusalem, Merkel urged …”.
  var isStay: Bool {
    let stage = tree.stage(of: trigger)
    guard word.pages.group(of: pattern.type) == "consult", tree.tokens[stage].relation == .obl else {
      return false
    }
    if tree.isLine(trigger) { return true }
    // “said after talks in Brussels”, “during visits to Dhaka and Hanoi”
    let isBare =
      tree.tokens[trigger].penn == .nns && tree.children(of: trigger, .det, .nmodPossessive).isEmpty
      && tree.phrases(of: trigger, ["among", "between", "of"]).isEmpty
    let isNew = isBare || tree.children(of: trigger, .det).contains { tree.form($0).isOne(of: "a", "an") }
    let verb = tree.tokens[stage].head ?? stage
    // “at the end of a visit”
    if isNew, stage != trigger, tree.prepositions(of: stage).contains(where: ["at", "in"].contains) {
      return true
    }
    // “urged him to stop in a phone call”, “said troops would be moved following a meeting”
    let isNear =
      verb > stage
      || (verb + 1..<stage).allSatisfy {
        tree.tokens[$0].tag != .verb || tree.tokens[$0].penn == .vb || tree.tokens[$0].relation == .case
          || tree.isToCome($0)
      }
    return isNew && isNear
      && tree.prepositions(of: stage).contains {
        $0.isOne(of: "after", "during", "following", "in", "on")
      }
  }

  /// Who is on a stay told between commas behind his name: “Cameron, on a visit to Afghanistan, said …”.
  var bearerOfAside: Int? {
    let stage = tree.stage(of: trigger)
    guard word.pages.group(of: pattern.type) == "consult", tree.tokens[stage].relation == .nmod,
      let name = tree.tokens[stage].head.flatMap({ tree.mention(at: $0) }),
      let start = tree.children(of: stage, .case).first,
      tree.form(start).isOne(of: "at", "during", "in", "on"), tree.form(start - 1) == ",",
      name.tokens.upperBound == start - 1, name.parties.contains(where: { $0.kind == .person })
    else { return nil }
    return name.head
  }

  /// Whether it is a gathering at which the clause tells that something was done: “decided at the summit”.
  var isOccasion: Bool {
    let verb = tree.predicate(over: trigger)
    let ways: Set = isWelcome(verb) ? ["at", "for", "to"] : ["at", "during"]
    guard WordClasses.venues.contains(tree.lemma(trigger)), tree.tokens[trigger].relation == .obl,
      !ways.isDisjoint(with: tree.prepositions(of: trigger))
    else { return false }
    let isFinite = tree.tokens[verb].penn != .vb || !tree.children(of: verb, .aux).isEmpty
    return isFinite && tree.tokens[verb].penn != .vbg
      && (!tree.isPassive(verb) || !decidingBodies(of: verb).isEmpty)
  }

  /// The states and bodies that do what a passive verb tells, and so meet where it is done: “was named by the union at a summit”.
  private func decidingBodies(of verb: Int) -> [Int] {
    guard tree.isPassive(verb) else { return [] }
    return tree.agents(of: verb).filter {
      tree.mention(at: $0)?.parties.contains { $0.kind.isOne(of: .organisation, .state) } == true
    }
  }

  /// Whether it is a gathering for which somebody is or comes somewhere: “was in Cairo for a summit of the Arab League”.
  var isGoal: Bool {
    let verb = tree.predicate(over: trigger)
    return WordClasses.venues.contains(tree.lemma(trigger)) && tree.prepositions(of: trigger).contains("for")
      && (WordClasses.going.contains(tree.lemma(verb)) || tree.lemma(verb) == "arrive"
        || tree.mention(at: verb)?.place != nil && !tree.children(of: verb, .cop).isEmpty)
  }

  func isBodys(_ owner: Int) -> Bool {
    tree.mention(at: owner)?.parties.allSatisfy { $0.kind == .organisation } ?? false
  }

  /// Whether a verb brings two sides together, its object too: “welcomed Obama to the summit”.
  func isWelcome(_ verb: Int) -> Bool {
    tree.lemma(verb).isOne(of: "greet", "host", "receive", "welcome")
  }

  /// The stay of which a contact is the purpose, which the parser may hang on the verb over both: “the arrival of the Danish
  /// premier for talks with Merkel”.
  var stayForTalks: Int? {
    guard tree.prepositions(of: trigger).contains("for"), let head = tree.tokens[trigger].head else {
      return nil
    }
    let before = tree.children[head].last { $0 < trigger && tree.tokens[$0].tag != .punctuation }
    return [head, before].compactMap(\.self).filter { tree.tokens[$0].tag == .noun }.first {
      WordClasses.stays.contains(tree.lemma($0)) || tree.lemma($0) == "arrival"
    }
  }

  /// The subject of the clause, for “after talks with Bush, Clark told …”, and whom it tells something there.
  func partakers() -> [Int] {
    let verb = tree.predicate(over: trigger)
    // “fears for the pact, with talks with Brazil about to start”: others talk.
    if let mark = tree.children(of: trigger, .case).first, tree.form(mark) == "with",
      tree.form(mark - 1) == "," || tree.tokens[max(mark - 1, 0)].tag == .adverb
    {
      return []
    }
    if let stay = stayForTalks {
      return owners(of: stay) + tree.phrases(of: stay, ["by", "of"]).filter { tree.mention(at: $0) != nil }
    }
    let bodies = isOccasion ? decidingBodies(of: verb) : []
    if !bodies.isEmpty { return bodies }
    // “was in Ankara for talks with Erdogan”
    guard tree.isPredicate(verb), verb != trigger,
      let subject = tree.subject(of: verb) ?? tree.agents(of: verb).first, subject != trigger,
      tree.mention(at: subject) != nil, !tree.subtree(of: subject).contains(trigger)
    else { return [] }
    if isWelcome(verb) { return [subject] + tree.objects(of: verb) }
    // “discussed it with Soviet officials at a meeting”
    if WordClasses.conferring.contains(tree.lemma(verb)) {
      return [subject] + tree.phrases(of: verb, ["with"])
    }
    // “told Putin in a call”, but not “discussed Ukraine in a call”; “told Putin at a meeting”
    let isTold = WordClasses.informing.contains(tree.lemma(verb)) || tree.lemma(verb) == "call"
    let isHeard = pattern.type.text == "call" ? isStay : isTold
    guard isHeard else { return [subject] }
    // “called on Lavrov in a phone call to …”
    let asked = WordClasses.calling.contains(tree.lemma(verb)) ? tree.phrases(of: verb, ["on", "upon"]) : []
    return [subject]
      + (tree.objects(of: verb) + asked).filter { tree.mention(at: $0)?.parties.first?.kind == .person }
  }
}
