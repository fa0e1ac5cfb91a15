// A comparison that the compiler makes by itself is not seen from other rooms, which then look it up for every word of a text.

extension DependencyRelation {
  /// Whether two are the same, as numbers.
  package static func == (one: Self, other: Self) -> Bool {
    unsafeBitCast(one, to: UInt8.self) == unsafeBitCast(other, to: UInt8.self)
  }
}

extension PartOfSpeech {
  /// Whether two are the same, as numbers.
  package static func == (one: Self, other: Self) -> Bool {
    unsafeBitCast(one, to: UInt8.self) == unsafeBitCast(other, to: UInt8.self)
  }
}

extension PennTag {
  /// Whether two are the same, as numbers.
  package static func == (one: Self, other: Self) -> Bool {
    unsafeBitCast(one, to: UInt8.self) == unsafeBitCast(other, to: UInt8.self)
  }
}
