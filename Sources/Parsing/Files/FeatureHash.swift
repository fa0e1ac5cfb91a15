/// A feature of a word, hashed: a template and the value that fills it.
enum FeatureHash {
  /// Mixes a template's number with a value. The multiplier is that of Steele and Vigna's linear generators.
  @inline(__always)
  static func of(_ template: UInt64, _ value: UInt64) -> UInt64 {
    let product = (value &+ template &* 0x9E37_79B9_7F4A_7C15) &* 0xD134_2543_DE82_EF95
    return product ^ (product >> 29)
  }

  /// Where a feature stands in a table of some size: the lower half of its hash, scaled.
  @inline(__always)
  static func place(of feature: UInt64, among size: Int) -> Int {
    Int(truncatingIfNeeded: ((feature & 0xFFFF_FFFF) &* UInt64(truncatingIfNeeded: size)) >> 32)
  }
}
