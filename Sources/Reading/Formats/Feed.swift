import Model

extension InputFormat {
  /// Feeds: RSS 0.9 to 2.0, RDF and Atom, an article an entry.
  static let feed = InputFormat(
    summary: "RSS and Atom",
    recognises: { source in
      source.shows("<rss") || source.shows("<feed") || source.shows("<rdf:rdf")
    },
    read: { source in
      var reader = FeedReader(TextEncoding.text(of: source.bytes, declared: source.declaredCharset))
      let articles = reader.articles()
      return articles.isEmpty
        ? [.failure(ReadingError(name: source.name, reason: .noText))] : articles.map { .success($0) }
    })
}

/// Reads the entries of a feed, each with the fields that stand in it.
private struct FeedReader {
  private var scanner: XMLScanner
  private var outlet = ""
  private var fields: [String: String] = [:]
  private var articlesRead: [Article] = []

  init(_ text: String) { scanner = XMLScanner(Array(text.utf8)) }

  mutating func articles() -> [Article] {
    var path: [String] = []
    var text = ""
    while let event = scanner.next() {
      switch event {
      case .start(let name, let attributes):
        path.append(name)
        text = ""
        if name == "item" || name == "entry" { fields = [:] }
        if name == "link", attributes["rel"] == nil || attributes["rel"] == "alternate",
          let address = attributes["href"]
        {
          fields["link"] = fields["link"] ?? address
        }
      case .text(let part): text += part
      case .end(let name):
        end(name, text: text, within: path)
        text = ""
        if let place = path.lastIndex(of: name) { path.removeSubrange(place...) }
      }
    }
    return articlesRead
  }

  private mutating func end(_ name: String, text: String, within path: [String]) {
    if name == "item" || name == "entry" {
      finish()
    } else if path.contains("item") || path.contains("entry") {
      let field = path.contains("author") && name == "name" ? "author" : name
      if !text.allSatisfy(\.isWhitespace) { fields[field] = fields[field] ?? text.trimmed }
    } else if name == "title", outlet.isEmpty, !path.contains("image") {
      outlet = text.singleSpaced
    }
  }

  /// The entry as an article, where it brings more than a headline.
  private mutating func finish() {
    let content = ["content:encoded", "content", "description", "summary"].compactMap { fields[$0] }
    guard let body = content.max(by: { $0.utf8.count < $1.utf8.count }) else { return }
    let address = fields["link"] ?? fields["guid"].flatMap { $0.hasPrefix("http") ? $0 : nil } ?? ""
    let text = HTMLFragment.text(body)
    guard !text.isEmpty else { return }
    let date = ["pubDate", "published", "dc:date", "issued", "updated"].compactMap { fields[$0] }.first
    let published = date.flatMap { DayReader.day(in: $0) }.map {
      Publication(day: $0, basis: .metadata, confidence: 0.95)
    }
    articlesRead.append(
      Article(
        id: Article.ID(""), title: HTMLFragment.text(fields["title"] ?? "").singleSpaced,
        source: fields["source"] ?? outlet,
        url: address, author: fields["dc:creator"] ?? fields["author"] ?? "",
        published: published ?? AddressDate.publication(in: address), text: text, passages: []))
  }
}

/// Text with markup in it that is the article already, as feeds and mail carry it.
enum HTMLFragment {
  /// The paragraphs of a fragment, without what pages set around articles.
  static func text(_ html: String) -> String {
    guard html.contains("<") || html.contains("&") else { return html.singleSpaced }
    let page = PageView(HTMLTree(Array(html.utf8)), trusting: .hidden)
    return page.text.blocks.map { page.text.string($0) }.filter { !Notices.isNotice($0) }.joined(
      separator: "\n\n")
  }
}
