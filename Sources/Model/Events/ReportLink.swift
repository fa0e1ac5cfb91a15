/// How two events that one article tells of hang together, by its words.
package struct ReportLink: Sendable, Hashable {
  /// A distance in time: “a day after the referendum” is 1 day, “a week before” −1 week.
  package struct Offset: Sendable, Hashable {
    package let count: Int
    package let unit: TimeUnit
    package init(count: Int, unit: TimeUnit) {
      self.count = count
      self.unit = unit
    }
  }

  /// The report that the link is told of.
  package let from: Report.ID
  /// What its event is to the other.
  package let kind: Relation.Kind
  /// The report of the other event.
  package let to: Report.ID
  /// How far the one lies from the other; `nil` where the words do not count it.
  package let offset: Offset?
  /// The words that tell it.
  package let evidence: Evidence

  /// Makes a link.
  package init(from: Report.ID, kind: Relation.Kind, to: Report.ID, offset: Offset?, evidence: Evidence) {
    self.from = from
    self.kind = kind
    self.to = to
    self.offset = offset
    self.evidence = evidence
  }
}
