import Lexicons
import Model

extension PhraseReader {
  /// The person named after a title, as one phrase with it; `nil` where none is.
  func person(after title: Title) -> Phrase? {
    let end = title.tokens.upperBound
    var name = name(at: end, isIntroduced: true)
    if name == nil, lower(end) == ",", title.isDefinite || title.isCounterpart,
      let apart = self.name(at: end + 1, isIntroduced: false), !apart.isSurnameOnly,
      !apart.people.isEmpty || apart.isTagged
    {
      name = apart
    }
    guard var name else { return nil }
    name.titles = [title]
    name.isIntroduced = true
    if case .parties(let parties) = title.owner, let state = parties.first, state.table == .country {
      name.country = state
    }
    return Phrase(tokens: title.tokens.lowerBound..<name.tokens.upperBound, kind: .person(name))
  }

  /// Adds a person with what stands before the name: “Mr”, “Ukrainian lawmaker”.
  mutating func readPerson(_ name: Phrase.Name) -> Int {
    var name = name
    var start = name.tokens.lowerBound
    let floor = self.floor
    while start > floor, let gender = GrammarWords.honorifics[lower(start - 1)] {
      if GrammarWords.royal.contains(lower(start - 1)) { name.isRoyal = true }
      if GrammarWords.crowned.contains(lower(start - 1)) { name.isCrowned = true }
      if let gender { name.gender = gender }
      name.isIntroduced = true
      start -= 1
    }
    var before = start
    while before > floor, before > start - 5, let owner = spot(before: before) ?? wordless(before - 1) {
      if let state = ownerParties(owner)?.first.map(lexicon.principal) {
        if state.table == .country, !owner.demonyms.isEmpty || name.isIntroduced { name.country = state }
        if name.isIntroduced || !owner.demonyms.isEmpty { start = owner.tokens.lowerBound }
        break
      }
      before -= 1
    }
    var end = name.tokens.upperBound
    if name.isRoyal, lower(end) == "of", let realm = spot(at: end + 1), let state = ownerParties(realm)?.first
    {
      name.country = state
      end = realm.tokens.upperBound
    }
    let places = spot(at: name.tokens.lowerBound).map { $0.tokens == name.tokens ? $0.places : [] } ?? []
    push(Phrase(tokens: start..<end, kind: .person(name), places: name.isIntroduced ? [] : places))
    return end
  }

  /// An empty spot for a plain noun or adjective between a state's adjective and a name; `nil` for all other words.
  private func wordless(_ token: Int) -> Spot? {
    let isBody =
      GrammarWords.stateBodies.contains(lower(token)) || GrammarWords.bodyModifiers.contains(lower(token))
    return isBody || sentence.tokens[token].tag.isOne(of: .noun, .adjective)
      ? Spot(tokens: token..<token + 1) : nil
  }

  /// The person's name that begins at a token; `nil` where none does.
  ///
  /// - Parameter isIntroduced: Whether a title stands before, so that a name is expected.
  func name(at token: Int, isIntroduced: Bool) -> Phrase.Name? {
    guard token < sentence.tokens.count else { return nil }
    var start = token
    var gender: Gender?
    while isIntroduced, isCapital(start), let told = GrammarWords.honorifics[lower(start)], start < token + 3,
      spot(at: start)?.people.isEmpty != false
    {
      gender = told ?? gender
      start += 1
    }
    guard isCapital(start) || GrammarWords.nameParticles.contains(lower(start)),
      var name = bareName(at: start, isIntroduced: isIntroduced || start > token || isAfterHonorific(token))
    else { return nil }
    name.gender = gender
    let next = lower(name.tokens.upperBound)
    if GrammarWords.circleOfPerson.contains(next) {
      name.isCircle = next.isOne(of: "administration", "government", "cabinet")
      if name.isCircle { name.tokens = name.tokens.lowerBound..<name.tokens.upperBound + 1 }
    } else if GrammarWords.thingsNamedAfter.contains(next), !isIntroduced,
      isCapital(name.tokens.upperBound) || next.isOne(of: "family", "era", "years", "dynasty")
    {
      return nil
    }
    return name
  }

  /// Whether a word is an article of a name or its hyphen: “al” and “-” in “Ahmed al-Assiri”.
  private func isInParticle(_ token: Int) -> Bool {
    GrammarWords.nameParticles.contains(lower(token))
      || lower(token) == "-" && GrammarWords.nameParticles.contains(lower(token - 1))
  }

  private func isAfterHonorific(_ token: Int) -> Bool { GrammarWords.honorifics[lower(token - 1)] != nil }

  /// Whether a word is a month or day with its number beside it, or “in” before it: “May 2012”, “1 May”, “in May”.
  private func isDate(_ token: Int) -> Bool {
    guard GrammarWords.calendar.contains(lower(token)) else { return false }
    if lower(token - 1).isOne(of: "in", "since") { return true }
    return [token - 1, token + 1].contains {
      lower($0).utf8.first.map { (0x30...0x39).contains($0) } ?? false
    }
  }

  private func bareName(at token: Int, isIntroduced: Bool) -> Phrase.Name? {
    if isDate(token) { return nil }
    let spot = spot(at: token)
    let model = personSpan(at: token) ?? tailSpan(at: token)
    let length = model?.count ?? 0
    if let spot, !spot.people.isEmpty, spot.tokens.count >= length || isGeneration(spot.tokens.upperBound) {
      // “George Washington University” is a body, whatever the tables say of its first words.
      if let over = modelName(over: token), over.kind == .organisation, over.tokens.count > spot.tokens.count
      {
        return nil
      }
      var name = Phrase.Name(tokens: spot.tokens)
      name.people = spot.people
      name.isCrowned = GrammarWords.crowned.contains(lower(token))
      name.surnames = spot.surnames + (isIntroduced ? namesakes(of: spot) : [])
      name.isTagged = model != nil
      return name
    }
    if let model, spot?.isOfStateOrBody != true || spot?.tokens.count ?? 0 < model.count {
      return name(over: model, isTagged: true)
    }
    if isIntroduced, let spot, !spot.surnames.isEmpty, let run = run(from: token),
      run.count > spot.tokens.count,
      run.allSatisfy({ sentence.tokens[$0].tag == .properNoun || isInParticle($0) })
    {
      return name(over: run, isTagged: false)
    }
    if let spot, !spot.surnames.isEmpty, isIntroduced || isSurname(spot) {
      var name = Phrase.Name(tokens: spot.tokens)
      name.surnames = spot.surnames
      name.isSurnameOnly = true
      name.isTagged = model != nil
      name.isDoubtful = !isIntroduced && !name.isTagged && isOpening(spot)
      return name
    }
    // “Maj. Gen. Ahmed”: a second title opens no name.
    if isIntroduced, GrammarWords.honorifics[lower(token)] == nil,
      spot.map({ !$0.places.isEmpty && !$0.isOfStateOrBody }) ?? true
    {
      return run(from: token).map { name(over: withoutFields($0), isTagged: false) }
    }
    return nil
  }

  /// A run of capitalised words without those that still belong to the title: “Armed Forces Mohammed Al Nahyan”.
  private func withoutFields(_ run: Range<Int>) -> Range<Int> {
    let last = run.dropLast(2).last { GrammarWords.fields.contains(lower($0)) }
    return last.map { $0 + 1..<run.upperBound } ?? run
  }

  /// People of the same family name whose first name is the same: a title decides between two Presidents George Bush.
  private func namesakes(of spot: Spot) -> [Int] {
    guard spot.tokens.count > 1, spot.tokens.count < 4 else { return [] }
    return lexicon.uses(of: sentence.tokens[spot.tokens.upperBound - 1].form)
      .filter { $0.table == .person && $0.kind == .surname && !spot.people.contains($0.row) }
      .map(\.row).filter { agrees($0, with: spot.tokens) }
  }

  private func isGeneration(_ token: Int) -> Bool {
    lower(token).isOne(of: "jr", "jr.", "sr", "sr.", "iii")
  }

  /// The model's name of a person that begins at a token; what the tables know as a town and as nobody's name is none.
  private func personSpan(at token: Int) -> Range<Int>? {
    guard let name = modelName(over: token), name.kind == .person, name.tokens.lowerBound == token else {
      return nil
    }
    if let spot = spot(at: token), spot.tokens == name.tokens, !spot.places.isEmpty, spot.people.isEmpty,
      spot.surnames.isEmpty, GrammarWords.locatives.contains(lower(token - 1)) || lower(token - 1) == "of"
    {
      return nil
    }
    return name.tokens
  }

  /// A name over tokens of which the tables know the last at most.
  /// The name behind words that tell what somebody is, which the model takes for more of it: “Seoul resident Margie Kim”.
  private func tailSpan(at token: Int) -> Range<Int>? {
    guard let name = modelName(over: token), name.kind == .person, name.tokens.lowerBound < token,
      token + 1 < name.tokens.upperBound, !isCapital(token - 1),
      !GrammarWords.nameParticles.contains(lower(token - 1))
    else { return nil }
    return token..<name.tokens.upperBound
  }

  private func name(over tokens: Range<Int>, isTagged: Bool) -> Phrase.Name {
    var name = Phrase.Name(tokens: tokens)
    name.isTagged = isTagged
    name.isSurnameOnly = tokens.count == 1
    guard let last = spot(before: tokens.upperBound), last.tokens.lowerBound >= tokens.lowerBound else {
      return name
    }
    name.isSurnameOnly = last.tokens.lowerBound == tokens.lowerBound
    let known = last.surnames + (name.isSurnameOnly ? last.people : [])
    name.surnames = name.isSurnameOnly ? known : known.filter { agrees($0, with: tokens) }
    return name
  }

  /// Whether a person's first name is the text's, in another spelling or cut short: “Sergey Viktorovich Lavrov” is Sergei Lavrov.
  private func agrees(_ person: Int, with tokens: Range<Int>) -> Bool {
    let known = lexicon.name(PartyRow(.person, person)).split(separator: " ").first ?? ""
    let told = sentence.tokens[tokens.lowerBound].form
    guard told.utf8.count > 2, !told.utf8.contains(0x2e) else { return known.utf8.first == told.utf8.first }
    return GivenNames.areAlike(String(known), told)
  }

  /// Whether a family name alone is to be taken for a person: it is nothing else, and no part of a longer name.
  private func isSurname(_ spot: Spot) -> Bool {
    if isFunctionWord(spot.tokens.lowerBound) { return false }
    guard !spot.isOfStateOrBody, !isInTitleOfWork(spot.tokens.lowerBound) else { return false }
    // “in The Hague”
    if spot.tokens.lowerBound > 1, sentence.tokens[spot.tokens.lowerBound - 1].form == "The" { return false }
    if let name = modelName(over: spot.tokens.lowerBound) {
      return name.kind == .person || name.tokens == spot.tokens
    }
    if !spot.places.isEmpty, GrammarWords.locatives.contains(lower(spot.tokens.lowerBound - 1)) {
      return false
    }
    return !isProper(spot.tokens.lowerBound - 1) && !isProper(spot.tokens.upperBound)
  }

  /// Whether a word is one of grammar, though people are called so too: “The”, “An”, “In”.
  private func isFunctionWord(_ token: Int) -> Bool {
    switch sentence.tokens[token].tag {
    case .auxiliary: !isBeforeFiniteVerb(token)
    case .determiner, .adposition, .pronoun, .coordinator, .subordinator, .particle, .numeral: true
    case .adjective, .adverb, .interjection, .noun, .properNoun, .punctuation, .symbol, .verb, .other: false
    }
  }

  /// Whether a finite verb follows, so that a word taken for a helper can be none: “May had flown to Strasbourg.”
  private func isBeforeFiniteVerb(_ token: Int) -> Bool {
    guard isCapital(token), token + 1 < sentence.tokens.count else { return false }
    return sentence.tokens[token + 1].penn.isOne(of: .md, .vbd, .vbz)
  }

  /// Whether a word opens its sentence and is tagged as anything but a name, so that its capital tells nothing.
  private func isOpening(_ spot: Spot) -> Bool {
    let tag = sentence.tokens[spot.tokens.lowerBound].tag
    return spot.tokens.lowerBound == 0 && tag != .properNoun && tag != .other
  }

  /// Whether the word at a token is a capitalised name of unknown kind.
  func isProper(_ token: Int) -> Bool {
    guard token > 0, sentence.tokens.indices.contains(token) else { return false }
    return isCapital(token) && sentence.tokens[token].tag == .properNoun && spot(at: token) == nil
      && GrammarWords.honorifics[lower(token)] == nil && !GrammarWords.weekdays.contains(lower(token))
  }

  /// The capitalised words from a token on, with “al”, “von” and hyphens between them; at most five.
  func run(from start: Int) -> Range<Int>? {
    guard isCapital(start), !words.isShouted else { return nil }
    var end = start + 1
    while end < sentence.tokens.count, end < start + 6 {
      let joins = lower(end) == "-" || GrammarWords.nameParticles.contains(lower(end))
      if isCapital(end), spot(at: end)?.isOfStateOrBody != true, !GrammarWords.calendar.contains(lower(end)) {
        end += 1
      } else if joins, isCapital(end + 1) {
        end += 2
      } else if joins, lower(end + 1) == "-", isCapital(end + 2) {
        end += 3
      } else {
        break
      }
    }
    return start..<min(end, sentence.tokens.count)
  }
}

extension Spot {
  /// Whether it names a state, its people, its government, or an organisation.
  var isOfStateOrBody: Bool { isOfState || !organisations.isEmpty }
}
