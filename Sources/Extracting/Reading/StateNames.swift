import Model

/// The names of all states, to tell a whole state from a town and to say whose somebody is.
struct StateNames: Sendable {
  private let names: [Party.ID: String]
  private let all: Set<String>
  /// States that are towns, so that “in Singapore” tells as much as “in Paris”.
  private let towns: Set<String>

  init(_ names: [Party.ID: String], towns: Set<String>) {
    self.names = names
    self.towns = towns
    all = Set(names.values)
  }

  /// Whether a place is a whole state, not a town, region or sea.
  func contains(_ place: Place) -> Bool {
    place.country.isEmpty && all.contains(place.name) && !towns.contains(place.name)
  }

  /// The name of the state that a person or body belongs to; `nil` where none is known.
  func home(of party: Party) -> String? { party.country.flatMap { names[$0] } }

  /// Whether a name is that of a state.
  func isState(_ name: String) -> Bool { all.contains(name) }

  /// The name of the state that somebody is, acts for or belongs to; `nil` where none is known.
  func state(of participation: Participation) -> String? {
    if participation.party.kind == .state { return participation.party.name }
    if let state = participation.onBehalfOf, state.kind == .state { return state.name }
    return home(of: participation.party)
  }
}
