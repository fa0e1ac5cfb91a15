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
    for index in drafts.indices {
      guard let side = missingSide(of: drafts[index]),
        let one = twin(of: drafts[index], with: side, among: drafts)
      else { continue }
      drafts[index].participants += one.participants.filter { $0.role == side }
      drafts[index].derivation.append("\(side.rawValue): that of sentence \(one.sentence + 1)")
    }
    return drafts
  }

  /// Those on whom or by whom sanctions are laid or lifted, where only the other side is told.
  private func missingSide(of draft: Draft) -> Role? {
    guard draft.type.text.isOne(of: "relief", "sanction") else { return nil }
    let roles = Set(draft.participants.map(\.role))
    return roles == [.agent] ? .target : roles == [.target] ? .agent : nil
  }

  /// The nearest of what an article tells of sanctions that names both sides, and the one that a draft tells: “Chile lifted the embargo”
  /// on Peru.
  private func twin(of draft: Draft, with side: Role, among drafts: [Draft]) -> Draft? {
    let told = Set(draft.participants.map(\.party.id))
    return drafts.filter { one in
      one.type.text.isOne(of: "relief", "sanction") && abs(one.sentence - draft.sentence) < KnownParties.reach
        && one.participants.contains { $0.role == side }
        && one.participants.contains { $0.role != side && told.contains($0.party.id) }
        && !one.participants.contains { $0.role == side && told.contains($0.party.id) }
    }.min { abs($0.sentence - draft.sentence) < abs($1.sentence - draft.sentence) }
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
