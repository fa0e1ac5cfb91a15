import Model

/// The times told so far, on which later ones hang.
struct ToldBefore {
  /// How far a time stands beside the tale.
  enum Aside {
    /// The next words may still hang on it: “until 1870; three years later”.
    case half
    case full
  }

  private(set) var time: CalendarUnit?
  private(set) var day: CalendarUnit?
  private(set) var scene: CalendarUnit?
  private(set) var quarter: CalendarUnit?
  /// Whether the results told last are of more than a quarter, “the first nine months”.
  private var isOfMonths = false

  /// What a phrase about results may hang on: “a year ago” beside nine months is a whole year.
  func quarter(for phrase: TimePhrase) -> CalendarUnit? {
    if case .yearBefore = phrase, isOfMonths { return quarter.map { .year($0.first.year) } }
    return quarter
  }

  /// Takes note of what span of time results are told of.
  mutating func noteReported(_ phrase: TimePhrase) {
    switch phrase {
    case .duration("P6M"), .duration("P9M"): isOfMonths = true
    case .quarter, .within(.quarter, _), .reportedQuarter, .within(.reportedQuarter, _): isOfMonths = false
    default: break
    }
  }

  /// Takes note of the days of a phrase.
  mutating func note(_ span: TimeSpan, of phrase: TimePhrase, aside: Aside?, published: CalendarDate?) {
    if aside == .full, time != nil { return }
    guard let unit = span.only else {
      if let first = span.first, span.last != nil { time = .day(first) }
      return
    }
    if unit.grain <= .year || time == nil { time = unit }
    if unit.grain == .day { day = unit }
    // “On 10 August, later the same year” is still that day.
    if aside == nil, !phrase.looksBack, unit.grain <= .year, !phrase.isSameYear {
      // In March after the end of 1916 is March 1917.
      scene = unit.grain == .year && phrase.isEnd ? .quarter(4, of: unit.first.year) : unit
    }
    // Results are told of the latest quarter that is over; earlier ones are only held against it.
    guard unit.grain == .quarter, phrase.tellsQuarter, published.map({ unit.last < $0 }) ?? true else {
      return
    }
    if quarter.map({ $0.first < unit.first }) ?? true { quarter = unit }
  }
}
