package import Model

/// What linking looks at in a report: small enough that a million fit into memory.
package struct Sketch: Sendable {
  /// The report.
  package let id: Report.ID
  /// The article that tells it.
  package let article: Article.ID
  /// Who published that; 0 where nobody knows.
  let outlet: UInt64
  let type: EventType.ID
  let nature: Nature
  let status: EventStatus
  let time: SketchTime
  /// Those who act; everyone where an event has no sides.
  let actors: Sides
  /// Those to whom it is done.
  let objects: Sides
  let place: Place?
  let wording: Wording

  /// Sketches a report of an article that an outlet published on a day.
  init(_ report: Report, type: EventType?, outlet: String, published: CalendarDate?) {
    let nature = Nature(type)
    id = report.id
    article = report.article
    self.outlet = outlet.isEmpty ? 0 : WordStream.hash(of: outlet)
    self.type = report.type
    self.nature = nature
    status = report.status
    time = SketchTime(report.time, published: published)
    // A state that hosts is told of by the place.
    let parts = report.participants.filter { $0.role != .host || $0.party.kind == .person }
    let acting = parts.filter { nature.actingRoles.contains($0.role) }
    actors = Sides(acting, meet: nature == .mutual)
    objects = Sides(parts.filter { !nature.actingRoles.contains($0.role) }, meet: false)
    place = report.place
    wording = Wording(report)
  }

  /// Whether so little is told of the parties that others must tell whose event it is.
  var isThin: Bool {
    nature == .mutual ? actors.count < 2 : actors.count + objects.count == 0 && place == nil
  }

  /// Whether nobody takes part, so that the place alone tells whose event it is: an election in Ukraine.
  var isPlaceAll: Bool { actors.isEmpty && objects.isEmpty && place != nil }
}

/// What makes two reports of a group of types tell of one event.
enum Nature: Sendable {
  /// All take part alike: meetings, calls, agreements.
  case mutual
  /// Somebody does something, perhaps to somebody.
  case directed
  /// As directed, and it can hardly happen twice: an annexation, an appointment.
  case once
  /// Somebody says something.
  case speech

  init(_ type: EventType?) {
    self =
      switch type?.group {
      case "consult", "accord": .mutual
      case "speech": .speech
      case "territory", "office": .once
      default: .directed
      }
  }

  /// The roles of those who act.
  var actingRoles: Set<Role> {
    switch self {
    case .mutual: Set(Role.allCases)
    case .directed, .once: [.agent, .speaker, .mediator]
    case .speech: [.speaker, .agent]
    }
  }
}

/// The days of a sketch, at the three finenesses that linking tells apart.
struct SketchTime: Sendable, Hashable {
  enum Fineness: Int, Sendable, Hashable, Comparable {
    /// No day is told.
    case none
    /// More than a few days, or no end.
    case coarse
    /// A day, or a few.
    case fine

    static func < (a: Fineness, b: Fineness) -> Bool { a.rawValue < b.rawValue }
  }

  let span: TimeSpan?
  let bounds: TimeSpan?
  /// Whether the words tell the days, and not only the day of the article or another date of the text.
  let isTold: Bool
  let published: CalendarDate?

  init(_ time: EventTime, published: CalendarDate?) {
    span = time.span
    bounds = time.bounds
    self.published = published
    isTold =
      switch time.basis {
      case .explicit, .relative, .given, .event: true
      case .context, .publication, .unknown: false
      }
  }

  /// The days, where both ends are known.
  var days: ClosedRange<CalendarDate>? {
    guard let first = span?.first, let last = span?.last, first <= last else { return nil }
    return first...last
  }

  /// How many days; `nil` where an end is open.
  var length: Int? { days.map { $0.lowerBound.distance(to: $0.upperBound) + 1 } }

  var fineness: Fineness {
    guard span != nil else { return .none }
    return (length ?? .max) <= 3 ? .fine : .coarse
  }
}
