import Lexicons
import Model

/// Puts what a sentence tells of an event into few words of the text: the clause of its verb, or the phrase of its noun, both without the
/// day.
struct GistReader {
  let view: ArticleView
  let sentence: Int
  /// More words than this are cut short.
  static let most = 40

  var tree: SentenceTree { view.trees[sentence] }

  /// The words for a match; `nil` where the sentence has none that stand by themselves.
  func gist(of match: Match, status: StatusReading, time: EventTime) -> Gist? {
    guard tree.sentence.place != .headline else { return nil }
    return match.pattern.kind == .verb
      ? clause(of: match, status: status, time: time) : phrase(of: match, time: time)
  }

  // MARK: Clauses

  private func clause(of match: Match, status: StatusReading, time: EventTime) -> Gist? {
    let spine = spine(over: match.carrier)
    let verb = spine[0]
    let shared = tree.sharedHelpers(of: verb)
    let start = (tree.children(of: verb, .aux, .auxPassive, .cop) + shared).filter { $0 < verb }.min() ?? verb
    guard tree.tokens[start].penn.isOne(of: .vbd, .vbz, .vbp, .md) || tree.isGoing(verb),
      let subject = tree.subject(of: verb),
      hasSubjectByGrammar(verb, from: start)
    else { return nil }
    let told = spine + [match.trigger, match.complement].compactMap(\.self)
    let own = tree.ownSubjects(of: verb).first
    let inverted = Set(own.map { $0 > start ? tree.subtree(of: $0) : [] } ?? [])
    let tokens =
      shared
      + gathered(under: verb, sparing: told, time: time).filter {
        $0 >= start && !inverted.contains($0)
      }
    guard isSaid(status, in: tokens),
      let words = words(of: withoutNextSubject(tokens), told: told, match: match)
    else { return nil }
    if let parties = parties(ofSubject: subject, in: match) {
      return agreeing(words, tree.tokens[start], with: parties.count).map { .predicate(of: parties, $0) }
    }
    guard tree.tokens[subject].tag != .pronoun else { return nil }
    let who = gathered(under: subject, sparing: [subject], time: time).filter { token in
      !tokens.contains(token) && !(tree.tokens[token].relation == .case && tree.tokens[token].head == subject)
    }
    // “Mexico, Venezuela and Panama, the Contadora countries, offered”
    let end = who.last { !isMark($0) } ?? subject
    let isAside = isComma(end + 1) && end + 1 < start && who.contains { $0 < end && isComma($0) }
    return .clause("\(text(of: who))\(isAside ? "," : "") \(words)")
  }

  /// What a clause says of its subject, with what was said where some of it stands before the verb; `nil` where an act of speech says
  /// nothing.
  private func words(of tokens: [Int], told: [Int], match: Match) -> String? {
    let verb = told[0]
    let replaced = names(among: tokens, by: told).merging(days(among: tokens)) { name, _ in name }
    guard let speech = speech(of: match, by: verb) else {
      return isWordless(match, tokens) ? nil : text(of: tokens, calling: replaced)
    }
    // “told Reuters”
    let isTold = tree.lemma(verb).isOne(of: "inform", "tell")
    let addressees = isTold ? tree.children(of: verb, .iobj, .obj).flatMap(tree.subtree(of:)) : []
    let telling = tokens.filter { ($0 <= verb || addressees.contains($0)) && !speech.contains($0) }
    let isQuoted = speech.allSatisfy { tree.isQuoted($0) || isMark($0) }
    let said = text(of: speech, calling: isQuoted ? [:] : days(among: speech))
    // “Asked if he would resign, he said no.”
    if said.isEmpty || said.hasPrefix("Asked ") { return nil }
    return "\(text(of: telling, calling: replaced)): \(isQuoted ? "“\(said)”" : said)"
  }

  /// Whether a verb has a subject before it, or after it as in “said Lavrov”, and shares none but by “and” or “who”.
  private func hasSubjectByGrammar(_ verb: Int, from start: Int) -> Bool {
    // “did Kerry meet Lavrov?”, “the sanctions which the Council imposed”
    if let own = tree.ownSubjects(of: verb).first {
      let isOther = tree.tokens[verb].relation == .aclRelative && tree.tokens[own].tag != .pronoun
      return !isOther && (own < start || own > verb)
    }
    return tree.tokens[verb].relation.isOne(of: .aclRelative, .conj)
  }

  /// The verbs from the one that has the tense down to the one that tells of the event: “agreed” and “meet” in “agreed to meet”.
  private func spine(over verb: Int) -> [Int] {
    var spine = [verb]
    while spine.count < 6, tree.tokens[spine[0]].relation == .xcomp, let head = tree.tokens[spine[0]].head,
      tree.isPredicate(head), tree.subject(of: head) == tree.subject(of: verb)
    { spine.insert(head, at: 0) }
    return spine
  }

  /// Whether the words themselves tell a status that they need not share with what stands over them: “if Iran attacks” has no “if”.
  private func isSaid(_ status: StatusReading, in tokens: [Int]) -> Bool {
    switch status.status {
    case .occurred, .ongoing: true
    case .planned, .cancelled, .denied, .possible:
      status.cues.contains { cue in tokens.contains { tree.form($0) == cue || tree.lemma($0) == cue } }
    }
  }

  /// What is said, where some of it stands before “he said”, or behind it in a sentence of its own.
  private func speech(of match: Match, by verb: Int) -> [Int]? {
    guard match.fillers.contains(where: { $0.role == .speaker }),
      WordClasses.saying.contains(tree.lemma(verb))
    else { return nil }
    let said = match.fillers.first { [.clause, .own, .refusal, .threat].contains($0.slot) }?.token
    guard let root = said ?? tree.children(of: verb, .parataxis).first(where: { $0 > verb }) else {
      // What the parser does not hang on “told”: ““We will go,” Lavrov told reporters”, but not ““No,” said Lavrov, who accused …”.
      guard tree.tokens[verb].relation != .aclRelative else { return nil }
      let quoted = Array(tree.tokens.indices.prefix { tree.isQuoted($0) || isMark($0) })
      return quoted.count > 3 && quoted.count <= verb ? quoted : nil
    }
    let telling = Set(tree.subtree(of: match.trigger))
    let isOver = telling.contains(root)
    let tokens = tree.subtree(of: root).filter { isOver || !telling.contains($0) }.sorted()
    // “told reporters: “We will …””
    let isQuote = tokens.first { !isMark($0) }.map { first in
      first > verb && isMark(first - 1) && tree.tokens[first].form.first?.isUppercase == true
    }
    return root < verb || tree.tokens[root].relation == .parataxis || isQuote == true ? tokens : nil
  }

  /// Whether it is an act of speech of which the sentence has nothing that was said: “he told reporters”.
  private func isWordless(_ match: Match, _ tokens: [Int]) -> Bool {
    let verb = tree.lemma(match.trigger)
    // “accused Pakistan of sheltering killers” says what for in whatever grammar the parser sees.
    guard match.fillers.contains(where: { $0.role == .speaker }), WordClasses.saying.contains(verb),
      !verb.isOne(of: "accuse", "call", "propose", "urge")
    else { return false }
    let isTold = verb.isOne(of: "inform", "tell")
    return !tokens.contains { token in
      switch tree.tokens[token].relation {
      case .advcl, .ccomp, .xcomp: true
      case .nsubjPassive, .obj, .obl: tree.mention(at: token) == nil && !isTold
      default: false
      }
    }
  }

  /// The parties for which the subject stands, where names or words for them alone are its heads.
  private func parties(ofSubject subject: Int, in match: Match) -> [Party.ID]? {
    var found: [Party.ID] = []
    for head in tree.coordinated(subject) {
      let filler = match.fillers.first { filler in
        filler.role != nil && !filler.isThroughNoun
          && (filler.token == head || filler.mention?.tokens.contains(head) == true)
      }
      guard let mention = filler?.mention, mention.form != .demonym else { return nil }
      found +=
        mention.parties.isEmpty ? [mention.onBehalfOf].compactMap { $0?.id } : mention.parties.map(\.id)
    }
    return found.isEmpty ? nil : found
  }

  /// The words with a verb that agrees in number with those who take the place of the text's own subject; `nil` for verbs other than
  /// “be”, “have” and “do” that do not.
  private func agreeing(_ words: String, _ first: Token, with count: Int) -> String? {
    let pairs = [("are", "is"), ("were", "was"), ("have", "has"), ("do", "does")]
    let form = first.form.inSmallLetters
    for (many, one) in pairs where form == many || form == one {
      return (count > 1 ? many : one) + words.dropFirst(form.count)
    }
    return first.penn == (count > 1 ? .vbz : .vbp) ? nil : words
  }

  // MARK: Phrases

  private func phrase(of match: Match, time: EventTime) -> Gist? {
    let noun = match.trigger
    let beside = tree.children[noun].filter { token in
      switch tree.tokens[token].relation {
      case .amod, .compound, .det, .nmodPossessive, .nummod: token < noun
      case .nmod: tree.tokens[token].tag != .numeral
      default: false
      }
    }
    let dropped = Set(tree.children[noun].filter { !beside.contains($0) }.flatMap(tree.subtree(of:)))
    let words = text(of: gathered(under: noun, sparing: [noun], time: time).filter { !dropped.contains($0) })
    return words.split(separator: " ").count > 2 ? .phrase(words) : nil
  }
}
