/// An office that one person after another holds: “Minister of Foreign Affairs of Russia”.
package struct Office: Sendable, Hashable {
  /// The key of its row in `Data/offices.tsv`.
  package struct ID: Sendable, Hashable, Comparable {
    package let text: String
    package init(_ text: String) { self.text = text }
    package static func < (a: ID, b: ID) -> Bool { a.text < b.text }
  }

  /// Its key.
  package let id: ID
  /// Its usual English title: “Secretary of State”.
  package let title: String
  /// The state or organisation that it is an office of.
  package let of: Party.ID
  /// What kind of office it is, the same in all countries: `foreign-minister`.
  package let rank: String

  /// Makes an office.
  package init(id: ID, title: String, of: Party.ID, rank: String) {
    self.id = id
    self.title = title
    self.of = of
    self.rank = rank
  }
}
