import Lexicons
import Model

/// A word that sets off patterns, with what they ask of the tree around it, each found out once for all of them.
struct TriggerWord {
  let pages: EventPages
  let tree: SentenceTree
  let token: Int
  let kind: EventPattern.Kind
  /// The patterns that it may set off, those that ask for most first, as indices of the pages' patterns.
  let candidates: [Int]
  /// Those who do what it tells as a verb.
  let agents: [Int]
  /// Those to whom it is done.
  let objects: [Int]
  /// Whether it is “call off” or “put off”.
  let isCalledOff: Bool
  /// Whether “up” turns it into another deed: “gave up”.
  let isTurnedUp: Bool
  /// The nouns that may belong to it, the likeliest first: objects, and those with a preposition, also in “a round of talks”.
  private let complements: [Int]
  /// The words around it that some pattern asks for.
  private let surroundings: [Int]
  /// Whether it can belong to two words that are no event of some type.
  private let mayExclude: Bool

  /// Looks at a word; `nil` where it sets off no pattern, or none that may fit the words at hand, where they are told.
  init?(
    _ token: Int, kind: EventPattern.Kind, tree: SentenceTree, pages: EventPages,
    among words: WordsAtHand? = nil
  ) {
    candidates = TriggerWord.candidates(at: token, kind: kind, tree: tree, pages: pages, among: words)
    guard !candidates.isEmpty else { return nil }
    self.pages = pages
    self.tree = tree
    self.token = token
    self.kind = kind
    agents = kind == .verb ? tree.agents(of: token) : []
    objects = tree.objects(of: token)
    isCalledOff = tree.isCalledOff(token)
    isTurnedUp = tree.form(token + 1) == "up" && WordClasses.turning.contains(tree.lemma(token))
    let asksForNoun = candidates.contains { !pages.patterns[$0].complements.isEmpty }
    complements = asksForNoun ? tree.complements(of: token, objects: objects) : []
    let asksForContext = candidates.contains { !pages.patterns[$0].context.isEmpty }
    surroundings =
      asksForContext
      ? tree.surroundings(of: token, kind: kind).filter { tree.names($0, pages.contextWords) } : []
    mayExclude = tree.names(token, pages.excludingWords)
  }

  /// The patterns that a word may set off, by its dictionary form, else by its form.
  private static func candidates(
    at token: Int, kind: EventPattern.Kind, tree: SentenceTree, pages: EventPages, among words: WordsAtHand?
  ) -> [Int] {
    let (lemma, form) = (tree.lemma(token), tree.form(token))
    // “in March and in Vienna”
    if form == "march", tree.tokens[token].tag == .properNoun, tree.form(token + 1) != "on" { return [] }
    func patterns(of word: String) -> [Int] {
      words.map { pages.patterns(triggeredBy: word, kind: kind, among: $0) }
        ?? pages.patterns(triggeredBy: word, kind: kind)
    }
    var found = patterns(of: lemma)
    if form != lemma { found += patterns(of: form) }
    // “U.S. Raids”, “the Minsk Agreements”: a name in the plural keeps its ending in the dictionary form.
    if tree.tokens[token].tag == .properNoun, form.utf8.count > 4, form.utf8.last == UInt8(ascii: "s") {
      found += patterns(of: String(form.dropLast()))
    }
    return found
  }

  /// Whether the word and one beside it together are no event of a pattern's type, “press conference”, where it does not itself
  /// ask for that one.
  func isExcluded(from pattern: EventPattern) -> Bool {
    mayExclude && [token, token - 1].contains { isExcluded(from: pattern, at: $0, of: token) }
  }

  /// Whether two words from `first` on, among them `word`, are no event of a pattern's type.
  private func isExcluded(from pattern: EventPattern, at first: Int, of word: Int) -> Bool {
    guard first >= 0, first + 1 < tree.tokens.count else { return false }
    return pages.exclusions(of: pattern.type).contains { exclusion in
      tree.names(first, exclusion.first) && tree.names(first + 1, exclusion.second)
        && !tree.names(first == word ? word + 1 : first, pattern.context)
    }
  }

  /// The noun that a pattern needs beside the verb, and that the word before it makes no other thing: “died of a heart attack”;
  /// `nil` where it stands nowhere.
  func complement(of pattern: EventPattern) -> Int? {
    complements.first { noun in
      tree.names(noun, pattern.complements)
        && !(tree.names(noun, pages.excludingWords) && isExcluded(from: pattern, at: noun - 1, of: noun))
    }
  }

  /// Whether one of the words that a pattern asks for stands near.
  func hasContext(of pattern: EventPattern, complement: Int?) -> Bool {
    if surroundings.contains(where: { tree.names($0, pattern.context) }) { return true }
    let clauses = (complement.map { [token, $0] } ?? [token]).flatMap { tree.children(of: $0, .ccomp) }
    return clauses.contains { clause in
      // “said Peru did not want tanks” asks for nothing.
      let isDenied = tree.children(of: clause, .advmod).contains { tree.form($0).isOne(of: "not", "n't") }
      let isRefusal = pattern.arguments.contains { $0.slot == .refusal }
      let words = tree.children(of: clause, .aux) + (isDenied && !isRefusal ? [] : [clause])
      return words.contains { tree.names($0, pattern.context) && !tree.isFormer($0) }
    }
  }
}

extension SentenceTree {
  /// The words of the sentence that patterns ask for beside their triggers, as `names(_:_:)` may find them.
  func words(askedBy pages: EventPages) -> WordsAtHand {
    var words = pages.noWords
    for token in tokens.indices {
      let (lemma, form) = (lemma(token), form(token))
      pages.note(lemma, in: &words)
      if form != lemma { pages.note(form, in: &words) }
      if form.utf8.last == UInt8(ascii: "s") {
        pages.note(String(Substring(form.utf8.dropLast())), in: &words)
      }
    }
    return words
  }

  /// The nouns that may belong to a verb, the likeliest first.
  fileprivate func complements(of token: Int, objects: [Int]) -> [Int] {
    let beside = WordClasses.beside.union(WordClasses.besideSome[lemma(token)] ?? [])
    let others = children(of: token, .obl, .xcomp, .nmod, .advmod, .oblUnmarked, .advcl).filter {
      // “has to call an election” has no call.
      let isDeed = tokens[$0].tag == .verb && children(of: $0, .mark).contains { form($0) == "to" }
      return $0 > token && !isDeed && beside.isDisjoint(with: prepositions(of: $0))
    }
    // “supplied the rebels with arms”: the parser may hang the arms on the rebels.
    let withObjects = objects.flatMap { phrases(of: $0, ["with"]) }
    return (objects + others + withObjects).flatMap { noun in
      // “left without meeting her” is no leaving of a meeting.
      var found = tokens[noun].penn != .vbg && !isFirstOfMany(noun) ? [noun] : []
      // “a round of talks”, “tens of thousands of troops”
      var outer = noun
      for _ in 0..<3 {
        // “$20 million in aid”
        let isAmount = tokens[outer].tag.isOne(of: .symbol, .numeral) || lemma(outer) == "dollar"
        // “declared a state of threat of war” declares none, “announced the lifting of bans” bans nothing.
        guard !WordClasses.doubtfulOf.contains(lemma(outer)), !WordClasses.undoing.contains(lemma(outer)),
          lemma(outer) != "state",
          let inner = phrases(of: outer, isAmount ? ["in", "of"] : ["of"]).first
        else { break }
        found.append(inner)
        outer = inner
      }
      return found
    }
  }

  /// Whether a noun for a person only tells who was first or alone to do something: “became the first secretary of state to visit
  /// Cuba”, “the top leader to meet him”.
  private func isFirstOfMany(_ noun: Int) -> Bool {
    guard WordClasses.officials.contains(lemma(noun)),
      isFirst(noun)
        || children(of: noun, .amod).contains(where: { form($0).isOne(of: "latest", "top") })
    else { return false }
    let next = tokens.indices[(noun + 1)...].first {
      !tokens[$0].tag.isOne(of: .adposition, .noun, .properNoun)
    }
    return next.map { tokens[$0].penn == .to && form($0) == "to" } ?? false
  }

  /// The words around one that may tell what it means: what hangs on it, and its subject.
  fileprivate func surroundings(of token: Int, kind: EventPattern.Kind) -> [Int] {
    var near = children[token].filter {
      tokens[$0].relation != .ccomp && tokens[$0].relation != .parataxis
    }
    // “the head of the commission condemned …” is no finding of the commission.
    near += near.filter { !WordClasses.officials.contains(lemma($0)) }.flatMap { children[$0] }
    if kind == .verb, let subject = subject(of: token) {
      near += WordClasses.officials.contains(lemma(subject)) ? [subject] : subtree(of: subject)
    }
    // “Participants in the call included …”, “talks are under way”
    if let head = tokens[token].head,
      tokens[token].relation == .compound || lemma(head).isOne(of: "attendee", "participant")
        || tokens[token].relation == .nsubj && isProgress(head)
    {
      near.append(head)
    }
    // “flew to Riyadh to see King Salman”
    if let head = tokens[token].head, kind == .verb, tokens[token].penn == .vb,
      tokens[token].relation.isOne(of: .advcl, .xcomp), WordClasses.going.contains(lemma(head))
    {
      near.append(head)
    }
    return near.filter { !isFormer($0) }
  }

  /// Whether a noun names what somebody is no more: “former president”.
  fileprivate func isFormer(_ token: Int) -> Bool {
    token > 0 && form(token - 1).isOne(of: "ex", "former")
  }
}
