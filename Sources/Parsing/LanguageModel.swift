package import FoundationEssentials
import Model

/// What was learnt of English: the weights of all classifiers and the word forms, as `Data/English.model` holds them.
///
/// The file is used as it lies on the disk: mapped into memory, only what a text needs of it is ever read.
package struct LanguageModel: Sendable {
  let tags: [TagPair]
  let relations: [DependencyRelation]
  let tagWeights: WeightTable
  /// Words that have always had one tag.
  let certainTags: WordTable
  let transitionWeights: TransitionTable
  let labelWeights: WeightTable
  let nameWeights: WeightTable
  let exceptions: WordTable
  let exceptionTexts: MappedArray<UInt8>
  let verbs: WordTable
  /// Words that behave alike.
  let groups: WordTable

  /// Reads a model.
  ///
  /// - Throws: `LanguageModelError` where the bytes are no model, one of another version, or damaged.
  package init(_ data: Data) throws(LanguageModelError) {
    let file = try ModelFile(data)
    let names = file.text(0).split(separator: "\n", omittingEmptySubsequences: false)
    let parts = names.split(separator: "")
    guard parts.count == 2,
      let weights = WeightTable(
        decisions: parts[0].count, buckets: try file.array(1), lists: try file.array(2)),
      let certain = WordTable(slots: try file.array(3)),
      let transitions = TransitionTable(slots: try file.array(4)),
      let labels = WeightTable(
        decisions: parts[1].count, buckets: try file.array(5), lists: try file.array(6)),
      let kinds = WeightTable(
        decisions: Name.Kind.allCases.count, buckets: try file.array(7), lists: try file.array(8)),
      let exceptions = WordTable(slots: try file.array(9)), let verbs = WordTable(slots: try file.array(11)),
      let groups = WordTable(slots: try file.array(12))
    else { throw .damaged }
    tags = parts[0].compactMap { TagPair(text: String($0)) }
    relations = parts[1].compactMap { DependencyRelation(rawValue: String($0)) }
    guard tags.count == parts[0].count, relations.count == parts[1].count else { throw .damaged }
    tagWeights = weights
    certainTags = certain
    transitionWeights = transitions
    labelWeights = labels
    nameWeights = kinds
    self.exceptions = exceptions
    exceptionTexts = try file.array(10)
    self.verbs = verbs
    self.groups = groups
  }

  /// Reads a model that is in memory.
  ///
  /// - Throws: `LanguageModelError`, as `init(_:)` does.
  package init(bytes: [UInt8]) throws(LanguageModelError) { try self.init(Data(bytes)) }

  /// Puts together what the trainer learnt.
  init(
    tags: [TagPair], relations: [DependencyRelation], tagWeights: WeightTable, certainTags: WordTable,
    transitionWeights: TransitionTable, labelWeights: WeightTable, nameWeights: WeightTable,
    exceptions: WordTable,
    exceptionTexts: MappedArray<UInt8>, verbs: WordTable, groups: WordTable
  ) {
    self.tags = tags
    self.relations = relations
    self.tagWeights = tagWeights
    self.certainTags = certainTags
    self.transitionWeights = transitionWeights
    self.labelWeights = labelWeights
    self.nameWeights = nameWeights
    self.exceptions = exceptions
    self.exceptionTexts = exceptionTexts
    self.verbs = verbs
    self.groups = groups
  }

  /// The bytes that `init(_:)` reads; the same model gives the same bytes.
  package var data: Data {
    let names = tags.map(\.text) + [""] + relations.map(\.rawValue)
    var writer = ModelFile.Writer()
    writer.add(Array(names.joined(separator: "\n").utf8))
    writer.add(tagWeights.buckets)
    writer.add(tagWeights.lists)
    writer.add(certainTags.slots)
    writer.add(transitionWeights.slots)
    writer.add(labelWeights.buckets)
    writer.add(labelWeights.lists)
    writer.add(nameWeights.buckets)
    writer.add(nameWeights.lists)
    writer.add(exceptions.slots)
    writer.add(exceptionTexts)
    writer.add(verbs.slots)
    writer.add(groups.slots)
    return writer.data
  }
}

/// Why bytes are no language model that this program can use.
package enum LanguageModelError: Error, Sendable, Hashable, CustomStringConvertible {
  case notAModel, otherVersion, damaged

  /// What is wrong with the bytes, and the remedy.
  package var description: String {
    switch self {
    case .notAModel: "this is not a language model; restore Data/English.model"
    case .otherVersion:
      "this language model was made for another version of the program; restore Data/English.model"
    case .damaged: "the language model is damaged or cut short; restore Data/English.model"
    }
  }
}
