package import Model

/// What ties a phrase to days: the day of writing, the time told before, and where the clause looks.
package struct Anchor: Sendable {
  /// Where the clause looks from the day of writing.
  package enum Direction: Sendable, Hashable {
    case past, future
    /// “since”: nothing ahead can be meant.
    case since
    /// A word some way off looks back.
    case vaguelyPast
    /// “could”, “might” and their kin may look ahead, or back with the tale.
    case vaguelyFuture
    /// No word tells; news then mostly looks back.
    case open

    /// The same in fewer shades.
    var outlook: TimeAnchor.Outlook {
      switch self {
      case .past, .since, .vaguelyPast: .back
      case .future, .vaguelyFuture: .ahead
      case .open: .open
      }
    }

    /// Whether it surely looks to what was.
    var looksBack: Bool { self == .past || self == .since }
    /// Whether it looks to what is to come.
    var looksAhead: Bool { self == .future || self == .vaguelyFuture }
  }

  /// The day of writing; `nil` where it is not known, and then nothing is tied to it.
  package let writing: CalendarDate?
  /// The day that was told before, on which “the next day” hangs.
  package let context: CalendarUnit?
  /// The last day that was told, which a month or year told after it may still hold.
  package let day: CalendarUnit?
  /// What the tale has come to: the time told last but for asides, such as “since 1933” or what stands in brackets.
  package let scene: CalendarUnit?
  /// The quarter that an article reports on, where it told one.
  package let quarter: CalendarUnit?
  /// Where the clause looks.
  package let direction: Direction
  /// Whether dates without a year belong to the news or to a history.
  package let style: Style

  /// Puts an anchor together.
  package init(
    writing: CalendarDate?, context: CalendarUnit?, day: CalendarUnit?, scene: CalendarUnit?,
    quarter: CalendarUnit?, direction: Direction, style: Style
  ) {
    self.writing = writing
    self.context = context
    self.day = day
    self.scene = scene
    self.quarter = quarter
    self.direction = direction
    self.style = style
  }

  /// The days that a phrase covers, with how they are known; `nil` where no anchor holds it, and for what is no day at all.
  package func span(of phrase: TimePhrase) -> (span: TimeSpan, basis: DateBasis)? {
    switch phrase {
    case .stated(let span): (span, .explicit)
    // “later in the day”, behind a day that is still to come
    case .part(_, .fromContext(0, .day)) where writing.map { day in (context?.first ?? day) > day } == true:
      writing.map { (Anchor.approximate(.day($0)), .relative) }
    case .part(_, let whole): span(of: whole).map { (Anchor.approximate($0.span), $0.basis) }
    case .time(_, .fromContext(0, .day)): dayOfClock
    case .time(_, let day): span(of: day)
    case .between(let start, let end): interval(start, end)
    case .fromContext(let count, let unit): fromContext(count, unit)
    case .dayOfMonth(let day): dayOfMonth(day)
    case .beside(let count, let unit, let other): beside(count, unit, other)
    case .within(let part, let year): within(part, year)
    case .reportedQuarter(let years): reportedQuarter(years)
    case .yearBefore(let plain): reportedYearBefore ?? span(of: plain)
    case .besideContext(let name, let step): besideContext(name, step)
    case .fromWriting(0, .day) where style == .history: nil
    case .month, .monthDay, .season, .fromWriting, .weekday, .weekend, .quarter, .half, .holiday:
      inHistory(phrase) ?? fromWriting(phrase)
    case .duration, .recurring, .vague, .fromEvent: nil
    }
  }

  /// What holds a phrase whose days are known in some way.
  func holder(of phrase: TimePhrase, by basis: DateBasis) -> TimeAnchor {
    switch basis {
    case .explicit: return .stated
    case .relative:
      guard let writing else { return .none }
      return .writing(writing, clause: phrase.needsDirection ? direction.outlook : nil)
    case .context:
      let told = inHistory(phrase) == nil ? context : scene
      return told.map { .told($0) } ?? .none
    case .event, .publication, .given, .unknown: return .none
    }
  }

  /// What hangs on the day of writing.
  private func fromWriting(_ phrase: TimePhrase) -> (span: TimeSpan, basis: DateBasis)? {
    guard let writing else { return nil }
    let span: TimeSpan? =
      switch phrase {
      case .weekend(let nearness): Anchor.weekend(writing, weeks(nearness, from: writing))
      case .half(let half, let nearness):
        Anchor.half(half, of: writing.year + years(nearness, place: half, now: writing.month > 6 ? 2 : 1))
      case .fromWriting(let count, .week): week(count, from: writing)
      case .fromWriting(-7, .day): .during(.day(writing.advanced(by: -7)), .approximate)
      case .fromWriting(let count, .fortnight):
        .during(.day(writing.advanced(by: count * 14)), .approximate)
      default: unit(of: phrase, from: writing).map { .during($0, .exact) }
      }
    return span.map { ($0, .relative) }
  }

  /// The one unit of the calendar that a phrase hung on the day of writing means.
  private func unit(of phrase: TimePhrase, from writing: CalendarDate) -> CalendarUnit? {
    switch phrase {
    case .fromWriting(let count, let unit): unit.unit(count, from: writing)
    case .weekday(let weekday, let nearness): .day(day(of: weekday, nearness, from: writing))
    case .monthDay(let month, let day):
      nearest(from: writing) { CalendarDate(year: $0, month: month, day: day) }.map { .day($0) }
    case .holiday(let name, let nearness): holiday(name, nearness, from: writing).map { .day($0) }
    case .month(let month, let nearness):
      .month(month, of: writing.year + years(nearness, place: month, now: writing.month))
    case .season(let season, let nearness): self.season(season, nearness, from: writing)
    case .quarter(let quarter, let nearness): self.quarter(quarter, nearness, from: writing)
    default: nil
    }
  }

  /// How many years from the one of writing a named part of the year lies.
  private func years(_ nearness: TimePhrase.Nearness, place: Int, now: Int) -> Int {
    switch nearness {
    case .present: 0
    case .last: place < now ? 0 : -1
    case .next: place > now ? 0 : 1
    case .told where direction.looksAhead: place >= now ? 0 : 1
    // Nothing tells; the coming weeks are nearer than the year before.
    case .told where direction == .open && place > now && place - now <= 2: 0
    case .told: place <= now ? 0 : -1
    }
  }

  /// “The third quarter” is the latest that has begun.
  private func quarter(_ quarter: Int, _ nearness: TimePhrase.Nearness, from writing: CalendarDate)
    -> CalendarUnit
  {
    let now = (writing.month + 2) / 3
    // Results to come are of the quarter just over or of the present one.
    let looksAhead = nearness == .told && direction.looksAhead
    return .quarter(
      quarter, of: writing.year + years(nearness, place: quarter, now: looksAhead ? now - 1 : now))
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
    case .told: return direction.looksAhead && !isNow ? next : past
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
    // Who writes “Sunday” on a Saturday hardly means the Sunday six days before.
    case .told where ahead == 1 && !direction.looksBack: return writing.advanced(by: 1)
    case .told where back == 1 && direction != .future: return writing.advanced(by: -1)
    case .told: return writing.advanced(by: direction.looksAhead ? ahead : -back)
    }
  }

  private func holiday(_ name: String, _ nearness: TimePhrase.Nearness, from writing: CalendarDate)
    -> CalendarDate?
  {
    guard let holiday = Holiday.all.first(where: { $0.word == name }) else { return nil }
    let days = (writing.year - 1...writing.year + 1).compactMap { holiday.day(in: $0) }
    switch nearness {
    case .last: return days.last { $0 < writing }
    case .next: return days.first { $0 > writing }
    case .present: return holiday.day(in: writing.year)
    case .told: return nearest(from: writing) { holiday.day(in: $0) }
    }
  }

  /// The nearest such day within half a year on either side; a clause that looks ahead decides close calls.
  private func nearest(from writing: CalendarDate, _ day: (Int) -> CalendarDate?) -> CalendarDate? {
    let candidates = (writing.year - 4...writing.year + 4).compactMap(day)
    if direction == .since { return candidates.last { $0 <= writing } }
    let future =
      direction.looksAhead ? candidates.first { $0 >= writing && writing.distance(to: $0) < 300 } : nil
    // Without a cue the past is a little nearer than the future.
    func remoteness(_ day: CalendarDate) -> Int {
      let distance = writing.distance(to: day)
      return distance < 0 ? -distance * 4 : distance * (direction == .open ? 5 : direction == .past ? 12 : 8)
    }
    return future ?? candidates.min { remoteness($0) < remoteness($1) }
  }

  /// “The weekend” of a Monday's paper is over, that of a Saturday's is the present one.
  private func weeks(_ nearness: TimePhrase.Nearness, from writing: CalendarDate) -> Int {
    switch nearness {
    case .present: 0
    case .last: -1
    case .next: writing.weekday.rawValue > 5 ? 1 : 0
    case .told: direction.looksAhead || writing.weekday.rawValue > 5 ? 0 : -1
    }
  }

  /// “Two weeks ago” is a day two weeks back or so; “last week” a week of the calendar.
  private func week(_ count: Int, from writing: CalendarDate) -> TimeSpan {
    abs(count) < 2
      ? Anchor.week(writing, count) : .during(.day(writing.advanced(by: count * 7)), .approximate)
  }
}
