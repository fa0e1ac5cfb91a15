/// Moves numbers against their gradients, each by its own measure (Kingma and Ba 2015). Of a table, only rows that have
/// gradients move.
struct Adam {
  private static let (first, second): (Float, Float) = (0.9, 0.95)
  private static let least: Float = 1e-8

  private let means: Weights
  private let squares: Weights

  /// For so many numbers.
  init(count: Int) {
    means = Weights(count)
    squares = Weights(count)
  }

  /// Moves numbers from `offset` on. `step` counts from 1.
  func move(
    _ numbers: Weights, from offset: Int, by gradients: UnsafeBufferPointer<Float>, rate: Float, step: Int
  ) {
    let first = 1 - power(Adam.first, step)
    let second = 1 - power(Adam.second, step)
    for (index, gradient) in gradients.enumerated() {
      let place = offset + index
      means.start[place] = Adam.first * means.start[place] + (1 - Adam.first) * gradient
      squares.start[place] = Adam.second * squares.start[place] + (1 - Adam.second) * gradient * gradient
      let size = (squares.start[place] / second).squareRoot() + Adam.least
      numbers.start[place] -= rate * means.start[place] / first / size
    }
  }

  private func power(_ base: Float, _ exponent: Int) -> Float {
    var power: Float = 1
    for _ in 0..<min(exponent, 2_000) { power *= base }
    return power
  }
}
