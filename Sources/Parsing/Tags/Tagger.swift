import Model

/// Gives each word of a sentence its part of speech, from left to right, by the words around it and the tags before it
/// (greedy averaged perceptron; Collins 2002).
struct Tagger<Weights: Scorer> {
  /// The tags of the universal and the Penn set that go together, by decision.
  let tags: [TagPair]
  /// What each decision weighs.
  let weights: Weights

  /// The decisions for a sentence.
  func decisions(for faces: [WordFace]) -> [Int] {
    var decisions: [Int] = []
    var features: [UInt64] = []
    var scores = [Int32](repeating: 0, count: weights.decisions)
    decisions.reserveCapacity(faces.count)
    for index in faces.indices {
      TagFeatures.fill(&features, word: index, faces: faces, before: decisions)
      decisions.append(weights.best(features, scores: &scores) { _ in true })
    }
    return decisions
  }
}

/// A part of speech with its Penn tag.
struct TagPair: Sendable, Hashable {
  let tag: PartOfSpeech
  let penn: String

  /// `NOUN NN`, as the model's file keeps it.
  var text: String { "\(tag.rawValue) \(penn)" }

  init(tag: PartOfSpeech, penn: String) {
    self.tag = tag
    self.penn = penn
  }

  /// Reads what `text` prints.
  init?(text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let tag = PartOfSpeech(rawValue: String(parts[0])) else { return nil }
    self.init(tag: tag, penn: String(parts[1]))
  }
}

/// What a tag is decided by.
enum TagFeatures {
  private static let start = WordFace(boundary: 1)
  private static let end = WordFace(boundary: 2)

  /// Replaces the features by those of a word; `before` holds the decisions for the words before it.
  static func fill(_ features: inout [UInt64], word index: Int, faces: [WordFace], before: [Int]) {
    func face(_ offset: Int) -> WordFace {
      let position = index + offset
      return position < 0 ? start : position < faces.count ? faces[position] : end
    }
    let word = face(0)
    let (previous, next) = (face(-1), face(1))
    let tag1 = UInt64(index > 0 ? before[index - 1] + 1 : 0)
    let tag2 = UInt64(index > 1 ? before[index - 2] + 1 : 0)
    features.removeAll(keepingCapacity: true)
    features.append(FeatureHash.of(1, 0))
    features.append(FeatureHash.of(2, word.lower))
    features.append(FeatureHash.of(3, word.exact))
    features.append(FeatureHash.of(4, word.suffixes.two))
    features.append(FeatureHash.of(5, word.suffixes.three))
    features.append(FeatureHash.of(6, word.suffixes.four))
    features.append(FeatureHash.of(7, word.prefixes.three, word.suffixes.one))
    features.append(FeatureHash.of(8, word.shape))
    features.append(FeatureHash.of(9, word.shape, index == 0 ? 1 : 0, word.suffixes.two))
    features.append(FeatureHash.of(10, tag1))
    features.append(FeatureHash.of(11, tag1, tag2))
    features.append(FeatureHash.of(12, tag1, word.lower))
    features.append(FeatureHash.of(13, previous.lower))
    features.append(FeatureHash.of(14, next.lower))
    features.append(FeatureHash.of(15, face(-2).lower))
    features.append(FeatureHash.of(16, face(2).lower))
    features.append(FeatureHash.of(17, next.suffixes.three))
    features.append(FeatureHash.of(18, next.suffixes.two, tag1))
    features.append(FeatureHash.of(19, previous.lower, word.lower))
    features.append(FeatureHash.of(20, word.lower, next.lower))
    features.append(FeatureHash.of(21, next.shape, word.shape, previous.shape))
    features.append(FeatureHash.of(22, previous.suffixes.three))
    features.append(FeatureHash.of(23, tag1, word.suffixes.three))
  }
}

extension Tagger: Sendable where Weights: Sendable {}
