/// Breaks pages in ways that a seed decides: bytes changed, pieces lost, doubled, moved, and marks set in.
struct Mutator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 | 1 }

  /// The next number below a bound (xorshift64).
  mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % max(1, bound)
  }

  private static let marks = [
    "<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<a href=x>", "</a>", "<ul><li>", "</ul>", "<h2>",
    "</h2>", "<br>", "<!--", "-->", "<span>",
    "</span>", "<section>", "</section>", "<", ">", "&amp;", "&#x", "\"", "<script>", "</script>", "<em>",
    "</em>", "<blockquote>", "</blockquote>",
  ].map { Array($0.utf8) }

  /// The bytes with a few faults.
  mutating func broken(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...next(6) {
      let place = next(bytes.count)
      let size = min(next(200), bytes.count - place)
      switch next(5) {
      case 0: if place < bytes.count { bytes[place] = UInt8(next(256)) }
      case 1: bytes.removeSubrange(place..<place + size)
      case 2: bytes.insert(contentsOf: bytes[place..<place + size], at: next(bytes.count))
      default: bytes.insert(contentsOf: Mutator.marks[next(Mutator.marks.count)], at: place)
      }
    }
    return bytes
  }
}
