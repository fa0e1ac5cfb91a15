import Model

/// What a phrase for a time names.
extension TimePhrase {
  /// The phrase without the time of day, or the part of it: “early Saturday” is Saturday, “early June” June.
  var bare: TimePhrase {
    switch self {
    case .time(_, let phrase): phrase.bare
    case .part(_, .weekday(let day, let nearness)): .weekday(day, nearness)
    case .part(_, .month(let month, let nearness)): .month(month, nearness)
    default: self
    }
  }

  /// The weekday that it names without more: “Sunday”, “early on Sunday”.
  var weekday: Weekday? { if case .weekday(let day, .told) = bare { day } else { nil } }

  /// Whether it names a month without its year.
  var isMonth: Bool { if case .month(_, .told) = self { true } else { false } }

  /// Whether it names a day by its month, with the year or without.
  var isDate: Bool {
    switch bare {
    case .monthDay: true
    case .stated(let span): span.singleDay != nil
    default: false
    }
  }

  var isMonthDay: Bool {
    if case .monthDay = self { return true }
    return false
  }

  /// Whether the words tell the year.
  var isStatedYear: Bool {
    if case .stated = self { return true }
    return false
  }
}
