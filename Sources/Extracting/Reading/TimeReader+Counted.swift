import Lexicons
import Model

/// Reads days that are counted from an event.
extension TimeReader {
  /// Those told from another event, which `Linking` may date: “a day after the referendum”.
  func counted(of match: Match) -> [ArticleView.PlacedTime] {
    // “A week after the vote, Kerry flew to Oslo to meet Berg”
    if tree.isGoal(match.carrier) { return [] }
    return view.times[sentence].filter { placed in
      guard case .fromEvent = placed.time.phrase else { return false }
      if let named = named(behind: placed) {
        return ![match.trigger, match.complement, match.carrier].contains(named)
      }
      let named = triggers.filter { $0 >= placed.tokens.upperBound }.min()
      return named != match.trigger && (named == nil || named != match.complement)
    }
  }

  /// The noun from which a time is counted: “a day after the election”.
  private func named(behind placed: ArticleView.PlacedTime) -> Int? {
    let opener = placed.tokens.upperBound
    guard tree.tokens.indices.contains(opener), tree.form(opener).isOne(of: "after", "before", "following"),
      tree.tokens[opener].relation == .case, let noun = tree.tokens[opener].head, noun > opener,
      tree.tokens[noun].tag == .noun
    else { return nil }
    return noun
  }

  /// The day of an event from which the sentence counts to its own: “on Friday, two days after their meeting”.
  func countedBack(_ match: Match, status: StatusReading) -> TimeReading? {
    let behind = view.times[sentence].first { placed in
      guard case .fromEvent = placed.time.phrase, placed.time.span == nil,
        triggers.filter({ $0 >= placed.tokens.upperBound }).min() == match.trigger
      else { return false }
      // “Two days after the storm, they met”: it was the storm from which they count.
      return !(placed.tokens.upperBound..<match.trigger).contains { tree.form($0) == "," }
    }
    guard let behind, case .fromEvent(let count, let unit) = behind.time.phrase,
      // “on Tuesday, five days before the vote”
      status.status == .occurred || count < 0 && match.pattern.kind == .noun
    else { return nil }
    let own = usable.lazy.filter { holder(of: $0) != match.trigger }.compactMap(\.time.span).first { told in
      guard case .during(let own, _) = told else { return false }
      // “in 2008, nine years after NATO bombed Serbia”
      return own.grain == .day || own.grain == .month && [.month, .year].contains(unit)
        || own.grain == .year && [.year, .decade].contains(unit)
    }
    let main =
      own ?? dayOfTold.map(TimeSpan.day)
      ?? view.article.published.flatMap { sentence == view.lead ? .day($0.day) : nil }
    guard let main, let span = TimePhrase.fromEvent(-count, unit).span(fromEvent: main) else { return nil }
    let time = EventTime(
      span: span, basis: .event, words: view.evidence(behind.time.range), phrase: nil, bounds: nil)
    return TimeReading(
      time: time, path: "“\(time.words?.quote ?? "")” it, counted back from what the sentence tells")
  }
}
