import Model

extension InputFormat {
  /// A web page.
  static let html = InputFormat(
    summary: "HTML",
    recognises: { source in
      guard !source.isBinary else { return false }
      if ["html", "htm", "xhtml"].contains(source.ending) { return true }
      let head = String(decoding: source.bytes.prefix(1024), as: UTF8.self).lowercased()
      return head.contains("<!doctype html") || head.contains("<html")
    },
    read: { source in
      let text = TextEncoding.text(of: source.bytes, declared: declaredCharset(source.bytes))
      return [HTMLArticle(text, url: "").article(name: source.name)]
    })

  /// The charset that a page names in its first kilobyte.
  private static func declaredCharset(_ bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(2048), as: UTF8.self).lowercased()
    guard let mark = head.firstRange(of: "charset=") else { return nil }
    let name = head[mark.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }.prefix {
      $0.isLetter || $0.isNumber || "-_:".contains($0)
    }
    return name.isEmpty ? nil : String(name)
  }
}

/// A page as an article.
struct HTMLArticle {
  private let tree: HTMLTree
  private let metadata: PageMetadata

  /// Parses a page; `url` is its address where it is known from elsewhere.
  init(_ html: String, url: String) {
    tree = HTMLTree(html)
    metadata = PageMetadata(tree, url: url)
  }

  /// The article; an error where the page has no text.
  func article(name: String) -> Result<Article, ReadingError> {
    var text = ""
    var passages: [Passage] = []
    let named = BodyFinder(tree, trustsNames: true).blocks()
    // Where names leave next to nothing they were wrong.
    let size = named.reduce(0) { $0 + $1.text.utf8.count }
    for block in size > 250 ? named : BodyFinder(tree, trustsNames: false).blocks() {
      if !text.isEmpty { text += "\n\n" }
      let start = text.utf8.count
      text += block.text
      if let kind = block.kind {
        passages.append(Passage(range: TextRange(start, text.utf8.count), kind: kind, day: nil))
      }
    }
    guard !text.isEmpty else { return .failure(ReadingError(name: name, reason: .noText)) }
    return .success(
      Article(
        id: Article.ID(""), title: metadata.title, source: metadata.source, url: metadata.address,
        author: metadata.author,
        published: metadata.published, text: text, passages: passages))
  }
}
