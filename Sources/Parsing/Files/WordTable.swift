/// Numbers of words, found by the hashes of the words: an open hash table in a model's bytes.
///
/// A slot is the upper 40 bits of the hash and the number plus one in 24 bits; an empty slot is 0.
struct WordTable: Sendable {
  let slots: MappedArray<UInt64>

  /// Takes over slots; `nil` where their number is no power of two.
  init?(slots: MappedArray<UInt64>) {
    guard slots.count.nonzeroBitCount == 1 else { return nil }
    self.slots = slots
  }

  /// Packs numbers below 2^24 − 1. The same ones give the same table; of two equal hashes the first counts.
  init?(_ numbers: [(hash: UInt64, number: Int)]) {
    var size = 2
    while size * 3 < numbers.count * 4 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    for (hash, number) in numbers.sorted(by: { $0.hash < $1.hash }) {
      var index = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[index] != 0 { index = (index + 1) & (size - 1) }
      slots[index] = (hash >> 24) << 24 | UInt64(number + 1)
    }
    self.init(slots: MappedArray(slots))
  }

  /// The number of a word; `nil` where it has none.
  @inline(__always)
  func value(of hash: UInt64) -> Int? {
    let mask = slots.count - 1
    let found = slots.withElements { slots -> Int in
      var index = Int(truncatingIfNeeded: hash) & mask
      while slots[index] != 0 {
        if slots[index] >> 24 == hash >> 24 { return Int(slots[index] & 0xFF_FFFF) }
        index = (index + 1) & mask
      }
      return 0
    }
    return found.flatMap { $0 > 0 ? $0 - 1 : nil }
  }
}
