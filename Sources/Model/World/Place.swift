/// A city, region, country or building where something happens.
package struct Place: Sendable, Hashable {
  /// Its usual English name.
  package let name: String
  /// The name of the country it lies in; empty for countries and where none is known.
  package let country: String

  /// Makes a place.
  package init(name: String, country: String) {
    self.name = name
    self.country = country
  }
}
