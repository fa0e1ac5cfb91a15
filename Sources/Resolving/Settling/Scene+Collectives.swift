import Lexicons
import Model

extension Scene {
  /// Settles “the two leaders” and “both sides”: so many of those told of last.
  mutating func settle(_ collective: Collective, _ result: inout Settled) {
    guard let count = collective.count else { return settleUncounted(collective, &result) }
    if !collective.ofPeople, count > 4 { return settlePowers(&result) }
    let near =
      listed(count, collective, before: result.sentence, within: 2)
      ?? met(count, collective, before: result.sentence)
    let last = near == nil ? last(count, collective, before: result.sentence) : nil
    let pair = near == nil ? pair(of: collective, before: result.sentence, insteadOf: last) : nil
    let stay = near == nil && pair == nil && last == nil ? guestAndHost(collective, before: result) : nil
    if let found = near ?? pair ?? leading(collective, insteadOf: last) ?? last ?? stay
      ?? earlierGroup(of: count, collective, before: result.sentence)
    {
      result.referents = found
      result.candidates = found.map { .init(party: $0.party, score: 0.7, reason: "told of before") }
    } else {
      settleHolders(count, collective, &result)
    }
  }

  /// Settles “both prime ministers” of whom none has been named as those in that office in the two states named last together.
  private mutating func settleHolders(_ count: Int, _ collective: Collective, _ result: inout Settled) {
    let states = Collective(count: count, ofPeople: false)
    guard collective.ofPeople, collective.ofLeaders || !collective.offices.isEmpty,
      let pair = listed(count, states, before: result.sentence, within: 2)
    else { return }
    var title = Title(tokens: result.phrase.tokens, offices: collective.offices)
    title.isLeader = collective.ofLeaders && collective.offices.isEmpty
    let holders = pair.compactMap { state in state.row.flatMap { holder(title, owner: $0) } }
    guard holders.count == count else { return }
    result.referents = holders.map { referent(PartyRow(.person, $0.person)) }
    result.candidates = zip(result.referents, pair).map { holder, state in
      .init(party: holder.party, score: 0.65, reason: "in that office of \(state.party.name)")
    }
  }

  /// Those of one list with just so many members: “Saudi Arabia, Bahrain and Egypt” for “the three countries”.
  mutating func listed(
    _ count: Int, _ collective: Collective, before sentence: Int, within reach: Int
  ) -> [Referent]? {
    for place in stride(from: sentence, through: max(0, sentence - reach), by: -1) {
      if let group = group(of: count, collective, in: place) { return group }
      var lists: [[Referent]] = []
      var end: Int?
      for before in told(in: place) where before.isTold {
        guard before.referents.count == 1, let member = wanted(before.referents[0], before, collective) else {
          continue
        }
        let start = before.phrase.tokens.lowerBound
        if let end, end <= start, joinsList(end..<start, in: place), let list = lists.indices.last {
          if !lists[list].contains(member) { lists[list].append(member) }
        } else {
          lists.append([member])
        }
        end = before.phrase.tokens.upperBound
      }
      if let list = lists.last(where: { $0.count == count }) { return list }
    }
    return nil
  }

  /// The people of just that number whom one phrase named further back.
  private func earlierGroup(of count: Int, _ collective: Collective, before sentence: Int) -> [Referent]? {
    (max(0, sentence - 8)..<max(0, sentence)).reversed().lazy.compactMap {
      group(of: count, collective, in: $0)
    }.first
  }

  /// Those whom one phrase of a sentence names, if they are just so many people: “the foreign ministers of Germany, France, Russia and
  /// Ukraine” for “the four ministers”.
  private func group(of count: Int, _ collective: Collective, in sentence: Int) -> [Referent]? {
    guard collective.ofPeople, count > 2 else { return nil }
    return told(in: sentence).last { before in
      before.isTold && before.referents.count == count
        && before.referents.allSatisfy { person($0, collective.offices) != nil }
    }?.referents
  }

  /// Whether tokens only tie the members of a list together.
  func joinsList(_ tokens: Range<Int>, in sentence: Int) -> Bool {
    let words = sentences[sentence].tokens[tokens]
    if !tokens.isEmpty, tokens.count < 4, words.allSatisfy({ $0.form.isOne(of: ",", "and", "&", "the") }) {
      return true
    }
    // “Anna Berg of Norway, Leo Dahl of Denmark and …”
    guard words.first?.form == "of",
      let state = told(in: sentence).first(where: { $0.phrase.tokens.lowerBound == tokens.lowerBound + 1 }),
      state.referents.first?.party.kind == .state
    else { return false }
    let rest = state.phrase.tokens.upperBound..<max(state.phrase.tokens.upperBound, tokens.upperBound)
    return !rest.isEmpty && rest.count < 3
      && sentences[sentence].tokens[rest].allSatisfy { $0.form.isOne(of: ",", "and", "&") }
  }

  /// The last ones told of, not too far back; leaders are looked for further back than others.
  private mutating func last(_ count: Int, _ collective: Collective, before sentence: Int) -> [Referent]? {
    var found: [Referent] = []
    for before in told(since: sentence - (collective.ofLeaders ? 8 : 3)).reversed() where before.isTold {
      guard found.count < count else { break }
      for referent in before.referents.reversed() where found.count < count {
        guard let wanted = wanted(referent, before, collective) else { continue }
        if !found.contains(wanted) { found.append(wanted) }
      }
    }
    return found.count == count ? found.reversed() : nil
  }

  mutating func wanted(_ referent: Referent, _ before: Settled, _ collective: Collective) -> Referent? {
    guard collective.ofPeople else {
      return stateOf(referent, before).flatMap { one in
        collective.ofCountries && one.party.kind != .state ? nil : one
      }
    }
    guard collective.ofLeaders else { return person(referent, collective.offices) }
    return person(referent, collective.offices).flatMap { isLeader($0) ? $0 : nil }
  }

  /// Whether a person leads a state or body; one of whom no office of the day is known may.
  private func isLeader(_ person: Referent) -> Bool {
    guard let row = person.row, let day else { return true }
    let held = lexicon.terms(ofPerson: row.row).filter { $0.days.contains(day) }
    return held.isEmpty || held.contains { Scene.leadingRanks.contains(lexicon.rank(ofOffice: $0.office)) }
  }

  private static let leadingRanks: WordSet = [
    "head-of-state", "head-of-government", "party-leader", "supreme-leader", "president", "secretary-general",
    "managing-head",
  ]

  /// Settles “the leaders” and “the foreign ministers”: everyone of that kind who has come up lately.
  private mutating func settleUncounted(_ collective: Collective, _ result: inout Settled) {
    if !collective.ofPeople { return settleSides(collective, &result) }
    if !collective.isBare { settleKnown(collective, &result) }
    if result.referents.isEmpty, lastWord(of: result).isOne(of: "governors", "leaders", "ministers"),
      !nextWord(after: result).isOne(of: "from", "of")
    {
      settleUnion(&result)
    }
  }

  /// The word behind a phrase in small letters; empty at the end of the sentence.
  func nextWord(after result: Settled) -> String {
    let tokens = sentences[result.sentence].tokens
    let next = result.phrase.tokens.upperBound
    return next < tokens.count ? tokens[next].form.inSmallLetters : ""
  }

  /// Settles ministers and leaders of whom nobody has been named as the bloc of states that the article is about: “the ministers
  /// agreed” in a report of a meeting of the GCC.
  private mutating func settleUnion(_ result: inout Settled) {
    var times: [PartyRow: Int] = [:]
    var last: PartyRow?
    for before in told(since: 0) where before.sentence <= result.sentence && before.isTold {
      for referent in before.referents {
        guard let row = referent.row, row.table == .organisation,
          Scene.unions.contains(lexicon.kind(ofOrganisation: row.row))
        else { continue }
        times[row, default: 0] += before.sentence < 2 ? 2 : 1
        last = row
      }
    }
    guard let last, times.count == 1 || times[last] == times.values.max(), (times[last] ?? 0) > 1 else {
      return
    }
    result.referents = [referent(last)]
    result.candidates = [
      .init(party: result.referents[0].party, score: 0.55, reason: "those of the bloc that it is about")
    ]
  }

  /// The kinds of organisation that states are members of, and whose ministers meet as it.
  private static let unions: WordSet = ["alliance", "bloc", "group"]

  /// Settles “the leaders” and “the foreign ministers” as people who have come up lately.
  private mutating func settleKnown(_ collective: Collective, _ result: inout Settled) {
    if !collective.offices.isEmpty { return settleHolders(collective.offices, &result) }
    if let last = lastCollective(before: result.sentence, collective) {
      result.referents = last.referents
      result.candidates = last.candidates
      return
    }
    guard collective.ofLeaders else { return settleList(collective, &result) }
    let found = leaders(collective, since: result.sentence - 8)
    // “Abe met Moon and Li in Chengdu. The leaders agreed …”
    let near =
      found.count == 2
      ? found
      : [1, 2].map { leaders(collective, in: result.sentence - $0) }.first { $0.count > 1 } ?? []
    guard (2...6).contains(near.count) else { return }
    result.referents = near
    result.candidates = near.map {
      .init(party: $0.party, score: 0.62, reason: "the leaders told of before")
    }
  }

  /// The known leaders whom sentences from one on name, each once.
  private mutating func leaders(_ collective: Collective, since sentence: Int) -> [Referent] {
    leaders(collective, among: told(since: sentence))
  }

  /// The known leaders whom one sentence names, each once.
  private mutating func leaders(_ collective: Collective, in sentence: Int) -> [Referent] {
    sentence < 0 ? [] : leaders(collective, among: told(in: sentence))
  }

  private mutating func leaders(_ collective: Collective, among told: ArraySlice<Settled>) -> [Referent] {
    var found: [Referent] = []
    for before in told where before.isTold {
      for referent in before.referents {
        guard let leader = wanted(referent, before, collective), leader.row != nil else { continue }
        if !found.contains(leader) { found.append(leader) }
      }
    }
    return found
  }

  /// Settles “the ministers” as the people of the last list of names before, where there is one.
  private mutating func settleList(_ collective: Collective, _ result: inout Settled) {
    for count in [5, 4, 3, 2] {
      guard
        let list = listed(count, collective, before: result.sentence, within: 2)
          ?? met(count, collective, before: result.sentence)
      else { continue }
      result.referents = list
      result.candidates = list.map { .init(party: $0.party, score: 0.65, reason: "named together before") }
      return
    }
  }

  /// Settles “the foreign ministers”: everyone in such an office who has come up lately.
  private func settleHolders(_ offices: [Int], _ result: inout Settled) {
    guard let day else { return }
    let ranks = ranks(of: offices)
    var found: [Referent] = []
    for before in told(since: result.sentence - 8) {
      for referent in before.referents where !found.contains(referent) {
        guard let row = referent.row, row.table == .person else { continue }
        let isHolder = lexicon.terms(ofPerson: row.row).contains {
          $0.days.contains(day) && ranks.contains(lexicon.rank(ofOffice: $0.office))
        }
        if isHolder { found.append(referent) }
      }
    }
    guard found.count > 1 else { return }
    result.referents = found
    result.candidates = found.map {
      .init(party: $0.party, score: 0.65, reason: "in that office, told of before")
    }
  }

  /// The last group of people that was told of, not too far back.
  private func lastCollective(before sentence: Int, _ collective: Collective) -> Settled? {
    told(since: sentence - 4).last { before in
      switch before.phrase.kind {
      case .collective(let other): guard other.ofLeaders || !collective.ofLeaders else { return false }
      case .office:
        guard before.referents.allSatisfy({ !collective.ofLeaders || isLeader($0) }) else { return false }
      case .person, .party, .halves, .unknownOrganisation, .place, .pronoun, .it, .they, .speaker, .listener,
        .ownBody,
        .told, .group:
        return false
      }
      return before.referents.count > 1
        && before.referents.allSatisfy { $0.party.kind == .person }
    }
  }

  /// The ranks that a title mostly bears, over all countries.
  private func ranks(of offices: [Int]) -> Set<String> {
    var counts: [String: Int] = [:]
    for office in offices { counts[lexicon.rank(ofOffice: office), default: 0] += 1 }
    return Set(counts.filter { $0.value * 4 >= offices.count }.keys)
  }

  private func person(_ referent: Referent, _ offices: [Int]) -> Referent? {
    guard referent.party.kind == .person else { return nil }
    guard !offices.isEmpty, let row = referent.row, let day else { return referent }
    let ranks = ranks(of: offices)
    let held = lexicon.terms(ofPerson: row.row).filter { $0.days.contains(day) }
    return held.isEmpty || held.contains { ranks.contains(lexicon.rank(ofOffice: $0.office)) }
      ? referent : nil
  }

  mutating func stateOf(_ referent: Referent, _ before: Settled) -> Referent? {
    switch referent.party.kind {
    case .state: referent
    case .person: before.onBehalfOf.map { self.referent($0) }
    case .organisation, .group: referent.party.isKnown ? referent : nil
    }
  }
}
