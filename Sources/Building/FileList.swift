internal import FoundationEssentials

/// A list of files and folders, as `find` prints it.
enum FileList {
  /// The paths that bytes list, a line each or parted by zero bytes; `nil` where they are no list: fewer than half of the lines name something that is there.
  static func paths(in bytes: [UInt8]) -> [String]? {
    guard bytes.count <= mostBytes else { return nil }
    let mark: UInt8 = bytes.contains(0) ? 0 : 0x0A
    let lines = bytes.split(separator: mark)
    guard !lines.isEmpty, lines.count(where: isThere) * 2 >= lines.count else { return nil }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }

  private static let mostBytes = 64 << 20

  private static func isThere(_ line: ArraySlice<UInt8>) -> Bool {
    line.count < 4096 && line.first != UInt8(ascii: "-")
      && FileManager.default.fileExists(atPath: String(decoding: line, as: UTF8.self))
  }
}
