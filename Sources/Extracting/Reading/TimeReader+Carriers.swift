import Lexicons
import Model

/// Which verbs tell when their nouns and participles took place.
extension TimeReader {
  /// Whether a noun lies at an unknown distance before what its verb tells: “imposed sanctions on Monday after an attack”.
  func isBefore(_ match: Match) -> Bool {
    guard match.pattern.kind == .noun, !WordClasses.attended.contains(tree.lemma(match.trigger)) else {
      return false
    }
    return isCause(match.trigger) || tree.congratulation(on: match.trigger) != nil
      || tree.prepositions(of: match.trigger).contains {
        $0.isOne(of: "after", "despite", "following", "since")
      }
  }

  /// Whether a time before a noun is that of somebody's telling of it, “briefed May on Monday about his visit”, or one beside it that of a
  /// message: “congratulated Rouhani on his re-election in a telegram on Monday”.
  func isOfReport(_ placed: ArticleView.PlacedTime, on match: Match) -> Bool {
    if match.pattern.kind == .noun, tree.congratulation(on: match.trigger) != nil {
      return !tree.subtree(of: match.trigger).contains(placed.head)
    }
    guard match.pattern.kind == .noun, tree.tokens[match.trigger].relation == .obl,
      let verb = tree.tokens[match.trigger].head, placed.head < match.trigger,
      tree.tokens[placed.head].head != match.trigger
    else { return false }
    let ways = tree.prepositions(of: match.trigger)
    return ways == ["about"]
      || WordClasses.reporting.contains(tree.lemma(verb))
        && ways.contains(where: ["about", "of", "on"].contains)
  }

  /// Whether a noun is the deed to which what its verb tells is an answer: “recalled its envoy on Monday over the killing”, “resigned
  /// on Monday over the election”, “bombed the port on Monday in retaliation for an attack”.
  private func isCause(_ noun: Int) -> Bool {
    let ways = tree.prepositions(of: noun)
    if ways == ["over"], tree.lemma(noun).isOne(of: "election", "re-election", "referendum") { return true }
    guard WordClasses.wrongs.contains(tree.lemma(noun)), let head = tree.tokens[noun].head else {
      return false
    }
    if ways == ["over"] { return true }
    guard let way = tree.children(of: noun, .case).first, way > 0 else { return false }
    // “imposed sanctions on Monday for its invasion”
    let isOwn = tree.children(of: noun, .nmodPossessive).contains { tree.tokens[$0].tag == .pronoun }
    if isOwn, tree.form(way) == "for", !WordClasses.going.contains(tree.lemma(head)) { return true }
    return tree.form(way).isOne(of: "at", "for", "to")
      && (WordClasses.answers.contains(tree.lemma(head)) || WordClasses.answers.contains(tree.lemma(way - 1)))
  }

  /// Whether a treaty is only named as what somebody keeps, breaks or leaves, so that the day is not that on which it was made:
  /// “pulled out of the deal in May”.
  func isNamedOnly(_ match: Match) -> Bool {
    guard match.pattern.kind == .noun, WordClasses.treaties.contains(tree.lemma(match.trigger)) else {
      return false
    }
    var token = match.trigger
    for _ in 0..<2 {
      guard tree.tokens[token].relation.isOne(of: .compound, .nmod, .nsubjPassive, .obj, .obl),
        let head = tree.tokens[token].head
      else { return false }
      if WordClasses.keeping.contains(tree.lemma(head)) { return true }
      token = head
    }
    return false
  }

  /// Whether the verb over a noun tells when it took place: “held talks on Monday”, but not “condemned the attack on Monday”.
  func sharesTime(_ match: Match, _ status: EventStatus) -> Bool {
    guard match.pattern.kind == .noun, match.carrier != match.trigger else { return true }
    if isBefore(match) { return false }
    var noun = match.trigger
    while let head = tree.tokens[noun].head, head != match.carrier { noun = head }
    let lemma = tree.lemma(match.carrier)
    let isSpeech =
      speeches.contains(match.carrier) || WordClasses.saying.contains(lemma)
      || WordClasses.discussing.contains(lemma)
    // “to address parliament tomorrow on her talks”
    if WordClasses.reporting.contains(lemma),
      tree.prepositions(of: noun).contains(where: ["about", "on"].contains)
    {
      return false
    }
    // “the raids follow a vote on 6 September”, but “talks followed on Monday”
    if lemma == "follow", tree.tokens[noun].relation == .obj { return false }
    switch tree.tokens[noun].relation {
    case .nsubj: return lemma != "follow" || tree.objects(of: match.carrier).isEmpty
    case .obl:
      // “told Putin by telephone on Monday”
      return !isSpeech || match.pattern.type.text == "call"
        || tree.prepositions(of: noun).contains {
          $0.isOne(of: "after", "at", "before", "during", "in", "on")
        }
    default:
      return holds(match.carrier, noun)
        || !isSpeech && !triggers.contains(match.carrier) && status != .possible
    }
  }

  /// Whether a verb says of its object that it takes place, so that its time is that of the object.
  func holds(_ verb: Int, _ noun: Int) -> Bool {
    guard tree.tokens[verb].tag == .verb, tree.tokens[noun].tag == .noun else { return true }
    let lemma = tree.lemma(verb)
    return WordClasses.light.contains(lemma) || WordClasses.happening.contains(lemma)
      || WordClasses.planning.contains(lemma) || WordClasses.cancelling.contains(lemma)
      || WordClasses.witnessing.contains(lemma)
  }

  /// Whether a participle tells on what occasion something was said or ended, or what was done next: “said after meeting her”,
  /// “met him before flying home”.
  func isSaidAfter(_ verb: Int, _ head: Int) -> Bool {
    if tree.tokens[verb].penn == .vbg, tree.tokens[head].penn == .vbd,
      tree.children(of: verb, .mark).map(tree.form) == ["before"]
    {
      return true
    }
    return tree.tokens[verb].penn == .vbg
      && (WordClasses.saying.contains(tree.lemma(head)) || WordClasses.ending.contains(tree.lemma(head)))
      && tree.children(of: verb, .mark).contains { tree.form($0).isOne(of: "after", "before") }
  }

  /// Whether a day is that of what a speaker judges or speaks of: “condemned Friday's attack”, but not “said after Friday's talks”.
  func isOfMatter(_ placed: ArticleView.PlacedTime, _ match: Match) -> Bool {
    guard match.pattern.kind == .verb, speeches.contains(match.trigger),
      tree.tokens[placed.head].relation == .nmodPossessive, let noun = tree.tokens[placed.head].head,
      noun != match.complement
    else { return false }
    let prepositions = tree.prepositions(of: noun)
    // “On the eve of Friday's talks, Kerry said …”
    guard placed.head > match.trigger else { return prepositions.isEmpty }
    return !prepositions.contains { $0.isOne(of: "after", "at", "before", "during", "in") }
  }
}
