import Model

extension ExportFormat {
  /// A page to read: an entry an event, the sources at the end.
  static let markdown = ExportFormat(
    name: "markdown", summary: "a page to read", fileExtensions: ["md", "markdown"]
  ) {
    timeline, _ in
    MarkdownPage(timeline: timeline).text
  }
}

/// The Markdown (CommonMark) page of a timeline.
private struct MarkdownPage {
  let timeline: Timeline

  var text: String {
    guard !timeline.events.isEmpty else { return heading + "No events.\n" }
    let dated = timeline.events.filter { $0.time.span != nil }
    let undated = timeline.events.filter { $0.time.span == nil }
    let years = Set(dated.compactMap { $0.time.span?.year })
    var page = heading + summary + "\n"
    var year: Int?
    for event in dated {
      if years.count > 1, let next = event.time.span?.year, next != year {
        page += "\n## \(CalendarDate.prose(ofYear: next))\n"
        year = next
      }
      page += "\n" + entry(event)
    }
    if !undated.isEmpty { page += "\n## Undated\n" }
    for event in undated { page += "\n" + entry(event) }
    return page + "\n" + sources
  }

  private var heading: String { "# \(markdown(timeline.title))\n\n" }

  private var summary: String {
    let events = timeline.events
    let contradicted = events.filter { !$0.otherDates.isEmpty }.count
    let parts = [
      counted(events.count, "event"), "from \(counted(timeline.articles.count, "article"))",
      contradicted == 0 ? nil : "\(contradicted) with a date in dispute",
    ]
    return parts.compactMap { $0 }.joined(separator: ", ") + "."
  }

  /// The entry's lines, with hard breaks between them, then its best quote.
  private func entry(_ event: Event) -> String {
    let date = event.time.span?.prose ?? event.bounds.map { "undated, \($0.boundsProse)" } ?? "undated"
    let title: [String?] = [
      "**\(markdown(date))**", markdown(timeline.label(of: event)), event.place.map { markdown($0.name) },
    ]
    let lines: [String?] = [
      title.compactMap { $0 }.joined(separator: " · "), markdown(timeline.sentence(of: event)),
      provenance(event),
      dispute(event),
    ]
    return lines.compactMap { $0 }.joined(separator: "  \n") + "\n" + quotation(event)
  }

  /// How the status came about, and how many tell it: “announced 10 March, reported 14 March · 3 sources · confidence 0.9”.
  private func provenance(_ event: Event) -> String {
    let year = event.time.span?.first?.year
    var told: Set<EventStatus> = []
    let steps = event.history.filter { told.insert($0.status).inserted }.map { change in
      change.status.reportedProse + (change.reported.map { " \($0.prose(inYear: year))" } ?? "")
    }
    let parts = [
      steps.joined(separator: ", "), counted(timeline.outlets(of: event).count, "source"),
      "confidence \(JSONValue.number(event.confidence).line)",
    ]
    return markdown(parts.filter { !$0.isEmpty }.joined(separator: " · "))
  }

  private func dispute(_ event: Event) -> String? {
    guard !event.otherDates.isEmpty else { return nil }
    let claims = event.otherDates.map { claim in
      "\(timeline.articles[claim.article]?.outlet ?? claim.article.text) dates it \(claim.span.prose)"
    }
    return "⚠ " + markdown(claims.joined(separator: "; "))
  }

  /// What the sources say in their own words, each with its name and day.
  private func quotation(_ event: Event) -> String {
    let quotes = event.quotable(in: timeline).prefix(4).compactMap { report -> String? in
      guard let quote = report.evidence.first?.quote, let article = timeline.articles[report.article] else {
        return nil
      }
      let outlet = markdown(article.outlet)
      let source = article.url.isEmpty ? outlet : "[\(outlet)](<\(article.url.escapedForAddress)>)"
      let day = article.published.map { ", \($0.day.prose)" } ?? ""
      return "> “\(markdown(quote.onOneLine))” — \(source)\(day)"
    }
    return quotes.isEmpty ? "" : "\n" + quotes.joined(separator: "  \n") + "\n"
  }

  private var sources: String {
    let articles = timeline.articles.values.sorted {
      ($0.published?.day ?? .distantFuture, $0.outlet, $0.id) < (
        $1.published?.day ?? .distantFuture, $1.outlet, $1.id
      )
    }
    let lines = articles.map { article in
      let parts = [article.source, article.published?.day.prose ?? "no date"].filter { !$0.isEmpty }
      let copies = article.copies.map { copy in
        let outlet = markdown(copy.outlet)
        return copy.url.isEmpty ? outlet : "[\(outlet)](<\(copy.url.escapedForAddress)>)"
      }
      let also = copies.isEmpty ? "" : "; the same text in \(copies.joined(separator: ", "))"
      return "- \(link(article)), \(markdown(parts.joined(separator: ", ")))\(also)\n"
    }
    return "## Sources\n\n" + lines.joined()
  }

  private func link(_ article: ArticleReference) -> String {
    let title = markdown(article.title.isEmpty ? article.id.text : article.title.onOneLine)
    return article.url.isEmpty ? title : "[\(title)](<\(article.url.escapedForAddress)>)"
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}

extension TimeSpan {
  /// The year under whose heading it stands: of its first day, else of its last.
  fileprivate var year: Int? { (first ?? last)?.year }
}

/// Escapes what CommonMark could take for markup.
private func markdown(_ text: String) -> String {
  var escaped = ""
  for scalar in text.unicodeScalars {
    if "\\`*_{}[]<>#|~$".unicodeScalars.contains(scalar) { escaped += "\\" }
    escaped.unicodeScalars.append(scalar)
  }
  return escaped
}

extension String {
  /// The text with what would end `<…>` percent-encoded.
  fileprivate var escapedForAddress: String {
    unicodeScalars.map { scalar in
      switch scalar {
      case "<": "%3C"
      case ">": "%3E"
      case " ": "%20"
      case "\n", "\r": ""
      default: String(scalar)
      }
    }.joined()
  }
}

extension CalendarDate {
  /// Sorts what has no date behind everything.
  static let distantFuture = CalendarDate(daysSinceEpoch: .max)
}
