package import Model

/// Finds the reports of all articles that tell of one event, and makes events of them.
///
/// The result is a function of the set of reports: their order changes nothing.
///
/// - Complexity: n log n in the number of reports, as long as few reports share type, party and month.
package struct Linker: Sendable {
  private let types: [EventType.ID: EventType]

  /// Links by the groups of types.
  package init(types: [EventType.ID: EventType]) { self.types = types }

  /// The events that reports make, in order of their ids, as corrections want them.
  package func link(
    _ reports: [Report], articles: [Article.ID: ArticleReference], corrections: [Correction]
  ) -> [Event] {
    let wishes = Wishes(corrections)
    let sightings = reports.map {
      Sighting($0, article: articles[$0.article], isSpeech: types[$0.type]?.group == "speech")
    }
    .sorted()
    var clusters = Clusters()
    for sighting in sightings { clusters.add(sighting, alone: wishes.alone.contains(sighting.report.id)) }
    clusters.join(wishes.pairs)
    return clusters.groups.compactMap { group in
      guard !group.contains(where: { wishes.rejected.contains($0.report.id) }) else { return nil }
      return wishes.apply(to: EventMaker(sightings: group).event)
    }.sorted { $0.id < $1.id }
  }
}

/// A report with what linking looks at.
struct Sighting: Comparable {
  let report: Report
  let published: CalendarDate?
  let parties: Set<Party.ID>
  let isSpeech: Bool

  init(_ report: Report, article: ArticleReference?, isSpeech: Bool) {
    self.report = report
    published = article?.published?.day
    self.isSpeech = isSpeech
    // Of a speech only the speaker tells which one it is.
    let parts = report.participants.filter { !isSpeech || $0.role == .speaker }
    parties = Set(parts.map(\.party.id))
  }

  /// The days on which it can have been, as far as its words or its article tell.
  var days: TimeSpan? { report.time.span }

  /// Dated reports first, by their days; then undated ones by the day of the article. Ids settle the rest.
  static func < (a: Sighting, b: Sighting) -> Bool { a.key < b.key }
  static func == (a: Sighting, b: Sighting) -> Bool { a.report.id == b.report.id }

  private var key: (Int, CalendarDate, Report.ID) {
    let day = report.time.span?.first ?? report.time.span?.last
    return (day == nil ? 1 : 0, day ?? published ?? CalendarDate(daysSinceEpoch: 0), report.id)
  }
}

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
      case .date, .type, .status: changes[correction.report, default: []].append(correction.change)
      }
    }
  }

  /// An event as a person has corrected it.
  func apply(to event: Event) -> Event {
    var event = event
    for change in event.reports.flatMap({ changes[$0.id] ?? [] }) {
      switch change {
      case .date(let span):
        event.time = EventTime(span: span, basis: .given, words: nil, phrase: nil, bounds: nil)
        event.otherDates = []
      case .type(let type): event.type = type
      case .status(let status): event.status = status
      case .reject, .merge, .split: continue
      }
    }
    return event
  }
}
