import Model

/// Gives each word of a sentence its part of speech, from left to right, by the words around it and the tags before it
/// (greedy averaged perceptron; Collins 2002).
struct Tagger<Weights: Scorer> {
  /// What each decision weighs.
  let weights: Weights
  /// Words that have always had one tag, by the hash of the word as written.
  let certain: WordTable

  /// The decisions for a sentence.
  func decisions(for faces: [WordFace], setting: Setting) -> [Int] {
    var decisions: [Int] = []
    var features = FeatureList()
    var scores = Scores(weights.decisions)
    decisions.reserveCapacity(faces.count)
    for index in faces.indices {
      if let known = certain.value(of: faces[index].exact) {
        decisions.append(known)
        continue
      }
      TagFeatures.fill(&features, word: index, faces: faces, before: decisions, setting: setting)
      scores.weigh(features, by: weights)
      decisions.append(scores.best)
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

/// What the tag of a word is decided by.
enum TagFeatures {
  private static let start = WordFace(boundary: 1)
  private static let end = WordFace(boundary: 2)

  /// Replaces the features by those of a word; `before` holds the decisions for the words before it.
  @inline(__always)
  static func fill(
    _ features: inout FeatureList, word index: Int, faces: [WordFace], before: [Int], setting: Setting
  ) {
    @inline(__always)
    func face(_ offset: Int) -> WordFace {
      let position = index + offset
      return position < 0 ? start : position < faces.count ? faces[position] : end
    }
    let word = face(0)
    let (previous, next, second) = (face(-1), face(1), face(2))
    let tag1 = UInt64(index > 0 ? before[index - 1] + 1 : 0)
    let tag2 = UInt64(index > 1 ? before[index - 2] + 1 : 0)
    let place = setting.feature &* 2 &+ (index == 0 ? 1 : 0)
    features.clear()
    features.add(1, place)
    features.add(2, word.lower)
    features.add(3, word.exact, place)
    features.add(4, word.lastTwo)
    features.add(5, word.lastThree)
    features.add(6, word.ending)
    features.add(7, word.beginning, word.last)
    let shape = word.shape &* 2 &+ setting.feature
    features.add(8, shape, place)
    features.add(9, shape, place, word.lastTwo)
    features.add(10, tag1)
    features.add(11, tag1, tag2)
    features.add(12, tag1, word.lower)
    features.add(13, previous.lower)
    features.add(14, next.lower)
    features.add(15, face(-2).lower)
    features.add(16, second.lower)
    features.add(17, next.lastThree)
    features.add(18, next.lastTwo, tag1)
    features.add(19, previous.lower, word.lower)
    features.add(20, word.lower, next.lower)
    features.add(21, next.shape, shape, previous.shape)
    features.add(22, next.lower, second.lower)
    features.add(23, tag1, word.lastThree)
    features.add(24, tag1, next.lower)
    features.add(25, word.lastThree, next.lastThree)
    features.add(26, second.lastTwo, next.lastTwo)
    features.add(27, word.beginning, shape)
    features.add(28, word.group)
    features.add(29, word.group, tag1)
    features.add(30, next.group, word.group)
    features.add(31, previous.group, word.group)
    features.add(32, previous.group, next.group)
    features.add(33, next.group, second.group, tag1)
    features.add(34, word.group, shape)
    features.add(35, word.lastThree, next.group)
  }
}

extension Tagger: Sendable where Weights: Sendable {}
