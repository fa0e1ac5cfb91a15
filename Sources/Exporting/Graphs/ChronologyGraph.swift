import Model

/// Events from top to bottom in order of time: the day on the left, a spine of dots, what happened on the right.
struct ChronologyGraph {
  private let timeline: Timeline
  /// How many events there were too many of.
  private let left: Int

  /// More events than this make no picture that can be read, and `dot` may not come to an end; the surest are drawn.
  private static let mostEvents = 150

  init(timeline: Timeline) {
    let surest = timeline.events.indices.sorted {
      (-timeline.events[$0].confidence, $0) < (-timeline.events[$1].confidence, $1)
    }
    let shown = surest.prefix(ChronologyGraph.mostEvents).sorted().map { timeline.events[$0] }
    let ids = Set(shown.map(\.id))
    left = timeline.events.count - shown.count
    var drawn = timeline
    drawn.events = shown
    drawn.relations = timeline.relations.filter { ids.contains($0.from) && ids.contains($0.to) }
    self.timeline = drawn
  }

  var text: String {
    var graph = DOTText()
    graph.open("digraph chronology")
    graph.defaults(
      "graph",
      [
        "labelloc": "t", "fontname": "Helvetica", "fontsize": "16", "rankdir": "TB", "ranksep": "0.12",
        "nodesep": "0.15", "pad": "0.3", "bgcolor": "white", "tooltip": timeline.title,
      ])
    let note =
      left == 0 ? [] : [DOTMarkup.small("\(left.counting("less certain event")) not drawn", color: .grey)]
    graph.title(note.isEmpty ? .bold(timeline.title) : .stacked([.bold(timeline.title)] + note))
    graph.defaults("node", ["fontname": "Helvetica", "fontsize": "11", "shape": "plaintext"])
    graph.defaults("edge", ["fontname": "Helvetica", "fontsize": "9", "color": GraphColor.grey.rawValue])
    for (index, event) in timeline.events.enumerated() { add(event, at: index, to: &graph) }
    for relation in timeline.relations {
      graph.edge(
        relation.from.text, relation.to.text,
        [
          "label": relation.kind.words, "style": "dashed", "constraint": "false", "tailport": "e",
          "headport": "e", "fontcolor": GraphColor.grey.rawValue,
          "tooltip": relation.evidence.quote.onOneLine,
        ])
    }
    graph.close()
    return graph.text
  }

  /// A row: day, dot and box on one rank, each below its like.
  private func add(_ event: Event, at index: Int, to graph: inout DOTText) {
    let (day, dot) = ("day \(index)", "dot \(index)")
    graph.open("subgraph")
    graph.defaults("graph", ["rank": "same"])
    graph.node(day, label: dayLabel(of: event), ["tooltip": event.time.span?.edtf ?? "undated"])
    graph.node(dot, dotAttributes(of: event))
    graph.node(event.id.text, label: label(of: event), boxAttributes(of: event))
    graph.close()
    for (left, right) in [(day, dot), (dot, event.id.text)] { graph.edge(left, right, ["style": "invis"]) }
    guard index > 0 else { return }
    graph.edge(
      "dot \(index - 1)", dot, ["arrowhead": "none", "penwidth": "2", "weight": "100", "tooltip": " "])
    for column in ["day \(index - 1)"] { graph.edge(column, day, ["style": "invis", "weight": "100"]) }
    graph.edge(timeline.events[index - 1].id.text, event.id.text, ["style": "invis", "weight": "100"])
  }

  private func dayLabel(of event: Event) -> DOTMarkup {
    guard let span = event.time.span else {
      let bounds = event.bounds.map { "undated,\n\($0.boundsProse)" } ?? "undated"
      return .column([.small(bounds, color: .grey)], width: 130, side: "RIGHT")
    }
    return .column([.plain(DOTText.wrapped(span.prose, at: 20))], width: 130, side: "RIGHT")
  }

  private func color(of event: Event) -> GraphColor {
    switch event.status {
    case .occurred, .ongoing, .planned, .possible:
      QuadClass(cameo: timeline.types[event.type]?.cameo ?? "").color
    case .cancelled, .denied: .grey
    }
  }

  private func dotAttributes(of event: Event) -> DOTText.Attributes {
    let color = color(of: event).rawValue
    let isCertain = event.status == .occurred || event.status == .ongoing
    return [
      "shape": "point", "width": "0.13", "color": color,
      "fillcolor": isCertain && event.time.span != nil ? color : "white", "tooltip": event.status.rawValue,
    ]
  }

  /// What it is and where; the sentence; who says so.
  private func label(of event: Event) -> DOTMarkup {
    let place = event.place.map { " · \($0.name)" } ?? ""
    let outlets = timeline.outlets(of: event).enumeration(atMost: 3)
    return .column(
      [
        .joined([.bold(timeline.label(of: event).withCapital), .plain(place)]),
        .plain(DOTText.wrapped(timeline.sentence(of: event), at: 60)),
        .small(DOTText.wrapped(outlets, at: 72), color: .grey),
      ], width: 360, side: "LEFT")
  }

  private func boxAttributes(of event: Event) -> DOTText.Attributes {
    let style =
      switch event.status {
      case .occurred, .ongoing: "rounded,filled"
      case .planned, .possible: "rounded,filled,dashed"
      case .cancelled, .denied: "rounded,filled,dotted"
      }
    let color = color(of: event)
    return [
      "shape": "box", "style": style, "color": color.rawValue,
      "fillcolor": event.status == .occurred ? color.tint : "white",
      "fontcolor": color == .grey ? color.rawValue : "black", "tooltip": event.quote,
    ]
  }
}

extension Relation.Kind {
  /// How a drawing names it.
  fileprivate var words: String { rawValue.split(separator: "-").joined(separator: " ") }
}

extension String {
  /// The text with its first letter in capitals.
  fileprivate var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
