import Model

extension Tables {
  /// Types the rows of table files, in order, the later over the earlier; what is wrong is added to the faults.
  init(files: [(path: String, name: String, text: String)], faults: inout [LexiconError.Fault]) {
    var countries = Overlay<Country>()
    var organisations = Overlay<Organisation>()
    var offices = Overlay<OfficeRow>()
    var people = Overlay<Person>()
    var terms = Overlay<TermRow>()
    var places = Overlay<PlaceRow>()
    var checker = Checker()
    for file in files {
      guard let columns = Tables.columns.first(where: { $0.file == file.name })?.columns else { continue }
      let table = Table(text: file.text, file: file.path, columns: columns, faults: &checker.faults)
      for row in table.rows {
        let key = String(row.fields[0])
        switch file.name {
        case "countries.tsv": countries.put(Tables.country(row, &checker), key: key)
        case "organisations.tsv": organisations.put(Tables.organisation(row, &checker), key: key)
        case "offices.tsv": offices.put(Tables.office(row, &checker), key: key)
        case "people.tsv": people.put(Tables.person(row, &checker), key: key)
        case "terms.tsv": terms.put(Tables.term(row, &checker), key: key)
        default: places.put(Tables.place(row, &checker), key: key)
        }
      }
    }
    self.countries = countries.values
    self.organisations = organisations.values
    self.offices = offices.values
    self.people = people.values
    self.terms = terms.values
    self.places = places.values
    checker.checkReferences(
      countries: Set(self.countries.map(\.key)), organisations: Set(self.organisations.map(\.key)),
      offices: Set(self.offices.map(\.key)), people: Set(self.people.map(\.key)))
    faults += checker.faults
  }

  private static func country(_ row: Table.Row, _ checker: inout Checker) -> Country {
    let f = row.fields.map(String.init)
    if f[0].utf8.count != 3 || !f[0].utf8.allSatisfy({ (0x41...0x5a).contains($0) }) {
      checker.fault(row, "key", f[0], "write three capitals: the ISO 3166-1 code, or one of a former state")
    }
    checker.needsName(row, "name", f[1])
    if !["", "head-of-government", "head-of-state"].contains(f[9]) {
      checker.fault(row, "leader", f[9], "write “head-of-government” or nothing")
    }
    return Country(
      key: f[0], name: f[1], names: (f[2].isEmpty ? [] : [f[2]]) + row.list(3), demonyms: row.list(4),
      capitals: row.list(5),
      seats: row.list(6), existed: checker.days(row, "existed", f[7]), kind: f[8], leader: f[9],
      domain: f[10])
  }

  private static func organisation(_ row: Table.Row, _ checker: inout Checker) -> Organisation {
    let f = row.fields.map(String.init)
    checker.needsName(row, "name", f[1])
    if !f[6].isEmpty { checker.refers(row, "parent", f[6], to: .parties) }
    let members = row.list(4).map { text in
      let words = text.split(separator: " ", maxSplits: 1)
      let country = words.first.map(String.init) ?? ""
      checker.refers(row, "members", country, to: .parties)
      let days = words.count > 1 ? words[1].filter { $0 != "(" && $0 != ")" } : ""
      return Member(country: country, days: checker.days(row, "members", days))
    }
    return Organisation(
      key: f[0], name: f[1], aliases: row.list(2), kind: f[3], members: members, seat: f[5], parent: f[6],
      existed: checker.days(row, "existed", f[7]))
  }

  private static func office(_ row: Table.Row, _ checker: inout Checker) -> OfficeRow {
    let f = row.fields.map(String.init)
    checker.needsName(row, "title", f[1])
    checker.refers(row, "of", f[3], to: .parties)
    return OfficeRow(key: f[0], title: f[1], aliases: row.list(2), of: f[3], rank: f[4])
  }

  private static func person(_ row: Table.Row, _ checker: inout Checker) -> Person {
    let f = row.fields.map(String.init)
    checker.needsName(row, "name", f[1])
    if !f[3].isEmpty { checker.refers(row, "country", f[3], to: .countries) }
    return Person(key: f[0], name: f[1], aliases: row.list(2), country: f[3])
  }

  private static func term(_ row: Table.Row, _ checker: inout Checker) -> TermRow {
    let f = row.fields.map(String.init)
    checker.refers(row, "person", f[1], to: .people)
    checker.refers(row, "office", f[2], to: .offices)
    if !["", "acting", "yes", "true", "1"].contains(f[4]) {
      checker.fault(row, "acting", f[4], "write “acting” or nothing")
    }
    return TermRow(
      key: f[0], person: f[1], office: f[2], days: checker.days(row, "term", f[3]), isActing: !f[4].isEmpty)
  }

  private static func place(_ row: Table.Row, _ checker: inout Checker) -> PlaceRow {
    let f = row.fields.map(String.init)
    checker.needsName(row, "name", f[1])
    if !f[3].isEmpty { checker.refers(row, "country", f[3], to: .countries) }
    return PlaceRow(
      key: f[0], name: f[1], aliases: row.list(2), country: f[3], kind: f[4],
      latitude: checker.number(row, "latitude", f[5], within: -90...90),
      longitude: checker.number(row, "longitude", f[6], within: -180...180),
      population: Int(checker.number(row, "population", f[7], within: 0...1e11)))
  }
}
