import Lexicons
import Model

/// Finds at what gathering or stay told of something happens.
extension DraftReader {
  /// Whether a noun tells at what new gathering something was done: “presented the draft during a two-hour meeting”.
  func isOccasionOfMain(_ match: Match) -> Bool {
    match.pattern.kind == .noun && tree.tokens[match.trigger].relation == .obl
      && tree.prepositions(of: match.trigger).contains { $0.isOne(of: "at", "during") }
      && tree.children(of: match.trigger, .det).contains { tree.form($0).isOne(of: "a", "an") }
  }

  func joinsTold(_ match: Match) -> Bool {
    if let call = tree.rollCall,
      [match.trigger, match.complement].contains(where: { $0 == call.sign || $0 == call.gathering })
    {
      return true
    }
    if match.pattern.kind == .noun, isDefinite(match.trigger), !tree.sides(of: match.trigger).isEmpty {
      return true
    }
    // “led the Indian side”
    if tree.lemma(match.trigger).isOne(of: "head", "lead"),
      match.complement.map({ tree.lemma($0).isOne(of: "delegation", "side", "team") }) == true
    {
      return true
    }
    guard let complement = match.complement,
      tree.lemma(match.trigger).isOne(of: "attend", "chair", "host", "join", "participate", "take")
    else { return false }
    // “took part in the talks”
    let noun =
      tree.phrases(of: complement, ["in"]).first ?? tree.phrases(of: match.trigger, ["in"]).first
      ?? complement
    return isDefinite(noun)
      && tree.children(of: noun, .amod, .compound, .nmod, .acl).allSatisfy {
        tree.prepositions(of: $0) == ["as"]
      }
  }

  /// Whether it happens at a gathering that is named as one told of: “told the conference”, “at the summit”.
  func isAtOccasion(_ match: Match) -> Bool {
    let near = tree.phrases(of: match.carrier, ["at", "during", "in", "on"])
    let inner = near.filter { tree.lemma($0).isOne(of: "margin", "sideline") }.flatMap {
      tree.phrases(of: $0, ["at", "of"])
    }
    let isTelling = WordClasses.telling.contains(tree.lemma(match.carrier))
    let heard = isTelling ? tree.children(of: match.carrier, .obj, .iobj) : []
    return (near + inner + heard).contains { noun in
      WordClasses.venues.contains(tree.lemma(noun)) && tree.mention(at: noun) == nil
        && tree.children(of: noun, .det).contains { tree.form($0).isOne(of: "that", "the", "this") }
        && tree.children(of: noun, .nmod, .acl, .aclRelative).isEmpty
    }
  }

  /// Whether it happens during a stay that is named as one told of: “during the visit”, “on his trip”.
  func isDuringStay(_ match: Match) -> Bool {
    tree.phrases(of: match.carrier, ["during", "on"]).contains { noun in
      WordClasses.stays.contains(tree.lemma(noun)) && isDefinite(noun)
        && tree.children(of: noun, .acl, .aclRelative).isEmpty
    }
  }

  /// Whether something is said right after a gathering told of, or before the press by several: “speaking after the talks”.
  func isSaidAfterOccasion(_ match: Match) -> Bool {
    let asides =
      tree.children(of: match.carrier, .advcl)
      + tree.children(of: match.carrier, .nsubj).flatMap {
        tree.children(of: $0, .acl)
      }
    let verbs = [match.carrier] + asides.filter { tree.tokens[$0].penn == .vbg }
    return verbs.contains { verb in
      tree.phrases(of: verb, ["after", "at", "following"]).contains { noun in
        let isJoint =
          tree.lemma(noun) == "conference"
          && tree.children(of: noun, .amod).contains { tree.form($0) == "joint" }
        let isTold =
          WordClasses.venues.contains(tree.lemma(noun)) && tree.mention(at: noun) == nil
          && tree.children(of: noun, .det).contains { tree.form($0).isOne(of: "that", "the") }
          && tree.children(of: noun, .nmod, .acl, .aclRelative, .compound).isEmpty
        return isJoint || isTold
      }
    }
  }
}
