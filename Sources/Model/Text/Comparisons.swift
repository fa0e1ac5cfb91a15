// A comparison that the compiler makes by itself is not seen from other rooms, which then look it up for every word of a text.

extension DependencyRelation {
  /// Whether two are the same, as numbers.
  @inlinable
  package static func == (one: Self, other: Self) -> Bool {
    unsafeBitCast(one, to: UInt8.self) == unsafeBitCast(other, to: UInt8.self)
  }
}

extension PartOfSpeech {
  /// Whether two are the same, as numbers.
  @inlinable
  package static func == (one: Self, other: Self) -> Bool {
    unsafeBitCast(one, to: UInt8.self) == unsafeBitCast(other, to: UInt8.self)
  }
}

extension PennTag {
  /// Whether two are the same, as numbers.
  @inlinable
  package static func == (one: Self, other: Self) -> Bool {
    unsafeBitCast(one, to: UInt8.self) == unsafeBitCast(other, to: UInt8.self)
  }
}

extension Equatable {
  /// Whether it is one of a few: a comparison each, where an array would be made, walked and thrown away.
  @inlinable @inline(__always)
  package func isOne(of first: Self, _ second: Self) -> Bool { self == first || self == second }

  /// Whether it is one of several.
  @inlinable @inline(__always)
  package func isOne(of first: Self, _ second: Self, _ third: Self) -> Bool {
    isOne(of: first, second) || self == third
  }

  /// Whether it is one of several.
  @inlinable @inline(__always)
  package func isOne(of first: Self, _ second: Self, _ third: Self, _ fourth: Self) -> Bool {
    isOne(of: first, second, third) || self == fourth
  }

  /// Whether it is one of several.
  @inlinable @inline(__always)
  package func isOne(of first: Self, _ second: Self, _ third: Self, _ fourth: Self, _ fifth: Self) -> Bool {
    isOne(of: first, second, third, fourth) || self == fifth
  }

  /// Whether it is one of several.
  @inlinable @inline(__always)
  package func isOne(
    of first: Self, _ second: Self, _ third: Self, _ fourth: Self, _ fifth: Self, _ sixth: Self
  ) -> Bool {
    isOne(of: first, second, third, fourth, fifth) || self == sixth
  }
}
