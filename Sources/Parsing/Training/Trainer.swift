import Model

/// Learns a language model from treebanks. The same sentences, options and seed give the same bytes.
package struct Trainer {
  /// What a person may choose.
  package struct Options: Sendable {
    /// Rounds over the sentences.
    package var rounds: Int
    /// Features kept by the tagger, the transitions, the labels and the names.
    package var capacities: [Int]
    /// Where the random numbers begin.
    package var seed: UInt64

    /// Makes options.
    package init(rounds: Int, capacities: [Int], seed: UInt64) {
      precondition(capacities.count == 4, "There are four classifiers")
      self.rounds = rounds
      self.capacities = capacities
      self.seed = seed
    }
  }

  private let options: Options
  private let examples: [Example]
  private let tags: [TagPair]
  private let relations = DependencyRelation.allCases
  private let log: (String) -> Void

  /// Prepares the sentences; `log` is told of each step.
  package init(_ sentences: [CoNLLU.TreebankSentence], options: Options, log: @escaping (String) -> Void) {
    self.options = options
    self.log = log
    let pairs = sentences.flatMap { $0.sentence.tokens.map { TagPair(tag: $0.tag, penn: $0.penn) } }
    let counts = pairs.reduce(into: [TagPair: Int]()) { $0[$1, default: 0] += 1 }
    tags = counts.filter { $0.value > 2 }.keys.sorted { $0.text < $1.text }
    let order = Dictionary(uniqueKeysWithValues: zip(tags, 0...))
    examples = sentences.map { Example($0, tags: order) }
  }

  /// Learns everything.
  package func model() -> LanguageModel {
    let tagger = taggerWeights(examples, rounds: options.rounds)
    log("tagger learnt")
    let tagged = jackknifed()
    log("training sentences tagged by taggers that have not seen them")
    let transitions = transitionWeights(tagged)
    log("transitions learnt")
    let labels = labelWeights(tagged)
    log("labels learnt")
    let names = nameWeights()
    let words = LemmaLearner(examples)
    return LanguageModel(
      tags: tags, relations: relations, tagWeights: tagger.table(capacity: options.capacities[0]),
      transitionWeights: transitions.table(capacity: options.capacities[1]),
      labelWeights: labels.table(capacity: options.capacities[2]),
      nameWeights: names.table(capacity: options.capacities[3]),
      exceptions: words.exceptions, verbs: words.verbs)
  }

  private func shuffled<Element>(_ elements: [Element], round: Int) -> [Element] {
    var random = SplitMix64(seed: options.seed &+ UInt64(round))
    return elements.shuffled(using: &random)
  }

  private func taggerWeights(_ examples: [Example], rounds: Int) -> Perceptron {
    var weights = Perceptron(decisions: tags.count)
    var features: [UInt64] = []
    var scores = [Int32](repeating: 0, count: tags.count)
    for round in 0..<rounds {
      for example in shuffled(examples, round: round) {
        var decisions: [Int] = []
        for index in example.faces.indices {
          TagFeatures.fill(&features, word: index, faces: example.faces, before: decisions)
          let guess = weights.best(features, scores: &scores) { _ in true }
          if let truth = example.tags[index] { weights.learn(features, truth: truth, guess: guess) }
          decisions.append(guess)
        }
      }
    }
    return weights
  }

  /// Every sentence with the tags of a tagger that learnt from the others, as the parser will meet them.
  private func jackknifed() -> [(Example, TaggedFaces)] {
    let folds = 5
    var tagged: [(Example, TaggedFaces)] = []
    for fold in 0..<folds {
      let others = examples.indices.filter { $0 % folds != fold }.map { examples[$0] }
      let weights = taggerWeights(others, rounds: max(3, options.rounds / 2)).table(
        capacity: options.capacities[0])
      let tagger = Tagger(tags: tags, weights: weights)
      for index in stride(from: fold, to: examples.count, by: folds) {
        let decisions = tagger.decisions(for: examples[index].faces)
        tagged.append((examples[index], examples[index].tagged(decisions, tags: tags)))
      }
    }
    return tagged
  }

  private func transitionWeights(_ sentences: [(Example, TaggedFaces)]) -> Perceptron {
    var weights = Perceptron(decisions: ArcHybrid.Transition.allCases.count)
    var features: [UInt64] = []
    var scores = [Int32](repeating: 0, count: weights.decisions)
    var random = SplitMix64(seed: options.seed)
    for round in 0..<options.rounds {
      for (example, tagged) in shuffled(sentences, round: round) {
        var state = ArcHybrid(count: example.heads.count)
        while !state.isDone {
          TreeFeatures.fill(&features, state: state, sentence: tagged)
          let allowed = ArcHybrid.Transition.allCases.filter(state.allows)
          let costs = allowed.map { state.cost(of: $0, gold: example.heads) }
          let least = costs.min() ?? 0
          let good = zip(allowed, costs).filter { $0.1 == least }.map(\.0)
          let guess = weights.best(features, scores: &scores) { decision in
            allowed.contains { $0.rawValue == decision }
          }
          let truth = good.max { scores[$0.rawValue] < scores[$1.rawValue] } ?? .shift
          let isGood = good.contains { $0.rawValue == guess }
          weights.learn(features, truth: isGood ? guess : truth.rawValue, guess: guess)
          // After the first round the parser mostly follows its own choice, so that it learns to go on from mistakes.
          let explores = round > 0 && Int.random(in: 0..<10, using: &random) < 9
          state.make(isGood || explores ? ArcHybrid.Transition(rawValue: guess) ?? truth : truth)
        }
      }
    }
    return weights
  }

  private func labelWeights(_ sentences: [(Example, TaggedFaces)]) -> Perceptron {
    var weights = Perceptron(decisions: relations.count)
    var features: [UInt64] = []
    var scores = [Int32](repeating: 0, count: weights.decisions)
    for round in 0..<max(3, options.rounds * 2 / 3) {
      for (example, tagged) in shuffled(sentences, round: round) {
        let outline = TreeOutline(heads: example.heads, sentence: tagged)
        for word in example.heads.indices where example.heads[word] < example.heads.count {
          RelationFeatures.fill(
            &features, word: word, heads: example.heads, outline: outline, sentence: tagged)
          let guess = weights.best(features, scores: &scores) { relations[$0] != .root }
          weights.learn(features, truth: example.relations[word], guess: guess)
        }
      }
    }
    return weights
  }

  private func nameWeights() -> Perceptron {
    var weights = Perceptron(decisions: Name.Kind.allCases.count)
    var features: [UInt64] = []
    var scores = [Int32](repeating: 0, count: weights.decisions)
    for round in 0..<options.rounds {
      for example in shuffled(examples, round: round) {
        for (span, kind) in example.names {
          NameFeatures.fill(&features, span: span, faces: example.faces)
          let guess = weights.best(features, scores: &scores) { _ in true }
          weights.learn(features, truth: kind, guess: guess)
        }
      }
    }
    return weights
  }
}
