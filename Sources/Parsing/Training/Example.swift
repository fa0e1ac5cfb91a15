import Model

/// A treebank's sentence as the trainer wants it.
struct Example {
  let tokens: [Token]
  let faces: [WordFace]
  /// The tagger's decision for each word; `nil` for tags that are too rare to learn.
  let tags: [Int?]
  /// The governors; the number of words for the root.
  let heads: [Int]
  /// The numbers of the relations.
  let relations: [Int]
  /// The runs of proper nouns with the number of their kind, where the treebank tells it.
  let names: [(Range<Int>, Int)]

  /// Looks at a sentence.
  init(_ source: CoNLLU.TreebankSentence, tags: [TagPair: Int]) {
    tokens = source.sentence.tokens
    let count = tokens.count
    faces = tokens.map { WordFace(Array($0.form.utf8)) }
    self.tags = tokens.map { tags[TagPair(tag: $0.tag, penn: $0.penn)] }
    heads = tokens.map { $0.head ?? count }
    let order = Dictionary(uniqueKeysWithValues: zip(DependencyRelation.allCases, 0...))
    relations = tokens.map { order[$0.relation] ?? 0 }
    names = EntityNotes(source.notes).kinds(of: NameSpans.spans(tags: tokens.map(\.tag))).map { span, kind in
      (span, Name.Kind.allCases.firstIndex(of: kind) ?? 0)
    }
  }

  /// The sentence as the parser sees it when a tagger has decided.
  func tagged(_ decisions: [Int], tags: [TagPair]) -> TaggedFaces {
    TaggedFaces(
      faces: faces, tags: decisions.map { UInt64($0 + 1) },
      coarse: decisions.map { UInt64(PartOfSpeech.order[tags[$0].tag] ?? 0) })
  }
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

/// What the treebanks teach about dictionary forms.
struct LemmaLearner {
  /// The forms that the rules get wrong.
  let exceptions: [String: String]
  /// The verbs, sorted.
  let verbs: [String]

  /// Learns from the words of all sentences.
  init(_ examples: [Example]) {
    let tokens = examples.flatMap(\.tokens).filter { $0.tag != .properNoun && $0.tag != .punctuation }
    verbs = Set(tokens.filter { $0.tag == .verb }.map { $0.lemma.lowercased() }).sorted()
    let rules = Lemmatizer(exceptions: [:], verbs: Set(verbs))
    var seen: [String: [String: Int]] = [:]
    var ruled: [String: String] = [:]
    for token in tokens {
      let key = "\(token.form.lowercased()) \(token.tag.rawValue)"
      seen[key, default: [:]][token.lemma, default: 0] += 1
      ruled[key] = rules.lemma(of: token.form, tag: token.tag, penn: token.penn)
    }
    let best = seen.compactMapValues { $0.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }
    exceptions = best.filter { key, lemma in ruled[key] != lemma && !lemma.contains("\t") }
  }
}
