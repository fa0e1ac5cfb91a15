/// Moves numbers against their gradients, each by its own measure (Kingma and Ba 2015). Of a table, only rows that have
/// gradients move.
struct Adam {
  private static let (first, second): (Float, Float) = (0.9, 0.95)
  private static let least: Float = 1e-8

  private var means: [Float]
  private var squares: [Float]

  /// For so many numbers.
  init(count: Int) {
    means = Array(repeating: 0, count: count)
    squares = means
  }

  /// Moves the numbers from `offset` on. `step` counts from 1.
  mutating func move(
    _ numbers: inout [Float], from offset: Int, by gradients: UnsafeBufferPointer<Float>, rate: Float,
    step: Int
  ) {
    let first = 1 - Adam.power(Adam.first, step)
    let second = 1 - Adam.power(Adam.second, step)
    means.withUnsafeMutableBufferPointer { means in
      squares.withUnsafeMutableBufferPointer { squares in
        numbers.withUnsafeMutableBufferPointer { numbers in
          for (index, gradient) in gradients.enumerated() {
            let place = offset + index
            means[place] = Adam.first * means[place] + (1 - Adam.first) * gradient
            squares[place] = Adam.second * squares[place] + (1 - Adam.second) * gradient * gradient
            let size = (squares[place] / second).squareRoot() + Adam.least
            numbers[place] -= rate * means[place] / first / size
          }
        }
      }
    }
  }

  private static func power(_ base: Float, _ exponent: Int) -> Float {
    var power: Float = 1
    for _ in 0..<min(exponent, 500) { power *= base }
    return power
  }
}
