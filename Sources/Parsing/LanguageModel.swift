package import FoundationEssentials
import Model

/// What was learnt of English: the network's weights and the word forms, as `Data/English.model` holds them.
///
/// The file is used as it lies on the disk: mapped into memory, only what a text needs of it is ever read.
package struct LanguageModel: Sendable {
  let tags: [TagPair]
  let relations: [DependencyRelation]
  let words: WordRows
  let shape: NetworkShape
  let rows: PackedRows
  /// The numbers of the network's matrices.
  let weights: [Float]
  private let pairs: PairedMatrices
  let exceptions: WordTable
  let exceptionTexts: MappedArray<UInt8>
  let verbs: WordTable

  /// Reads a model.
  ///
  /// - Throws: `LanguageModelError` where the bytes are no model, one of another version, or damaged.
  package init(_ data: Data) throws(LanguageModelError) {
    let file = try ModelFile(data)
    let names = file.text(0).split(separator: "\n", omittingEmptySubsequences: false)
    let parts = names.split(separator: "")
    guard parts.count == 2, let known = WordTable(slots: try file.array(1)),
      let groups = WordTable(slots: try file.array(2)), let exceptions = WordTable(slots: try file.array(6)),
      let verbs = WordTable(slots: try file.array(8))
    else { throw .damaged }
    tags = parts[0].compactMap { TagPair(text: String($0)) }
    relations = parts[1].compactMap { DependencyRelation(rawValue: String($0)) }
    guard tags.count == parts[0].count, relations.count == parts[1].count else { throw .damaged }
    shape = NetworkShape(tags: tags.count, relations: relations.count)
    let rows: MappedArray<Int8> = try file.array(3)
    let unit: MappedArray<UInt32> = try file.array(4)
    let bits: MappedArray<UInt32> = try file.array(5)
    let knownWords = WordRows.known(rows: rows.count / NetworkShape.width)
    words = WordRows(words: known, known: knownWords, groups: groups)
    guard knownWords >= 0, words.count * NetworkShape.width == rows.count, bits.count == shape.count,
      unit.count == 1, let worth = unit.withElements({ Float(bitPattern: $0[0]) })
    else { throw .damaged }
    self.rows = PackedRows(numbers: rows, unit: worth)
    let count = bits.count
    weights = bits.withElements { bits in (0..<count).map { Float(bitPattern: bits[$0]) } } ?? []
    pairs = PairedMatrices(weights, shape: shape)
    self.exceptions = exceptions
    exceptionTexts = try file.array(7)
    self.verbs = verbs
  }

  /// Reads a model that is in memory.
  ///
  /// - Throws: `LanguageModelError`, as `init(_:)` does.
  package init(bytes: [UInt8]) throws(LanguageModelError) { try self.init(Data(bytes)) }

  /// Puts together what the trainer learnt.
  init(
    tags: [TagPair], relations: [DependencyRelation], words: WordRows, rows: PackedRows, weights: [Float],
    exceptions: WordTable, exceptionTexts: MappedArray<UInt8>, verbs: WordTable
  ) {
    self.tags = tags
    self.relations = relations
    self.words = words
    shape = NetworkShape(tags: tags.count, relations: relations.count)
    self.rows = rows
    self.weights = weights
    pairs = PairedMatrices(weights, shape: shape)
    self.exceptions = exceptions
    self.exceptionTexts = exceptionTexts
    self.verbs = verbs
  }

  /// Lends the network to a function.
  @inline(__always)
  func withNetwork<Result>(_ body: (Network<PackedRows, PairedProduct>) -> Result) -> Result? {
    weights.withUnsafeBufferPointer { weights in
      pairs.withProduct { product in
        weights.baseAddress.map { body(Network(shape: shape, rows: rows, weights: $0, product: product)) }
      }
    }
  }

  /// The bytes that `init(_:)` reads; the same model gives the same bytes.
  package var data: Data {
    let names = tags.map(\.text) + [""] + relations.map(\.rawValue)
    var writer = ModelFile.Writer()
    writer.add(Array(names.joined(separator: "\n").utf8))
    writer.add(words.words.slots)
    writer.add(words.groups.slots)
    writer.add(rows.numbers)
    writer.add(MappedArray([rows.unit.bitPattern]))
    writer.add(MappedArray(weights.map(\.bitPattern)))
    writer.add(exceptions.slots)
    writer.add(exceptionTexts)
    writer.add(verbs.slots)
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
