import Lexicons
import Model

extension Scene {
  /// The days on which an article that tells no day can have been written: those on which most of the people whom it calls by an
  /// office held it.
  ///
  /// `nil` where fewer than two people are called so, or fewer than two thirds of them agree on any day.
  var period: ClosedRange<CalendarDate>? {
    var terms: [Int: [ClosedRange<CalendarDate>]] = [:]
    for member in cast {
      guard let person = member.referent.row, person.table == .person else { continue }
      terms[person.row, default: []] += lexicon.terms(ofPerson: person.row)
        .filter { member.offices.contains($0.office) }.map(\.days)
    }
    let voices = terms.values.filter { !$0.isEmpty }
    func agreeing(on day: CalendarDate) -> Int { voices.count { $0.contains { $0.contains(day) } } }
    // Agreement is greatest on the first day of a term, and ends with the last day of one.
    let firstDays = voices.joined().map { ($0.lowerBound, agreeing(on: $0.lowerBound)) }
    guard let most = firstDays.map(\.1).max(), most >= 2, most * 3 >= voices.count * 2,
      let first = firstDays.filter({ $0.1 == most }).map(\.0).min(),
      let last = voices.joined().map(\.upperBound).filter({ agreeing(on: $0) == most }).max()
    else { return nil }
    return first...max(first, last)
  }
}
