package import Lexicons
import Model

/// Finds the places that a person means by a typed name: `geneva`, `Kiev`, `uk`.
package struct PlaceMatcher: Sendable {
  /// The places and countries of a database's events.
  package let names: [String]
  private let lexicon: Lexicon

  /// Looks among the names of a database, and by the other names that the tables give them.
  package init(names: [String], lexicon: Lexicon) {
    self.names = names
    self.lexicon = lexicon
  }

  /// Every place of the database that the name can mean. Case, accents and hyphens do not count.
  package func matches(_ name: String) -> Set<String> {
    let typed = NameWord.words(of: name).map(\.hash)
    let known = lexicon.uses(of: name).filter { $0.kind == .name }.compactMap { use -> String? in
      switch use.table {
      case .country: lexicon.name(PartyRow(.country, use.row))
      case .place: lexicon.place(use.row).name
      default: nil
      }
    }
    return Set(names.filter { NameWord.words(of: $0).map(\.hash) == typed || known.contains($0) })
  }
}
