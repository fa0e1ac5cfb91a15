import Model

/// What hangs on the times told before.
extension Anchor {
  /// How a text dates what bears no year.
  package enum Style: Sendable, Hashable {
    /// By the day of writing.
    case news
    /// By the year told last: “In 1941 … On 22 June”.
    case history

    /// A text that states past years and hardly ever speaks of last week or of Monday is a history.
    init(of phrases: [TimePhrase], written: CalendarDate?) {
      var stated = 0
      var told = 0
      for phrase in phrases {
        switch phrase {
        case .stated(let span):
          guard let year = span.first?.year, span.only?.grain != .decade, span.only?.grain != .century else {
            continue
          }
          if written.map({ year < $0.year - 1 }) ?? true { stated += 1 }
        case .fromWriting, .weekday, .weekend, .time(_, .weekday), .time(_, .fromWriting), .yearBefore:
          told += 1
        default: break
        }
      }
      self = stated >= 3 && stated > told * 2 ? .history : .news
    }
  }

  /// In a history a day or month is of the year told last, and time moves on: “November 1941 … in January”.
  func inHistory(_ phrase: TimePhrase) -> (span: TimeSpan, basis: DateBasis)? {
    guard style == .history, let context else { return nil }
    let (year, month, _) = context.first.civil
    func moved(_ place: Int) -> Int { context.grain <= .month && month - place > 7 ? year + 1 : year }
    let unit: CalendarUnit?
    switch phrase {
    case .month(let place, .told): unit = .month(place, of: moved(place))
    case .season(let season, .told): unit = .season(season, of: year)
    case .monthDay(let place, let day):
      unit = CalendarDate(year: moved(place), month: place, day: day).map { .day($0) }
    default: unit = nil
    }
    return unit.map { (.during($0, .exact), .context) }
  }

  func dayOfMonth(_ day: Int) -> (span: TimeSpan, basis: DateBasis)? {
    guard let month = context?.first ?? writing,
      let date = CalendarDate(year: month.year, month: month.month, day: day)
    else { return nil }
    return (.day(date), context == nil ? .relative : .context)
  }

  /// A clock time without a day is of the day told before, else of the day of writing.
  var dayOfClock: (span: TimeSpan, basis: DateBasis)? {
    if let context, context.grain == .day { return (.during(context, .exact), .context) }
    return writing.map { (.day($0), .relative) }
  }

  func fromContext(_ count: Int, _ unit: TimeUnit) -> (span: TimeSpan, basis: DateBasis)? {
    guard let told = context else { return nil }
    let context = unit.rawValue < TimeUnit.month.rawValue ? finest(told) : told
    if unit == .week && count != 0 || unit == .fortnight {
      let days = unit == .week ? count * 7 : count * 14
      return context.grain == .day ? (.day(context.first.advanced(by: days)), .context) : nil
    }
    if unit == .week { return (Anchor.week(context.first, 0), .context) }
    // A day cannot be told from a year or a month alone.
    guard unit != .day || context.grain == .day else { return nil }
    return unit.unit(count, from: context.first).map { (.during($0, .exact), .context) }
  }

  /// The last day told, if it lies in the month or year told after it.
  private func finest(_ unit: CalendarUnit) -> CalendarUnit {
    guard unit.grain > .day, let day, unit.days.contains(day.first) else { return unit }
    return day
  }

  /// The quarter told before, else the latest that is over.
  func reportedQuarter(_ years: Int) -> (span: TimeSpan, basis: DateBasis)? {
    if let quarter { return (.during(Anchor.moved(quarter, years: years), .exact), .context) }
    return writing.flatMap { TimeUnit.quarter.unit(years * 4 - 1, from: $0) }.map {
      (.during($0, .exact), .relative)
    }
  }

  /// “A year ago” beside a quarter is that quarter of the year before.
  var reportedYearBefore: (span: TimeSpan, basis: DateBasis)? {
    quarter.map { (.during(Anchor.moved($0, years: -1), .exact), .context) }
  }

  private static func moved(_ quarter: CalendarUnit, years: Int) -> CalendarUnit {
    .quarter((quarter.first.month + 2) / 3, of: quarter.first.year + years)
  }

  /// “The third quarter of last year”.
  func within(_ part: TimePhrase, _ year: TimePhrase) -> (span: TimeSpan, basis: DateBasis)? {
    guard let (whole, basis) = span(of: year), let year = whole.only?.first.year else { return nil }
    let span: TimeSpan? =
      switch part {
      case .month(let month, _): .during(.month(month, of: year), .exact)
      case .quarter(let quarter, _): .during(.quarter(quarter, of: year), .exact)
      case .season(let season, _): .during(.season(season, of: year), .exact)
      case .reportedQuarter:
        .during(quarter.map { .quarter(($0.first.month + 2) / 3, of: year) } ?? .year(year), .exact)
      case .half(let half, _): Anchor.half(half, of: year)
      case .monthDay(let month, let day): CalendarDate(year: year, month: month, day: day).map { .day($0) }
      default: nil
      }
    return span.map { ($0, basis) }
  }

  func interval(_ start: TimePhrase, _ end: TimePhrase) -> (span: TimeSpan, basis: DateBasis)? {
    guard let first = span(of: start), let last = span(of: end), let from = first.span.only,
      let to = last.span.only,
      let span = TimeSpan.interval(from, to)
    else { return nil }
    return (span, first.basis)
  }
}

extension TimePhrase {
  /// Whether the clause around it decides which time it is.
  var needsDirection: Bool {
    switch self {
    case .weekday(_, .told), .monthDay, .month(_, .told), .season(_, .told), .quarter(_, .told),
      .half(_, .told),
      .holiday(_, .told), .weekend(.told):
      true
    case .part(_, let inner), .time(_, let inner): inner.needsDirection
    case .within(_, let year): year.needsDirection
    case .between(let start, let end): start.needsDirection || end.needsDirection
    case .stated, .fromWriting, .fromContext, .fromEvent, .weekday, .month, .season, .quarter, .half,
      .holiday,
      .weekend, .dayOfMonth, .reportedQuarter, .yearBefore, .duration, .recurring, .vague:
      false
    }
  }

  /// Whether it names a quarter, which “the quarter” and “a year ago” then speak of.
  var tellsQuarter: Bool {
    switch self {
    case .quarter: true
    case .within(.quarter, let year): year != .fromWriting(-1, .year)
    default: false
    }
  }
}
