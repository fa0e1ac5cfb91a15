import Model

/// What corrections ask of linking.
struct Wishes {
  private(set) var alone: Set<Report.ID> = []
  private(set) var rejected: Set<Report.ID> = []
  private(set) var pairs: [(Report.ID, Report.ID)] = []
  private var changes: [Report.ID: [Correction.Change]] = [:]

  init(_ corrections: [Correction]) {
    for correction in corrections {
      switch correction.change {
      case .reject: rejected.insert(correction.report)
      case .split: alone.insert(correction.report)
      case .merge(let other): pairs.append((correction.report, other))
      case .date, .type, .status, .place, .summary, .with, .without:
        changes[correction.report, default: []].append(correction.change)
      case .published: continue
      }
    }
  }

  /// Whether a correction speaks of a report as one apart from those like it.
  func isNamed(_ report: Report.ID) -> Bool {
    alone.contains(report) || pairs.contains { $0.0 == report || $0.1 == report }
  }

  /// An event as a person has corrected it; the last word counts.
  func apply(to event: Event) -> Event {
    var event = event
    for change in event.reports.flatMap({ changes[$0.id] ?? [] }) {
      switch change {
      case .date(let span):
        event.time = EventTime(span: span, basis: .given, words: nil, phrase: nil, bounds: nil)
        event.otherDates = []
      case .type(let type): event.type = type
      case .status(let status): event.status = status
      case .place(let place): event.place = place
      case .summary(let words): event.summary = words
      case .with(let party): add(party, to: &event)
      case .without(let party): event.participants.removeAll { $0.party.id == party.id }
      case .reject, .merge, .split, .published: continue
      }
    }
    return event
  }

  private func add(_ party: Party, to event: inout Event) {
    guard let words = event.reports[0].evidence.first,
      !event.participants.contains(where: { $0.party.id == party.id })
    else { return }
    event.participants.append(Participation(party: party, role: .agent, onBehalfOf: nil, mention: words))
  }
}
