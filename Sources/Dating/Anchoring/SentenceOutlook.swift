import Model

/// Where the clauses of tagged sentences look: to what was, or to what is to come.
struct SentenceOutlook {
  private let sentences: [Sentence]

  init(_ sentences: [Sentence]) { self.sentences = sentences }

  /// Where the clause around an expression looks, by the verb that the expression hangs on or the nearest one before it.
  func direction(at range: TextRange) -> Anchor.Direction {
    guard let sentence = sentence(at: range) else { return .past }
    let tokens = sentence.tokens
    guard let first = tokens.firstIndex(where: { $0.range.end > range.start }) else { return .past }
    let last = tokens.lastIndex { $0.range.start < range.end } ?? first
    // “Wednesday's ruling” has been given.
    if last + 1 < tokens.count, tokens[last + 1].penn == "POS" { return .past }
    if last < tokens.count, tokens[last].penn == "POS" { return .past }
    if let cue = lookingAhead(tokens, before: first) { return cue }
    guard let verb = governor(of: first..<max(first + 1, last + 1), in: tokens) else { return .past }
    return looksAhead(verb, in: tokens) ? .future : .past
  }

  private func sentence(at range: TextRange) -> Sentence? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].range.end <= range.start { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].range.start < range.end ? sentences[low] : nil
  }

  /// “until Friday”, “as early as Friday”, “by Friday”.
  private func lookingAhead(_ tokens: [Token], before index: Int) -> Anchor.Direction? {
    guard index > 0 else { return nil }
    switch tokens[index - 1].lemma {
    case "until", "till", "by": return .future
    case "as" where index > 2 && ["early", "soon"].contains(tokens[index - 2].lemma): return .future
    default: return nil
    }
  }

  /// The verb above an expression in the tree.
  private func governor(of span: Range<Int>, in tokens: [Token]) -> Int? {
    var index = span.lowerBound
    for _ in 0..<tokens.count {
      guard let head = tokens[index].head else { return tokens[index].tag == .verb ? index : nil }
      index = head
      if !span.contains(index),
        tokens[index].tag == .verb || tokens.contains(where: { $0.head == index && $0.relation == .cop })
      {
        return index
      }
    }
    return nil
  }

  /// Whether a verb tells of what is to come: will, would, is to, is going to, is due to, plans to.
  private func looksAhead(_ verb: Int, in tokens: [Token]) -> Bool {
    var verb = verb
    for _ in 0..<4 {
      if tokens[verb].penn == "VBD" { return false }
      for (index, token) in tokens.enumerated() where token.head == verb {
        if token.penn == "MD" { return !isPerfect(verb, in: tokens) }
        if token.relation == .aux, token.penn == "VBD" { return false }
        if token.relation == .mark, token.lemma == "to", index < verb {
          return infinitiveLooksAhead(verb, in: tokens)
        }
      }
      if isPerfect(verb, in: tokens) { return false }
      if SentenceOutlook.prospective.contains(tokens[verb].lemma),
        tokens[verb].penn == "VBN" || tokens[verb].penn == "VBG"
      {
        return true
      }
      if tokens[verb].penn == "VBG", let head = tokens[verb].head,
        tokens[verb].relation == .advcl || tokens[verb].relation == .xcomp
      {
        verb = head
        continue
      }
      return tokens[verb].penn == "VBG"
        && tokens.contains { $0.head == verb && $0.lemma == "be" && ["VBZ", "VBP"].contains($0.penn) }
        && SentenceOutlook.motions.contains(tokens[verb].lemma)
    }
    return false
  }

  private func isPerfect(_ verb: Int, in tokens: [Token]) -> Bool {
    tokens.contains { $0.head == verb && $0.lemma == "have" && $0.tag == .auxiliary }
  }

  /// “is to meet” and “plans to meet” look ahead, “managed to meet” does not.
  private func infinitiveLooksAhead(_ verb: Int, in tokens: [Token]) -> Bool {
    guard let head = tokens[verb].head else { return true }
    if tokens[head].penn == "VBD" { return SentenceOutlook.prospective.contains(tokens[head].lemma) }
    return true
  }

  private static let prospective: Set<String> = [
    "plan", "schedule", "expect", "set", "due", "intend", "hope", "agree", "promise", "pledge", "vow",
    "prepare", "slate", "want", "decide", "aim", "propose", "threaten",
  ]
  private static let motions: Set<String> = [
    "meet", "travel", "fly", "go", "leave", "arrive", "visit", "head", "host", "hold", "come", "return",
    "begin", "start", "open", "convene", "gather",
  ]
}
