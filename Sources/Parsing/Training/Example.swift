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

  let tokens: [Token]
  let faces: [WordFace]
  let setting: Setting
  /// The tagger's decision for each word; `nil` for tags that are too rare to learn.
  let tags: [Int?]
  /// The governors; the number of words for the root.
  let heads: [Int]
  /// The numbers of the relations; `nil` for the root's.
  let relations: [Int?]
  /// The runs of proper nouns with the number of their kind, where the treebank tells it.
  let names: [(Range<Int>, Int)]
  /// How much it counts: a person's tree more than a teacher's.
  let weight: Int32

  /// Looks at a sentence.
  init(
    _ source: CoNLLU.TreebankSentence, style: Style, weight: Int32, tags: [TagPair: Int],
    relations: [DependencyRelation: Int], groups: WordTable
  ) {
    tokens = source.sentence.tokens
    let count = tokens.count
    var bytes: [UInt8] = []
    var words: [Range<Int>] = []
    for (index, token) in tokens.enumerated() {
      let start = bytes.count
      bytes += style.set(token.form, isFirst: index == 0)
      words.append(start..<bytes.count)
    }
    (setting, faces) = bytes.withUnsafeBufferPointer { bytes in
      let setting = Setting(words, in: bytes)
      return (
        setting,
        words.map {
          WordFace(UnsafeBufferPointer(rebasing: bytes[$0]), isCalmed: setting.isCalmed, groups: groups)
        }
      )
    }
    self.tags = tokens.map { tags[TagPair(tag: $0.tag, penn: $0.penn)] }
    heads = tokens.map { $0.head ?? count }
    self.relations = tokens.map { relations[$0.relation] }
    let spans = NameSpans.spans(tags: tokens.map(\.tag))
    names = EntityNotes(source.notes).kinds(of: spans).map { span, kind in
      (span, Name.Kind.allCases.firstIndex(of: kind) ?? 0)
    }
    self.weight = weight
  }
}

extension UInt8 {
  /// The byte as a capital, if it is a small letter of ASCII.
  fileprivate var uppercased: UInt8 { self &- 0x61 < 26 ? self & 0xDF : self }
}

/// The entities that GUM notes in column ten: `Entity=(3-person-…(4-place-…)` opens, `4)` closes.
struct EntityNotes {
  private var entities: [(span: Range<Int>, type: Substring)] = []

  /// Reads the notes of a sentence's words.
  init(_ notes: [String]) {
    var open: [Substring: [(start: Int, type: Substring)]] = [:]
    for (index, note) in notes.enumerated() {
      guard let entity = note.split(separator: "|").first(where: { $0.hasPrefix("Entity=") }) else {
        continue
      }
      for piece in EntityNotes.pieces(entity.dropFirst("Entity=".count)) {
        let parts = piece.drop { $0 == "(" }.split(separator: "-", maxSplits: 2)
        let number = parts.first.map { $0.hasSuffix(")") ? $0.dropLast() : $0 } ?? ""
        if piece.hasPrefix("("), parts.count > 1 { open[number, default: []].append((index, parts[1])) }
        if piece.hasSuffix(")"), let begun = open[number]?.popLast() {
          entities.append((begun.start..<index + 1, begun.type))
        }
      }
    }
  }

  /// Cuts `(1-a-x(2-b-y)3)` into `(1-a-x`, `(2-b-y)`, `3)`.
  private static func pieces(_ text: Substring) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    for index in text.indices {
      if text[index] == "(", index > start {
        pieces.append(text[start..<index])
        start = index
      } else if text[index] == ")" {
        pieces.append(text[start...index])
        start = text.index(after: index)
      }
    }
    if start < text.endIndex { pieces.append(text[start...]) }
    return pieces.filter { !$0.isEmpty }
  }

  /// The kinds of the spans that lie in an entity, by the smallest one that holds them.
  func kinds(of spans: [Range<Int>]) -> [(Range<Int>, Name.Kind)] {
    spans.compactMap { span in
      let holding = entities.filter {
        $0.span.lowerBound <= span.lowerBound && span.upperBound <= $0.span.upperBound
      }
      return holding.min { $0.span.count < $1.span.count }.map { (span, EntityNotes.kind(of: $0.type)) }
    }
  }

  private static func kind(of type: Substring) -> Name.Kind {
    switch type {
    case "person": .person
    case "organization": .organisation
    case "place": .place
    default: .other
    }
  }
}
