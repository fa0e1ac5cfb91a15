/// Who takes part in events: a person, a state, an organisation or a group.
package struct Party: Sendable, Hashable {
  /// The key of a party: that of its row in `Data/`, or one made of its name where the tables do not know it.
  package struct ID: Sendable, Hashable, Comparable {
    package let text: String
    package init(_ text: String) { self.text = text }
    package static func < (a: ID, b: ID) -> Bool { a.text < b.text }
  }

  /// What a party is; raw values as in the JSON.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case person, state, organisation, group
  }

  /// Its key.
  package let id: ID
  /// What it is.
  package let kind: Kind
  /// Its usual English name: “John Kerry”, “Russia”, “NATO”.
  package let name: String
  /// The state it belongs to or acts from; `nil` for states and where none is known.
  package let country: ID?
  /// Whether the tables know it.
  package let isKnown: Bool

  /// Makes a party.
  package init(id: ID, kind: Kind, name: String, country: ID?, isKnown: Bool) {
    self.id = id
    self.kind = kind
    self.name = name
    self.country = country
    self.isKnown = isKnown
  }
}
