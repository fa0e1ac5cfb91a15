import Model

/// A treebank's sentence as the trainer wants it.
struct Example {
  /// How the words are set; copies in other settings teach what headlines look like.
  enum Style {
    case asWritten, headline, capitals, small

    /// The word so set. Only letters of ASCII change.
    func set(_ word: String, isFirst: Bool) -> [UInt8] {
      let bytes = Array(word.utf8)
      switch self {
      case .asWritten: return bytes
      case .headline:
        return isFirst || bytes.count > 3 ? bytes.prefix(1).map(\.uppercased) + bytes.dropFirst() : bytes
      case .capitals: return bytes.map(\.uppercased)
      case .small: return bytes.map(\.lowercased)
      }
    }
  }

  let rows: [SIMD8<Int32>]
  /// The number of each word's tag; −1 for tags that are too rare to learn.
  let tags: [Int]
  /// The governors; the number of words for the root.
  let heads: [Int]
  /// The numbers of the relations; −1 for the root's.
  let relations: [Int]
  /// The number of the kind of each word of a name, where the treebank tells it, else −1.
  let kinds: [Int]
  /// How much it counts: a person's tree more than a teacher's.
  let weight: Float

  /// Looks at a sentence whose words have these faces.
  init(
    _ source: CoNLLU.TreebankSentence, faces: [WordFace], setting: Setting, weight: Float, words: WordRows,
    tags: [TagPair: Int], relations: [DependencyRelation: Int]
  ) {
    let tokens = source.sentence.tokens
    rows = faces.map { words.rows(of: $0, setting: setting) }
    self.tags = tokens.map { tags[TagPair(tag: $0.tag, penn: $0.penn)] ?? -1 }
    heads = tokens.map { $0.head ?? tokens.count }
    self.relations = tokens.map { $0.head == nil ? -1 : relations[$0.relation] ?? -1 }
    var kinds = [Int](repeating: -1, count: tokens.count)
    for (span, kind) in EntityNotes(source.notes).kinds(of: NameSpans.spans(tags: tokens.map(\.tag))) {
      for word in span { kinds[word] = Name.Kind.allCases.firstIndex(of: kind) ?? -1 }
    }
    self.kinds = kinds
    self.weight = weight
  }

  /// The words of a sentence, set in a style.
  static func faces(
    _ source: CoNLLU.TreebankSentence, style: Style, groups: WordTable
  ) -> (Setting, [WordFace]) {
    var bytes: [UInt8] = []
    var words: [Range<Int>] = []
    for (index, token) in source.sentence.tokens.enumerated() {
      let start = bytes.count
      bytes += style.set(token.form, isFirst: index == 0)
      words.append(start..<bytes.count)
    }
    return bytes.withUnsafeBufferPointer { bytes in
      let setting = Setting(words, in: bytes)
      let faces = words.map {
        WordFace(UnsafeBufferPointer(rebasing: bytes[$0]), isCalmed: setting.isCalmed, groups: groups)
      }
      return (setting, faces)
    }
  }
}

extension UInt8 {
  /// The byte as a capital, if it is a small letter of ASCII.
  fileprivate var uppercased: UInt8 { self &- 0x61 < 26 ? self & 0xDF : self }
}
