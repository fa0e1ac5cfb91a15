import Lexicons
import Model

/// What looks like a time and is part of a name.
extension ArticleView {
  /// Whether what looks like a time is somebody's name: “over May's agreement”, “spoke to May”, but not “in May's election”.
  static func isName(_ placed: PlacedTime, in tree: SentenceTree) -> Bool {
    guard placed.tokens.count == 1, let mention = tree.mention(at: placed.head),
      mention.parties.contains(where: { $0.kind == .person })
    else { return false }
    if tree.form(placed.tokens.lowerBound - 1).isOne(of: "against", "between", "to", "with") {
      return !tree.tokens[..<placed.tokens.lowerBound].contains { $0.form.inSmallLetters == "from" }
    }
    return tree.form(placed.tokens.upperBound).isOne(of: "'s", "’s")
      && !tree.children(of: tree.tokens[placed.head].head ?? placed.head, .case).contains {
        tree.form($0).isOne(of: "in", "since")
      }
  }

  /// Whether a year only belongs to the title of a plan: “the theme of Agenda 2063”, “discussed Vision 2030”.
  static func isOfTitle(_ placed: PlacedTime, in tree: SentenceTree) -> Bool {
    let before = placed.tokens.lowerBound - 1
    guard placed.time.phrase.isStatedYear, placed.tokens.count == 1, before >= 0,
      tree.tokens[before].tag == .properNoun, tree.tokens[placed.head].tag == .numeral
    else { return false }
    return ["agenda", "expo", "horizon", "mission", "plan", "project", "strategy", "vision"].contains(
      tree.form(before))
  }
}
