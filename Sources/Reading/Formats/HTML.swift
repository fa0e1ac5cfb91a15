import Model

extension InputFormat {
  /// A web page.
  static let html = InputFormat(
    summary: "HTML",
    recognises: { source in
      guard !source.isBinary else { return false }
      if ["html", "htm", "xhtml"].contains(source.ending) { return true }
      return source.shows("<!doctype html") || source.shows("<html")
    },
    read: { source in
      let text = TextEncoding.text(of: source.bytes, declared: source.declaredCharset)
      return HTMLArticle(Array(text.utf8), url: "").articles(name: source.name, all: source.wantsAll)
    }, mostBytes: 64 << 20)
}

/// A page as an article.
struct HTMLArticle {
  private let tree: HTMLTree
  private let metadata: PageMetadata
  private let title: String

  /// Parses a page; `url` is its address where it is known from elsewhere.
  init(_ html: [UInt8], url: String) {
    tree = HTMLTree(html)
    metadata = PageMetadata(tree, url: url)
    title = PageTitle.title(tree, metadata)
  }

  /// The article; an error where the page has no text.
  func article(name: String) -> Result<Article, ReadingError> {
    let page = PageView(tree, trusting: .all)
    var article = written(fullBody(of: page), title: title)
    guard !article.text.isEmpty else { return .failure(ReadingError(name: name, reason: .noText)) }
    article.agency = creditedAgency(page)
    article.url = metadata.address
    article.author = metadata.author
    article.published = PublicationFinder(page, metadata, text: article.text).publication
    return .success(article)
  }

  /// The main article, or all of a page that holds several, in the order of the page.
  func articles(name: String, all: Bool) -> [Result<Article, ReadingError>] {
    guard all else { return [article(name: name)] }
    let page = PageView(tree, trusting: .all)
    let parts = PageParts(page).parts
    guard parts.count > 1 else { return [article(name: name)] }
    let roots = BodyFinder(page).roots()
    let main = parts.firstIndex { part in
      roots.contains { $0 >= part.element && $0 < Int(tree.nodes[part.element].end) }
    }
    // What the page says of itself is said of the article whose headline is the page's.
    return parts.enumerated().map { index, part in
      index == main && part.title.folded == title.folded
        ? article(name: name) : .success(article(of: part, on: page))
    }
  }

  /// One of several articles of a page, with what stands in it.
  private func article(of part: PageParts.Part, on page: PageView) -> Article {
    let filter = BodyFilter(page, title: part.title)
    let body = Body(
      paragraphs: filter.paragraphs(in: [part.element]), captions: filter.captions(in: [part.element]))
    var article = written(body, title: part.title)
    article.url = part.address
    article.author = part.author
    article.published =
      part.day.map { Publication(day: $0, basis: .metadata, confidence: 0.85) }
      ?? AddressDate.publication(in: part.address)
      ?? part.shownDay.map { Publication(day: $0, basis: .byline, confidence: 0.8) }
    return article
  }

  /// The agency that a line of credits on the page names; empty for none.
  private func creditedAgency(_ page: PageView) -> String {
    // Agencies are thanked in the third person: “… contributed to this report.”
    guard page.text.bytes.end(of: " contributed") != nil else { return "" }
    return page.text.blocks.lazy.filter { (13..<300).contains($0.count) && $0.linkShare < 0.5 }
      .filter { Array(page.text.bytes[$0.range]).end(of: " contributed") != nil }
      .map { page.text.string($0) }.filter { Notices.isCredit($0.lowercased()) }
      .compactMap { Agencies.name(in: $0) }.first ?? ""
  }

  /// What was read, as an article of the page's outlet.
  private func written(_ body: Body, title: String) -> Article {
    let entries = LiveEntries(tree, body.paragraphs.map(\.node))
    var text = ""
    var passages: [Passage] = []
    for paragraph in body.paragraphs {
      if !text.isEmpty { text += "\n\n" }
      let start = text.utf8.count
      text += paragraph.text
      let day = entries.day(ofNode: paragraph.node)
      if let kind = paragraph.kind ?? (day == nil ? nil : .entry) {
        passages.append(Passage(range: TextRange(start, text.utf8.count), kind: kind, day: day))
      }
    }
    var article = Article(
      id: Article.ID(""), title: title,
      source: metadata.source.isEmpty ? PageTitle.outlet(tree, metadata) : metadata.source, url: "",
      author: "", published: nil,
      text: text, passages: passages)
    article.captions = body.captions
    return article
  }

  private struct Body {
    let paragraphs: [BodyFilter.Paragraph]
    let captions: [String]
    var size: Int { paragraphs.reduce(0) { $0 + $1.text.utf8.count } }
  }

  private func fullBody(of page: PageView) -> Body {
    var best = body(of: page)
    // Where names leave next to nothing they were wrong.
    for trust in [PageView.Trust.hidden, .none] where best.size < 250 {
      let other = body(of: PageView(tree, trusting: trust))
      if other.size > max(best.size * 4, 250) { best = other }
    }
    guard let witness = BodyWitness(metadata.data.body) else { return best }
    // Pages that scripts fill have their text in the structured data alone.
    if best.size < 250, witness.lacksAll(best.paragraphs) {
      let paragraphs = witness.paragraphs.map {
        BodyFilter.Paragraph(text: $0, kind: nil, isProse: true, node: 0, label: nil)
      }
      return Body(paragraphs: paragraphs, captions: best.captions)
    }
    return Body(paragraphs: witness.trimmed(best.paragraphs), captions: best.captions)
  }

  private func body(of page: PageView) -> Body {
    let roots = BodyFinder(page).roots()
    let filter = BodyFilter(page, title: title)
    return Body(paragraphs: filter.paragraphs(in: roots), captions: filter.captions(in: roots))
  }
}
