/// Weights while they are learnt: an averaged perceptron (Freund and Schapire 1999; averaging after Daumé).
///
/// A growing hash table of features; the weights of a feature lie together in a pool, and move to more room when they need it.
struct Perceptron: Scorer {
  /// A feature and where its weights lie.
  private struct Slot {
    var feature: UInt64 = 0
    var start: Int32 = 0
    var count: Int16 = 0
    var room: Int16 = 0

    var entries: Range<Int> { Int(start)..<Int(start) + Int(count) }
  }

  /// What a feature says of one decision.
  private struct Weight {
    var decision: Int32
    var value: Int32
  }

  let decisions: Int
  private var slots = [Slot](repeating: Slot(), count: 1 << 16)
  private var features = 0
  private var weights: [Weight] = []
  /// Every change of a weight times the step at which it was made; the average is the weight less this over the steps.
  private var changes: [Int64] = []
  private var steps: Int64 = 1

  /// Begins with all weights at zero.
  init(decisions: Int) { self.decisions = decisions }

  func add(_ features: UnsafeBufferPointer<UInt64>, to scores: UnsafeMutableBufferPointer<Int32>) {
    slots.withUnsafeBufferPointer { slots in
      weights.withUnsafeBufferPointer { weights in
        for feature in features {
          let slot = slots[Perceptron.place(of: feature, in: slots)]
          for entry in slot.entries { scores[Int(weights[entry].decision)] &+= weights[entry].value }
        }
      }
    }
  }

  /// Counts a decision; where it was wrong, moves the weights towards the right one.
  mutating func learn(_ features: borrowing FeatureList, truth: Int, guess: Int, by size: Int32) {
    steps += 1
    guard truth != guess else { return }
    for feature in features.all {
      change(feature, decision: truth, by: size)
      change(feature, decision: guess, by: -size)
    }
  }

  private mutating func change(_ feature: UInt64, decision: Int, by size: Int32) {
    if features * 2 > slots.count { grow() }
    let place = slots.withUnsafeBufferPointer { Perceptron.place(of: feature, in: $0) }
    if slots[place].feature == 0 {
      slots[place].feature = feature
      features += 1
    }
    let entry = entry(for: Int32(decision), at: place)
    weights[entry].value += size
    changes[entry] += Int64(size) * steps
  }

  /// The entry of a decision, made if it is new.
  private mutating func entry(for decision: Int32, at place: Int) -> Int {
    let slot = slots[place]
    for entry in slot.entries where weights[entry].decision == decision { return entry }
    if slot.count == slot.room {
      let room = max(2, Int(slot.room) * 2)
      slots[place].start = Int32(weights.count)
      slots[place].room = Int16(room)
      for entry in slot.entries {
        weights.append(weights[entry])
        changes.append(changes[entry])
      }
      weights += repeatElement(Weight(decision: -1, value: 0), count: room - Int(slot.count))
      changes += repeatElement(0, count: room - Int(slot.count))
    }
    let entry = slots[place].entries.upperBound
    slots[place].count += 1
    weights[entry] = Weight(decision: decision, value: 0)
    changes[entry] = 0
    return entry
  }

  /// Where a feature stands, or would.
  @inline(__always)
  private static func place(of feature: UInt64, in slots: UnsafeBufferPointer<Slot>) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: feature) & mask
    while slots[place].feature != 0, slots[place].feature != feature { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    var larger = [Slot](repeating: Slot(), count: slots.count * 2)
    for slot in slots where slot.feature != 0 {
      larger[larger.withUnsafeBufferPointer { Perceptron.place(of: slot.feature, in: $0) }] = slot
    }
    slots = larger
  }

  /// The averaged weights, the heaviest features first, in whole numbers of at most ±127; those below `least` are left out.
  ///
  /// - Parameter isRelative: Whether only the differences to the first decision are kept.
  func features(least: Int, isRelative: Bool) -> [TrainedFeature] {
    var found: [(hash: UInt64, weights: [(Int, Double)], size: Double)] = []
    for slot in slots where slot.feature != 0 {
      var list = slot.entries.map { entry -> (Int, Double) in
        let weight = weights[entry]
        return (Int(weight.decision), Double(weight.value) - Double(changes[entry]) / Double(steps))
      }
      if isRelative {
        let base = list.first { $0.0 == 0 }?.1 ?? 0
        list = (1..<decisions).map { decision in
          (decision, (list.first { $0.0 == decision }?.1 ?? 0) - base)
        }
      }
      found.append((slot.feature, list, list.reduce(0) { max($0, abs($1.1)) }))
    }
    found.sort { ($1.size, $0.hash) < ($0.size, $1.hash) }
    let scale = 127 / max(found.isEmpty ? 1 : found[min(found.count / 1000, 400)].size, 1e-9)
    return found.compactMap { item in
      let list = item.weights.compactMap { decision, average -> (decision: Int, weight: Int)? in
        let weight = max(-127, min(127, Int((average * scale).rounded())))
        return abs(weight) < least ? nil : (decision, weight)
      }
      return list.isEmpty
        ? nil : TrainedFeature(hash: item.hash, weights: list.sorted { $0.decision < $1.decision })
    }
  }
}

/// Pseudo-random numbers that are the same everywhere (SplitMix64; Steele, Lea and Flood 2014).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  /// Begins at a seed.
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
