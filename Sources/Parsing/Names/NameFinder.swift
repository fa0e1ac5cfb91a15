import Model

/// Finds proper names: runs of proper nouns, with a kind by the words in and around them.
struct NameFinder<Weights: Scorer> {
  /// The kinds, by decision.
  static var kinds: [Name.Kind] { Name.Kind.allCases }

  /// Weighs kinds.
  let weights: Weights

  /// The names of a tagged sentence, in order.
  func names(tags: [PartOfSpeech], faces: [WordFace]) -> [Name] {
    let spans = NameSpans.spans(tags: tags)
    guard !spans.isEmpty else { return [] }
    var features = FeatureList()
    var scores = Scores(weights.decisions)
    return spans.map { span in
      NameFeatures.fill(&features, span: span, faces: faces)
      scores.weigh(features, by: weights)
      return Name(tokens: span, kind: Self.kinds[scores.best])
    }
  }
}

/// Where names stand.
enum NameSpans {
  /// The longest runs of proper nouns.
  static func spans(tags: [PartOfSpeech]) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var start: Int?
    for index in 0...tags.count {
      let isName = index < tags.count && tags[index] == .properNoun
      if isName, start == nil { start = index }
      if !isName, let first = start {
        spans.append(first..<index)
        start = nil
      }
    }
    return spans
  }
}

/// What the kind of a name is decided by.
enum NameFeatures {
  private static let edge = WordFace(boundary: 5)
  /// Longer names are looked at in their first words only.
  private static let longest = 20

  /// Replaces the features by those of a name.
  static func fill(_ features: inout FeatureList, span: Range<Int>, faces: [WordFace]) {
    func face(_ index: Int) -> WordFace { faces.indices.contains(index) ? faces[index] : edge }
    let (first, last) = (face(span.lowerBound), face(span.upperBound - 1))
    let (before, after) = (face(span.lowerBound - 1), face(span.upperBound))
    let length = UInt64(min(span.count, 4))
    features.clear()
    features.add(300, 0)
    features.add(301, first.lower)
    features.add(302, last.lower)
    features.add(303, before.lower)
    features.add(304, after.lower)
    features.add(305, face(span.lowerBound - 2).lower, before.lower)
    features.add(306, last.lastThree)
    features.add(307, first.lastTwo)
    features.add(308, length, last.shape)
    features.add(309, length, before.lower)
    features.add(310, last.shape, first.shape)
    features.add(314, first.group)
    features.add(315, last.group)
    features.add(316, before.group, after.group)
    features.add(312, after.lastTwo, before.lower)
    for index in span.prefix(longest) { features.add(313, face(index).lower) }
  }
}

extension NameFinder: Sendable where Weights: Sendable {}
