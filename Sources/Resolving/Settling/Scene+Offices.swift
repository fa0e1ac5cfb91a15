import Lexicons
import Model

extension Scene {
  /// Whether an office is one whose holder stands for the whole state or body.
  func isMajor(_ office: Int) -> Bool {
    Scene.majorRanks.contains(lexicon.rank(ofOffice: office))
  }

  private static let majorRanks: WordSet = [
    "head-of-state", "head-of-government", "foreign-minister", "secretary-general", "supreme-leader",
    "party-leader", "president", "managing-head",
  ]
  /// Ranks that every state has one office of at most, so that another title of the rank means the same office.
  private static let soleRanks: WordSet = majorRanks.union([
    "finance-minister", "defence-minister", "interior-minister",
  ])

  /// Whether a state or body is one whose leaders are known everywhere by their family names.
  func isGreat(_ row: PartyRow) -> Bool {
    [
      "USA", "RUS", "SUN", "CHN", "GBR", "FRA", "DEU", "JPN", "UKR", "ISR", "IRN", "TUR", "IND", "un", "nato",
      "eu",
    ]
    .contains(lexicon.key(row))
  }

  /// The offices of an owner that are of one kind with those of a title: Britain's “foreign minister” is its Foreign Secretary.
  func officesOfRank(_ title: Title, owner: PartyRow) -> [Int] {
    guard title.tenure != .deputy else { return [] }
    if title.isLeader { return leadingOffices(of: owner) }
    var counts: [String: Int] = [:]
    for office in title.offices.prefix(40) { counts[lexicon.rank(ofOffice: office), default: 0] += 1 }
    guard
      let rank = counts.filter({ Scene.soleRanks.contains($0.key) })
        .max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key
    else { return [] }
    return lexicon.offices(of: owner).filter { lexicon.rank(ofOffice: $0) == rank }
  }

  /// The offices of a state whose holder leads it, the likeliest first.
  ///
  /// Where the head of state only represents, the head of government leads.
  private func leadingOffices(of owner: PartyRow) -> [Int] {
    let offices = lexicon.offices(of: owner)
    let order =
      owner.table == .country && lexicon.isLedByGovernment(owner.row)
      ? ["party-leader", "head-of-government", "head-of-state"]
      : ["party-leader", "head-of-state", "head-of-government"]
    return order.flatMap { rank in offices.filter { lexicon.rank(ofOffice: $0) == rank } }
  }

  /// Settles a title that stands alone.
  mutating func settle(_ title: Title, _ result: inout Settled) {
    if let beside = result.phrase.besides, absorbs(title, beside: beside, sentence: result.sentence) {
      result.isTold = false
      return
    }
    if title.isCounterpart { return settleCounterpart(title, &result) }
    guard title.tenure != .deputy, !title.isPredicate else { return settleOwnerOnly(title, &result) }
    switch title.owner {
    case .parties(let owners): settle(title, owners: owners, &result)
    case .pronoun: settle(title, owners: ownerOfPronoun(before: result).map { [$0] } ?? [], &result)
    case .none: settleOwnerless(title, &result)
    case .unknown: result.isTold = false
    }
  }

  /// “Deputy foreign minister of Peru”, “as president of Georgia”: nobody who is meant, but for whom.
  private mutating func settleOwnerOnly(_ title: Title, _ result: inout Settled) {
    result.onBehalfOf = owner(of: title)
    result.isTold = result.onBehalfOf != nil
  }

  /// Whether a title after a comma is that of the person before it, and so tells nothing of its own.
  private func absorbs(_ title: Title, beside: Int, sentence: Int) -> Bool {
    guard phrases[sentence].indices.contains(beside),
      let before = told(in: sentence).last(where: { $0.phrase.tokens == phrases[sentence][beside].tokens }),
      let person = before.person
    else { return false }
    guard let row = person.row, !title.isCounterpart else { return true }
    let own = offices(of: title)
    return lexicon.terms(ofPerson: row.row).contains { own.contains($0.office) } || title.offices.isEmpty
  }

  /// Settles a title with its owners: one holder for each, or the body itself where all its members' are meant.
  private mutating func settle(_ title: Title, owners: [PartyRow], _ result: inout Settled) {
    guard !owners.isEmpty else {
      result.isTold = false
      return
    }
    // “EU negotiators”, “Israeli negotiators”, but not “former Israeli ministers”
    if title.isPlural, owners.count == 1,
      owners[0].table == .organisation || title.isIndefinite && title.tenure == .current
    {
      result.referents = [referent(owners[0])]
      return
    }
    if title.isIndefinite, title.tenure == .current, owners.count == 1,
      speaksForOthers(result) || isArmed(owners[0])
    {
      result.referents = [referent(owners[0])]
      result.candidates = [
        .init(party: result.referents[0].party, score: 0.65, reason: "whom somebody without a name acts for")
      ]
      return
    }
    if title.isIndefinite || title.tenure != .current, owners.count == 1 {
      return settleFormer(title, owner: owners[0], &result)
    }
    var unknown: [Referent] = []
    for owner in owners {
      guard let (person, office) = holder(title, owner: owner) else {
        // Of “the foreign secretaries of India and Nepal” one may be known by the state alone.
        if title.isPlural, owners.count > 1 { unknown.append(referent(owner)) }
        continue
      }
      let found = referent(PartyRow(.person, person))
      result.referents.append(found)
      result.office = office
      let when = day.map { " on \($0)" } ?? ""
      result.candidates.append(
        .init(
          party: found.party, score: 0.9,
          reason: "\(lexicon.name(PartyRow(.office, office))) of \(lexicon.name(owner))\(when)"))
    }
    if owners.count == 1 { result.onBehalfOf = owners[0] } else { result.office = nil }
    if !result.referents.isEmpty { result.referents += unknown }
    guard result.referents.isEmpty, title.isPlural else { return }
    result.referents = owners.map { referent($0) }
    result.candidates = result.referents.map {
      .init(party: $0.party, score: 0.65, reason: "those who act for it")
    }
  }

  /// Whether a title is that of one who only says what others have them say: “a NATO spokeswoman”.
  func speaksForOthers(_ result: Settled) -> Bool {
    sentences[result.sentence].tokens[result.phrase.tokens].contains {
      $0.form.inSmallLetters.isOne(of: "spokesman", "spokesperson", "spokeswoman")
    }
  }

  /// “The former Israeli prime minister” is somebody only where the article has named him.
  private mutating func settleFormer(_ title: Title, owner: PartyRow, _ result: inout Settled) {
    let own = offices(of: title)
    let member = cast.last { member in
      member.sentence <= result.sentence
        && (member.referent.row.map { row in
          lexicon.terms(ofPerson: row.row).contains { own.contains($0.office) }
        } ?? false)
    }
    guard let member, !title.isIndefinite else {
      result.isTold = false
      return
    }
    result.referents = [member.referent]
    result.candidates = [
      .init(party: member.referent.party, score: 0.7, reason: "named in the article, once in that office")
    ]
  }

  /// Who holds an office of an owner that bears a title, and which; the article's own word before the tables'.
  func holder(_ title: Title, owner: PartyRow) -> (person: Int, office: Int)? {
    var sole = title
    sole.owner = .parties([owner])
    let own = title.isLeader ? leadingOffices(of: owner) : offices(of: sole).sorted()
    if let day {
      for isActing in [false, true] {
        for office in own {
          if let term = lexicon.soleHolder(ofOffice: office, on: day, isActing: isActing) {
            return (term.person, office)
          }
        }
      }
    }
    for member in cast.reversed() {
      guard let row = member.referent.row, let office = member.offices.first(where: own.contains) else {
        continue
      }
      return (row.row, office)
    }
    return nil
  }

  /// Settles “the president”: whom the article has named as such, or the holder in the state that it is about.
  private mutating func settleOwnerless(_ title: Title, _ result: inout Settled) {
    guard title.isDefinite, title.tenure == .current, !title.isIndefinite else {
      result.isTold = false
      return
    }
    if title.offices.isEmpty { return settleCalled(title, &result) }
    if let home,
      settleHolder(title, of: home, reason: "the government of \(lexicon.name(home)) writes", &result)
    {
      return
    }
    if let before = lastNamed(as: Set(title.offices)), let person = before.person {
      result.referents = [person]
      result.onBehalfOf = before.onBehalfOf
      result.candidates = [.init(party: person.party, score: 0.8, reason: "named as “\(title.word)” before")]
      return
    }
    if let member = cast.first(where: {
      $0.referent.row != nil && $0.offices.contains(where: title.offices.contains)
    }) {
      result.referents = [member.referent]
      result.onBehalfOf = member.owner ?? represented(by: member.referent)
      result.candidates = [
        .init(party: member.referent.party, score: 0.7, reason: "named as “\(title.word)” later")
      ]
      return
    }
    if let focus,
      settleHolder(title, of: focus, reason: "the article is about \(lexicon.name(focus))", &result)
    {
      return
    }
    if let owner = likelyOwner(of: title),
      settleHolder(title, of: owner, reason: "best known by that title: \(lexicon.name(owner))", &result)
    {
      return
    }
    result.isTold = false
  }

  /// Settles a title as its holder in one state or body; `false` where nobody is known to hold it there.
  private mutating func settleHolder(
    _ title: Title, of owner: PartyRow, reason: String, _ result: inout Settled
  )
    -> Bool
  {
    guard let (person, office) = holder(title, owner: owner), title.offices.contains(office) else {
      return false
    }
    let found = referent(PartyRow(.person, person))
    result.referents = [found]
    result.onBehalfOf = owner
    result.office = office
    result.candidates = [.init(party: found.party, score: 0.65, reason: reason)]
    return true
  }

  /// The one state or body that has such an office, or the only one that all the world knows.
  private func likelyOwner(of title: Title) -> PartyRow? {
    guard title.offices.count < 20 else { return nil }
    let owners = Set(title.offices.compactMap { lexicon.owner(ofOffice: $0) })
    if owners.count == 1 { return owners.first }
    let great = Set(
      title.offices.filter { isMajor($0) }.compactMap { lexicon.owner(ofOffice: $0) }.filter { isGreat($0) })
    return great.count == 1 ? great.first : nil
  }

  /// The person told of before who is in one of some offices: whom the article calls so, then who comes up most.
  ///
  /// - Complexity: The number of people told of, not how often they are.
  private func lastNamed(as offices: Set<Int>) -> Settled? {
    var best: (weight: Int, last: Settled, id: Party.ID)?
    for (id, times) in timesTold {
      let isCalledSo = officesCalled[id]?.contains(where: offices.contains) ?? false
      guard isCalledSo || isInOffice(settled[times.last].person, offices) else { continue }
      let weight = times.count + (isCalledSo ? 2 : 0) + (calledWithoutOwner.contains(id) ? 3 : 0)
      let found = (weight: weight, last: settled[times.last], id: id)
      guard let rival = best else {
        best = found
        continue
      }
      if (rival.weight, rival.last.sentence, found.id) < (found.weight, found.last.sentence, rival.id) {
        best = found
      }
    }
    return best?.last
  }

  /// Whether a person is in one of some offices on the day.
  private func isInOffice(_ person: Referent?, _ offices: Set<Int>) -> Bool {
    guard let row = person?.row, let day else { return false }
    return lexicon.terms(ofPerson: row.row).contains { offices.contains($0.office) && $0.days.contains(day) }
  }

  /// The state that the text names first, itself or by its capital.
  var firstTold: PartyRow? {
    for sentence in phrases.indices where sentences[sentence].place == .body {
      for case .party(let rows, let form, acts: _) in phrases[sentence].map(\.kind) where form != .demonym {
        if let state = rows.first(where: { $0.table == .country }) { return state }
      }
    }
    return nil
  }

  /// The state that the article is about: named three times, and twice as often as any other.
  var focus: PartyRow? {
    let order = stateCounts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let first = order.first, first.value >= 3, order.count < 2 || order[1].value * 2 <= first.value
    else { return nil }
    return PartyRow(.country, first.key)
  }
}
