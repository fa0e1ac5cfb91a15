package import Model

extension Lexicon {
  /// The party of a row.
  package func party(_ row: PartyRow) -> Party {
    switch row.table {
    case .country:
      return Party(
        id: Party.ID(key(row)), kind: .state, name: name(row), country: nil, isKnown: true)
    case .person:
      let country = nationality(of: row.row).map { Party.ID(key($0)) }
      return Party(id: Party.ID(key(row)), kind: .person, name: name(row), country: country, isKnown: true)
    case .organisation, .office, .place:
      let parent = PartyRow(number: organisation(row.row, .parent))
      let country = parent.flatMap { $0.table == .country ? Party.ID(key($0)) : nil }
      return Party(
        id: Party.ID(key(row)), kind: .organisation, name: name(row), country: country, isKnown: true)
    }
  }

  /// The key of a row.
  package func key(_ row: PartyRow) -> String {
    switch row.table {
    case .country: index.string(country(row.row, .key))
    case .organisation: index.string(organisation(row.row, .key))
    case .office: index.string(office(row.row, .key))
    case .person: index.string(person(row.row, .key))
    case .place: ""
    }
  }

  /// The usual English name of a row.
  package func name(_ row: PartyRow) -> String {
    switch row.table {
    case .country: index.string(country(row.row, .name))
    case .organisation: index.string(organisation(row.row, .name))
    case .office: index.string(office(row.row, .title))
    case .person: index.string(person(row.row, .name))
    case .place: index.string(place(row.row, .name))
    }
  }

  /// When a state or organisation existed.
  package func existence(_ row: PartyRow) -> ClosedRange<CalendarDate> {
    switch row.table {
    case .country:
      index.days(.countries, row.row * CountryField.allCases.count + CountryField.first.rawValue)
    case .organisation:
      index.days(
        .organisations, row.row * OrganisationField.allCases.count + OrganisationField.first.rawValue)
    case .office, .person, .place: CalendarDate(daysSinceEpoch: .min)...CalendarDate(daysSinceEpoch: .max)
    }
  }

  /// What kind of organisation it is, as the table words it.
  package func kind(ofOrganisation row: Int) -> String { index.string(organisation(row, .kind)) }

  /// Whether an organisation is part of a government and speaks for it.
  package func isMinistry(_ row: Int) -> Bool {
    ["ministry", "government", "department"].contains(kind(ofOrganisation: row))
  }

  /// For whom a party acts: a ministry for its state, every other party for itself.
  package func principal(of party: PartyRow) -> PartyRow {
    guard party.table == .organisation, let parent = parent(ofOrganisation: party.row),
      parent.table == .country, isMinistry(party.row)
    else { return party }
    return parent
  }

  /// The state or organisation that an organisation belongs to.
  package func parent(ofOrganisation row: Int) -> PartyRow? { PartyRow(number: organisation(row, .parent)) }

  /// The city in which an organisation sits; empty where the table tells none.
  package func seat(ofOrganisation row: Int) -> String { index.string(organisation(row, .seat)) }

  /// The names of all states, by their keys.
  package var stateNames: [Party.ID: String] {
    Dictionary(
      (0..<count(.country)).map { row in
        (Party.ID(key(PartyRow(.country, row))), name(PartyRow(.country, row)))
      }
    ) { first, _ in first }
  }

  /// The states that are towns, and so bear the name of their capital: Singapore.
  package var townStates: Set<String> {
    Set(
      (0..<count(.country)).filter { row in
        uses(of: capital(ofCountry: row)).contains {
          $0.table == .country && $0.kind == .name && $0.row == row
        }
      }.map { name(PartyRow(.country, $0)) })
  }

  /// Whether the head of government leads a state, not the head of state.
  package func isLedByGovernment(_ country: Int) -> Bool {
    index.string(self.country(country, .leader)) == "head-of-government"
  }

  /// The state whose addresses on the internet end so: “uk”.
  package func country(ofDomain domain: String) -> Int? {
    domain.isEmpty
      ? nil : (0..<count(.country)).first { index.string(country($0, .domain)) == domain }
  }

  /// The capital of a state.
  package func capital(ofCountry row: Int) -> String { index.string(country(row, .capital)) }

  /// The adjective of a state: “Russian”; empty where none is known.
  package func demonym(ofCountry row: Int) -> String { index.string(country(row, .demonym)) }

  /// The parties that belong to an organisation on a day; on any day where that is `nil`.
  package func members(ofOrganisation row: Int, on day: CalendarDate?) -> [PartyRow] {
    let start = Int(organisation(row, .memberStart))
    return (start..<start + Int(organisation(row, .memberCount))).compactMap { member in
      let place = member * MemberField.allCases.count
      if let day, !index.days(.members, place + MemberField.first.rawValue).contains(day) { return nil }
      return PartyRow(number: index.number(.members, place))
    }
  }

  /// The state whose people a person is of, by the table.
  package func nationality(of person: Int) -> PartyRow? {
    let row = self.person(person, .country)
    return row == IndexLayout.none ? nil : PartyRow(.country, Int(row))
  }

  /// The row of a key; `nil` where the table has none.
  ///
  /// - Complexity: The logarithm of the table's length.
  package func row(_ table: NameUse.Table, key: String) -> Int? {
    var low = 0
    var high = count(table)
    while low < high {
      let middle = (low + high) / 2
      if self.key(PartyRow(table, middle)).precedes(key) { low = middle + 1 } else { high = middle }
    }
    return low < count(table) && self.key(PartyRow(table, low)) == key ? low : nil
  }
}

/// A city or region of the tables.
package struct PlaceRow: Sendable, Hashable {
  /// Its usual English name.
  package let name: String
  /// The row of its state; `nil` where none is known.
  package let country: Int?
  /// What it is, as the table words it.
  package let kind: String
  /// How many people live there; 0 where that is not known.
  package let population: Int
}

extension Lexicon {
  /// The place of a row.
  package func place(_ row: Int) -> PlaceRow {
    let country = place(row, .country)
    return PlaceRow(
      name: index.string(place(row, .name)), country: country == IndexLayout.none ? nil : Int(country),
      kind: index.string(place(row, .kind)), population: Int(place(row, .population)))
  }

  /// How many people live at a place, and the row of its state, without making strings.
  package func size(ofPlace row: Int) -> (population: Int, country: Int?) {
    let country = place(row, .country)
    return (Int(place(row, .population)), country == IndexLayout.none ? nil : Int(country))
  }
}
