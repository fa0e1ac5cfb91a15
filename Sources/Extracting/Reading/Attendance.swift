import Lexicons
import Model

/// Finds who was at a gathering of which only the sentences before tell: “Putin met Xi on Tuesday. Lavrov was also present.”
struct Attendance {
  let view: ArticleView
  let pages: EventPages

  /// How many sentences back the gathering may be told.
  private static let reach = 3

  /// What a sentence adds to the gathering told of last, where it tells of none itself.
  func draft(in sentence: Int, after told: [Draft]) -> Draft? {
    let tree = view.trees[sentence]
    guard let call = tree.rollCall, let meeting = told.last(where: { isMeeting($0, before: sentence) }),
      call.gathering == nil
        || !told.contains(where: { $0.type == meeting.type && $0.lastSentence == sentence })
    else { return nil }
    let people = call.names.compactMap { tree.mention(at: $0) }.flatMap { mention in
      mention.parties.map {
        Participation(
          party: $0, role: .agent, onBehalfOf: mention.onBehalfOf, mention: view.evidence(mention.range))
      }
    }
    let ends = call.names.compactMap { tree.mention(at: $0)?.tokens }
    let start = min(call.sign, ends.map(\.lowerBound).min() ?? call.sign)
    let end = max(call.sign + 1, ends.map(\.upperBound).max() ?? 0)
    return Draft(
      type: meeting.type, word: tree.lemma(call.sign), status: meeting.status, time: .unknown,
      participants: people, place: nil, evidence: [view.evidence(start..<end, of: sentence)],
      derivation: [
        "\(meeting.type.text) by “\(tree.form(call.sign))”, told in sentence \(meeting.sentence + 1)"
      ],
      sentence: sentence, lastSentence: sentence, pointsBack: true, isDefinite: true, joinsTold: true,
      isHeadline: false, isNarrated: false, signs: [])
  }

  private func isMeeting(_ draft: Draft, before sentence: Int) -> Bool {
    draft.type.text == "meeting" && (1...Attendance.reach).contains(sentence - draft.lastSentence)
      && [.occurred, .ongoing, .planned].contains(draft.status.status)
  }
}
