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
      guard let start = placed.time.phrase.start(before: day), start.distance(to: day) < 100,
        let hops = climb(from: placed, match, status), let span = TimeSpan.interval(.day(start), .day(day))
      else { continue }
      let time = EventTime(
        span: span, basis: .relative, words: view.evidence(placed.time.range), phrase: placed.time.phrase,
        bounds: nil)
      return TimeReading(
        time: time, path: "“\(time.words?.quote ?? "")” up to the day of publication, \(hops) up the tree")
    }
    return nil
  }

  private func isPastStretch(_ placed: ArticleView.PlacedTime) -> Bool {
    placed.tokens.contains { ["last", "past"].contains(tree.form($0)) }
      && ["during", "in", "over", "within"].contains(preposition(of: placed))
  }
}
