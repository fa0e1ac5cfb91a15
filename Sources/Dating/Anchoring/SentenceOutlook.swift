import Model

/// Where the clauses of tagged sentences look: to what was, or to what is to come.
struct SentenceOutlook {
  private let sentences: [Sentence]

  init(_ sentences: [Sentence]) { self.sentences = sentences }

  /// Where the clause around an expression looks, by the verb that it hangs on; `nil` where that verb does not tell.
  ///
  /// A time under a noun, “a visit on Friday”, may lie elsewhere than the verb above; words nearby tell more of it.
  func direction(at range: TextRange) -> Anchor.Direction? {
    guard let sentence = sentence(at: range) else { return nil }
    let tokens = sentence.tokens
    guard let first = tokens.firstIndex(where: { $0.range.end > range.start }) else { return nil }
    let last = tokens.lastIndex { $0.range.start < range.end } ?? first
    // “until Friday” and “ahead of Friday” name a day to come whatever the verb, and “Wednesday's ruling” has been given.
    if first > 0, SentenceOutlook.telling.contains(tokens[first - 1].lemma) { return nil }
    // “said Thursday that troops will leave”
    if first > 0, tokens[first - 1].lemma == "say", tokens[first - 1].penn == .vbd { return .past }
    if tokens[last].penn == .pos || last + 1 < tokens.count && tokens[last + 1].penn == .pos { return nil }
    guard let verb = governor(of: first..<max(first + 1, last + 1), in: tokens) else { return nil }
    // “was to leave on Sunday”: the verb in between is still to be done.
    if verb < first, tokens[verb..<first].contains(where: { $0.penn == .to }) { return nil }
    // “as soon as trading opened Monday”
    if tokens[max(0, verb - 4)..<verb].contains(where: { $0.lemma == "soon" }) { return nil }
    return tense(of: verb, in: tokens)
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

  /// The verb that an expression hangs on without a noun in between, but for what somebody faces or holds on a day to come: “faces a
  /// vote on Friday”.
  private func governor(of span: Range<Int>, in tokens: [Token]) -> Int? {
    var index = span.lowerBound
    for _ in span {
      guard let head = tokens[index].head else { return nil }
      index = head
      guard !span.contains(index) else { continue }
      if tokens[index].tag == .verb { return index }
      guard tokens[index].relation == .obj, let verb = tokens[index].head,
        tense(of: verb, in: tokens) == .future, tokens[verb].penn.isOne(of: .vbp, .vbz)
      else { return nil }
      return verb
    }
    return nil
  }

  /// What a verb's form tells: “met” and “has met” look back, “will meet” and “is to meet” ahead.
  private func tense(of verb: Int, in tokens: [Token]) -> Anchor.Direction? {
    let helpers = tokens.filter { $0.head == verb && ($0.tag == .auxiliary || $0.relation == .aux) }
    // “will be initialled on Friday and signed in June”
    if helpers.isEmpty, tokens[verb].penn.isOne(of: .vb, .vbn), tokens[verb].relation == .conj,
      let head = tokens[verb].head, head < verb, tokens[head].penn == tokens[verb].penn,
      !tokens.contains(where: { $0.head == verb && $0.relation.isOne(of: .nsubj, .nsubjPassive) })
    {
      return tense(of: head, in: tokens)
    }
    let isPerfect = helpers.contains { $0.lemma == "have" }
    // “was to leave on Sunday” has not left yet, as far as the paper knows.
    if helpers.contains(where: { $0.lemma == "be" }),
      tokens.contains(where: { $0.head == verb && $0.penn == .to })
    {
      return isPerfect ? .vaguelyPast : .future
    }
    if let modal = helpers.first(where: { $0.penn == .md }) {
      return isPerfect ? .past : modal.lemma == "will" || modal.lemma == "shall" ? .future : .vaguelyFuture
    }
    // “Meeting in Brussels on Wednesday, ministers agreed to …”
    if helpers.isEmpty, let main = main(over: verb, in: tokens), tokens[main].penn == .vbd { return .past }
    // “Obama hosts Merkel on Friday”
    if helpers.isEmpty, tokens[verb].penn.isOne(of: .vbp, .vbz),
      SentenceOutlook.coming.contains(tokens[verb].lemma)
    {
      return .future
    }
    // “had planned to meet on Friday” tells nothing of the Friday.
    guard !SentenceOutlook.prospective.contains(tokens[verb].lemma) else { return nil }
    if isPerfect || tokens[verb].penn == .vbd || helpers.contains(where: { $0.penn == .vbd }) {
      return .past
    }
    return nil
  }

  /// The verb whose subject does meanwhile what a participle tells: “Arriving on Friday, he said …”, “ministers meeting on Friday
  /// agreed …”; `nil` for other verbs.
  private func main(over verb: Int, in tokens: [Token]) -> Int? {
    guard tokens[verb].penn == .vbg, let head = tokens[verb].head,
      !tokens.contains(where: { $0.head == verb && $0.relation == .mark })
    else { return nil }
    switch tokens[verb].relation {
    case .advcl where verb < head: return head
    case .acl where tokens[head].relation == .nsubj: return tokens[head].head
    default: return nil
    }
  }

  /// Verbs that tell in the present of what is to come on a day.
  private static let coming: Set<String> = [
    "arrive", "become", "begin", "close", "come", "convene", "depart", "end", "expire", "face", "fly",
    "gather",
    "go", "head", "hold", "host", "land", "leave", "meet", "open", "receive", "reopen", "replace", "resume",
    "return", "sign", "start", "succeed", "take", "travel", "visit", "vote", "welcome",
  ]

  /// What tells where a time lies, whatever the verb.
  private static let telling: Set<String> = ["until", "till", "by", "since", "as", "of", "effective"]

  private static let prospective: Set<String> = [
    "plan", "schedule", "expect", "set", "due", "intend", "hope", "agree", "promise", "pledge", "vow",
    "prepare",
    "slate", "want", "decide", "head", "aim", "propose", "threaten",
  ]
}
