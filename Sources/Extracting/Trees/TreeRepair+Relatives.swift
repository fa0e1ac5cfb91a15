import Model

/// Clauses and participles about a noun that no word opens: “the sanctions Obama imposed hurt Russia”, “deposed President Ruiz”.
extension TreeRepair {
  /// Makes a clause about the noun of a verb that stands right behind it with its own subject and no object, where another verb of
  /// that noun follows: the tree takes it for the main verb, or what follows it for its own.
  mutating func closeClause(_ verb: Int) {
    guard verb > 1, tokens[verb].penn.isOne(of: .vbd, .vbn, .vbz), tokens[verb].tag == .verb,
      !children[verb].contains(where: {
        tokens[$0].relation.isOne(of: .obj, .ccomp, .xcomp) && tokens[$0].penn != .vbd
      }),
      let main = mainVerb(behind: verb), let noun = subjects(of: main).first ?? subjects(of: verb).first,
      noun < verb - 1, tokens[noun].penn.isOne(of: .nn, .nns),
      let doer = doer(between: noun, and: verb)
    else { return }
    if tokens[verb].head == nil {
      children[verb].removeAll { $0 == main }
      tokens[main].head = nil
      tokens[main].relation = .root
      hang(noun, on: main, as: .nsubj)
    }
    tokens[verb].penn = tokens[verb].penn == .vbz ? .vbz : .vbd
    hang(verb, on: noun, as: .aclRelative)
    hang(doer, on: verb, as: .nsubj)
    for child in children[main] where (verb..<main).contains(child) {
      if tokens[child].relation.isOne(of: .obl, .oblUnmarked) {
        hang(child, on: verb, as: tokens[child].relation)
      }
    }
  }

  /// The verb whose subject a noun before a clause is: one that the tree hangs on the clause's verb, or over it.
  private func mainVerb(behind verb: Int) -> Int? {
    guard let over = tokens[verb].head else {
      guard subjects(of: verb).count < 3 else { return nil }
      return children[verb].first { next in
        next > verb && tokens[next].relation.isOne(of: .advcl, .ccomp)
          && tokens[next].penn.isOne(of: .vbd, .vbp, .vbz)
          && !children[next].contains {
            tokens[$0].relation == .mark || $0 > verb && subjects(of: next).contains($0)
          }
          && tokens[verb + 1..<next].allSatisfy { $0.tag != .punctuation }
      }
    }
    guard tokens[verb].relation == .acl, let main = tokens[over].head, main > verb,
      tokens[over].relation.isOne(of: .nsubj, .nsubjPassive)
    else { return nil }
    return main
  }

  /// Who stands between a noun and the verb of a clause about it, and nothing else.
  private func doer(between noun: Int, and verb: Int) -> Int? {
    let between = noun + 1..<verb
    guard tokens[between].allSatisfy({ $0.tag.isOne(of: .adjective, .determiner, .noun, .properNoun) }),
      let doer = between.first(where: { token in
        tokens[token].head.map { !between.contains($0) } ?? false
      }), tokens[doer].tag.isOne(of: .noun, .properNoun),
      between.allSatisfy({ $0 == doer || tokens[$0].head.map(between.contains) ?? false })
    else { return nil }
    return doer
  }

  /// Makes a participle before somebody's name tell who that is where the tree takes it for what is done to them: “sentenced deposed
  /// President Ruiz to death”.
  mutating func partEpithet(_ word: Int) {
    guard word > 0, tokens[word].penn.isOne(of: .vbd, .vbn), tokens[word].relation == .xcomp,
      tokens[word].head == word - 1, tokens[word - 1].tag == .verb,
      let name = children[word].first(where: { $0 > word && tokens[$0].tag == .properNoun }),
      !children[word - 1].contains(where: { tokens[$0].relation == .obj })
    else { return }
    hang(name, on: word - 1, as: .obj)
    for child in children[word] { hang(child, on: word - 1, as: tokens[child].relation) }
    hang(word, on: name, as: .amod)
    tokens[word].penn = .vbn
  }
}
