package import Lexicons
package import Model

/// Finds the parties that a person means by a typed name: `kerry`, `Sergey Lavrov`, `us`.
package struct NameMatcher: Sendable {
  private let parties: [Party]
  private let lexicon: Lexicon

  /// Looks among the parties of a database, and by the other names that the tables give them.
  package init(parties: [Party], lexicon: Lexicon) {
    self.parties = parties.sorted { $0.id < $1.id }
    self.lexicon = lexicon
  }

  /// Everyone whom the name can mean: by the whole name, else by another name in the tables, else by words of the name, else the state whose
  /// capital, seat or adjective it is: `moscow`, `kremlin`, `russian`. Case, accents and hyphens do not count.
  package func matches(_ name: String) -> Set<Party.ID> {
    let typed = NameMatcher.words(name)
    guard !typed.isEmpty else { return [] }
    let same = parties.filter { NameMatcher.words($0.name) == typed || $0.id.text == name }
    let present = Set(parties.map(\.id))
    let aliased = lexicon.uses(of: name).filter {
      $0.kind == .name && [.country, .organisation, .person].contains($0.table)
    }
    .map { lexicon.party(PartyRow($0.table, $0.row)).id }.filter(present.contains)
    if !same.isEmpty || !aliased.isEmpty { return Set(same.map(\.id) + aliased) }
    let named = parties.filter { party in
      let words = NameMatcher.words(party.name)
      return typed.allSatisfy(words.contains)
    }
    if !named.isEmpty { return Set(named.map(\.id)) }
    let states = lexicon.uses(of: name).filter { $0.table == .country && $0.kind != .likeness }
    return Set(states.map { lexicon.party(PartyRow($0.table, $0.row)).id }.filter(present.contains))
  }

  /// The names of all parties that a typed name can mean.
  package var names: [String] { parties.map(\.name) }

  /// The parties of a database with the states that its people are of, by their ids.
  package static func withStates(_ parties: [String: Party], of lexicon: Lexicon) -> [String: Party] {
    let states = Set(parties.values.filter { $0.kind == .person }.compactMap(\.country?.text))
      .compactMap { lexicon.row(.country, key: $0) }.map { lexicon.party(PartyRow(.country, $0)) }
    return parties.merging(states.map { ($0.id.text, $0) }) { known, _ in known }
  }

  private static func words(_ name: String) -> [UInt64] { NameWord.words(of: name).map(\.hash) }
}
