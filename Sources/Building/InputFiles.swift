internal import FoundationEssentials
package import Model
package import Reading

/// The articles of files and folders that a person named, read one file at a time.
package struct InputFiles: Sendable {
  private let paths: [String]
  private let reader: Reader

  /// Looks through files and folders; `-` is standard input.
  package init(_ names: [String], reader: Reader) {
    paths = names.flatMap(InputFiles.files)
    self.reader = reader
  }

  /// The number of files.
  package var count: Int { paths.count }

  /// Reads file after file, and tells of each article, and of what could not be read and why.
  package func forEach(
    _ body: (Result<Article, ReadingError>) async throws -> Void, missing: (String) -> Void
  ) async rethrows {
    for path in paths {
      guard let data = InputFiles.bytes(of: path) else {
        missing(path)
        continue
      }
      let name = path == "-" ? "standard input" : path
      for result in reader.articles(in: data, name: name) { try await body(result) }
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
