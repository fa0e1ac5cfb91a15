import Lexicons
import Model

/// Gives what names nobody but speaks of what was told of, “the sanctions take effect in April”, those who took part in that, and
/// what is signed at a meeting those who met.
struct KnownParties {
  let pages: EventPages
  /// How many sentences back those are looked for.
  private static let reach = 12

  /// The drafts of an article, in order, with those whom they take over from one before.
  func filled(_ drafts: [Draft]) -> [Draft] {
    var drafts = drafts
    for index in drafts.indices where drafts[index].participants.isEmpty {
      let same = isOpen(drafts[index]) ? drafts[..<index].last { isMeant($0, by: drafts[index]) } : nil
      guard let one = same ?? gathering(of: drafts[index], among: drafts) else { continue }
      drafts[index].participants = one.participants
      drafts[index].derivation.append("participants: those of sentence \(one.sentence + 1)")
    }
    return drafts
  }

  private func isOpen(_ draft: Draft) -> Bool {
    guard pages.group(of: draft.type).isOne(of: "accord", "consult", "pressure") else { return false }
    return draft.isBare || draft.deed.map { isNoun($0, of: draft.type) } ?? false
  }

  /// The gathering at which something is signed by nobody who is named: “Papers were signed following the talks”.
  private func gathering(of draft: Draft, among drafts: [Draft]) -> Draft? {
    guard pages.group(of: draft.type) == "accord", draft.signs.contains(.byVerb), !draft.isActed,
      let scene = draft.scene,
      drafts[scene].participants.count > 1 || drafts[scene].participants.first?.party.kind == .organisation,
      pages.group(of: drafts[scene].type) == "consult"
    else { return nil }
    return drafts[scene]
  }

  private func isNoun(_ word: String, of type: EventType.ID) -> Bool {
    pages.patterns(triggeredBy: word, kind: .noun).contains { pages.patterns[$0].type == type }
  }

  private func isMeant(_ one: Draft, by draft: Draft) -> Bool {
    one.type == draft.type && !one.participants.isEmpty
      && draft.sentence - one.lastSentence < KnownParties.reach
  }
}
