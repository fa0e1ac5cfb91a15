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
    let heading = "# \(markdown(timeline.title))\n\n"
    guard !timeline.events.isEmpty else { return heading + "No events.\n" }
    var page = heading + timeline.summary + "\n"
    for chapter in timeline.chapters {
      if let heading = chapter.heading { page += "\n## \(heading)\n" }
      for event in chapter.events { page += "\n" + text(of: Entry(event, in: timeline)) }
    }
    return page + "\n## Sources\n\n" + timeline.sources.map(line).joined()
  }

  /// The entry's lines, with hard breaks between them, then its best quotes.
  private func text(of entry: Entry) -> String {
    let title: [String?] = [
      "**\(markdown(entry.date))**", markdown(entry.label), entry.place.map(markdown),
    ]
    let lines: [String?] = [
      title.compactMap(\.self).joined(separator: " · "), markdown(entry.sentence), markdown(entry.provenance),
      entry.dispute.map { "⚠ " + markdown($0) },
    ]
    let quotes = entry.quotations.map { quotation in
      let day = quotation.article.published.map { ", \($0.day.prose)" } ?? ""
      return
        "> “\(markdown(quotation.words))” — \(link(quotation.article.outlet, to: quotation.article))\(day)"
    }
    return lines.compactMap(\.self).joined(separator: "  \n") + "\n"
      + (quotes.isEmpty ? "" : "\n" + quotes.joined(separator: "  \n") + "\n")
  }

  /// An article among the sources, with the papers that have the same text.
  private func line(_ article: ArticleReference) -> String {
    let copies = article.copies.map { link($0.outlet, to: $0) }
    let also = copies.isEmpty ? "" : "; the same text in \(copies.joined(separator: ", "))"
    return "- \(link(article.heading, to: article)), \(markdown(article.imprint))\(also)\n"
  }

  private func link(_ words: String, to article: ArticleReference) -> String {
    article.url.isEmpty ? markdown(words) : "[\(markdown(words))](<\(article.url.escapedForAddress)>)"
  }
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
