import Model

/// Names of what stands in a town and is none: the town is then that of the scene or of the report, which is what readers look for.
extension ArticleView {
  /// Whether a place is only a building or park: “outside the Gezi park”.
  func isBuilding(_ place: Place) -> Bool { place.country.isEmpty && buildings.contains(place.name) }

  /// The names of the places that the tables do not know and that are told at some point as a building or park at which something
  /// happens.
  static func buildings(in trees: [SentenceTree], states: StateNames) -> Set<String> {
    Set(
      trees.flatMap { tree in
        tree.mentions.compactMap { mention in
          guard let place = mention.place, place.country.isEmpty, !states.isState(place.name),
            isBuilding(mention, in: tree)
          else { return nil }
          return place.name
        }
      })
  }

  /// Whether a name behind “at” and the like ends in a word for a building, or a capitalised word or two before one.
  private static func isBuilding(_ mention: Mention, in tree: SentenceTree) -> Bool {
    let start = mention.tokens.lowerBound
    let before = tree.form(start - 1) == "the" ? tree.form(start - 2) : tree.form(start - 1)
    guard PlaceReader.prepositions.contains(before) else { return false }
    // “at the Ministry of Foreign Affairs in Seoul”
    if tree.form(start).isOne(of: "embassy", "headquarters", "ministry") { return true }
    for token in (mention.tokens.upperBound - 1)..<min(tree.tokens.count, mention.tokens.upperBound + 3) {
      if WordClasses.buildings.contains(tree.form(token)) { return true }
      if tree.tokens[token].form.first?.isUppercase != true { return false }
    }
    return false
  }
}
