package import Model

/// The Unicode code points of a text, as W3C's TextPositionSelector counts, for many ranges of UTF-8 offsets in it.
///
/// The text is walked once; each range then costs the same wherever it stands.
package struct CodePoints: Sendable {
  /// How many bytes lie between two places at which the count is kept.
  private static let stride = 256
  private let bytes: [UInt8]
  /// How many code points begin before each multiple of the stride.
  private let counts: [Int]

  /// Counts the code points of a text.
  package init(of text: String) {
    let bytes = Array(text.utf8)
    var counts = [0]
    for start in Swift.stride(from: 0, to: bytes.count, by: CodePoints.stride) {
      let end = min(start + CodePoints.stride, bytes.count)
      counts.append(counts[counts.count - 1] + bytes[start..<end].count { $0.beginsCodePoint })
    }
    self.bytes = bytes
    self.counts = counts
  }

  /// A range of UTF-8 offsets, counted in code points.
  package func range(_ range: TextRange) -> Range<Int> {
    count(before: range.start)..<count(before: range.end)
  }

  private func count(before offset: Int) -> Int {
    let end = min(offset, bytes.count)
    let place = end / CodePoints.stride
    return counts[place] + bytes[place * CodePoints.stride..<end].count { $0.beginsCodePoint }
  }
}

extension UInt8 {
  /// Whether a code point begins with the byte: it is none of those that go on with one.
  fileprivate var beginsCodePoint: Bool { self & 0xC0 != 0x80 }
}
