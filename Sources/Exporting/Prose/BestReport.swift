import Model

extension Event {
  /// The report that tells best how the event stands: the best one of the event's own status, else the best of all.
  var bestReport: Report? { reports.first { $0.status == status } ?? reports.first }

  /// The words that the best report rests on, on one line; empty where there are none.
  var quote: String { bestReport?.evidence.first?.quote.onOneLine ?? "" }

  /// The reports worth quoting: the best of each outlet for each status, the event's own status first.
  func quotable(in timeline: Timeline) -> [Report] {
    var seen: Set<String> = []
    return (reports.filter { $0.status == status } + reports.filter { $0.status != status }).filter {
      report in
      seen.insert("\(report.status) \(timeline.articles[report.article]?.outlet ?? "")").inserted
    }
  }
}

extension String {
  /// The text with every run of white space as one space.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
