import Model

extension ExportFormat {
  /// A timeline in Mermaid's language, which GitHub and many editors draw inside a Markdown page.
  static let mermaid = ExportFormat(
    name: "mermaid", summary: "a timeline that Markdown pages draw", fileExtensions: ["mmd", "mermaid"]
  ) { timeline, _ in
    var page = "timeline\n  title \(escaped(timeline.title))\n"
    var section: String?
    for event in timeline.events {
      let next =
        event.time.span.flatMap { $0.first ?? $0.last }.map { CalendarDate.prose(ofYear: $0.year) }
        ?? "Undated"
      if next != section { page += "  section \(next)\n" }
      section = next
      let date = event.time.span?.prose ?? event.bounds?.boundsProse ?? "no date"
      page += "    \(escaped(date)) : \(escaped(timeline.sentence(of: event)))\n"
    }
    return page
  }

  /// What Mermaid could take for syntax, as its character references.
  private static func escaped(_ text: String) -> String {
    text.onOneLine.unicodeScalars.map { scalar in
      ":;#%<>\"{}".unicodeScalars.contains(scalar) ? "#\(scalar.value);" : String(scalar)
    }.joined()
  }
}
