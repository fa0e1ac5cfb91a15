import Model

/// Gathers what is wrong with the rows of the tables.
struct Checker {
  /// What a key in another table's column must be a key of.
  enum Target: String {
    case countries = "countries.tsv"
    case parties = "countries.tsv or organisations.tsv"
    case offices = "offices.tsv"
    case people = "people.tsv"
  }

  private struct Reference {
    let row: Table.Row
    let column: String
    let key: String
    let target: Target
  }

  var faults: [LexiconError.Fault] = []
  private var references: [Reference] = []

  /// Notes what is wrong with a value.
  mutating func fault(_ row: Table.Row, _ column: String, _ value: String, _ remedy: String) {
    faults.append(
      .init(file: row.file, line: row.line, column: column, found: "“\(value)” is wrong", remedy: remedy))
  }

  /// Notes a name that is empty.
  mutating func needsName(_ row: Table.Row, _ column: String, _ value: String) {
    if value.isEmpty { fault(row, column, value, "write the usual English name") }
  }

  /// Notes that a value must be a key of another table.
  mutating func refers(_ row: Table.Row, _ column: String, _ key: String, to target: Target) {
    references.append(Reference(row: row, column: column, key: key, target: target))
  }

  /// The days that an EDTF value covers; empty means all of time.
  mutating func days(_ row: Table.Row, _ column: String, _ text: String) -> ClosedRange<CalendarDate> {
    if text.isEmpty || text == "../.." { return Tables.always }
    // An interval within one unit (“2015/2015”) is sound EDTF, which a `TimeSpan` writes as the unit alone.
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    let plain = ends.count == 2 && ends[0] == ends[1] ? ends[0] : Substring(text)
    guard let span = TimeSpan(edtf: plain) else {
      fault(row, column, text, "write a time in EDTF, for instance 2004-03-09/2008 or 2004-03-09/..")
      return Tables.always
    }
    let first = span.first ?? Tables.always.lowerBound
    return first...max(first, span.last ?? Tables.always.upperBound)
  }

  /// A number within bounds; an empty value is nought.
  mutating func number(_ row: Table.Row, _ column: String, _ text: String, within: ClosedRange<Double>)
    -> Double
  {
    if text.isEmpty { return 0 }
    guard let number = Double(text), within.contains(number) else {
      fault(row, column, text, "write a number from \(within.lowerBound) to \(within.upperBound)")
      return 0
    }
    return number
  }

  /// Notes every reference that leads nowhere.
  mutating func checkReferences(
    countries: Set<String>, organisations: Set<String>, offices: Set<String>, people: Set<String>
  ) {
    for reference in references {
      let isKnown =
        switch reference.target {
        case .countries: countries.contains(reference.key)
        case .parties: countries.contains(reference.key) || organisations.contains(reference.key)
        case .offices: offices.contains(reference.key)
        case .people: people.contains(reference.key)
        }
      if !isKnown {
        fault(reference.row, reference.column, reference.key, "write a key of \(reference.target.rawValue)")
      }
    }
    references = []
  }
}
