import Model

/// What hangs on the times told before.
extension Anchor {
  func dayOfMonth(_ day: Int) -> (span: TimeSpan, basis: DateBasis)? {
    guard let told = placed(.month) else {
      guard style == .news || context == nil, let writing,
        let date = CalendarDate(year: writing.year, month: writing.month, day: day)
      else { return nil }
      return (.day(date), .relative)
    }
    // “on 29 May … on the 3rd” has gone on to June.
    let step = told.grain == .day && told.first.day - day > 15 ? 1 : 0
    guard let month = TimeUnit.month.unit(step, from: told.first)?.first,
      let date = CalendarDate(year: month.year, month: month.month, day: day)
    else { return nil }
    return (.day(date), .context)
  }

  /// A clock time without a day is of the day told before, else of the day of writing.
  var dayOfClock: (span: TimeSpan, basis: DateBasis)? {
    if let context, context.grain == .day { return (.during(context, .exact), .context) }
    if style == .history { return day.map { (.during($0, .exact), .context) } }
    return writing.map { (.day($0), .relative) }
  }

  /// The last time told that is no longer than a month or a day; an aside such as “king in 1922” does not hide it.
  private func placed(_ grain: CalendarUnit.Grain) -> CalendarUnit? {
    [context.map(finest), style == .history ? scene : nil].lazy.compactMap { $0 }.first { $0.grain <= grain }
  }

  func fromContext(_ count: Int, _ unit: TimeUnit) -> (span: TimeSpan, basis: DateBasis)? {
    guard let told = context else { return nil }
    // “The same day” is one that was told, whatever months or weeks came after.
    if count == 0, unit == .day, let day { return (.during(day, .exact), .context) }
    let context = unit.rawValue < TimeUnit.month.rawValue ? placed(.day) ?? told : told
    if unit == .week { return context.grain == .day ? (Anchor.week(context.first, count), .context) : nil }
    // A day cannot be told from a year or a month alone.
    guard unit.rawValue > TimeUnit.day.rawValue || context.grain == .day else { return nil }
    return unit.unit(count, from: context.first).map { (.during($0, .exact), .context) }
  }

  /// “The day before Easter”, “the week of 6 March”.
  func beside(_ count: Int, _ unit: TimeUnit, _ other: TimePhrase) -> (span: TimeSpan, basis: DateBasis)? {
    guard let (span, basis) = span(of: other), let day = count < 0 ? span.first : span.last else {
      return nil
    }
    if unit == .week { return (Anchor.week(day, count), basis) }
    return unit.unit(count, from: day).map { (.during($0, .exact), basis) }
  }

  /// “The following October”, “that June”, “the next morning's” day: the name nearest to the time told before.
  func besideContext(_ name: TimePhrase, _ step: Int) -> (span: TimeSpan, basis: DateBasis)? {
    guard let context else { return nil }
    let year = context.first.year
    let candidates =
      if case .weekday(let weekday, _) = name {
        Anchor.weekdays(weekday, around: context.first)
      } else { (year - 1...year + 1).compactMap { Anchor.unit(named: name, in: $0) } }
    let found =
      switch step {
      case 0:
        candidates.first { $0.first.year == year && $0.first >= context.first }
          ?? candidates.dropFirst().first
      case 1: candidates.first { $0.first > context.last } ?? candidates.last
      default: candidates.last { $0.last < context.first }
      }
    return found.map { (.during($0, .exact), .context) }
  }

  /// The month, season or day of that name in a year.
  static func unit(named name: TimePhrase, in year: Int) -> CalendarUnit? {
    switch name {
    case .month(let month, _): .month(month, of: year)
    case .season(let season, _): .season(season, of: year)
    case .quarter(let quarter, _): .quarter(quarter, of: year)
    case .monthDay(let month, let day): CalendarDate(year: year, month: month, day: day).map { .day($0) }
    case .holiday(let name, _):
      Holiday.all.first { $0.word == name }?.day(in: year).map { .day($0) }
    default: nil
    }
  }

  /// Three such weekdays: the last before a day, the first on or after it, and the one a week later.
  private static func weekdays(_ weekday: Weekday, around day: CalendarDate) -> [CalendarUnit] {
    let ahead = (weekday.rawValue - day.weekday.rawValue + 7) % 7
    return [ahead - 7, ahead, ahead + 7].map { .day(day.advanced(by: $0)) }
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
    if quarter.grain == .year { return .year(quarter.first.year + years) }
    return .quarter((quarter.first.month + 2) / 3, of: quarter.first.year + years)
  }

  /// “The third quarter of last year”.
  func within(_ part: TimePhrase, _ year: TimePhrase) -> (span: TimeSpan, basis: DateBasis)? {
    guard let (whole, basis) = span(of: year), let unit = whole.only else { return nil }
    let year = unit.first.year
    let span: TimeSpan? =
      switch part {
      case .month(let month, _): .during(.month(month, of: year), .exact)
      case .quarter(let quarter, _): .during(.quarter(quarter, of: year), .exact)
      case .season(let season, _): .during(.season(season, of: year), .exact)
      // A company's quarter that ends with July is mostly the calendar's second.
      case .reportedQuarter where unit.grain == .day:
        TimeUnit.quarter.unit(0, from: unit.first.advanced(by: -45)).map { .during($0, .exact) }
      case .reportedQuarter:
        .during(quarter.map { .quarter(($0.first.month + 2) / 3, of: year) } ?? .year(year), .exact)
      case .half(let half, _) where unit.grain == .month: Anchor.half(half, ofMonth: unit)
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
    case .beside(_, _, let other): other.needsDirection
    case .between(let start, let end): start.needsDirection || end.needsDirection
    case .stated, .fromWriting, .fromContext, .besideContext, .fromEvent, .weekday, .month, .season, .quarter,
      .half,
      .holiday,
      .weekend, .dayOfMonth, .reportedQuarter, .yearBefore, .duration, .recurring, .vague:
      false
    }
  }

  /// Whether it names a quarter, which “the quarter” and “a year ago” then speak of.
  var tellsQuarter: Bool {
    switch self {
    case .quarter: true
    case .within(.quarter, let year), .within(.reportedQuarter, let year): year != .fromWriting(-1, .year)
    default: false
    }
  }
}
