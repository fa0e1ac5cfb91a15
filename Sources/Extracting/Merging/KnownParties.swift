import Lexicons
import Model

/// Gives what names nobody but speaks of what was told of, “the sanctions take effect in April”, those who took part in that.
struct KnownParties {
  let pages: EventPages
  /// How many sentences back those are looked for.
  private static let reach = 12

  /// The drafts of an article, in order, with those whom they take over from one before.
  func filled(_ drafts: [Draft]) -> [Draft] {
    var drafts = drafts
    for index in drafts.indices where isOpen(drafts[index]) {
      guard let one = drafts[..<index].last(where: { isMeant($0, by: drafts[index]) }) else { continue }
      drafts[index].participants = one.participants
      drafts[index].derivation.append("participants: those of sentence \(one.sentence + 1)")
    }
    return drafts
  }

  private func isOpen(_ draft: Draft) -> Bool {
    guard draft.participants.isEmpty, ["accord", "consult", "pressure"].contains(pages.group(of: draft.type))
    else { return false }
    return draft.isBare || draft.deed.map { isNoun($0, of: draft.type) } ?? false
  }

  private func isNoun(_ word: String, of type: EventType.ID) -> Bool {
    pages.patterns(triggeredBy: word, kind: .noun).contains { pages.patterns[$0].type == type }
  }

  private func isMeant(_ one: Draft, by draft: Draft) -> Bool {
    one.type == draft.type && !one.participants.isEmpty
      && draft.sentence - one.lastSentence < KnownParties.reach
  }
}
