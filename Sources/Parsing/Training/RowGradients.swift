/// The gradients of those rows of the table that a few sentences use.
struct RowGradients {
  private var slots: [Int32]
  /// The rows, in the order in which they were met.
  private(set) var rows: [Int32] = []
  private(set) var numbers: [Float] = []

  /// For a table of so many rows.
  init(rows count: Int) { slots = Array(repeating: -1, count: count) }

  /// Forgets all.
  mutating func clear() {
    for row in rows { slots[Int(row)] = -1 }
    rows.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
  }

  /// Adds a row's gradient.
  mutating func add(_ gradient: UnsafePointer<Float>, to row: Int32) {
    let width = NetworkShape.width
    if slots[Int(row)] < 0 {
      slots[Int(row)] = Int32(rows.count)
      rows.append(row)
      numbers.append(contentsOf: repeatElement(0, count: width))
    }
    let start = Int(slots[Int(row)]) * width
    numbers.withUnsafeMutableBufferPointer { numbers in
      guard let base = numbers.baseAddress else { return }
      for column in stride(from: start, to: start + width, by: Matrix.lane) {
        Matrix.store(Matrix.load(base + column) + Matrix.load(gradient + column - start), base + column)
      }
    }
  }

  /// Adds all of another.
  mutating func add(_ other: RowGradients) {
    other.numbers.withUnsafeBufferPointer { numbers in
      guard let base = numbers.baseAddress else { return }
      for (index, row) in other.rows.enumerated() { add(base + index * NetworkShape.width, to: row) }
    }
  }
}

/// Rows of a table that is being learnt.
struct LearntRows: RowTable {
  let numbers: UnsafePointer<Float>

  @inline(__always)
  func sum(_ rows: SIMD8<Int32>, into target: UnsafeMutablePointer<Float>) {
    for column in stride(from: 0, to: NetworkShape.width, by: Matrix.lane) {
      var sum = SIMD8<Float>()
      for index in rows.indices {
        sum += Matrix.load(numbers + Int(rows[index]) * NetworkShape.width + column)
      }
      Matrix.store(sum, target + column)
    }
  }
}
