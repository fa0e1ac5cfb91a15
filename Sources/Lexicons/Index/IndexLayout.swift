/// Where things stand in the compiled index: a head, then sections of records of 32-bit numbers.
enum IndexLayout {
  /// What the file begins with; the last character counts the versions of the layout.
  static let magic = Array("CHLEXIC4".utf8)

  /// The parts of the index, in order.
  enum Section: Int, CaseIterable {
    /// A hash table from name keys to uses: four numbers a slot.
    case slots
    /// What names are used for: two numbers a use.
    case uses
    /// Strings: a length, then the bytes.
    case strings
    case countries, organisations, members, offices, people, terms, places
    /// Terms by office, then by first day.
    case officeTerms
    /// Offices by the party that they are of.
    case partyOffices
  }

  /// Bytes before the first section: the magic, the fingerprint of the tables, offset and length of each section.
  static let headLength = 16 + Section.allCases.count * 8

  /// The number that stands for nothing.
  static let none = UInt32.max
}

/// One record kind: how many numbers it has, and which is which.
enum CountryField: Int, CaseIterable { case key, name, kind, capital, first, last, demonym, leader, domain }
enum OrganisationField: Int, CaseIterable {
  case key, name, kind, seat, parent, first, last, memberStart, memberCount
}
enum MemberField: Int, CaseIterable { case country, first, last }
enum OfficeField: Int, CaseIterable { case key, title, of, rank, termStart, termCount }
enum PersonField: Int, CaseIterable { case key, name, country, termStart, termCount }
enum TermField: Int, CaseIterable { case person, office, first, last, acting }
enum PlaceField: Int, CaseIterable { case name, country, kind, latitude, longitude, population }
