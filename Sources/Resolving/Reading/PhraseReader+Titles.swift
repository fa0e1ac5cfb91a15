import Lexicons
import Model

extension PhraseReader {
  /// Reads a title with its owner and the person after it; `nil` where it is no office here.
  mutating func readTitle(_ spot: Spot) -> Int? {
    var title = Title(tokens: spot.tokens)
    title.isPlural = spot.offices.isEmpty
    guard !GrammarWords.leading.contains(lower(spot.tokens.lowerBound)) else { return nil }
    title.offices = title.isPlural ? spot.officesInPlural : spot.offices
    title.word = spot.tokens.map(lower).joined(separator: " ")
    if let owner = ownOwner(of: title) {
      title.owner = .parties([owner])
      title.namesOwner = true
    }
    extendLeft(&title)
    extendRight(&title)
    title.isPredicate = isPredicate(title, nounOf: spot)
    if title.isPlural { return readTitles(title) }
    if let person = person(after: title) {
      push(person)
      return person.tokens.upperBound
    }
    guard isHead(spot.tokens.upperBound - 1) || title.tokens.upperBound > spot.tokens.upperBound else {
      return nil
    }
    title.tokens = upToPost(title.tokens)
    push(Phrase(tokens: title.tokens, kind: .office(title), besides: phraseBeside(title.tokens.lowerBound)))
    return title.tokens.upperBound
  }

  /// The words of a title before the “to” that tells where its holder is posted, which is a party of its own: “its ambassador” in “its
  /// ambassador to Turkey”.
  func upToPost(_ title: Range<Int>) -> Range<Int> {
    guard let to = title.dropFirst().first(where: { lower($0) == "to" }) else { return title }
    return title.lowerBound..<to
  }

  /// The state or body that a title's own words begin with: “Russian president”, “NATO Secretary General”.
  private func ownOwner(of title: Title) -> PartyRow? {
    guard title.tokens.count > 1, let first = title.offices.first, let owner = lexicon.owner(ofOffice: first),
      title.offices.allSatisfy({ lexicon.owner(ofOffice: $0) == owner })
    else { return nil }
    var key = NameKey()
    for word in words.words where title.tokens.contains(word.token) {
      key = key.appending(word.word)
      guard let found = lexicon.find(key) else { return nil }
      for use in found.uses.lazy.map({ lexicon.use($0) })
      where use.table == owner.table && use.row == owner.row {
        return owner
      }
    }
    return nil
  }

  /// Whether a title only says what somebody is or becomes: “as the mayor of Tampere”, “was elected president”.
  private func isPredicate(_ title: Title, nounOf spot: Spot) -> Bool {
    let before = title.tokens.lowerBound - 1
    if lower(before + 1).isOne(of: "elected", "named", "appointed") { return true }
    if lower(before) == "as" { return !lower(before - 1).isOne(of: "such", "well") }
    // “Swett, who was finance minister until June”
    let verb = lower(before).isOne(of: "a", "an", "the") ? before - 1 : before
    if lower(verb).isOne(of: "became", "was", "were"), lower(verb - 1) == "who" { return true }
    return spot.tokens.contains { token in
      sentence.tokens[token].relation == .xcomp
        && GrammarWords.becoming.contains(sentence.tokens[token].head.map { sentence.tokens[$0].lemma } ?? "")
    }
  }

  /// Reads “his Russian counterpart”, with the name that may follow.
  mutating func readCounterpart(at token: Int) -> Int? {
    var title = Title(tokens: token..<token + 1)
    title.isCounterpart = true
    title.isPlural = lower(token) == "counterparts"
    title.word = lower(token)
    extendLeft(&title)
    extendRight(&title)
    if !title.isPlural, let person = person(after: title) {
      push(person)
      return person.tokens.upperBound
    }
    push(Phrase(tokens: title.tokens, kind: .office(title), besides: phraseBeside(title.tokens.lowerBound)))
    return title.tokens.upperBound
  }

  /// Reads “the Soviet leader”, “Oman's ruler” and “the leaders of France and Germany”: no office, but whoever leads.
  mutating func readLeader(at token: Int) -> Int? {
    guard GrammarWords.leading.contains(lower(token)) else { return nil }
    var title = Title(tokens: token..<token + 1)
    title.isLeader = true
    title.isPlural = lower(token).hasSuffix("s")
    title.word = "leader"
    extendLeft(&title)
    extendRight(&title)
    switch title.owner {
    case .parties(let owners):
      guard title.isPlural || owners.allSatisfy({ $0.table == .country }) else { return nil }
    case .pronoun: guard !title.isPlural else { return nil }
    case .none, .unknown: return nil
    }
    if title.isPlural { return readTitles(title) }
    if let person = person(after: title) {
      push(person)
      return person.tokens.upperBound
    }
    push(Phrase(tokens: title.tokens, kind: .office(title), besides: phraseBeside(title.tokens.lowerBound)))
    return title.tokens.upperBound
  }

  /// Reads “Peruvian Ambassador to Norway Luisa Ortega”: a title that the tables do not know, and its holder.
  mutating func readEnvoy(at token: Int) -> Int? {
    guard lower(token).isOne(of: "ambassador", "envoy", "representative", "commissioner"),
      lower(token + 1).isOne(of: "to", "for", "on")
    else { return nil }
    var next = token + 2
    if lower(next) == "the" { next += 1 }
    guard let place = spot(at: next), place.isOfStateOrBody,
      var name = name(at: place.tokens.upperBound, isIntroduced: true)
    else { return nil }
    var title = Title(tokens: token..<place.tokens.upperBound)
    extendLeft(&title)
    if case .parties(let owners) = title.owner { name.country = owners.first }
    name.titles = [title]
    name.isIntroduced = true
    push(Phrase(tokens: title.tokens.lowerBound..<name.tokens.upperBound, kind: .person(name)))
    return name.tokens.upperBound
  }

  /// Takes in the words before a title: when it was held, whose it is, its article.
  private func extendLeft(_ title: inout Title) {
    var start = title.tokens.lowerBound
    let floor = self.floor
    words: while start > floor {
      let word = lower(start - 1)
      if GrammarWords.formerly.contains(word) {
        title.tenure = .past
      } else if GrammarWords.futurely.contains(word) {
        title.tenure = .future
      } else if GrammarWords.deputies.contains(word) {
        title.tenure = .deputy
      } else if word == "-" && start - 1 > floor {
        guard lower(start - 2).isOne(of: "ex", "vice", "deputy", "then") else { break words }
      } else if GrammarWords.possessives.contains(word) {
        if title.owner == .none { title.owner = .pronoun }
        title.isDefinite = true
        start -= 1
        break words
      } else if word == "the" || word == "a" || word == "an" {
        title.isIndefinite = word != "the"
        title.isDefinite = word == "the"
        start -= 1
        break words
      } else if let owner = spot(before: start), owner.tokens.lowerBound >= floor, title.owner == .none,
        let parties = ownerParties(owner)
      {
        title.owner = .parties(
          parties + coordinated(before: owner.tokens.lowerBound, start: &start, floor: floor))
        title.isDefinite = true
        start = min(start, owner.tokens.lowerBound)
        continue
      } else if word == "'s" || word == "’s" || word == "'" || word == "’" {
        guard title.owner == .none else { break words }
        title.isDefinite = true
        guard let owner = spot(before: start - 1), let parties = ownerParties(owner) else {
          title.owner = .unknown
          break words
        }
        title.owner = .parties(parties)
        start = owner.tokens.lowerBound
        if lower(start - 1) == "the" { start -= 1 }
        break words
      } else if GrammarWords.plainModifiers.contains(word) || word == "two" || word == "three"
        || word == "four"
      {
        // Nothing more is told.
      } else if sentence.tokens[start - 1].tag == .adjective, spot(before: start) == nil,
        !isCapital(start - 1)
      {
        // “right-wing”, “pro-Western”: nothing that decides.
      } else {
        break words
      }
      start -= 1
    }
    title.tokens = start..<title.tokens.upperBound
  }

  /// The states of further adjectives before one, as in “Russian and Ukrainian”.
  private func coordinated(before: Int, start: inout Int, floor: Int) -> [PartyRow] {
    var parties: [PartyRow] = []
    var end = before
    while end - 1 > floor, lower(end - 1) == "and" || lower(end - 1) == "," {
      let place = end - 1 > floor && lower(end - 2) == "," ? end - 2 : end - 1
      guard let other = spot(before: place), other.tokens.lowerBound >= floor,
        !other.demonyms.isEmpty || !other.countries.isEmpty, let rows = ownerParties(other)
      else { break }
      parties += rows
      start = other.tokens.lowerBound
      end = start
    }
    return parties
  }

  /// Takes in the words after a title: “-elect”, “of France”, “of Chile, Peru and Norway”.
  private func extendRight(_ title: inout Title) {
    var end = title.tokens.upperBound
    if lower(end) == "-", GrammarWords.futurely.contains(lower(end + 1)) {
      title.tenure = .future
      end += 2
    } else if GrammarWords.futurely.contains(lower(end)) {
      title.tenure = .future
      end += 1
    }
    if hasSecondBranch(at: end) { end += 2 }
    let word = lower(end)
    if word == "of" || word == "from" && (title.isPlural || title.isCounterpart) && title.owner == .none
      || word == "for"
    {
      var next = end + 1
      if lower(next) == "the" { next += 1 }
      // “the ministers of the 16 NATO countries”
      if title.isPlural, next < sentence.tokens.count, sentence.tokens[next].tag == .numeral { next += 1 }
      if let owner = spot(at: next), let parties = ownerParties(owner), !owner.tokens.isEmpty {
        // “the head of the FBI investigation” does not head the FBI.
        if owner.demonyms.isEmpty, isMarked(owner.tokens.upperBound - 1), !title.isPlural,
          !isCapital(owner.tokens.upperBound)
        {
          if title.owner == .none { title.owner = .unknown }
        } else if !owner.demonyms.isEmpty, isOfBody(behind: owner.tokens.upperBound) {
          if title.owner == .none { title.owner = .unknown }
        } else if word != "for" || owner.demonyms.isEmpty {
          var all = parties
          end = owner.tokens.upperBound
          if title.isPlural { all += listed(after: &end) }
          if title.owner == .none { title.owner = .parties(all) }
          title.isDefinite = true
        }
      } else if word == "of", title.owner == .none {
        title.owner = .unknown
      }
    } else if word == "to" || word == "at", title.tenure == .current {
      // “ambassador to Russia” is no office of Russia; the tables hold those that they know with their “to”.
      if title.owner == .none { title.owner = .unknown }
    }
    title.tokens = title.tokens.lowerBound..<end
  }

  /// Whether a title goes on with a branch that the tables do not know, before the comma of its holder's name: “for Finance and Industry, …”.
  private func hasSecondBranch(at end: Int) -> Bool {
    lower(end) == "and" && isCapital(end + 1) && spot(at: end + 1) == nil && lower(end + 2) == ","
      && isCapital(end - 1) && isCapital(end + 3)
  }

  /// The parties of a list that goes on: “, Ukraine and Germany”; with “and” comes the last, and “, and Turkey's parliament” is none.
  private func listed(after end: inout Int) -> [PartyRow] {
    var parties: [PartyRow] = []
    var isLast = false
    while !isLast {
      var next = end
      isLast = lower(next) == "and" || lower(next + 1) == "and"
      while lower(next) == "," || lower(next) == "and" || lower(next) == "the" { next += 1 }
      guard next > end, let other = spot(at: next), !(other.countries.isEmpty && other.organisations.isEmpty),
        let rows = ownerParties(other), !lower(other.tokens.upperBound).isOne(of: "'s", "’s")
      else { break }
      parties += rows
      end = other.tokens.upperBound
    }
    return parties
  }

  /// The states and bodies that a spot before a title or after its “of” names; `nil` where it names none.
  func ownerParties(_ spot: Spot) -> [PartyRow]? {
    let states = existing(spot.demonyms.isEmpty ? spot.countries : spot.demonyms)
    if let state = states.first { return [PartyRow(.country, state)] }
    if let state = existing(spot.seats).first { return [PartyRow(.country, state)] }
    if let body = spot.organisations.first { return [PartyRow(.organisation, body)] }
    return nil
  }

  /// The states that are there on the day, or all where none is or no day is known.
  func existing(_ countries: [Int]) -> [Int] {
    guard let day, countries.count > 1 else { return countries }
    let alive = countries.filter { lexicon.existence(PartyRow(.country, $0)).contains(day) }
    return alive.isEmpty ? countries : alive
  }

  /// The phrase that ends at a comma right before a token, where it names a person.
  private func phraseBeside(_ start: Int) -> Int? {
    guard lower(start - 1) == ",", let last = phrases.indices.last,
      phrases[last].tokens.upperBound == start - 1,
      case .person = phrases[last].kind
    else { return nil }
    return last
  }
}
