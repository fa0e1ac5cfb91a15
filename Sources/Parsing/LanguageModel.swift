import Model

/// What was learnt of English: the weights of all classifiers and the word forms, as `Data/English.model` holds them.
package struct LanguageModel: Sendable {
  let tags: [TagPair]
  let relations: [DependencyRelation]
  let tagWeights: WeightTable
  let transitionWeights: WeightTable
  let labelWeights: WeightTable
  let nameWeights: WeightTable
  let exceptions: [String: String]
  let verbs: [String]

  /// The first bytes of the file: the kind of file and the version of its layout.
  private static let magic = "chancery model 1"

  /// Reads a model.
  ///
  /// - Throws: `LanguageModelError` where the bytes are no model, one of another version, or damaged.
  package init(bytes: [UInt8]) throws(LanguageModelError) {
    let magic = Array(LanguageModel.magic.utf8)
    guard bytes.starts(with: magic.dropLast(2)) else { throw .notAModel }
    guard bytes.starts(with: magic) else { throw .otherVersion }
    let sumAt = magic.count
    var reader = ByteReader(Array(bytes.dropFirst(sumAt)))
    let sum: [UInt64]? = reader.readArray(1)
    guard let expected = sum?.first, expected == LanguageModel.checksum(bytes.dropFirst(sumAt + 8)) else {
      throw .damaged
    }
    guard let tagNames = reader.readTexts(), let relationNames = reader.readTexts(),
      let tagWeights = WeightTable(from: &reader), let transitionWeights = WeightTable(from: &reader),
      let labelWeights = WeightTable(from: &reader), let nameWeights = WeightTable(from: &reader),
      let exceptions = reader.readTexts(), let verbs = reader.readTexts(), reader.isAtEnd
    else { throw .damaged }
    tags = tagNames.compactMap(TagPair.init(text:))
    relations = relationNames.compactMap(DependencyRelation.init(rawValue:))
    guard tags.count == tagWeights.decisions, relations.count == labelWeights.decisions else {
      throw .damaged
    }
    self.tagWeights = tagWeights
    self.transitionWeights = transitionWeights
    self.labelWeights = labelWeights
    self.nameWeights = nameWeights
    self.exceptions = Dictionary(
      exceptions.map(LanguageModel.exception), uniquingKeysWith: { first, _ in first })
    self.verbs = verbs
  }

  /// Puts together what the trainer learnt.
  init(
    tags: [TagPair], relations: [DependencyRelation], tagWeights: WeightTable, transitionWeights: WeightTable,
    labelWeights: WeightTable, nameWeights: WeightTable, exceptions: [String: String], verbs: [String]
  ) {
    self.tags = tags
    self.relations = relations
    self.tagWeights = tagWeights
    self.transitionWeights = transitionWeights
    self.labelWeights = labelWeights
    self.nameWeights = nameWeights
    self.exceptions = exceptions
    self.verbs = verbs
  }

  /// The bytes that `init(bytes:)` reads; the same model gives the same bytes.
  package var bytes: [UInt8] {
    var body = ByteWriter()
    body.write(tags.map(\.text))
    body.write(relations.map(\.rawValue))
    for table in [tagWeights, transitionWeights, labelWeights, nameWeights] { table.write(to: &body) }
    body.write(exceptions.map { "\($0.key)\t\($0.value)" }.sorted())
    body.write(verbs)
    var head = ByteWriter()
    head.write(LanguageModel.checksum(body.bytes[...]))
    return Array(LanguageModel.magic.utf8) + head.bytes + body.bytes
  }

  private static func exception(_ line: String) -> (String, String) {
    let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
    return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
  }

  /// A sum that notices damage: FNV-1a's steps over words of eight bytes, then over the rest.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBytes { buffer in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      let words = buffer.count / 8
      for index in 0..<words {
        hash =
          (hash ^ UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)))
          &* 0x100_0000_01B3
      }
      for byte in buffer[(words * 8)...] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return hash
    }
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
