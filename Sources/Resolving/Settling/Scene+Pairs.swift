import Lexicons
import Model

/// Settles “the two countries” and “the two leaders” where they are hardly those told of last.
extension Scene {
  /// The people of just that number whom a phrase told of, as “the two leaders” did, or of whom one does something with the others:
  /// “Moon met Kim two days after Trump called off …”.
  mutating func met(_ count: Int, _ collective: Collective, before sentence: Int) -> [Referent]? {
    guard collective.ofPeople else { return nil }
    for place in stride(from: sentence, through: max(0, sentence - 3), by: -1) {
      var doers: [(verb: Int, people: [Referent])] = []
      for before in told(in: place) where before.isTold && !speaksForOthers(before) && !isOwner(before) {
        let people = before.referents.compactMap { wanted($0, before, collective) }
        if people.count == count, people.count == before.referents.count { return people }
        guard people.count == 1, let verb = verb(over: before) else { continue }
        if isSubject(before) {
          doers.append((verb, people))
        } else if let index = doers.lastIndex(where: { $0.verb == verb && !$0.people.contains(people[0]) }) {
          doers[index].people.append(people[0])
        }
      }
      if let pair = doers.first(where: { $0.people.count == count }) { return pair.people }
    }
    return nil
  }

  /// Settles “the sides” and “the countries” as the two states or bodies that the last sentence of any tells of, alone.
  mutating func settleSides(_ collective: Collective, _ result: inout Settled) {
    var found: [Referent] = []
    for sentence in stride(from: result.sentence, through: max(0, result.sentence - 2), by: -1) {
      for before in told(in: sentence) where before.isTold {
        for one in before.referents {
          if let side = wanted(one, before, collective), !found.contains(side) { found.append(side) }
        }
      }
      guard found.count < 2 else { break }
    }
    guard found.count == 2 else { return }
    result.referents = found
    result.candidates = found.map { .init(party: $0.party, score: 0.62, reason: "told of before") }
  }

  /// The verb that somebody is an argument of, itself or by a noun: “met Kim”, “held talks with Kim”.
  private func verb(over told: Settled) -> Int? {
    let tokens = sentences[told.sentence].tokens
    var token = head(of: told.phrase.tokens, in: told.sentence)
    for _ in 0..<3 {
      let nominal: Set<DependencyRelation> = [.nsubj, .nsubjPassive, .obj, .iobj, .obl, .nmod]
      guard nominal.contains(tokens[token].relation), let head = tokens[token].head else { return nil }
      if tokens[head].tag.isOne(of: .verb, .auxiliary) { return head }
      token = head
    }
    return nil
  }

  /// The two states or bodies that the article is about, where “the two countries” are hardly those told of last: a pair named
  /// together before, above all at its head, that comes up more.
  mutating func pair(of collective: Collective, before sentence: Int, insteadOf last: [Referent]?)
    -> [Referent]?
  {
    guard collective.count == 2, !collective.ofPeople,
      let pair = listed(2, collective, before: sentence, within: sentence)
    else { return nil }
    let isAtHead = told(since: 0).contains { $0.sentence < 2 && $0.referents.contains(pair[0]) }
    let weight = (pair.map(timesTold).min() ?? 0) + (isAtHead ? 2 : 0)
    return last.map { weight > ($0.map(timesTold).min() ?? 0) } ?? true ? pair : nil
  }

  /// The two states that have come up far more than those told of last: “both countries” in an article about India and Pakistan.
  mutating func leading(_ collective: Collective, insteadOf last: [Referent]?) -> [Referent]? {
    guard collective.count == 2, !collective.ofPeople, let last else { return nil }
    var states: [Referent] = []
    for before in told(since: 0) where before.isTold && before.referents.count == 1 {
      if let state = stateOf(before.referents[0], before), state.party.kind == .state, !states.contains(state)
      {
        states.append(state)
      }
    }
    let weighed = states.map { (state: $0, times: timesTold($0)) }.filter { $0.times > 2 }
      .sorted { $0.times > $1.times }
    guard weighed.count > 1, weighed.count == 2 || weighed[1].times > weighed[2].times,
      weighed[1].times > 2 * (last.map(timesTold).min() ?? 0)
    else { return nil }
    return weighed.prefix(2).map(\.state)
  }

  /// The state of somebody who was told to be in another, and that one: “during Hollande's visit to Havana, the two countries …”.
  mutating func guestAndHost(_ collective: Collective, before result: Settled) -> [Referent]? {
    guard collective.count == 2, collective.ofCountries, !collective.ofPeople else { return nil }
    var found: [Referent] = []
    for before in told(since: result.sentence - 1) where before.isTold {
      var state: Referent?
      if let one = before.referents.first {
        state = stateOf(one, before)
      } else if let place = before.place {
        state = stateAround(place)
      }
      if let state, state.party.kind == .state, !found.contains(state) { found.append(state) }
    }
    return found.count == 2 ? found : nil
  }

  /// The state in which a place is.
  private mutating func stateAround(_ place: Place) -> Referent? {
    let states = lexicon.uses(of: place.country).filter { $0.table == .country && $0.kind == .name }
    return states.count == 1 ? referent(PartyRow(.country, states[0].row)) : nil
  }

  /// How often somebody has come up, itself or by those who act for it.
  private func timesTold(_ referent: Referent) -> Int {
    settled.count { $0.referents.contains(referent) || $0.onBehalfOf != nil && $0.onBehalfOf == referent.row }
  }

  /// Settles “the six powers” as the group that the tables know by these words on that day.
  mutating func settlePowers(_ result: inout Settled) {
    guard let group = wellKnown(called: result) else { return }
    result.referents = [group]
    result.candidates = [.init(party: group.party, score: 0.7, reason: "known by these words")]
  }
}
