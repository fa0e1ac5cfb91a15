/// What ties the meaning of a time expression to days of the calendar.
package enum TimeAnchor: Sendable, Hashable {
  /// Nothing is needed: the words state the days in full.
  case stated
  /// The day of writing, and where the clause looks from it; `nil` where the words leave no choice.
  case writing(CalendarDate, clause: Outlook?)
  /// The time told before in the text.
  case told(CalendarUnit)
  /// Nothing that is known; “two days after the vote” hangs on an event.
  case none

  /// Where a clause looks from the day of writing.
  package enum Outlook: String, Sendable, Hashable, CaseIterable {
    case back = "looks back"
    case ahead = "looks ahead"
    case open = "does not tell where it looks"
  }
}

extension TimeAnchor: CustomStringConvertible {
  /// The anchor in words for `explain`.
  package var description: String {
    switch self {
    case .stated: "stated in full"
    case .writing(let day, nil): "from the day of writing, \(day)"
    case .writing(let day, let clause?):
      "from the day of writing, \(day), in a clause that \(clause.rawValue)"
    case .told(let unit): "from the time told before, \(unit)"
    case .none: "nothing to hang on"
    }
  }
}
