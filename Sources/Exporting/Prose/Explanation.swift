package import Model

extension Timeline {
  /// Why an event stands in a timeline: a short account of its sources, date, place and parties, then each report with how it was read.
  ///
  /// - Parameter ties: What it is to other events, a line each.
  package func explanation(of event: Event, ties: [String]) -> String {
    var lines = [event.notation, Timeline.sentence(of: event, types: types), ""]
    if event.summary != nil { lines.append("Sentence: set by a person.") }
    lines.append(counts(event))
    if event.history.count > 1 { lines.append("How it came about: \(course(of: event)).") }
    lines += [dating(event), place(event), parties(event)].compactMap(\.self)
    lines += ties
    lines.append(sureness(event))
    for report in event.reports { lines += account(of: report) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func outlet(_ article: Article.ID) -> String { articles[article]?.outlet ?? article.text }

  private func counts(_ event: Event) -> String {
    let told = Set(event.reports.map(\.article))
    let outlets = outlets(of: event)
    let copies = told.flatMap { self.articles[$0]?.copies ?? [] }
    let printed =
      copies.isEmpty ? "" : " Printed word for word by \(Set(copies.map(\.source)).sorted().enumeration) too."
    let opening = told.count == 1 ? "One article tells" : "\(told.count) articles tell"
    return "\(opening) of it: \(outlets.enumeration(atMost: 8)).\(printed)"
  }

  private func course(of event: Event) -> String {
    event.history.map { change in
      let day = change.span.map { change.status == .planned ? " for \($0.prose)" : "" } ?? ""
      let told = change.reported.map { ", told on \($0.prose)" } ?? ""
      return "\(change.status.rawValue)\(day)\(told) (\(outlet(change.article)))"
    }.joined(separator: "; ")
  }

  private func dating(_ event: Event) -> String {
    guard let span = event.time.span else {
      let bounds = event.time.bounds.map { "; it lies \($0.boundsProse), by what it hangs on" } ?? ""
      return "Date: no report tells one\(bounds)."
    }
    let words = event.time.words.map { "“\($0.quote)”" }
    let source = event.time.words.map { " in \(outlet($0.article))" } ?? ""
    let day = event.time.words.flatMap { articles[$0.article]?.published?.day.prose }
    let way =
      switch event.time.basis {
      case .explicit: words.map { "\($0)\(source)" } ?? "as the words state it"
      case .relative:
        "\(words ?? "words")\(source), counted from the article's day\(day.map { ", \($0)" } ?? "")"
      case .context: "\(words ?? "the text")\(source), counted from a date told before in the text"
      case .event: "counted from another event"
      case .publication: "the day of the article whose news it is"
      case .given: "set by a person"
      case .unknown: "it is not told how"
      }
    let others = event.otherDates.map { " \(outlet($0.article)) dates it \($0.span.prose)." }
    return "Date: \(span.prose) – \(way).\(others.joined())"
  }

  private func place(_ event: Event) -> String? {
    guard let place = event.place else { return nil }
    let told = event.reports.filter { $0.place == place }
    return "Place: \(place.name), \(told.isEmpty ? "set by a person" : "told by \(names(told))")."
  }

  private func parties(_ event: Event) -> String? {
    guard !event.participants.isEmpty else { return nil }
    let lines = event.participants.map { part in
      let told = event.reports.filter { report in
        report.participants.contains { $0.party.id == part.party.id }
      }
      let side = part.onBehalfOf.map { " for \($0.name)" } ?? ""
      let isShared = told.count == event.reports.count
      let source = told.isEmpty ? "set by a person" : "named by \(names(told))"
      return "\(part.party.name)\(side)" + (isShared ? "" : " (\(source))")
    }
    return "Who: \(lines.joined(separator: "; "))."
  }

  private func names(_ reports: [Report]) -> String {
    var seen: Set<String> = []
    return reports.map { outlet($0.article) }.filter { seen.insert($0).inserted }.enumeration(atMost: 5)
  }

  private func sureness(_ event: Event) -> String {
    let best = event.reports.map(\.confidence).max() ?? 0
    let more = outlets(of: event).count - 1
    let added = more > 0 ? ", raised by \(more == 1 ? "a second outlet" : "\(more) further outlets")" : ""
    return
      "Confidence: \(JSONValue.number(event.confidence).line); the surest report has \(JSONValue.number(best).line)\(added)."
  }

  private func account(of report: Report) -> [String] {
    let day = articles[report.article]?.published?.day.description ?? "no date"
    return ["", "\(outlet(report.article)), \(day) (confidence \(JSONValue.number(report.confidence).line))"]
      + report.evidence.prefix(3).map { "    “\($0.quote.onOneLine)”" }
      + report.derivation.map { "  - \($0)" }
  }
}
