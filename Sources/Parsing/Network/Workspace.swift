/// Room for what a network makes of a sentence, used again for the next.
///
/// All are rows, one a word; of `states`, `views` and the columns of `arcs` there is one more, for the root.
final class Workspace {
  /// The number of words.
  private(set) var count = 0
  private var room = Weights(0)

  /// The words' states: below the first layer, then above each.
  private(set) var states: [UnsafeMutablePointer<Float>] = []
  /// Each layer's gates and candidates.
  private(set) var gates: [UnsafeMutablePointer<Float>] = []
  /// What each layer adds to the states.
  private(set) var hidden: [UnsafeMutablePointer<Float>] = []
  private(set) var views = Weights(0).start
  private(set) var tags = Weights(0).start
  private(set) var queries = Weights(0).start
  /// The governors' views, transposed.
  private(set) var governors = Weights(0).start
  private(set) var distances = Weights(0).start
  private(set) var arcs = Weights(0).start
  private(set) var labelViews = Weights(0).start
  private(set) var labels = Weights(0).start

  /// The length of a row of `arcs`.
  var arcStride: Int { Matrix.padded(count + 1) }

  /// Makes room for a sentence.
  func prepare(words count: Int, shape: NetworkShape) {
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
    if all > room.count { room = Weights(all * 3 / 2) }
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
  /// The number of a word's best tag.
  func bestTag(of word: Int, shape: NetworkShape) -> Int {
    Workspace.best(tags + word * shape.tag.outputs, among: shape.tags)
  }

  /// The number of the best relation to its governor.
  func bestRelation(of word: Int, shape: NetworkShape) -> Int {
    Workspace.best(labels + word * shape.label.outputs, among: shape.relations)
  }

  private static func best(_ scores: UnsafePointer<Float>, among count: Int) -> Int {
    var best = 0
    for index in 1..<count where scores[index] > scores[best] { best = index }
    return best
  }
}
