import Model

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
