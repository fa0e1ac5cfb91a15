import Lexicons
import Model

extension PhraseReader {
  /// Reads the name, adjective, capital or seat of a state, or an organisation.
  mutating func readParty(_ spot: Spot) -> Int {
    if isPartOfOtherName(spot) || isInTitleOfWork(spot.tokens.lowerBound) {
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

  /// Whether the model sees a longer name of another kind over it: “Paris Hilton”, “Jordan Peterson”, “Georgia Tech”.
  private func isPartOfOtherName(_ spot: Spot) -> Bool {
    guard let name = modelName(over: spot.tokens.lowerBound), name.tokens.count > spot.tokens.count,
      !isPaired(spot)
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
    push(
      Phrase(
        tokens: withArticle(spot.tokens),
        kind: .party(spot.organisations.map { PartyRow(.organisation, $0) }, form: .name, acts: true),
        places: spot.places))
    return spot.tokens.upperBound
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
    let isPossessed = ["'s", "’s"].contains(lower(start - 1))
    guard let owner = spot(before: isPossessed ? start - 1 : start) else { return nil }
    let states = isPossessed ? owner.countries : owner.demonyms
    let parents = body.organisations.compactMap { lexicon.parent(ofOrganisation: $0) }
    guard !states.isEmpty, parents.count == body.organisations.count else { return nil }
    return parents.contains { $0.table == .country && states.contains($0.row) } ? nil : owner
  }

  /// Reads “Russian officials”, “the Americans”, “the Russian annexation”; a lone “Russian” is nobody but tells whose a thing is.
  private mutating func readDemonym(_ spot: Spot) -> Int {
    let states = existing(spot.demonyms).map { PartyRow(.country, $0) }
    // “pro-Russian forces” are not Russia's.
    if tellsSide(spot.tokens.lowerBound) { return spot.tokens.upperBound }
    if let end = parliamentEnd(after: spot.tokens.upperBound) {
      push(
        Phrase(
          tokens: withArticle(spot.tokens.lowerBound..<end), kind: .party(states, form: .name, acts: true)))
      return end
    }
    let end = bodyEnd(after: spot.tokens.upperBound) ?? vehicleEnd(after: spot.tokens.upperBound)
    // “French and Iranian leaders” is one title, which is read from its noun on.
    if let end, ["leaders", "presidents"].contains(lower(end - 1)), lower(spot.tokens.lowerBound - 1) == "and"
    {
      return spot.tokens.upperBound
    }
    if let before = self.spot(before: spot.tokens.lowerBound), !before.demonyms.isEmpty {
      return readPart(before.tokens.lowerBound..<(end ?? spot.tokens.upperBound), hasBody: end != nil)
    }
    if let end {
      push(
        Phrase(
          tokens: withArticle(spot.tokens.lowerBound..<end), kind: .party(states, form: .demonym, acts: true))
      )
      return end
    }
    if let end = groundEnd(after: spot.tokens.upperBound) {
      push(
        Phrase(
          tokens: withArticle(spot.tokens.lowerBound..<end), kind: .party(states, form: .demonym, acts: false)
        ))
      return end
    }
    if isCoordinatedWithBody(spot) || isPaired(spot)
      || GrammarWords.acts.contains(lower(spot.tokens.upperBound))
    {
      push(Phrase(tokens: spot.tokens, kind: .party(states, form: .demonym, acts: true)))
    } else if isPeople(spot) {
      push(Phrase(tokens: withArticle(spot.tokens), kind: .party(states, form: .demonym, acts: true)))
    } else if isAdjectiveOrPeople(spot) {
      push(Phrase(tokens: spot.tokens, kind: .party(states, form: .demonym, acts: false)))
    }
    return spot.tokens.upperBound
  }

  /// Reads “Bosnian Serb forces”: neither state acts, but a part of the one's people that lives in the other.
  private mutating func readPart(_ tokens: Range<Int>, hasBody: Bool) -> Int {
    if hasBody {
      push(
        Phrase(tokens: withArticle(tokens), kind: .group(noun: lower(tokens.upperBound - 1), isNamed: true)))
    }
    return tokens.upperBound
  }

  /// Where “parliament” ends right after a state's name or adjective: “Ukraine's parliament”.
  private func parliamentEnd(after start: Int) -> Int? {
    ["parliament", "legislature"].contains(lower(start)) && !isCapital(start + 1) ? start + 1 : nil
  }

  /// Whether an adjective stands before a noun, or is one for many people: “Iranian oil”, “thousands of Iranians”.
  private func isAdjectiveOrPeople(_ spot: Spot) -> Bool {
    let token = sentence.tokens[spot.tokens.lowerBound]
    return [.amod, .compound].contains(token.relation) || ["NNS", "NNPS"].contains(token.penn)
  }

  /// Where a noun for the ground of a state ends that begins at a token: “waters”, “eastern border”; a poll is held there too.
  private func groundEnd(after start: Int) -> Int? {
    var noun = start
    while noun < start + 2, GrammarWords.groundModifiers.contains(lower(noun)),
      !GrammarWords.grounds.contains(lower(noun)) || GrammarWords.grounds.contains(lower(noun + 1))
    {
      noun += 1
    }
    let word = lower(noun)
    if GrammarWords.grounds.contains(word) { return noun + 1 }
    // The adjective alone, so that the noun stays free to be an event.
    if GrammarWords.polls.contains(word) { return start }
    let isNamed =
      isCapital(noun + 1) || lower(noun + 1) == "of" || lower(noun + 1) == "," && isCapital(noun + 2)
    return GrammarWords.settlements.contains(word) && !isNamed ? noun + 1 : nil
  }

  /// Where the name of a weapon ends that begins at a token: “a Turkish F-16”.
  private func vehicleEnd(after start: Int) -> Int? {
    guard isCapital(start), lower(start + 1) == "-", start + 2 < sentence.tokens.count,
      sentence.tokens[start].form.utf8.count < 4,
      sentence.tokens[start + 2].form.utf8.allSatisfy({ $0 < 0x3a })
    else { return nil }
    return start + 3
  }

  /// Whether “the Russians” stands there, as the ones who act for their state.
  private func isPeople(_ spot: Spot) -> Bool {
    guard lower(spot.tokens.lowerBound - 1) == "the", spot.tokens.upperBound < sentence.tokens.count else {
      return false
    }
    let word = lower(spot.tokens.lowerBound)
    let isPlural =
      word.hasSuffix("s")
      || ["french", "british", "chinese", "japanese", "dutch", "irish", "spanish", "vietnamese"].contains(
        word)
    switch sentence.tokens[spot.tokens.upperBound].tag {
    case .verb, .auxiliary, .punctuation, .adverb, .adposition, .coordinator, .subordinator, .particle,
      .other:
      return isPlural
    default: return false
    }
  }

  /// Whether further adjectives follow, and then a noun that acts for all: “Russian and Ukrainian officials”.
  private func isCoordinatedWithBody(_ spot: Spot) -> Bool {
    var next = spot.tokens.upperBound
    while ["and", ",", "or", "-"].contains(lower(next)) { next += 1 }
    guard next > spot.tokens.upperBound, let other = self.spot(at: next), !other.demonyms.isEmpty else {
      return false
    }
    return bodyEnd(after: other.tokens.upperBound) != nil || isCoordinatedWithBody(other)
  }

  private mutating func readCountry(_ spot: Spot) -> Int {
    if let body = bodyBefore(spot) {
      push(Phrase(tokens: body..<spot.tokens.upperBound, kind: .unknownOrganisation))
      return spot.tokens.upperBound
    }
    let states = existing(spot.countries).map { PartyRow(.country, $0) }
    var body = spot.tokens.upperBound
    let isPossessive = ["'s", "’s", "'", "’"].contains(lower(body))
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
  private func isPaired(_ spot: Spot) -> Bool {
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
    guard last.relation == .compound, let head = last.head, head >= spot.tokens.upperBound else {
      return false
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

  /// Where a noun that acts for a state ends, which begins at a token or after words that describe it.
  private func bodyEnd(after start: Int) -> Int? {
    var token = start
    while token < start + 4, token < sentence.tokens.count {
      let word = lower(token)
      let isModifier = GrammarWords.bodyModifiers.contains(word)
      // “Sudanese security services”
      let isService =
        ["service", "services"].contains(word)
        && ["armed", "intelligence", "secret", "security"].contains(lower(token - 1))
      if isService || GrammarWords.stateBodies.contains(word),
        !(isModifier && bodyEnd(after: token + 1) != nil)
      {
        let isNamed = isCapital(token + 1) || ["to", "for"].contains(lower(token + 1))
        return GrammarWords.envoys.contains(word) && isNamed ? nil : token + 1
      }
      guard isModifier else { return nil }
      token += 1
    }
    return nil
  }

  func withArticle(_ tokens: Range<Int>) -> Range<Int> {
    lower(tokens.lowerBound - 1) == "the" ? tokens.lowerBound - 1..<tokens.upperBound : tokens
  }
}
