/// The weights of a trained classifier, packed for the cache: a hash table of features, each with a few (decision, weight) pairs.
///
/// A slot is 24 bits of the hash, eight bits for the number of pairs and 32 for where they begin; an empty slot is 0.
struct WeightTable: Scorer, Sendable {
  let decisions: Int
  private let slots: [UInt64]
  private let pairs: [UInt16]
  private let mask: Int

  /// Takes over slots, a power of two in number, and the pairs they point to.
  init(decisions: Int, slots: [UInt64], pairs: [UInt16]) {
    precondition(slots.count.nonzeroBitCount == 1, "The number of slots is a power of two")
    self.decisions = decisions
    self.slots = slots
    self.pairs = pairs
    mask = slots.count - 1
  }

  /// Packs weights from −127 to 127. Features come in any order; the same ones give the same table.
  init(decisions: Int, weights: [(feature: UInt64, weights: [(decision: Int, weight: Int)])]) {
    let capacity = max(2, (weights.count * 4 / 3).nextPowerOfTwo)
    var slots = [UInt64](repeating: 0, count: capacity)
    var pairs: [UInt16] = []
    for (feature, list) in weights.sorted(by: { $0.feature < $1.feature }) where !list.isEmpty {
      var index = Int(truncatingIfNeeded: feature) & (capacity - 1)
      while slots[index] != 0 { index = (index + 1) & (capacity - 1) }
      slots[index] = WeightTable.check(feature) | UInt64(list.count) << 32 | UInt64(pairs.count)
      pairs += list.map { UInt16($0.decision) << 8 | UInt16(UInt8(bitPattern: Int8($0.weight))) }
    }
    self.init(decisions: decisions, slots: slots, pairs: pairs)
  }

  @inline(__always)
  private static func check(_ feature: UInt64) -> UInt64 { (feature >> 40) << 40 }

  func add(_ features: [UInt64], to scores: inout [Int32]) {
    slots.withUnsafeBufferPointer { slots in
      pairs.withUnsafeBufferPointer { pairs in
        scores.withUnsafeMutableBufferPointer { scores in
          for feature in features {
            var index = Int(truncatingIfNeeded: feature) & mask
            while slots[index] != 0 {
              let slot = slots[index]
              if slot >> 40 == feature >> 40 {
                let start = Int(slot & 0xFFFF_FFFF)
                for pair in start..<start + Int(slot >> 32 & 0xFF) {
                  scores[Int(pairs[pair] >> 8)] &+= Int32(Int8(truncatingIfNeeded: pairs[pair]))
                }
                break
              }
              index = (index + 1) & mask
            }
          }
        }
      }
    }
  }

  /// Writes the table; little-endian words: decisions, slots, pairs, then both arrays.
  func write(to writer: inout ByteWriter) {
    writer.write(UInt32(decisions))
    writer.write(UInt32(slots.count))
    writer.write(UInt32(pairs.count))
    for slot in slots { writer.write(slot) }
    for pair in pairs { writer.write(pair) }
  }

  /// Reads what `write` wrote; `nil` where the bytes end too early or make no table.
  init?(from reader: inout ByteReader) {
    guard let decisions = reader.readUInt32(), let slotCount = reader.readUInt32(),
      let pairCount = reader.readUInt32(),
      (1...256).contains(decisions), slotCount.nonzeroBitCount == 1,
      let slots: [UInt64] = reader.readArray(Int(slotCount)),
      let pairs: [UInt16] = reader.readArray(Int(pairCount)),
      slots.contains(0),
      slots.allSatisfy({ $0 == 0 || Int($0 & 0xFFFF_FFFF) + Int($0 >> 32 & 0xFF) <= pairs.count }),
      pairs.allSatisfy({ $0 >> 8 < decisions })
    else { return nil }
    self.init(decisions: Int(decisions), slots: slots, pairs: pairs)
  }
}

extension Int {
  /// The smallest power of two that is not less.
  fileprivate var nextPowerOfTwo: Int { self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}
