import Lexicons
import Model

extension Scene {
  /// Settles “pro-Russian separatists” under these words, and “the rebels” as the group of that noun told of before.
  mutating func settleGroup(_ noun: String, isNamed: Bool, _ result: inout Settled) {
    if !isNamed, let before = lastGroup(noun) {
      result.referents = before.referents
      result.candidates = before.candidates
      return
    }
    var name = groupName(result)
    if !isNamed {
      guard let focus, focus.table == .country else {
        result.isTold = false
        return
      }
      name = "\(lexicon.demonym(ofCountry: focus.row)) \(noun)"
    }
    let party = Party(
      id: Party.ID(Scene.key(of: name)), kind: .group, name: name, country: nil, isKnown: false)
    result.referents = [Referent(row: nil, party: party)]
    result.candidates = [
      .init(party: party, score: isNamed ? 0.6 : 0.5, reason: "a group under the name that the text gives it")
    ]
  }

  /// The words of a group without “the”; “Syria's rebels” bear the adjective of their state, as “Syrian rebels” do.
  private func groupName(_ result: Settled) -> String {
    let tokens = result.phrase.tokens
    let mark = tokens.first { sentences[result.sentence].tokens[$0].form.isOne(of: "'s", "’s", "'", "’") }
    if let mark, mark > tokens.lowerBound, mark + 1 < tokens.upperBound,
      let state = country(named: words(tokens.lowerBound..<mark, of: result.sentence))
    {
      return
        "\(lexicon.demonym(ofCountry: state.row)) \(words(mark + 1..<tokens.upperBound, of: result.sentence))"
    }
    let name = words(tokens, of: result.sentence)
    return name.lowercased().hasPrefix("the ") ? String(name.dropFirst(4)) : name
  }

  private func lastGroup(_ noun: String) -> Settled? {
    settled.last { before in
      guard case .group(noun, isNamed: _) = before.phrase.kind else { return false }
      return !before.referents.isEmpty
    }
  }

  /// Settles “his government” as the state of the one told of, and “the army” as that of the state it is all about.
  mutating func settleOwnBody(_ owner: Owner, _ result: inout Settled) {
    let isCity = lastWord(of: result) == "capital"
    let state: PartyRow?
    switch owner {
    case .pronoun: state = ownerOfPronoun(before: result)
    case .parties(let owners): state = owners.first
    case .none, .unknown:
      state =
        isOfForeigners(result)
        ? focus
        : home ?? stateOfMinistry(result) ?? focus ?? stateOfSubject(before: result) ?? stateOfDateline
          ?? (isCity || isForces(result) ? lastState(before: result) : nil) ?? (isCity ? firstTold : nil)
    }
    guard let state, state.table == .country else {
      result.isTold = false
      return
    }
    if isCity {
      result.place = seatPlace(result, of: state)
      return
    }
    if isParliament(result) {
      return settleParliament(of: state, reason: "its parliament", &result)
    }
    result.referents = [referent(state)]
    result.candidates = [.init(party: result.referents[0].party, score: 0.65, reason: "those who act for it")]
  }

  /// The state of “the foreign ministry”: that of the last one told of, else the one from whose capital the article was sent, else
  /// the state that says or does what was told before.
  func stateOfMinistry(_ result: Settled) -> PartyRow? {
    guard isOfMinistry(result) else { return nil }
    let before = settled.last { isOfMinistry($0) && $0.referents.count == 1 }
    let actor = told(since: result.sentence - 1).last {
      $0.sentence < result.sentence && isSubject($0) && $0.referents.first?.party.kind == .state
    }
    return before?.referents[0].row ?? stateOfDateline ?? state(of: actor)
  }

  private func isOfMinistry(_ told: Settled) -> Bool {
    sentences[told.sentence].tokens[told.phrase.tokens].contains {
      $0.form.inSmallLetters.isOne(of: "ministry", "treasury")
    }
  }

  /// Whether the words are “government troops”, those of the state told of last.
  private func isForces(_ result: Settled) -> Bool {
    sentences[result.sentence].tokens[result.phrase.tokens.lowerBound].form.inSmallLetters == "government"
  }

  /// The state of the one person told of before in the sentence, who may speak of its government: “Corbyn accused the
  /// government”.
  private func stateOfSubject(before result: Settled) -> PartyRow? {
    let people = told(in: result.sentence).filter { $0.isTold && $0.person != nil }
    return people.count == 1 ? state(of: people.first) : nil
  }

  /// Whether the words are never said of one's own: “the regime”.
  private func isOfForeigners(_ result: Settled) -> Bool {
    lastWord(of: result).isOne(of: "regime", "junta", "rebels")
  }

  /// The state whose “our troops” and “his government” are.
  func ownerOfPronoun(before result: Settled) -> PartyRow? {
    switch sentences[result.sentence].tokens[result.phrase.tokens.lowerBound].form.inSmallLetters {
    case "our", "my": return speaker?.onBehalfOf ?? (speaker == nil ? nil : home)
    case "your": return listener?.onBehalfOf
    case "his": return state(of: antecedent(.male, isPossessive: true, before: result)?.before)
    case "her": return state(of: antecedent(.female, isPossessive: true, before: result)?.before)
    case "its":
      let subject = subject(ofItAt: result)
      // “the envoy urged Moscow to pull back its troops”: no person's; a parliament may be that of a part of the state.
      guard subject?.person != nil else { return state(of: subject) }
      if isParliament(result) { return nil }
      return told(in: result.sentence).last { before in
        before.isTold && before.person == nil && !before.referents.isEmpty
      }.flatMap(state)
    case "their": return lastState(before: result)
    case "whose":
      let owner = told(in: result.sentence).last {
        $0.phrase.tokens.upperBound < result.phrase.tokens.lowerBound
      }
      return owner?.phrase.tokens.upperBound == result.phrase.tokens.lowerBound - 1 ? state(of: owner) : nil
    default: return nil
    }
  }

  private func isParliament(_ result: Settled) -> Bool {
    lastWord(of: result).isOne(of: "legislature", "parliament", "senate")
  }

  /// The state told of last, alone.
  private func lastState(before result: Settled) -> PartyRow? {
    told(since: result.sentence - 1).last { $0.isTold && !$0.referents.isEmpty }.flatMap(state)
  }

  /// The state that somebody told of is, or acts for.
  private func state(of told: Settled?) -> PartyRow? {
    guard let told, told.referents.count == 1, let one = told.referents.first else { return nil }
    switch one.party.kind {
    case .state: return one.row
    case .person:
      // One who leads a party speaks of the government of his state.
      let owner = told.onBehalfOf.flatMap { $0.table == .country ? $0 : nil }
      return owner ?? one.row.flatMap { lexicon.nationality(of: $0.row) }
    case .organisation, .group: return nil
    }
  }
}
