internal import FoundationEssentials
import Model

extension InputFormat {
  /// JSON: one article, a list of them, or JSON Lines.
  static let jsonLines = InputFormat(
    summary: "JSON and JSON Lines",
    recognises: { source in
      guard let first = source.firstByte, !source.isBinary else { return false }
      return ["json", "jsonl", "ndjson"].contains(source.ending) || first == UInt8(ascii: "{")
    },
    read: { source in
      if let whole = try? JSONDecoder().decode(JSONArticleList.self, from: Data(source.bytes)) {
        return whole.articles.map { $0.article(name: source.name) }
      }
      return source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().compactMap {
        index, line in
        guard line.contains(where: { $0 > 0x20 }) else { return nil }
        return JSONArticle.read(Data(line), name: source.name, line: index + 1)
      }
    })
}

/// One article or a list of them.
private struct JSONArticleList: Decodable {
  let articles: [JSONArticle]

  init(from decoder: any Decoder) throws {
    if let list = try? [JSONArticle](from: decoder) {
      articles = list
    } else {
      articles = [try JSONArticle(from: decoder)]
    }
  }
}

/// An article as dumps of news give it, under the field names that are common.
private struct JSONArticle: Decodable {
  private var fields: [String: String] = [:]

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  private static let names: [(field: String, keys: [String])] = [
    ("id", ["id", "doc", "_id", "guid"]), ("title", ["title", "headline"]),
    ("source", ["source", "publisher", "outlet", "site_name"]),
    ("url", ["url", "address", "link"]), ("author", ["author", "byline"]),
    (
      "published",
      [
        "published", "date", "dct", "date_published", "datePublished", "publication_date", "pubDate",
        "published_at",
      ]
    ),
    ("text", ["text", "body", "content", "articleBody", "maintext"]), ("html", ["html", "raw_html"]),
  ]

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    for (field, keys) in JSONArticle.names {
      fields[field] = keys.lazy.compactMap { key in
        let key = Key(stringValue: key)
        if let text = try? container.decode(String.self, forKey: key) { return text }
        return (try? container.decode(Int.self, forKey: key)).map(String.init)
      }.first { !$0.isEmpty }
    }
  }

  static func read(_ line: Data, name: String, line number: Int) -> Result<Article, ReadingError> {
    do {
      return try JSONDecoder().decode(JSONArticle.self, from: line).article(name: "\(name):\(number)")
    } catch {
      let why = "this is no JSON object with a `text` or `html` field; mend or delete the line"
      return .failure(ReadingError(name: name, reason: .badLine(number, why)))
    }
  }

  func article(name: String) -> Result<Article, ReadingError> {
    if fields["text"] == nil, let html = fields["html"] {
      return HTMLArticle(Array(html.utf8), url: fields["url"] ?? "").article(name: name).map(filled)
    }
    guard let text = fields["text"], !text.allSatisfy(\.isWhitespace) else {
      return .failure(ReadingError(name: name, reason: .noField))
    }
    return .success(
      filled(
        Article(
          id: Article.ID(""), title: "", source: "", url: "", author: "",
          published: AddressDate.publication(in: fields["url"] ?? ""),
          text: text, passages: [])))
  }

  /// The article with what the object tells.
  private func filled(_ article: Article) -> Article {
    var article = article
    article.id = Article.ID(fields["id"] ?? "")
    article.title = fields["title"] ?? article.title
    article.source = fields["source"] ?? article.source
    article.url = fields["url"] ?? article.url
    article.author = fields["author"] ?? article.author
    if let day = DayReader.day(in: fields["published"] ?? "") {
      article.published = Publication(day: day, basis: .given, confidence: 1)
    } else {
      article.unreadDay = fields["published"] ?? ""
    }
    return article
  }
}
