import FoundationEssentials

/// Numbers that lie in a model's bytes, which may be a mapped file: only the pages that are looked at take up memory.
struct MappedArray<Element: FixedWidthInteger & Sendable>: Sendable {
  private let bytes: Data
  private let offset: Int
  /// The number of elements.
  let count: Int

  /// Looks at `count` elements that begin at an offset which is a multiple of eight; `nil` where they do not lie in the bytes.
  init?(_ bytes: Data, at offset: Int, count: Int) {
    guard count >= 0, offset >= 0, offset % 8 == 0, offset <= bytes.count,
      count <= (bytes.count - offset) / MemoryLayout<Element>.stride
    else { return nil }
    self.bytes = bytes
    self.offset = offset
    self.count = count
  }

  /// Takes elements that are in memory.
  init(_ elements: [Element]) {
    bytes = elements.withUnsafeBytes { Data($0) }
    offset = 0
    count = elements.count
  }

  /// Lends the elements to a function. Files are little-endian, as are the machines this is built for.
  @inline(__always)
  func withElements<Result>(_ body: (UnsafePointer<Element>) -> Result) -> Result? {
    bytes.withUnsafeBytes { raw in
      raw.baseAddress.map { body(($0 + offset).assumingMemoryBound(to: Element.self)) }
    }
  }
}
