import Lexicons
import Model

/// What is told only as that for which something else of its kind is done.
extension DraftReader {
  /// Whether a discussion is only what a meeting told beside it is for: “gathered in Cairo to discuss …”.
  func isPurposeOfMeeting(_ match: Match, triggers: Set<Int>) -> Bool {
    guard match.pattern.type.text == "negotiation", match.pattern.kind == .verb,
      let head = tree.tokens[match.trigger].head, triggers.contains(head)
    else { return false }
    return tree.tokens[match.trigger].relation.isOne(of: .advcl, .xcomp)
  }

  /// The matches without those that only tell what another of their type is for, whose parties are the other's too: “reached a deal to
  /// end the dispute”, “offered to mediate between Peru and Chile”.
  func withPurposes(_ matches: [Match]) -> [Match] {
    var kept = matches
    for purpose in matches {
      guard let head = headOfPurpose(purpose),
        let other = kept.firstIndex(where: { other in
          other.pattern.type == purpose.pattern.type
            && ![other.trigger, other.complement].contains(purpose.trigger)
            && (other.trigger == head || other.complement == head)
        })
      else { continue }
      kept[other].fillers += purpose.fillers.filter { filler in
        filler.role != nil && !kept[other].fillers.contains { $0.token == filler.token }
      }
      kept.removeAll { $0.trigger == purpose.trigger }
    }
    return kept
  }

  /// The word whose infinitive a match is; `nil` where it is none.
  private func headOfPurpose(_ match: Match) -> Int? {
    guard match.pattern.kind == .verb, tree.tokens[match.trigger].penn == .vb,
      tree.tokens[match.trigger].relation.isOne(of: .acl, .advcl, .xcomp),
      // “is to host Merkel, when they will also meet Hollande”
      tree.children(of: match.trigger, .aux).isEmpty
    else { return nil }
    return tree.tokens[match.trigger].head
  }
}
