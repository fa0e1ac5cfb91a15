/// Room for what a network makes of a sentence, used again for the next.
///
/// All are rows, one a word; of `states`, `views` and the columns of `arcs` there is one more, for the root.
struct Workspace: ~Copyable {
  /// The number of words.
  private(set) var count = 0
  private var room = Room(0)

  /// The words' states: below the first layer, then above each.
  private(set) var states: [UnsafeMutablePointer<Float>] = []
  /// Each layer's gates and candidates.
  private(set) var gates: [UnsafeMutablePointer<Float>] = []
  /// What each layer adds to the states.
  private(set) var hidden: [UnsafeMutablePointer<Float>] = []
  private(set) var views: UnsafeMutablePointer<Float>
  private(set) var tags: UnsafeMutablePointer<Float>
  private(set) var queries: UnsafeMutablePointer<Float>
  /// The governors' views, transposed.
  private(set) var governors: UnsafeMutablePointer<Float>
  private(set) var distances: UnsafeMutablePointer<Float>
  private(set) var arcs: UnsafeMutablePointer<Float>
  private(set) var labelViews: UnsafeMutablePointer<Float>
  private(set) var labels: UnsafeMutablePointer<Float>

  /// Makes none.
  init() {
    let start = room.start
    (views, tags, queries, governors) = (start, start, start, start)
    (distances, arcs, labelViews, labels) = (start, start, start, start)
  }

  /// Room for a few rows of rounded numbers.
  let scratch = UnsafeMutablePointer<Int32>.allocate(capacity: 6 * NetworkShape.width / 2)

  deinit { scratch.deallocate() }

  /// The length of a row of `arcs`.
  var arcStride: Int { Matrix.padded(count + 1) }

  /// Makes room for a sentence.
  mutating func prepare(words count: Int, shape: NetworkShape) {
    self.count = count
    let sizes =
      Array(repeating: (count + 1) * NetworkShape.width, count: NetworkShape.layers + 1)
      + Array(repeating: count * 2 * NetworkShape.width, count: NetworkShape.layers)
      + Array(repeating: count * NetworkShape.width, count: NetworkShape.layers)
      + [
        (count + 1) * NetworkShape.views, count * shape.tag.outputs, count * NetworkShape.view,
        NetworkShape.view * arcStride, count * NetworkShape.distances, count * arcStride,
        count * NetworkShape.view, count * shape.label.outputs,
      ]
    let all = sizes.reduce(0, +)
    if all > room.count { room = Room(unset: all * 3 / 2) }
    var next = room.start
    let places = sizes.map { size in
      defer { next += size }
      return next
    }
    let layers = NetworkShape.layers
    states = Array(places[0...layers])
    gates = Array(places[layers + 1...2 * layers])
    hidden = Array(places[2 * layers + 1...3 * layers])
    let rest = places[(3 * layers + 1)...]
    let first = rest.startIndex
    views = rest[first]
    tags = rest[first + 1]
    queries = rest[first + 2]
    governors = rest[first + 3]
    distances = rest[first + 4]
    arcs = rest[first + 5]
    labelViews = rest[first + 6]
    labels = rest[first + 7]
  }
}

extension Workspace {
  /// The number of each word's best tag.
  func bestTags(shape: NetworkShape) -> [Int] {
    Workspace.best(tags, rows: count, stride: shape.tag.outputs, among: shape.tags)
  }

  /// The number of the best relation of each word to its governor.
  func bestRelations(shape: NetworkShape) -> [Int] {
    Workspace.best(labels, rows: count, stride: shape.label.outputs, among: shape.relations)
  }

  private static func best(
    _ scores: UnsafePointer<Float>, rows: Int, stride: Int, among count: Int
  ) -> [Int] {
    (0..<rows).map { row in
      let scores = scores + row * stride
      var (best, most) = (0, scores[0])
      for index in 1..<count {
        let score = scores[index]
        if score > most { (best, most) = (index, score) }
      }
      return best
    }
  }
}
