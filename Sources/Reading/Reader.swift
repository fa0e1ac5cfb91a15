package import Model

/// Reads articles from bytes of any kind that it knows.
package struct Reader: Sendable {
  private let defaults: ReadDefaults

  /// Makes a reader; `defaults` fills in what a file does not tell.
  package init(defaults: ReadDefaults) { self.defaults = defaults }

  /// The articles in a file's bytes, in order, each or why it could not be read.
  ///
  /// - Parameter name: The file's name, for its ending and for messages.
  package func articles(in bytes: [UInt8], name: String) -> [Result<Article, ReadingError>] {
    var parts: [Part] = [Part(bytes: bytes, name: name)]
    var results: [Result<Article, ReadingError>] = []
    var depth = 0
    while let part = parts.popLast() {
      do throws(ReadingError) {
        guard !part.bytes.isEmpty else { throw ReadingError(name: part.name, reason: .empty) }
        if let unpacked = try Gzip.unpacked(part.bytes, name: part.name) {
          depth += 1
          guard depth < 4 else { throw ReadingError(name: part.name, reason: .tooDeep) }
          parts.append(Part(bytes: unpacked, name: part.name.withoutGzipEnding))
          continue
        }
        let source = Source(bytes: part.bytes, name: part.name)
        guard let format = InputFormat.all.first(where: { $0.recognises(source) }) else {
          throw ReadingError(name: part.name, reason: .unknown)
        }
        results += format.read(source).map { $0.map(finished) }
      } catch {
        results.append(.failure(error))
      }
    }
    return results
  }

  private struct Part {
    let bytes: [UInt8]
    let name: String
  }

  private func finished(_ article: Article) -> Article {
    var article = article
    if article.published == nil { article.published = defaults.published }
    if article.source.isEmpty { article.source = defaults.source }
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
    case empty, unknown, noText, tooDeep, damagedGzip, tooLarge
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
    case .empty: "\(name): the file is empty"
    case .unknown:
      "\(name): this is none of the formats that can be read (\(InputFormat.all.map(\.summary).joined(separator: ", ")))"
    case .noText: "\(name): no text of an article was found in it"
    case .tooDeep: "\(name): archives lie within archives, deeper than is read; unpack it first"
    case .damagedGzip: "\(name): the gzip data is cut short or damaged; fetch the file again"
    case .tooLarge: "\(name): unpacked it is larger than 1 GiB; split it"
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
