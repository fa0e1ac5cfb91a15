import Model

/// What becomes the root of a sentence where the tree has none of its main verbs there.
extension TreeRepair {
  /// Makes the verb behind an aside the root where the tree hangs it in the aside: “Lavrov, on a visit to Cuba, accused …”,
  /// “Obama, speaking at the end of a tour of Asia, accused …”.
  mutating func raiseVerbBehindAside() {
    guard let name = tokens.firstIndex(where: { $0.head == nil }),
      [.noun, .properNoun].contains(tokens[name].tag),
      let open = tokens[name...].firstIndex(where: { $0.form == "," }),
      tokens[name...open].dropFirst().dropLast().allSatisfy({ $0.relation == .flat }),
      open + 2 < tokens.count, opensAside(open + 1),
      let verb = tokens.indices.first(where: { verb in
        verb > open + 2 && tokens[verb - 1].form == "," && tokens[verb].relation == .acl
          && ["VBD", "VBN"].contains(tokens[verb].penn)
          && tokens[verb].head.map { (open..<verb - 1).contains($0) } ?? false
      }), verb + 1 < tokens.count, tokens[verb + 1].form != "by",
      !tokens.contains(where: { ["VBZ", "VBP", "MD"].contains($0.penn) && $0.head == name })
    else { return }
    raise(verb, over: name, as: .nsubj)
  }

  private func opensAside(_ token: Int) -> Bool {
    tokens[token].tag == .adposition || tokens[token].penn == "VBG" || tokens[token].form == "who"
  }

  /// Makes the verb behind a clause between commas the root where the tree sets it loosely beside its subject: “Brazil, which owes
  /// billions, will send a minister.”
  mutating func raiseVerbBesideSubject() {
    guard let name = tokens.firstIndex(where: { $0.head == nil }),
      [.noun, .properNoun].contains(tokens[name].tag), tokens.last?.form == ".",
      let clause = children[name].first(where: { $0 > name && tokens[$0].relation == .aclRelative }),
      let verb = children[name].first(where: { child in
        child > clause && tokens[child].relation == .parataxis && tokens[child].tag == .verb
          && subjects(of: child).isEmpty && opensBehindComma(child, after: clause)
      }), hasHelper(verb) || ["VBD", "VBP", "VBZ"].contains(tokens[verb].penn)
    else { return }
    children[name].removeAll { $0 == verb }
    tokens[verb].head = nil
    tokens[verb].relation = .root
    hang(name, on: verb, as: .nsubj)
  }

  /// Makes the verb behind a participle between commas the root where the tree takes the participle for it: “Ruiz, ousted in May
  /// after months of protests, fled to Peru.”
  mutating func raiseVerbBehindParticiple() {
    guard let participle = tokens.firstIndex(where: { $0.head == nil }), participle > 1,
      ["VBD", "VBN"].contains(tokens[participle].penn), tokens[participle - 1].form == ",",
      let verb = children[participle].first(where: { child in
        child > participle && [.ccomp, .conj, .parataxis, .advcl].contains(tokens[child].relation)
          && tokens[child].tag == .verb && subjects(of: child).contains { $0 < participle - 1 }
          && opensBehindComma(child, after: participle)
      }), let subject = subjects(of: verb).first(where: { $0 < participle - 1 }),
      subjects(of: participle).isEmpty
    else { return }
    children[participle].removeAll { $0 == verb }
    tokens[verb].head = nil
    tokens[verb].relation = .root
    if tokens[verb].penn == "VBN", !hasHelper(verb) { tokens[verb].penn = "VBD" }
    tokens[participle].penn = "VBN"
    hang(participle, on: subject, as: .acl)
    for child in children[participle] where child > verb { hang(child, on: verb, as: tokens[child].relation) }
  }

  /// Whether a verb, with its helpers, begins right behind a comma.
  private func opensBehindComma(_ verb: Int, after start: Int) -> Bool {
    var first = verb
    while first - 1 > start, children[verb].contains(first - 1), tokens[first - 1].form != "," { first -= 1 }
    return first - 1 > start && tokens[first - 1].form == ","
  }

  private func hasHelper(_ verb: Int) -> Bool {
    children[verb].contains { [.aux, .auxPassive, .cop].contains(tokens[$0].relation) }
  }
}
