import Model

extension ExportFormat {
  /// A table for a spreadsheet, an event a row (RFC 4180).
  static let csv = ExportFormat(name: "csv", summary: "a table for a spreadsheet", fileExtensions: ["csv"]) {
    timeline, options in
    let header = CSVColumn.all.map { quoted($0.name) }.joined(separator: ",")
    let rows = timeline.events.map { event in
      CSVColumn.all.map { quoted($0.cell(event, timeline)) }.joined(separator: ",")
    }
    let page = ([header] + rows).map { $0 + "\r\n" }.joined()
    return (options.excel ? "\u{FEFF}" : "") + page
  }
}

/// A column of the table: its heading, and what stands in it.
private struct CSVColumn: Sendable {
  let name: String
  let cell: @Sendable (Event, Timeline) -> String

  static let all = [
    CSVColumn(name: "date") { event, _ in event.time.span?.edtf ?? "" },
    CSVColumn(name: "first_day") { event, _ in event.time.span?.first?.description ?? "" },
    CSVColumn(name: "last_day") { event, _ in event.time.span?.last?.description ?? "" },
    CSVColumn(name: "precision") { event, _ in event.time.span?.precision ?? "" },
    CSVColumn(name: "bounds") { event, _ in event.bounds?.edtf ?? "" },
    CSVColumn(name: "type") { event, _ in event.type.text },
    CSVColumn(name: "status") { event, _ in event.status.rawValue },
    CSVColumn(name: "summary") { event, timeline in text(timeline.sentence(of: event)) },
    CSVColumn(name: "participants") { event, _ in text(list(event.participants.map(\.party.name))) },
    CSVColumn(name: "on_behalf_of") { event, _ in
      text(list(event.participants.compactMap(\.onBehalfOf?.name)))
    },
    CSVColumn(name: "place") { event, _ in text(event.place?.name ?? "") },
    CSVColumn(name: "country") { event, timeline in text(timeline.country(of: event)) },
    CSVColumn(name: "confidence") { event, _ in JSONValue.number(event.confidence).line },
    CSVColumn(name: "cameo") { event, timeline in timeline.types[event.type]?.cameo ?? "" },
    CSVColumn(name: "plover") { event, timeline in timeline.types[event.type]?.plover ?? "" },
    CSVColumn(name: "sources") { event, timeline in text(list(timeline.outlets(of: event))) },
    CSVColumn(name: "reports") { event, _ in String(event.reports.count) },
    CSVColumn(name: "other_dates") { event, _ in list(event.otherDates.map(\.span.edtf)) },
    CSVColumn(name: "quote") { event, _ in text(event.quote) },
    CSVColumn(name: "address") { event, timeline in
      text(event.bestReport.flatMap { timeline.articles[$0.article]?.url } ?? "")
    },
    CSVColumn(name: "id") { event, _ in event.id.text },
  ]

  /// Several values in one cell, each once.
  private static func list(_ values: [String]) -> String {
    var seen: Set<String> = []
    return values.filter { !$0.isEmpty && seen.insert($0).inserted }.joined(separator: "; ")
  }

  /// A cell of text: an apostrophe keeps spreadsheets from taking it for a formula.
  private static func text(_ cell: String) -> String {
    guard let first = cell.utf8.first, "=+-@\t\r".utf8.contains(first) else { return cell }
    return "'" + cell
  }
}

/// A cell as it stands in the file: in quotes where it holds a comma, a quote or a line's end.
func quoted(_ cell: String) -> String {
  guard cell.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return cell }
  return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
}

extension Timeline {
  /// The country in which an event was: that of its place, or the place itself where it is a state; empty where nothing tells.
  fileprivate func country(of event: Event) -> String {
    guard let place = event.place, place.country.isEmpty else { return event.place?.country ?? "" }
    return states.contains(place.name) ? place.name : ""
  }
}

extension TimeSpan {
  /// How fine the date is, in one word: `day`, `month`, …, or `interval`, `open`.
  var precision: String {
    switch self {
    case .during(let unit, _): "\(unit.grain)"
    case .between: "interval"
    case .since, .until: "open"
    }
  }
}
