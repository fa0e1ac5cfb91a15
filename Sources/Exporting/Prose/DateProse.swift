import Model

extension CalendarUnit {
  /// The unit in words, never more precise than it is: “14 March 2014”, “March 2014”, “the second quarter of 2014”, “the 2010s”.
  var prose: String {
    let (year, month, _) = first.civil
    let yearName = CalendarDate.prose(ofYear: year)
    return switch grain {
    case .day: first.prose
    case .month: "\(CalendarDate.monthNames[month - 1]) \(yearName)"
    case .quarter: "the \(["first", "second", "third", "fourth"][(month - 1) / 3]) quarter of \(yearName)"
    case .season: "\(["winter", "spring", "summer", "autumn"][(month % 12) / 3]) \(yearName)"
    case .year: yearName
    case .decade: "the \(year)s"
    case .century: "the \(CalendarUnit.ordinal(year / 100 + 1)) century"
    }
  }

  private static func ordinal(_ n: Int) -> String {
    switch (n % 10, n % 100) {
    case (1, let rest) where rest != 11: "\(n)st"
    case (2, let rest) where rest != 12: "\(n)nd"
    case (3, let rest) where rest != 13: "\(n)rd"
    default: "\(n)th"
    }
  }
}

extension TimeSpan {
  /// The span in words: “14 March 2014”, “1–2 April 2014”, “30 March – 2 April 2014”, “since 2011”, “by 29 March 2014”, “about 1987”.
  var prose: String {
    switch self {
    case .during(let unit, let certainty): certainty.prose + unit.prose
    case .between(let start, let end, let certainty): certainty.prose + TimeSpan.prose(from: start, to: end)
    case .since(let unit): "since \(unit.prose)"
    case .until(let unit): "by \(unit.prose)"
    }
  }

  /// The span in words where it bounds a day that is not known: “by 29 March 2014”, “not before 29 March 2014”.
  var boundsProse: String {
    switch self {
    case .since(let unit): "not before \(unit.prose)"
    case .until: prose
    case .during, .between: "within \(prose)"
    }
  }

  private static func prose(from start: CalendarUnit, to end: CalendarUnit) -> String {
    guard start.grain == end.grain, start.first.year == end.first.year else {
      return "\(start.prose) – \(end.prose)"
    }
    switch start.grain {
    case .day where start.first.month == end.first.month: return "\(start.first.day)–\(end.prose)"
    case .day: return "\(start.first.prose(inYear: end.first.year)) – \(end.prose)"
    case .month: return "\(CalendarDate.monthNames[start.first.month - 1])–\(end.prose)"
    case .quarter, .season, .year, .decade, .century: return "\(start.prose) – \(end.prose)"
    }
  }
}

extension TimeSpan.Certainty {
  /// What stands before the date: nothing, “perhaps ”, “about ”.
  fileprivate var prose: String {
    switch self {
    case .exact: ""
    case .uncertain: "perhaps "
    case .approximate, .both: "about "
    }
  }
}
