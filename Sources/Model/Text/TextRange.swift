/// A half-open range of UTF-8 offsets into the text of one article.
package struct TextRange: Sendable, Hashable, Comparable {
  /// The offset of the first byte.
  package let start: Int
  /// The offset after the last byte.
  package let end: Int

  /// Makes the range `start..<end`; `start` must not lie after `end`.
  package init(_ start: Int, _ end: Int) {
    precondition(start <= end, "A range must not end before it starts")
    self.start = start
    self.end = end
  }

  /// The number of bytes.
  package var count: Int { end - start }

  /// Whether no byte lies in the range.
  package var isEmpty: Bool { start == end }

  /// Whether the other range lies wholly within this one.
  package func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two ranges share at least one byte.
  package func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// The smallest range that holds both.
  package func union(_ other: TextRange) -> TextRange {
    TextRange(min(start, other.start), max(end, other.end))
  }

  /// Orders by start, then by end.
  package static func < (a: TextRange, b: TextRange) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }
}

extension String {
  /// The text at a range of UTF-8 offsets; bytes that cut a character in two are replaced.
  ///
  /// - Complexity: The length of the range.
  package subscript(_ range: TextRange) -> String {
    let bytes = utf8
    let lower = min(range.start, bytes.count)
    let upper = min(range.end, bytes.count)
    let start = bytes.index(bytes.startIndex, offsetBy: lower)
    return String(decoding: bytes[start..<bytes.index(start, offsetBy: upper - lower)], as: UTF8.self)
  }
}
