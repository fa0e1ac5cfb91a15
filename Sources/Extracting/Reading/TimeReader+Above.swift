import Lexicons
import Model

/// The verbs over what a match tells whose time is also its own.
extension TimeReader {
  /// Whether a verb in the present or future is joined to one in the past: “was suspended last week and faces trial”.
  private func isAfterPast(_ verb: Int, _ head: Int) -> Bool {
    let isLater =
      tree.tokens[verb].penn.isOne(of: .vbp, .vbz)
      || tree.children(of: verb, .aux).contains { tree.form($0).isOne(of: "'ll", "will") }
    return isLater
      && (tree.tokens[head].penn == .vbd
        || tree.children(of: head, .auxPassive).contains { tree.form($0).isOne(of: "was", "were") })
  }

  /// The verbs over a match whose time is also that of the match, with the number of steps.
  func verbsAbove(_ carrier: Int, of match: Match) -> [Int: Int] {
    var found: [Int: Int] = [:]
    if isBefore(match) { return found }
    var token = carrier
    for step in 1...4 {
      guard let head = tree.tokens[token].head else { break }
      switch tree.tokens[token].relation {
      case .xcomp: break
      // “joined on Friday at a ceremony held in Lima”, but not “the text drafted by Peru was vetoed on Friday”
      case .acl where head == match.complement && tree.isPassive(token):
        if tree.tokens[head].relation.isOne(of: .nsubj, .nsubjPassive) { return found }
      case .conj where isAfterPast(token, head): return found
      case .conj
      where tree.tokens[token].tag != .verb || tree.children(of: token, .nsubj, .nsubjPassive).isEmpty: break
      case .advcl
      where tree.tokens[token].penn != .vbd && tree.children(of: token, .nsubj).isEmpty
        && tree.children(of: token, .mark).allSatisfy({
          tree.form($0).isOne(of: "by", "to", "with", "without")
        }):
        break
      case .obj where !holds(head, token): return found
      case .nsubj where WordClasses.expiring.contains(tree.lemma(head)): return found
      case .nsubj where tree.lemma(head) == "follow" && !tree.objects(of: head).isEmpty: return found
      // “seized the ship on Sunday, on the eve of the talks”
      case .nmod where tree.lemma(head) == "eve": return found
      // “was envoy to the campaign until December”, but “was the target of an attack in 2006”
      case .nmod
      where !tree.children(of: head, .cop).isEmpty && !WordClasses.sufferers.contains(tree.lemma(head)):
        return found
      case .obj, .nsubj, .nsubjPassive, .obl, .nmod:
        if match.isAnnounced, WordClasses.announcing.contains(tree.lemma(head)) { return found }
      case .ccomp where tree.tokens[token].penn == .vb: break
      case .advcl where isSaidAfter(token, head):
        found[head] = step
        return found
      default: return found
      }
      if tree.tokens[head].tag == .verb, WordClasses.saying.contains(tree.lemma(head)) {
        // “accused NATO on Monday and said …”
        if tree.tokens[token].relation == .conj { found[head] = step }
        // “On Monday, at a meeting in Lima, Lavrov said …”
        if tree.prepositions(of: token).contains(where: ["at", "during"].contains) { found[head] = step }
        break
      }
      // “threatened on Sunday to attack”
      if speeches.contains(head), tree.tokens[token].penn == .vb { break }
      if triggers.contains(head), tree.tokens[head].tag == .noun { break }
      found[head] = step
      token = head
    }
    return found
  }
}
