import Model

extension InputFormat {
  /// Electronic books: an article a chapter.
  static let epub = InputFormat(
    summary: "EPUB",
    recognises: { source in
      guard Zip.recognises(source.bytes), let zip = try? Zip(source.bytes, name: source.name) else {
        return false
      }
      return zip.entry("META-INF/container.xml") != nil
    },
    read: { source in
      do throws(ReadingError) {
        return try Book(Zip(source.bytes, name: source.name), name: source.name).articles()
      } catch {
        return [.failure(error)]
      }
    })
}

/// A book: its package file names the chapters and their order (EPUB 3, “Package document”).
private struct Book {
  private let zip: Zip
  private let name: String
  private var outlet = ""
  private var date = ""
  private var author = ""
  private var files: [String: String] = [:]
  private var spine: [String] = []

  init(_ zip: Zip, name: String) throws(ReadingError) {
    self.zip = zip
    self.name = name
    guard let container = zip.entry("META-INF/container.xml") else {
      throw ReadingError(name: name, reason: .noText)
    }
    var scanner = XMLScanner(try zip.contents(of: container))
    while let event = scanner.next() {
      if case .start("rootfile", let attributes) = event, let path = attributes["full-path"],
        let entry = zip.entry(path)
      {
        readPackage(
          try zip.contents(of: entry), folder: path.split(separator: "/").dropLast().map { "\($0)/" }.joined()
        )
        return
      }
    }
  }

  private mutating func readPackage(_ bytes: [UInt8], folder: String) {
    var scanner = XMLScanner(bytes)
    var text = ""
    while let event = scanner.next() {
      switch event {
      case .start("item", let attributes):
        if let id = attributes["id"], let path = attributes["href"] { files[id] = folder + path }
      case .start("itemref", let attributes): if let id = attributes["idref"] { spine.append(id) }
      case .start: text = ""
      case .text(let part): text += part
      case .end("dc:title"): outlet = outlet.isEmpty ? text.singleSpaced : outlet
      case .end("dc:date"): date = date.isEmpty ? text : date
      case .end("dc:creator"): author = author.isEmpty ? text.singleSpaced : author
      case .end: break
      }
    }
  }

  func articles() throws(ReadingError) -> [Result<Article, ReadingError>] {
    var results: [Result<Article, ReadingError>] = []
    var room = Zip.limit
    for id in spine {
      guard let path = files[id], let entry = zip.entry(path) else { continue }
      let bytes = try zip.contents(of: entry, limit: room)
      room -= bytes.count
      let page = HTMLArticle(bytes, url: "").article(name: "\(name)/\(path)")
      guard case .success(var article) = page, article.text.utf8.count > 200 else { continue }
      if article.source.isEmpty { article.source = outlet }
      if article.author.isEmpty { article.author = author }
      if article.published == nil, let day = DayReader.day(in: date) {
        article.published = Publication(day: day, basis: .metadata, confidence: 0.7)
      }
      results.append(.success(article))
    }
    return results.isEmpty ? [.failure(ReadingError(name: name, reason: .noText))] : results
  }
}
