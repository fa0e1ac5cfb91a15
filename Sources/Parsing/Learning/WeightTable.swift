/// The weights of a trained classifier of many decisions, packed for the cache: a hash table of features, each with a few
/// pairs of a decision and its weight.
///
/// A bucket of eight bytes holds two features; of each, eight bits of the hash and where its list begins. A list is a head,
/// eleven more bits of the hash and the number of pairs, and then the pairs. Where more than two features fall into a
/// bucket the lightest are left out when the table is made, so that a look-up is two loads and no search.
struct WeightTable: Scorer, Sendable {
  let decisions: Int
  let buckets: MappedArray<UInt64>
  let lists: MappedArray<UInt16>

  /// Pairs a feature can have.
  private static let longest = 31

  /// Takes over buckets and the lists they point to; `nil` where they do not make a table.
  init?(decisions: Int, buckets: MappedArray<UInt64>, lists: MappedArray<UInt16>) {
    guard (1...256).contains(decisions), buckets.count > 0, lists.count > 0 else { return nil }
    self.decisions = decisions
    self.buckets = buckets
    self.lists = lists
  }

  /// Packs weights from −127 to 127 into `size` buckets, the heaviest features first.
  init?(decisions: Int, size: Int, features: [TrainedFeature]) {
    var buckets = [UInt64](repeating: 0, count: size)
    var lists: [UInt16] = [0]
    for feature in features {
      let index = FeatureHash.place(of: feature.hash, among: size)
      let check = feature.hash >> 56
      let (low, high) = (buckets[index] & 0xFFFF_FFFF, buckets[index] >> 32)
      guard high == 0, low == 0 || low >> 24 != check, lists.count < 1 << 24 else { continue }
      let slot = check << 24 | UInt64(lists.count)
      buckets[index] |= low == 0 ? slot : slot << 32
      let pairs = feature.weights.sorted { abs($0.weight) > abs($1.weight) }.prefix(WeightTable.longest)
      lists.append(UInt16(feature.hash >> 45 & 0x7FF) << 5 | UInt16(pairs.count))
      lists += pairs.sorted { $0.decision < $1.decision }.map { pair in
        UInt16(pair.decision) << 8 | UInt16(UInt8(bitPattern: Int8(pair.weight)))
      }
    }
    self.init(decisions: decisions, buckets: MappedArray(buckets), lists: MappedArray(lists))
  }

  @inline(__always)
  func add(_ features: UnsafeBufferPointer<UInt64>, to scores: UnsafeMutableBufferPointer<Int32>) {
    let size = buckets.count
    _ = buckets.withElements { buckets in
      lists.withElements { lists in
        for feature in features {
          let bucket = buckets[FeatureHash.place(of: feature, among: size)]
          let check = UInt32(truncatingIfNeeded: feature >> 56)
          let (low, high) = (UInt32(truncatingIfNeeded: bucket), UInt32(truncatingIfNeeded: bucket >> 32))
          let slot = low >> 24 == check ? low : high >> 24 == check ? high : 0
          let start = Int(slot & 0xFF_FFFF)
          let head = lists[start]
          guard start > 0, head >> 5 == UInt16(truncatingIfNeeded: feature >> 45) & 0x7FF else { continue }
          for index in start + 1...start + Int(head & 31) {
            let pair = lists[index]
            scores[Int(pair >> 8)] &+= Int32(Int8(truncatingIfNeeded: pair))
          }
        }
      }
    }
  }
}

/// A feature with the weights that were learnt for it.
struct TrainedFeature {
  let hash: UInt64
  /// At least one.
  let weights: [(decision: Int, weight: Int)]
}
