/// What the reports of all articles together say of one event.
package struct Event: Sendable, Hashable {
  /// What names an event: stable whatever the order in which its reports came.
  package struct ID: Sendable, Hashable, Comparable {
    package let text: String
    package init(_ text: String) { self.text = text }
    package static func < (a: ID, b: ID) -> Bool { a.text < b.text }
  }

  /// What names it.
  package var id: ID
  /// Its type.
  package var type: EventType.ID
  /// Its latest status.
  package var status: EventStatus
  /// The best date, with how it is known.
  package var time: EventTime
  /// Everyone who took part, by any report.
  package var participants: [Participation]
  /// Where; `nil` where no report tells.
  package var place: Place?
  /// Its reports, the best first; never empty.
  package var reports: [Report]
  /// How the status changed, by the articles' days: planned on the 29th, occurred on the 30th.
  package var history: [StatusChange]
  /// Dates that some reports give and that are not the best one.
  package var otherDates: [DateClaim]
  /// How likely it is to be right, from 0 to 1.
  package var confidence: Double
  /// The sentence by which a person wants it told; `nil` where it is told as it was read.
  package var summary: String?

  /// Makes an event.
  package init(
    id: ID, type: EventType.ID, status: EventStatus, time: EventTime, participants: [Participation],
    place: Place?,
    reports: [Report], history: [StatusChange], otherDates: [DateClaim], confidence: Double
  ) {
    self.id = id
    self.type = type
    self.status = status
    self.time = time
    self.participants = participants
    self.place = place
    self.reports = reports
    self.history = history
    self.otherDates = otherDates
    self.confidence = confidence
  }
}

/// A status that an article reports of an event, and when that article appeared.
package struct StatusChange: Sendable, Hashable {
  /// What was reported.
  package let status: EventStatus
  /// The day of the article; `nil` where it has none.
  package let reported: CalendarDate?
  /// Who reported it.
  package let article: Article.ID
  /// The days that were told with it: a plan may be told for one day first and for another later.
  package var span: TimeSpan?

  /// Makes a change.
  package init(status: EventStatus, reported: CalendarDate?, article: Article.ID) {
    self.status = status
    self.reported = reported
    self.article = article
  }
}

/// A date that an article gives to an event.
package struct DateClaim: Sendable, Hashable {
  /// The date.
  package let span: TimeSpan
  /// Who gives it.
  package let article: Article.ID

  /// Makes a claim.
  package init(span: TimeSpan, article: Article.ID) {
    self.span = span
    self.article = article
  }
}

/// How two events hang together.
package struct Relation: Sendable, Hashable {
  /// What one event is to the other; raw values as in the database.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case follows, precedes
    case respondsTo = "responds-to"
    case partOf = "part-of"
    case about
    case leadsTo = "leads-to"
    case cancels
  }

  /// The event that the relation is told of.
  package let from: Event.ID
  /// What it is to the other.
  package let kind: Kind
  /// The other event.
  package let to: Event.ID
  /// The words that tell it.
  package let evidence: Evidence

  /// Makes a relation.
  package init(from: Event.ID, kind: Kind, to: Event.ID, evidence: Evidence) {
    self.from = from
    self.kind = kind
    self.to = to
    self.evidence = evidence
  }
}
