import Model

extension DraftReader {
  /// The time of a match, but none of talks that somebody set out for on the day told: “left on Tuesday for talks”.
  func timeSparingDeparture(_ time: TimeReading, of match: Match, _ status: StatusReading)
    -> TimeReading
  {
    guard status.status == .planned, status.cues.count == 2, WordClasses.leaving.contains(status.cues[0]),
      let words = time.time.words,
      !tree.subtree(of: match.trigger).contains(where: { tree.tokens[$0].range.overlaps(words.range) })
    else { return time }
    return TimeReading(time: .unknown, path: "the day of setting out is not its own")
  }
}
