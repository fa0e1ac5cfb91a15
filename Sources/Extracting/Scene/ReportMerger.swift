import Model

/// A report that is still to be set beside the others of its article.
struct Draft {
  var report: Report
  /// Whether it names nobody and means an event told before: “the meeting”.
  let refersBack: Bool
  /// Whether it stands in a headline.
  let isHeadline: Bool
}

/// Puts together what several sentences of an article tell of one event.
struct ReportMerger {
  /// The group of each type.
  let groups: [EventType.ID: String]
  private var drafts: [Draft] = []

  init(groups: [EventType.ID: String]) { self.groups = groups }

  /// The events, in the order in which they are first told.
  var reports: [Report] { drafts.map(\.report) }

  /// Adds a draft to the event that it tells of, else as a new one. One that only refers back is dropped where nothing was told.
  mutating func add(_ draft: Draft) {
    if let index = drafts.lastIndex(where: { isSame($0, draft) }) {
      drafts[index].report = ReportMerger.merged(drafts[index].report, draft.report)
    } else if !draft.refersBack || !draft.report.participants.isEmpty || draft.report.place != nil {
      drafts.append(draft)
    }
  }

  private func isSame(_ one: Draft, _ other: Draft) -> Bool {
    let (a, b) = (one.report, other.report)
    guard a.type == b.type, areCompatible(a.time, b.time), areCompatible(a.place, b.place) else {
      return false
    }
    let isSpeech = groups[a.type] == "speech"
    if isSpeech {
      let speakers = Set(a.participants.filter { $0.role == .speaker }.map(\.party.id))
      return b.participants.contains { $0.role == .speaker && speakers.contains($0.party.id) }
    }
    if other.refersBack { return true }
    if !areCompatible(a.status, b.status) { return false }
    let (mine, theirs) = (Set(a.participants.map(\.party.id)), Set(b.participants.map(\.party.id)))
    if mine.isEmpty || theirs.isEmpty {
      return a.place != nil && a.place == b.place || a.time.span != nil && a.time.span == b.time.span
    }
    let shared = mine.intersection(theirs).count
    return shared >= 2 || shared == min(mine.count, theirs.count)
      || (shared > 0 && a.time.span != nil && a.time.span == b.time.span)
  }

  private func areCompatible(_ a: EventTime, _ b: EventTime) -> Bool {
    guard let one = a.span, let other = b.span else { return true }
    return one.overlaps(other)
  }

  private func areCompatible(_ a: Place?, _ b: Place?) -> Bool {
    guard let a, let b else { return true }
    return a == b || a.country == b.name || a.name == b.country
  }

  private func areCompatible(_ a: EventStatus, _ b: EventStatus) -> Bool {
    let settled: Set<EventStatus> = [.occurred, .ongoing]
    let open: Set<EventStatus> = [.planned, .possible]
    return a == b || settled.isSuperset(of: [a, b]) || open.isSuperset(of: [a, b])
  }

  /// The fuller of both: all participants, the finer date, the surer status, the better quote first.
  private static func merged(_ one: Report, _ other: Report) -> Report {
    let (best, rest) = other.confidence > one.confidence + 0.1 ? (other, one) : (one, other)
    var merged = best
    merged.id = one.id
    let known = Set(best.participants.map(\.party.id))
    merged.participants += rest.participants.filter { !known.contains($0.party.id) }
    if best.time.span == nil || (best.time.basis == .publication && rest.time.span != nil) {
      merged.time = rest.time.span == nil ? best.time : rest.time
    }
    merged.place = best.place ?? rest.place
    merged.evidence += rest.evidence.filter { quote in !best.evidence.contains { $0.range == quote.range } }
    merged.confidence = min(0.97, max(one.confidence, other.confidence) + 0.04)
    merged.derivation += rest.derivation.filter { !best.derivation.contains($0) }
    return merged
  }
}
