extension Report {
  /// The report in the one notation for events: `2014-03-30 meeting planned @Paris — John Kerry for United States; Sergei Lavrov for Russia`.
  package var notation: String {
    eventNotation(span: time.span, type: type, status: status, place: place, participants: participants)
  }
}

extension Event {
  /// The event in the one notation for events: `2014-03-30 meeting planned @Paris — John Kerry for United States; Sergei Lavrov for Russia`.
  package var notation: String {
    eventNotation(span: time.span, type: type, status: status, place: place, participants: participants)
  }
}

/// Prints `DATE TYPE STATUS @PLACE — WHO for WHOM; WHO`; the date is `undated` where unknown, the status is left out where occurred.
private func eventNotation(
  span: TimeSpan?, type: EventType.ID, status: EventStatus, place: Place?, participants: [Participation]
) -> String {
  var words = [span?.edtf ?? "undated", type.text]
  if status != .occurred { words.append(status.rawValue) }
  if let place { words.append("@\(place.name)") }
  let parties = participants.map { $0.party.name + ($0.onBehalfOf.map { " for \($0.name)" } ?? "") }
  return words.joined(separator: " ") + (parties.isEmpty ? "" : " — " + parties.joined(separator: "; "))
}
