package import Model

/// A way of writing a timeline down.
package struct ExportFormat: Sendable {
  /// What `--format` calls it.
  package let name: String
  /// What it is for, in a few words.
  package let summary: String
  /// The endings of file names that ask for it, without the dot.
  package let fileExtensions: [String]
  /// The views it can draw, the usual one first; empty for formats with a single face.
  package let views: [GraphView]
  private let write: @Sendable (Timeline, ExportOptions) -> String

  /// Makes a format.
  init(
    name: String, summary: String, fileExtensions: [String], views: [GraphView] = [],
    write: @escaping @Sendable (Timeline, ExportOptions) -> String
  ) {
    self.name = name
    self.summary = summary
    self.fileExtensions = fileExtensions
    self.views = views
    self.write = write
  }

  /// Writes a timeline down. The same timeline gives the same bytes.
  package func text(of timeline: Timeline, options: ExportOptions) -> String {
    write(timeline, options)
  }

  /// Every format, in the order in which help tells of them.
  package static let all: [ExportFormat] = [
    markdown, html, csv, dot, json, jsonLines, timelineJS, iCalendar, mermaid, gexf,
  ]

  /// The format of a name, or of the ending of its files; `nil` where there is none.
  package static func named(_ name: String) -> ExportFormat? {
    all.first { $0.name == name } ?? all.first { $0.fileExtensions.contains(name) }
  }

  /// The format that the ending of a file's name asks for, the longest ending first; `nil` where none does.
  package static func forFile(named name: String) -> ExportFormat? {
    let lowercased = name.lowercased()
    let endings = all.flatMap { format in format.fileExtensions.map { (ending: $0, format: format) } }
    return endings.filter { lowercased.hasSuffix(".\($0.ending)") }.max { $0.ending.count < $1.ending.count }?
      .format
  }
}

extension ExportFormat {
  /// Whether what it draws of a timeline shows none of its events.
  package func showsNothing(of timeline: Timeline, options: ExportOptions) -> Bool {
    switch options.view ?? views.first {
    case .relations: RelationsGraph(timeline: timeline).isEmpty
    case .chronology, nil: timeline.events.isEmpty
    }
  }
}

/// What a graph shows.
package enum GraphView: String, Sendable, Hashable, CaseIterable {
  /// Parties as nodes, what they did together as edges.
  case relations
  /// Events in order of time, with their participants.
  case chronology
}

/// What a person may choose about an export.
package struct ExportOptions: Sendable {
  /// The view to draw; `nil` for the usual one. Formats without views take no notice.
  package var view: GraphView?
  /// Whether CSV begins with a byte order mark, without which Excel takes it for a legacy encoding.
  package var excel: Bool

  /// Makes options.
  package init(view: GraphView?, excel: Bool) {
    self.view = view
    self.excel = excel
  }
}
