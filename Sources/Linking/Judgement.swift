import Model

/// What two reports look like beside each other.
enum Judgement: Sendable, Hashable {
  /// They tell of different events, whatever others say.
  case different
  /// Nothing links them.
  case unrelated
  /// They may be one event, if no other fits as well.
  case maybe(Double)
  /// They tell of one event on neighbouring days: one of the two is mistaken.
  case disagreeing(Double)
  /// They tell of one event.
  case same(Double)
}

/// Judges pairs of reports by type, days, parties, place and wording; never by titles.
enum Judge {
  static func compare(_ a: Sketch, _ b: Sketch) -> Judgement {
    guard a.type == b.type else { return kin(a, b) }
    let days = DayMatch(a, b)
    guard days != .apart, !areAlien(a, b) else { return .different }
    let parties = PartyMatch(a, b)
    guard parties != .unrelated else { return .unrelated }
    return weigh(a, b, days: days, parties: parties)
  }

  /// Whether more than their days tells that two reports are of different events.
  private static func areAlien(_ a: Sketch, _ b: Sketch) -> Bool {
    a.wording.marks.contradicts(b.wording.marks) || arePlacesApart(a, b) || PartyMatch(a, b) == .different
  }

  /// Whether two reports on different days can be of one event since a third tells that it was moved from one to the other.
  static func areBridged(_ a: Sketch, _ b: Sketch, by mover: Sketch) -> Bool {
    guard mover.wording.marks.isMoved, a.type == b.type, !areAlien(a, b) else { return false }
    let (x, y) = (DayMatch(a, mover), DayMatch(b, mover))
    return x == .moved && y != .apart || y == .moved && x != .apart
  }

  /// Two types of one group tell of one event only where all else is the same: “met” and “negotiated”.
  private static func kin(_ a: Sketch, _ b: Sketch) -> Judgement {
    guard a.nature == .mutual, b.nature == .mutual, a.place != nil, a.place == b.place,
      a.time.span?.singleDay != nil, a.time.span == b.time.span, a.status == b.status,
      !a.wording.marks.contradicts(b.wording.marks), a.actors == b.actors, a.actors.persons.count >= 2
    else { return .unrelated }
    let overlap = a.wording.overlap(b.wording)
    return overlap >= 0.5 ? .maybe(0.6 + 0.2 * overlap) : .unrelated
  }

  private static func weigh(_ a: Sketch, _ b: Sketch, days: DayMatch, parties: PartyMatch) -> Judgement {
    // A country is too wide a place to tell one event from another.
    let isSamePlace = a.place != nil && a.place == b.place && a.place?.country != ""
    let overlap = a.wording.overlap(b.wording)
    let marks = (a.wording.marks, b.wording.marks)
    let score =
      parties.weight + (isSamePlace ? 0.2 : 0) + 0.3 * overlap - (marks.0.turn != marks.1.turn ? 0.15 : 0)
      + (marks.0.dayPart != 0 && marks.0.dayPart == marks.1.dayPart ? 0.1 : 0)
    // What somebody says is known by its words, since much is said on one day, and in one town.
    if a.nature == .speech, overlap < (isSamePlace ? 0.2 : 0.25) { return .unrelated }
    // A leader meets many in a day: one name in common ties two meetings only where town or words agree.
    // Where one outlet tells of both on one day, the words must: it would not tell one meeting twice.
    if a.nature == .mutual, parties == .weak, !isSamePlace || areSameNews(a, b), overlap < 0.34 {
      return .unrelated
    }
    switch days {
    case .same:
      let isSure = parties == .full || parties != .weak && (isSamePlace || a.isPlaceAll && a.place == b.place)
      return isSure ? .same(1 + score) : .maybe(0.8 + score)
    case .holding(let closeness): return .maybe(closeness + score)
    case .moved: return parties == .full ? .same(0.5 + score) : .maybe(0.4 + score)
    case .untold(let closeness): return .maybe(closeness + score)
    case .neighbouring:
      guard isSamePlace, parties == .full, a.wording.marks.turn == 0, b.wording.marks.turn == 0,
        !isSeries(a, b) || overlap >= 0.34
      else { return .unrelated }
      return .disagreeing(score)
    case .apart: return .different
    }
  }

  /// Whether one outlet published both on one day.
  private static func areSameNews(_ a: Sketch, _ b: Sketch) -> Bool {
    a.outlet != 0 && a.outlet == b.outlet && a.time.published != nil && a.time.published == b.time.published
  }

  /// Whether each was told while it was news: two days of talks are told on two days.
  private static func isSeries(_ a: Sketch, _ b: Sketch) -> Bool {
    guard a.time.isTold, b.time.isTold, let x = a.time.published, let y = b.time.published,
      let i = a.time.span?.singleDay, let j = b.time.span?.singleDay
    else { return false }
    return x.distance(to: y) == i.distance(to: j)
  }

  /// Whether they happen at two places. Where a call is made from tells nothing.
  static func arePlacesApart(_ a: Sketch, _ b: Sketch) -> Bool {
    guard let x = a.place, let y = b.place, a.nature != .speech else { return false }
    if x == y || x.name == y.name || x.country == y.name || x.name == y.country { return false }
    // A postponed meeting may move to another town.
    return !(a.wording.marks.isMoved || b.wording.marks.isMoved)
  }
}
