/// Sets a share of the numbers to zero and makes the others larger by as much (Srivastava and others 2014).
struct DropOut: Noise {
  /// The share, in parts of 256: a tenth.
  private static let share: UInt8 = 26
  /// What the numbers that stay are multiplied by.
  static let gain = 256 / (256 - Float(share))

  private var random: SplitMix64
  /// What was done at each site: zeros and gains.
  private var masks = [[Float]](repeating: [], count: NetworkShape.layers + 1)

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// Eight numbers, zeros and gains.
  private mutating func lane() -> SIMD8<Float> {
    let bytes = unsafeBitCast(random.next(), to: SIMD8<UInt8>.self)
    return SIMD8<Float>(repeating: DropOut.gain).replacing(
      with: 0, where: SIMD8<Float>(bytes) .< Float(DropOut.share))
  }

  mutating func disturb(_ numbers: UnsafeMutablePointer<Float>, count: Int, site: Int) {
    var mask: [Float] = []
    mask.reserveCapacity(count)
    for _ in stride(from: 0, to: count, by: Matrix.lane) {
      let lane = lane()
      for index in lane.indices { mask.append(lane[index]) }
    }
    masks[site] = mask
    disturbAgain(numbers, site: site)
  }

  /// Does what was last done at a site.
  func disturbAgain(_ numbers: UnsafeMutablePointer<Float>, site: Int) {
    for (index, gain) in masks[site].enumerated() { numbers[index] *= gain }
  }

  mutating func disturb(_ numbers: UnsafeMutablePointer<Float>, rows: Int, columns: Int, stride: Int) {
    for row in 0..<rows {
      for column in Swift.stride(from: 0, to: columns, by: Matrix.lane) {
        let start = numbers + row * stride + column
        Matrix.store(Matrix.load(start) * lane(), start)
      }
    }
  }
}
