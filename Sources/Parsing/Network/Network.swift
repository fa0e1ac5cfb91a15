/// A small recurrent network that reads a sentence: what is the tag of each word, its governor, its relation, and the kind
/// of a name.
///
/// A word is a sum of rows of a table. Three layers of minimal gated recurrent units (Feng, Tung, Hassan and others 2024:
/// gates and candidates see the layer below only) read it from both sides and add to its state. From the last state come
/// five views of the word; a biaffine product of two of them scores every arc (Dozat and Manning 2017).
struct Network<Rows: RowTable, Product: MatrixProduct> {
  let shape: NetworkShape
  let rows: Rows
  /// The numbers of all its matrices.
  let weights: UnsafePointer<Float>
  /// How rows are multiplied by them.
  let product: Product

  /// Fills the workspace up to `tags` and `arcs`.
  @inline(__always)
  func read(_ words: [SIMD8<Int32>], in space: inout Workspace, noise: inout some Noise) {
    let (width, count) = (NetworkShape.width, words.count)
    space.prepare(words: count, shape: shape)
    for index in 0..<count { rows.sum(words[index], into: space.states[0] + index * width) }
    noise.disturb(space.states[0], count: count * width, site: 0)
    for layer in 0..<NetworkShape.layers { read(layer, in: &space, noise: &noise) }
    let last = space.states[NetworkShape.layers]
    (last + count * width).update(from: weights + shape.root, count: width)
    apply(shape.views, to: Block(last, stride: width), rows: count + 1, into: space.views, in: space)
    rectifyViews(space)
    noise.disturb(
      space.views, rows: count, columns: NetworkShape.view, stride: NetworkShape.views)
    apply(shape.tag, to: view(.tag, space), rows: count, into: space.tags, in: space)
    scoreArcs(space)
  }

  /// Fills `labels`, given governors.
  @inline(__always)
  func label(_ heads: [Int], in space: borrowing Workspace, noise: inout some Noise) {
    let count = space.count
    let table = weights + shape.distanceLabel.offset
    for word in 0..<count {
      let child = space.views + word * NetworkShape.views + NetworkShape.View.childLabel.offset
      let governor = space.views + heads[word] * NetworkShape.views + NetworkShape.View.governorLabel.offset
      let distance = table + Distance.kind(from: word, to: heads[word], count: count) * NetworkShape.view
      for column in Matrix.starts(0..<NetworkShape.view) {
        let sum =
          Matrix.load(child + column) + Matrix.load(governor + column) + Matrix.load(distance + column)
        Matrix.store(sum.rectified, space.labelViews + word * NetworkShape.view + column)
      }
    }
    noise.disturb(space.labelViews, rows: count, columns: NetworkShape.view, stride: NetworkShape.view)
    apply(
      shape.label, to: Block(space.labelViews, stride: NetworkShape.view), rows: count, into: space.labels,
      in: space)
  }

  /// Multiplies rows by a matrix of the weights.
  @inline(__always)
  private func apply(
    _ linear: Linear, to left: Block, rows: Int, into result: UnsafeMutablePointer<Float>,
    in space: borrowing Workspace
  ) {
    product.apply(linear, of: weights, to: left, rows: rows, into: result, scratch: space.scratch)
  }

  private func view(_ view: NetworkShape.View, _ space: borrowing Workspace) -> Block {
    Block(space.views + view.offset, stride: NetworkShape.views)
  }

  /// A layer: `h = h before + z (c − h before)` from either side, added to the state below.
  @inline(__always)
  private func read(_ layer: Int, in space: inout Workspace, noise: inout some Noise) {
    let (width, count) = (NetworkShape.width, space.count)
    let gates = space.gates[layer]
    apply(
      shape.layers[layer], to: Block(space.states[layer], stride: width), rows: count, into: gates, in: space)
    for row in 0..<count {
      let start = gates + row * 2 * width
      for column in Matrix.starts(0..<width) {
        Matrix.store(Matrix.load(start + column).sigmoid, start + column)
        Matrix.store(Matrix.load(start + width + column).tanh, start + width + column)
      }
    }
    let hidden = space.hidden[layer]
    scan(gates, into: hidden, rows: count, isBackward: false)
    scan(gates, into: hidden, rows: count, isBackward: true)
    let (below, above) = (space.states[layer], space.states[layer + 1])
    above.update(from: hidden, count: count * width)
    noise.disturb(above, count: count * width, site: layer + 1)
    for index in Matrix.starts(0..<count * width) {
      Matrix.store(Matrix.load(below + index) + Matrix.load(above + index), above + index)
    }
  }

  /// The states of half the columns, six lanes of them, row after row: a row waits for the one before, its columns not for each other.
  @inline(__always)
  private func scan(
    _ gates: UnsafePointer<Float>, into hidden: UnsafeMutablePointer<Float>, rows count: Int, isBackward: Bool
  ) {
    let (width, half) = (NetworkShape.width, NetworkShape.half)
    let first = isBackward ? half + (count - 1) * width : 0
    var (gate, target) = (gates + first + (isBackward ? (count - 1) * width : 0), hidden + first)
    var states = InlineArray<6, SIMD8<Float>>(repeating: SIMD8())
    for _ in 0..<count {
      for index in states.indices {
        let column = index &* Matrix.lane
        let candidate = Matrix.load(gate + width + column)
        states[index] += Matrix.load(gate + column) * (candidate - states[index])
        Matrix.store(states[index], target + column)
      }
      gate += isBackward ? -2 * width : 2 * width
      target += isBackward ? -width : width
    }
  }

  private func rectifyViews(_ space: borrowing Workspace) {
    for row in 0...space.count {
      let start = space.views + row * NetworkShape.views
      for column in Matrix.starts(0..<NetworkShape.View.childLabel.offset) {
        Matrix.store(Matrix.load(start + column).rectified, start + column)
      }
    }
  }

  @inline(__always)
  private func scoreArcs(_ space: borrowing Workspace) {
    let (count, view, stride) = (space.count, NetworkShape.view, space.arcStride)
    apply(shape.query, to: self.view(.child, space), rows: count, into: space.queries, in: space)
    apply(shape.distance, to: self.view(.child, space), rows: count, into: space.distances, in: space)
    let governors = space.governors
    for row in 0...count {
      let governor = space.views + row * NetworkShape.views + NetworkShape.View.governor.offset
      for column in 0..<view { governors[column &* stride &+ row] = governor[column] }
    }
    for column in 0..<view {
      for row in count + 1..<max(stride, count + 1) { governors[column * stride + row] = 0 }
    }
    let kinds = (-count..<count).map { Distance.kind(of: $0) }
    for word in 0..<count {
      let (arcs, distances) = (space.arcs + word * stride, space.distances + word * NetworkShape.distances)
      let kinds = kinds[(count - word)...]
      for (governor, kind) in zip(0..<count, kinds) { arcs[governor] = distances[kind] }
      arcs[count] = distances[0]
      for governor in count + 1..<max(stride, count + 1) { arcs[governor] = 0 }
    }
    Matrix.multiply(
      space.queries, rows: (count, view), inner: (view, 1), by: Block(space.governors, stride: stride),
      columns: stride, from: Block(space.arcs, stride: stride), into: space.arcs, stride: stride)
    for word in 0..<count { space.arcs[word * stride + word] = -.greatestFiniteMagnitude }
  }
}

/// What a trainer does to a network's numbers so that it learns to do without any of them.
protocol Noise {
  /// Disturbs numbers at one of the sites that can tell later what was done there.
  mutating func disturb(_ numbers: UnsafeMutablePointer<Float>, count: Int, site: Int)
  /// Disturbs columns of rows whose numbers are not negative.
  mutating func disturb(_ numbers: UnsafeMutablePointer<Float>, rows: Int, columns: Int, stride: Int)
}

/// No noise.
struct Silence: Noise {
  @inline(__always)
  func disturb(_ numbers: UnsafeMutablePointer<Float>, count: Int, site: Int) {}
  @inline(__always)
  func disturb(_ numbers: UnsafeMutablePointer<Float>, rows: Int, columns: Int, stride: Int) {}
}
