/// One thing that a name can stand for.
package struct NameUse: Sendable, Hashable {
  /// The tables that names lead to.
  package enum Table: UInt8, Sendable, Hashable, CaseIterable {
    case country, organisation, office, person, place
  }

  /// As what a name stands there.
  package enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    /// The usual name, or another full one.
    case name
    /// The family name of a person, which tells little by itself.
    case surname
    /// What a state's people and things are called: “Russian”.
    case demonym
    /// The capital of a state.
    case capital
    /// A building that stands for a government: “the Kremlin”.
    case seat
    /// The title of an office.
    case title
    /// The title in the plural: “foreign ministers”.
    case titles
    /// What a person's first and last names look like, however they are spelt.
    case likeness
    /// What a state is called before the adjective of another: “Sino-” in “Sino-British”.
    case combining
  }

  /// The table.
  package let table: Table
  /// The row there.
  package let row: Int
  /// As what.
  package let kind: Kind
  /// Whether it is written in capitals only, as “WHO” is and “who” is not.
  package let isAcronym: Bool

  /// Makes a use.
  package init(table: Table, row: Int, kind: Kind, isAcronym: Bool) {
    self.table = table
    self.row = row
    self.kind = kind
    self.isAcronym = isAcronym
  }
}

/// A state or organisation of the tables, by its row.
package struct PartyRow: Sendable, Hashable {
  /// The table; `country`, `organisation` or `person`.
  package let table: NameUse.Table
  /// The row.
  package let row: Int

  /// Names a row.
  package init(_ table: NameUse.Table, _ row: Int) {
    self.table = table
    self.row = row
  }

  /// The row as one number of the index.
  var number: UInt32 { UInt32(table.rawValue) << 24 | UInt32(row) }

  /// Reads a number of the index; `nil` for none.
  init?(number: UInt32) {
    guard number != IndexLayout.none, let table = NameUse.Table(rawValue: UInt8(number >> 24)) else {
      return nil
    }
    self.init(table, Int(number & 0xff_ffff))
  }
}
