internal import FoundationEssentials
package import Model
internal import Reading

/// The articles of files and folders that a person named, read one file at a time.
package struct InputFiles: Sendable {
  private let paths: [String]
  private let reader: Reader

  /// No article is longer, and a file that seems to hold one is something else.
  private static let mostBytes = 8 << 20

  /// Looks through files and folders; `-` is standard input: an article or many, or a list of files, a line each.
  ///
  /// - Parameters:
  ///   - published: The day of publication of files that tell none, which the person gave; `nil` for none.
  ///   - source: The outlet of files that tell none; empty for none.
  ///   - all: Whether of a page that holds several articles all are read, or the main one.
  package init(_ names: [String], published: CalendarDate?, source: String, all: Bool = false) {
    paths = names.flatMap(InputFiles.named)
    let day = published.map { Publication(day: $0, basis: .given, confidence: 1) }
    reader = Reader(
      defaults: ReadDefaults(published: day, source: source), all: all, pdfText: PDFProgram.text)
  }

  /// The number of files.
  package var count: Int { paths.count }

  /// Reads file after file, and tells of each article, and of what could not be read and why.
  package func forEach(
    _ body: (InputArticle) async throws -> Void, trouble: (InputTrouble) -> Void
  ) async rethrows {
    var total = Double(max(1, paths.map(FileBytes.size).reduce(0, +)))
    var before = 0
    var waiting = Array(paths.reversed())
    while let path = waiting.popLast() {
      let size = FileBytes.size(of: path)
      defer { before += size }
      guard let bytes = FileBytes.all(of: path) else {
        trouble(InputFiles.trouble(at: path))
        continue
      }
      if path == "-", let listed = FileList.paths(in: bytes) {
        let files = listed.flatMap(InputFiles.named)
        total += Double(files.map(FileBytes.size).reduce(0, +))
        waiting += files.reversed()
        continue
      }
      let name = path == "-" ? "standard input" : path
      let results = reader.articles(in: bytes, name: name)
      for (index, result) in results.enumerated() {
        switch result {
        case .success(let article) where article.text.utf8.count > InputFiles.mostBytes:
          trouble(
            .unreadable(
              "\(name): it holds an article of \(article.text.utf8.count >> 20) MB, and none of over \(InputFiles.mostBytes >> 20) MB is read; split it"
            ))
        case .success(let article):
          let done = Double(size) * Double(index + 1) / Double(results.count)
          try await body(
            InputArticle(
              article: article, file: name, share: size == 0 ? nil : (Double(before) + done) / total))
        case .failure(let error): trouble(.unreadable(error.description))
        }
      }
    }
  }

  /// Why nothing can be read at a path.
  private static func trouble(at path: String) -> InputTrouble {
    guard FileManager.default.fileExists(atPath: path) else { return .missing(path) }
    return (try? FileManager.default.contentsOfDirectory(atPath: path)) == nil ? .closed(path) : .hollow(path)
  }

  /// The files of a name; a folder without any stands for itself, so that it is told of.
  private static func named(_ path: String) -> [String] {
    let found = files(at: path)
    return found.isEmpty ? [path] : found
  }

  /// A folder's files below it in order of their names, hidden ones left out; a file itself.
  private static func files(at path: String) -> [String] {
    var isDirectory = false
    guard path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), isDirectory
    else { return [path] }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return [path] }
    return names.filter { !$0.hasPrefix(".") }.sorted().flatMap {
      files(at: path.hasSuffix("/") ? path + $0 : "\(path)/\($0)")
    }
  }
}

/// An article with where it came from.
package struct InputArticle: Sendable {
  /// The article.
  package let article: Article
  /// The file that it stands in.
  package let file: String
  /// How much of all that is to be read has been read with it, from 0 to 1; `nil` where the size is not known.
  package let share: Double?

  /// Tells where an article came from.
  package init(article: Article, file: String, share: Double?) {
    self.article = article
    self.file = file
    self.share = share
  }
}

extension Article {
  /// Whether it looks like English.
  package var isInEnglish: Bool { EnglishText.isLikely(text) }
}

/// Why a file, or an article in one, is left out.
package enum InputTrouble: Sendable, CustomStringConvertible {
  /// There is no such file.
  case missing(String)
  /// The file or folder is there and cannot be opened.
  case closed(String)
  /// The folder holds no file.
  case hollow(String)
  /// What is in it is no article; the text names the file, the place and the remedy.
  case unreadable(String)

  /// The file, what is wrong with it, and the remedy.
  package var description: String {
    switch self {
    case .missing(let path): "\(path): there is no such file; check how it is spelt"
    case .hollow(let path): "\(path): the folder holds no file; hidden ones are not read"
    case .closed(let path): "\(path): it cannot be opened; check its permissions"
    case .unreadable(let text): text
    }
  }
}
