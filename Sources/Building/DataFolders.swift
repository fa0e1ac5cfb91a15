internal import FoundationEssentials

/// Where the program's tables, event pages and model lie.
package struct DataFolders: Sendable {
  /// The folders, the shipped one first; later ones are laid over earlier ones.
  package let paths: [String]

  /// The shipped folder, then the person's own, then those given.
  ///
  /// - Throws: Where the shipped folder cannot be found, or a given one is not there.
  package init(given: [String], environment: [String: String]) throws(BuildError) {
    let environment = environment.withoutEmpty
    let shipped = try DataFolders.shipped(environment)
    let home = environment["XDG_DATA_HOME"] ?? environment["HOME"].map { "\($0)/.local/share" }
    let own = home.map { "\($0)/chancery" }.flatMap { DataFolders.isFolder($0) && $0 != shipped ? $0 : nil }
    for path in given where !DataFolders.isFolder(path) { throw .missingFolder(path) }
    paths = [shipped] + [own].compactMap { $0 } + given
  }

  /// Where files that can be made again are kept; `nil` where there is no home.
  package static func cache(_ environment: [String: String]) -> String? {
    let environment = environment.withoutEmpty
    return environment["XDG_CACHE_HOME"].map { "\($0)/chancery" }
      ?? environment["HOME"].map { "\($0)/.cache/chancery" }
  }

  /// CHANCERY_DATA, else beside the program: `share/chancery` of an installation, `Data` of a checkout.
  private static func shipped(_ environment: [String: String]) throws(BuildError) -> String {
    if let path = environment["CHANCERY_DATA"] {
      guard isFolder(path) else { throw .missingFolder(path) }
      return path
    }
    let program =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
    var folder = program
    for _ in 0..<6 {
      folder = folder.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
        separator: "/")
      for candidate in ["\(folder)/share/chancery", "\(folder)/Data"]
      where isFile("\(candidate)/English.model") { return candidate }
    }
    throw .noData
  }

  /// The path of a file of the shipped folder.
  package func shippedFile(_ name: String) -> String { "\(paths[0])/\(name)" }

  private static func isFolder(_ path: String) -> Bool {
    var isDirectory = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
  }

  private static func isFile(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
}

extension [String: String] {
  /// The variables that are set to something: one set to nothing counts as not set, by the XDG Base Directory Specification.
  fileprivate var withoutEmpty: [String: String] { filter { !$0.value.isEmpty } }
}

/// Why the program cannot set to work.
package enum BuildError: Error, Sendable, CustomStringConvertible {
  case noData
  case missingFolder(String)
  case missingFile(String)
  case badModel(String, String)

  /// What is wrong, where, and what would be right.
  package var description: String {
    switch self {
    case .noData:
      "the program's data is not found beside it; set CHANCERY_DATA to the folder that holds English.model"
    case .missingFolder(let path): "\(path): there is no such folder"
    case .missingFile(let path): "\(path): the file is missing or cannot be read; restore it from the release"
    case .badModel(let path, let why): "\(path): \(why)"
    }
  }
}
