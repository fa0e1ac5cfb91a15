package import Model

/// What ties a phrase to days: the day of writing, the time told before, and where the clause looks.
package struct Anchor: Sendable {
  /// Where the clause looks from the day of writing.
  package enum Direction: Sendable, Hashable {
    case past, future
  }

  /// The day of writing; `nil` where it is not known, and then nothing is tied to it.
  package let writing: CalendarDate?
  /// The day that was told before, on which “the next day” hangs.
  package let context: CalendarUnit?
  /// Where the clause looks; the past unless it says otherwise.
  package let direction: Direction

  /// Puts an anchor together.
  package init(writing: CalendarDate?, context: CalendarUnit?, direction: Direction) {
    self.writing = writing
    self.context = context
    self.direction = direction
  }

  /// The days that a phrase covers, with how they are known; `nil` where no anchor holds it, and for what is no day at all.
  package func span(of phrase: TimePhrase) -> (span: TimeSpan, basis: DateBasis)? {
    switch phrase {
    case .stated(let span): (span, .explicit)
    case .part(_, let whole): span(of: whole).map { (Anchor.approximate($0.span), $0.basis) }
    case .time(_, .fromContext(0, .day)): dayOfClock
    case .time(_, let day): span(of: day)
    case .between(let start, let end): interval(start, end)
    case .fromContext(let count, let unit): fromContext(count, unit)
    case .dayOfMonth(let day): dayOfMonth(day)
    case .weekend(let weeks): writing.map { (Anchor.weekend($0, weeks), .relative) }
    case .duration, .recurring, .vague: nil
    default:
      unit(of: phrase).map { (.during($0, .exact), .relative) } ?? week(of: phrase).map { ($0, .relative) }
    }
  }

  /// The one unit of the calendar that a phrase hung on the day of writing means; `nil` for weeks and all else.
  func unit(of phrase: TimePhrase) -> CalendarUnit? {
    guard let writing else { return nil }
    return switch phrase {
    case .fromWriting(let count, let unit): Anchor.unit(unit, count: count, from: writing)
    case .weekday(let weekday, let nearness): .day(day(of: weekday, nearness, from: writing))
    case .monthDay(let month, let day): monthDay(month, day, near: writing).map { .day($0) }
    case .month(let month, let nearness):
      .month(month, of: writing.year + years(nearness, place: month, now: writing.month))
    case .season(let season, let nearness): self.season(season, nearness, from: writing)
    case .quarter(let quarter, let nearness):
      .quarter(quarter, of: writing.year + years(nearness, place: quarter, now: (writing.month + 2) / 3))
    default: nil
    }
  }

  /// “The quarter” that is over counts from the next one on; months and days from their own.
  private func years(_ nearness: TimePhrase.Nearness, place: Int, now: Int) -> Int {
    switch nearness {
    case .present: 0
    case .last: place < now ? 0 : -1
    case .next: place > now ? 0 : 1
    case .told where direction == .future: place >= now ? 0 : 1
    case .told: place <= now ? 0 : -1
    }
  }

  private func season(_ season: Int, _ nearness: TimePhrase.Nearness, from writing: CalendarDate)
    -> CalendarUnit
  {
    let year = writing.year
    let candidates = (year - 2...year + 2).map { CalendarUnit.season(season, of: $0) }
    let past = candidates.last { $0.first <= writing } ?? .season(season, of: year)
    let next = candidates.first { $0.first > writing } ?? .season(season, of: year)
    let isNow = past.days.contains(writing)
    switch nearness {
    case .present: return isNow ? past : .season(season, of: year)
    case .last: return isNow ? candidates.last { $0.last < writing } ?? past : past
    case .next: return next
    case .told: return direction == .future && !isNow ? next : past
    }
  }

  /// News writes «on Friday» for the Friday just past, which may be the day of writing itself.
  private func day(of weekday: Weekday, _ nearness: TimePhrase.Nearness, from writing: CalendarDate)
    -> CalendarDate
  {
    let back = (writing.weekday.rawValue - weekday.rawValue + 7) % 7
    let ahead = (7 - back) % 7
    switch nearness {
    case .last: return writing.advanced(by: back == 0 ? -7 : -back)
    case .next: return writing.advanced(by: ahead == 0 ? 7 : ahead)
    case .present: return writing.advanced(by: weekday.rawValue - writing.weekday.rawValue)
    case .told: return writing.advanced(by: direction == .future ? ahead : -back)
    }
  }

  /// The nearest such day within half a year on either side; a clause that looks ahead or back decides close calls.
  private func monthDay(_ month: Int, _ day: Int, near writing: CalendarDate) -> CalendarDate? {
    let candidates = (writing.year - 4...writing.year + 4).compactMap {
      CalendarDate(year: $0, month: month, day: day)
    }
    let future =
      direction == .future ? candidates.first { $0 >= writing && writing.distance(to: $0) < 300 } : nil
    return future ?? candidates.min { abs(writing.distance(to: $0)) < abs(writing.distance(to: $1)) }
  }

  private func dayOfMonth(_ day: Int) -> (span: TimeSpan, basis: DateBasis)? {
    guard let month = context?.first ?? writing,
      let date = CalendarDate(year: month.year, month: month.month, day: day)
    else { return nil }
    return (.day(date), context == nil ? .relative : .context)
  }

  /// A clock time without a day is of the day told before, else of the day of writing.
  private var dayOfClock: (span: TimeSpan, basis: DateBasis)? {
    if let context, context.grain == .day { return (.during(context, .exact), .context) }
    return writing.map { (.day($0), .relative) }
  }

  private func fromContext(_ count: Int, _ unit: TimeUnit) -> (span: TimeSpan, basis: DateBasis)? {
    guard let context else { return nil }
    if unit == .week && count != 0 || unit == .fortnight {
      let days = unit == .week ? count * 7 : count * 14
      return context.grain == .day ? (.day(context.first.advanced(by: days)), .context) : nil
    }
    if unit == .week { return (Anchor.week(context.first, 0), .context) }
    return Anchor.unit(unit, count: count, from: context.first).map { (.during($0, .exact), .context) }
  }

  private func interval(_ start: TimePhrase, _ end: TimePhrase) -> (span: TimeSpan, basis: DateBasis)? {
    guard let first = span(of: start), let last = span(of: end), let from = first.span.only,
      let to = last.span.only,
      let span = TimeSpan.interval(from, to)
    else { return nil }
    return (span, first.basis)
  }

  private func week(of phrase: TimePhrase) -> TimeSpan? {
    guard let writing, case .fromWriting(let count, let unit) = phrase else { return nil }
    switch unit {
    // “Two weeks ago” is a day two weeks back or so; “last week” a week of the calendar.
    case .week where abs(count) < 2: return Anchor.week(writing, count)
    case .week: return .during(.day(writing.advanced(by: count * 7)), .approximate)
    case .fortnight: return .during(.day(writing.advanced(by: count * 14)), .approximate)
    case .second, .minute, .hour, .day, .month, .quarter, .year, .decade, .century: return nil
    }
  }

  /// The unit so many units from the one that holds a day; `nil` for weeks.
  static func unit(_ unit: TimeUnit, count: Int, from day: CalendarDate) -> CalendarUnit? {
    let (year, month, _) = day.civil
    switch unit {
    case .second, .minute, .hour: return .day(day)
    case .day: return .day(day.advanced(by: count))
    case .week, .fortnight: return nil
    case .month:
      let months = year * 12 + month - 1 + count
      let remainder = ((months % 12) + 12) % 12
      return .month(remainder + 1, of: (months - remainder) / 12)
    case .quarter:
      let quarters = year * 4 + (month - 1) / 3 + count
      let remainder = ((quarters % 4) + 4) % 4
      return .quarter(remainder + 1, of: (quarters - remainder) / 4)
    case .year: return .year(year + count)
    case .decade: return count == 0 ? .decade(year / 10) : .year(year + count * 10)
    case .century: return count == 0 ? .century(year / 100) : .year(year + count * 100)
    }
  }

  /// The days from Monday to Sunday of the week so many weeks on.
  static func week(_ day: CalendarDate, _ count: Int) -> TimeSpan {
    let monday = day.advanced(by: 1 - day.weekday.rawValue + count * 7)
    return .between(.day(monday), .day(monday.advanced(by: 6)), .exact)
  }

  /// The Saturday and Sunday of that week.
  static func weekend(_ day: CalendarDate, _ count: Int) -> TimeSpan {
    let saturday = day.advanced(by: 6 - day.weekday.rawValue + count * 7)
    return .between(.day(saturday), .day(saturday.advanced(by: 1)), .exact)
  }

  private static func approximate(_ span: TimeSpan) -> TimeSpan {
    guard case .during(let unit, _) = span else { return span }
    return .during(unit, .approximate)
  }
}

extension TimeSpan {
  /// The unit that it is; `nil` for intervals.
  var only: CalendarUnit? {
    guard case .during(let unit, _) = self else { return nil }
    return unit
  }
}
