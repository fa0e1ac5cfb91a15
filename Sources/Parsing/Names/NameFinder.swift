import Model

/// Finds proper names: runs of proper nouns, with a kind by the words in and around them.
struct NameFinder<Weights: Scorer> {
  /// The kinds, by decision.
  static var kinds: [Name.Kind] { Name.Kind.allCases }

  /// Weighs kinds.
  let weights: Weights

  /// The names of a tagged sentence, in order.
  func names(tags: [PartOfSpeech], faces: [WordFace]) -> [Name] {
    var features: [UInt64] = []
    var scores = [Int32](repeating: 0, count: weights.decisions)
    return NameSpans.spans(tags: tags).map { span in
      NameFeatures.fill(&features, span: span, faces: faces)
      return Name(tokens: span, kind: Self.kinds[weights.best(features, scores: &scores) { _ in true }])
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

  /// Replaces the features by those of a name.
  static func fill(_ features: inout [UInt64], span: Range<Int>, faces: [WordFace]) {
    func face(_ index: Int) -> WordFace { faces.indices.contains(index) ? faces[index] : edge }
    let (first, last) = (face(span.lowerBound), face(span.upperBound - 1))
    features.removeAll(keepingCapacity: true)
    features.append(FeatureHash.of(300, 0))
    features.append(FeatureHash.of(301, first.lower))
    features.append(FeatureHash.of(302, last.lower))
    features.append(FeatureHash.of(303, face(span.lowerBound - 1).lower))
    features.append(FeatureHash.of(304, face(span.upperBound).lower))
    features.append(FeatureHash.of(305, face(span.lowerBound - 2).lower, face(span.lowerBound - 1).lower))
    features.append(FeatureHash.of(306, last.suffixes.three))
    features.append(FeatureHash.of(307, first.suffixes.two))
    features.append(FeatureHash.of(308, UInt64(min(span.count, 4)), last.shape))
    features.append(FeatureHash.of(309, UInt64(min(span.count, 4)), face(span.lowerBound - 1).lower))
    features.append(FeatureHash.of(310, last.shape, first.shape))
    features.append(FeatureHash.of(312, face(span.upperBound).suffixes.two, face(span.lowerBound - 1).lower))
    for index in span { features.append(FeatureHash.of(313, face(index).lower)) }
  }
}

extension NameFinder: Sendable where Weights: Sendable {}
