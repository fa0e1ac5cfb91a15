import Lexicons
import Model

extension Scene {
  /// Settles “he” and “she”: the subject before, of the same sex where that is known, not too far back.
  mutating func settle(_ gender: Gender, _ result: inout Settled) {
    let pronoun = result.phrase.tokens.lowerBound
    var best: (score: Double, before: Settled)?
    for before in settled.reversed() {
      guard before.sentence >= result.sentence - 2 else { break }
      guard let person = before.person, isOf(gender, person),
        !isArgumentBeside(before, pronoun, in: result.sentence)
      else { continue }
      var score =
        before.sentence == result.sentence ? 1.5 : before.sentence == result.sentence - 1 ? 1.2 : 0.5
      if isSubject(before) { score += 0.5 }
      if score > (best?.score ?? 0) + 0.01 { best = (score, before) }
    }
    guard let best, let person = best.before.person else { return }
    result.referents = [person]
    result.onBehalfOf = best.before.onBehalfOf
    result.candidates = [
      .init(party: person.party, score: min(0.9, 0.4 + 0.25 * best.score), reason: "the one told of before")
    ]
  }

  /// Settles “I”: the one whose name, with a colon, stands before.
  func settleSpeaker(_ result: inout Settled) {
    guard let speaker, let person = speaker.person else { return }
    result.referents = [person]
    result.onBehalfOf = speaker.onBehalfOf
    result.candidates = [.init(party: person.party, score: 0.8, reason: "the speaker")]
  }

  /// Settles “they”: the last group told of, or the people who came up together in the sentence before.
  func settleThey(_ result: inout Settled) {
    for sentence in stride(from: result.sentence, through: max(0, result.sentence - 2), by: -1) {
      let before = settled.filter { $0.sentence == sentence && $0.isTold && !$0.referents.isEmpty }
      if let group = before.last(where: { $0.referents.count > 1 }) {
        result.referents = group.referents
      } else {
        var people: [Referent] = []
        for person in before.compactMap(\.person) where !people.contains(person) { people.append(person) }
        let isTogether = before.contains { isSubject($0) && $0.person != nil }
        if people.count > 1, people.count < 6, isTogether, sentence < result.sentence {
          result.referents = people
        }
      }
      if !result.referents.isEmpty { break }
    }
    result.candidates = result.referents.map {
      .init(party: $0.party, score: 0.65, reason: "those told of before")
    }
  }

  private func isOf(_ gender: Gender, _ person: Referent) -> Bool {
    let first = person.party.name.split(separator: " ").first.map { $0.lowercased() } ?? ""
    let known = cast.first { $0.referent == person && $0.gender != nil }?.gender ?? GivenNames.gender(first)
    switch gender {
    case .female: return known == .female
    case .male: return known != .female
    }
  }

  /// Whether somebody is another argument of the pronoun's own verb, and so cannot be meant: “Kerry told him”.
  private func isArgumentBeside(_ before: Settled, _ pronoun: Int, in sentence: Int) -> Bool {
    guard before.sentence == sentence else { return false }
    let tokens = sentences[sentence].tokens
    let head = head(of: before.phrase.tokens, in: sentence)
    return tokens[head].head != nil && tokens[head].head == tokens[pronoun].head
  }

  private func isSubject(_ before: Settled) -> Bool {
    let tokens = sentences[before.sentence].tokens
    switch tokens[head(of: before.phrase.tokens, in: before.sentence)].relation {
    case .nsubj, .nsubjPassive: return true
    default: return false
    }
  }

  /// The token of a phrase on which the rest of the tree hangs it.
  func head(of tokens: Range<Int>, in sentence: Int) -> Int {
    let words = sentences[sentence].tokens
    return tokens.first { index in
      guard let head = words[index].head else { return words[index].relation == .root }
      return !tokens.contains(head) && words[index].tag != .punctuation && words[index].relation != .det
    } ?? tokens.upperBound - 1
  }

  /// Settles “the two leaders” and “both sides”: so many of those told of last.
  mutating func settle(count told: Int?, ofPeople: Bool, offices: [Int], _ result: inout Settled) {
    if told == nil, let last = lastCollective(before: result.sentence) {
      result.referents = last.referents
      result.candidates = last.candidates
      return
    }
    if told == nil, !offices.isEmpty {
      return settleHolders(offices, &result)
    }
    let count = told ?? 2
    if !ofPeople, count > 4 { return settlePowers(count, &result) }
    var found: [Referent] = []
    for before in settled.reversed() where before.isTold {
      guard before.sentence >= result.sentence - 3, found.count < count else { break }
      for referent in before.referents.reversed() where found.count < count {
        guard let wanted = ofPeople ? person(referent, offices) : stateOf(referent, before) else { continue }
        if !found.contains(wanted) { found.append(wanted) }
      }
    }
    guard found.count == count else { return }
    result.referents = found.reversed()
    result.candidates = result.referents.map { .init(party: $0.party, score: 0.7, reason: "told of before") }
  }

  /// Settles “the foreign ministers”: everyone in such an office who has come up lately.
  private func settleHolders(_ offices: [Int], _ result: inout Settled) {
    guard let day else { return }
    let ranks = Set(offices.prefix(20).map { lexicon.rank(ofOffice: $0) })
    var found: [Referent] = []
    for before in settled where before.sentence >= result.sentence - 8 {
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
  private func lastCollective(before sentence: Int) -> Settled? {
    settled.last { before in
      guard case .collective = before.phrase.kind else { return false }
      return before.sentence >= sentence - 4 && before.referents.count > 1
        && before.referents.allSatisfy { $0.party.kind == .person }
    }
  }

  private func person(_ referent: Referent, _ offices: [Int]) -> Referent? {
    guard referent.party.kind == .person else { return nil }
    guard !offices.isEmpty, let row = referent.row, let day else { return referent }
    let ranks = Set(offices.prefix(20).map { lexicon.rank(ofOffice: $0) })
    let held = lexicon.terms(ofPerson: row.row).filter { $0.days.contains(day) }
    return held.isEmpty || held.contains { ranks.contains(lexicon.rank(ofOffice: $0.office)) }
      ? referent : nil
  }

  private mutating func stateOf(_ referent: Referent, _ before: Settled) -> Referent? {
    switch referent.party.kind {
    case .state: referent
    case .person: before.onBehalfOf.map { self.referent($0) }
    case .organisation, .group: referent.party.isKnown ? referent : nil
    }
  }

  /// “The six powers” of the talks with Iran, where the tables know the group by that day.
  private mutating func settlePowers(_ count: Int, _ result: inout Settled) {
    guard count == 6, let group = lexicon.uses(of: "P5+1").first(where: { $0.table == .organisation }) else {
      return
    }
    let row = PartyRow(.organisation, group.row)
    guard day.map({ lexicon.existence(row).contains($0) }) ?? true else { return }
    result.referents = [referent(row)]
    result.candidates = [
      .init(party: result.referents[0].party, score: 0.7, reason: "the six powers of the talks with Iran")
    ]
  }
}
