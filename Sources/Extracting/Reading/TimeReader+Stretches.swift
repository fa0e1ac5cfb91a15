import Lexicons
import Model

/// What is told to lie within a stretch of time.
extension TimeReader {
  /// The days up to the end of a stretch within which something is to happen: “are to meet within 15 days”.
  func within(_ match: Match, status: StatusReading) -> TimeReading? {
    guard status.status == .planned, let day = view.article.published?.day else { return nil }
    for placed in view.times[sentence]
    where placed.time.kind == .duration && preposition(of: placed) == "within" {
      guard let end = placed.time.phrase.end(from: day), let hops = climb(from: placed, match, status),
        let span = TimeSpan.interval(.day(day), .day(end))
      else { continue }
      let time = EventTime(
        span: span, basis: .relative, words: view.evidence(placed.time.range), phrase: placed.time.phrase,
        bounds: nil)
      return TimeReading(time: time, path: "within “\(time.words?.quote ?? "")”, \(hops) up the tree")
    }
    return nil
  }

  /// The days of a stretch that lies behind in which something took place: “have killed 30 people in the past two weeks”.
  func inPast(_ match: Match, status: StatusReading) -> TimeReading? {
    guard status.status == .occurred, let day = view.article.published?.day else { return nil }
    for placed in view.times[sentence] where placed.time.kind == .duration && isPastStretch(placed) {
      guard let start = placed.time.phrase.start(before: day),
        let hops = climb(from: placed, match, status), let span = stretch(from: start, to: day)
      else { continue }
      let time = EventTime(
        span: span, basis: .relative, words: view.evidence(placed.time.range), phrase: placed.time.phrase,
        bounds: nil)
      return TimeReading(
        time: time, path: "“\(time.words?.quote ?? "")” up to the day of publication, \(hops) up the tree")
    }
    return nil
  }

  /// What lies between two days, the less exact the farther they are apart.
  private func stretch(from start: CalendarDate, to end: CalendarDate) -> TimeSpan? {
    switch start.distance(to: end) {
    case ..<100: TimeSpan.interval(.day(start), .day(end))
    case ..<800: TimeSpan.interval(.month(start.month, of: start.year), .month(end.month, of: end.year))
    default: TimeSpan.interval(.year(start.year), .year(end.year))
    }
  }

  private func isPastStretch(_ placed: ArticleView.PlacedTime) -> Bool {
    placed.tokens.contains { tree.form($0).isOne(of: "last", "past") }
      && preposition(of: placed).isOne(of: "during", "in", "over", "within")
  }
}
