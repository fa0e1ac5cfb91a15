import Lexicons
import Model

/// Times that open a sentence.
extension TimeReader {
  /// The main verb, for a time that opens the sentence: “On Wednesday, …”, “Also Saturday, …”.
  func opens(_ placed: ArticleView.PlacedTime) -> Int? {
    guard let root = governor(behind: placed), root > placed.head, tree.tokens[root].tag == .verb else {
      return nil
    }
    let before = 0..<placed.tokens.lowerBound
    // “Before the June polls, …”: the time is that of the elections.
    if let head = tree.tokens[placed.head].head, triggers.contains(head), tree.tokens[head].tag == .noun {
      return nil
    }
    let plain: Set<PartOfSpeech> = [.adposition, .adverb, .adjective, .determiner, .coordinator]
    if before.count <= 3, before.allSatisfy({ plain.contains(tree.tokens[$0].tag) }) { return root }
    // “In a statement issued on Monday, …”
    guard before.count <= 10, tree.tokens[0].tag == .adposition,
      let comma = tree.tokens.indices.first(where: { $0 >= placed.tokens.upperBound && tree.form($0) == "," }
      ),
      comma <= placed.tokens.upperBound + 1, let subject = tree.subject(of: root), subject > comma,
      !before.contains(where: { triggers.contains($0) || tree.tokens[$0].tag == .punctuation })
    else { return nil }
    return root
  }

  /// The main verb behind a time; where the parser took the time itself for the root, the first finite verb that tells of an event.
  private func governor(behind placed: ArticleView.PlacedTime) -> Int? {
    guard let root = tree.root else { return nil }
    guard root < placed.tokens.upperBound else { return reported(by: root, behind: placed) ?? root }
    return orderedTriggers.first { $0 > placed.head && tree.tokens[$0].penn.isOne(of: .vbd, .vbz) }
  }

  /// The verb of what is reported, where the reporter is told behind it: “On Sunday, the army bombed Douma, the Observatory said”.
  private func reported(by root: Int, behind placed: ArticleView.PlacedTime) -> Int? {
    guard WordClasses.saying.contains(tree.lemma(root)) else { return nil }
    let reporter = tree.children(of: root, .nsubj).first ?? root
    return (tree.children[root] + tree.children[placed.head]).first { clause in
      tree.tokens[clause].relation.isOne(of: .ccomp, .parataxis) && clause > placed.head
        && clause < max(reporter, placed.head) && (reporter < root || clause < root)
    }
  }
}
