/// The weights of the three transitions, four bytes a feature: sixteen bits of the hash and what the feature says for the
/// second and the third transition against the first.
///
/// Each feature has one place. Where several fall on it the heaviest stays, so that a look-up is one load and no branch.
struct TransitionTable: Scorer, Sendable {
  let slots: MappedArray<UInt32>

  var decisions: Int { 3 }

  /// Takes over slots; `nil` where there are none.
  init?(slots: MappedArray<UInt32>) {
    guard slots.count > 0 else { return nil }
    self.slots = slots
  }

  /// Packs weights against the first decision, from −127 to 127, the heaviest features first.
  init?(size: Int, features: [TrainedFeature]) {
    var slots = [UInt32](repeating: 0, count: size)
    for feature in features {
      let index = FeatureHash.place(of: feature.hash, among: size)
      guard slots[index] == 0 else { continue }
      var slot = UInt32(truncatingIfNeeded: feature.hash >> 48) << 16
      for (decision, weight) in feature.weights {
        slot |= UInt32(UInt8(bitPattern: Int8(weight))) << (decision == 1 ? 8 : 0)
      }
      slots[index] = slot
    }
    self.init(slots: MappedArray(slots))
  }

  @inline(__always)
  func add(_ features: UnsafeBufferPointer<UInt64>, to scores: UnsafeMutableBufferPointer<Int32>) {
    let size = slots.count
    _ = slots.withElements { slots in
      var (second, third) = (Int32(0), Int32(0))
      for feature in features {
        let slot = slots[FeatureHash.place(of: feature, among: size)]
        let fits: Int32 = slot >> 16 == UInt32(truncatingIfNeeded: feature >> 48) ? -1 : 0
        second &+= Int32(Int8(truncatingIfNeeded: slot >> 8)) & fits
        third &+= Int32(Int8(truncatingIfNeeded: slot)) & fits
      }
      scores[1] &+= second
      scores[2] &+= third
    }
  }
}
