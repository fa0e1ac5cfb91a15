package import Model

/// A time for which a person held an office, by their rows.
package struct TermRow: Sendable, Hashable {
  /// The person's row.
  package let person: Int
  /// The office's row.
  package let office: Int
  /// The first and the last day.
  package let days: ClosedRange<CalendarDate>
  /// Whether it was held for the time being only.
  package let isActing: Bool
}

extension Lexicon {
  /// The office of a row.
  package func office(_ row: Int) -> Office {
    Office(
      id: Office.ID(index.string(office(row, .key))), title: index.string(office(row, .title)),
      of: Party.ID(owner(ofOffice: row).map(key) ?? ""), rank: index.string(office(row, .rank)))
  }

  /// The state or organisation that an office is of.
  package func owner(ofOffice row: Int) -> PartyRow? { PartyRow(number: office(row, .of)) }

  /// What kind of office it is, the same in all countries.
  package func rank(ofOffice row: Int) -> String { index.string(office(row, .rank)) }

  /// The offices of a state or organisation.
  ///
  /// - Complexity: The logarithm of the number of offices.
  package func offices(of party: PartyRow) -> [Int] {
    var low = 0
    var high = index.count(.partyOffices)
    let wanted = party.number
    while low < high {
      let middle = (low + high) / 2
      if office(Int(index.number(.partyOffices, middle)), .of) < wanted {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var rows: [Int] = []
    while low < index.count(.partyOffices) {
      let row = Int(index.number(.partyOffices, low))
      guard office(row, .of) == wanted else { break }
      rows.append(row)
      low += 1
    }
    return rows
  }

  /// The terms of an office, by first day.
  package func terms(ofOffice row: Int) -> [TermRow] {
    let start = Int(office(row, .termStart))
    return (start..<start + Int(office(row, .termCount))).map { term(Int(index.number(.officeTerms, $0))) }
  }

  /// The terms of a person, by first day.
  package func terms(ofPerson row: Int) -> [TermRow] {
    let start = Int(person(row, .termStart))
    return (start..<start + Int(person(row, .termCount))).map(term)
  }

  /// A term by its row.
  private func term(_ row: Int) -> TermRow {
    TermRow(
      person: Int(term(row, .person)), office: Int(term(row, .office)),
      days: index.days(.terms, row * TermField.allCases.count + TermField.first.rawValue),
      isActing: term(row, .acting) == 1)
  }

  /// Who holds an office on a day, the latest come first.
  package func holders(ofOffice row: Int, on day: CalendarDate) -> [TermRow] {
    terms(ofOffice: row).filter { $0.days.contains(day) }.reversed()
  }

  /// Who alone holds an office on a day; `nil` where several share it, as senators and deputy ministers do.
  ///
  /// Where one term ends in the year in which the other begins, the later one counts: the tables may know the year alone.
  package func soleHolder(ofOffice row: Int, on day: CalendarDate, isActing: Bool) -> TermRow? {
    let held = holders(ofOffice: row, on: day).filter { $0.isActing == isActing }
    guard let latest = held.first else { return nil }
    let isShared = held.contains {
      $0.person != latest.person && latest.days.lowerBound.distance(to: $0.days.upperBound) > 366
    }
    return isShared ? nil : latest
  }

  /// The one party that holds an office on a day; `nil` where nobody or more than one is known to.
  package func holder(of office: Office.ID, on day: CalendarDate) -> Party? {
    guard let row = row(.office, key: office.text) else { return nil }
    let holders = holders(ofOffice: row, on: day)
    guard let first = holders.first, holders.allSatisfy({ $0.person == first.person }) else { return nil }
    return party(PartyRow(.person, first.person))
  }
}
