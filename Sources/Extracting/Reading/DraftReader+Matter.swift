import Lexicons
import Model

/// What an event is about, by which it is told apart from others of its type.
extension DraftReader {
  /// The deed told of before that a speaker judges: “the annexation was condemned”, “criticised the decision”.
  func deed(of match: Match) -> String? {
    let things = match.fillers.filter { $0.slot == .thing || $0.role == .target && $0.mention == nil }
    let noun = things.map(\.token).first { noun in
      tree.mention(at: noun) == nil && tree.children(of: noun, .nmodPossessive, .nmod, .amod).isEmpty
        && tree.children(of: noun, .det).contains {
          tree.form($0).isOne(of: "that", "the", "these", "this", "those")
        }
    }
    return noun.map(tree.lemma)
  }

  /// Whether the noun of its verb can only mean a document told of before: “the memorandum was signed by the ministers”.
  func isOfDocument(_ match: Match) -> Bool {
    guard let noun = match.complement, match.pattern.kind == .verb else { return false }
    return WordClasses.treaties.union(["document", "text"]).contains(tree.lemma(noun))
      && tree.children(of: noun, .det).contains { tree.form($0).isOne(of: "that", "the", "this") }
      && tree.children(of: noun, .amod, .compound, .nmod, .nummod, .acl, .aclRelative).isEmpty
  }

  func matter(of match: Match) -> Set<String> {
    var things = match.fillers.filter { $0.slot == .thing }.map(\.token)
    // “appointed him foreign secretary”
    if pages.group(of: match.pattern.type) == "office", match.pattern.kind == .verb, things.isEmpty {
      let offices = tree.children(of: match.trigger, .xcomp, .obj).filter { token in
        tree.tokens[token].tag != .verb && tree.mention(at: token) == nil
      }
      things = offices.flatMap { office in
        let kinds = tree.children(of: office, .amod, .compound)
        return kinds.isEmpty ? [office] : kinds
      }
    }
    return Set((things + [match.complement].compactMap(\.self)).map(tree.lemma))
  }
}
