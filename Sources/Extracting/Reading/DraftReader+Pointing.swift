import Lexicons
import Model

/// Whether a noun tells of something anew, or points back.
extension DraftReader {
  /// Whether a noun points at what was told of before: “the summit”, “their talks”.
  func isDefinite(_ noun: Int) -> Bool {
    !isAnother(noun)
      && (!tree.children(of: noun, .nmodPossessive).isEmpty
        || tree.children(of: noun, .det).contains {
          tree.form($0).isOne(of: "that", "the", "these", "this", "those")
        })
  }

  /// Whether a noun tells of one more and not of the one told of: “the next meeting”.
  private func isAnother(_ noun: Int) -> Bool {
    tree.children(of: noun, .amod).contains {
      tree.form($0).isOne(of: "further", "future", "next", "other")
    }
  }

  /// Whether a verb tells what came of a deed told of before: “The bomb went off on Friday”, “The raids killed 20”, “The diplomat was shot”.
  func takesUpDeed(_ match: Match) -> Bool {
    guard match.pattern.kind == .verb, let subject = tree.subject(of: match.carrier),
      tree.mention(at: subject) == nil
    else { return false }
    return tree.children(of: subject, .det).contains {
      tree.form($0).isOne(of: "that", "the", "these", "this", "those")
    }
      && !isAnother(subject) && tree.children(of: subject, .acl, .aclRelative).isEmpty
  }

  /// Whether a participle behind a noun tells which it is: “the summit slated for April”.
  func isSpecified(_ match: Match) -> Bool {
    match.pattern.kind == .noun
      && tree.children(of: match.trigger, .acl).contains {
        tree.tokens[$0].penn.isOne(of: .jj, .vbd, .vbn)
      }
  }

  /// Whether a match is a noun with “the” or the like that nothing else tells apart.
  func isBare(_ match: Match) -> Bool {
    match.pattern.kind == .noun && !isAnother(match.trigger)
      && tree.children(of: match.trigger, .det).contains { tree.form($0).isOne(of: "that", "the", "this") }
      && tree.children(of: match.trigger, .nmodPossessive, .nmod, .compound, .acl, .aclRelative).isEmpty
  }
}
