import Model

extension InputFormat {
  /// Plain text, with an optional block of `Field: value` lines on top.
  static let text = InputFormat(
    summary: "plain text", recognises: { !$0.isBinary },
    read: { source in
      let text = TextEncoding.text(of: source.bytes, declared: nil)
      return [HeaderedText(text).article(name: source.name)]
    }, mostBytes: 8 << 20)
}

/// A text with what its header block tells.
struct HeaderedText {
  private var fields: [String: String] = [:]
  private let body: Substring

  /// Splits the header block, if there is one, from the text.
  init(_ text: String) {
    let unix = text.replacing("\r\n", with: "\n")
    var rest = unix[...].drop { $0.isNewline }
    var fields: [String: String] = [:]
    var mark = rest
    while let end = rest.firstIndex(where: \.isNewline) {
      let line = rest[..<end]
      rest = rest[rest.index(after: end)...]
      if line.allSatisfy(\.isWhitespace) { break }
      guard let colon = line.firstIndex(of: ":"), let field = HeaderedText.names[line[..<colon].lowercased()]
      else {
        // No header block, or text right below it.
        rest = fields.isEmpty ? mark : line.base[line.startIndex...]
        break
      }
      fields[field] = String(line[line.index(after: colon)...]).trimmed
      mark = rest
    }
    self.fields = fields
    body = fields.isEmpty ? unix[...] : rest
  }

  /// Takes fields that another syntax gave, and the text below them.
  init(fields: [String: String], body: Substring) {
    self.fields = Dictionary(
      fields.compactMap { key, value in HeaderedText.names[key.lowercased()].map { ($0, value) } },
      uniquingKeysWith: { first, _ in first })
    self.body = body
  }

  private static let names = [
    "title": "title", "headline": "title", "source": "source", "outlet": "source", "publisher": "source",
    "date": "date",
    "published": "date", "address": "url", "url": "url", "link": "url", "author": "author",
    "byline": "author", "id": "id",
  ]

  /// The article; an error where there is no text. A text without a header block may be a page that was pasted.
  func article(name: String) -> Result<Article, ReadingError> {
    if fields.isEmpty, let page = PastedPage(body.paragraphsOfLines) { return page.article(name: name) }
    let (text, agency) = Notices.withoutCredits(body.paragraphsOfLines)
    guard !text.isEmpty else { return .failure(ReadingError(name: name, reason: .noText)) }
    let day = DayReader.day(in: fields["date"] ?? "")
    let published =
      day.map { Publication(day: $0, basis: .given, confidence: 1) }
      ?? AddressDate.publication(in: fields["url"] ?? "")
    var article = Article(
      id: Article.ID(fields["id"] ?? ""), title: fields["title"] ?? "", source: fields["source"] ?? "",
      url: fields["url"] ?? "", author: fields["author"] ?? "", published: published, text: text,
      passages: [])
    article.agency = agency
    if day == nil { article.unreadDay = fields["date"] ?? "" }
    return .success(article)
  }
}

extension Substring {
  /// The text with paragraphs on one line each. Where empty lines part paragraphs, single line ends are spaces.
  var paragraphsOfLines: String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false).map { $0.trimmed }
    let longest = lines.map(\.utf8.count).max() ?? 0
    let isWrapped =
      longest < 100 && lines.contains("")
      && lines.filter { !$0.isEmpty }.count > lines.filter(\.isEmpty).count
    guard isWrapped else { return lines.joined(separator: "\n").trimmed }
    var paragraphs: [String] = []
    var isOpen = false
    for line in lines {
      if line.isEmpty {
        isOpen = false
      } else if isOpen, !line.hasPrefix("- ") {
        paragraphs[paragraphs.count - 1] += " "
        paragraphs[paragraphs.count - 1] += line
      } else {
        paragraphs.append(line)
        isOpen = true
      }
    }
    return paragraphs.joined(separator: "\n\n")
  }
}

extension StringProtocol {
  /// The text without white space at either end.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
