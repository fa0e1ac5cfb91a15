import Model

/// Reads off a tree who does something, to or with whom, and who says so: as plainly as the tree allows.
struct TreeReader {
  let tokens: [Token]

  /// The words below a word by some relations.
  func children(_ word: Int, _ relations: Set<DependencyRelation>) -> [Int] {
    tokens.indices.filter { tokens[$0].head == word && relations.contains(tokens[$0].relation) }
  }

  /// A word with those that are joined to it by “and”.
  func joined(_ word: Int) -> [Int] { [word] + children(word, [.conj]).flatMap(joined) }

  /// The words of the name or title that a word is the head of.
  func name(_ word: Int) -> [String] {
    let parts = children(word, [.flat, .compound, .nmodDescription, .appos, .nmodPossessive]).flatMap {
      [$0] + children($0, [.flat])
    }
    return ([word] + parts).map { tokens[$0].form }
  }

  /// Whether a noun has a preposition.
  private func has(_ preposition: String, _ word: Int) -> Bool {
    children(word, [.case, .mark]).contains { tokens[$0].form.lowercased() == preposition }
  }

  /// Who does what a verb tells.
  func agents(of verb: Int, depth: Int = 0) -> [Int] {
    guard depth < 6 else { return [] }
    // “spoke with the king by phone” has its subject.
    let isActive = !children(verb, [.nsubj]).isEmpty
    let by = children(verb, [.oblAgent]) + children(verb, [.obl]).filter { has("by", $0) && !isActive }
    if !by.isEmpty { return by.flatMap(joined) }
    if !children(verb, [.nsubjPassive, .auxPassive]).isEmpty { return [] }
    if let subject = children(verb, [.nsubj, .nsubjOuter]).first {
      let isRelative = ["who", "that", "which"].contains(tokens[subject].form.lowercased())
      if isRelative, tokens[verb].relation == .aclRelative, let noun = tokens[verb].head {
        return joined(noun)
      }
      return joined(subject)
    }
    guard let head = tokens[verb].head else { return [] }
    switch tokens[verb].relation {
    case .conj, .advcl, .parataxis: return agents(of: head, depth: depth + 1)
    case .acl, .aclRelative: return tokens[verb].penn == .vbn ? [] : joined(head)
    case .xcomp, .ccomp:
      let object = children(head, [.obj, .iobj]).first.map(joined) ?? []
      return object.isEmpty ? subjects(of: head, depth: depth + 1) : object
    default: return []
    }
  }

  /// The subject of a verb, or what a passive verb is done to: “is expected to arrive”.
  private func subjects(of verb: Int, depth: Int) -> [Int] {
    let passive = children(verb, [.nsubjPassive]).flatMap(joined)
    return passive.isEmpty ? agents(of: verb, depth: depth) : passive
  }

  /// To or with whom it is done.
  func recipients(of verb: Int) -> [Int] {
    var found = children(verb, [.obj, .iobj, .nsubjPassive, .obl, .xcomp, .ccomp])
    found += children(verb, [.obj]).flatMap { children($0, [.nmod]) }
    if tokens[verb].relation == .acl || tokens[verb].relation == .aclRelative, let noun = tokens[verb].head {
      found.append(noun)
    }
    return found.flatMap(joined)
  }

  /// The words around a verb that tell how far something is done: below it, and the verbs above it.
  func cues(of verb: Int) -> [Int] {
    var found = children(verb, [.aux, .auxPassive, .advmod, .mark, .compoundParticle, .cop])
    var word = verb
    while let head = tokens[word].head, found.count < 20 {
      found.append(head)
      word = head
    }
    return found
  }

  /// Who says that it is done.
  func sources(of verb: Int) -> [Int] {
    let according = children(verb, [.obl]).filter { has("according", $0) }
    let asides = children(verb, [.parataxis]).flatMap { agents(of: $0) }
    var found = according.flatMap(joined) + asides
    var word = verb
    while let head = tokens[word].head {
      if tokens[word].relation == .ccomp || tokens[word].relation == .parataxis { found += agents(of: head) }
      word = head
      if found.count > 20 { break }
    }
    return found
  }
}
