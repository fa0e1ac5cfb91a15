import Lexicons
import Model

/// Reads what people met, spoke or bargained about: “met to discuss the crisis”, “talks on Syria”, “spoke about oil prices”.
struct TopicReader {
  let words: GistReader
  /// More words than this are no topic but a tale.
  private static let most = 20

  private var tree: SentenceTree { words.tree }

  /// The topic of a contact in the text's words; `nil` where its sentence tells none.
  func topic(of match: Match, time: EventTime) -> String? {
    let hosts = hosts(of: match)
    let discussed = (hosts + hosts.flatMap { tree.children(of: $0, .acl, .advcl, .conj, .xcomp) })
      .filter { WordClasses.conferring.contains(tree.lemma($0)) }.flatMap { tree.children(of: $0, .obj) }
    let named = hosts.flatMap { tree.phrases(of: $0, ["about", "concerning", "on", "over", "regarding"]) }
    return (discussed + named).lazy.compactMap { topic($0, time: time) }.first
  }

  /// The words on which a topic hangs: that which tells of the contact, and the noun of talks for or in which it is.
  private func hosts(of match: Match) -> [Int] {
    let own = [match.trigger, match.complement, match.deed].compactMap(\.self)
    return own
      + own.flatMap { tree.phrases(of: $0, ["at", "during", "for", "in"]) }.filter {
        WordClasses.talks.contains(tree.lemma($0))
      }
  }

  private func topic(_ head: Int, time: EventTime) -> String? {
    guard tree.tokens[head].tag.isOne(of: .noun, .properNoun),
      !WordClasses.noTopics.contains(tree.lemma(head)),
      !words.view.times[words.sentence].contains(where: { $0.tokens.contains(head) })
    else { return nil }
    let tokens = words.gathered(under: head, sparing: [head], time: time).filter { token in
      !(tree.tokens[token].relation == .case && tree.tokens[token].head == head)
    }
    return tokens.count > TopicReader.most ? nil : words.text(of: tokens)
  }
}
