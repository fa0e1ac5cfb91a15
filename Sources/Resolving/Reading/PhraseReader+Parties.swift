import Lexicons
import Model

extension PhraseReader {
  /// Reads the name, adjective, capital or seat of a state, or an organisation.
  mutating func readParty(_ spot: Spot) -> Int {
    let isParliament = spot.isOfState && parliamentEnd(after: spot.tokens.upperBound) != nil
    if isPartOfOtherName(spot) && !isParliament || isInTitleOfWork(spot.tokens.lowerBound) {
      return modelName(over: spot.tokens.lowerBound)?.tokens.upperBound ?? spot.tokens.upperBound
    }
    if !spot.organisations.isEmpty, spot.countries.isEmpty, spot.demonyms.isEmpty, spot.capitals.isEmpty {
      return readOrganisation(spot)
    }
    if !spot.demonyms.isEmpty, spot.countries.isEmpty { return readDemonym(spot) }
    if !spot.countries.isEmpty { return readCountry(spot) }
    return readGovernment(spot)
  }

  /// Reads the first of two states that share a part of their names: “North and South Korea”.
  mutating func readHalf(at token: Int) -> Int? {
    guard isCapital(token), lower(token + 1) == "and", let other = spot(at: token + 2),
      other.tokens.count == 2,
      !other.countries.isEmpty, spot(at: token)?.isOfState != true
    else { return nil }
    let name = "\(sentence.tokens[token].form) \(sentence.tokens[other.tokens.upperBound - 1].form)"
    let states = lexicon.uses(of: name).filter { $0.table == .country && $0.kind == .name }.map(\.row)
    guard !states.isEmpty, states != other.countries else { return nil }
    push(
      Phrase(
        tokens: token..<token + 1,
        kind: .party(existing(states).map { PartyRow(.country, $0) }, form: .name, acts: true)))
    return token + 1
  }

  /// Reads states that share a name in the plural: “the two Koreas”, “both Germanys”.
  mutating func readHalves(at token: Int) -> Int? {
    guard isCapital(token), lower(token).hasSuffix("s"), lower(token - 1).isOne(of: "both", "the", "two")
    else { return nil }
    let name = sentence.tokens[token].form.dropLast()
    let states = ["North", "South", "East", "West"].flatMap { lexicon.uses(of: "\($0) \(name)") }
      .filter { $0.table == .country && $0.kind == .name }.map { PartyRow(.country, $0.row) }
    guard states.count == 2 else { return nil }
    let start = lower(token - 1) == "two" && lower(token - 2) == "the" ? token - 2 : token - 1
    push(Phrase(tokens: start..<token + 1, kind: .halves(states)))
    return token + 1
  }

  /// Whether the model sees a longer name of another kind over it: “Paris Hilton”, “Jordan Peterson”, “Georgia Tech”.
  private func isPartOfOtherName(_ spot: Spot) -> Bool {
    guard let name = modelName(over: spot.tokens.lowerBound), name.tokens.count > spot.tokens.count,
      !isPaired(spot), !isMadeOfOthers(name)
    else { return false }
    switch name.kind {
    case .person:
      return name.tokens.lowerBound <= spot.tokens.lowerBound
        && spot.tokens.upperBound <= name.tokens.upperBound
    case .organisation:
      return spot.organisations.isEmpty
        && !GrammarWords.stateBodies.contains(lower(name.tokens.upperBound - 1))
        && spot.seats.isEmpty && lower(spot.tokens.upperBound) != "'s"
    case .place where GrammarWords.firms.contains(lower(name.tokens.upperBound - 1)),
      .other where GrammarWords.firms.contains(lower(name.tokens.upperBound - 1)):
      return true
    case .place:
      return !spot.seats.isEmpty && spot.capitals.isEmpty && spot.countries.isEmpty
        && name.tokens.allSatisfy { spot.tokens.contains($0) || self.spot(at: $0) == nil }
    case .other: return false
    }
  }

  /// Whether what the model takes for one name are a body's and a town's that stand side by side: “the NATO Washington summit”.
  private func isMadeOfOthers(_ name: Name) -> Bool {
    guard let body = spot(at: name.tokens.lowerBound), !body.organisations.isEmpty,
      let town = spot(at: body.tokens.upperBound)
    else { return false }
    return town.tokens.upperBound == name.tokens.upperBound && town.organisations.isEmpty
      && (!town.places.isEmpty || !town.capitals.isEmpty)
  }

  private mutating func readOrganisation(_ spot: Spot) -> Int {
    // “the ECOWAS Commission” is no commission but that of the body before it.
    if spot.tokens.count == 1, let before = self.spot(before: spot.tokens.lowerBound),
      !before.organisations.isEmpty,
      !spot.organisations.contains(where: { isPart($0, of: before.organisations) })
    {
      return spot.tokens.upperBound
    }
    if let owner = foreignOwner(of: spot) {
      push(Phrase(tokens: owner.tokens.lowerBound..<spot.tokens.upperBound, kind: .unknownOrganisation))
      return spot.tokens.upperBound
    }
    // “the Islamic State group” is all one name.
    let end = spot.tokens.upperBound
    let hasKind =
      lower(spot.tokens.lowerBound - 1) == "the" && GrammarWords.apposedKinds.contains(lower(end))
      && sentence.tokens[end - 1].head == end
    push(
      Phrase(
        tokens: withArticle(spot.tokens.lowerBound..<(hasKind ? end + 1 : end)),
        kind: .party(spot.organisations.map { PartyRow(.organisation, $0) }, form: .name, acts: true),
        places: spot.places))
    return hasKind ? end + 1 : end
  }

  private func isPart(_ body: Int, of others: [Int]) -> Bool {
    guard let parent = lexicon.parent(ofOrganisation: body) else { return false }
    return others.contains { other in
      let row = PartyRow(.organisation, other)
      return parent == row || lexicon.parent(ofOrganisation: parent.row) == row
        || lexicon.name(parent) == lexicon.name(row)
    }
  }

  /// The adjective before a body's name that makes it that of another state: “the Nepalese House of Representatives”.
  private func foreignOwner(of body: Spot) -> Spot? {
    let start = body.tokens.lowerBound
    let isPossessed = lower(start - 1).isOne(of: "'s", "’s")
    guard let owner = spot(before: isPossessed ? start - 1 : start) else { return nil }
    let states = isPossessed ? owner.countries : owner.demonyms
    let parents = body.organisations.compactMap { lexicon.parent(ofOrganisation: $0) }
    guard !states.isEmpty, parents.count == body.organisations.count else { return nil }
    return parents.contains { $0.table == .country && states.contains($0.row) } ? nil : owner
  }

  private mutating func readCountry(_ spot: Spot) -> Int {
    if let body = bodyBefore(spot) {
      push(Phrase(tokens: body..<spot.tokens.upperBound, kind: .unknownOrganisation))
      return spot.tokens.upperBound
    }
    let states = existing(spot.countries).map { PartyRow(.country, $0) }
    var body = spot.tokens.upperBound
    let isPossessive = lower(body).isOne(of: "'s", "’s", "'", "’")
    if isPossessive { body += 1 }
    if let end = parliamentEnd(after: body) {
      push(
        Phrase(
          tokens: withArticle(spot.tokens.lowerBound..<end), kind: .party(states, form: .name, acts: true)))
      return end
    }
    if let end = bodyEnd(after: body) {
      push(
        Phrase(
          tokens: withArticle(spot.tokens.lowerBound..<end), kind: .party(states, form: .demonym, acts: true))
      )
      return end
    }
    if !isPossessive, lower(body) == "capital", !isCapital(body + 1) {
      push(
        Phrase(
          tokens: withArticle(spot.tokens.lowerBound..<body + 1),
          kind: .party(states, form: .demonym, acts: false)))
      return body + 1
    }
    let isPlace = GrammarWords.locatives.contains(preposition(before: spot.tokens.lowerBound))
    let acts = isPossessive || isPaired(spot) || !isPlace && !describesThing(spot)
    push(
      Phrase(
        tokens: withArticle(spot.tokens), kind: .party(states, form: .name, acts: acts), places: spot.places))
    return spot.tokens.upperBound
  }

  /// Whether a dash ties a state to another: “the U.S.-Japan agreement”, “Turkish-Libyan talks”.
  func isPaired(_ spot: Spot) -> Bool {
    let marks: Set = ["-", "–", "/"]
    let (before, after) = (spot.tokens.lowerBound - 1, spot.tokens.upperBound)
    return marks.contains(lower(before)) && self.spot(before: before)?.isOfStateOrBody == true
      || marks.contains(lower(after)) && self.spot(at: after + 1)?.isOfStateOrBody == true
  }

  /// Where the name of a body begins that ends in a state's name and yet is not the state: “the Bank of Japan”.
  private func bodyBefore(_ spot: Spot) -> Int? {
    let start = spot.tokens.lowerBound - 2
    let isBody =
      lower(start + 1) == "of" && isCapital(start) && GrammarWords.privateBodies.contains(lower(start))
    return isBody && start >= floor ? start : nil
  }

  /// Whether a state's name only describes a thing: “the Panama hat”, “the Ukraine crisis”.
  private func describesThing(_ spot: Spot) -> Bool {
    let last = sentence.tokens[spot.tokens.upperBound - 1]
    guard last.relation == .compound, var head = last.head, head >= spot.tokens.upperBound else {
      return false
    }
    // “the U.S. arms sale”: the parser may hang the state on the noun between.
    if sentence.tokens[head].relation == .compound, let whole = sentence.tokens[head].head, whole == head + 1,
      GrammarWords.acts.contains(lower(whole))
    {
      head = whole
    }
    return sentence.tokens[head].tag == .noun && !GrammarWords.acts.contains(lower(head))
      && !GrammarWords.stateBodies.contains(lower(head))
  }

  /// The preposition that a name hangs on: right before it, before its article, or before the list that it stands in.
  func preposition(before token: Int) -> String {
    var place = token - 1
    if lower(place) == "the" { place -= 1 }
    while place > 1, lower(place) == "and" || lower(place) == ",", let other = spot(before: place),
      other.isOfState
    {
      place = other.tokens.lowerBound - 1
      if lower(place) == "the" { place -= 1 }
    }
    return lower(place)
  }

  func withArticle(_ tokens: Range<Int>) -> Range<Int> {
    lower(tokens.lowerBound - 1) == "the" ? tokens.lowerBound - 1..<tokens.upperBound : tokens
  }
}
