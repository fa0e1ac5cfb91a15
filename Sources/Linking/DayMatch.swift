import Model

/// How the days of two reports compare.
enum DayMatch: Sendable, Hashable {
  /// They cannot be the days of one event.
  case apart
  /// The same days, or a few days that share one.
  case same
  /// A longer time holds the days of the other, the nearer the closer.
  case holding(Double)
  /// One tells that it was moved to another day, and the other of the plan before.
  case moved
  /// One or both tell no day, but their articles fit.
  case untold(Double)
  /// Days next to each other.
  case neighbouring

  init(_ a: Sketch, _ b: Sketch) {
    guard let x = a.time.span, let y = b.time.span else {
      self = DayMatch.undated(a, b)
      return
    }
    if x.overlaps(y) {
      self = DayMatch.overlapping(a, b)
    } else if DayMatch.isMoved(a, to: b) || DayMatch.isMoved(b, to: a) {
      self = .moved
    } else if DayMatch.isDayOfCancelling(a, b) || DayMatch.isDayOfCancelling(b, a) {
      self = .untold(0.3)
    } else if let i = x.singleDay, let j = y.singleDay, abs(i.distance(to: j)) == 1 {
      self = .neighbouring
    } else {
      self = .apart
    }
  }

  private static func overlapping(_ a: Sketch, _ b: Sketch) -> DayMatch {
    if a.time.fineness == .fine, b.time.fineness == .fine { return .same }
    if a.time.span == b.time.span, a.time.fineness == .coarse {
      // In one month the same people can meet twice, but a state is annexed once.
      return a.nature == .once || a.nature == .directed && !a.actors.isEmpty ? .same : .holding(0.5)
    }
    let length = max(a.time.length ?? .max, b.time.length ?? .max)
    let closeness = length <= 9 ? 0.5 : length <= 31 ? 0.35 : length <= 366 ? 0.15 : 0.1
    return .holding(closeness - distance(a, b))
  }

  /// Whether the first tells of a plan and the second that it was put off, or to which day.
  private static func isMoved(_ a: Sketch, to b: Sketch) -> Bool {
    guard b.wording.marks.isMoved, a.status == .planned || a.status == .possible || a.wording.marks.isMoved,
      let old = a.time.days?.lowerBound, let new = b.time.days?.lowerBound,
      let told = b.time.published, let planned = a.time.published, planned <= told
    else { return false }
    return abs(old.distance(to: new)) <= 90
  }

  /// Whether the second tells on which day the plan was dropped, and not for which day it was.
  private static func isDayOfCancelling(_ plan: Sketch, _ end: Sketch) -> Bool {
    guard end.status == .cancelled, plan.status == .planned || plan.status == .cancelled,
      let dropped = end.time.span?.singleDay, let told = end.time.published, dropped <= told,
      dropped.distance(to: told) <= 7, let day = plan.time.days?.lowerBound
    else { return false }
    return (0...60).contains(dropped.distance(to: day))
  }

  private static func undated(_ a: Sketch, _ b: Sketch) -> DayMatch {
    switch (a.time.days, b.time.days) {
    case (let days?, nil): window(of: b, holds: days.lowerBound, of: a)
    case (nil, let days?): window(of: a, holds: days.lowerBound, of: b)
    case (_?, _?): .apart
    case (nil, nil):
      // An open span says little more than none.
      if let x = a.time.span, let y = b.time.span, !x.overlaps(y) { .apart } else { articles(a, b) }
    }
  }

  /// Whether an event on a day can be the one that an article tells of without a day.
  private static func window(of undated: Sketch, holds day: CalendarDate, of dated: Sketch) -> DayMatch {
    if let bounds = undated.time.bounds ?? undated.time.span, !bounds.overlaps(.day(day)) { return .apart }
    guard let published = undated.time.published else {
      if undated.nature == .speech { return .apart }
      return undated.nature == .once ? .untold(0.2) : .untold(0.05)
    }
    let distance = published.distance(to: day)
    let range: ClosedRange<Int> =
      switch undated.status {
      case .planned, .possible: -1...45
      case .cancelled, .denied: -3...45
      case .ongoing: -7...3
      case .occurred: undated.nature == .once ? -10_000...1 : -7...1
      }
    guard range.contains(distance) else { return .apart }
    return .untold(0.3 - 0.01 * Double(min(abs(distance), 25)))
  }

  private static func articles(_ a: Sketch, _ b: Sketch) -> DayMatch {
    if a.nature == .once { return .untold(0.3) }
    // Much is said in the course of years: without any day nothing tells that two sayings are one.
    guard let x = a.time.published, let y = b.time.published else {
      return a.nature == .speech ? .apart : .untold(0.05)
    }
    let distance = abs(x.distance(to: y))
    return distance <= 3 ? .untold(0.3 - 0.05 * Double(distance)) : .apart
  }

  /// How far a coarse report's article lies from the days of the other: the news of a month is told in its time.
  private static func distance(_ a: Sketch, _ b: Sketch) -> Double {
    let (coarse, fine) = a.time.fineness == .coarse ? (a, b) : (b, a)
    guard let published = coarse.time.published, let day = fine.time.days?.lowerBound else { return 0 }
    return min(0.15, 0.005 * Double(abs(published.distance(to: day))))
  }
}
