import Lexicons
import Model

/// Settles those in the same office elsewhere: “his Russian counterpart”.
extension Scene {
  /// Settles “his Russian counterpart”: the office of the one told of before, in the other state.
  mutating func settleCounterpart(_ title: Title, _ result: inout Settled) {
    result.onBehalfOf = owner(of: title)
    guard case .parties(let owners) = title.owner, let day,
      let before = told(since: result.sentence - 1).last(where: {
        let isOfPeople = !$0.referents.isEmpty && $0.referents.allSatisfy { $0.row?.table == .person }
        return isOfPeople && !isOfSame($0, owners)
      }),
      let person = before.referents.first?.row
    else { return }
    let ranks = lexicon.terms(ofPerson: person.row).filter { $0.days.contains(day) }.map(\.office)
      .sorted { isMajor($0) && !isMajor($1) }.map { lexicon.rank(ofOffice: $0) }
    for owner in owners {
      guard let (holder, office) = holder(ofRanks: ranks, owner: owner, on: day) else { continue }
      let other = referent(PartyRow(.person, holder))
      result.referents.append(other)
      result.office = owners.count == 1 ? office : nil
      result.candidates.append(
        .init(
          party: other.party, score: 0.85,
          reason:
            "\(lexicon.name(PartyRow(.office, office))) of \(lexicon.name(owner)), as \(before.referents[0].party.name) elsewhere"
        ))
    }
  }

  /// Who holds the first office of an owner that is of one of some ranks.
  private func holder(ofRanks ranks: [String], owner: PartyRow, on day: CalendarDate) -> (
    person: Int, office: Int
  )? {
    let offices = lexicon.offices(of: owner)
    for rank in ranks {
      for office in offices where lexicon.rank(ofOffice: office) == rank {
        if let term = lexicon.soleHolder(ofOffice: office, on: day, isActing: false) {
          return (term.person, office)
        }
      }
    }
    return nil
  }

  private func isOfSame(_ before: Settled, _ owners: [PartyRow]) -> Bool {
    before.onBehalfOf.map(owners.contains) ?? false
  }
}
