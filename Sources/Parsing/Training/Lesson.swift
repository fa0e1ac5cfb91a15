import Foundation

/// Learns from sentences, one after another: adds up the gradients of what the network gets wrong.
struct Lesson: ~Copyable {
  private let shape: NetworkShape
  /// The matrices of the network's weights, transposed, each where the original lies.
  private let transposed: Room
  private var space = Workspace()
  private var slopes = Workspace()
  private var noise: DropOut
  private let zeros = Room(4_096)

  /// The gradients of all weights but the rows'.
  let gradients: Room
  private(set) var rows: RowGradients
  private(set) var loss = 0.0

  /// Learns for networks of a shape, with a table of so many rows.
  init(_ shape: NetworkShape, rows count: Int, seed: UInt64) {
    self.shape = shape
    transposed = Room(shape.count)
    gradients = Room(shape.count)
    rows = RowGradients(rows: count)
    noise = DropOut(seed: seed)
  }

  /// Forgets what was added up, and takes the weights as they now are.
  mutating func begin(_ weights: [Float]) {
    gradients.start.update(repeating: 0, count: gradients.count)
    rows.clear()
    loss = 0
    for linear in shape.linears {
      let to = transposed.start + linear.offset
      for input in 0..<linear.inputs {
        for output in 0..<linear.outputs {
          to[output * linear.inputs + input] = weights[linear.offset + input * linear.outputs + output]
        }
      }
    }
  }

  /// Reads a sentence, in which some words may be masked, and adds up the gradients; `scale` is what a word counts.
  mutating func learn(
    _ example: Example, words: [SIMD8<Int32>], scale: Float, by network: Network<LearntRows, FloatingProduct>
  ) {
    network.read(words, in: &space, noise: &noise)
    network.label(example.heads, in: space, noise: &noise)
    slopes.prepare(words: words.count, shape: shape)
    clearSlopes()
    learnTags(example.tags, scale)
    learnNames(example.kinds, scale)
    learnArcs(example.heads, scale)
    learnLabels(example, scale)
    learnViews()
    for layer in (0..<NetworkShape.layers).reversed() { learnLayer(layer) }
    let bottom = slopes.states[0]
    noise.disturbAgain(bottom, site: 0)
    for (index, word) in words.enumerated() {
      for place in word.indices { rows.add(bottom + index * NetworkShape.width, to: word[place]) }
    }
  }

  private var count: Int { space.count }

  private func clearSlopes() {
    slopes.views.update(repeating: 0, count: (count + 1) * NetworkShape.views)
    slopes.distances.update(repeating: 0, count: count * NetworkShape.distances)
  }

  /// Adds to a matrix's gradients, given its input and the slopes of its output; then gives the slopes of its input.
  private func learn(
    _ linear: Linear, input: Block, slope: Block, rows count: Int, into result: UnsafeMutablePointer<Float>?,
    stride: Int, adds: Bool = false
  ) {
    let weights = gradients.start + linear.offset
    Matrix.multiply(
      input.start, rows: (linear.inputs, 1), inner: (count, input.stride), by: slope, columns: linear.outputs,
      from: Block(weights, stride: linear.outputs), into: weights, stride: linear.outputs)
    let bias = gradients.start + linear.bias
    for row in 0..<count {
      for column in 0..<linear.outputs { bias[column] += slope.start[row * slope.stride + column] }
    }
    guard let result else { return }
    let initial = adds ? Block(result, stride: stride) : Block(zeros.start, stride: 0)
    Matrix.multiply(
      slope.start, rows: (count, slope.stride), inner: (linear.outputs, 1),
      by: Block(transposed.start + linear.offset, stride: linear.inputs), columns: linear.inputs,
      from: initial, into: result, stride: stride)
  }

  private func view(_ view: NetworkShape.View, of space: borrowing Workspace) -> UnsafeMutablePointer<Float> {
    space.views + view.offset
  }

  /// Turns scores into slopes of the cross entropy; to zeros where nothing is to be learnt.
  private mutating func slope(
    _ scores: UnsafeMutablePointer<Float>, count: Int, room: Int, truth: Int, scale: Float
  ) {
    guard truth >= 0 else {
      scores.update(repeating: 0, count: room)
      return
    }
    var most = scores[0]
    for index in 1..<count { most = max(most, scores[index]) }
    var sum: Float = 0
    let right = scores[truth]
    for index in 0..<count {
      scores[index] = exp(scores[index] - most)
      sum += scores[index]
    }
    loss += Double((log(sum) + most - right) * scale)
    for index in 0..<count { scores[index] *= scale / sum }
    scores[truth] -= scale
    for index in count..<room { scores[index] = 0 }
  }

  private mutating func learnTags(_ tags: [Int], _ scale: Float) {
    let columns = shape.tag.outputs
    for word in 0..<count {
      slope(space.tags + word * columns, count: shape.tags, room: columns, truth: tags[word], scale: scale)
    }
    learn(
      shape.tag, input: Block(view(.tag, of: space), stride: NetworkShape.views),
      slope: Block(space.tags, stride: columns), rows: count, into: view(.tag, of: slopes),
      stride: NetworkShape.views)
    for word in 0..<count {
      for column in 0..<NetworkShape.view {
        slopes.views[word * NetworkShape.views + column] *= DropOut.gain
      }
    }
  }

  private mutating func learnNames(_ kinds: [Int], _ scale: Float) {
    for word in 0..<count where kinds[word] >= 0 {
      let place = word * NetworkShape.views + NetworkShape.View.names.offset
      (slopes.views + place).update(from: space.views + place, count: NetworkShape.kinds)
      slope(
        slopes.views + place, count: NameFinder.kinds.count, room: NetworkShape.kinds, truth: kinds[word],
        scale: scale)
    }
  }

  private mutating func learnArcs(_ heads: [Int], _ scale: Float) {
    let (view, stride, views) = (NetworkShape.view, space.arcStride, NetworkShape.views)
    for word in 0..<count {
      let arcs = space.arcs + word * stride
      slope(arcs, count: count + 1, room: stride, truth: heads[word], scale: scale)
      for governor in 0...count {
        let kind = Distance.kind(from: word, to: governor, count: count)
        slopes.distances[word * NetworkShape.distances + kind] += arcs[governor]
      }
    }
    let governors = self.view(.governor, of: space)
    Matrix.multiply(
      space.arcs, rows: (count, stride), inner: (count + 1, 1), by: Block(governors, stride: views),
      columns: view, from: Block(zeros.start, stride: 0), into: slopes.queries, stride: view)
    Matrix.multiply(
      space.arcs, rows: (count + 1, 1), inner: (count, stride), by: Block(space.queries, stride: view),
      columns: view, from: Block(zeros.start, stride: 0), into: self.view(.governor, of: slopes),
      stride: views)
    let child = Block(self.view(.child, of: space), stride: views)
    learn(
      shape.query, input: child, slope: Block(slopes.queries, stride: view), rows: count,
      into: self.view(.child, of: slopes), stride: views)
    learn(
      shape.distance, input: child, slope: Block(slopes.distances, stride: NetworkShape.distances),
      rows: count, into: self.view(.child, of: slopes), stride: views, adds: true)
  }

  private mutating func learnLabels(_ example: Example, _ scale: Float) {
    let (view, columns, views) = (NetworkShape.view, shape.label.outputs, NetworkShape.views)
    for word in 0..<count {
      slope(
        space.labels + word * columns, count: shape.relations, room: columns, truth: example.relations[word],
        scale: scale)
    }
    learn(
      shape.label, input: Block(space.labelViews, stride: view), slope: Block(space.labels, stride: columns),
      rows: count, into: slopes.labelViews, stride: view)
    let table = gradients.start + shape.distanceLabel.offset
    for word in 0..<count {
      let head = example.heads[word]
      let distance = table + Distance.kind(from: word, to: head, count: count) * view
      let child = self.view(.childLabel, of: slopes) + word * views
      let governor = self.view(.governorLabel, of: slopes) + head * views
      for column in 0..<view where space.labelViews[word * view + column] > 0 {
        let slope = slopes.labelViews[word * view + column] * DropOut.gain
        child[column] += slope
        governor[column] += slope
        distance[column] += slope
      }
    }
  }

  /// From the views to the last states.
  private func learnViews() {
    let (width, views) = (NetworkShape.width, NetworkShape.views)
    for row in 0...count {
      for column in 0..<NetworkShape.View.childLabel.offset where space.views[row * views + column] <= 0 {
        slopes.views[row * views + column] = 0
      }
    }
    let last = NetworkShape.layers
    learn(
      shape.views, input: Block(space.states[last], stride: width), slope: Block(slopes.views, stride: views),
      rows: count + 1, into: slopes.states[last], stride: width)
    for column in 0..<width {
      gradients.start[shape.root + column] += slopes.states[last][count * width + column]
    }
  }

  /// From the states above a layer to those below.
  private func learnLayer(_ layer: Int) {
    let (width, half) = (NetworkShape.width, NetworkShape.half)
    let hidden = slopes.hidden[layer]
    hidden.update(from: slopes.states[layer + 1], count: count * width)
    noise.disturbAgain(hidden, site: layer + 1)
    for column in stride(from: 0, to: width, by: Matrix.lane) {
      var slope = SIMD8<Float>()
      for step in (0..<count).reversed() {
        let row = column < half ? step : count - 1 - step
        let before = column < half ? row - 1 : row + 1
        let gate = space.gates[layer] + row * 2 * width + column
        let (open, candidate) = (Matrix.load(gate), Matrix.load(gate + width))
        let past = step > 0 ? Matrix.load(space.hidden[layer] + before * width + column) : SIMD8()
        slope += Matrix.load(hidden + row * width + column)
        let target = slopes.gates[layer] + row * 2 * width + column
        Matrix.store(slope * (candidate - past) * open * (1 - open), target)
        Matrix.store(slope * open * (1 - candidate * candidate), target + width)
        slope *= 1 - open
      }
    }
    let below = slopes.states[layer]
    below.update(from: slopes.states[layer + 1], count: count * width)
    learn(
      shape.layers[layer], input: Block(space.states[layer], stride: width),
      slope: Block(slopes.gates[layer], stride: 2 * width), rows: count, into: below, stride: width,
      adds: true)
  }
}
