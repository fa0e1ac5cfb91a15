import Model

extension Tables {
  /// The rows in order of their keys, so that a key is found by halving.
  func sorted() -> Tables {
    var tables = self
    tables.countries.sort { $0.key.precedes($1.key) }
    tables.organisations.sort { $0.key.precedes($1.key) }
    tables.offices.sort { $0.key.precedes($1.key) }
    tables.people.sort { $0.key.precedes($1.key) }
    tables.terms.sort { ($0.person, $0.days.lowerBound, $0.key) < ($1.person, $1.days.lowerBound, $1.key) }
    tables.terms.sort { $0.person.precedes($1.person) }
    tables.places.sort { $0.key.precedes($1.key) }
    return tables
  }

  /// The index of tables that are sorted and have no faults.
  func compiled(fingerprint: UInt64) -> [UInt8] {
    var writer = IndexWriter()
    let rows = RowNumbers(self)
    var names = NameCollector()
    writeParties(&writer, rows)
    writeOffices(&writer, rows)
    writePeople(&writer, rows)
    names.collect(self)
    names.write(&writer)
    return writer.bytes(fingerprint: fingerprint)
  }

  private func writeParties(_ writer: inout IndexWriter, _ rows: RowNumbers) {
    for country in countries {
      writer.append(
        writer.string(country.key), writer.string(country.name), writer.string(country.kind),
        writer.string(country.capitals.first ?? ""), to: .countries)
      writer.append(country.existed, to: .countries)
      writer.append(
        writer.string(country.demonyms.first ?? ""), writer.string(country.leader),
        writer.string(country.domain), to: .countries)
    }
    var memberCount: UInt32 = 0
    for organisation in organisations {
      writer.append(
        writer.string(organisation.key), writer.string(organisation.name), writer.string(organisation.kind),
        writer.string(organisation.seat), rows.party(organisation.parent), to: .organisations)
      writer.append(organisation.existed, to: .organisations)
      writer.append(memberCount, UInt32(organisation.members.count), to: .organisations)
      memberCount += UInt32(organisation.members.count)
      for member in organisation.members {
        writer.append(rows.party(member.country), to: .members)
        writer.append(member.days, to: .members)
      }
    }
    for place in places {
      writer.append(
        writer.string(place.name), rows.countries[place.country] ?? IndexLayout.none,
        writer.string(place.kind),
        Float(place.latitude).bitPattern, Float(place.longitude).bitPattern,
        UInt32(clamping: place.population), to: .places)
    }
  }

  private func writeOffices(_ writer: inout IndexWriter, _ rows: RowNumbers) {
    var holders: [[Int]] = Array(repeating: [], count: offices.count)
    for (index, term) in terms.enumerated() {
      if let office = rows.offices[term.office] { holders[Int(office)].append(index) }
    }
    var start: UInt32 = 0
    for (index, office) in offices.enumerated() {
      let inOrder = holders[index].sorted {
        (terms[$0].days.lowerBound, $0) < (terms[$1].days.lowerBound, $1)
      }
      writer.append(
        writer.string(office.key), writer.string(office.title), rows.party(office.of),
        writer.string(office.rank),
        start, UInt32(inOrder.count), to: .offices)
      for term in inOrder { writer.append(UInt32(term), to: .officeTerms) }
      start += UInt32(inOrder.count)
    }
    let byParty = offices.indices.sorted {
      (rows.party(offices[$0].of), $0) < (rows.party(offices[$1].of), $1)
    }
    for office in byParty { writer.append(UInt32(office), to: .partyOffices) }
  }

  private func writePeople(_ writer: inout IndexWriter, _ rows: RowNumbers) {
    var counts: [String: UInt32] = [:]
    for term in terms {
      counts[term.person, default: 0] += 1
      writer.append(
        rows.people[term.person] ?? IndexLayout.none, rows.offices[term.office] ?? IndexLayout.none,
        to: .terms)
      writer.append(term.days, to: .terms)
      writer.append(term.isActing ? 1 : 0, to: .terms)
    }
    var start: UInt32 = 0
    for person in people {
      let count = counts[person.key] ?? 0
      writer.append(
        writer.string(person.key), writer.string(person.name),
        rows.countries[person.country] ?? IndexLayout.none,
        start, count, to: .people)
      start += count
    }
  }
}

/// The row of each key.
private struct RowNumbers {
  let countries, organisations, offices, people: [String: UInt32]

  init(_ tables: Tables) {
    func numbers(_ keys: [String]) -> [String: UInt32] {
      Dictionary(zip(keys, 0...), uniquingKeysWith: { first, _ in first })
    }
    countries = numbers(tables.countries.map(\.key))
    organisations = numbers(tables.organisations.map(\.key))
    offices = numbers(tables.offices.map(\.key))
    people = numbers(tables.people.map(\.key))
  }

  /// The state or organisation of a key, as the index writes it.
  func party(_ key: String) -> UInt32 {
    if let row = countries[key] { return PartyRow(.country, Int(row)).number }
    if let row = organisations[key] { return PartyRow(.organisation, Int(row)).number }
    return IndexLayout.none
  }
}

extension String {
  /// Whether it comes before another, byte by byte.
  func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
