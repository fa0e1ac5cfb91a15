import Model

/// The turns of a conversation that an article prints: “John Kerry: Mr President, thank you.”
struct Transcript {
  private let view: ArticleView
  private let turns: [Int: Draft]
  /// How many paragraphs of a turn are quoted.
  private static let quoted = 8

  init(view: ArticleView) {
    self.view = view
    turns = Transcript.turns(of: view)
  }

  /// The turn that begins with a sentence, as a draft of what its speaker states; `nil` where none does.
  func turn(at sentence: Int) -> Draft? { turns[sentence] }

  private static func turns(of view: ArticleView) -> [Int: Draft] {
    let openings = view.trees.indices.filter { speaker(opening: view.trees[$0], in: view) != nil }
    guard openings.count > 1 else { return [:] }
    var turns: [Int: Draft] = [:]
    for (number, opening) in openings.enumerated() {
      let next = number + 1 < openings.count ? openings[number + 1] : view.trees.count
      let end =
        (opening + 1..<max(next, opening + 1)).first { isOtherVoice(view.trees[$0], in: view) } ?? next
      guard let mention = speaker(opening: view.trees[opening], in: view) else { continue }
      turns[opening] = draft(by: mention, sentences: opening..<end, in: view)
    }
    return turns
  }

  /// Whether a paragraph opens with a voice that nobody is known by: “QUESTION:”, “Moderator:”.
  private static func isOtherVoice(_ tree: SentenceTree, in view: ArticleView) -> Bool {
    guard view.trees[tree.index - 1].sentence.paragraph != tree.sentence.paragraph,
      let colon = tree.tokens.prefix(8).firstIndex(where: { $0.form == ":" }), colon > 0
    else { return false }
    return tree.tokens[..<colon].allSatisfy { token in
      token.form.first.map { $0.isUppercase || !$0.isLetter } ?? false
    }
  }

  /// The person before the colon with which a paragraph begins.
  private static func speaker(opening tree: SentenceTree, in view: ArticleView) -> Mention? {
    let isFirst =
      tree.index == 0 || view.trees[tree.index - 1].sentence.paragraph != tree.sentence.paragraph
    guard isFirst, let mention = tree.mentions.first(where: { $0.tokens.lowerBound == 0 }),
      mention.parties.count == 1, mention.parties[0].kind == .person, mention.tokens.upperBound < 16
    else { return nil }
    let next = mention.tokens.upperBound
    return tree.tokens.indices.contains(next) && tree.form(next) == ":" ? mention : nil
  }

  private static func draft(by mention: Mention, sentences: Range<Int>, in view: ArticleView) -> Draft {
    let party = mention.parties[0]
    let paragraphs = Dictionary(grouping: sentences) { view.trees[$0].sentence.paragraph }
    let ranges = paragraphs.values.compactMap { sentences -> TextRange? in
      guard let first = sentences.min(), let last = sentences.max() else { return nil }
      let tokens = sentences.reduce(0) { $0 + view.trees[$1].tokens.count }
      guard tokens > 12 else { return nil }
      return TextRange(view.trees[first].sentence.range.start, view.trees[last].sentence.range.end)
    }
    let opening = sentences.lowerBound
    let told = ranges.sorted { $0.start < $1.start }.prefix(quoted).map(view.evidence)
    return Draft(
      type: .init("statement"), word: "say", status: StatusReading(status: .occurred, cues: []),
      time: .unknown,
      participants: [
        Participation(
          party: party, role: .speaker, onBehalfOf: mention.onBehalfOf, mention: view.evidence(mention.range))
      ],
      place: nil, evidence: told.isEmpty ? [view.evidence(mention.range)] : told,
      derivation: ["statement by the name before the colon", "speaker \(party.name)"], sentence: opening,
      lastSentence: sentences.upperBound - 1,
      pointsBack: false, isDefinite: false, isHeadline: false,
      isNarrated: false, signs: [.byVerb, .isMain, .inTranscript])
  }
}
