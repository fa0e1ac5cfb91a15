import Lexicons
import Model

/// Finds who did as others were told to do: “Saudi Arabia cut ties with Iran on Sunday. Bahrain followed suit on Monday.”
struct Follower {
  let view: ArticleView
  let pages: EventPages

  /// How many sentences back the deed may be told.
  private static let reach = 3

  /// What those of a sentence did who followed, after what was told before.
  func drafts(in sentence: Int, after told: [Draft]) -> [Draft] {
    let tree = view.trees[sentence]
    return tree.tokens.indices.filter { isFollowing($0, in: tree) }.compactMap { verb in
      let doers = tree.agents(of: verb).compactMap { tree.mention(at: $0) }.flatMap { mention in
        mention.parties.map {
          Participation(
            party: $0, role: .agent, onBehalfOf: mention.onBehalfOf, mention: view.evidence(mention.range))
        }
      }
      guard !doers.isEmpty,
        let deed = told.last(where: { isDeed($0, before: sentence) && isOfOthers($0, than: doers) })
      else { return nil }
      return draft(of: doers, like: deed, by: verb, in: tree)
    }
  }

  /// “followed suit”, “did likewise”, “did the same”
  private func isFollowing(_ verb: Int, in tree: SentenceTree) -> Bool {
    guard tree.tokens[verb].tag.isOne(of: .auxiliary, .verb) else { return false }
    switch tree.lemma(verb) {
    case "follow": return tree.objects(of: verb).contains { tree.form($0) == "suit" }
    case "do":
      return (verb + 1..<min(verb + 3, tree.tokens.count)).contains {
        tree.form($0).isOne(of: "likewise", "same")
      }
    default: return false
    }
  }

  /// Whether a draft tells of a step that others can take after its doers.
  private func isDeed(_ draft: Draft, before sentence: Int) -> Bool {
    pages.group(of: draft.type).isOne(of: "accord", "pressure", "territory")
      && sentence - draft.lastSentence < Follower.reach && draft.participants.contains { $0.role == .agent }
      && [.occurred, .planned].contains(draft.status.status)
  }

  private func isOfOthers(_ draft: Draft, than doers: [Participation]) -> Bool {
    let ids = Set(draft.participants.map(\.party.id))
    return doers.allSatisfy { !ids.contains($0.party.id) }
  }

  private func draft(of doers: [Participation], like deed: Draft, by verb: Int, in tree: SentenceTree)
    -> Draft
  {
    let placed = view.times[tree.index].first { $0.time.span != nil && tree.tokens[$0.head].head == verb }
    let time = placed.map {
      EventTime(
        span: $0.time.span, basis: $0.time.basis, words: view.evidence($0.time.range), phrase: $0.time.phrase,
        bounds: nil)
    }
    let tokens = tree.subtree(of: verb).sorted()
    let start = tokens.first ?? verb
    let end = (tokens.last { tree.tokens[$0].tag != .punctuation } ?? verb) + 1
    return Draft(
      type: deed.type, word: tree.lemma(verb), status: StatusReader(tree: tree).status(ofVerb: verb),
      time: time ?? .unknown, participants: doers + deed.participants.filter { $0.role != .agent },
      place: nil,
      evidence: [view.evidence(start..<end, of: tree.index)],
      derivation: ["\(deed.type.text) by “\(tree.form(verb))”, as in sentence \(deed.sentence + 1)"],
      sentence: tree.index, lastSentence: tree.index, pointsBack: false, isDefinite: false, isHeadline: false,
      isNarrated: true, signs: [.byVerb, .isMain])
  }
}
