import Dispatch

/// Trains a network by stochastic gradient descent.
final class School {
  /// The words of a step.
  private static let wordsOfStep = 1_500
  /// The highest rate of learning; it rises over the first steps and falls to a fiftieth.
  private static let rate: Float = 0.003
  private static let risingSteps = 200
  /// The longest step of all weights but the rows'.
  private static let longest: Float = 2
  /// Of so many words, one is learnt as if it were unknown, and one of twice as many without its group.
  private static let maskedOf = 10
  /// Sentences are shared out among so many lessons, on any number of processors, so that the sums are always the same.
  private static let lanes = 2

  let shape: NetworkShape
  let weights: Weights
  private let rows: Weights
  private let transposed: Weights
  private let lessons: [Lesson]
  private let adam: Adam
  private let rowAdam: Adam
  private var isLearnt: [Bool]
  private var random: SplitMix64

  /// Begins with random weights.
  init(shape: NetworkShape, rows count: Int, seed: UInt64) {
    self.shape = shape
    var random = SplitMix64(seed: seed)
    let weights = Weights(shape.count)
    for linear in shape.linears {
      let bound = 1 / Float(linear.inputs).squareRoot()
      for place in linear.offset..<linear.end { weights.start[place] = random.number(within: bound) }
    }
    for layer in shape.layers {
      for column in 0..<NetworkShape.width { weights.start[layer.bias + column] -= 0.5 }
    }
    let rows = Weights(count * NetworkShape.width)
    for place in 0..<rows.count { rows.start[place] = random.number(within: 0.25) }
    let transposed = Weights(shape.count)
    let network = Network(shape: shape, rows: LearntRows(numbers: rows), weights: weights)
    lessons = (0..<School.lanes).map {
      Lesson(network, transposed: transposed, seed: seed &* 1_000 &+ UInt64($0))
    }
    (self.weights, self.rows, self.transposed, self.random) = (weights, rows, transposed, random)
    adam = Adam(count: shape.count)
    rowAdam = Adam(count: rows.count)
    isLearnt = Array(repeating: false, count: count)
  }

  /// Goes over the examples a number of times.
  func learn(_ examples: [Example], rounds: Int, log: (String) -> Void) {
    let steps = rounds * batches(examples).count
    var step = 0
    for round in 0..<rounds {
      var loss = 0.0
      let all = batches(examples)
      for batch in all {
        step += 1
        loss += learn(batch.map { examples[$0] }, step: step, of: max(steps, step))
      }
      log("round \(round + 1) of \(rounds), loss \(Float(loss / Double(max(1, all.count))))")
    }
  }

  /// Shuffles the examples and cuts them into steps.
  private func batches(_ examples: [Example]) -> [[Int]] {
    var batches: [[Int]] = []
    var (batch, words): ([Int], Int) = ([], 0)
    for index in examples.indices.shuffled(using: &random) {
      batch.append(index)
      words += examples[index].heads.count
      if words >= School.wordsOfStep {
        batches.append(batch)
        (batch, words) = ([], 0)
      }
    }
    return batch.isEmpty ? batches : batches + [batch]
  }

  private func learn(_ batch: [Example], step: Int, of steps: Int) -> Double {
    transpose()
    let weight = batch.reduce(Float(0)) { $0 + $1.weight * Float($1.heads.count) }
    let rows = batch.map { masked($0.rows) }
    let lessons = UncheckedBox(self.lessons)
    let examples = UncheckedBox(batch)
    DispatchQueue.concurrentPerform(iterations: School.lanes) { lane in
      let lesson = lessons.value[lane]
      lesson.clear()
      for index in stride(from: lane, to: rows.count, by: School.lanes) {
        let example = examples.value[index]
        lesson.learn(example, words: rows[index], scale: example.weight / weight)
      }
    }
    for lesson in self.lessons.dropFirst() { self.lessons[0].add(lesson) }
    move(step: step, of: steps)
    return self.lessons[0].loss
  }

  /// A sentence's rows, some words unknown or without their group.
  private func masked(_ words: [SIMD8<Int32>]) -> [SIMD8<Int32>] {
    let groupless = Int32(isLearnt.count - WordRows.groups)
    return words.map { word in
      var word = word
      let chance = Int(random.next() % UInt64(2 * School.maskedOf))
      if chance < 2 {
        word[0] = WordRows.unknown
        if word[1] > 1 { word[1] = WordRows.unknown }
      } else if chance == 2 {
        word[7] = groupless
      }
      return word
    }
  }

  private func transpose() {
    for linear in shape.linears {
      let (from, to) = (weights.start + linear.offset, transposed.start + linear.offset)
      for input in 0..<linear.inputs {
        for output in 0..<linear.outputs {
          to[output * linear.inputs + input] = from[input * linear.outputs + output]
        }
      }
    }
  }

  /// Moves the weights by the gradients of the first lesson.
  private func move(step: Int, of steps: Int) {
    let (rising, falling) = (Float(step) / Float(School.risingSteps), 1 - Float(step) / Float(steps))
    let rate = School.rate * min(rising, max(0.02, falling))
    let gradients = lessons[0].gradients
    var length: Float = 0
    for index in 0..<gradients.count { length += gradients.start[index] * gradients.start[index] }
    let shrink = min(1, School.longest / max(1e-9, length.squareRoot()))
    for index in 0..<gradients.count { gradients.start[index] *= shrink }
    adam.move(
      weights, from: 0, by: UnsafeBufferPointer(start: gradients.start, count: gradients.count), rate: rate,
      step: step)
    lessons[0].rows.numbers.withUnsafeBufferPointer { numbers in
      for (index, row) in lessons[0].rows.rows.enumerated() {
        isLearnt[Int(row)] = true
        let start = index * NetworkShape.width
        rowAdam.move(
          rows, from: Int(row) * NetworkShape.width,
          by: UnsafeBufferPointer(rebasing: numbers[start..<start + NetworkShape.width]), rate: rate, step: step)
      }
    }
  }

  /// The rows in whole numbers; those that no example used say nothing.
  func packedRows() -> PackedRows {
    for (row, isLearnt) in isLearnt.enumerated() where !isLearnt {
      (rows.start + row * NetworkShape.width).update(repeating: 0, count: NetworkShape.width)
    }
    let sizes = (0..<rows.count).map { abs(rows.start[$0]) }.sorted()
    let unit = max(sizes[(sizes.count - 1) * 9_999 / 10_000], 1e-6) / 127
    let numbers = (0..<rows.count).map { place in
      Int8(max(-127, min(127, (rows.start[place] / unit).rounded())))
    }
    return PackedRows(numbers: MappedArray(numbers), unit: unit)
  }
}

/// Carries to another thread what its lanes do not share.
private struct UncheckedBox<Value>: @unchecked Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }
}
