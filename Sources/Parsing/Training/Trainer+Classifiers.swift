import Model

/// How each classifier learns.
extension Trainer {
  /// How far the right decision must lead before nothing more is learnt from it: less than one lesson moves it. Words that
  /// are right by a hair's breadth are those that go wrong in another text.
  private static let margin: Int32 = 60

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
            weights.learn(
              features, truth: truth, guess: scores.rival(of: truth, within: Trainer.margin),
              by: example.weight)
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
          let (truth, rival) = state.choice(scores, gold: example.heads, margin: Trainer.margin)
          weights.learn(features, truth: truth.rawValue, guess: rival.rawValue, by: example.weight)
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
          weights.learn(
            features, truth: truth, guess: scores.rival(of: truth, within: Trainer.margin),
            by: example.weight)
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
  /// The transition of least cost, of equals the one with the highest score; and the costlier one that comes within a
  /// margin of it, or it again where there is none. There must be a choice of transitions.
  func choice(
    _ scores: borrowing Scores, gold: [Int], margin: Int32
  ) -> (truth: Transition, rival: Transition) {
    let allowed = Transition.allCases.filter(allows)
    let costs = allowed.map { cost(of: $0, gold: gold) }
    let least = costs.min() ?? 0
    var (truth, rival): (Transition?, Transition?)
    for (transition, cost) in zip(allowed, costs) {
      if cost == least {
        truth = Self.better(truth, transition, scores)
      } else {
        rival = Self.better(rival, transition, scores)
      }
    }
    let right = truth ?? .shift
    guard let rival, scores[right.rawValue] - scores[rival.rawValue] < margin else { return (right, right) }
    return (right, rival)
  }

  private static func better(
    _ one: Transition?, _ other: Transition, _ scores: borrowing Scores
  ) -> Transition {
    guard let one, scores[one.rawValue] >= scores[other.rawValue] else { return other }
    return one
  }
}

extension Scores {
  /// The highest-scoring other decision where it comes within a margin of the right one, else the right one.
  func rival(of truth: Int, within margin: Int32) -> Int {
    var best = truth == 0 ? 1 : 0
    for index in 0..<count where index != truth && self[index] > self[best] { best = index }
    return best < count && self[truth] - self[best] < margin ? best : truth
  }
}
