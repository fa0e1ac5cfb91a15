/// Trains a network by stochastic gradient descent.
struct School: ~Copyable {
  /// The words of a step.
  private static let wordsOfStep = 1_500
  /// The highest rate of learning; it rises over the first steps and falls to a fiftieth.
  private static let rate: Float = 0.003
  private static let risingSteps = 200
  /// The longest step of all weights but the rows'.
  private static let longest: Float = 2
  /// Of so many words, one is learnt as if it were unknown, and one of twice as many without its group.
  private static let maskedOf = 10

  let shape: NetworkShape
  private(set) var weights: [Float]
  private var rows: [Float]
  private var lesson: Lesson
  private var adam: Adam
  private var rowAdam: Adam
  private var isLearnt: [Bool]
  private var random: SplitMix64

  /// Begins with random weights.
  init(shape: NetworkShape, rows count: Int, seed: UInt64) {
    self.shape = shape
    var random = SplitMix64(seed: seed)
    var weights = [Float](repeating: 0, count: shape.count)
    for linear in shape.linears {
      let bound = 1 / Float(linear.inputs).squareRoot()
      for place in linear.offset..<linear.end { weights[place] = random.number(within: bound) }
    }
    for layer in shape.layers {
      for column in 0..<NetworkShape.width { weights[layer.bias + column] -= 0.5 }
    }
    rows = (0..<count * NetworkShape.width).map { _ in random.number(within: 0.25) }
    lesson = Lesson(shape, rows: count, seed: seed &+ 1)
    (self.weights, self.random) = (weights, random)
    adam = Adam(count: shape.count)
    rowAdam = Adam(count: count * NetworkShape.width)
    isLearnt = Array(repeating: false, count: count)
  }

  /// Goes over the examples a number of times.
  mutating func learn(_ examples: [Example], rounds: Int, log: (String) -> Void) {
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
  private mutating func batches(_ examples: [Example]) -> [[Int]] {
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

  private mutating func learn(_ batch: [Example], step: Int, of steps: Int) -> Double {
    let weight = batch.reduce(Float(0)) { $0 + $1.weight * Float($1.heads.count) }
    lesson.begin(weights)
    for example in batch {
      let words = masked(example.rows)
      learn(example, words: words, scale: example.weight / weight)
    }
    move(step: step, of: steps)
    return lesson.loss
  }

  private mutating func learn(_ example: Example, words: [SIMD8<Int32>], scale: Float) {
    weights.withUnsafeBufferPointer { weights in
      rows.withUnsafeBufferPointer { rows in
        guard let first = weights.baseAddress, let row = rows.baseAddress else { return }
        let network = Network(
          shape: shape, rows: LearntRows(numbers: row), weights: first, product: FloatingProduct())
        lesson.learn(example, words: words, scale: scale, by: network)
      }
    }
  }

  /// A sentence's rows, some words unknown or without their group.
  private mutating func masked(_ words: [SIMD8<Int32>]) -> [SIMD8<Int32>] {
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

  /// Moves the weights by the lesson's gradients.
  private mutating func move(step: Int, of steps: Int) {
    let (rising, falling) = (Float(step) / Float(School.risingSteps), 1 - Float(step) / Float(steps))
    let rate = School.rate * min(rising, max(0.02, falling))
    let gradients = UnsafeMutableBufferPointer(start: lesson.gradients.start, count: lesson.gradients.count)
    let length = gradients.reduce(0) { $0 + $1 * $1 }
    let shrink = min(1, School.longest / max(1e-9, length.squareRoot()))
    for index in gradients.indices { gradients[index] *= shrink }
    adam.move(&weights, from: 0, by: UnsafeBufferPointer(gradients), rate: rate, step: step)
    lesson.rows.numbers.withUnsafeBufferPointer { numbers in
      for (index, row) in lesson.rows.rows.enumerated() {
        isLearnt[Int(row)] = true
        let start = index * NetworkShape.width
        rowAdam.move(
          &rows, from: Int(row) * NetworkShape.width,
          by: UnsafeBufferPointer(rebasing: numbers[start..<start + NetworkShape.width]), rate: rate,
          step: step)
      }
    }
  }

  /// The rows in whole numbers; those that no example used say nothing.
  mutating func packedRows() -> PackedRows {
    for (row, isLearnt) in isLearnt.enumerated() where !isLearnt {
      for column in 0..<NetworkShape.width { rows[row * NetworkShape.width + column] = 0 }
    }
    let sizes = rows.map(abs).sorted()
    let unit = max(sizes[(sizes.count - 1) * 9_999 / 10_000], 1e-6) / 127
    let numbers = rows.map { Int8(max(-127, min(127, ($0 / unit).rounded()))) }
    return PackedRows(numbers: MappedArray(numbers), unit: unit)
  }
}
