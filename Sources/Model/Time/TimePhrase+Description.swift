extension TimePhrase: CustomStringConvertible {
  /// What the phrase means, in words for `explain`: “the clause's Friday”, “14 days before the day of writing”.
  package var description: String {
    switch self {
    case .stated(let span): "\(span.edtf), as stated"
    case .fromWriting(let count, let unit): TimePhrase.steps(count, unit, from: "writing")
    case .fromContext(let count, let unit): TimePhrase.steps(count, unit, from: "the time told before")
    case .besideContext(let name, 0): "\(name), in the year told before"
    case .besideContext(let name, let step):
      "\(name), the first \(step < 0 ? "before" : "after") the time told before"
    case .beside(let count, let unit, let other): TimePhrase.steps(count, unit, from: "\(other)")
    case .fromEvent(let count, let unit): TimePhrase.steps(count, unit, from: "the event that the words name")
    case .weekday(let day, let nearness): "\(nearness) \(String(describing: day).capitalizedFirst)"
    case .weekend(let nearness): "\(nearness) weekend"
    case .monthDay(let month, let day): "day \(day) of month \(month)"
    case .dayOfMonth(let day): "day \(day) of the month told before"
    case .month(let month, let nearness): "\(nearness) month \(month)"
    case .season(let season, let nearness):
      "\(nearness) \(["spring", "summer", "autumn", "winter"][max(1, min(4, season)) - 1])"
    case .quarter(let quarter, let nearness): "\(nearness) quarter \(quarter)"
    case .half(let half, let nearness): "\(nearness) half \(half) of a year"
    case .holiday(let name, let nearness): "\(nearness) \(name)"
    case .within(let part, let year): "\(part), within: \(year)"
    case .reportedQuarter(let years):
      years == 0 ? "the quarter reported on" : TimePhrase.steps(years, .year, from: "the quarter reported on")
    case .yearBefore(let plain): "the quarter reported on, a year before; without one, \(plain)"
    case .part(let portion, let whole): "\(portion.rawValue.lowercased()) of: \(whole)"
    case .time(let time, let day): "\(time) on: \(day)"
    case .between(let start, let end): "from \(start) to \(end)"
    case .duration(let value): "a stretch of \(value)"
    case .recurring(let value): "again and again, \(value)"
    case .vague(let value): "no day: \(value)"
    }
  }

  /// “2 weeks before writing”, “the year of writing”.
  private static func steps(_ count: Int, _ unit: TimeUnit, from start: String) -> String {
    switch count {
    case 0: "the \(unit) of \(start)"
    case ..<0: "\(-count) \(unit)\(count == -1 ? "" : "s") before \(start)"
    default: "\(count) \(unit)\(count == 1 ? "" : "s") after \(start)"
    }
  }
}

extension TimePhrase.Nearness: CustomStringConvertible {
  /// The words that say which one is meant.
  package var description: String {
    switch self {
    case .told: "the clause's"
    case .present: "this"
    case .last: "the last"
    case .next: "the next"
    }
  }
}

extension String {
  /// The text with a capital at its front.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
