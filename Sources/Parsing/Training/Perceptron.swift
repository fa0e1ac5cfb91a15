/// Weights while they are learnt: an averaged perceptron (Freund and Schapire 1999; averaging after Daumé).
struct Perceptron: Scorer {
  let decisions: Int
  private var rows: [UInt64: Int32] = [:]
  private var weights: [Int32] = []
  /// Every change times the step at which it was made; the average is the weight less this over the steps.
  private var weighted: [Double] = []
  private var steps = 1

  /// Begins with all weights at zero.
  init(decisions: Int) { self.decisions = decisions }

  func add(_ features: [UInt64], to scores: inout [Int32]) {
    for feature in features {
      guard let row = rows[feature] else { continue }
      let base = Int(row) * decisions
      for decision in 0..<decisions { scores[decision] &+= weights[base + decision] }
    }
  }

  /// Counts a decision; where it was wrong, moves the weights towards the right one.
  mutating func learn(_ features: [UInt64], truth: Int, guess: Int) {
    steps += 1
    guard truth != guess else { return }
    for feature in features {
      let base = Int(row(of: feature)) * decisions
      weights[base + truth] += 1
      weighted[base + truth] += Double(steps)
      weights[base + guess] -= 1
      weighted[base + guess] -= Double(steps)
    }
  }

  private mutating func row(of feature: UInt64) -> Int32 {
    if let row = rows[feature] { return row }
    let row = Int32(rows.count)
    rows[feature] = row
    weights.append(contentsOf: repeatElement(0, count: decisions))
    weighted.append(contentsOf: repeatElement(0, count: decisions))
    return row
  }

  /// The averaged weights in whole numbers of at most ±127, the smallest ones left out until at most `capacity`
  /// features are left. Pruning by size keeps what is rare and telling; pruning by count loses it.
  func table(capacity: Int) -> WeightTable {
    let averages = rows.map { feature, row -> (feature: UInt64, weights: [(Int, Double)], size: Double) in
      let base = Int(row) * decisions
      let list = (0..<decisions).compactMap { decision -> (Int, Double)? in
        let average = Double(weights[base + decision]) - weighted[base + decision] / Double(steps)
        return average == 0 ? nil : (decision, average)
      }
      return (feature, list, list.reduce(0) { max($0, abs($1.1)) })
    }
    let kept = averages.sorted { ($1.size, $0.feature) < ($0.size, $1.feature) }.prefix(capacity)
    let sizes = kept.map(\.size)
    let scale = 127 / max(sizes.isEmpty ? 1 : sizes[sizes.count / 500], 1e-9)
    // A classifier of many decisions spends most of its room on weights that never decide anything.
    let least = decisions > 10 ? 3 : 1
    let packed = kept.map { item in
      let list = item.weights.compactMap { decision, average -> (decision: Int, weight: Int)? in
        let scaled = average * scale
        let weight = max(-127, min(127, Int(scaled + (scaled < 0 ? -0.5 : 0.5))))
        return abs(weight) < least ? nil : (decision, weight)
      }
      return (feature: item.feature, weights: list)
    }
    return WeightTable(decisions: decisions, weights: packed)
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
