import Lexicons
import Model

/// Finds between whom an accord is that was made at a gathering of two and names nobody: “Putin met Xi. Following the talks, a package
/// of documents was signed.”
struct Signers {
  let view: ArticleView
  let pages: EventPages

  /// How many sentences back the gathering may be told.
  private static let reach = 4
  /// Adjectives that tell of a paper that it is between those of whom was told.
  private static let mutual: WordSet = [
    "bilateral", "interagency", "inter-agency", "intergovernmental", "inter-governmental", "joint", "mutual",
  ]

  /// A draft with the two states whose people met, where it is theirs.
  func named(_ draft: Draft, after told: [Draft]) -> Draft {
    // Of papers to come `KnownParties` tells who will sign them.
    guard pages.group(of: draft.type) == "accord", draft.status.status == .occurred,
      draft.participants.isEmpty, draft.signs.contains(.byVerb),
      !draft.signs.contains(.namelessSlot),
      WordClasses.sealing.contains(draft.word) || draft.word.isOne(of: "adopt", "issue"),
      isOfThoseTold(draft, told),
      let scene = told.last(where: { isScene($0, of: draft, among: told) })
    else { return draft }
    var draft = draft
    draft.participants = sides(of: scene, among: told)
    draft.isOfScene = true
    draft.derivation += draft.participants.map {
      "agent \($0.party.name), who met by sentence \(scene.sentence + 1)"
    }
    return draft
  }

  /// Whether its words tie a paper to those who met, or go on from a sentence whose words do: “A protocol was also signed.”
  private func isOfThoseTold(_ draft: Draft, _ told: [Draft]) -> Bool {
    let tree = view.trees[draft.sentence]
    let isTied = tree.tokens.indices.contains { token in
      Signers.mutual.contains(tree.form(token))
        || tree.form(token) == "presence" && tree.form(token - 1) == "the"
        || isOccasion(token, in: tree)
    }
    let isNext = told.contains { one in
      one.isOfScene && draft.sentence - one.lastSentence == 1
    }
    return isTied || isNext
  }

  /// “following the talks”, “during the visit”
  private func isOccasion(_ noun: Int, in tree: SentenceTree) -> Bool {
    (WordClasses.venues.contains(tree.lemma(noun)) || WordClasses.stays.contains(tree.lemma(noun)))
      && tree.form(noun - 1).isOne(of: "that", "the", "their", "these", "this")
      && tree.form(noun - 2).isOne(of: "after", "at", "during", "following")
  }

  private func isScene(_ scene: Draft, of draft: Draft, among told: [Draft]) -> Bool {
    pages.group(of: scene.type).isOne(of: "accord", "consult")
      && draft.sentence - scene.lastSentence <= Signers.reach
      && [.occurred, .ongoing].contains(scene.status.status)
      && sides(of: scene, among: told).count == 2
      && (draft.place == nil || scene.place == nil || draft.place == scene.place)
      && (draft.isDatedByRelease || draft.time.span == nil || draft.time.span == scene.time.span)
  }

  /// The states that those who met are or act for, once each.
  private func sides(of scene: Draft, among told: [Draft]) -> [Participation] {
    var found: [Participation] = []
    for one in scene.participants {
      guard let state = state(of: one, among: told), !found.contains(where: { $0.party.id == state.id })
      else { continue }
      found.append(Participation(party: state, role: .agent, onBehalfOf: nil, mention: one.mention))
    }
    return found
  }

  /// The state that somebody is or acts for, there or where he was told of before: “the two presidents”.
  private func state(of one: Participation, among told: [Draft]) -> Party? {
    if one.party.kind == .state { return one.party }
    let own =
      one.onBehalfOf
      ?? told.lazy.flatMap(\.participants).first {
        $0.party.id == one.party.id && $0.onBehalfOf != nil
      }?.onBehalfOf
    return own?.kind == .state ? own : nil
  }
}
