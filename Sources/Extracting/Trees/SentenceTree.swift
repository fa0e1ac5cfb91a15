import Model

/// A sentence seen as a tree: what hangs on what, and who does what by grammar.
///
/// It never changes; a class, because all that reads it keeps it, and a reference is kept at the cost of one count.
final class SentenceTree: Sendable {
  /// The number of the sentence in its article.
  let index: Int
  /// The sentence.
  let sentence: Sentence
  /// What hangs on each token, in order.
  let children: [[Int]]
  /// The token on which the others hang; `nil` where there is none.
  let root: Int?
  /// The mentions of the sentence.
  let mentions: [Mention]
  /// What the patterns ask of each token many times, found out once.
  private let words: [Word]
  /// The first word that tells who was there; see `rollCall`.
  let attendance: Int?

  private struct Word: Sendable {
    /// The dictionary form in lower case.
    let lemma: String
    /// The word in lower case.
    let form: String
    /// Whether it stands between quotation marks.
    let isQuoted: Bool
    /// The mention that covers it; `nil` where none does.
    var mention: Int?
  }

  init(_ sentence: Sentence, index: Int, mentions: [Mention]) {
    self.index = index
    let repair = TreeRepair(sentence.tokens)
    var sentence = sentence
    sentence.tokens = repair.tokens
    self.sentence = sentence
    children = repair.children
    root = sentence.tokens.firstIndex { $0.head == nil }
    self.mentions = mentions
    var words = zip(sentence.tokens, SentenceTree.quoted(sentence.tokens)).map { token, isQuoted in
      Word(
        lemma: token.lemma.inSmallLetters, form: token.form.inSmallLetters, isQuoted: isQuoted, mention: nil)
    }
    for (number, mention) in mentions.enumerated() {
      for token in mention.tokens where words.indices.contains(token) {
        if let other = words[token].mention, mentions[other].tokens.count <= mention.tokens.count { continue }
        words[token].mention = number
      }
    }
    self.words = words
    attendance = words.indices.first { token in
      SentenceTree.isOfAttendance(token) { words.indices.contains($0) ? words[$0].form : "" }
    }
  }

  var tokens: [Token] { sentence.tokens }
  /// The dictionary form of a token in small letters; empty beyond the sentence.
  func lemma(_ token: Int) -> String { words.indices.contains(token) ? words[token].lemma : "" }
  /// A token in small letters; empty beyond the sentence.
  func form(_ token: Int) -> String { words.indices.contains(token) ? words[token].form : "" }

  /// Whether a word stands between quotation marks; the first mark of a sentence may close those of the one before.
  func isQuoted(_ token: Int) -> Bool { words[token].isQuoted }

  /// What hangs on a token by a relation.
  func children(of token: Int, _ relation: DependencyRelation) -> [Int] {
    children[token].filter { tokens[$0].relation == relation }
  }

  /// What hangs on a token by one of two relations.
  func children(of token: Int, _ one: DependencyRelation, _ other: DependencyRelation) -> [Int] {
    children[token].filter { tokens[$0].relation.isOne(of: one, other) }
  }

  /// What hangs on a token by one of some relations.
  func children(of token: Int, _ relations: DependencyRelation...) -> [Int] {
    children[token].filter { relations.contains(tokens[$0].relation) }
  }

  /// The mention that covers a token; `nil` beyond the sentence.
  func mention(at token: Int) -> Mention? {
    words.indices.contains(token) ? words[token].mention.map { mentions[$0] } : nil
  }

  /// The prepositions of a phrase.
  ///
  /// Those that hang on any word of a mention are its own: “with President … Barack Obama”.
  func prepositions(of token: Int) -> [String] {
    guard let mention = mention(at: token), mention.head == token else {
      return children(of: token, .case).map(form)
    }
    var found = mention.tokens.flatMap { children(of: $0, .case) }.filter { preposition in
      preposition < mention.tokens.lowerBound
        && (preposition + 1..<mention.tokens.lowerBound).allSatisfy { self.mention(at: $0) == nil }
    }.map(form)
    let before = mention.tokens.lowerBound - 1
    // In “an invitation for Obama to come” it hangs on the verb.
    if found.isEmpty, before >= 0, tokens[before].tag == .adposition || form(before) == "for" {
      found.append(form(before))
    }
    return found
  }

  /// The token and those joined to it by “and”.
  func coordinated(_ token: Int) -> [Int] {
    var found = [possessed(token)]
    var next = 0
    while next < found.count, found.count < 40 {
      let current = found[next]
      var words = mention(at: current).map { Array($0.tokens) } ?? [current]
      if next == 0, !words.contains(token) { words.append(token) }
      var more = words.flatMap { children(of: $0, .conj) }.filter {
        tokens[$0].tag != .verb && !isSecondTitle($0, behind: current)
      }
      more += words.flatMap { children(of: $0, .appos) }.filter { isOther($0, than: current) }
      if let neighbour = listed(after: current) ?? listed(behindAsideOf: current) { more.append(neighbour) }
      if let half = half(before: current) ?? hungOnDay(before: current) { more.append(half) }
      for token in more.map({ possessed(self.mention(at: $0)?.head ?? $0) })
      where !found.contains(token) && !opensClause(token, behind: found[0]) {
        found.append(token)
      }
      next += 1
    }
    return found
  }

  /// The first of a list that the parser hangs on the day or town before it: “On Aug. 7, Bush, Foreign Minister Ahlmann and
  /// others met”.
  private func hungOnDay(before token: Int) -> Int? {
    guard let next = mention(at: token), form(next.tokens.lowerBound - 1).isOne(of: ",", "and"),
      let first = mention(endingAt: next.tokens.lowerBound - 1), form(first.tokens.lowerBound - 1) == ",",
      !first.parties.isEmpty, tokens[first.head].relation.isOne(of: .appos, .conj),
      let day = tokens[first.head].head, day < first.tokens.lowerBound,
      // “in Hangzhou, China, Xi met Modi”
      mention(at: day)?.place.map({ $0.country == first.parties[0].name }) != true
    else { return nil }
    let isDay =
      tokens[day].tag.isOne(of: .numeral, .properNoun) || WordClasses.dayWords.contains(lemma(day))
      || WordClasses.documents.contains(lemma(day)) && prepositions(of: day) == ["in"]
    return mention(at: day).map { $0.place != nil } ?? isDay ? first.head : nil
  }

  /// Whether what the parser takes for another name of somebody is somebody else: “Ban Ki-moon, John Kerry and Raul Castro”.
  private func isOther(_ token: Int, than head: Int) -> Bool {
    guard let one = mention(at: head), let other = mention(at: token), one.form == .name, other.form == .name,
      let first = one.parties.first, let second = other.parties.first
    else { return false }
    return first.kind == .person && second.kind == .person && second.isKnown && first.id != second.id
  }

  /// Whether a name behind an object opens the next clause: Turkey in “defeated ISIS and Turkey would move”.
  private func opensClause(_ token: Int, behind object: Int) -> Bool {
    guard let name = mention(at: token), tokens.indices.contains(name.tokens.upperBound) else { return false }
    // “will meet Reagan, spokesman Gotoda told reporters”
    let next = name.tokens.upperBound
    if form(name.tokens.lowerBound - 1) == ",", tokens[next].penn.isOne(of: .vbd, .vbz),
      WordClasses.saying.contains(lemma(next)), tokens[object].head != next,
      !tokens[object].relation.isOne(of: .nsubj, .nsubjPassive)
    {
      return true
    }
    guard tokens[object].relation.isOne(of: .iobj, .obj) else { return false }
    return tokens[name.tokens.upperBound].penn.isOne(of: .md, .vbd, .vbz)
  }

  /// The mention before “and” that shares the last word of the one behind: “North” in “North and South Korea”.
  private func half(before token: Int) -> Int? {
    guard let whole = mention(at: token), form(max(whole.tokens.lowerBound - 1, 0)) == "and",
      let half = mention(endingAt: whole.tokens.lowerBound - 1), !half.parties.isEmpty,
      tokens[half.head].relation == .compound, let head = tokens[half.head].head, whole.tokens.contains(head)
    else { return nil }
    return half.head
  }

  /// The mention that follows another behind a comma or “and” alone, and is no subject of its own.
  private func listed(after token: Int) -> Int? {
    guard let mention = mention(at: token) else { return nil }
    let end = listEnd(of: mention)
    var next = end
    var sawAnd = false
    while next < tokens.count, form(next).isOne(of: ",", "and", "&"), next < end + 2 {
      sawAnd = sawAnd || form(next) != ","
      next += 1
    }
    guard next > end, tokens.indices.contains(next), let other = self.mention(at: next),
      other.tokens.lowerBound == next, !other.parties.isEmpty, tokens[other.head].relation != .nsubj,
      !tokens[other.head].relation.isOne(of: .compound, .amod, .nmodPossessive),
      sawAnd || self.mentionIsFollowedByList(other)
    else { return nil }
    return other.head
  }

  /// The name that “, and” joins to a person's or state's beyond an aside that tells more of the first: “Kyaw Tint Swe, a minister in the
  /// office of Suu Kyi, and Mahmood Ali”.
  private func listed(behindAsideOf token: Int) -> Int? {
    guard let name = mention(at: token), name.form == .name, !name.parties.isEmpty,
      form(name.tokens.upperBound) == ","
    else { return nil }
    let aside =
      name.tokens.upperBound
      + 1..<max(name.tokens.upperBound + 1, min(tokens.count, name.tokens.upperBound + 24))
    guard aside.count > 2, mention(at: aside.lowerBound)?.form != .name,
      let and = aside.dropFirst(2).first(where: { form($0) == "and" && form($0 - 1) == "," }),
      let other = mention(at: and + 1), other.tokens.lowerBound == and + 1, other.form == .name,
      other.parties.first?.kind == name.parties.first?.kind,
      (aside.lowerBound..<and).allSatisfy({
        !tokens[$0].penn.isOne(of: .md, .vbd, .vbp, .vbz) && !form($0).isOne(of: ";", ":")
      })
    else { return nil }
    // A name before a verb opens the next clause, but where both are its subjects.
    let next = other.tokens.upperBound
    let isBeforeVerb =
      tokens.indices.contains(next) && tokens[next].penn.isOne(of: .md, .vbd, .vbp, .vbz)
    let isSubject = tokens[token].relation.isOne(of: .nsubj, .nsubjPassive)
    return !isBeforeVerb || isSubject ? other.head : nil
  }

  /// Where a name ends in a list, with the state that is told of a person: “Oscar Arias of Costa Rica, Daniel Ortega of Nicaragua”.
  private func listEnd(of mention: Mention) -> Int {
    let end = mention.tokens.upperBound
    guard form(end) == "of", mention.parties.first?.kind == .person else { return end }
    return (end + 1..<min(end + 4, tokens.count)).first { tokens[$0].tag != .properNoun } ?? end
  }

  private func mentionIsFollowedByList(_ mention: Mention) -> Bool {
    let next = listEnd(of: mention)
    return tokens.indices.contains(next) && form(next).isOne(of: ",", "and", "&")
      && tokens[mention.head].relation != .appos
  }

  /// The phrases with one of some prepositions that hang on a token.
  func phrases(of token: Int, _ prepositions: [String]) -> [Int] {
    children[token].filter { child in
      switch tokens[child].relation {
      case .obl, .nmod, .oblAgent, .advcl, .xcomp, .advmod, .appos, .conj, .obj, .oblUnmarked, .nmodUnmarked:
        self.prepositions(of: child).contains { prepositions.contains($0) }
          || tokens[child].penn == .vbg
            && children(of: child, .mark).contains { prepositions.contains(form($0)) }
      default: false
      }
    }
  }

  /// Everything under a token, itself included.
  func subtree(of token: Int) -> [Int] {
    var found = [token]
    var next = 0
    while next < found.count, found.count <= tokens.count {
      found += children[found[next]]
      next += 1
    }
    return found
  }

  /// Whether a token is a verb, or a noun or adjective that a copula makes one.
  func isPredicate(_ token: Int) -> Bool {
    tokens[token].tag == .verb || !children(of: token, .cop).isEmpty
      || tokens[token].tag == .auxiliary && tokens[token].relation != .aux
        && tokens[token].relation != .auxPassive
        && tokens[token].relation != .cop
  }

  /// The nearest predicate above a token or the token itself.
  func predicate(over token: Int) -> Int {
    var current = token
    for _ in tokens.indices {
      if isPredicate(current) { return current }
      guard let head = tokens[current].head else { return current }
      current = head
    }
    return current
  }

  /// Whether a verb stands in the passive, or as a participle without its own subject behind a noun.
  func isPassive(_ verb: Int) -> Bool {
    // “was headed to Paris” tells of who goes.
    if lemma(verb) == "head", phrases(of: verb, ["by"]).isEmpty { return false }
    if isGoing(verb) { return false }
    if !children(of: verb, .auxPassive, .nsubjPassive).isEmpty { return true }
    guard tokens[verb].penn == .vbn, children(of: verb, .aux).isEmpty, children(of: verb, .obj).isEmpty
    else {
      return false
    }
    switch tokens[verb].relation {
    case .acl, .amod, .advcl: return true
    case .conj:
      guard let head = tokens[verb].head else { return false }
      return children(of: verb, .nsubj).isEmpty && isPassive(head)
    default: return false
    }
  }
}
