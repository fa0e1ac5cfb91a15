/// A feature of a decision, hashed: a template and the values that fill it.
///
/// Sixty-four bits hold some million features apart; nothing but the hash is ever kept.
enum FeatureHash {
  /// Mixes a template's number with one value. The multiplier is that of Steele and Vigna's linear generators.
  @inline(__always)
  static func of(_ template: UInt64, _ value: UInt64) -> UInt64 {
    let product = (value &+ template &* 0x9E37_79B9_7F4A_7C15) &* 0xD134_2543_DE82_EF95
    return product ^ (product >> 29)
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

  /// Where a feature stands in a table of some size: the lower half of its hash, scaled.
  @inline(__always)
  static func place(of feature: UInt64, among size: Int) -> Int {
    Int(truncatingIfNeeded: ((feature & 0xFFFF_FFFF) &* UInt64(truncatingIfNeeded: size)) >> 32)
  }

  @inline(__always)
  private static func rotated(_ value: UInt64) -> UInt64 { value << 23 | value >> 41 }
}

/// The features of one decision, in room that is used again for the next.
struct FeatureList: ~Copyable {
  /// More than any decision has.
  private static let room = 96

  private let start = UnsafeMutablePointer<UInt64>.allocate(capacity: room)
  private var count = 0

  deinit { start.deallocate() }

  /// The features.
  var all: UnsafeBufferPointer<UInt64> { UnsafeBufferPointer(start: start, count: count) }

  /// Forgets all features.
  @inline(__always)
  mutating func clear() { count = 0 }

  /// Adds one that looks at one value.
  @inline(__always)
  mutating func add(_ template: UInt64, _ one: UInt64) { append(FeatureHash.of(template, one)) }

  /// Adds one that looks at two values together.
  @inline(__always)
  mutating func add(_ template: UInt64, _ one: UInt64, _ two: UInt64) {
    append(FeatureHash.of(template, one, two))
  }

  /// Adds one that looks at three values together.
  @inline(__always)
  mutating func add(_ template: UInt64, _ one: UInt64, _ two: UInt64, _ three: UInt64) {
    append(FeatureHash.of(template, one, two, three))
  }

  @inline(__always)
  private mutating func append(_ feature: UInt64) {
    precondition(count < FeatureList.room, "A decision has fewer features than the list has room for")
    start[count] = feature
    count += 1
  }
}

/// Something that adds up the weights of features: a shipped table, or the one that is being trained.
protocol Scorer {
  /// The number of decisions to choose from.
  var decisions: Int { get }
  /// Adds each decision's weights for the features to the scores, of which there is one a decision.
  func add(_ features: UnsafeBufferPointer<UInt64>, to scores: UnsafeMutableBufferPointer<Int32>)
}

/// One score a decision, in room that is used again.
struct Scores: ~Copyable {
  private let all: UnsafeMutableBufferPointer<Int32>

  /// Makes room for the scores of so many decisions.
  init(_ decisions: Int) {
    all = .allocate(capacity: decisions)
    all.initialize(repeating: 0)
  }

  deinit { all.deallocate() }

  /// The number of decisions.
  var count: Int { all.count }
  /// The score of a decision.
  subscript(_ decision: Int) -> Int32 { all[decision] }

  /// Weighs all decisions by the features.
  @inline(__always)
  mutating func weigh(_ features: borrowing FeatureList, by scorer: some Scorer) {
    all.update(repeating: 0)
    scorer.add(features.all, to: all)
  }

  /// The decision with the highest score; the first of equals.
  @inline(__always)
  var best: Int {
    var best = 0
    for index in all.indices where all[index] > all[best] { best = index }
    return best
  }
}
