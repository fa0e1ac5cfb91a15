/// A time expression in the text: where it stands, what it means, and which days that is.
package struct TimeExpression: Sendable, Hashable {
  /// The TIMEX3 types; raw values as in TimeML.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  /// Where it stands in the article's text.
  package let range: TextRange
  /// Its TIMEX3 type.
  package let kind: Kind
  /// Its TIMEX3 value, for instance `2014-03-30`, `P2Y`, `PRESENT_REF`, `XXXX-WXX-4`.
  package let value: String
  /// What it means before it is anchored.
  package let phrase: TimePhrase
  /// The days it covers; `nil` where no anchor is known, and for durations, sets and vague references.
  package let span: TimeSpan?
  /// How `span` is known.
  package let basis: DateBasis
  /// What ties the phrase to the days.
  package let anchor: TimeAnchor
  /// The name of the rule that read it.
  package let rule: String

  /// Makes a time expression.
  package init(
    range: TextRange, kind: Kind, value: String, phrase: TimePhrase, span: TimeSpan?, basis: DateBasis,
    anchor: TimeAnchor, rule: String
  ) {
    self.range = range
    self.kind = kind
    self.value = value
    self.phrase = phrase
    self.span = span
    self.basis = basis
    self.anchor = anchor
    self.rule = rule
  }
}

/// How a date is known; the raw value is the `date_basis` of the JSON.
package enum DateBasis: String, Sendable, Hashable, CaseIterable {
  /// The text states it in full.
  case explicit
  /// A part is stated, the rest follows from the day of publication ("Sunday").
  case relative
  /// It follows from a date told before in the text ("the day after").
  case context
  /// It follows from another event ("two days after the referendum").
  case event
  /// The act is the news of the day on which the article appeared.
  case publication
  /// A person gave it.
  case given
  /// It is not known.
  case unknown = ""
}
