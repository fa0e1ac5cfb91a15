extension Event {
  /// The days between which an event without a date must lie; `nil` where nothing tells, and for events with a date.
  ///
  /// What was inferred of the event itself holds. Without that, an article can only report as past what had happened when it
  /// appeared, and as planned what had not.
  package var bounds: TimeSpan? {
    guard time.span == nil else { return nil }
    if let bounds = time.bounds { return bounds }
    let days = history.filter { $0.status == status }.compactMap(\.reported)
    switch status {
    case .occurred: return days.min().map { .until(.day($0)) }
    case .planned, .possible: return days.min().map { .since(.day($0)) }
    case .ongoing, .cancelled, .denied: return nil
    }
  }
}
