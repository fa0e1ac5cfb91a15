import Lexicons
import Model

extension PlaceReader {
  func hosts(of match: Match) -> [Int] {
    var hosts = [match.trigger]
    if let complement = match.complement { hosts.append(complement) }
    if let deed = match.deed { hosts.append(deed) }
    if match.carrier != match.trigger { hosts.append(match.carrier) }
    if let harm = harm(by: match) { hosts.append(harm) }
    hosts += comings(of: match)
    // “condemned its attack” in one place tells nothing of where the attack was.
    let isApart =
      match.pattern.kind == .noun && match.carrier != match.trigger
      && tree.tokens[match.trigger].relation == .obj && !WordClasses.light.contains(tree.lemma(match.carrier))
    if !isApart, let head = tree.tokens[match.carrier].head {
      switch tree.tokens[match.carrier].relation {
      // “leaves for Paris after signing the law”
      case .advcl where tree.children(of: match.carrier, .mark).contains { tree.form($0) == "after" }: break
      // “met Ruiz in Oslo after talks with Berg”, who may be anywhere
      case .obl where WordClasses.contacts.contains(tree.lemma(head)) && isBeside(match.carrier): break
      // “met in Sochi on Monday, and the EU imposed sanctions”
      case .conj where isOfOthers(match.carrier): break
      case .xcomp, .conj, .obl, .nmod, .nsubj: hosts.append(head)
      case .advcl where tree.tokens[match.carrier].penn == .vbg: hosts.append(head)
      // “gathered in Berlin to sign a treaty”
      case .advcl where tree.tokens[match.carrier].penn == .vb && group != "force" && group != "pressure":
        hosts.append(head)
      default: break
      }
    }
    // “Speaking in Amman, Kerry said …”
    let first = tree.tokens[match.carrier].relation == .conj ? tree.tokens[match.carrier].head : nil
    hosts += ([match.carrier] + [first].compactMap(\.self)).flatMap { tree.children(of: $0, .advcl) }.filter {
      tree.tokens[$0].penn == .vbg && tree.lemma($0).isOne(of: "speak", "talk", "address", "tell")
    }
    // “killed 600 people when they cleared a camp in Cairo”
    if group == "force" {
      hosts += tree.children(of: match.carrier, .advcl).filter { clause in
        tree.children(of: clause, .advmod, .mark).contains { tree.form($0) == "when" }
      }
    }
    // “shot down a passenger jet near Tehran”
    if group != "speech" {
      hosts += match.fillers.filter { filler in
        // “agreed on elections in Chad” agrees anywhere.
        filler.slot == .thing && filler.token > match.trigger
          && (group == "force"
            || PlaceReader.topics.union(["on"]).isDisjoint(with: tree.prepositions(of: filler.token)))
      }.map(\.token)
    }
    if group == "force", match.pattern.kind == .verb { hosts += blows(by: match) }
    // “told workers at the embassy in Nairobi”
    if group == "speech", tree.lemma(match.trigger).isOne(of: "address", "tell") {
      hosts += tree.objects(of: match.trigger).filter { !tree.phrases(of: $0, ["at"]).isEmpty }
    }
    hosts += clauses(about: match)
    // “police in Ankara arrested …”
    hosts += match.fillers.filter { $0.role != nil && ($0.token > match.trigger || $0.isThroughNoun) }.map(
      \.token)
    hosts += match.fillers.filter { $0.role == .speaker || $0.role == .agent }.flatMap { filler in
      tree.children(of: filler.token, .acl, .advcl).filter { tree.lemma($0) == "speak" }
    }
    return hosts
  }

  /// The verbs by which a noun is to come to pass: “talks are expected to take place in Minsk”.
  private func comings(of match: Match) -> [Int] {
    guard match.pattern.kind == .noun, tree.tokens[match.trigger].relation.isOne(of: .nsubj, .nsubjPassive)
    else { return [] }
    return tree.children(of: match.carrier, .xcomp).filter {
      WordClasses.happening.contains(tree.lemma($0)) || WordClasses.convening.contains(tree.lemma($0))
    }
  }

  /// The verbs of the clauses about a noun: “the raid that killed him at an airport”, but not “an invitation to hold the next one in
  /// Lima”, which is given elsewhere; of those about what a verb calls off only where it was to be: “called off a summit
  /// that was due to take place in Lima”.
  private func clauses(about match: Match) -> [Int] {
    guard match.pattern.kind == .noun else {
      guard group == "consult", let noun = match.complement,
        tree.isCalledOff(match.trigger) || WordClasses.cancelling.contains(tree.lemma(match.trigger))
      else { return [] }
      let clauses = ([noun] + tree.children(of: noun, .nmod)).flatMap {
        tree.children(of: $0, .acl, .aclRelative)
      }
      return (clauses + clauses.flatMap { tree.children(of: $0, .advcl, .xcomp) }).filter {
        WordClasses.convening.contains(tree.lemma($0)) || WordClasses.scheduling.contains(tree.lemma($0))
          || tree.takesPlace($0)
      }
    }
    return tree.children(of: match.trigger, .acl, .aclRelative).filter {
      tree.tokens[$0].tag == .verb && (group != "speech" || tree.tokens[$0].penn != .vb)
    }
  }

  /// Whether a noun is what comes before or after what the verb over it tells.
  private func isBeside(_ noun: Int) -> Bool {
    tree.prepositions(of: noun).contains { $0.isOne(of: "after", "before", "following") }
  }

  /// The nouns for what hit somebody, and the verbs that tell of it: “a bomb in Ankara killed ten”, “were killed in a blast that
  /// took place near Homs”.
  func blows(by match: Match) -> [Int] {
    guard WordClasses.harming.contains(tree.lemma(match.trigger)) else { return [] }
    let weapons = match.fillers.filter { $0.slot == .thing && $0.token < match.trigger }.map(\.token)
    let blows = tree.phrases(of: match.trigger, ["by", "in"]).filter {
      WordClasses.assaults.contains(tree.lemma($0)) || WordClasses.blows.contains(tree.lemma($0))
    }
    // “were killed in fighting with rebels near Kidal”
    let fights = tree.children(of: match.trigger, .advcl).filter { tree.form($0) == "fighting" }
    return weapons + blows + fights + blows.flatMap { tree.children(of: $0, .acl, .aclRelative) }
  }

  /// Whether a clause joined to another names somebody else who acts.
  private func isOfOthers(_ verb: Int) -> Bool {
    tree.tokens[verb].tag == .verb
      && tree.ownSubjects(of: verb).contains {
        $0 < verb && tree.tokens[$0].tag != .pronoun && tree.mention(at: $0) != nil
      }
  }

  /// The town that has others meet in it: “Hanoi hosted a summit”.
  func hostTown(of match: Match) -> (place: Place, path: String)? {
    guard group == "consult", tree.lemma(match.trigger) == "host", match.complement != nil,
      let subject = tree.subject(of: match.trigger), let town = tree.mention(at: subject), town.form == .seat,
      let place = town.place
    else { return nil }
    return (place, "the town that hosts it")
  }

  /// The verb that tells whom an attack hit: “an air strike killed him in Gaza”.
  func harm(by match: Match) -> Int? {
    guard match.pattern.kind == .noun, tree.tokens[match.trigger].relation == .nsubj,
      let verb = tree.tokens[match.trigger].head, WordClasses.harming.contains(tree.lemma(verb))
    else { return nil }
    return verb
  }
}
