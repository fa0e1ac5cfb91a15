import Model

extension ExportFormat {
  /// A network for Gephi (GEXF 1.3): parties and events as nodes, who took part in what as edges, the events' days as time.
  static let gexf = ExportFormat(
    name: "gexf", summary: "a network for Gephi", fileExtensions: ["gexf"]
  ) { timeline, _ in
    NetworkPage(timeline: timeline).text
  }
}

/// The GEXF document of a timeline.
private struct NetworkPage {
  let timeline: Timeline

  /// The attributes of nodes: what they are called, and what they hold for a party and for an event.
  private static let attributes = ["kind", "status", "place", "country", "confidence", "sources", "quote"]

  var text: String {
    let attributes = Self.attributes.enumerated().map {
      "      <attribute id=\"\($0)\" title=\"\($1)\" type=\"\($1 == "confidence" ? "double" : "string")\"/>\n"
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" version="1.3">
        <meta><creator>chancery</creator><description>\(xml(timeline.title))</description></meta>
        <graph mode="dynamic" timeformat="date" defaultedgetype="directed">
          <attributes class="node">
      \(attributes.joined())    </attributes>
          <nodes>
      \(parties.map(node).joined())\(timeline.events.map(node).joined())    </nodes>
          <edges>
      \(timeline.events.map(edges).joined())    </edges>
        </graph>
      </gexf>

      """
  }

  private var parties: [Party] {
    var seen: Set<Party.ID> = []
    return timeline.events.flatMap { $0.participants.map(\.party) }.filter { seen.insert($0.id).inserted }
      .sorted { $0.id < $1.id }
  }

  private func node(_ party: Party) -> String {
    node(
      "party:\(party.id.text)", party.name, "",
      [party.kind.rawValue, "", "", party.country?.text ?? "", "", "", ""])
  }

  private func node(_ event: Event) -> String {
    node(
      "event:\(event.id.text)", timeline.sentence(of: event), days(event),
      [
        event.type.text, event.status.rawValue, event.place?.name ?? "", event.place?.country ?? "",
        JSONValue.number(event.confidence).line, timeline.outlets(of: event).joined(separator: "; "),
        event.quote,
      ])
  }

  private func node(_ id: String, _ label: String, _ days: String, _ values: [String]) -> String {
    let fields = values.enumerated().filter { !$0.element.isEmpty }.map {
      "<attvalue for=\"\($0.offset)\" value=\"\(xml($0.element))\"/>"
    }
    return
      "      <node id=\"\(xml(id))\" label=\"\(xml(label))\"\(days)><attvalues>\(fields.joined())</attvalues></node>\n"
  }

  private func edges(_ event: Event) -> String {
    event.participants.enumerated().map { index, part in
      "      <edge id=\"\(xml(event.id.text)) \(index)\" source=\"\(xml("party:" + part.party.id.text))\""
        + " target=\"\(xml("event:" + event.id.text))\" label=\"\(part.role.rawValue)\"\(days(event))/>\n"
    }.joined()
  }

  private func days(_ event: Event) -> String {
    let start = event.time.span?.first.map { " start=\"\($0)\"" } ?? ""
    let end = event.time.span?.last.map { " end=\"\($0)\"" } ?? ""
    return start + end
  }

  /// Escapes text for XML, and leaves out what XML 1.0 cannot hold.
  private func xml(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "\n", "\t": " "
      case "\0"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": ""
      default: String(scalar)
      }
    }.joined()
  }
}
