import Foundation

/// The checkout that these tests stand in.
enum Checkout {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The paths below a folder, relative to the root and sorted, whose names end in one of the given ways.
  static func files(below folder: String, endingIn endings: String...) -> [String] {
    let start = root.appending(path: folder)
    guard let walk = FileManager.default.enumerator(atPath: start.path) else { return [] }
    return walk.compactMap { $0 as? String }
      .filter { path in endings.contains { path.hasSuffix($0) } }
      .map { "\(folder)/\($0)" }
      .sorted()
  }

  /// Every Swift file of the program and its tests.
  static var swiftFiles: [String] { files(below: "Sources", endingIn: ".swift") }

  /// The lines of a file, without their ends.
  static func lines(of path: String) throws -> [String] {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

/// A place in the repository and what is wrong there, to be read in a failure message.
struct Fault: CustomStringConvertible {
  let path: String
  let line: Int
  let what: String
  var description: String { "\(path):\(line): \(what)" }
}
