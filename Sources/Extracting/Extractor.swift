package import Lexicons
package import Model

/// Reads off an article what it tells of events: type, status, time, parties and place, with the words that tell it.
package struct Extractor: Sendable {
  private let pages: EventPages
  private let states: StateNames
  /// Reports that are less likely right than this are not told.
  private let leastConfidence: Double
  /// What is told unless somebody asks for more: telling less likely ones too would lower F1, which is best where the least likely
  /// told is right about half as often as F1 is high.
  package static let usualConfidence = 0.45

  /// Extracts the types of event that some pages describe; the names of states, and which of them are towns, are those of the tables.
  package init(
    pages: EventPages, stateNames: [Party.ID: String], townStates: Set<String>,
    leastConfidence: Double = Extractor.usualConfidence
  ) {
    self.pages = pages
    self.leastConfidence = leastConfidence
    states = StateNames(stateNames, towns: townStates)
  }

  /// What an article tells of events, in order of their best evidence.
  ///
  /// - Complexity: A look into a hash table a word, and the patterns of the words found there.
  package func reports(in article: AnnotatedArticle) -> [Report] {
    let view = ArticleView(article, states: states)
    var merger = DraftMerger(pages: pages, view: view)
    let scenes = SceneDater(view: view, pages: pages)
    let doers = DoerFinder(view: view, pages: pages)
    let followers = Follower(view: view, pages: pages)
    let signers = Signers(view: view, pages: pages)
    let attendance = Attendance(view: view, pages: pages)
    let transcript = Transcript(view: view)
    for sentence in view.trees.indices {
      if let turn = transcript.turn(at: sentence) { merger.add(scenes.settled(turn, after: merger.drafts)) }
      for draft in DraftReader(view: view, pages: pages, sentence: sentence).drafts() {
        let draft = scenes.settled(signers.named(draft, after: merger.drafts), after: merger.drafts)
        merger.add(doers.aimed(draft, after: merger.drafts))
      }
      for draft in followers.drafts(in: sentence, after: merger.drafts) { merger.add(draft) }
      if let draft = attendance.draft(in: sentence, after: merger.drafts) { merger.add(draft) }
    }
    merger.redateByScenes()
    merger.joinPublicTwins()
    var names = ReportNames()
    let reports = KnownParties(pages: pages).filled(merger.drafts).compactMap { draft in
      draft.evidence.first.map { best in
        report(
          draft, of: view, id: names.name(article: view.article.id, start: best.range.start, type: draft.type)
        )
      }
    }
    return reports.filter { $0.confidence >= leastConfidence }
  }

  private func report(_ draft: Draft, of view: ArticleView, id: Report.ID) -> Report {
    let confidence = Confidence(weights: pages.weights).of(
      draft, in: view, group: pages.group(of: draft.type))
    return Report(
      id: id, article: draft.evidence[0].article, type: draft.type, status: draft.status.status,
      time: draft.time, participants: draft.participants,
      place: draft.place, evidence: draft.evidence, gist: draft.gist, topic: draft.topic,
      confidence: confidence.value,
      derivation: draft.derivation + ["confidence by \(confidence.account)"])
  }
}
