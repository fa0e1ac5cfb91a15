package import Model

/// Reads articles from bytes of any kind that it knows.
package struct Reader: Sendable {
  private let defaults: ReadDefaults
  private let pdfText: PDFText
  private let wantsAll: Bool

  /// Makes a reader; `defaults` fills in what a file does not tell, `pdfText` takes the text out of a PDF.
  ///
  /// - Parameter all: Whether of a page that holds several articles all are read, or the main one.
  package init(defaults: ReadDefaults, all: Bool = false, pdfText: @escaping PDFText = { _ in .missing }) {
    self.defaults = defaults
    wantsAll = all
    self.pdfText = pdfText
  }

  /// The articles in a file's bytes, in order, each or why it could not be read.
  ///
  /// - Parameter name: The file's name, for its ending and for messages.
  package func articles(in bytes: [UInt8], name: String) -> [Result<Article, ReadingError>] {
    var results: [Result<Article, ReadingError>] = []
    var waiting: [Part] = [Part(bytes: { (_) throws(ReadingError) in bytes }, name: name, depth: 0)]
    // What a small archive claims to hold may be terabytes, in one file or in many.
    var room = Zip.limit
    while let part = waiting.popLast() {
      do throws(ReadingError) {
        let bytes = try part.bytes(room)
        if part.depth > 0 { room -= bytes.count }
        guard !bytes.isEmpty else { throw ReadingError(name: part.name, reason: .empty) }
        if let parts = try unpacked(bytes, part, room: room) {
          guard part.depth < Reader.deepest else { throw ReadingError(name: part.name, reason: .tooDeep) }
          waiting += parts.reversed()
          continue
        }
        let source = Source(
          bytes: Mojibake.repaired(bytes) ?? bytes, name: part.name, pdfText: pdfText, wantsAll: wantsAll)
        guard let format = InputFormat.all.first(where: { $0.recognises(source) }) else {
          throw ReadingError(name: part.name, reason: .unknown)
        }
        if let most = format.mostBytes, bytes.count > most {
          throw ReadingError(name: part.name, reason: .tooLong(most >> 20))
        }
        results += format.read(source).map { $0.map(finished) }
      } catch {
        results.append(.failure(error))
      }
    }
    return results
  }

  /// Archives within archives are opened so often.
  private static let deepest = 3

  /// A file, or one within an archive, unpacked when its turn comes.
  private struct Part {
    let bytes: (_ room: Int) throws(ReadingError) -> [UInt8]
    let name: String
    let depth: Int
  }

  /// What lies in an archive; `nil` where the bytes are none, or are a document that only looks like one.
  private func unpacked(_ bytes: [UInt8], _ part: Part, room: Int) throws(ReadingError) -> [Part]? {
    if let unpacked = try Gzip.unpacked(bytes, name: part.name, limit: room) {
      return [
        Part(
          bytes: { (_) throws(ReadingError) in unpacked }, name: part.name.withoutGzipEnding,
          depth: part.depth + 1)
      ]
    }
    guard Zip.recognises(bytes) else { return nil }
    let source = Source(bytes: bytes, name: part.name)
    if InputFormat.epub.recognises(source) || InputFormat.officeText.recognises(source) { return nil }
    let zip = try Zip(bytes, name: part.name)
    return zip.entries.filter { entry in
      !entry.name.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
    }.map { entry in
      Part(
        bytes: { (room) throws(ReadingError) in try zip.contents(of: entry, limit: room) },
        name: "\(part.name)/\(entry.name)",
        depth: part.depth + 1)
    }
  }

  private func finished(_ article: Article) -> Article {
    var article = article
    let dateline = Dateline(article.text)
    if article.published == nil {
      let told = dateline?.day(year: nil).map { Publication(day: $0, basis: .dateline, confidence: 0.7) }
      article.published = told ?? defaults.published
    }
    if article.source.isEmpty { article.source = defaults.source }
    article.dateline = dateline?.place ?? ""
    if let agency = dateline?.agency, !agency.isEmpty { article.agency = agency }
    // A dispatch without an outlet is the agency's own.
    if article.source.isEmpty { article.source = dateline?.agency ?? "" }
    if article.id.text.isEmpty { article.id = Article.contentID(title: article.title, text: article.text) }
    return article
  }
}

/// What a person says of files that do not tell it themselves.
package struct ReadDefaults: Sendable {
  /// The day of publication; `nil` for none.
  package var published: Publication?
  /// The outlet; empty for none.
  package var source: String

  /// Makes defaults.
  package init(published: Publication?, source: String) {
    self.published = published
    self.source = source
  }
}

/// Why a file, or an article in it, could not be read.
package struct ReadingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was wrong.
  package enum Reason: Sendable, Hashable {
    case empty, unknown, noText, tooDeep, damagedGzip, damagedZip, damagedPDF, tooLarge
    case tooLong(Int)
    case noField
    case badLine(Int, String)
    case missingProgram(String)
  }

  /// The file.
  package let name: String
  /// What was wrong with it.
  package let reason: Reason

  /// Tells of a file.
  package init(name: String, reason: Reason) {
    self.name = name
    self.reason = reason
  }

  /// The file, what is wrong with it, and the remedy.
  package var description: String {
    switch reason {
    case .empty: "\(name): the file is empty; save or fetch it again"
    case .unknown:
      "\(name): this is none of the formats that can be read; save it as one of \(InputFormat.all.map(\.summary).joined(separator: ", "))"
    case .noText:
      "\(name): no text of an article was found in it; if it holds one, copy its text into a file that ends in .txt"
    case .noField: "\(name): the object has no words in a `text` or `html` field; name one of its fields so"
    case .tooDeep: "\(name): archives lie within archives, deeper than is read; unpack it first"
    case .damagedGzip: "\(name): the gzip data is cut short or damaged; fetch the file again"
    case .damagedZip:
      "\(name): the zip archive is cut short, damaged or packed in a way that is not read; pack it anew"
    case .tooLarge: "\(name): unpacked it is larger than 1 GiB; split it"
    case .tooLong(let most): "\(name): no article is as long, and none of over \(most) MB is read; split it"
    case .damagedPDF:
      "\(name): pdftotext can make nothing of this PDF; it may be damaged or locked with a password"
    case .badLine(let line, let why): "\(name): line \(line): \(why)"
    case .missingProgram(let program):
      "\(name): reading this needs the program `\(program)`; install it (Debian: apt-get install poppler-utils)"
    }
  }
}

extension String {
  /// The name without `.gz`.
  fileprivate var withoutGzipEnding: String { hasSuffix(".gz") ? String(dropLast(3)) : self }
}
