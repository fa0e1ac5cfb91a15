/// A matrix with a bias among a network's weights: `inputs` rows of `outputs` numbers, then `outputs` numbers.
struct Linear: Sendable {
  /// Its place among the matrices.
  let number: Int
  let offset: Int
  let inputs: Int
  let outputs: Int

  /// Where the bias lies.
  var bias: Int { offset + inputs * outputs }
  /// The first number behind it.
  var end: Int { bias + outputs }
}

/// How many numbers a network has of what, and where each matrix lies among its weights.
struct NetworkShape: Sendable {
  /// Numbers that stand for a word at every depth.
  static let width = 96
  /// Half of them read from left to right, half from right to left.
  static let half = width / 2
  /// Layers, one above the other.
  static let layers = 3
  /// Numbers in each of a word's views.
  static let view = 48
  /// Kinds of distances between a word and its governor, padded.
  static let distances = Matrix.padded(Distance.kinds)
  /// Kinds of names, padded.
  static let kinds = 8
  /// Views of a word, one behind the other: for its tag, as one that is governed and as a governor, the same two for the
  /// relation; then the kinds of names.
  static let views = 5 * view + kinds

  /// Where a view begins.
  enum View: Int {
    case tag, child, governor, childLabel, governorLabel, names

    var offset: Int { rawValue * NetworkShape.view }
  }

  let tags: Int
  let relations: Int
  let layers: [Linear]
  let views: Linear
  let tag: Linear
  let query: Linear
  let distance: Linear
  let label: Linear
  /// What a distance adds to the relation's view.
  let distanceLabel: Linear
  /// The root's state.
  let root: Int
  /// All weights but those of words.
  let count: Int

  /// The shape for so many tags and relations.
  init(tags: Int, relations: Int) {
    self.tags = tags
    self.relations = relations
    var (number, end) = (0, 0)
    func linear(_ inputs: Int, _ outputs: Int) -> Linear {
      let linear = Linear(number: number, offset: end, inputs: inputs, outputs: outputs)
      (number, end) = (number + 1, linear.end)
      return linear
    }
    layers = (0..<NetworkShape.layers).map { _ in linear(NetworkShape.width, 2 * NetworkShape.width) }
    views = linear(NetworkShape.width, NetworkShape.views)
    tag = linear(NetworkShape.view, Matrix.padded(tags))
    query = linear(NetworkShape.view, NetworkShape.view)
    distance = linear(NetworkShape.view, NetworkShape.distances)
    label = linear(NetworkShape.view, Matrix.padded(relations))
    distanceLabel = linear(NetworkShape.distances, NetworkShape.view)
    root = end
    count = root + NetworkShape.width
  }

  /// The matrices.
  var linears: [Linear] { layers + [views, tag, query, distance, label, distanceLabel] }
}

/// How far a word's governor is and on which side, in steps that grow.
enum Distance {
  /// The number of kinds.
  static let kinds = 17
  /// Sentences are not longer.
  private static let most = 512
  /// The kinds of distances from −`most` to `most`.
  private static let table: [UInt8] = (-most...most).map { distance in
    let step =
      switch abs(distance) {
      case 0...4: abs(distance)
      case 5...6: 5
      case 7...10: 6
      case 11...20: 7
      default: 8
      }
    return UInt8(distance > 0 ? step + 8 : step)
  }

  /// The kind of the distance from a word to a governor; 0 stands for the root, which has the number `count`.
  @inline(__always)
  static func kind(from word: Int, to governor: Int, count: Int) -> Int {
    governor == count ? 0 : kind(of: governor - word)
  }

  /// The kind of a distance between two words.
  @inline(__always)
  static func kind(of distance: Int) -> Int { Int(table[max(-most, min(most, distance)) + most]) }
}
