import Lexicons
import Model

/// Finds whom an act of speech is aimed at where it names only what they did: “Poland condemned the annexation”.
struct DoerFinder {
  let view: ArticleView
  let pages: EventPages

  /// How many sentences back what is judged is looked for.
  private static let reach = 8
  /// Nouns that may mean anything done or decided.
  private static let general: WordSet = [
    "act", "action", "announcement", "decision", "measure", "move", "operation", "plan", "step",
  ]

  /// A draft with those who did what it judges, among what was told before.
  func aimed(_ draft: Draft, after told: [Draft]) -> Draft {
    guard let deed = draft.deed, draft.type.text.isOne(of: "accusation", "rejection"),
      !draft.participants.contains(where: { $0.role == .target }),
      let one = told.last(where: { isMeant($0, by: deed, in: draft) })
    else { return draft }
    var draft = draft
    for doer in one.participants where isDoer(doer) && !draft.speakers.contains(doer.party.id) {
      var target = doer
      target.role = .target
      draft.participants.append(target)
      draft.derivation.append("target \(doer.party.name), who did it by sentence \(one.sentence + 1)")
    }
    return draft
  }

  private func isMeant(_ one: Draft, by deed: String, in draft: Draft) -> Bool {
    guard draft.sentence - one.lastSentence < DoerFinder.reach, one.type.text != "statement",
      one.status.status != .denied, one.participants.contains(where: isDoer),
      one.speakers.isDisjoint(with: draft.speakers) || one.speakers.isEmpty
    else { return false }
    if DoerFinder.general.contains(deed) {
      return !pages.group(of: one.type).isOne(of: "consult", "speech") || one.type.text == "announcement"
    }
    return EventPattern.Kind.allCases.contains { kind in
      pages.patterns(triggeredBy: deed, kind: kind).contains {
        // “strike out at” accuses, but no strike is an accusation.
        pages.patterns[$0].type == one.type && pages.patterns[$0].particles.isEmpty
      }
    }
  }

  private func isDoer(_ participation: Participation) -> Bool {
    participation.role == .agent || participation.role == .speaker
  }
}
