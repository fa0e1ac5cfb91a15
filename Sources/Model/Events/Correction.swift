/// What a person has corrected. It hangs on a report, since events are made anew of their reports when articles are added.
package struct Correction: Sendable, Hashable {
  /// What was changed.
  package enum Change: Sendable, Hashable {
    /// The event's date; `nil` for none.
    case date(TimeSpan?)
    case type(EventType.ID)
    case status(EventStatus)
    /// Where it was; `nil` for nowhere told.
    case place(Place?)
    /// The sentence that tells of it; `nil` for the one that is made of what was read.
    case summary(String?)
    /// A party took part.
    case with(Party)
    /// A party took no part.
    case without(Party)
    /// It is no event.
    case reject
    /// It is the same event as the one of another report.
    case merge(Report.ID)
    /// The report tells of an event of its own.
    case split
    /// The article appeared on another day.
    case published(CalendarDate)
  }

  /// A report of the event that is meant; for a day of publication the article's id.
  package let report: Report.ID
  /// What was changed.
  package let change: Change

  /// Makes a correction.
  package init(report: Report.ID, change: Change) {
    self.report = report
    self.change = change
  }
}
