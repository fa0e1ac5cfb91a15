import Lexicons
import Model

/// Reads off the grammar and the words around a trigger whether the event took place.
struct StatusReader {
  let tree: Tree

  /// The status of an event, with the word that tells it.
  func status(of trigger: Trigger) -> (status: EventStatus, cue: String) {
    if !trigger.isVerb {
      if let told = ofNoun(trigger.token) { return told }
      guard let verb = tree.clause(above: trigger.token) else { return (.occurred, "") }
      if let governed = governedNoun(trigger.token, by: verb) { return governed }
      return isArgument(trigger.token, of: verb) ? ofVerb(verb, speech: false) : (.occurred, "")
    }
    return ofVerb(trigger.token, speech: trigger.isSpeech)
  }

  /// Adjectives of a noun: “planned talks”, “a possible meeting”, “ongoing fighting”.
  private func ofNoun(_ noun: Int) -> (EventStatus, String)? {
    for child in tree.children[noun] {
      let lemma = tree.tokens[child].lemma.lowercased()
      let form = tree.tokens[child].form.lowercased()
      if let status = StatusCues.adjectives[lemma] ?? StatusCues.adjectives[form] { return (status, form) }
      if tree.tokens[child].relation == .det, lemma == "no" { return (.denied, "no") }
    }
    return nil
  }

  /// What a verb does to the event that its object or subject names: “cancelled talks”, “called for talks”, “the talks were put off”.
  private func governedNoun(_ noun: Int, by verb: Int) -> (EventStatus, String)? {
    let isObject = [.obj, .nsubjPassive].contains(tree.tokens[noun].relation)
    let preposition = tree.preposition(of: noun) ?? ""
    let lemma = tree.tokens[verb].lemma
    let particle = tree.child(of: verb, .compoundParticle).map { " " + tree.tokens[$0].lemma } ?? ""
    let governor = isObject ? lemma + particle : "\(lemma) \(preposition)"
    guard isObject || tree.tokens[noun].relation == .obl, let status = StatusCues.governors[governor] else {
      return nil
    }
    if status == .cancelled || status == .possible {
      // “did not cancel the talks” leaves them planned.
      return isNegated(verb) ? (status == .cancelled ? .planned : .denied, governor) : (status, governor)
    }
    return (status, governor)
  }

  private func isArgument(_ noun: Int, of verb: Int) -> Bool {
    guard tree.tokens[noun].head == verb else { return false }
    switch tree.tokens[noun].relation {
    case .nsubj, .nsubjPassive, .obj: return true
    case .obl: return ["for", "in", "at", "into"].contains(tree.preposition(of: noun) ?? "")
    default: return false
    }
  }

  /// The status of what a verb tells.
  private func ofVerb(_ verb: Int, speech: Bool) -> (status: EventStatus, cue: String) {
    if let own = ofOwnWords(verb) { return own }
    if let above = ofGovernor(verb) { return above }
    return (.occurred, "")
  }

  /// Modals, negation and aspect of the verb itself.
  private func ofOwnWords(_ verb: Int) -> (EventStatus, String)? {
    if isNegated(verb) { return (.denied, "not") }
    if isConditional(verb) { return (.possible, "if") }
    let auxiliaries = tree.children[verb].filter {
      [.aux, .auxPassive, .cop].contains(tree.tokens[$0].relation)
    }
    let hasPerfect = auxiliaries.contains { tree.tokens[$0].lemma == "have" }
    for auxiliary in auxiliaries where tree.tokens[auxiliary].penn == "MD" {
      let modal = tree.tokens[auxiliary].form.lowercased()
      switch modal {
      case "will", "shall", "'ll", "’ll", "wo": return (.planned, modal)
      case "would": return (hasPerfect ? .denied : .planned, modal)
      default: return (.possible, modal)
      }
    }
    if tree.tokens[verb].penn == "VBG",
      auxiliaries.contains(where: {
        ["VBZ", "VBP"].contains(tree.tokens[$0].penn) && tree.tokens[$0].lemma == "be"
      })
    {
      return StatusCues.motions.contains(tree.tokens[verb].lemma)
        ? (.planned, "is …ing") : (.ongoing, "is …ing")
    }
    // “is to meet”: the copula stands above an infinitive.
    if hasTo(verb), auxiliaries.contains(where: { tree.tokens[$0].lemma == "be" }) {
      return (.planned, "is to")
    }
    return nil
  }

  /// The verb, noun or adjective that governs an infinitive or clause: “agreed to meet”, “plans to visit”, “due to arrive”.
  private func ofGovernor(_ verb: Int) -> (EventStatus, String)? {
    let token = tree.tokens[verb]
    guard let head = token.head else { return nil }
    switch token.relation {
    case .xcomp, .ccomp, .csubj, .acl, .advcl:
      let lemma = tree.tokens[head].lemma.lowercased()
      if lemma == "be" || lemma == "go", hasTo(verb) { return (.planned, "is to") }
      guard hasTo(verb) || token.penn == "VBG" || token.penn == "VB" || token.relation == .ccomp else {
        return nil
      }
      if token.relation == .ccomp, !StatusCues.clauseGovernors.contains(lemma) { return nil }
      if let status = StatusCues.governors["\(lemma) to"], hasTo(verb) || token.relation == .ccomp {
        if isNegated(head) { return (.denied, "not \(lemma)") }
        return (status, "\(lemma) to")
      }
      // An infinitive of purpose: “flew to Paris to meet Lavrov” shares the status of what serves it.
      if hasTo(verb), token.relation == .advcl || token.relation == .xcomp {
        return ofOwnWords(head) ?? (token.relation == .advcl ? (.planned, "to") : nil)
      }
      return nil
    case .conj: return ofOwnWords(head) ?? ofGovernor(head)
    default: return nil
    }
  }

  private func hasTo(_ verb: Int) -> Bool {
    tree.children[verb].contains { tree.tokens[$0].penn == "TO" && $0 < verb }
  }

  private func isNegated(_ verb: Int) -> Bool {
    tree.children[verb].contains { child in
      let word = tree.tokens[child].form.lowercased()
      return ["not", "n't", "n’t", "never"].contains(word)
        || tree.tokens[child].relation == .nsubj && word == "nobody"
    }
  }

  private func isConditional(_ verb: Int) -> Bool {
    let isClause = [.advcl, .advclRelative].contains(tree.tokens[verb].relation)
    return isClause
      && tree.children[verb].contains {
        tree.tokens[$0].relation == .mark && ["if", "unless", "whether"].contains(tree.tokens[$0].lemma)
      }
  }
}
