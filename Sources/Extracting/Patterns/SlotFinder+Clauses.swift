import Lexicons
import Model

/// Finds the clauses that tell what is said, threatened or refused.
extension SlotFinder {
  /// The clause that is said, before or behind the verb; also of “it was agreed that …”.
  func clause() -> Int? {
    if let child = tree.children(of: trigger, .ccomp, .csubjPassive, .parataxis).first { return child }
    if let complement, let child = tree.children(of: complement, .ccomp).first { return child }
    let loose = tree.children(of: trigger, .advcl).first { child in
      tree.children(of: child, .mark).contains { tree.form($0) == "that" }
    }
    if let loose { return loose }
    if tree.tokens[trigger].relation == .parataxis { return tree.tokens[trigger].head }
    return tree.tokens.indices.first { ["\"", "“", "”", "''", "``"].contains(tree.form($0)) }
  }

  func infinitive() -> Int? {
    tree.children(of: trigger, .xcomp, .ccomp, .advcl, .acl).first { child in
      child > trigger
        && (tree.children(of: child, .mark).contains { tree.form($0) == "to" }
          || isGerund(child))
    }
  }

  /// Whether a participle is what a verb has for its object, and no clause: “proposed sending troops”, but not “told her that Britain was
  /// sending troops” or “told him of it, saying …”.
  private func isGerund(_ verb: Int) -> Bool {
    tree.tokens[verb].penn == .vbg && tree.tokens[verb].relation != .advcl
      && tree.children(of: verb, .aux, .nsubj, .mark).isEmpty
  }

  /// A clause that tells what its speaker will do or has decided, or with `isNegated` what it will not do.
  func own(isNegated: Bool = false) -> Int? {
    if let infinitive = infinitive(), tree.lemma(trigger).isOne(of: "pledge", "vow", "promise") {
      // “vowed never to recognise it” refuses, “pledged not to attack” binds itself.
      let isRefused = tree.children(of: infinitive, .advmod).contains { tree.form($0) == "never" }
      if isRefused == isNegated { return infinitive }
    }
    guard let child = tree.children(of: trigger, .ccomp).first, let subject = tree.subject(of: child),
      let speaker = tree.subject(of: trigger)
    else { return nil }
    let isState = tree.mention(at: subject)?.parties.first?.kind == .state
    let isSame =
      isSelf(subject, of: speaker) && !WordClasses.lasting.contains(tree.lemma(child))
      && !(isNegated && isState && tree.mention(at: subject)?.parties != tree.mention(at: speaker)?.parties)
    guard tree.tokens[child].tag == .verb else { return nil }
    let isCommitted =
      tree.children(of: child, .aux).contains { tree.form($0).isOne(of: "will", "would", "'ll", "shall") }
      || !isNegated && tree.lemma(child).isOne(of: "decide", "plan", "intend", "resolve")
    let isDenied = tree.children(of: child, .advmod).contains {
      tree.form($0).isOne(of: "not", "n't", "never")
    }
    let isAdmitted =
      !isNegated && tree.lemma(trigger).isOne(of: "acknowledge", "admit", "confirm", "disclose", "reveal")
      && tree.tokens[child].penn.isOne(of: .vbd, .vbn)
      && !tree.subtree(of: child).contains { tree.form($0) == "no" }
    if !isNegated, isBound(child), tree.mention(at: subject)?.form != .pronoun { return nil }
    return isSame && (isCommitted || isAdmitted) && isDenied == isNegated ? child : nil
  }

  /// A clause that tells what its speaker will do to others under “if” or “unless”.
  func threat() -> Int? {
    guard let child = tree.children(of: trigger, .ccomp).first, isBound(child),
      let subject = tree.subject(of: child), let speaker = tree.subject(of: trigger),
      isSelf(subject, of: speaker), WordClasses.hostile.contains(tree.lemma(child)),
      tree.children(of: child, .aux).contains(where: {
        ["will", "would", "'ll", "shall", "could", "may", "might"].contains(tree.form($0))
      }),
      // “would not have closed the port if …” threatens nothing.
      !tree.children(of: child, .aux, .advmod).contains(where: {
        tree.form($0).isOne(of: "have", "not", "n't")
      })
    else { return nil }
    return child
  }

  /// Whether a clause holds only under “if” or “unless”.
  private func isBound(_ clause: Int) -> Bool {
    tree.children(of: clause, .advcl).contains { condition in
      tree.children(of: condition, .mark).contains { tree.form($0).isOne(of: "if", "unless") }
    }
  }

  /// Whether a subject is the speaker or the state that it speaks for: “Reagan said the United States would …”.
  private func isSelf(_ subject: Int, of speaker: Int) -> Bool {
    let mine = tree.mention(at: speaker)
    if tree.form(subject).isOne(of: "he", "she", "they", "we", "i") { return true }
    if tree.form(subject) == "it" { return mine.map { $0.parties.first?.kind != .person } ?? false }
    let owners = tree.children(of: subject, .nmodPossessive)
    if owners.contains(where: { tree.form($0).isOne(of: "its", "his", "her", "their", "our", "my") }) {
      return WordClasses.acting.contains(tree.lemma(subject))
    }
    guard let mine, let theirs = tree.mention(at: subject), let first = theirs.parties.first else {
      return false
    }
    return theirs.parties == mine.parties || theirs.parties.count == 1 && first.id == mine.onBehalfOf?.id
  }

  /// What is done, as an object: “ruled out sending weapons”.
  func gerunds(at path: EventPattern.Path) -> [Int] {
    tree.children(of: trigger, .xcomp, .ccomp).filter { gerund in
      guard gerund > trigger, tree.tokens[gerund].penn == .vbg else { return false }
      guard case .preposition(let words) = path else { return true }
      // “agreed on Tuesday that it was working”
      guard tree.children(of: gerund, .aux).isEmpty else { return false }
      return (trigger + 1..<gerund).contains { words.contains(tree.form($0)) }
    }
  }
}
