import Lexicons
import Model

/// A word that may set off patterns, with what they ask of the tree around it, each found out once for all of them.
final class TriggerWord {
  let pages: EventPages
  let tree: SentenceTree
  let token: Int
  let kind: EventPattern.Kind

  /// The nouns that may belong to the verb, the likeliest first: its objects, and those with a preposition, also in “a round of talks”.
  private lazy var complements = findComplements()
  /// The words around it that some pattern asks for.
  private lazy var surroundings = findSurroundings()
  /// The types of event that it is known to tell of or not, by what stands beside it.
  private var exclusions: [(type: EventType.ID, isExcluded: Bool)] = []
  /// The heads of those who act, as `SlotFinder` finds them.
  var subjects: [Int]?

  init(_ token: Int, kind: EventPattern.Kind, tree: SentenceTree, pages: EventPages) {
    self.token = token
    self.kind = kind
    self.tree = tree
    self.pages = pages
  }

  /// The patterns that the word may set off, by its dictionary form, else by its form.
  var candidates: [Int] {
    let (lemma, form) = (tree.lemma(token), tree.form(token))
    var found = pages.patterns(triggeredBy: lemma, kind: kind)
    if form != lemma { found += pages.patterns(triggeredBy: form, kind: kind) }
    // “U.S. Raids”, “the Minsk Agreements”: a name in the plural keeps its ending in the dictionary form.
    if tree.tokens[token].tag == .properNoun, form.utf8.count > 4, form.utf8.last == UInt8(ascii: "s") {
      found += pages.patterns(triggeredBy: String(form.dropLast()), kind: kind)
    }
    return found
  }

  /// Whether the word and one beside it together are no event of a type: “press conference”.
  func isExcluded(from type: EventType.ID) -> Bool {
    if let known = exclusions.first(where: { $0.type == type }) { return known.isExcluded }
    let isExcluded = pages.exclusions(of: type).contains { exclusion in
      let opens =
        token + 1 < tree.tokens.count && tree.names(token, exclusion.first)
        && tree.names(token + 1, exclusion.second)
      return opens || token > 0 && tree.names(token - 1, exclusion.first) && tree.names(token, exclusion.second)
    }
    exclusions.append((type, isExcluded))
    return isExcluded
  }

  /// The noun that a pattern needs beside the verb; `nil` where it stands nowhere.
  func complement(of pattern: EventPattern) -> Int? {
    complements.first { tree.names($0, pattern.complements) }
  }

  /// Whether one of the words that a pattern asks for stands near.
  func hasContext(of pattern: EventPattern, complement: Int?) -> Bool {
    if surroundings.contains(where: { tree.names($0, pattern.context) }) { return true }
    return (complement.map { [token, $0] } ?? [token]).flatMap { tree.children(of: $0, .ccomp) }.contains { clause in
      // “said Peru did not want tanks” asks for nothing.
      let isDenied = tree.children(of: clause, .advmod).contains { ["not", "n't"].contains(tree.form($0)) }
      let isRefusal = pattern.arguments.contains { $0.slot == .refusal }
      let words = tree.children(of: clause, .aux) + (isDenied && !isRefusal ? [] : [clause])
      return words.contains { tree.names($0, pattern.context) && !isFormer($0) }
    }
  }

  private func findComplements() -> [Int] {
    // “called on Congress” calls no congress, “left after talks” leaves none.
    let others: Set<String> =
      tree.lemma(token) == "call" ? ["after", "before", "on", "since", "upon"] : ["after", "before", "since"]
    let phrases = tree.children(of: token, .obl, .xcomp, .nmod, .advmod, .oblUnmarked, .advcl).filter {
      $0 > token && others.isDisjoint(with: tree.prepositions(of: $0))
    }
    return (tree.objects(of: token) + phrases).flatMap { noun in
      // “left without meeting her” is no leaving of a meeting.
      var found = tree.tokens[noun].penn != "VBG" && !isFirstOfMany(noun) ? [noun] : []
      // “a round of talks”, “tens of thousands of troops”
      var outer = noun
      for _ in 0..<3 {
        guard let inner = tree.phrases(of: outer, ["of"]).first else { break }
        found.append(inner)
        outer = inner
      }
      return found
    }
  }

  /// Whether a noun for a person only tells who was first to do something: “became the first president to visit Cuba”.
  private func isFirstOfMany(_ noun: Int) -> Bool {
    WordClasses.officials.contains(tree.lemma(noun)) && tree.isFirst(noun)
      && noun + 1 < tree.tokens.count && tree.form(noun + 1) == "to"
  }

  private func findSurroundings() -> [Int] {
    var near = tree.children[token].filter {
      tree.tokens[$0].relation != .ccomp && tree.tokens[$0].relation != .parataxis
    }
    // “the head of the commission condemned …” is no finding of the commission.
    near += near.filter { !WordClasses.officials.contains(tree.lemma($0)) }.flatMap { tree.children[$0] }
    if kind == .verb, let subject = tree.subject(of: token) {
      near += WordClasses.officials.contains(tree.lemma(subject)) ? [subject] : tree.subtree(of: subject)
    }
    if let head = tree.tokens[token].head, tree.tokens[token].relation == .compound { near.append(head) }
    return near.filter { tree.names($0, pages.contextWords) && !isFormer($0) }
  }

  /// Whether a noun names what somebody is no more: “former president”.
  private func isFormer(_ token: Int) -> Bool {
    token > 0 && ["ex", "former"].contains(tree.form(token - 1))
  }
}
