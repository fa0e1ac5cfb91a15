/// Numbers in memory of their own: a network's weights, or room for what it makes of a sentence.
final class Weights: @unchecked Sendable {
  let start: UnsafeMutablePointer<Float>
  let count: Int

  /// Room for so many numbers, all zero.
  init(_ count: Int) {
    self.count = count
    start = .allocate(capacity: max(1, count))
    start.initialize(repeating: 0, count: max(1, count))
  }

  /// Takes over the bits of numbers.
  convenience init(bits: MappedArray<UInt32>) {
    self.init(bits.count)
    _ = bits.withElements { bits in
      for index in 0..<count { start[index] = Float(bitPattern: bits[index]) }
    }
  }

  deinit { start.deallocate() }

  /// The bits of the numbers.
  var bits: MappedArray<UInt32> { MappedArray((0..<count).map { start[$0].bitPattern }) }
}
