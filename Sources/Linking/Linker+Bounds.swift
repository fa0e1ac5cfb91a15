package import Model

extension Linker {
  /// The reports of an article that tells no day, bounded by the days on which it can have been written: what it tells as past was
  /// over by the last of them, what it tells as planned was to come on the first.
  ///
  /// A day that it states of what has happened moves the first day up.
  package func bounded(_ reports: [Report], writtenIn period: ClosedRange<CalendarDate>) -> [Report] {
    let stated = reports.filter { $0.status == .occurred && $0.time.basis == .explicit }
      .compactMap(\.time.span?.first).filter(period.contains)
    let first = max(period.lowerBound, stated.max() ?? period.lowerBound)
    return reports.map { report in
      guard report.time.span == nil, report.time.bounds == nil,
        let bounds = Linker.bounds(report.status, first, period.upperBound)
      else { return report }
      var report = report
      report.time.bounds = bounds
      report.derivation.append(
        "bounds: those whom the article names by their offices held them together until \(period.upperBound)"
      )
      return report
    }
  }

  private static func bounds(_ status: EventStatus, _ first: CalendarDate, _ last: CalendarDate) -> TimeSpan?
  {
    switch status {
    case .occurred: .until(.day(last))
    case .planned, .possible: .since(.day(first))
    case .ongoing, .cancelled, .denied: nil
    }
  }
}
