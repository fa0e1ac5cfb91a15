import Model

/// What the treebanks teach about dictionary forms.
struct LemmaLearner {
  /// The forms that the rules get wrong: where they lie in `texts`.
  let exceptions: WordTable
  /// The forms, each behind its length.
  let texts: MappedArray<UInt8>
  /// The verbs.
  let verbs: WordTable

  /// Learns from words; `nil` where there are too many for the tables.
  init?(_ words: [Token]) {
    let tokens = words.filter { $0.tag != .properNoun && $0.tag != .punctuation }
    let known = Set(tokens.filter { $0.tag == .verb }.map { WordFace.hash($0.lemma) })
    guard let verbs = WordTable(known.map { (hash: $0, number: 0) }), let none = WordTable([]) else {
      return nil
    }
    let rules = Lemmatizer(exceptions: none, texts: MappedArray([0]), verbs: verbs)
    var seen: [UInt64: [String: Int]] = [:]
    var ruled: [UInt64: String] = [:]
    for token in tokens {
      let hash = WordFace.hash(token.form)
      let key = Lemmatizer.key(hash, token.tag)
      seen[key, default: [:]][token.lemma, default: 0] += 1
      if ruled[key] == nil {
        ruled[key] = rules.lemma(of: token.form, hash: hash, tag: token.tag, penn: token.penn)
      }
    }
    var texts: [UInt8] = []
    var numbers: [(hash: UInt64, number: Int)] = []
    for key in seen.keys.sorted() {
      let best = seen[key]?.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
      guard ruled[key] != best, (1..<64).contains(best.utf8.count) else { continue }
      numbers.append((key, texts.count))
      texts.append(UInt8(best.utf8.count))
      texts += Array(best.utf8)
    }
    guard let exceptions = WordTable(numbers) else { return nil }
    self.exceptions = exceptions
    self.texts = MappedArray(texts)
    self.verbs = verbs
  }
}
