/// Finds a tree in the scores of arcs.
///
/// The word that gains most by it takes the root, each other its best governor; then each circle is broken at the word
/// that loses least by taking a governor outside. That is the first step of Chu and Liu's and Edmonds' algorithm (1965,
/// 1967), which finds the best tree: greedy choices are trees in nine sentences of ten, and circles within circles are
/// rare.
struct TreeDecoder {
  private let scores: UnsafePointer<Float>
  private let stride: Int
  private let count: Int

  /// Looks at scores: a row a word, a column a governor; the number of words stands for the root.
  init(_ scores: UnsafePointer<Float>, stride: Int, count: Int) {
    self.scores = scores
    self.stride = stride
    self.count = count
  }

  /// The governor of every word. Exactly one is governed by the root.
  ///
  /// - Complexity: Words times words, as the scores themselves.
  func heads() -> [Int] {
    guard count > 0 else { return [] }
    var heads = [Int](repeating: count, count: count)
    var (root, gain) = (0, -Float.greatestFiniteMagnitude)
    for word in 0..<count {
      guard let other = best(of: word, where: { _ in true }) else { continue }
      heads[word] = other.governor
      if score(word, count) - other.score > gain { (root, gain) = (word, score(word, count) - other.score) }
    }
    heads[root] = count
    while let circle = circle(in: heads) { mend(circle, in: &heads) }
    return heads
  }

  private func score(_ word: Int, _ governor: Int) -> Float { scores[word * stride + governor] }

  /// The best of the words that may govern another.
  @inline(__always)
  private func best(of word: Int, where isAllowed: (Int) -> Bool) -> (governor: Int, score: Float)? {
    let scores = scores + word * stride
    var best = (governor: -1, score: -Float.infinity)
    for governor in 0..<count where scores[governor] > best.score && governor != word && isAllowed(governor) {
      best = (governor, scores[governor])
    }
    return best.governor < 0 ? nil : best
  }

  /// The words of a circle; `nil` where there is none.
  private func circle(in heads: [Int]) -> [Int]? {
    var visits = [Int](repeating: -1, count: count)
    for start in 0..<count {
      var word = start
      while word < count, visits[word] < 0 {
        visits[word] = start
        word = heads[word]
      }
      guard word < count, visits[word] == start else { continue }
      var circle = [word]
      while let last = circle.last, heads[last] != word { circle.append(heads[last]) }
      return circle
    }
    return nil
  }

  /// Opens a circle where that costs least.
  private func mend(_ circle: [Int], in heads: inout [Int]) {
    let leads = leading(to: circle, heads)
    var (child, head, loss) = (circle[0], count, Float.greatestFiniteMagnitude)
    for word in circle {
      guard let other = best(of: word, where: { !leads[$0] }) else { continue }
      let lost = score(word, heads[word]) - other.score
      if lost < loss { (child, head, loss) = (word, other.governor, lost) }
    }
    heads[child] = head
  }

  /// Which words a circle governs, its own among them.
  private func leading(to circle: [Int], _ heads: [Int]) -> [Bool] {
    var known = [Bool?](repeating: nil, count: count)
    for word in circle { known[word] = true }
    for start in 0..<count {
      var path: [Int] = []
      var word = start
      while word < count, known[word] == nil, path.count <= count {
        known[word] = false
        path.append(word)
        word = heads[word]
      }
      let leads = word < count && known[word] == true
      if leads { for word in path { known[word] = true } }
    }
    return known.map { $0 ?? false }
  }
}
