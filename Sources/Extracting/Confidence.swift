import Glibc
import Lexicons
import Model

/// How likely it is that a report is right, from the signs that speak for it and against it.
struct Confidence {
  let weights: SignWeights

  /// The confidence of a draft, from 0 to 1, with the signs that it rests on.
  func of(_ draft: Draft, in view: ArticleView, group: String) -> (value: Double, account: String) {
    let signs = ["always"] + signs(of: draft, in: view, group: group)
    let sum = signs.reduce(0.0) { $0 + (weights.values[$1] ?? 0) }
    let value = 1 / (1 + exp(-sum))
    return ((value * 100).rounded() / 100, signs.dropFirst().joined(separator: ", "))
  }

  private func signs(of draft: Draft, in view: ArticleView, group: String) -> [String] {
    let count = draft.participants.count
    var signs = draft.signs.map(\.rawValue).sorted()
    signs.append(count > 2 ? "three parties" : ["no party", "one party", "two parties"][count])
    let strangers = draft.participants.filter { !$0.party.isKnown }
    if !strangers.isEmpty {
      signs.append(
        strangers.allSatisfy { $0.onBehalfOf?.isKnown == true } ? "unknown official" : "unknown party")
    }
    if draft.evidence.count > 1 { signs.append("told twice") }
    if draft.place != nil { signs.append("a place") }
    signs.append("time \(draft.time.basis == .unknown ? "untold" : draft.time.basis.rawValue)")
    signs.append(draft.status.status.rawValue)
    signs += ["of \(group)", "as \(draft.type.text)", "“\(draft.word)” as \(draft.type.text)"]
    if draft.sentence == view.lead { signs.append("in the lead") }
    if draft.isHeadline { signs.append("in a headline") }
    if draft.sentence > 2 * view.trees.count / 3 { signs.append("far down") }
    if view.isRelease { signs.append("in a press release") }
    if view.politicalParties < 3 { signs.append("few known parties around") }
    return signs
  }
}
