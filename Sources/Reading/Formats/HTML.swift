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
      return [HTMLArticle(Array(text.utf8), url: "").article(name: source.name)]
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
    let body = fullBody(of: page)
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
    guard !text.isEmpty else { return .failure(ReadingError(name: name, reason: .noText)) }
    var article = Article(
      id: Article.ID(""), title: title, source: metadata.source, url: metadata.address,
      author: metadata.author,
      published: PublicationFinder(page, metadata, text: text).publication, text: text, passages: passages)
    article.captions = body.captions
    return .success(article)
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
    return best
  }

  private func body(of page: PageView) -> Body {
    let roots = BodyFinder(page).roots()
    let filter = BodyFilter(page, title: title)
    return Body(paragraphs: filter.paragraphs(in: roots), captions: filter.captions(in: roots))
  }
}
