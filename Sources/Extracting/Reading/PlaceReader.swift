import Lexicons
import Model

/// Finds where an event happens.
struct PlaceReader {
  let view: ArticleView
  let sentence: Int

  private var tree: SentenceTree { view.trees[sentence] }
  private static let prepositions: Set<String> = [
    "in", "at", "near", "outside", "into", "around", "across", "inside", "along",
  ]

  /// The place of a match, and how it is known.
  func place(of match: Match, isNews: Bool) -> (place: Place, path: String)? {
    for filler in match.fillers where filler.slot == .place {
      if let place = filler.mention?.place { return (place, "“\(tree.form(filler.token))” in its slot") }
    }
    for host in hosts(of: match) {
      for child in tree.children[host] {
        guard [.obl, .nmod].contains(tree.tokens[child].relation),
          tree.prepositions(of: child).contains(where: PlaceReader.prepositions.contains),
          let mention = tree.mention(at: child) ?? innerMention(child), let place = mention.place
        else { continue }
        return (place, "“\(tree.form(mention.head))” by the tree")
      }
    }
    if ["attack", "mobilization", "withdrawal", "annexation"].contains(match.pattern.type.text) {
      for filler in match.fillers where filler.role == .target {
        if let place = filler.mention?.place, filler.mention?.form == .name {
          return (place, "what is attacked")
        }
      }
    }
    if isNews, let place = view.datelinePlace { return (place, "the dateline") }
    return nil
  }

  private func innerMention(_ token: Int) -> Mention? {
    tree.children(of: token, .compound, .nmod, .nmodPossessive, .amod).lazy.compactMap {
      tree.mention(at: $0)
    }
    .first { $0.place != nil && $0.form == .name }
  }

  private func hosts(of match: Match) -> [Int] {
    var hosts = [match.trigger]
    if let complement = match.complement { hosts.append(complement) }
    if match.carrier != match.trigger { hosts.append(match.carrier) }
    if let head = tree.tokens[match.carrier].head {
      switch tree.tokens[match.carrier].relation {
      case .xcomp, .conj, .obl, .nmod, .nsubj: hosts.append(head)
      default: break
      }
    }
    for filler in match.fillers where filler.role != nil && filler.token > match.trigger {
      hosts.append(filler.token)
    }
    return hosts
  }
}
