import Model

/// Tells what bears a name: what the network makes of its words, added up.
enum NameFinder {
  /// The kinds, by number.
  static let kinds = Name.Kind.allCases

  /// The names of a sentence that was read, in order.
  static func names(tags: [PartOfSpeech], in space: borrowing Workspace) -> [Name] {
    let views = space.views
    return NameSpans.spans(tags: tags).map { span in
      var sum = SIMD8<Float>()
      for word in span {
        sum += Matrix.load(views + word * NetworkShape.views + NetworkShape.View.names.offset)
      }
      let best = kinds.indices.max { sum[$0] < sum[$1] } ?? 0
      return Name(tokens: span, kind: kinds[best])
    }
  }
}
