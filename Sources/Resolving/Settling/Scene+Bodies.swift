import Lexicons
import Model

/// Settles the parliaments, courts and other bodies of states, and those that only the text knows.
extension Scene {
  /// Settles words for a parliament as that of a state: under its name in the tables, else under one made of the state's.
  ///
  /// - Parameter reason: How the words tell whose it is.
  mutating func settleParliament(of state: PartyRow, reason: String, _ result: inout Settled) {
    let all = bodies(of: state).filter { lexicon.kind(ofOrganisation: $0) == "parliament" }
    let chamber = Scene.chambers[lastWord(of: result)]
    let isSenate = chamber == "Senate"
    // A senate alone is no parliament.
    let named = all.filter { isChamber($0, chamber ?? "Senate") == (chamber != nil) }
    let bodies = named.isEmpty && !isSenate && chamber != nil ? all : named
    let capital = lexicon.capital(ofCountry: state.row)
    let known = bodies.count < 2 ? bodies.first : bodies.first { lexicon.seat(ofOrganisation: $0) == capital }
    let name = "\(isSenate ? "Senate" : "Parliament") of \(lexicon.name(state))"
    settle(&result, body: known, of: state, named: name, score: 0.65, reason: reason)
  }

  /// What is in the names of chambers that are called by one word.
  private static let chambers = ["congress": "Congress", "senate": "Senate"]

  private func isChamber(_ body: Int, _ word: String) -> Bool {
    lexicon.name(PartyRow(.organisation, body)).contains(word)
  }

  /// The state whose house “the Senate” or “Congress” is in a report of another country than the one whose body is known by that word
  /// alone: Italy in one from Rome that does not speak of the United States.
  mutating func stateOfHouse(_ result: Settled, insteadOf row: PartyRow) -> PartyRow? {
    guard row.table == .organisation, let chamber = Scene.chambers[lastWord(of: result)],
      let usual = lexicon.parent(ofOrganisation: row.row),
      lexicon.kind(ofOrganisation: row.row) == "parliament",
      words(result.phrase.tokens, of: result.sentence).lowercased().isOne(
        of: "congress", "senate", "the congress", "the senate"),
      let state = home ?? focus ?? stateOfDateline, state != usual, !isToldOf(usual) || state == focus,
      bodies(of: state).contains(where: {
        isChamber($0, chamber) && exists(PartyRow(.organisation, $0))
      })
    else { return nil }
    return state
  }

  /// Whether an article names a state or somebody of it.
  private func isToldOf(_ state: PartyRow) -> Bool {
    stateCounts[state.row] != nil
      || cast.contains { $0.referent.row.map { lexicon.nationality(of: $0.row) == state } ?? false }
  }

  /// Settles words as a body of a state: a row of the tables, else one of which only the name is known.
  private func settle(
    _ result: inout Settled, body: Int?, of state: PartyRow, named name: String, score: Double, reason: String
  ) {
    let row = body.map { PartyRow(.organisation, $0) }
    let party =
      row.map(lexicon.party)
      ?? Party(
        id: Party.ID(Scene.key(of: name)), kind: .organisation, name: name,
        country: Party.ID(lexicon.key(state)), isKnown: false)
    result.referents = [Referent(row: row, party: party)]
    result.candidates = [.init(party: party, score: score, reason: reason)]
  }

  /// Settles “the constitutional court” as that of the state which the article is about.
  private mutating func settleCourt(_ result: inout Settled) {
    let tokens = sentences[result.sentence].tokens
    let before = result.phrase.tokens.lowerBound - 1
    let isOwned = before > 0 && tokens[before].form.isOne(of: "'s", "’s")
    guard
      let state = isOwned ? country(at: before - 1, of: result.sentence) : home ?? focus ?? stateOfDateline,
      state.table == .country
    else {
      result.isTold = false
      return
    }
    let words = words(result.phrase.tokens, of: result.sentence).split(separator: " ").suffix(2).map {
      $0.prefix(1).uppercased() + $0.dropFirst()
    }
    let known = bodies(of: state).first { row in
      lexicon.kind(ofOrganisation: row) == "court"
        && lexicon.name(PartyRow(.organisation, row)).contains(words[0])
    }
    let name = "\(words.joined(separator: " ")) of \(lexicon.name(state))"
    settle(
      &result, body: known, of: state, named: name, score: 0.6,
      reason: "the article is about \(lexicon.name(state))")
  }

  /// The state whose name or adjective opens a body's name: “Belarusian KGB”, “Argentina's Congress”.
  private func country(opening result: Settled) -> PartyRow? {
    country(at: result.phrase.tokens.lowerBound, of: result.sentence)
  }

  /// The state whose adjective of one or two words stands before a body's name: “South African”.
  private func country(before result: Settled) -> PartyRow? {
    let end = result.phrase.tokens.lowerBound
    return (end > 1 ? country(named: words(end - 2..<end, of: result.sentence)) : nil)
      ?? country(at: end - 1, of: result.sentence)
  }

  /// The one state of which a word is the name or adjective.
  private func country(at token: Int, of sentence: Int) -> PartyRow? {
    token < 0 ? nil : country(named: sentences[sentence].tokens[token].form)
  }

  /// The one state of which some words are the name or adjective.
  func country(named words: String) -> PartyRow? {
    let states = lexicon.uses(of: words).filter { use in
      use.table == .country && (use.kind == .demonym || use.kind == .name)
    }
    return states.count == 1 ? PartyRow(.country, states[0].row) : nil
  }

  /// The state from whose capital the article was sent.
  var stateOfDateline: PartyRow? {
    let states = lexicon.uses(of: article.dateline).filter { $0.table == .country && $0.kind == .capital }
    return states.count == 1 ? PartyRow(.country, states[0].row) : nil
  }

  /// Settles an organisation that only the model sees: a party under the name that the text gives it.
  mutating func settleOrganisation(_ result: inout Settled) {
    let told = words(result.phrase.tokens, of: result.sentence)
    let name = fullNames[told] ?? told
    let word = name.lowercased()
    if lastWord(of: result) == "court",
      GrammarWords.courts.contains(word.split(separator: " ").dropLast().last.map(String.init) ?? ""),
      country(opening: result) == nil
    {
      return settleCourt(&result)
    }
    let isBare = word.isOne(of: "the parliament", "parliament")
    guard name.contains(where: \.isUppercase) || isBare else {
      result.isTold = false
      return
    }
    // “the Parliament of Cyprus”, of which the model may see the first word alone
    if isBare, nextWord(after: result) == "of" {
      guard let state = country(at: result.phrase.tokens.upperBound + 1, of: result.sentence) else {
        result.isTold = false
        return
      }
      return settleParliament(of: state, reason: "its parliament", &result)
    }
    if word.isOne(of: "the parliament", "parliament", "senate", "national assembly", "congress"),
      let state = home ?? focus ?? (word == "congress" ? nil : stateOfDateline)
    {
      let reason =
        home == nil
        ? "the article is about \(lexicon.name(state))" : "the government of \(lexicon.name(state)) writes"
      return settleParliament(of: state, reason: reason, &result)
    }
    if isBare, name.first?.isUppercase == false || word == "the parliament" {
      result.isTold = false
      return
    }
    let owner = country(opening: result)
    if let owner, lastWord(of: result).isOne(of: "congress", "parliament"), result.phrase.tokens.count == 3 {
      return settleParliament(of: owner, reason: "its parliament", &result)
    }
    let isMinistry = word.hasPrefix("ministry of") || word.hasSuffix(" ministry")
    if isMinistry || word.hasSuffix(" department"),
      let state = owner ?? country(before: result)
        ?? (isMinistry ? home ?? stateOfMinistry(result) ?? stateOfDateline ?? focus : nil)
    {
      result.referents = [referent(state)]
      result.candidates = [.init(party: result.referents[0].party, score: 0.65, reason: "its ministry")]
      return
    }
    guard !GrammarWords.genericBodies.contains(word) else {
      result.isTold = false
      return
    }
    let party = Party(
      id: Party.ID(Scene.key(of: name)), kind: .organisation, name: name,
      country: owner.map { Party.ID(lexicon.key($0)) },
      isKnown: false)
    result.referents = [Referent(row: nil, party: party)]
    result.candidates = [.init(party: party, score: 0.5, reason: "a name that the tables do not know")]
  }

  /// Whether a body is one that fights, so that “a Hamas commander” is one of Hamas.
  func isArmed(_ owner: PartyRow) -> Bool {
    owner.table == .organisation && lexicon.kind(ofOrganisation: owner.row) == "armed group"
  }
}
