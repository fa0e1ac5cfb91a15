import Model

/// How histories are dated: by the year told last.
extension Anchor {
  /// How a text dates what bears no year.
  package enum Style: Sendable, Hashable {
    /// By the day of writing.
    case news
    /// By the year told last: “In 1941 … On 22 June”.
    case history

    /// A text that states past years and hardly ever speaks of last week or of Monday is a history; where it begins in a past
    /// year and nothing but a weekday or two may hang on the day of writing, fewer years are enough; where it begins on a weekday,
    /// as the report of a day does that goes on to tell what led to it, more are wanted.
    init(of phrases: [TimePhrase], written: CalendarDate?) {
      var stated = 0
      var told = 0
      var weekdays = 0
      var beginsInPast: Bool?
      var beginsOnWeekday: Bool?
      for phrase in phrases {
        switch phrase.innermost {
        case .stated(let span):
          guard let year = span.first?.year, span.only?.grain != .decade, span.only?.grain != .century else {
            continue
          }
          let isPast = written.map { year < $0.year - 1 } ?? true
          if isPast { stated += 1 }
          if beginsInPast == nil { beginsInPast = isPast }
          beginsOnWeekday = beginsOnWeekday ?? false
          // A day beside the one of writing is news.
          if let written, let day = span.singleDay, abs(day.distance(to: written)) < 60 { told += 2 }
        // “The year” may be that of the tale.
        case .fromWriting(0, .year), .fromWriting(0, .month): break
        case .weekday:
          weekdays += 1
          beginsOnWeekday = beginsOnWeekday ?? true
        case .fromWriting, .weekend, .yearBefore: told += 1
        case .month, .monthDay, .season, .dayOfMonth: beginsInPast = beginsInPast ?? false
        default: break
        }
      }
      let isReport = beginsOnWeekday == true && written != nil
      let isTale = beginsInPast == true && told == 0 && weekdays < stated && !isReport
      let isLearned = stated >= (isReport ? 6 : 3) && stated > (told + weekdays) * (isReport ? 4 : 2)
      self = isTale || isLearned ? .history : .news
    }
  }

  /// In a history what bears no year is of the year told last, and time moves on: “November 1941 … in January”.
  func inHistory(_ phrase: TimePhrase) -> (span: TimeSpan, basis: DateBasis)? {
    guard style == .history, let scene else { return nil }
    let (year, month, _) = scene.first.civil
    func moved(_ place: Int) -> Int {
      // A winter ends in the year after the one that it is named by.
      if scene.grain == .season { return month == 12 && place < 7 ? year + 1 : year }
      return (scene.grain <= .month || scene.grain == .quarter) && month - place > 6 ? year + 1 : year
    }
    let unit: CalendarUnit?
    switch phrase {
    case .month(let place, .told), .monthDay(let place, _):
      unit = Anchor.unit(named: phrase, in: moved(place))
    // A season is placed by the month in its middle; a winter by its December.
    case .season(let season, .told): unit = Anchor.unit(named: phrase, in: moved(season * 3 + 1))
    case .quarter(_, .told), .holiday(_, .told): unit = Anchor.unit(named: phrase, in: year)
    case .half(let half, .told): return (Anchor.half(half, of: year), .context)
    case .weekday(_, .told) where scene.grain == .day: return besideDay(phrase, scene)
    case .fromWriting(let count, let step) where abs(count) < 2 && step.rawValue >= TimeUnit.week.rawValue:
      return fromContext(count, step)
    default: return nil
    }
    return unit.map { (.during($0, .exact), .context) }
  }

  /// A weekday told after a day is the first from that day on.
  private func besideDay(_ phrase: TimePhrase, _ scene: CalendarUnit) -> (span: TimeSpan, basis: DateBasis)? {
    guard case .weekday(let weekday, _) = phrase else { return nil }
    let ahead = (weekday.rawValue - scene.first.weekday.rawValue + 7) % 7
    return (.day(scene.first.advanced(by: ahead)), .context)
  }
}

extension TimePhrase {
  /// Whether it goes back behind what was told, “October of the previous year”; the tale then goes on from before it.
  var looksBack: Bool {
    switch self {
    case .fromContext(let count, _): count < 0
    case .besideContext(_, let step): step < 0
    case .part(_, let inner), .time(_, let inner), .within(_, let inner): inner.looksBack
    default: false
    }
  }

  /// Whether it is the end of something longer: “late 1916”, “the end of 1916”.
  var isEnd: Bool {
    guard case .part(.end, _) = self else { return false }
    return true
  }

  /// Whether it is the year told before, or a part of it: “later that year”.
  var isSameYear: Bool {
    switch self {
    case .fromContext(0, .year): true
    case .part(_, let inner): inner.isSameYear
    default: false
    }
  }

  /// The phrase without its part of a day or of a longer time.
  var innermost: TimePhrase {
    switch self {
    case .beside(_, _, let inner), .part(_, let inner), .time(_, let inner), .within(_, let inner),
      .between(let inner, _):
      inner.innermost
    default: self
    }
  }
}
