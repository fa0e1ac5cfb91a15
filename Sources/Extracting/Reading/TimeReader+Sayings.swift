import Lexicons
import Model

/// Acts whose time is that of a saying or gathering over them or beside them.
extension TimeReader {
  /// The time of the announcement, for what an actor announces that it has done: “said on Monday that it had signed”.
  func announced(_ match: Match, status: StatusReading, parties: [Participation]) -> TimeReading? {
    let isDone = status.status == .occurred || status.status == .cancelled
    guard isDone, match.pattern.kind == .verb,
      var verb = announcement(over: match.carrier) ?? saying(over: match)
    else { return nil }
    let names = tree.agents(of: verb).compactMap { tree.mention(at: $0) }
    let actors = Set(names.flatMap { $0.parties + [$0.onBehalfOf].compactMap(\.self) }.map(\.id))
    let isOwn = { (part: Participation) in
      actors.contains(part.party.id) && ![.addressee, .target].contains(part.role)
    }
    guard parties.contains(where: isOwn) else { return nil }
    for _ in 0..<3 {
      let beside = usable.first { placed in
        guard let holder = tree.tokens[placed.head].head else { return neighbour(placed) == verb }
        let isInDocument =
          tree.tokens[holder].head == verb && WordClasses.documents.contains(tree.lemma(holder))
        return holder == verb || neighbour(placed) == verb || isInDocument
      }
      if let placed = beside ?? usable.first(where: { opens($0) == verb }) {
        let told = reading(placed, hops: 1, status: status, match: match)
        return TimeReading(time: told.time, path: "“\(told.time.words?.quote ?? "")”, when it was announced")
      }
      guard tree.tokens[verb].relation == .conj, let head = tree.tokens[verb].head else { return nil }
      verb = head
    }
    return nil
  }

  /// The verb of announcing that a clause hangs on, also through “decided to”.
  private func announcement(over carrier: Int) -> Int? {
    var token = carrier
    for _ in 0..<4 {
      guard let head = tree.tokens[token].head else { return nil }
      guard tree.tokens[token].relation.isOne(of: .ccomp, .xcomp, .conj) else { return nil }
      if WordClasses.announcing.contains(tree.lemma(head)) { return head }
      token = head
    }
    return nil
  }

  /// The verb of saying over an act of speech, which is no other act where one speaks: “said on Monday that it condemned …”.
  private func saying(over match: Match) -> Int? {
    guard speeches.contains(match.trigger),
      tree.tokens[match.carrier].relation.isOne(of: .aclRelative, .ccomp),
      var head = tree.tokens[match.carrier].head,
      tree.children(of: match.carrier, .aux).allSatisfy({ tree.form($0) != "had" })
    else { return nil }
    // “said in a statement on Monday that it condemned …”
    if WordClasses.documents.contains(tree.lemma(head)), let verb = tree.tokens[head].head { head = verb }
    return WordClasses.saying.contains(tree.lemma(head)) ? head : nil
  }

  /// The gathering that tells when its members say something together: “the ministers, meeting in Cairo on Sunday, called for …”.
  func aside(ofSubjectOf match: Match) -> Int? {
    guard speeches.contains(match.trigger), let subject = tree.subject(of: match.carrier) else { return nil }
    return tree.children(of: subject, .acl).first {
      tree.tokens[$0].penn == .vbg && tree.lemma($0).isOne(of: "convene", "gather", "meet")
    }
  }
}
