import Model

/// How well a parser does on a treebank's words, punctuation left out, as the CoNLL shared tasks count.
package struct TreebankScore: Sendable, CustomStringConvertible {
  private var words = 0
  private var tags = 0
  private var penn = 0
  private var lemmas = 0
  private var heads = 0
  private var labels = 0
  private var arguments = (right: 0, found: 0, gold: 0)

  /// Parses the words of a treebank anew and compares.
  package init(_ sentences: [CoNLLU.TreebankSentence], parser: Parser) {
    for gold in sentences {
      let ranges = gold.sentence.tokens.map { $0.range.start..<$0.range.end }
      let found = parser.sentence(ranges, bytes: Array(gold.text.utf8), paragraph: 0, place: .body)
      for (one, other) in zip(gold.sentence.tokens, found.tokens) {
        count(one, other)
        let isGold = TreebankScore.isArgument(one, of: gold.sentence.tokens)
        let isFound = TreebankScore.isArgument(other, of: found.tokens)
        if isGold { arguments.gold += 1 }
        if isFound { arguments.found += 1 }
        if isGold, isFound, one.head == other.head, one.relation == other.relation { arguments.right += 1 }
      }
    }
  }

  private mutating func count(_ gold: Token, _ found: Token) {
    let isRight = gold.head == found.head && gold.relation.main == found.relation.main
    guard gold.tag != .punctuation else { return }
    words += 1
    if gold.tag == found.tag { tags += 1 }
    if gold.penn == found.penn { penn += 1 }
    if gold.lemma == found.lemma { lemmas += 1 }
    if gold.head == found.head { heads += 1 }
    if isRight { labels += 1 }
  }

  private static let argumentRelations: Set<DependencyRelation> = [.nsubj, .nsubjPassive, .obj]

  /// Whether a word is the subject, the passive subject or the object of a verb.
  private static func isArgument(_ token: Token, of tokens: [Token]) -> Bool {
    guard argumentRelations.contains(token.relation), let head = token.head else { return false }
    return tokens[head].tag == .verb
  }

  /// All figures in a line, in per cent.
  package var description: String {
    let f1 = 200 * Double(arguments.right) / Double(max(1, arguments.found + arguments.gold))
    return
      "words \(words)  UPOS \(percent(tags))  XPOS \(percent(penn))  lemmas \(percent(lemmas))  UAS \(percent(heads))"
      + "  LAS \(percent(labels))  verb–argument F1 \(TreebankScore.rounded(f1))"
  }

  private func percent(_ count: Int) -> String {
    TreebankScore.rounded(100 * Double(count) / Double(max(1, words)))
  }

  private static func rounded(_ number: Double) -> String {
    let hundredths = Int(number * 100 + 0.5)
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}

extension DependencyRelation {
  /// The universal relation, without the subtype: LAS counts it alone.
  var main: Substring { rawValue.prefix { $0 != ":" } }
}
