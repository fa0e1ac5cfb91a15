import Lexicons
import Model

/// Tells clauses that only say who sent off what hits, and what it hits, from acts of their own.
extension PatternMatcher {
  /// Whether a participle only tells who fired what hits: “missiles fired by the Houthis struck Riyadh”.
  func isLaunch(_ match: Match, among matches: [Match]) -> Bool {
    guard tree.tokens[match.trigger].relation == .acl, let weapon = tree.tokens[match.trigger].head,
      tree.launch(of: weapon) == match.trigger, let verb = tree.tokens[weapon].head
    else { return false }
    return tree.tokens[weapon].relation.isOne(of: .nsubj, .nsubjPassive)
      && matches.contains { $0.trigger == verb && pages.group(of: $0.pattern.type) == "force" }
  }

  /// Whether a clause only tells what is hit by what somebody sends off: “launched missiles targeting the base”.
  func isAim(_ match: Match, among matches: [Match]) -> Bool {
    guard tree.tokens[match.trigger].relation == .acl, tree.tokens[match.trigger].penn == .vbg,
      WordClasses.harming.contains(tree.lemma(match.trigger))
    else { return false }
    return matches.contains {
      $0.complement == tree.tokens[match.trigger].head && $0.pattern.type == match.pattern.type
    }
  }
}
