import Model

/// Finds the dependency tree of a tagged sentence: greedy transitions, then a label for every arc.
///
/// - Complexity: The number of words.
struct TreeParser<Transitions: Scorer, Labels: Scorer> {
  /// The relations, by decision of `labels`.
  let relations: [DependencyRelation]
  /// Weighs transitions.
  let transitions: Transitions
  /// Weighs relations.
  let labels: Labels

  /// The governor of every word; the number of words stands for the root.
  func heads(of sentence: TaggedSentence) -> [Int] {
    var state = ArcHybrid(count: sentence.count)
    var features = FeatureList()
    var scores = Scores(transitions.decisions)
    while !state.isDone {
      if let only = state.onlyTransition {
        state.make(only, in: sentence)
        continue
      }
      TreeFeatures.fill(&features, state: state, sentence: sentence)
      scores.weigh(features, by: transitions)
      state.make(state.best(scores), in: sentence)
    }
    return state.heads
  }

  /// The relation of every word to its governor.
  func relations(of sentence: TaggedSentence, heads: [Int]) -> [DependencyRelation] {
    let outline = TreeOutline(heads: heads, sentence: sentence)
    var features = FeatureList()
    var scores = Scores(labels.decisions)
    return heads.indices.map { word in
      if heads[word] == heads.count { return .root }
      RelationFeatures.fill(&features, word: word, heads: heads, outline: outline, sentence: sentence)
      scores.weigh(features, by: labels)
      return relations[scores.best]
    }
  }
}

extension ArcHybrid {
  /// The best transition where the stack is not empty and words are left, so that none but `right` can be forbidden.
  @inline(__always)
  func best(_ scores: borrowing Scores) -> Transition {
    let first: Transition = scores[1] > scores[0] ? .left : .shift
    return stack.count > 1 && scores[2] > scores[first.rawValue] ? .right : first
  }
}

extension TreeParser: Sendable where Transitions: Sendable, Labels: Sendable {}
