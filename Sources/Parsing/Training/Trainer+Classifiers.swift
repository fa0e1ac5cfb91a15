import Model

/// How each classifier learns.
extension Trainer {
  private func shuffled<Element>(_ elements: [Element], round: Int) -> [Element] {
    var random = SplitMix64(seed: options.seed &+ UInt64(round))
    return elements.shuffled(using: &random)
  }

  /// Tags words from left to right, each with the tags guessed so far.
  func taggerWeights(_ examples: [Example], rounds: Int) -> Perceptron {
    var weights = Perceptron(decisions: tags.count)
    var features = FeatureList()
    var scores = Scores(tags.count)
    for round in 0..<rounds {
      for example in shuffled(examples, round: round) {
        var decisions: [Int] = []
        for index in example.faces.indices {
          if let known = certain.value(of: example.faces[index].exact) {
            decisions.append(known)
            continue
          }
          TagFeatures.fill(
            &features, word: index, faces: example.faces, before: decisions, setting: example.setting)
          scores.weigh(features, by: weights)
          let guess = scores.best
          if let truth = example.tags[index] {
            weights.learn(features, truth: truth, guess: guess, by: example.weight)
          }
          decisions.append(guess)
        }
      }
    }
    return weights
  }

  /// Follows the dynamic oracle, mostly along the parser's own choices, so that it learns to go on from mistakes.
  func transitionWeights(_ sentences: [(Example, TaggedSentence)], rounds: Int) -> Perceptron {
    var weights = Perceptron(decisions: ArcHybrid.Transition.allCases.count)
    var features = FeatureList()
    var scores = Scores(weights.decisions)
    var random = SplitMix64(seed: options.seed)
    for round in 0..<rounds {
      for (example, tagged) in shuffled(sentences, round: round) {
        var state = ArcHybrid(count: example.heads.count)
        while !state.isDone {
          if let only = state.onlyTransition {
            state.make(only, in: tagged)
            continue
          }
          TreeFeatures.fill(&features, state: state, sentence: tagged)
          scores.weigh(features, by: weights)
          let guess = state.best(scores)
          let truth = state.truth(scores, gold: example.heads)
          weights.learn(features, truth: truth.rawValue, guess: guess.rawValue, by: example.weight)
          let explores = round > 0 && Int.random(in: 0..<10, using: &random) < 9
          state.make(explores ? guess : truth, in: tagged)
        }
      }
    }
    return weights
  }

  /// Labels the arcs of the right trees.
  func labelWeights(_ sentences: [(Example, TaggedSentence)]) -> Perceptron {
    var weights = Perceptron(decisions: relations.count)
    var features = FeatureList()
    var scores = Scores(weights.decisions)
    for round in 0..<max(3, options.rounds / 2) {
      for (example, tagged) in shuffled(sentences, round: round) {
        let outline = TreeOutline(heads: example.heads, sentence: tagged)
        for word in example.heads.indices {
          guard example.heads[word] < example.heads.count, let truth = example.relations[word] else {
            continue
          }
          RelationFeatures.fill(
            &features, word: word, heads: example.heads, outline: outline, sentence: tagged)
          scores.weigh(features, by: weights)
          weights.learn(features, truth: truth, guess: scores.best, by: example.weight)
        }
      }
    }
    return weights
  }

  /// Learns kinds of names where a treebank tells them.
  func nameWeights() -> Perceptron {
    var weights = Perceptron(decisions: Name.Kind.allCases.count)
    var features = FeatureList()
    var scores = Scores(weights.decisions)
    for round in 0..<options.rounds {
      for example in shuffled(examples, round: round) {
        for (span, kind) in example.names {
          NameFeatures.fill(&features, span: span, faces: example.faces)
          scores.weigh(features, by: weights)
          weights.learn(features, truth: kind, guess: scores.best, by: 1)
        }
      }
    }
    return weights
  }
}

extension ArcHybrid {
  /// The transition of least cost; of equals the one with the highest score. There must be a choice of transitions.
  func truth(_ scores: borrowing Scores, gold: [Int]) -> Transition {
    var best = Transition.shift
    var least = cost(of: .shift, gold: gold)
    for transition in [Transition.left, .right] where allows(transition) {
      let cost = cost(of: transition, gold: gold)
      if cost < least || cost == least && scores[transition.rawValue] > scores[best.rawValue] {
        best = transition
        least = cost
      }
    }
    return best
  }
}
