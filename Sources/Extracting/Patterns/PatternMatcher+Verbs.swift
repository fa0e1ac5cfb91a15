import Lexicons
import Model

/// What the words beside a verb make of it.
extension PatternMatcher {
  /// Whether a verb in the passive can do without those who act: nobody does, a decree does, or somebody does who has no name and
  /// hits one who has: “was shot dead by a student”.
  func isSpared(_ argument: EventPattern.Argument, of pattern: EventPattern, at token: Int) -> Bool {
    guard argument.path == .subject, argument.demand == .anyone, pattern.kind == .verb, tree.isPassive(token),
      argument.slot == .role(.agent) || argument.slot == .role(.speaker)
    else { return false }
    let isVictim = tree.subject(of: token).flatMap(tree.mention(at:))?.parties.contains { $0.kind == .person }
    let isDeed = pages.group(of: pattern.type).isOne(of: "force", "society") && isVictim == true
    return tree.agents(of: token).allSatisfy { agent in
      WordClasses.documents.contains(tree.lemma(agent)) || isDeed && tree.tokens[agent].tag != .properNoun
    }
  }

  /// Who comes for one who leaves, where a verb tells of both: “replaced Ruiz with Berg”, “handed power to Berg”.
  func successor(at verb: Int, beside match: Match) -> Match? {
    guard match.pattern.type.text == "departure",
      let word = TriggerWord(verb, kind: .verb, tree: tree, pages: pages)
    else { return nil }
    return word.candidates.lazy.map { pages.patterns[$0] }.filter { $0.type.text == "appointment" }
      .compactMap { self.match($0, at: word) }.first { coming in
        coming.fillers.contains { filler in
          filler.role == .target && filler.token > verb && !tree.objects(of: verb).contains(filler.token)
        }
      }
  }

  /// Whether a verb means something else by its “off” than its pattern: to call a summit off is not to call one.
  func isOff(_ word: TriggerWord, _ pattern: EventPattern) -> Bool {
    if word.isCalledOff, !pattern.particles.contains(where: { $0.contains("off") }) { return true }
    // “gave up its arms” gives nobody arms.
    return word.isTurnedUp && pattern.particles.isEmpty && !pattern.complements.isEmpty
  }

  /// Whether a verb says what somebody is and not to whom it is: “called Ruiz a liar” is no telephone call.
  func isNaming(_ token: Int, _ pattern: EventPattern) -> Bool {
    // “a student named Ana Ruiz”
    if tree.lemma(token) == "name", tree.tokens[token].relation == .acl, tree.tokens[token].penn == .vbn,
      tree.mention(at: token + 1)?.parties.contains(where: { $0.kind == .person }) == true
    {
      return true
    }
    guard tree.lemma(token) == "call", pattern.arguments.contains(where: { $0.slot == .role(.counterpart) }),
      let object = tree.mention(at: token + 1)
    else { return false }
    let next = object.tokens.upperBound
    // “called Ruiz weak”
    return ["a", "an", "“", "\"", "``"].contains(tree.form(next))
      || tree.tokens.indices.contains(next) && tree.tokens[next].tag == .adjective
  }

  /// Whether people speak to others or of something, and not with one another: “spoke at a rally”, “spoke about his hopes”, but not
  /// “spoke for an hour”, “spoke at length”.
  func isAddress(_ verb: Int) -> Bool {
    guard tree.lemma(verb).isOne(of: "speak", "talk") else { return false }
    // “What were they talking about?”
    if tree.tokens[verb].penn == .vbg { return true }
    let ways = ["about", "against", "at", "before", "for", "from", "in", "of", "to", "under", "with"]
    return tree.phrases(of: verb, ways).contains { noun in
      let isTime =
        WordClasses.dayWords.contains(tree.lemma(noun)) || WordClasses.spans.contains(tree.lemma(noun))
        || tree.lemma(noun).isOne(of: "length", "time") || tree.tokens[noun].tag == .numeral
        || WordClasses.months.contains(tree.form(noun))
      return !isTime
    } || tree.children[verb].contains { tree.form($0).isOne(of: "out", "up") }
  }

  /// Whether somebody only says that he thinks as others do: “Norway agreed that the talks were useful”, “agreed: “It is late””, but
  /// not “Norway and Chad agreed that …” or “agreed that it would pay”.
  func isAssent(to clause: Int, by verb: Int) -> Bool {
    if tree.isQuoted(clause) { return true }
    let agents = tree.agents(of: verb)
    guard agents.count == 1, let one = agents.first, !tree.tokens[one].penn.isOne(of: .nns, .nnps),
      tree.mention(at: one)?.parties.count == 1
    else { return false }
    if tree.tokens[verb].penn == .vbz { return true }
    let helpers = tree.children(of: clause, .aux, .auxPassive, .cop)
    let isToCome = tree.children(of: clause, .mark).contains { tree.form($0) == "to" }
    return !isToCome && helpers.allSatisfy { tree.tokens[$0].penn != .md }
      && (helpers + [clause]).contains { tree.tokens[$0].penn.isOne(of: .vbd, .vbp, .vbz) }
  }

  /// Whether a word hangs on a verb, or on what hangs on it: “pulled its planes out of Peru”.
  private func hangs(_ word: Int, under verb: Int) -> Bool {
    var token = word
    for _ in 0..<3 {
      guard let head = tree.tokens[token].head else { return false }
      if head == verb { return true }
      token = head
    }
    return false
  }

  /// Whether a word is a verb of its own: “sent troops to back the premier”.
  private func isInfinitive(_ word: Int) -> Bool {
    word > 0 && tree.form(word - 1) == "to"
  }

  func hasParticles(_ pattern: EventPattern, _ token: Int) -> Bool {
    pattern.particles.allSatisfy { particles in
      (token + 1..<max(token + 1, min(token + 6, tree.tokens.count))).contains { other in
        // “called it a stab in the back” calls nobody back.
        particles.contains(tree.form(other)) && tree.tokens[other].tag != .noun && !isInfinitive(other)
          && (other == token + 1 || hangs(other, under: token))
      }
    }
  }
}
