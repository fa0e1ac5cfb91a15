package import Lexicons
package import Model

/// Reads events off sentences, trees, times and mentions.
package struct Extractor: Sendable {
  private let finder: TriggerFinder
  private let groups: [EventType.ID: String]

  /// Extracts by event pages.
  package init(pages: EventPages) {
    finder = TriggerFinder(pages: pages)
    groups = pages.types.mapValues(\.group)
  }

  /// What an article tells of events, each once, in the order in which they are first told.
  package func reports(in source: AnnotatedArticle) -> [Report] {
    let scene = SceneReader(source: source, finder: finder)
    var merger = ReportMerger(groups: groups)
    for index in source.sentences.indices {
      for draft in scene.drafts(inSentence: index) { merger.add(draft) }
    }
    return merger.reports
  }
}

/// Makes drafts of reports, sentence by sentence.
private struct SceneReader {
  let source: AnnotatedArticle
  let finder: TriggerFinder
  private let mentions: [Int: [Mention]]

  init(source: AnnotatedArticle, finder: TriggerFinder) {
    self.source = source
    self.finder = finder
    mentions = Dictionary(grouping: source.mentions, by: \.sentence)
  }

  func drafts(inSentence index: Int) -> [Draft] {
    let sentence = source.sentences[index]
    let tree = Tree(sentence)
    let triggers = finder.triggers(in: tree, sentence: index)
    guard !triggers.isEmpty else { return [] }
    let map = MentionMap(mentions[index] ?? [])
    let times = source.times.filter { sentence.range.contains($0.range) }
    let reader = SentenceReader(
      article: source.article, sentence: sentence, tree: tree, mentions: map,
      arguments: ArgumentFinder(tree: tree, mentions: map), statuses: StatusReader(tree: tree),
      times: TimeAttacher(tree: tree, sentence: sentence, times: times, triggers: triggers),
      places: PlaceFinder(tree: tree, mentions: map, triggers: Set(triggers.map(\.token))))
    return triggers.compactMap(reader.draft)
  }
}

/// Makes drafts of the events of one sentence.
private struct SentenceReader {
  let article: Article
  let sentence: Sentence
  let tree: Tree
  let mentions: MentionMap
  let arguments: ArgumentFinder
  let statuses: StatusReader
  let times: TimeAttacher
  let places: PlaceFinder

  /// What a trigger tells; `nil` where what its page needs is missing, unless a later look may find it in what was told before.
  func draft(of trigger: Trigger) -> Draft? {
    let parties = participations(of: trigger)
    let (status, cue) = statuses.status(of: trigger)
    let told = times.time(of: trigger)
    let place = places.place(of: trigger)
    let isBack = refersBack(trigger)
    guard isBack || meets(trigger.page.needs, parties: parties, place: place, hasDate: told != nil) else {
      return nil
    }
    if trigger.isSpeech, status != .occurred, status != .ongoing, status != .planned { return nil }
    let time = time(told, trigger: trigger, status: status)
    let report = Report(
      id: Report.ID(
        "\(article.id.text)#\(tree.tokens[trigger.token].range.start)-\(trigger.page.type.id.text)"),
      article: article.id, type: trigger.page.type.id, status: settled(status, time: time), time: time,
      participants: parties, place: place, evidence: [evidence(of: trigger, told: told)],
      confidence: Confidence.of(trigger, parties: parties, time: time, place: place, isBack: isBack),
      derivation: derivation(of: trigger, cue: cue, told: told, time: time))
    return Draft(
      report: report, refersBack: isBack && parties.isEmpty, isHeadline: sentence.place == .headline)
  }

  private func participations(of trigger: Trigger) -> [Participation] {
    var seen: Set<Party.ID> = []
    return arguments.arguments(of: trigger).flatMap { argument in
      argument.mention.parties.compactMap { party in
        guard seen.insert(party.id).inserted else { return nil }
        let quote = article.text[argument.mention.range]
        return Participation(
          party: party, role: argument.role, onBehalfOf: argument.mention.onBehalfOf,
          mention: Evidence(article: article.id, range: argument.mention.range, quote: quote))
      }
    }
  }

  private func meets(_ needs: [Set<EventPage.Need>], parties: [Participation], place: Place?, hasDate: Bool)
    -> Bool
  {
    needs.allSatisfy { alternatives in
      alternatives.contains { need in
        switch need {
        case .agent: parties.contains { $0.role == .agent || $0.role == .counterpart }
        case .speaker: parties.contains { $0.role == .speaker }
        case .target: parties.contains { $0.role == .target }
        case .party: !parties.isEmpty
        case .place: place != nil
        case .date: hasDate
        }
      }
    }
  }

  /// “the meeting”, “those talks”: a noun that means what was told before.
  private func refersBack(_ trigger: Trigger) -> Bool {
    guard !trigger.isVerb else { return false }
    return tree.children[trigger.token].contains {
      tree.tokens[$0].relation == .det
        && ["the", "that", "this", "those", "these"].contains(tree.tokens[$0].lemma.lowercased())
    }
  }

  private func time(_ told: TimeAttacher.PlacedTime?, trigger: Trigger, status: EventStatus) -> EventTime {
    if let told {
      let words = Evidence(article: article.id, range: told.time.range, quote: article.text[told.time.range])
      let span = opened(told, status: status)
      return EventTime(
        span: span, basis: told.time.basis, words: words, phrase: told.time.phrase, bounds: nil)
    }
    guard let published = article.published?.day else { return .unknown }
    if isNews(trigger, status: status) {
      return EventTime(span: .day(published), basis: .publication, words: nil, phrase: nil, bounds: nil)
    }
    let bounds: TimeSpan? =
      switch status {
      case .occurred: .until(.day(published))
      case .planned, .possible: .since(.day(published))
      case .ongoing, .cancelled, .denied: nil
      }
    return EventTime(span: nil, basis: .unknown, words: nil, phrase: nil, bounds: bounds)
  }

  /// “since 2011” opens an interval, “until Friday” and “by June” close one.
  private func opened(_ told: TimeAttacher.PlacedTime, status: EventStatus) -> TimeSpan {
    guard let unit = told.span.unit, told.tokens.lowerBound > 0 else { return told.span }
    switch tree.tokens[told.tokens.lowerBound - 1].lemma.lowercased() {
    case "since": return .since(unit)
    case "until", "till", "before": return status == .planned || status == .ongoing ? .until(unit) : told.span
    case "by": return .until(unit)
    default: return told.span
    }
  }

  /// Whether an act without a time of its own is the news of the day: what the main clause of the lead tells.
  private func isNews(_ trigger: Trigger, status: EventStatus) -> Bool {
    guard status == .occurred, sentence.paragraph <= 1, sentence.place == .body,
      !trigger.isSpeech || sentence.paragraph == 0
    else { return false }
    let token = tree.tokens[trigger.token]
    return trigger.isVerb && token.head == nil && (token.penn == "VBD" || token.penn == "VBZ")
  }

  /// What is told as done cannot lie ahead of the day of writing.
  private func settled(_ status: EventStatus, time: EventTime) -> EventStatus {
    guard status == .occurred, let first = time.span?.first, let published = article.published?.day,
      first > published
    else { return status }
    return .planned
  }

  /// The words of the clause: from the first to the last word that the event's parts rest on.
  private func evidence(of trigger: Trigger, told: TimeAttacher.PlacedTime?) -> Evidence {
    var first = trigger.token
    var last = trigger.token
    func include(_ range: Range<Int>) {
      first = min(first, range.lowerBound)
      last = max(last, range.upperBound - 1)
    }
    for companion in trigger.companions { include(companion..<companion + 1) }
    for argument in arguments.arguments(of: trigger) { include(argument.mention.tokens) }
    if let told { include(told.tokens) }
    if !trigger.isVerb, let determiner = tree.children[trigger.token].first, determiner < first {
      include(determiner..<determiner + 1)
    }
    let range = sentence.range(of: first..<last + 1)
    return Evidence(article: article.id, range: range, quote: article.text[range])
  }

  private func derivation(
    of trigger: Trigger, cue: String, told: TimeAttacher.PlacedTime?, time: EventTime
  ) -> [String] {
    let words = ([trigger.token] + trigger.companions).sorted().map { tree.tokens[$0].form }.joined(
      separator: " ")
    let kind = trigger.isVerb ? "verb" : "noun"
    let date =
      told.map { "the date stands in “\(article.text[$0.time.range])” (\($0.time.rule)): \($0.span.edtf)" }
      ?? (time.basis == .publication
        ? "no date is told; it is the news of the day of publication" : "no date is told")
    let parties = arguments.arguments(of: trigger).flatMap { argument in
      argument.mention.candidates.prefix(1).map {
        "“\(article.text[argument.mention.range])” is \($0.party.name): \($0.reason)"
      }
    }
    return ["the \(kind) “\(words)” tells of a \(trigger.page.type.noun)"]
      + (cue.isEmpty ? [] : ["“\(cue)” tells the status"]) + [date] + parties
  }
}
