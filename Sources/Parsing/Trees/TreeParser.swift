import Model

/// Finds the dependency tree of a tagged sentence: greedy transitions, then a label for every arc.
///
/// - Complexity: The number of words.
struct TreeParser<Weights: Scorer> {
  /// The relations, by decision of `labels`.
  let relations: [DependencyRelation]
  /// Weighs transitions.
  let transitions: Weights
  /// Weighs relations.
  let labels: Weights

  /// The governor of every word; the number of words stands for the root.
  func heads(of sentence: TaggedFaces) -> [Int] {
    var state = ArcHybrid(count: sentence.faces.count)
    var features: [UInt64] = []
    var scores = [Int32](repeating: 0, count: transitions.decisions)
    while !state.isDone {
      TreeFeatures.fill(&features, state: state, sentence: sentence)
      let choice = transitions.best(features, scores: &scores) { decision in
        ArcHybrid.Transition(rawValue: decision).map(state.allows) ?? false
      }
      state.make(ArcHybrid.Transition(rawValue: choice) ?? .shift)
    }
    return state.heads
  }

  /// The relation of every word to its governor.
  func relations(of sentence: TaggedFaces, heads: [Int]) -> [DependencyRelation] {
    let outline = TreeOutline(heads: heads, sentence: sentence)
    var features: [UInt64] = []
    var scores = [Int32](repeating: 0, count: labels.decisions)
    return heads.indices.map { word in
      if heads[word] == heads.count { return .root }
      RelationFeatures.fill(&features, word: word, heads: heads, outline: outline, sentence: sentence)
      return relations[labels.best(features, scores: &scores) { relations[$0] != .root }]
    }
  }
}

extension PartOfSpeech {
  /// The number of each part of speech, from 1 on.
  static let order = Dictionary(uniqueKeysWithValues: zip(allCases, 1...))
}

extension TreeParser: Sendable where Weights: Sendable {}
