import Model

/// The six tables of `Data/` as typed rows, a user's own rows laid over the shipped ones.
struct Tables {
  struct Country {
    let key, name: String
    let names: [String]
    let demonyms: [String]
    /// The capital, and after it other towns that have stood or stand for the government: Berlin, Bonn.
    let capitals: [String]
    let seats: [String]
    let existed: ClosedRange<CalendarDate>
    let kind: String
    /// The rank of the office whose holder leads it, where that is not the head of state.
    let leader: String
    /// The last part of its addresses on the internet: “uk”.
    let domain: String
  }

  struct Member {
    let country: String
    let days: ClosedRange<CalendarDate>
  }

  struct Organisation {
    let key, name: String
    let aliases: [String]
    let kind: String
    let members: [Member]
    let seat, parent: String
    let existed: ClosedRange<CalendarDate>
  }

  struct OfficeRow {
    let key, title: String
    let aliases: [String]
    let of, rank: String
  }

  struct Person {
    let key, name: String
    let aliases: [String]
    let country: String
  }

  struct TermRow {
    let key, person, office: String
    let days: ClosedRange<CalendarDate>
    let isActing: Bool
  }

  struct PlaceRow {
    let key, name: String
    let aliases: [String]
    let country, kind: String
    let latitude, longitude: Double
    let population: Int
  }

  var countries: [Country] = []
  var organisations: [Organisation] = []
  var offices: [OfficeRow] = []
  var people: [Person] = []
  var terms: [TermRow] = []
  var places: [PlaceRow] = []

  /// The tables' file names with their columns.
  static let columns: [(file: String, columns: [String])] = [
    (
      "countries.tsv",
      [
        "key", "name", "official", "aliases", "demonyms", "capital", "seats", "existed", "kind", "leader",
        "domain", "source",
      ]
    ),
    (
      "organisations.tsv",
      ["key", "name", "aliases", "kind", "members", "seat", "parent", "existed", "source"]
    ),
    ("offices.tsv", ["key", "title", "aliases", "of", "rank", "source"]),
    ("people.tsv", ["key", "name", "aliases", "country", "source"]),
    ("terms.tsv", ["key", "person", "office", "term", "acting", "source"]),
    (
      "places.tsv",
      ["key", "name", "aliases", "country", "kind", "latitude", "longitude", "population", "source"]
    ),
  ]

  /// All of time.
  static let always = CalendarDate(daysSinceEpoch: .min)...CalendarDate(daysSinceEpoch: .max)
}

/// Rows that may be replaced by later ones of the same key.
struct Overlay<Value> {
  private(set) var values: [Value] = []
  private var indices: [String: Int] = [:]

  /// Puts a row in, in place of an earlier one of its key.
  mutating func put(_ value: Value, key: String) {
    if let index = indices[key] {
      values[index] = value
    } else {
      indices[key] = values.count
      values.append(value)
    }
  }
}
