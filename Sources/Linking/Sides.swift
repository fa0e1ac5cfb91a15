import Model

/// Who takes part: the states and bodies on one side or another, each with the persons who act for it.
struct Sides: Sendable, Hashable {
  struct Side: Sendable, Hashable {
    /// The state or body; the person where nobody tells for whom he or she acts.
    let key: UInt64
    /// The persons, sorted; none where the state itself is named.
    var persons: [UInt64]
    /// Whether it is a body that meets on its own: “the G20 met”.
    var isGathering = false
  }

  /// In order of their keys.
  private(set) var sides: [Side] = []

  /// The sides of those who take part. Where all are of one side and `meet` each other, everyone is a side.
  init(_ parts: [Participation], meet: Bool) {
    for part in parts {
      let isPerson = part.party.kind == .person
      let body = part.onBehalfOf?.id ?? (isPerson ? part.party.country : nil) ?? part.party.id
      add(isPerson ? Sides.key(part.party.id) : nil, to: Sides.key(isPerson ? body : part.party.id))
      if part.party.kind == .organisation,
        let index = sides.firstIndex(where: { $0.key == Sides.key(part.party.id) })
      {
        sides[index].isGathering = true
      }
    }
    if meet, sides.count == 1, sides[0].persons.count > 1 {
      sides = sides[0].persons.map { Side(key: $0, persons: [$0]) }
    }
    sides.sort { $0.key < $1.key }
  }

  private mutating func add(_ person: UInt64?, to key: UInt64) {
    let index = sides.firstIndex { $0.key == key } ?? sides.count
    if index == sides.count { sides.append(Side(key: key, persons: [])) }
    guard let person, !sides[index].persons.contains(person) else { return }
    sides[index].persons.append(person)
    sides[index].persons.sort()
  }

  /// A party's id as a number.
  static func key(_ id: Party.ID) -> UInt64 { WordStream.hash(of: id.text) }

  /// The number of sides.
  var count: Int { sides.count }
  var isEmpty: Bool { sides.isEmpty }
  /// Every person.
  var persons: [UInt64] { sides.flatMap(\.persons) }

  /// What two lists of parties have in common, and what sets them apart.
  func match(_ other: Sides) -> SideMatch {
    var match = SideMatch(smaller: min(count, other.count), larger: max(count, other.count))
    for side in sides {
      if side.persons.contains(where: other.has) {
        match.same += 1
        continue
      }
      guard let opposite = other.sides.first(where: { $0.key == side.key }),
        !opposite.persons.contains(where: has)
      else { continue }
      switch (side.persons.isEmpty, opposite.persons.isEmpty) {
      case (true, true): match.same += 1
      case (false, false): match.rivals += 1
      case (true, false), (false, true): match.alike += 1
      }
    }
    return match
  }

  private func has(_ person: UInt64) -> Bool { sides.contains { $0.persons.contains(person) } }
}

/// How two lists of parties compare, counted in sides.
struct SideMatch: Sendable, Hashable {
  let smaller: Int
  let larger: Int
  /// Sides with a person in common, or named as a state by both.
  var same = 0
  /// Sides that one names as a state and the other by a person: Russia, and Lavrov for Russia.
  var alike = 0
  /// Sides for which both name persons, but not one in common: Lavrov, and Putin.
  var rivals = 0

  var shared: Int { same + alike }
  /// Whether the shorter list lies within the longer one.
  var isCovered: Bool { smaller > 0 && shared == smaller && rivals == 0 }
}
