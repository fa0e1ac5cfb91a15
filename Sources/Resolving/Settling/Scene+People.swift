import Lexicons
import Model

/// A person weighed against a name in the text.
struct WeighedPerson {
  let person: Int
  /// How well the person fits; what is above 1 only decides between two who both fit well.
  let score: Double
  let reason: String
}

extension Scene {
  /// Below this score a reading is not taken.
  static let threshold = 0.6

  /// The people of the tables who may bear a name here, the likeliest first.
  func weigh(_ name: Phrase.Name, in sentence: Int) -> [WeighedPerson] {
    let full = name.people.map { weigh($0, name, base: 0.75, reason: "full name") }
    let isWhole = name.isSurnameOnly
    let family = name.surnames.filter {
      !name.people.contains($0) && (!name.isRoyal || !name.isSurnameOnly || isMonarch($0))
    }
    .map {
      weigh(
        $0, name, base: isWhole ? 0.3 : 0.6, reason: isWhole ? "family name" : "name with others between")
    }
    let exact = full + family
    if name.isSurnameOnly || name.isRoyal || exact.contains(where: { $0.score >= Scene.threshold }) {
      return ordered(exact)
    }
    let alike = lexicon.people(like: words(name.tokens, of: sentence)).filter {
      !name.people.contains($0) && !name.surnames.contains($0)
        && Likeness.sharesMiddle(of: words(name.tokens, of: sentence), lexicon.name(PartyRow(.person, $0)))
    }
    return ordered(exact + alike.map { weigh($0, name, base: 0.55, reason: "a name spelt alike") })
  }

  func ordered(_ weighed: [WeighedPerson]) -> [WeighedPerson] {
    weighed.sorted { ($0.score, $1.person) > ($1.score, $0.person) }
  }

  private func weigh(_ person: Int, _ name: Phrase.Name, base: Double, reason: String) -> WeighedPerson {
    let terms = lexicon.terms(ofPerson: person)
    var score = base
    var reason = reason
    for title in name.titles where !title.offices.isEmpty || title.isCounterpart {
      let (weight, words) = fit(terms, title)
      score += weight
      if weight > 0 { reason += "; " + words }
    }
    if let country = name.country, country.table == .country {
      let isOf =
        lexicon.nationality(of: person) == country
        || terms.contains { lexicon.owner(ofOffice: $0.office) == country }
      score += isOf ? 0.15 : base > 0.5 ? -0.2 : -0.4
      if isOf { reason += "; of \(lexicon.name(country))" }
    }
    if name.isCrowned, let day {
      let reigns = terms.contains {
        $0.days.contains(day) && lexicon.rank(ofOffice: $0.office) == "head-of-state"
      }
      if reigns { score += 0.2 }
    }
    score += liveliness(terms, isFull: base > 0.5)
    return WeighedPerson(person: person, score: score, reason: reason)
  }

  /// Whether a person has been a monarch, or what comes nearest.
  private func isMonarch(_ person: Int) -> Bool {
    lexicon.terms(ofPerson: person).contains { term in
      ["monarch", "head-of-state", "pope", "crown"].contains {
        lexicon.rank(ofOffice: term.office).contains($0)
      }
    }
  }

  /// How well a person's terms fit a title on the day.
  private func fit(_ terms: [TermRow], _ title: Title) -> (Double, String) {
    let offices = self.offices(of: title)
    let held = terms.filter { offices.contains($0.office) }
    guard let last = held.last else { return (-0.1, "") }
    let what = lexicon.name(PartyRow(.office, last.office))
    guard let day else { return (0.35, "held the office “\(what)”") }
    switch title.tenure {
    case .current:
      if let term = held.last(where: { $0.days.contains(day) }) {
        return (0.5, "\(lexicon.name(PartyRow(.office, term.office))) on \(day)")
      }
      if held.contains(where: {
        $0.days.lowerBound.advanced(by: -60) <= day && day <= $0.days.upperBound.advanced(by: 60)
      }) {
        return (0.4, "\(what) about \(day)")
      }
      return held.contains { $0.days.upperBound < day }
        ? (0.33, "\(what) before \(day)") : (0.05, "\(what) after \(day)")
    case .past:
      return held.contains { $0.days.lowerBound < day } ? (0.45, "\(what) before \(day)") : (-0.2, "")
    case .future:
      return held.contains { day <= $0.days.lowerBound && $0.days.lowerBound <= day.advanced(by: 200) }
        ? (0.5, "\(what) soon after \(day)") : (0.05, "")
    case .deputy: return (0, "")
    }
  }

  /// The offices that a title means with its owner in view.
  func offices(of title: Title) -> Set<Int> {
    guard case .parties(let owners) = title.owner, !owners.isEmpty else { return Set(title.offices) }
    let own = title.offices.filter { lexicon.owner(ofOffice: $0).map(owners.contains) ?? false }
    return own.isEmpty ? Set(owners.flatMap { officesOfRank(title, owner: $0) }) : Set(own)
  }

  /// How near the person's years in office are to the day.
  private func liveliness(_ terms: [TermRow], isFull: Bool) -> Double {
    guard let day, let first = terms.map(\.days.lowerBound).min(),
      let last = terms.map(\.days.upperBound).max()
    else {
      return 0
    }
    if first <= day && day <= last { return 0.1 }
    if day < first {
      switch day.distance(to: first) / 365 {
      case ..<6: return 0.05
      case ..<15: return -0.05
      case ..<25: return -0.2
      default: return -0.35
      }
    }
    switch last.distance(to: day) / 365 {
    case ..<12: return 0.05
    case ..<30: return isFull ? 0 : -0.05
    case ..<60: return isFull ? -0.05 : -0.15
    default: return isFull ? -0.25 : -0.4
    }
  }

  /// The person that the weights speak for; `nil` where none reaches the threshold, or two come too near.
  mutating func choose(_ weighed: [WeighedPerson]) -> Referent? {
    guard let best = weighed.first, best.score >= Scene.threshold else { return nil }
    if weighed.count > 1, best.score - weighed[1].score < 0.04 {
      let one = lexicon.name(PartyRow(.person, best.person))
      let rivals = weighed.dropFirst().prefix { best.score - $0.score < 0.04 }
      guard rivals.allSatisfy({ lexicon.name(PartyRow(.person, $0.person)) == one }) else { return nil }
    }
    return referent(PartyRow(.person, best.person))
  }

  /// Settles a person's name: by itself, by the article's cast, or as somebody everybody knows.
  mutating func settle(_ name: Phrase.Name, _ result: inout Settled) {
    let weighed = weigh(name, in: result.sentence)
    result.candidates = candidates(weighed)
    let chosen: Referent?
    if name.isSurnameOnly {
      if isMonth(name, in: result.sentence), fromCast(name, in: result.sentence) == nil {
        result.candidates = []
        result.isTold = false
        return
      }
      chosen =
        (name.titles.isEmpty ? nil : choose(weighed)) ?? fromCast(name, in: result.sentence)
        ?? choose(ordered(weighed.map { wellKnown($0, name) }))
    } else {
      chosen = choose(weighed) ?? chooseByState(weighed) ?? unknown(name, in: result.sentence)
    }
    guard let chosen else {
      if name.titles.isEmpty, !result.phrase.places.isEmpty {
        result.candidates = []
        return settlePlace(&result)
      }
      result.isTold = !result.candidates.isEmpty && (name.isTagged || name.isIntroduced)
      return
    }
    let member = cast.first { $0.referent == chosen }
    let stated = owners(of: name.titles.filter { $0.tenure == .current }).first
    let isFormer = name.titles.contains { $0.tenure == .past }
    let behalf = stated ?? (isFormer ? nil : represented(by: chosen) ?? member?.owner)
    if name.isCircle {
      result.referents =
        (behalf ?? chosen.row.flatMap { lexicon.nationality(of: $0.row) }).map { [referent($0)] } ?? []
      return
    }
    if !result.candidates.contains(where: { $0.party == chosen.party }) {
      let reason = chosen.row == nil ? "a name that the tables do not know" : "named in full in the article"
      result.candidates.insert(
        .init(party: chosen.party, score: chosen.row == nil ? 0.7 : 0.85, reason: reason), at: 0)
    }
    result.referents = [chosen]
    result.onBehalfOf = behalf ?? (chosen.row == nil ? name.country : nil)
  }

  private mutating func candidates(_ weighed: [WeighedPerson]) -> [Mention.Candidate] {
    weighed.prefix(4).filter { $0.score >= 0.25 }.map {
      Mention.Candidate(
        party: referent(PartyRow(.person, $0.person)).party, score: min(1, $0.score), reason: $0.reason)
    }
  }

  /// Whom the article named before, or elsewhere, by the same family name.
  private func fromCast(_ name: Phrase.Name, in sentence: Int) -> Referent? {
    let word = sentences[sentence].tokens[name.tokens].last?.form.inSmallLetters ?? ""
    let words = sentences[sentence].tokens[name.tokens].map(\.form)
    let own = cast.filter { member in
      // “Kang Chol” is not Ri Jong-chol.
      if member.familyName == word {
        return words.count != 2 || member.referent.party.name.contains(words[0])
      }
      return member.referent.row.map { name.surnames.contains($0.row) || name.people.contains($0.row) }
        ?? false
    }.filter { $0.gender == nil || name.gender == nil || $0.gender == name.gender }
    let told = own.filter { $0.sentence <= sentence }
    // Behind Barack and Michelle Obama, “Obama” is he who is in office.
    let inOffice = told.filter(holdsOffice)
    let likely = inOffice.isEmpty ? told : inOffice
    guard let last = likely.last else { return own.first?.referent }
    if sentences[last.sentence].paragraph == sentences[sentence].paragraph { return last.referent }
    // Past the paragraph that introduces the last of two Kims, “Kim” is the one told of more.
    func times(_ member: CastMember) -> Int { timesTold[member.referent.party.id]?.count ?? 0 }
    return likely.reversed().reduce(last) { times($1) > times($0) ? $1 : $0 }.referent
  }

  /// Adds weight for those whose family name alone tells who they are: heads and foreign ministers in office that day.
  private func wellKnown(_ weighed: WeighedPerson, _ name: Phrase.Name) -> WeighedPerson {
    guard let day, name.titles.isEmpty else { return weighed }
    let terms = lexicon.terms(ofPerson: weighed.person).filter { $0.days.contains(day) }
    let isGreat = terms.contains { term in
      self.isMajor(term.office) && (lexicon.owner(ofOffice: term.office).map { self.isGreat($0) } ?? false)
    }
    let isMajor = terms.contains { self.isMajor($0.office) }
    let isMentioned = terms.contains {
      lexicon.owner(ofOffice: $0.office).map { stateCounts[$0.row] ?? 0 > 0 } ?? false
    }
    let isSole = weighed.reason.hasPrefix("family name") && isOnlyBearer(weighed.person, name)
    let bonus =
      (isSole ? 0.2 : 0) + (isGreat ? 0.25 : isMajor ? 0.1 : 0) + (isMentioned ? 0.1 : 0)
      + (name.isIntroduced ? 0.1 : 0)
      + (name.isTagged ? 0.05 : 0)
    return WeighedPerson(
      person: weighed.person, score: min(1, weighed.score + bonus),
      reason: weighed.reason + (isMajor ? "; in office" : ""))
  }

  /// Whether nobody else of the tables bears a family name, and the one who does has led a state or its diplomacy.
  private func isOnlyBearer(_ person: Int, _ name: Phrase.Name) -> Bool {
    name.surnames.allSatisfy { $0 == person } && name.people.isEmpty && !name.isDoubtful
      && lexicon.terms(ofPerson: person).contains { isMajor($0.office) }
  }

  /// The state or body that a person in office acts for on the day.
  func represented(by referent: Referent) -> PartyRow? {
    guard let row = referent.row, row.table == .person, let day else { return nil }
    let terms = lexicon.terms(ofPerson: row.row).filter { $0.days.contains(day) }
    let best = terms.first { isMajor($0.office) } ?? terms.first
    return best.flatMap { lexicon.owner(ofOffice: $0.office) }
  }
}
