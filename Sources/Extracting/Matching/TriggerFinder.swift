import Lexicons
import Model

/// A word of a sentence that tells of an event.
struct Trigger {
  let sentence: Int
  /// The verb or noun.
  let token: Int
  /// The words that stand with it.
  let companions: [Int]
  let page: EventPage
  let isVerb: Bool

  var isSpeech: Bool { page.type.group == "speech" }
}

/// Finds the words that tell of events.
///
/// - Complexity: One look-up a word, whatever the number of pages.
struct TriggerFinder {
  let pages: EventPages

  /// The triggers of a sentence, in order.
  func triggers(in tree: Tree, sentence: Int) -> [Trigger] {
    var taken: Set<Int> = []
    var triggers: [Trigger] = []
    for index in tree.tokens.indices {
      guard let (match, companions) = match(at: index, in: tree), let page = match.page,
        !taken.contains(index)
      else { continue }
      triggers.append(
        Trigger(
          sentence: sentence, token: index, companions: companions, page: page, isVerb: match.trigger.isVerb))
      taken.formUnion(companions)
    }
    return triggers.filter { !taken.contains($0.token) || $0.companions.count > 0 }
  }

  private func match(at index: Int, in tree: Tree) -> (EventPages.Match, [Int])? {
    let token = tree.tokens[index]
    switch token.tag {
    case .verb where token.relation != .amod && token.relation != .compound:
      let near = neighbourhood(ofVerb: index, in: tree)
      return first(pages.verbs(token.lemma), near: near, tree: tree)
    case .noun, .properNoun:
      let word = token.form.lowercased()
      let near = tree.children[index] + (max(0, index - 2)..<index)
      let matches = pages.nouns(word) + (word == token.lemma ? [] : pages.nouns(token.lemma))
      // A noun that only qualifies another (“talks venue”) tells of nothing.
      guard token.relation != .compound || tree.tokens[token.head ?? index].tag == .properNoun else {
        return nil
      }
      return first(
        matches.sorted { $0.trigger.companions.count > $1.trigger.companions.count }, near: near, tree: tree)
    default: return nil
    }
  }

  /// The dependents of a verb, their markers and their own dependents, where the words of a phrase may stand.
  private func neighbourhood(ofVerb verb: Int, in tree: Tree) -> [Int] {
    let near = tree.children[verb].flatMap { child in
      [child]
        + tree.children[child].filter {
          [.case, .conj, .compound, .amod, .mark].contains(tree.tokens[$0].relation)
        }
    }
    return near + (verb + 1..<min(verb + 3, tree.tokens.count))
  }

  private func first(_ matches: [EventPages.Match], near: [Int], tree: Tree) -> (EventPages.Match, [Int])? {
    for match in matches {
      let found = match.trigger.companions.map { word in
        near.first { tree.tokens[$0].lemma.lowercased() == word || tree.tokens[$0].form.lowercased() == word }
      }
      if found.allSatisfy({ $0 != nil }) { return (match, found.compactMap { $0 }) }
    }
    return nil
  }
}
