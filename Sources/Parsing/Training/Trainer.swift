import Model

/// Learns a language model from treebanks. The same sentences, options and seed give the same bytes.
package struct Trainer {
  /// What a person may choose.
  package struct Options: Sendable {
    /// Rounds over the sentences.
    package var rounds = 12
    /// How much a person's tree counts against a teacher's.
    package var weightOfGold = 2
    /// Where the random numbers begin.
    package var seed: UInt64 = 1
    /// How many of the most frequent words are known by themselves.
    package var words = 36_000

    /// Makes the usual options.
    package init() {}
  }

  /// Sentences are not longer.
  private static let longest = 120

  let options: Options
  let tags: [TagPair]
  let relations = DependencyRelation.allCases.filter { $0 != .root }
  private let words: WordRows
  private let examples: [Example]
  private let gold: [Token]
  private let log: (String) -> Void

  /// Prepares the sentences, those that people parsed and those of a teacher; `groups` tells which words behave alike, `log` is
  /// told of each step. `nil` where there is nothing to learn from.
  package init?(
    gold: [CoNLLU.TreebankSentence], silver: [CoNLLU.TreebankSentence], groups: [String: Int],
    options: Options, log: @escaping (String) -> Void
  ) {
    self.options = options
    self.log = log
    self.gold = gold.flatMap(\.sentence.tokens)
    let pairs = self.gold.map { TagPair(tag: $0.tag, penn: $0.penn) }
    let counts = pairs.reduce(into: [TagPair: Int]()) { $0[$1, default: 0] += 1 }
    tags = counts.filter { $0.value > 2 }.keys.sorted { $0.text < $1.text }
    let order = Dictionary(uniqueKeysWithValues: zip(tags, 0...))
    let labels = Dictionary(uniqueKeysWithValues: zip(relations, 0...))
    guard !tags.isEmpty, let groups = WordTable(groups.map { (WordFace.hash($0.key), $0.value) }),
      let words = Trainer.words(gold + silver, most: options.words, groups: groups)
    else { return nil }
    self.words = words
    var examples: [Example] = []
    for (index, sentence) in (gold + silver).enumerated() {
      guard (1...Trainer.longest).contains(sentence.sentence.tokens.count) else { continue }
      let weight = Float(index < gold.count ? options.weightOfGold : 1)
      var copies = Trainer.styles(of: index).map { (sentence, $0) }
      if let copy = DayFirst.copy(of: sentence) { copies.append((copy, .asWritten)) }
      for (sentence, style) in copies {
        let (setting, faces) = Example.faces(sentence, style: style, groups: groups)
        examples.append(
          Example(
            sentence, faces: faces, setting: setting, weight: weight, words: words, tags: order,
            relations: labels))
      }
    }
    self.examples = examples
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

  /// The words that are seen at least twice, the most frequent first, as written and in small letters.
  private static func words(_ sentences: [CoNLLU.TreebankSentence], most: Int, groups: WordTable) -> WordRows?
  {
    var counts: [UInt64: Int] = [:]
    for sentence in sentences {
      for face in Example.faces(sentence, style: .asWritten, groups: groups).1 {
        counts[face.lower, default: 0] += 1
        if face.exact != face.lower { counts[face.exact, default: 0] += 1 }
      }
    }
    let known = counts.filter { $0.value > 1 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(most)
    guard let table = WordTable(known.enumerated().map { (hash: $1.key, number: $0) }) else { return nil }
    return WordRows(words: table, known: known.count, groups: groups)
  }

  /// Learns everything; `nil` where there are too many words for the tables.
  package func model() -> LanguageModel? {
    guard let lemmas = LemmaLearner(gold) else { return nil }
    var school = School(
      shape: NetworkShape(tags: tags.count, relations: relations.count), rows: words.count, seed: options.seed
    )
    school.learn(examples, rounds: options.rounds, log: log)
    return LanguageModel(
      tags: tags, relations: relations, words: words, rows: school.packedRows(), weights: school.weights,
      exceptions: lemmas.exceptions,
      exceptionTexts: lemmas.texts, verbs: lemmas.verbs)
  }
}
