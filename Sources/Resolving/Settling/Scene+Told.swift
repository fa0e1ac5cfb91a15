import Lexicons
import Model

/// Settles what bears no name and was named before: “the council”, “the western alliance”, “the country”.
extension Scene {
  /// How many sentences back what was named is looked for.
  private static let reach = 10

  /// Settles “the council” as the last body told of that is called so or is of that kind, “the country” as the last state.
  mutating func settleTold(_ noun: String, _ result: inout Settled) {
    let before = told(since: result.sentence - Scene.reach)
    if result.phrase.tokens.count > 2, let body = wellKnown(called: result) {
      result.referents = [body]
      result.candidates = [.init(party: body.party, score: 0.8, reason: "known by these words")]
      return
    }
    if GrammarWords.toldRoyals.contains(noun) { return settleRoyal(&result) }
    let found =
      GrammarWords.toldStates.contains(noun)
      ? before.last { isState($0, besides: result) }
      : before.last { isCalled($0, noun) } ?? before.last { isOfKind($0, noun) }
    guard let found else {
      result.isTold = false
      return
    }
    result.referents = found.referents
    result.onBehalfOf = found.onBehalfOf
    result.candidates = found.referents.map {
      .init(party: $0.party, score: 0.65, reason: "told of before")
    }
  }

  /// Settles “the monarch” as the last who was called king or the like.
  private func settleRoyal(_ result: inout Settled) {
    let royal = settled.last { before in
      guard case .person = before.phrase.kind, before.person != nil else { return false }
      let first = sentences[before.sentence].tokens[before.phrase.tokens.lowerBound].form.inSmallLetters
      return GrammarWords.royal.contains(first)
    }
    guard let royal, let person = royal.person else {
      result.isTold = false
      return
    }
    result.referents = [person]
    result.onBehalfOf = royal.onBehalfOf
    result.candidates = [.init(party: person.party, score: 0.65, reason: "of that rank, told of before")]
  }

  /// The body that the tables know by words written small: “the six world powers”, “the Western alliance”.
  mutating func wellKnown(called result: Settled) -> Referent? {
    var name = words(result.phrase.tokens, of: result.sentence)
    for article in ["the ", "all "] where name.lowercased().hasPrefix(article) { name.removeFirst(4) }
    let rows = lexicon.uses(of: name).filter { $0.table == .organisation }.map {
      PartyRow(.organisation, $0.row)
    }
    return rows.first { row in day.map { lexicon.existence(row).contains($0) } ?? true }.map { referent($0) }
  }

  /// Whether words before end in a noun or name a body that bears it: “UN Security Council”, “the U.S. Embassy”.
  private func isCalled(_ before: Settled, _ noun: String) -> Bool {
    guard before.isTold, before.referents.count == 1, let one = before.referents.first,
      one.party.kind != .person
    else { return false }
    if lastWord(of: before) == noun { return true }
    return one.party.kind == .organisation
      && one.party.name.lowercased().split(separator: " ").contains { $0 == noun }
  }

  private func isOfKind(_ before: Settled, _ noun: String) -> Bool {
    guard before.isTold, before.referents.count == 1, let one = before.referents.first,
      let kinds = GrammarWords.kindsOfBodies[noun]
    else { return false }
    guard let row = one.row, row.table == .organisation else {
      // A body or group that only the text knows may be any.
      return one.row == nil && [.group, .organisation].contains(one.party.kind)
        && kinds.contains("armed group")
    }
    return kinds.contains(lexicon.kind(ofOrganisation: row.row))
  }

  /// Whether words before name one state, not one that does in the same sentence what is done to it.
  private func isState(_ before: Settled, besides result: Settled) -> Bool {
    guard before.isTold, before.referents.count == 1, before.referents[0].party.kind == .state else {
      return false
    }
    guard before.sentence == result.sentence else { return true }
    let tokens = sentences[result.sentence].tokens
    let verb = tokens[head(of: result.phrase.tokens, in: result.sentence)].head
    return tokens[head(of: before.phrase.tokens, in: result.sentence)].head != verb
  }
}
