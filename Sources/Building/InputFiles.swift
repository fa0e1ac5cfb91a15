internal import FoundationEssentials
package import Model
internal import Reading

/// The articles of files and folders that a person named, read one file at a time.
package struct InputFiles: Sendable {
  private let paths: [String]
  private let reader: Reader

  /// Looks through files and folders; `-` is standard input.
  ///
  /// - Parameters:
  ///   - published: The day of publication of files that tell none, which the person gave; `nil` for none.
  ///   - source: The outlet of files that tell none; empty for none.
  package init(_ names: [String], published: CalendarDate?, source: String) {
    paths = names.flatMap(InputFiles.files)
    let day = published.map { Publication(day: $0, basis: .given, confidence: 1) }
    reader = Reader(defaults: ReadDefaults(published: day, source: source))
  }

  /// The number of files.
  package var count: Int { paths.count }

  /// Reads file after file, and tells of each article, and of what could not be read and why.
  package func forEach(
    _ body: (Article) async throws -> Void, trouble: (InputTrouble) -> Void
  ) async rethrows {
    for path in paths {
      guard let data = InputFiles.bytes(of: path) else {
        trouble(FileManager.default.fileExists(atPath: path) ? .closed(path) : .missing(path))
        continue
      }
      let name = path == "-" ? "standard input" : path
      for result in reader.articles(in: data, name: name) {
        switch result {
        case .success(let article): try await body(article)
        case .failure(let error): trouble(.unreadable(error.description))
        }
      }
    }
  }

  private static func bytes(of path: String) -> [UInt8]? {
    if path == "-" { return (try? FileHandleReader.standardInput()) ?? [] }
    return (try? Data(contentsOf: URL(filePath: path))).map { [UInt8]($0) }
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

/// Why a file, or an article in one, is left out.
package enum InputTrouble: Sendable, CustomStringConvertible {
  /// There is no such file.
  case missing(String)
  /// The file or folder is there and cannot be opened.
  case closed(String)
  /// What is in it is no article; the text names the file, the place and the remedy.
  case unreadable(String)

  /// The file, what is wrong with it, and the remedy.
  package var description: String {
    switch self {
    case .missing(let path): "\(path): there is no such file"
    case .closed(let path): "\(path): it cannot be opened; check its permissions"
    case .unreadable(let text): text
    }
  }
}
