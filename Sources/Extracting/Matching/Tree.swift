import Model

/// A sentence's dependency tree with the look-ups that patterns need.
struct Tree {
  let tokens: [Token]
  /// The children of each token, in order.
  let children: [[Int]]

  init(_ sentence: Sentence) {
    tokens = sentence.tokens
    var children = [[Int]](repeating: [], count: tokens.count)
    for (index, token) in tokens.enumerated() {
      if let head = token.head, tokens.indices.contains(head) { children[head].append(index) }
    }
    self.children = children
  }

  /// The first child in one of some relations.
  func child(of token: Int, _ relations: DependencyRelation...) -> Int? {
    children[token].first { relations.contains(tokens[$0].relation) }
  }

  /// The preposition that marks a token: “with”, “according to” by its first word; `nil` where none does.
  func preposition(of token: Int) -> String? {
    children[token].first { tokens[$0].relation == .case && tokens[$0].penn != "POS" }.map {
      tokens[$0].lemma.lowercased()
    }
  }

  /// The token with what is joined to it by “and”: Kerry, Lavrov and Ashton.
  func coordinates(of token: Int) -> [Int] {
    [token] + children[token].filter { tokens[$0].relation == .conj }.flatMap { coordinates(of: $0) }
  }

  /// The nearest verb, or predicate with a copula, above a token; the token itself does not count.
  func clause(above token: Int) -> Int? {
    var index = token
    for _ in tokens {
      guard let head = tokens[index].head, head != index else { return nil }
      index = head
      if isPredicate(index) { return index }
    }
    return nil
  }

  /// Whether a token heads a clause.
  func isPredicate(_ token: Int) -> Bool {
    tokens[token].tag == .verb && tokens[token].relation != .amod && tokens[token].relation != .compound
      || child(of: token, .cop) != nil
  }

  /// Whether a token lies below another, or is it.
  func isUnder(_ token: Int, _ top: Int) -> Bool {
    var index = token
    for _ in tokens {
      if index == top { return true }
      guard let head = tokens[index].head, head != index else { return false }
      index = head
    }
    return false
  }

  /// Whether a verb is passive.
  func isPassive(_ verb: Int) -> Bool {
    child(of: verb, .nsubjPassive, .auxPassive) != nil
      || tokens[verb].penn == "VBN" && tokens[verb].relation == .acl
  }

  /// The subject of a verb; where it has none of its own, that of the verb that governs it: “flew to Paris to meet Lavrov”.
  func subject(of verb: Int) -> Int? {
    var verb = verb
    for _ in 0..<4 {
      if let own = child(of: verb, .nsubj, .nsubjPassive, .nsubjOuter) { return referent(of: own) }
      guard let head = tokens[verb].head else { return nil }
      switch tokens[verb].relation {
      case .acl, .aclRelative: return head
      case .xcomp: if let object = child(of: head, .obj), tokens[verb].penn == "VB" { return object }
      case .conj, .advcl, .ccomp, .parataxis: break
      default: return nil
      }
      verb = head
    }
    return nil
  }

  /// What a relative pronoun stands for; the token itself for all else.
  private func referent(of token: Int) -> Int {
    guard ["WP", "WDT"].contains(tokens[token].penn), let verb = tokens[token].head,
      let noun = tokens[verb].head,
      tokens[verb].relation == .aclRelative
    else { return token }
    return noun
  }
}
