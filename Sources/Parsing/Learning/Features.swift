/// A feature of a decision, hashed: a template and the values that fill it.
///
/// Sixty-four bits hold some million features apart; nothing but the hash is ever kept.
struct FeatureHash {
  /// Mixes a template's number with one value. The multiplier is that of Steele and Vigna's linear generators.
  @inline(__always)
  static func of(_ template: UInt64, _ value: UInt64) -> UInt64 {
    mixed((value &+ template &* 0x9E37_79B9_7F4A_7C15) &* 0xD134_2543_DE82_EF95)
  }

  /// Mixes a template's number with two values.
  @inline(__always)
  static func of(_ template: UInt64, _ one: UInt64, _ two: UInt64) -> UInt64 {
    of(template, one &* 31 &+ rotated(two))
  }

  /// Mixes a template's number with three values.
  @inline(__always)
  static func of(_ template: UInt64, _ one: UInt64, _ two: UInt64, _ three: UInt64) -> UInt64 {
    of(template, (one &* 31 &+ rotated(two)) &* 0x9E37_79B9_7F4A_7C15 &+ three)
  }

  @inline(__always)
  private static func rotated(_ value: UInt64) -> UInt64 { value << 23 | value >> 41 }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 { value ^ (value >> 29) }
}

/// Something that adds up the weights of features: the shipped table, or the one that is being trained.
protocol Scorer {
  /// The number of decisions to choose from.
  var decisions: Int { get }
  /// Adds each decision's weights for the features to `scores`, which holds one number a decision.
  func add(_ features: [UInt64], to scores: inout [Int32])
}

extension Scorer {
  /// The decision with the highest score among those allowed; the first of equals.
  func best(_ features: [UInt64], scores: inout [Int32], allowed: (Int) -> Bool) -> Int {
    for index in 0..<decisions { scores[index] = 0 }
    add(features, to: &scores)
    var best = -1
    for index in 0..<decisions where allowed(index) && (best < 0 || scores[index] > scores[best]) {
      best = index
    }
    return max(best, 0)
  }
}
