import Model

extension ExportFormat {
  /// The table that Knight Lab's TimelineJS reads; undated events are left out, since it cannot show them.
  static let timelineJS = ExportFormat(
    name: "timelinejs", summary: "the table that TimelineJS shows on a web page",
    fileExtensions: ["timelinejs.csv"]
  ) { timeline, _ in
    let rows = timeline.events.compactMap { event in
      event.time.span.flatMap { row(event, at: $0, in: timeline) }
    }
    return ([columns] + rows).map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  private static let columns = [
    "Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date",
    "Headline", "Text",
    "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Alt Text", "Type", "Group", "Background",
  ]

  private static func row(_ event: Event, at span: TimeSpan, in timeline: Timeline) -> [String]? {
    guard let start = span.startUnit else { return nil }
    let quote = event.quote.escapedForHTML
    let outlets = timeline.outlets(of: event).enumeration(atMost: 4).escapedForHTML
    let text = "<p>“\(quote)”</p><p>\(outlets)</p>"
    return parts(of: start) + [""] + (span.endUnit.map(parts) ?? ["", "", ""]) + ["", span.prose]
      + [
        timeline.sentence(of: event).escapedForHTML, text, "", "", "", "", "", "", timeline.label(of: event),
        "",
      ]
  }

  /// Year, month and day; blank where the unit is coarser.
  private static func parts(of unit: CalendarUnit) -> [String] {
    let (year, month, day) = unit.first.civil
    return [
      String(year), unit.grain <= .season ? String(month) : "", unit.grain == .day ? String(day) : "",
    ]
  }
}

extension TimeSpan {
  fileprivate var startUnit: CalendarUnit? {
    switch self {
    case .during(let unit, _), .between(let unit, _, _), .since(let unit), .until(let unit): unit
    }
  }

  fileprivate var endUnit: CalendarUnit? {
    switch self {
    case .between(_, let end, _): end
    case .during, .since, .until: nil
    }
  }
}
