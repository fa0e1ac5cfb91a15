import Building
import CommandLine
import Lexicons
import Model

/// Turns the flags of `amend` into changes of an event.
struct AmendmentReader {
  let invocation: Invocation
  let event: Event
  /// Those who take part in any event of the database.
  let parties: [Party]
  let lexicon: Lexicon
  let types: [EventType.ID: EventType]

  /// What is to be changed.
  ///
  /// - Throws: `UsageError` for a date, type, status or name that means nothing, with what would.
  func changes() throws -> [Correction.Change] {
    var changes: [Correction.Change] = []
    if let text = invocation.value("date") { changes.append(.date(try date(text))) }
    if let text = invocation.value("type") {
      changes.append(.type(try QueryReader.type(text, of: types, invocation)))
    }
    if let text = invocation.value("status") {
      changes.append(.status(try QueryReader.status(text, invocation)))
    }
    if let text = invocation.value("place") { changes.append(.place(text.isEmpty ? nil : place(text))) }
    if let text = invocation.value("summary") {
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      changes.append(.summary(words.isEmpty ? nil : words))
    }
    changes += try invocation.values("without").map { .without(try partaker($0)) }
    changes += try invocation.values("with").map { .with(try party($0)) }
    guard !changes.isEmpty else {
      throw problem(
        "say what to amend: --date, --type, --status, --place, --summary, --with, --without, or --published for an article"
      )
    }
    return changes
  }

  private func date(_ text: String) throws -> TimeSpan? {
    let span = TimeSpan(typed: text)
    guard span != nil || text.isEmpty else {
      throw problem(
        "--date takes a day such as 2014-03-30 or “30 March 2014”, a month such as 2014-03 or days from and to such as 2014-04-01/2014-04-02 (EDTF), not “\(text)”"
      )
    }
    return span
  }

  /// The place of a name: the largest that the tables know by it, else one of that name alone.
  private func place(_ name: String) -> Place {
    let uses = lexicon.uses(of: name).filter { $0.kind == .name }
    if let state = uses.first(where: { $0.table == .country }) {
      return Place(name: lexicon.name(PartyRow(.country, state.row)), country: "")
    }
    let rows = uses.filter { $0.table == .place }.map(\.row)
    let sizes = rows.map { lexicon.size(ofPlace: $0).population }
    guard let row = zip(rows, sizes).max(by: { $0.1 < $1.1 })?.0 else {
      Console.tell("“\(name)” is no place that the tables know; it is kept as it is written")
      return Place(name: name, country: "")
    }
    let found = lexicon.place(row)
    return Place(name: found.name, country: found.country.map { lexicon.name(PartyRow(.country, $0)) } ?? "")
  }

  /// Whom of those who take part a name means.
  private func partaker(_ name: String) throws -> Party {
    let those = event.participants.map(\.party)
    let found = NameMatcher(parties: those, lexicon: lexicon).matches(name)
    guard let party = those.first(where: { found.contains($0.id) }), found.count == 1 else {
      guard !those.isEmpty else { throw problem("nobody takes part in this event") }
      let who = those.map(\.name).joined(separator: ", ")
      throw problem("“\(name)” is not one of those who take part: \(who)")
    }
    return party
  }

  /// Whom a name means: somebody of the database, else of the tables.
  private func party(_ name: String) throws -> Party {
    var found = NameMatcher(parties: parties, lexicon: lexicon).matches(name).sorted().compactMap { id in
      parties.first { $0.id == id }
    }
    if found.isEmpty {
      let uses = lexicon.uses(of: name).filter {
        $0.kind == .name && [.country, .organisation, .person].contains($0.table)
      }
      found = uses.map { lexicon.party(PartyRow($0.table, $0.row)) }
    }
    guard let party = found.first else {
      let near = nearestNames(to: name, among: parties.map(\.name), limit: 3)
      let hint =
        near.isEmpty
        ? "type the whole name, or add a row to people.tsv in a folder of --data (Docs/adding-people.md)"
        : "did you mean \(near.joined(separator: ", "))?"
      throw problem("nobody called “\(name)” is known; \(hint)")
    }
    guard found.count == 1 else {
      throw problem("“\(name)” may be \(found.map(\.name).joined(separator: " or ")); type the whole name")
    }
    return party
  }

  private func problem(_ reason: String) -> UsageError { UsageError(invocation.command, reason) }
}
