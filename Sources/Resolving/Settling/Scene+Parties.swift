import Lexicons
import Model

extension Scene {
  /// Settles the name, adjective, capital or seat of a state, or the name of an organisation.
  mutating func settle(_ rows: [PartyRow], form: Mention.Form, acts: Bool, _ result: inout Settled) {
    guard let row = rows.first(where: exists) ?? rows.first else { return }
    if let own = ownCouncil(result, insteadOf: row) { return settle([own], form: form, acts: acts, &result) }
    if let state = stateOfHouse(result, insteadOf: row) {
      return settleParliament(of: state, reason: "the house of \(lexicon.name(state))", &result)
    }
    let isCountry = row.table == .country
    if isCountry, isTownOfRegion(result, namedLike: row) {
      result.isTold = false
      return
    }
    if isCountry, form == .name || form == .seat, let other = namesake(of: row, result) {
      result.place = place(ofRow: other)
      return
    }
    if row.table == .organisation, isSite(result), !isToldWhere(result) {
      result.place = seatPlace(ofOrganisation: row.row)
    }
    if isCountry, form == .name {
      result.place = Place(name: lexicon.name(row), country: "")
    } else if form == .seat, let state = rows.first(where: { $0.table == .country }) {
      result.place = seatPlace(result, of: state)
    }
    if isCountry, form == .demonym, !acts {
      result.place = ground(result, of: row)
      if result.place == nil {
        result.candidates = [.init(party: referent(row).party, score: 0.9, reason: "its adjective")]
      }
    }
    if isCountry, form == .seat || form == .name, !acts {
      let reason = form == .seat ? "its government" : "its name"
      result.candidates = [.init(party: referent(row).party, score: 0.3, reason: reason)]
    }
    guard acts, form != .seat || isTelling(row, result) else { return }
    if isCountry, form == .name,
      lastWord(of: result).isOne(of: "congress", "legislature", "parliament", "senate")
    {
      result.place = nil
      return settleParliament(of: row, reason: "its parliament", &result)
    }
    if isCountry, form == .demonym,
      lastWord(of: result).isOne(of: "lawmakers", "legislators", "parliamentarians")
    {
      return settleParliament(of: row, reason: "its lawmakers", &result)
    }
    let party = lexicon.principal(of: row)
    result.referents = [referent(party)]
    result.candidates = rows.prefix(4).map { candidate in
      .init(
        party: referent(lexicon.principal(of: candidate)).party, score: candidate == row ? 0.9 : 0.3,
        reason: form == .seat ? "its government" : form == .demonym ? "those who act for it" : "its name")
    }
    if party != row { result.onBehalfOf = nil }
  }

  /// A state's own security council, where its government writes of “the Security Council” without the United Nations.
  private mutating func ownCouncil(_ result: Settled, insteadOf row: PartyRow) -> PartyRow? {
    guard row.table == .organisation, let home, lexicon.key(row) == "un-security-council",
      isBareCouncil(result.phrase.tokens, of: result.sentence),
      let own = bodies(of: home).first(where: {
        lexicon.kind(ofOrganisation: $0) == "organ"
          && lexicon.name(PartyRow(.organisation, $0)).contains("Security Council")
      }),
      // Where the other council is named in full, the words may mean it.
      !phrases.indices.contains(where: { sentence in
        phrases[sentence].contains { phrase in
          guard case .party(let rows, _, _) = phrase.kind, rows.contains(row) else { return false }
          return !isBareCouncil(phrase.tokens, of: sentence)
        }
      })
    else { return nil }
    return PartyRow(.organisation, own)
  }

  private func isBareCouncil(_ tokens: Range<Int>, of sentence: Int) -> Bool {
    // “Security Council members” are of the same council as “the Security Council”.
    let name = words(tokens, of: sentence).lowercased()
    return name.hasPrefix("security council") || name.hasPrefix("the security council")
  }

  /// Whether a party is there on the day.
  func exists(_ row: PartyRow) -> Bool { day.map { lexicon.existence(row).contains($0) } ?? true }

  /// Whether a capital's name is enough to mean the government: a great city's is, “Victoria” only beside its state.
  private func isTelling(_ row: PartyRow, _ result: Settled) -> Bool {
    guard row.table == .country, !result.phrase.places.isEmpty else { return true }
    // Belgrade was the capital of Yugoslavia before it was Serbia's.
    let capital = lexicon.capital(ofCountry: row.row)
    let sizes = result.phrase.places.map { lexicon.size(ofPlace: $0) }.filter { size in
      size.country == row.row || size.country.map { lexicon.capital(ofCountry: $0) == capital } ?? false
    }
    let size = sizes.map(\.population).max() ?? 0
    return size > 400_000 || (stateCounts[row.row] ?? 0) > 1 || isGreat(row)
  }

  private static let regions: WordSet = ["state", "region", "province", "admin1"]

  /// The place that a state's name means where the text speaks of another country: Georgia, the American state.
  private func namesake(of row: PartyRow, _ result: Settled) -> Int? {
    let tokens = result.phrase.tokens
    let words = sentences[result.sentence].tokens
    let isAfterCity = tokens.lowerBound > 1 && words[tokens.lowerBound - 1].form == ","
    for place in result.phrase.places {
      guard let country = lexicon.size(ofPlace: place).country, country != row.row else { continue }
      let kind = lexicon.place(place).kind
      guard Scene.regions.contains(kind) else { continue }
      let isCalledState =
        tokens.upperBound < words.count && words[tokens.upperBound].form.inSmallLetters == "state"
      let ofOther = stateCounts[country] ?? 0
      let ofThis = (stateCounts[row.row] ?? 0) - 1
      if isCalledState || isAfterCity && cityBefore(tokens.lowerBound - 1, in: result, liesIn: country)
        || ofThis <= 0 && ofOther > 2 && isInside(result)
      {
        return place
      }
    }
    return nil
  }

  /// Whether a region of another state stands after a comma: “Lebanon, Pennsylvania”.
  private func isTownOfRegion(_ result: Settled, namedLike state: PartyRow) -> Bool {
    let end = result.phrase.tokens.upperBound
    let words = sentences[result.sentence].tokens
    guard end < words.count, words[end].form == "," else { return false }
    let beside = phrases[result.sentence].first { $0.tokens.lowerBound == end + 1 }
    guard let beside, case .place = beside.kind, !beside.places.isEmpty else { return false }
    return beside.places.allSatisfy { lexicon.size(ofPlace: $0).country != state.row }
      && beside.places.contains { Scene.regions.contains(lexicon.place($0).kind) }
  }

  private func isInside(_ result: Settled) -> Bool {
    let start = result.phrase.tokens.lowerBound
    guard start > 0 else { return false }
    return sentences[result.sentence].tokens[start - 1].form.inSmallLetters.isOne(of: "in", "from", "at")
  }

  private func cityBefore(_ comma: Int, in result: Settled, liesIn country: Int) -> Bool {
    phrases[result.sentence].contains { phrase in
      phrase.tokens.upperBound == comma
        && phrase.places.contains { lexicon.size(ofPlace: $0).country == country }
    }
  }

  /// The city of a capital or of a building there: the town that is named, else the capital of today.
  func seatPlace(_ result: Settled, of row: PartyRow) -> Place? {
    let capital = lexicon.capital(ofCountry: row.row)
    let named = result.phrase.places.filter { lexicon.size(ofPlace: $0).country == row.row }
      .max { lexicon.size(ofPlace: $0).population < lexicon.size(ofPlace: $1).population }
    if let named, NameKey(of: lexicon.place(named).name) != NameKey(of: capital) {
      return place(ofRow: named)
    }
    // Donetsk is where the tables of places have it, whoever holds it.
    if named == nil,
      let town = result.phrase.places.max(by: {
        lexicon.size(ofPlace: $0).population < lexicon.size(ofPlace: $1).population
      })
    {
      return place(ofRow: town)
    }
    return capital.isEmpty ? nil : Place(name: capital, country: lexicon.name(row))
  }

  /// The last word of a phrase in small letters.
  func lastWord(of result: Settled) -> String {
    sentences[result.sentence].tokens[result.phrase.tokens.upperBound - 1].form.inSmallLetters
  }

  /// The place that a state's adjective tells with the noun behind it: its ground, its capital, or where its polls are held.
  private func ground(_ result: Settled, of state: PartyRow) -> Place? {
    let tokens = sentences[result.sentence].tokens
    let range = result.phrase.tokens
    if lastWord(of: result) == "capital" { return seatPlace(result, of: state) }
    var next = range.upperBound
    while next < tokens.count, GrammarWords.groundModifiers.contains(tokens[next].form.inSmallLetters) {
      next += 1
    }
    let isPoll = next < tokens.count && GrammarWords.polls.contains(tokens[next].form.inSmallLetters)
    return range.count > 1 || isPoll ? Place(name: lexicon.name(state), country: "") : nil
  }

  /// Whether a body stands where only a place does: “at the United Nations”, or alone at the head of a report.
  private func isSite(_ result: Settled) -> Bool {
    let tokens = result.phrase.tokens
    let words = sentences[result.sentence].tokens
    if tokens.lowerBound > 0 {
      // “at NATO headquarters”, “at the U.N. General Assembly”, but not “at the NATO summit”
      let last = words[tokens.upperBound - 1]
      let next = tokens.upperBound < words.count ? words[tokens.upperBound].form.inSmallLetters : ""
      let isAlone =
        last.relation != .compound && last.relation != .amod
        || next.isOne(of: "general", "headquarters", "security")
      let before = words[tokens.lowerBound - 1].form.inSmallLetters
      let margin = tokens.lowerBound > 1 ? words[tokens.lowerBound - 2].form.inSmallLetters : ""
      return isAlone
        && (before == "at" || before == "of" && margin.isOne(of: "fringes", "margins", "sidelines"))
    }
    return tokens.upperBound < words.count && words[tokens.upperBound - 1].form.allSatisfy(\.isUppercase)
      && words[tokens.upperBound].form.isOne(of: "(", ",", "-", "--", "–", "—")
  }

  /// Whether the town where a body meets stands behind its name: “at the World Economic Forum in Davos”.
  private func isToldWhere(_ result: Settled) -> Bool {
    let next = result.phrase.tokens.upperBound
    let words = sentences[result.sentence].tokens
    return next < words.count && words[next].form.inSmallLetters == "in"
      && phrases[result.sentence].contains { $0.tokens.lowerBound == next + 1 && !$0.places.isEmpty }
  }

  /// The city in which a body sits.
  private func seatPlace(ofOrganisation row: Int) -> Place? {
    let seat = lexicon.seat(ofOrganisation: row)
    return seat.isEmpty ? nil : Place(name: seat, country: "")
  }
}
