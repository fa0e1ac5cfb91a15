package import Model

/// An event as the graph sees it when undated events are dated by those that they hang on.
package struct EventNode: Sendable, Hashable {
  /// The event.
  package let id: Event.ID
  /// Its own days; `nil` where no report tells them.
  package let span: TimeSpan?

  /// Makes a node.
  package init(id: Event.ID, span: TimeSpan?) {
    self.id = id
    self.span = span
  }
}

/// A link between two events, with the distance in time where the words tell it.
package struct EventEdge: Sendable, Hashable {
  /// The event that the link is told of.
  package let from: Event.ID
  /// What it is to the other.
  package let kind: Relation.Kind
  /// The other event.
  package let to: Event.ID
  /// How far the one lies from the other; `nil` where the words do not count it.
  package let offset: ReportLink.Offset?

  /// Makes an edge.
  package init(from: Event.ID, kind: Relation.Kind, to: Event.ID, offset: ReportLink.Offset?) {
    self.from = from
    self.kind = kind
    self.to = to
    self.offset = offset
  }
}

extension Linker {
  /// What the graph tells of the days of events that have none of their own: days counted from another event, else bounds.
  ///
  /// Only dates told by reports are passed on, and one step far: what follows from an inference is not inferred again.
  package func inferred(_ nodes: [EventNode], edges: [EventEdge]) -> [Event.ID: EventTime] {
    let spans = Dictionary(
      nodes.compactMap { node in node.span.map { (node.id, $0) } }, uniquingKeysWith: { first, _ in first })
    let undated = Set(nodes.filter { $0.span == nil }.map(\.id))
    var found: [Event.ID: Bounds] = [:]
    for edge in edges {
      if undated.contains(edge.from), let span = spans[edge.to] {
        found[edge.from, default: Bounds()].add(edge.kind, span, offset: edge.offset)
      }
      if undated.contains(edge.to), let span = spans[edge.from] {
        found[edge.to, default: Bounds()].add(edge.kind.reversed, span, offset: nil)
      }
    }
    return found.compactMapValues(\.time)
  }
}

/// The days between which an event must lie.
private struct Bounds {
  private var lower: CalendarDate?
  private var upper: CalendarDate?
  private var counted: TimeSpan?
  private var isCountedTwice = false

  mutating func add(_ kind: Relation.Kind?, _ span: TimeSpan, offset: ReportLink.Offset?) {
    if let offset, let days = TimePhrase.fromEvent(offset.count, offset.unit).span(fromEvent: span) {
      if let counted, counted != days { isCountedTwice = true }
      counted = days
      return
    }
    switch kind {
    case .follows?, .respondsTo?, .cancels?: lower = [lower, span.first].compactMap { $0 }.max()
    case .precedes?, .leadsTo?: upper = [upper, span.last].compactMap { $0 }.min()
    case .partOf?:
      lower = [lower, span.first].compactMap { $0 }.max()
      upper = [upper, span.last].compactMap { $0 }.min()
    case .about?, nil: return
    }
  }

  var time: EventTime? {
    if let counted, !isCountedTwice {
      return EventTime(span: counted, basis: .event, words: nil, phrase: nil, bounds: nil)
    }
    let bounds: TimeSpan? =
      switch (lower, upper) {
      case (let first?, let last?): first <= last ? TimeSpan.interval(.day(first), .day(last)) : nil
      case (let first?, nil): .since(.day(first))
      case (nil, let last?): .until(.day(last))
      case (nil, nil): nil
      }
    return bounds.map { EventTime(span: nil, basis: .unknown, words: nil, phrase: nil, bounds: $0) }
  }
}

extension Relation.Kind {
  /// What the other event is to the one, as far as time goes; `nil` where it tells nothing.
  fileprivate var reversed: Relation.Kind? {
    switch self {
    case .follows, .respondsTo: .precedes
    case .precedes, .leadsTo: .follows
    case .partOf, .about, .cancels: nil
    }
  }
}
