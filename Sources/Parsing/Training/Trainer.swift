import Model

/// Learns a language model from treebanks. The same sentences, options and seed give the same bytes.
package struct Trainer {
  /// What a person may choose.
  package struct Options: Sendable {
    /// Rounds over the sentences.
    package var rounds = 5
    /// How much a person's tree counts against a teacher's.
    package var weightOfGold = 3
    /// Where the random numbers begin.
    package var seed: UInt64 = 1
    /// Buckets of the tagger, slots of the transitions, buckets of the labels and of the names.
    package var sizes = [84_000, 760_000, 47_000, 3_000]

    /// Makes the usual options.
    package init() {}
  }

  let options: Options
  let examples: [Example]
  let tags: [TagPair]
  let relations = DependencyRelation.allCases.filter { $0 != .root }
  let certain: WordTable
  private let groups: WordTable
  private let gold: [Token]
  private let log: (String) -> Void

  /// Prepares the sentences, those that people parsed and those of a teacher; `groups` tells which words behave alike, `log` is told of each step.
  package init?(
    gold: [CoNLLU.TreebankSentence], silver: [CoNLLU.TreebankSentence], groups: [String: Int],
    options: Options,
    log: @escaping (String) -> Void
  ) {
    self.options = options
    self.log = log
    self.gold = gold.flatMap(\.sentence.tokens)
    let pairs = self.gold.map { TagPair(tag: $0.tag, penn: $0.penn) }
    let counts = pairs.reduce(into: [TagPair: Int]()) { $0[$1, default: 0] += 1 }
    tags = counts.filter { $0.value > 2 }.keys.sorted { $0.text < $1.text }
    let order = Dictionary(uniqueKeysWithValues: zip(tags, 0...))
    let labels = Dictionary(uniqueKeysWithValues: zip(relations, 0...))
    guard let groups = WordTable(groups.map { (WordFace.hash($0.key), $0.value) }) else { return nil }
    self.groups = groups
    var examples: [Example] = []
    for (index, sentence) in (gold + silver).enumerated() {
      for style in Trainer.styles(of: index) {
        let weight = index < gold.count ? options.weightOfGold : 1
        examples.append(
          Example(
            sentence, style: style, weight: Int32(weight), tags: order, relations: labels,
            groups: groups))
      }
    }
    self.examples = examples
    guard let certain = WordTable(Trainer.certainWords(examples)) else { return nil }
    self.certain = certain
    log("\(gold.count) sentences of people, \(silver.count) of the teacher, \(examples.count) with copies")
  }

  /// The settings in which a sentence is learnt: some are learnt as headlines as well.
  private static func styles(of index: Int) -> [Example.Style] {
    switch index % 48 {
    case 5, 17, 29, 41: [.asWritten, .headline]
    case 11, 35: [.asWritten, .capitals]
    case 23: [.asWritten, .small]
    default: [.asWritten]
    }
  }

  /// Words that are frequent and have one tag in all but every five hundredth place.
  private static func certainWords(_ examples: [Example]) -> [(hash: UInt64, number: Int)] {
    var seen: [UInt64: [Int: Int]] = [:]
    for example in examples {
      for (face, tag) in zip(example.faces, example.tags) {
        seen[face.exact, default: [:]][tag ?? -1, default: 0] += 1
      }
    }
    return seen.compactMap { hash, counts in
      let all = counts.values.reduce(0, +)
      guard all >= 50, let best = counts.first(where: { $0.value * 500 >= all * 499 }), best.key >= 0 else {
        return nil
      }
      return (hash, best.key)
    }
  }

  /// Learns everything; `nil` where the options leave no room.
  package func model() -> LanguageModel? {
    guard let tagWeights = tagTable(taggerWeights(examples, rounds: options.rounds)) else { return nil }
    log("tagger learnt")
    guard let tagged = jackknifed() else { return nil }
    log("training sentences tagged by taggers that have not seen them")
    let transitions = transitionWeights(tagged, rounds: options.rounds)
    log("transitions learnt")
    let labels = labelWeights(tagged)
    log("labels learnt")
    guard let words = LemmaLearner(gold),
      let transitionTable = TransitionTable(
        size: options.sizes[1], features: transitions.features(least: 1, isRelative: true)),
      let labelTable = WeightTable(
        decisions: relations.count, size: options.sizes[2],
        features: labels.features(least: 3, isRelative: false)),
      let nameTable = WeightTable(
        decisions: Name.Kind.allCases.count, size: options.sizes[3],
        features: nameWeights().features(least: 1, isRelative: false))
    else { return nil }
    return LanguageModel(
      tags: tags, relations: relations, tagWeights: tagWeights, certainTags: certain,
      transitionWeights: transitionTable, labelWeights: labelTable, nameWeights: nameTable,
      exceptions: words.exceptions, exceptionTexts: words.texts, verbs: words.verbs,
      groups: groups)
  }

  func tagTable(_ weights: Perceptron) -> WeightTable? {
    WeightTable(
      decisions: tags.count, size: options.sizes[0], features: weights.features(least: 3, isRelative: false))
  }

  /// Every sentence with the tags of a tagger that learnt from the others, as the parser will meet them.
  private func jackknifed() -> [(Example, TaggedSentence)]? {
    let folds = 3
    let kinds = tags.map(\.tag)
    var tagged: [(Example, TaggedSentence)] = []
    for fold in 0..<folds {
      let others = examples.indices.filter { $0 % folds != fold }.map { examples[$0] }
      guard let weights = tagTable(taggerWeights(others, rounds: max(2, options.rounds / 4))) else {
        return nil
      }
      let tagger = Tagger(weights: weights, certain: certain)
      for index in stride(from: fold, to: examples.count, by: folds) {
        let example = examples[index]
        let decisions = tagger.decisions(for: example.faces, setting: example.setting)
        tagged.append((example, TaggedSentence(faces: example.faces, decisions: decisions, kinds: kinds)))
      }
    }
    return tagged
  }
}
