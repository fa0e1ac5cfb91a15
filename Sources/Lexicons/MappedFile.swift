internal import FoundationEssentials

/// The bytes of a file, mapped into memory: only the pages that are looked at take up any.
package struct MappedFile: Sendable {
  private let data: Data

  /// Maps a file; `nil` where it cannot be read.
  package init?(path: String) {
    guard let data = try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped) else { return nil }
    self.data = data
  }

  /// Takes bytes that are in memory already.
  package init(bytes: [UInt8]) { data = Data(bytes) }

  /// The number of bytes.
  package var count: Int { data.count }

  /// Lends the bytes to a function.
  package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try data.withUnsafeBytes(body)
  }
}
