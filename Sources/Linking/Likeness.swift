import Model

/// How likely two reports of one type tell of the same event: 0 for cannot be, 1 and more for do.
enum Likeness {
  static func score(_ one: Sighting, _ other: Sighting) -> Double {
    guard one.report.type == other.report.type, areCompatible(one.report.place, other.report.place) else {
      return 0
    }
    let date = dates(one, other)
    guard date > 0 else { return 0 }
    let party = parties(one, other)
    guard party > 0 else { return 0 }
    let place = one.report.place != nil && one.report.place == other.report.place ? 0.3 : 0
    return date + party + place - 0.5
  }

  /// 1 for the same days, 0.7 for days that hold one another, 0.4 where one day is not told but the articles are near in
  /// time, 0.3 for neighbouring days that two papers may give to one meeting.
  private static func dates(_ one: Sighting, _ other: Sighting) -> Double {
    guard let a = one.days, let b = other.days else {
      if one.isSpeech {
        return one.days == nil && other.days == nil && one.published == other.published ? 0.6 : 0
      }
      return undated(one, other)
    }
    if a == b { return 1 }
    if a.overlaps(b) {
      let isFine = size(a) <= 62 && size(b) <= 62
      return isFine ? 0.7 : 0.35
    }
    guard !one.isSpeech, one.report.article != other.report.article, let x = a.singleDay, let y = b.singleDay,
      abs(x.distance(to: y)) == 1, nearInTime(one.published, other.published, days: 3),
      one.report.place != nil, one.report.place == other.report.place
    else { return 0 }
    return 0.45
  }

  private static func undated(_ one: Sighting, _ other: Sighting) -> Double {
    let day = one.days?.first ?? other.days?.first ?? one.published
    let article = one.days == nil ? one.published : other.published
    guard let day, let article else { return one.days == nil && other.days == nil ? 0.3 : 0 }
    let isAhead = one.report.status == .planned || other.report.status == .planned
    let distance = day.distance(to: article)
    return distance >= (isAhead ? -30 : -1) && distance <= 10 ? 0.4 : 0
  }

  private static func nearInTime(_ a: CalendarDate?, _ b: CalendarDate?, days: Int) -> Bool {
    guard let a, let b else { return false }
    return abs(a.distance(to: b)) <= days
  }

  private static func size(_ span: TimeSpan) -> Int {
    guard let first = span.first, let last = span.last else { return Int.max }
    return first.distance(to: last) + 1
  }

  /// 1 for the same parties, 0.8 where one list holds the other, less for a share; 0 for none in common.
  private static func parties(_ one: Sighting, _ other: Sighting) -> Double {
    let (a, b) = (one.parties, other.parties)
    if a.isEmpty && b.isEmpty { return 0.8 }
    if a.isEmpty || b.isEmpty {
      return one.report.place != nil && one.report.place == other.report.place ? 0.6 : 0
    }
    let shared = a.intersection(b).count
    if shared == 0 { return 0 }
    if a == b { return 1 }
    if shared == min(a.count, b.count) { return shared > 1 ? 0.9 : 0.75 }
    return shared > 1 ? 0.7 : 0
  }

  private static func areCompatible(_ a: Place?, _ b: Place?) -> Bool {
    guard let a, let b else { return true }
    return a == b || a.name == b.country || b.name == a.country
  }
}
