/// Room in memory for what a network makes of a sentence.
struct Room: ~Copyable {
  let start: UnsafeMutablePointer<Float>
  let count: Int

  /// Room for so many numbers, all zero.
  init(_ count: Int) {
    self.count = count
    start = .allocate(capacity: max(1, count))
    start.initialize(repeating: 0, count: max(1, count))
  }

  /// Room for so many numbers, whatever they are: for what is written before it is read.
  init(unset count: Int) {
    self.count = count
    start = .allocate(capacity: max(1, count))
  }

  deinit { start.deallocate() }
}
