/// What the tables know: states, organisations, offices, people with their terms, places, and the names of all.
///
/// It is a compiled index that lies in a file and is mapped; loading it costs no time that grows with the tables.
package struct Lexicon: Sendable {
  let index: Index

  /// The number of rows of a table.
  package func count(_ table: NameUse.Table) -> Int {
    switch table {
    case .country: index.count(.countries) / CountryField.allCases.count
    case .organisation: index.count(.organisations) / OrganisationField.allCases.count
    case .office: index.count(.offices) / OfficeField.allCases.count
    case .person: index.count(.people) / PersonField.allCases.count
    case .place: index.count(.places) / PlaceField.allCases.count
    }
  }

  /// What a name stands for, and whether longer names begin so; `nil` where no name begins so.
  ///
  /// - Complexity: One look into a hash table.
  package func find(_ key: NameKey) -> (uses: Range<Int>, continues: Bool)? { index.find(key.value) }

  /// A use that `find` tells of.
  package func use(_ number: Int) -> NameUse {
    let word = index.number(.uses, number * 2)
    return NameUse(
      table: NameUse.Table(rawValue: UInt8(word & 0xff)) ?? .place,
      row: Int(index.number(.uses, number * 2 + 1)),
      kind: NameUse.Kind(rawValue: UInt8(word >> 8 & 0xff)) ?? .name, isAcronym: word >> 16 & 1 == 1)
  }

  /// The people whose first and last names look like those of a name.
  package func people(like name: String) -> [Int] {
    guard let found = Likeness.key(of: name).flatMap(find) else { return [] }
    return found.uses.map(use).filter { $0.kind == .likeness }.map(\.row)
  }

  /// Everything that a name as a person types it stands for.
  package func uses(of name: String) -> [NameUse] {
    find(NameKey(of: name)).map { $0.uses.map(use) } ?? []
  }
}

extension Lexicon {
  func country(_ row: Int, _ field: CountryField) -> UInt32 {
    index.number(.countries, row * CountryField.allCases.count + field.rawValue)
  }

  func organisation(_ row: Int, _ field: OrganisationField) -> UInt32 {
    index.number(.organisations, row * OrganisationField.allCases.count + field.rawValue)
  }

  func office(_ row: Int, _ field: OfficeField) -> UInt32 {
    index.number(.offices, row * OfficeField.allCases.count + field.rawValue)
  }

  func person(_ row: Int, _ field: PersonField) -> UInt32 {
    index.number(.people, row * PersonField.allCases.count + field.rawValue)
  }

  func term(_ row: Int, _ field: TermField) -> UInt32 {
    index.number(.terms, row * TermField.allCases.count + field.rawValue)
  }

  func place(_ row: Int, _ field: PlaceField) -> UInt32 {
    index.number(.places, row * PlaceField.allCases.count + field.rawValue)
  }
}
