import Model

extension ExportFormat {
  /// A graph in GraphViz's language, which `dot -Tsvg` draws.
  static let dot = ExportFormat(
    name: "dot", summary: "a graph that GraphViz draws", fileExtensions: ["dot", "gv", "svg", "png"],
    views: GraphView.allCases
  ) { timeline, options in
    switch options.view ?? .relations {
    case .relations: RelationsGraph(timeline: timeline).text
    case .chronology: ChronologyGraph(timeline: timeline).text
    }
  }
}
