import Lexicons
import Model

/// What a time hangs on where it is not what the tree says.
extension TimeReader {
  /// What a time hangs on; a time that ends an aside between commas belongs in it: “X, who was envoy until June, said”.
  func holder(of placed: ArticleView.PlacedTime) -> Int? {
    guard let head = tree.tokens[placed.head].head else { return nil }
    if let word = act(rightBefore: placed, under: head) ?? participle(rightBefore: placed, under: head) {
      return word
    }
    if let verb = telling(before: placed, in: head) { return verb }
    // “will sign an accord next week settling the debt”
    if head > placed.head, tree.tokens[head].penn == .vbg, tree.tokens[head].relation == .acl,
      let noun = tree.tokens[head].head, noun < placed.head
    {
      return noun
    }
    let after = placed.tokens.upperBound
    guard head > after, tree.tokens.indices.contains(after), tree.form(after) == ",",
      let comma = tree.tokens[..<placed.tokens.lowerBound].lastIndex(where: { $0.form == "," }),
      let aside = (comma + 1..<placed.tokens.lowerBound).first(where: {
        tree.tokens[$0].relation == .aclRelative
      })
    else { return head }
    return aside
  }

  /// The noun for an act right before a time, but for names, where the parser hangs the time on a verb far above: “the importance of
  /// carrying out what was agreed during his visit to Lima in October 2012”, “the resignation of Hu in January followed protests”, “took
  /// over after the resignation of Hu in January”.
  private func act(rightBefore placed: ArticleView.PlacedTime, under verb: Int) -> Int? {
    let floor = verb < placed.head ? verb : -1
    guard let noun = orderedTriggers.last(where: { $0 > floor && $0 < placed.tokens.lowerBound }),
      tree.tokens[noun].tag == .noun, placed.tokens.lowerBound - noun < 6, noun != verb,
      let day = view.article.published?.day, let last = placed.time.span?.last, last < day
    else { return nil }
    let between = tree.tokens[(noun + 1)..<placed.tokens.lowerBound]
    guard between.contains(where: { $0.tag == .properNoun }),
      between.allSatisfy({ $0.tag.isOne(of: .adposition, .determiner, .properNoun) })
    else { return nil }
    let isLoose = tree.tokens[verb].penn.isOne(of: .vb, .vbg) && tree.children(of: verb, .aux).isEmpty
    if verb < placed.head, isLoose, !triggers.contains(verb) { return noun }
    guard placed.time.span?.singleDay == nil, tree.tokens[noun].head == verb else { return nil }
    return tree.tokens[noun].relation == .nsubj && placed.head < verb
      || tree.prepositions(of: noun).contains { $0.isOne(of: "after", "before", "since", "following") }
      ? noun : nil
  }

  /// The “told” whose hearer stands right before a time that the parser hangs in what is told: “told parliament last Thursday the union
  /// would act”.
  private func telling(before placed: ArticleView.PlacedTime, in clause: Int) -> Int? {
    let before = placed.tokens.lowerBound - 1
    guard before > 0, tree.tokens[before].tag.isOne(of: .noun, .properNoun), clause > placed.head,
      let verb = tree.tokens[clause].head, verb < before, tree.lemma(verb) == "tell",
      tree.children(of: verb, .iobj, .obj).contains(where: { tree.subtree(of: $0).contains(before) })
    else { return nil }
    return verb
  }

  /// The verb of saying over an occasion or document by which something is said: “warned against a deal during his address of 3 March”,
  /// “in a letter sent on Monday, Lavrov condemned …”.
  func speech(atOccasion word: Int) -> Int? {
    let isSent = tree.tokens[word].relation == .acl && tree.tokens[word].penn == .vbn
    let noun = isSent ? tree.tokens[word].head ?? word : word
    guard
      tree.lemma(noun).isOne(of: "address", "briefing", "interview", "speech")
        || isSent && WordClasses.documents.contains(tree.lemma(noun)),
      tree.prepositions(of: noun).contains(where: ["at", "during", "in"].contains)
    else { return nil }
    var token = noun
    for _ in 0..<4 {
      guard let head = tree.tokens[token].head else { return nil }
      if speeches.contains(head) { return head }
      token = head
    }
    return nil
  }

  /// Whether a day behind a noun is that of the noun since what is said of it has a day before: “on Saturday condemned the attacks in
  /// Lima on Friday”.
  func isSecondDay(_ placed: ArticleView.PlacedTime, behind match: Match) -> Bool {
    guard match.pattern.kind == .noun, let verb = tree.tokens[match.trigger].head, speeches.contains(verb),
      tree.tokens[match.trigger].relation == .obj, placed.head > match.trigger,
      placed.time.span?.singleDay != nil,
      tree.tokens[match.trigger..<placed.head].allSatisfy({ !$0.tag.isOne(of: .punctuation, .verb) }),
      triggers.allSatisfy({ $0 <= match.trigger || $0 > placed.head })
    else { return false }
    return usable.contains { other in
      other.head < match.trigger && other.time.span?.singleDay != nil && other.time.span != placed.time.span
        && (holder(of: other) == verb || opens(other) == verb)
    }
  }

  /// What something is ahead of, whose day a time in or behind it tells: “ahead of a summit in Riga on Friday”, “ahead of the May 7
  /// deadline”.
  func occasion(behindAheadOf placed: ArticleView.PlacedTime) -> Int? {
    var noun: Int?
    for token in tree.tokens[..<placed.tokens.lowerBound].indices.reversed().prefix(10) {
      if tree.tokens[token].tag.isOne(of: .punctuation, .verb) { return nil }
      if tree.tokens[token].tag == .noun,
        noun.map({ !triggers.contains($0) && triggers.contains(token) }) ?? true
      {
        noun = token
      }
      if tree.form(token) == "ahead", tree.form(token + 1) == "of" {
        return noun ?? (placed.time.phrase.isDate ? tree.tokens[placed.head].head : nil)
      }
    }
    return nil
  }

  /// The “eve” of what a time is the day of: “spoke on the eve of Tuesday's vote”.
  func eve(before placed: ArticleView.PlacedTime) -> Int? {
    for token in tree.tokens[..<placed.tokens.lowerBound].indices.reversed().prefix(10) {
      if tree.tokens[token].tag.isOne(of: .punctuation, .verb) { return nil }
      if tree.form(token) == "eve", tree.form(token + 1) == "of" { return token }
    }
    return nil
  }
}
