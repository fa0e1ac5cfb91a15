import Lexicons
import Model

/// A date for an event, and the way by which it was found.
struct TimeReading: Sendable {
  let time: EventTime
  let path: String
  static let none = TimeReading(time: .unknown, path: "no time told")
}

/// Finds the time of each event by the tree, never by mere nearness.
struct TimeReader {
  let view: ArticleView
  let sentence: Int
  /// The words of the sentence that set off events: a time under one of them is not another's.
  let triggers: Set<Int>

  private var tree: SentenceTree { view.trees[sentence] }

  /// The time of a match.
  func time(of match: Match, status: StatusReading, parties: [Participation]) -> TimeReading {
    if let best = nearest(to: match, among: usable) ?? nearest(to: match, among: counted(of: match)) {
      return reading(best.placed, hops: best.distance, status: status, match: match)
    }
    return announced(match, status: status, parties: parties) ?? news(match, status: status.status)
  }

  private var usable: [ArticleView.PlacedTime] {
    view.times[sentence].filter { $0.time.span != nil && $0.time.kind != .duration }
  }

  /// Those told from another event, which `Linking` may date: “a day after the referendum”.
  private func counted(of match: Match) -> [ArticleView.PlacedTime] {
    view.times[sentence].filter { placed in
      guard case .fromEvent = placed.time.phrase else { return false }
      let named = triggers.filter { $0 >= placed.tokens.upperBound }.min()
      return named != match.trigger && (named == nil || named != match.complement)
    }
  }

  private func nearest(
    to match: Match, among times: [ArticleView.PlacedTime]
  ) -> (distance: Int, placed: ArticleView.PlacedTime)? {
    var best: (distance: Int, placed: ArticleView.PlacedTime)?
    for placed in times {
      guard let distance = distance(from: placed, to: match) else { continue }
      if let other = best, other.distance <= distance { continue }
      best = (distance, placed)
    }
    return best
  }

  /// The time of the announcement, for what an actor announces that it has done: “said on Monday that it had signed”.
  private func announced(_ match: Match, status: StatusReading, parties: [Participation]) -> TimeReading? {
    let isDone = status.status == .occurred || status.status == .cancelled
    guard isDone, match.pattern.kind == .verb, var verb = announcement(over: match.carrier) else {
      return nil
    }
    let names = tree.agents(of: verb).compactMap { tree.mention(at: $0) }
    let actors = Set(names.flatMap(\.parties).map(\.id))
    guard parties.contains(where: { actors.contains($0.party.id) }) else { return nil }
    for _ in 0..<3 {
      for placed in usable where tree.tokens[placed.head].head == verb || neighbour(placed) == verb {
        let told = reading(placed, hops: 1, status: status, match: match)
        return TimeReading(time: told.time, path: "“\(told.time.words?.quote ?? "")”, when it was announced")
      }
      if let opening = usable.first(where: { opens($0) == verb }) {
        let told = reading(opening, hops: 1, status: status, match: match)
        return TimeReading(time: told.time, path: "“\(told.time.words?.quote ?? "")”, when it was announced")
      }
      guard tree.tokens[verb].relation == .conj, let head = tree.tokens[verb].head else { return nil }
      verb = head
    }
    return nil
  }

  /// The verb of announcing that a clause hangs on, also through “decided to”.
  private func announcement(over carrier: Int) -> Int? {
    var token = carrier
    for _ in 0..<4 {
      guard let head = tree.tokens[token].head else { return nil }
      guard [.ccomp, .xcomp, .conj].contains(tree.tokens[token].relation) else { return nil }
      if WordClasses.announcing.contains(tree.lemma(head)) { return head }
      token = head
    }
    return nil
  }

  /// How far a time hangs below the trigger or the verb that carries it; `nil` where another event lies between.
  private func distance(from placed: ArticleView.PlacedTime, to match: Match) -> Int? {
    let own: Set<Int> = [match.trigger, match.complement ?? match.trigger]
    if let next = neighbour(placed), triggers.contains(next) { return own.contains(next) ? 0 : nil }
    if let root = opens(placed) { return climb(under: root, to: match) }
    guard let head = tree.tokens[placed.head].head else { return nil }
    return climb(under: head, to: match)
  }

  /// The main verb, for a time that opens the sentence: “On Wednesday, …”, “Also Saturday, …”.
  private func opens(_ placed: ArticleView.PlacedTime) -> Int? {
    let first = 0
    guard let root = governor(behind: placed), root > placed.head, first <= placed.tokens.lowerBound,
      tree.tokens[root].tag == .verb
    else { return nil }
    let before = first..<placed.tokens.lowerBound
    // “Ahead of May presidential elections, …”: the time is that of the elections.
    if let head = tree.tokens[placed.head].head, triggers.contains(head), tree.tokens[head].tag == .noun {
      return nil
    }
    let plain: Set<PartOfSpeech> = [.adposition, .adverb, .adjective, .determiner, .coordinator]
    if before.count <= 3, before.allSatisfy({ plain.contains(tree.tokens[$0].tag) }) { return root }
    // “In a statement issued on Monday, …”
    guard before.count <= 10, tree.tokens[first].tag == .adposition,
      let comma = tree.tokens.indices.first(where: { $0 >= placed.tokens.upperBound && tree.form($0) == "," }
      ),
      comma <= placed.tokens.upperBound + 1, let subject = tree.subject(of: root), subject > comma,
      !before.contains(where: { triggers.contains($0) || tree.tokens[$0].tag == .punctuation })
    else { return nil }
    return root
  }

  /// The main verb behind a time; where the parser took the time itself for the root, the first finite verb that tells of an event.
  private func governor(behind placed: ArticleView.PlacedTime) -> Int? {
    guard let root = tree.tokens.firstIndex(where: { $0.head == nil }) else { return nil }
    guard root < placed.tokens.upperBound else { return root }
    return triggers.sorted().first { $0 > placed.head && ["VBD", "VBZ"].contains(tree.tokens[$0].penn) }
  }

  /// The trigger right before or behind a time: “said Saturday”, “a call Friday”, “Sunday meeting”.
  private func neighbour(_ placed: ArticleView.PlacedTime) -> Int? {
    let before = placed.tokens.lowerBound - 1
    if before >= 0, triggers.contains(before) { return before }
    let after = placed.tokens.upperBound
    if tree.tokens.indices.contains(after), triggers.contains(after), tree.tokens[after].tag == .noun,
      tree.tokens[placed.head].head == after
    {
      return after
    }
    return nil
  }

  private func climb(under start: Int, to match: Match) -> Int? {
    let goals: Set<Int> = [match.trigger, match.carrier, match.complement ?? match.trigger]
    let upper = verbsAbove(match)
    var next: Int? = start
    var hops = 0
    while let head = next, hops < 12 {
      hops += 1
      if goals.contains(head) { return hops }
      if let steps = upper[head] { return hops + 4 * steps }
      if triggers.contains(head), !upperPasses(head, match) { return nil }
      if isClause(head), !isLoose(head, for: match) { return nil }
      next = tree.tokens[head].head
    }
    return nil
  }

  /// Whether a noun under the carrier may hold its time too: “arrived for talks on Monday”, “signed it at a meeting on Monday”.
  private func upperPasses(_ head: Int, _ match: Match) -> Bool {
    guard tree.tokens[head].tag == .noun, match.pattern.kind == .verb,
      tree.tokens[head].head == match.carrier || tree.tokens[head].head == match.complement
    else { return false }
    return tree.prepositions(of: head).contains { ["at", "during", "in", "for", "on", "after"].contains($0) }
  }

  private func isClause(_ token: Int) -> Bool {
    switch tree.tokens[token].relation {
    case .ccomp, .advcl, .aclRelative, .parataxis, .csubj, .acl: true
    default: false
    }
  }

  /// A participle before or behind the main verb, or behind the noun of the match: “Speaking on television Saturday, Lavrov said”, “a meeting scheduled for Sunday”.
  private func isLoose(_ token: Int, for match: Match) -> Bool {
    if tree.tokens[token].relation == .acl, tree.tokens[token].penn == "VBN" {
      let noun = match.complement ?? match.trigger
      return tree.tokens[noun].tag != .verb && tree.subtree(of: noun).contains(token)
    }
    return tree.tokens[token].relation == .advcl && tree.tokens[token].penn == "VBG"
      && tree.children(of: token, .mark).isEmpty
  }

  /// The verbs over a match whose time is also that of the match, with the number of steps.
  private func verbsAbove(_ match: Match) -> [Int: Int] {
    var found: [Int: Int] = [:]
    var token = match.carrier
    for step in 1...4 {
      guard let head = tree.tokens[token].head else { break }
      switch tree.tokens[token].relation {
      case .xcomp: break
      case .conj
      where tree.tokens[token].tag != .verb || tree.children(of: token, .nsubj, .nsubjPassive).isEmpty: break
      case .advcl
      where tree.tokens[token].penn != "VBD" && tree.children(of: token, .nsubj).isEmpty
        && tree.children(of: token, .mark).allSatisfy({ tree.form($0) == "to" }):
        break
      case .obj where !holds(head, token): return found
      case .obj, .nsubj, .nsubjPassive, .obl, .nmod:
        if match.isAnnounced, WordClasses.announcing.contains(tree.lemma(head)) { return found }
      case .ccomp where tree.tokens[token].penn == "VB": break
      default: return found
      }
      if tree.tokens[head].tag == .verb, WordClasses.saying.contains(tree.lemma(head)) { break }
      if triggers.contains(head), tree.tokens[head].tag == .noun { break }
      found[head] = step
      token = head
    }
    return found
  }

  /// Whether a verb says of its object that it takes place, so that its time is that of the object.
  private func holds(_ verb: Int, _ noun: Int) -> Bool {
    guard tree.tokens[verb].tag == .verb, tree.tokens[noun].tag == .noun else { return true }
    let lemma = tree.lemma(verb)
    return WordClasses.light.contains(lemma) || WordClasses.happening.contains(lemma)
      || WordClasses.planning.contains(lemma) || WordClasses.cancelling.contains(lemma)
      || WordClasses.witnessing.contains(lemma)
  }

  /// Whether the grammar says that an event lies behind.
  private func isPast(_ match: Match, _ status: StatusReading) -> Bool {
    guard status.status == .occurred else { return false }
    if match.pattern.kind == .noun, status.cues.contains(where: WordClasses.past.contains) { return true }
    if match.pattern.kind == .noun, match.carrier == match.trigger { return false }
    return ["VBD", "VBN"].contains(tree.tokens[match.carrier].penn)
  }

  private func reading(
    _ placed: ArticleView.PlacedTime, hops: Int, status: StatusReading, match: Match
  ) -> TimeReading {
    var span = placed.time.span
    if status.status == .planned { span = ahead(placed.time) }
    if isPast(match, status) { span = behind(placed.time) }
    let before = placed.tokens.lowerBound - 1
    let preposition = before >= 0 ? tree.form(before) : ""
    if let told = span, case .during(let unit, _) = told {
      if preposition == "since" { span = .since(unit) }
      if preposition == "until" || preposition == "till" { span = .until(unit) }
    }
    if let end = partner(of: placed), let first = span?.first, let last = end.last, first < last {
      span = TimeSpan.interval(.day(first), .day(last))
    }
    let time = EventTime(
      span: span, basis: placed.time.basis, words: view.evidence(placed.time.range),
      phrase: placed.time.phrase, bounds: nil)
    return TimeReading(
      time: time,
      path:
        "“\(time.words?.quote ?? "")”, \(hops == 0 ? "beside" : "\(hops) up the tree from it to") the trigger"
    )
  }

  /// The second of two days joined by “and”: “on Tuesday and Wednesday”.
  private func partner(of placed: ArticleView.PlacedTime) -> TimeSpan? {
    guard placed.time.span?.singleDay != nil else { return nil }
    let after = placed.tokens.upperBound
    guard tree.tokens.indices.contains(after), ["and", "-", "–", "—", "to"].contains(tree.form(after)) else {
      return nil
    }
    return view.times[sentence].first { $0.tokens.lowerBound == after + 1 && $0.time.span?.singleDay != nil }?
      .time.span
  }

  /// The days of a time that lies behind: a weekday or month without a year is then the last one.
  private func behind(_ time: TimeExpression) -> TimeSpan? {
    guard let day = view.article.published?.day, let span = time.span, let first = span.first, first > day
    else {
      return time.span
    }
    switch time.phrase.bare {
    case .weekday(_, .told): return span.singleDay.map { .day($0.advanced(by: -7)) } ?? span
    case .month(let month, .told):
      return .during(.month(month, of: month > day.month ? day.year - 1 : day.year), .exact)
    case .monthDay(let month, let number):
      let year = (month, number) > (day.month, day.day) ? day.year - 1 : day.year
      return CalendarDate(year: year, month: month, day: number).map(TimeSpan.day) ?? span
    default: return span
    }
  }

  /// The days of a time that is still to come: a weekday or month without a year is then the next one.
  private func ahead(_ time: TimeExpression) -> TimeSpan? {
    guard let day = view.article.published?.day, let span = time.span, let last = span.last, last < day else {
      return time.span
    }
    switch time.phrase.bare {
    case .weekday(_, .told):
      guard let told = span.singleDay, told.distance(to: day) < 14 else { return span }
      var next = told
      while next < day { next = next.advanced(by: 7) }
      return .day(next)
    case .month(let month, .told):
      return .during(.month(month, of: month < day.month ? day.year + 1 : day.year), .exact)
    case .monthDay(let month, let number):
      let year = (month, number) < (day.month, day.day) ? day.year + 1 : day.year
      return CalendarDate(year: year, month: month, day: number).map(TimeSpan.day) ?? span
    default: return span
    }
  }

  /// The day of publication for the news that a report begins with.
  private func news(_ match: Match, status: EventStatus) -> TimeReading {
    guard isNews, status == .occurred || status == .ongoing,
      let day = view.article.published?.day,
      isMain(match)
    else { return .none }
    let time = EventTime(span: .day(day), basis: .publication, words: nil, phrase: nil, bounds: nil)
    return TimeReading(time: time, path: "the news of the day of publication")
  }

  /// Whether a sentence tells the news: the lead, and of a press release the whole first paragraph.
  private var isNews: Bool {
    guard let lead = view.lead else { return false }
    return sentence == lead
      || view.isRelease && tree.sentence.paragraph == view.trees[lead].sentence.paragraph && sentence > lead
  }

  /// Whether a match is the main act of its sentence: its verb is the root, or joined to it, or all that the root says.
  private func isMain(_ match: Match) -> Bool {
    if match.pattern.kind == .noun, match.carrier == match.trigger {
      return tree.tokens[match.trigger].head == nil
    }
    var token = match.carrier
    while let head = tree.tokens[token].head {
      switch tree.tokens[token].relation {
      case .conj: break
      case .ccomp where WordClasses.saying.contains(tree.lemma(head)):
        // “On Saturday, Iran acknowledged it had shot down …”: that lies before.
        if !usable.isEmpty, tree.children(of: token, .aux).contains(where: { tree.form($0) == "had" }) {
          return false
        }
      // Where a name was taken for the root, what looks like its relative clause is the main one.
      case .aclRelative where tree.tokens[head].head == nil && tree.tokens[head].tag == .properNoun:
        return true
      default: return false
      }
      token = head
    }
    return true
  }
}

extension TimePhrase {
  /// The phrase without the time of day.
  fileprivate var bare: TimePhrase {
    if case .time(_, let phrase) = self { return phrase.bare }
    return self
  }
}
