import Model

/// Events from top to bottom in order of time, their participants in their boxes, the relations between them as edges.
struct ChronologyGraph {
  let timeline: Timeline

  var text: String {
    var graph = DOTText()
    graph.open("digraph chronology")
    graph.defaults(
      "graph",
      [
        "label": timeline.title, "labelloc": "t", "fontname": "Helvetica", "fontsize": "14", "rankdir": "TB",
        "ranksep": "0.25", "nodesep": "0.4", "bgcolor": "white", "tooltip": timeline.title,
      ])
    graph.defaults("node", ["fontname": "Helvetica", "fontsize": "10"])
    graph.defaults("edge", ["fontname": "Helvetica", "fontsize": "9", "color": GraphColor.grey.rawValue])
    for (index, event) in timeline.events.enumerated() { add(event, at: index, to: &graph) }
    for relation in timeline.relations {
      graph.edge(
        relation.from.text, relation.to.text,
        [
          "label": relation.kind.rawValue, "style": "dashed", "constraint": "false",
          "tooltip": relation.evidence.quote.onOneLine,
        ])
    }
    graph.close()
    return graph.text
  }

  /// The date on the left, the box on the right, both on one rank, chained to the date before.
  private func add(_ event: Event, at index: Int, to graph: inout DOTText) {
    let date = "date \(index)"
    graph.open("subgraph")
    graph.defaults("graph", ["rank": "same"])
    graph.node(
      date,
      [
        "label": event.time.span?.prose ?? "undated", "shape": "plaintext",
        "tooltip": event.time.span?.edtf ?? "undated",
      ])
    graph.node(event.id.text, attributes(of: event))
    graph.close()
    graph.edge(date, event.id.text, ["style": "dotted", "arrowhead": "none", "tooltip": " "])
    if index > 0 {
      graph.edge("date \(index - 1)", date, ["style": "bold", "arrowhead": "none", "tooltip": " "])
    }
  }

  private func attributes(of event: Event) -> DOTText.Attributes {
    let color = QuadClass(cameo: timeline.types[event.type]?.cameo ?? "").color.rawValue
    let title = timeline.label(of: event) + (event.place.map { " · \($0.name)" } ?? "")
    let parties = event.participants.map(\.party.name).enumeration(atMost: 6)
    let label = [title, DOTText.wrapped(parties, at: 40)].filter { !$0.isEmpty }.joined(separator: "\n")
    let quote = event.reports.first?.evidence.first?.quote.onOneLine ?? ""
    switch event.status {
    case .occurred, .ongoing:
      return [
        "label": label, "shape": "box", "style": "rounded,filled", "fillcolor": color, "fontcolor": "white",
        "tooltip": quote,
      ]
    case .planned, .possible:
      return ["label": label, "shape": "box", "style": "rounded,dashed", "color": color, "tooltip": quote]
    case .cancelled, .denied:
      return [
        "label": label, "shape": "box", "style": "rounded,dotted", "color": GraphColor.grey.rawValue,
        "fontcolor": GraphColor.grey.rawValue, "tooltip": quote,
      ]
    }
  }
}
