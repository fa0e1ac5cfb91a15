import Model

extension ExportFormat {
  /// A calendar (RFC 5545) of the events whose days are known on both sides.
  static let iCalendar = ExportFormat(
    name: "icalendar", summary: "a calendar of the dated events", fileExtensions: ["ics"]
  ) { timeline, _ in
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Chancery//Timeline//EN", "NAME:\(escaped(timeline.title))",
    ]
    let events = timeline.events.flatMap { lines(of: $0, in: timeline) }
    return (head + events + ["END:VCALENDAR"]).map { folded($0) + "\r\n" }.joined()
  }

  private static func lines(of event: Event, in timeline: Timeline) -> [String] {
    guard let first = event.time.span?.first, let last = event.time.span?.last else { return [] }
    let place = event.place.map { ["LOCATION:\(escaped($0.name))"] } ?? []
    let quote = event.quote.isEmpty ? [] : ["DESCRIPTION:\(escaped(event.quote))"]
    return ["BEGIN:VEVENT", "UID:\(event.id.text)@chancery", "DTSTAMP:\(compact(first))T000000Z"]
      + ["DTSTART;VALUE=DATE:\(compact(first))", "DTEND;VALUE=DATE:\(compact(last.advanced(by: 1)))"]
      + ["SUMMARY:\(escaped(timeline.sentence(of: event)))", "STATUS:\(status(event.status))"] + place + quote
      + ["END:VEVENT"]
  }

  /// A day without hyphens, as RFC 5545 writes it.
  private static func compact(_ day: CalendarDate) -> String {
    day.description.split(separator: "-").joined()
  }

  private static func status(_ status: EventStatus) -> String {
    switch status {
    case .occurred, .ongoing: "CONFIRMED"
    case .planned, .possible: "TENTATIVE"
    case .cancelled, .denied: "CANCELLED"
    }
  }

  /// Escapes a TEXT value (RFC 5545, 3.3.11).
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\", ";", ",": "\\\(scalar)"
      case "\n": "\\n"
      case "\r": ""
      default: String(scalar)
      }
    }.joined()
  }

  /// Breaks a line before its 76th byte, never within a character (RFC 5545, 3.1).
  private static func folded(_ line: String) -> String {
    var result = ""
    var width = 0
    for scalar in line.unicodeScalars {
      let size = String(scalar).utf8.count
      if width + size > 75 {
        result += "\r\n "
        width = 1
      }
      result.unicodeScalars.append(scalar)
      width += size
    }
    return result
  }
}
