import Model

/// How those who take part in two events compare.
enum PartyMatch: Sendable, Hashable {
  /// They cannot take part in one event.
  case different
  /// Nothing in common, and nothing against it.
  case unrelated
  /// Something in common, but others may have it too.
  case weak
  /// States here, and their people there.
  case alike
  /// Some of several in common.
  case partial
  /// All of those whom the shorter report names.
  case full

  init(_ a: Sketch, _ b: Sketch) {
    self =
      switch a.nature {
      case .mutual: PartyMatch.mutual(a.actors.match(b.actors), a, b)
      case .speech: PartyMatch.speech(a, b)
      case .directed, .once: PartyMatch.directed(a, b)
      }
  }

  var weight: Double {
    switch self {
    case .different, .unrelated: 0
    case .weak: 0.1
    case .alike: 0.2
    case .partial: 0.25
    case .full: 0.4
    }
  }

  private static func mutual(_ match: SideMatch, _ a: Sketch, _ b: Sketch) -> PartyMatch {
    if match.larger == 0 { return a.place != nil && a.place == b.place ? .alike : .unrelated }
    if match.smaller == 0 { return a.place != nil && a.place == b.place ? .weak : .unrelated }
    // Kerry and Lavrov are not Kerry and Putin, nor Obama and Putin.
    if match.rivals > 0 { return .different }
    if match.shared == 0 { return match.smaller >= 2 ? .different : .unrelated }
    if match.isCovered {
      if match.smaller == 1 { return match.same == 1 && match.larger == 1 && isWhole(a, b) ? .alike : .weak }
      return match.same == 0 ? .alike : .full
    }
    if match.smaller == 2 { return .different }
    return match.same >= 2 ? .partial : .weak
  }

  /// Whether the one party that both name tells which event is meant: a body that met, or a traveller to one country. A leader meets
  /// many in a day.
  private static func isWhole(_ a: Sketch, _ b: Sketch) -> Bool {
    a.actors.sides[0].isGathering || a.type == EventType.ID("visit") && a.place != nil && a.place == b.place
  }

  private static func speech(_ a: Sketch, _ b: Sketch) -> PartyMatch {
    let speakers = a.actors.match(b.actors)
    guard speakers.same > 0, speakers.rivals == 0 else {
      return speakers.smaller > 0 ? .different : .unrelated
    }
    let others = a.objects.match(b.objects)
    return others.smaller > 0 && others.shared == 0 ? .different : .full
  }

  private static func directed(_ a: Sketch, _ b: Sketch) -> PartyMatch {
    let actors = a.actors.match(b.actors)
    let objects = a.objects.match(b.objects)
    if actors.smaller > 0, actors.shared == 0 { return .different }
    if objects.smaller > 0, objects.shared == 0 { return .different }
    if objects.smaller == 1, objects.larger == 1,
      objects.rivals > 0 || actors.rivals > 0 && objects.shared == 0
    {
      return .different
    }
    let isActorTold = actors.smaller > 0
    let isObjectTold = objects.smaller > 0
    if !isActorTold, !isObjectTold {
      // Nobody in common to go by: an election is known by its place.
      guard actors.larger + objects.larger == 0 || a.place != nil && a.place == b.place else {
        return .unrelated
      }
      // Where one article names no place at all, only the news of the same days is the same.
      guard a.place != nil && b.place != nil || areNewsTogether(a, b) else { return .unrelated }
      return a.place != nil && a.place == b.place ? .alike : .weak
    }
    if isActorTold, isObjectTold { return actors.same > 0 || objects.same > 0 ? .full : .alike }
    // Much is done to one state by several in a day: only who did it tells that it was one act.
    guard isActorTold, actors.same > 0, actors.rivals == 0 else { return a.nature == .once ? .alike : .weak }
    guard objects.larger == 0, actors.larger == actors.smaller else { return .weak }
    return a.nature == .once ? .full : .alike
  }

  private static func areNewsTogether(_ a: Sketch, _ b: Sketch) -> Bool {
    guard let x = a.time.published, let y = b.time.published else { return false }
    return abs(x.distance(to: y)) <= 7
  }
}
