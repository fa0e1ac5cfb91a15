import Model
import Testing

@testable import Parsing

/// Numbers that look random and are always the same.
private func numbers(_ count: Int, within bound: Float, seed: UInt64) -> [Float] {
  var random = SplitMix64(seed: seed)
  return (0..<count).map { _ in random.number(within: bound) }
}

private let shape = NetworkShape(tags: 3, relations: 2)

/// Five words that share some rows.
private let words: [SIMD8<Int32>] = (0..<5).map { (word: Int32) in
  let places = SIMD8<Int32>(0, 7, 14, 1, 8, 15, 2, 9) &+ word &* 3
  return places.replacing(with: places &- 20, where: places .>= 20)
}

/// A sentence of five words to learn from.
private func example() throws -> Example {
  let rows = (1...5).map { number in
    let head = [2, 0, 2, 5, 3][number - 1]
    return "\(number)\tw\(number)\t_\t\(number % 2 == 0 ? "VERB" : "NOUN")\tX\t_\t\(head)\tobj\t_\t_"
  }
  let source = try #require(CoNLLU.read(rows.joined(separator: "\n") + "\n\n").first)
  let table = try #require(WordTable([]))
  return Example(
    source, faces: [], setting: .running, weight: 1, words: WordRows(words: table, known: 0, groups: table),
    tags: [TagPair(tag: .noun, penn: .nn): 0, TagPair(tag: .verb, penn: .nn): 2], relations: [.obj: 1])
}

/// The loss of the sentence and the gradients of the weights, always with the same noise.
private func lesson(_ example: Example, weights: [Float], rows: [Float]) -> (Double, [Float], RowGradients) {
  var lesson = Lesson(shape, rows: 20, seed: 3)
  lesson.begin(weights)
  weights.withUnsafeBufferPointer { weights in
    rows.withUnsafeBufferPointer { rows in
      guard let first = weights.baseAddress, let row = rows.baseAddress else { return }
      let network = Network(
        shape: shape, rows: LearntRows(numbers: row), weights: first, product: FloatingProduct())
      lesson.learn(example, words: words, scale: 1, by: network)
    }
  }
  let gradients = Array(UnsafeBufferPointer(start: lesson.gradients.start, count: shape.count))
  return (lesson.loss, gradients, lesson.rows)
}

@Test("Gradients are the slopes of the loss, for weights of every matrix")
func gradientsOfWeights() throws {
  let example = try example()
  let weights = numbers(shape.count, within: 0.3, seed: 1)
  let rows = numbers(20 * NetworkShape.width, within: 0.3, seed: 2)
  let (_, gradients, _) = lesson(example, weights: weights, rows: rows)
  var random = SplitMix64(seed: 5)
  let step: Float = 0.002
  for linear in shape.linears + [
    Linear(number: 0, offset: shape.root, inputs: 0, outputs: NetworkShape.width)
  ] {
    // The largest of some gradients: small ones drown in rounding.
    let places = (0..<40).map { _ in Int.random(in: linear.offset..<linear.end, using: &random) }
    let place = try #require(places.max { abs(gradients[$0]) < abs(gradients[$1]) })
    var moved = weights
    moved[place] += step
    let above = lesson(example, weights: moved, rows: rows).0
    moved[place] -= 2 * step
    let slope = Float(above - lesson(example, weights: moved, rows: rows).0) / (2 * step)
    #expect(abs(slope - gradients[place]) < 0.02 * abs(gradients[place]) + 0.002, "\(linear) \(place)")
  }
}

@Test("Gradients are the slopes of the loss, for rows of words")
func gradientsOfRows() throws {
  let example = try example()
  let weights = numbers(shape.count, within: 0.3, seed: 1)
  let rows = numbers(20 * NetworkShape.width, within: 0.3, seed: 2)
  let (_, _, gradients) = lesson(example, weights: weights, rows: rows)
  let step: Float = 0.002
  for (index, row) in gradients.rows.enumerated().prefix(6) {
    let columns = gradients.numbers[index * NetworkShape.width..<(index + 1) * NetworkShape.width]
    let largest = try #require(columns.indices.max { abs(columns[$0]) < abs(columns[$1]) })
    let place = Int(row) * NetworkShape.width + largest % NetworkShape.width
    var moved = rows
    moved[place] += step
    let above = lesson(example, weights: weights, rows: moved).0
    moved[place] -= 2 * step
    let slope = Float(above - lesson(example, weights: weights, rows: moved).0) / (2 * step)
    let gradient = gradients.numbers[largest]
    #expect(abs(slope - gradient) < 0.02 * abs(gradient) + 0.002, "row \(row)")
  }
}

@Test("Whatever the scores, the governors are a tree with one root; the best ones where they are a tree")
func trees() {
  for seed in 0..<300 {
    let count = seed % 15 + 1
    var scores = numbers(count * (count + 1), within: 1, seed: UInt64(seed))
    for word in 0..<count { scores[word * (count + 1) + word] = -.greatestFiniteMagnitude }
    let heads = scores.withUnsafeBufferPointer { scores in
      scores.baseAddress.map { TreeDecoder($0, stride: count + 1, count: count).heads() } ?? []
    }
    #expect(isTree(heads), "\(heads)")
    let greedy = (0..<count).map { word in
      (0...count).max { scores[word * (count + 1) + $0] < scores[word * (count + 1) + $1] } ?? 0
    }
    if isTree(greedy) { #expect(heads == greedy) }
  }
}

/// Whether every word leads to the root, and one word alone hangs on it.
private func isTree(_ heads: [Int]) -> Bool {
  guard heads.count(where: { $0 == heads.count }) == 1 else { return false }
  return heads.indices.allSatisfy { start in
    var word = start
    for _ in heads where word < heads.count { word = heads[word] }
    return word == heads.count
  }
}

@Test("Products of matrices are right for any number of rows, and of the transposed left side")
func products() {
  let left = numbers(7 * 3, within: 1, seed: 1)
  let right = numbers(3 * 8, within: 1, seed: 2)
  let bias = numbers(8, within: 1, seed: 3)
  for (rowStep, innerStep) in [(3, 1), (1, 7)] {
    let result = Room(7 * 8)
    right.withUnsafeBufferPointer { right in
      bias.withUnsafeBufferPointer { bias in
        guard let right = right.baseAddress, let bias = bias.baseAddress else { return }
        Matrix.multiply(
          left, rows: (7, rowStep), inner: (3, innerStep), by: Block(right, stride: 8), columns: 8,
          from: Block(bias, stride: 0), into: result.start, stride: 8)
      }
    }
    for row in 0..<7 {
      for column in 0..<8 {
        var sum = bias[column]
        for inner in 0..<3 { sum += left[row * rowStep + inner * innerStep] * right[inner * 8 + column] }
        #expect(abs(result.start[row * 8 + column] - sum) < 1e-5)
      }
    }
  }
}

@Test("Dates that begin with the month are learnt with the day in front as well")
func dayFirst() throws {
  let rows = [
    "1\tThey\tthey\tPRON\tPRP\t_\t2\tnsubj\t_\t_", "2\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\t_",
    "3\ton\ton\tADP\tIN\t_\t5\tcase\t_\t_", "4\tMarch\tMarch\tPROPN\tNNP\t_\t5\tcompound\t_\t_",
    "5\t4\t4\tNUM\tCD\t_\t2\tobl\t_\t_", "6\t,\t,\tPUNCT\t,\t_\t5\tpunct\t_\t_",
    "7\t2014\t2014\tNUM\tCD\t_\t5\tnmod:unmarked\t_\t_", "8\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_",
  ]
  let source = try #require(CoNLLU.read(rows.joined(separator: "\n") + "\n\n").first)
  let tokens = try #require(DayFirst.copy(of: source)).sentence.tokens
  #expect(tokens.map(\.form) == ["They", "met", "on", "4", "March", "2014", "."])
  #expect(tokens.map(\.head) == [1, nil, 3, 1, 3, 3, 1])
  #expect(tokens[4].relation == .nmodUnmarked)
  #expect(
    DayFirst.copy(of: try #require(CoNLLU.read("1\tMay\tmay\tAUX\tMD\t_\t0\troot\t_\t_\n\n").first)) == nil)
}

@Test("Products of whole numbers are those of floating-point ones, to a thousandth of the largest")
func pairedProducts() {
  let weights = numbers(shape.count, within: 0.5, seed: 1)
  let space = Workspace()
  for linear in shape.linears where linear.number != shape.distanceLabel.number {
    for rows in [1, 5, 13] {
      let left = numbers(rows * linear.inputs, within: 3, seed: UInt64(rows))
      let exact = Room(rows * linear.outputs)
      let rounded = Room(rows * linear.outputs)
      _ = PairedMatrices(weights, shape: shape).withProduct { product in
        let block = Block(left, stride: linear.inputs)
        FloatingProduct().apply(
          linear, of: weights, to: block, rows: rows, into: exact.start, scratch: space.scratch)
        product.apply(linear, of: weights, to: block, rows: rows, into: rounded.start, scratch: space.scratch)
      }
      let places = 0..<rows * linear.outputs
      let most = places.map { abs(exact.start[$0]) }.max() ?? 0
      let apart = places.map { abs(exact.start[$0] - rounded.start[$0]) }.max() ?? 0
      #expect(apart < most / 1_000, "\(linear), \(rows) rows")
      #expect(apart > 0)
    }
  }
}
