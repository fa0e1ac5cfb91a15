import Model

extension ExportFormat {
  /// One document with everything: events, relations, articles.
  static let json = ExportFormat(name: "json", summary: "one document for programs", fileExtensions: ["json"])
  {
    timeline, _ in
    let document: JSONValue = [
      "title": .string(timeline.title),
      "events": .array(timeline.events.map { .event($0, in: timeline) }),
      "relations": .array(timeline.relations.map { .relation($0) }),
      "articles": .array(timeline.articles.values.sorted { $0.id < $1.id }.map { .article($0) }),
    ]
    return document.page
  }

  /// An event a line, for tools that read line by line.
  static let jsonLines = ExportFormat(
    name: "jsonl", summary: "an event a line, for programs", fileExtensions: ["jsonl", "ndjson"]
  ) { timeline, _ in
    timeline.events.map { JSONValue.event($0, in: timeline).line + "\n" }.joined()
  }
}
