import Lexicons
import Model

/// Whether what names no party and no place tells enough to be an event.
extension DraftReader {
  /// Whether a text that somebody keeps from being adopted says it, and not they: “vetoed a resolution deploring the invasion”.
  func isOfRejectedText(_ match: Match) -> Bool {
    let text = match.trigger - 1
    guard text > 0, tree.tokens[match.trigger].penn == .vbg,
      tree.tokens[match.trigger].relation.isOne(of: .acl, .advcl),
      tree.tokens[text].relation.isOne(of: .obj, .nsubjPassive), let verb = tree.tokens[text].head
    else { return false }
    return WordClasses.documents.contains(tree.lemma(text))
      && WordClasses.refusing.contains(tree.lemma(verb))
  }

  /// Whether a match without a party and a place tells enough to be an event.
  func tellsEnough(_ match: Match, _ time: EventTime, group: String) -> Bool {
    match.pattern.kind == .noun || group == "office" && match.fillers.contains(where: isNamed)
      || isDated(match, time, group: group) || isActed(match, group: group)
      || isNewDeed(match, group: group)
  }

  /// Whether it is an act on a day that the text tells, which often has no known author.
  func isDated(_ match: Match, _ time: EventTime, group: String) -> Bool {
    guard time.span != nil, time.basis != .publication else { return false }
    return group == "force"
      || group != "speech" && (match.complement != nil || !match.pattern.context.isEmpty)
  }

  /// Whether those who act are told of without a name: “the warring sides agreed a truce”, “police said they had arrested two men”.
  func isActed(_ match: Match, group: String) -> Bool {
    group != "speech"
      && match.fillers.contains { filler in
        let isAct = filler.role == .agent && group.isOne(of: "force", "society")
        if isAct, isTeller(filler.token) { return true }
        // “The company agreed to …” is nothing that states do.
        return [.agent, .counterpart, .mediator].contains(filler.role) && filler.isThroughNoun
          && tree.lemma(filler.token) != "company"
          && (tree.tokens[filler.token].tag == .noun
            || group != "accord" && tree.tokens[filler.token].tag == .properNoun)
      }
  }

  /// Whether “they” are those who act for a state and tell what they did: “police said they had arrested two men”.
  private func isTeller(_ they: Int) -> Bool {
    guard tree.form(they) == "they", let verb = tree.tokens[they].head, tree.tokens[verb].relation == .ccomp,
      let said = tree.tokens[verb].head, let teller = tree.subject(of: said)
    else { return false }
    return tree.tokens[teller].tag == .noun && WordClasses.acting.contains(tree.lemma(teller))
  }

  /// Whether an act without an author is told as something new, as the main thing said: “a number of documents will be signed”,
  /// “more than a thousand people were arrested”.
  func isNewDeed(_ match: Match, group: String) -> Bool {
    guard group.isOne(of: "accord", "force", "pressure", "society"), match.pattern.kind == .verb,
      tree.tokens[match.trigger].relation.isOne(of: .root, .ccomp), tree.isPassive(match.trigger),
      let subject = tree.subject(of: match.trigger), !isDefinite(subject),
      StatusReader(tree: tree).status(ofVerb: match.trigger).status != .possible
    else { return false }
    return match.complement != nil
      || group == "society"
        && match.fillers.contains { filler in
          // “nearly 3,000 soldiers had been rounded up”
          let isPeople =
            WordClasses.people.contains(tree.lemma(filler.token))
            || WordClasses.acting.contains(tree.lemma(filler.token))
          return filler.role == .target && filler.isThroughNoun || filler.slot == .thing && isPeople
        }
  }

  func isNamed(_ filler: Filler) -> Bool {
    filler.role != nil && (filler.mention != nil || tree.tokens[filler.token].tag != .noun)
  }

  /// Whether two sides without names take part: “talks between the government and the rebels”.
  func isBetween(_ match: Match) -> Bool {
    match.fillers.filter { $0.role == .agent && $0.isThroughNoun }.count > 1
  }

  /// What the sentence says of the event in few of its own words.
  func gist(of match: Match, status: StatusReading, time: EventTime) -> Gist? {
    GistReader(view: view, sentence: sentence).gist(of: match, status: status, time: time)
  }

  /// What people met, spoke or bargained about.
  func topic(of match: Match, time: EventTime, group: String) -> String? {
    guard group == "consult" else { return nil }
    return TopicReader(words: GistReader(view: view, sentence: sentence)).topic(of: match, time: time)
  }
}
