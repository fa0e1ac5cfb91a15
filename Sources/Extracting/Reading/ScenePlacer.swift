import Lexicons
import Model

/// Places what is told without a place of its own: where its actors were told to be before, or where the report was sent from
/// if they are there.
struct ScenePlacer {
  let view: ArticleView
  let pages: EventPages

  /// How many sentences later somebody is still taken to be where a scene was, if no day is told.
  private static let reach = 15

  /// A draft with the place of the scene that it belongs to, among what was told before.
  func placed(_ draft: Draft, after told: [Draft]) -> Draft {
    let sources = pages.page(of: draft.type)?.placeSources ?? []
    // The town of the scene tells more than the palace in it, and that of the report more than its state.
    let isOpen =
      draft.place.map(view.isBuilding) ?? true || draft.type.text == "detention" && !draft.isPlaceTold
    guard isOpen, !sources.contains(.nowhere),
      let found = whereabouts(of: draft, after: told) ?? atHosts(of: draft), !view.isBuilding(found.place)
    else { return draft }
    var draft = draft
    draft.place = found.place
    draft.derivation.append("place \(found.place.name) by \(found.path)")
    return draft
  }

  /// The state of those who are visited by people from elsewhere: “Putin visited Merkel”.
  private func atHosts(of draft: Draft) -> (place: Place, path: String)? {
    let hosts = draft.participants.filter { $0.role == .host }
    guard draft.type.text == "visit", let state = hosts.first.flatMap(view.states.state),
      draft.participants.allSatisfy({ $0.role == .host || view.states.state(of: $0) != state })
    else { return nil }
    return (Place(name: state, country: ""), "the state of those visited")
  }

  private func whereabouts(of draft: Draft, after told: [Draft]) -> (place: Place, path: String)? {
    let group = pages.group(of: draft.type)
    if group == "force" {
      return theatre(of: draft, among: told) ?? home(of: draft).map { ($0, "the dateline") }
    }
    if draft.type.text == "protest" {
      return home(of: draft).map { ($0, "the dateline") } ?? view.focus.map { ($0, PlaceReader.byFocus) }
    }
    if draft.type.text == "detention" {
      return clash(before: draft, among: told) ?? home(of: draft).map { ($0, "the dateline") }
    }
    guard group.isOne(of: "accord", "consult", "speech") else { return nil }
    if draft.status.status == .planned {
      return destination(of: draft, among: told) ?? arrivals(of: draft).map { ($0, "the dateline") }
    }
    guard draft.status.status == .occurred else { return nil }
    if let scene = scene(of: draft, among: told), let place = scene.place {
      return (place, "the \(scene.type.text) told before")
    }
    if let place = dateline(of: draft, group: group, among: told) { return (place, "the dateline") }
    if group == "accord", let place = chamber(of: draft) { return (place, "the state of the body") }
    return focus(of: draft, group: group).map { ($0, PlaceReader.byFocus) }
  }

  /// The state that the article is about, for what its own people are told to have done at a time, where no dateline tells more.
  private func focus(of draft: Draft, group: String) -> Place? {
    guard let focus = view.focus, view.datelinePlaces[draft.sentence] == nil, draft.time.span != nil,
      !draft.actors.isEmpty,
      draft.participants.allSatisfy({ $0.role == .target || isAtHome($0, in: focus) })
    else { return nil }
    // What a state says it says anywhere.
    return group != "speech" || draft.actors.contains { $0.party.kind != .state } ? focus : nil
  }

  /// Where the fighting is of which an act of force without a place tells: the same sides fight there within the year, or others
  /// on the same days.
  private func theatre(of draft: Draft, among told: [Draft]) -> (place: Place, path: String)? {
    let parties = sides(of: draft.participants)
    let one = told.last { one in
      guard pages.group(of: one.type) == "force", one.place != nil, one.isPlaceTold,
        // Ships gather elsewhere than where they strike.
        one.type.text != "mobilization" || draft.type.text != "attack",
        view.datelinePlaces[one.sentence] == view.datelinePlaces[draft.sentence]
      else { return false }
      if !parties.isDisjoint(with: sides(of: one.participants)) {
        return isWithin(365, one.time.span, draft.time.span)
      }
      // Others fight in another town; what is told without a day is the news of the day.
      guard parties.isEmpty || one.participants.isEmpty || one.place.map(view.states.contains) == true else {
        return false
      }
      return isWithin(7, one.time.span ?? today, draft.time.span)
    }
    return one.flatMap { one in one.place.map { ($0, "the \(one.type.text) told before") } }
  }

  /// Where the clash or protest was in the course of which people were taken: “Police clashed with students in Algiers. More than 20 were
  /// arrested.”
  private func clash(before draft: Draft, among told: [Draft]) -> (place: Place, path: String)? {
    guard draft.participants.isEmpty else { return nil }
    let one = told.last { one in
      pages.group(of: one.type).isOne(of: "force", "society") && draft.sentence - one.lastSentence < 2
        && isWithin(7, one.time.span ?? today, draft.time.span)
    }
    return one.flatMap { one in one.place.map { ($0, "the \(one.type.text) told before") } }
  }

  private var today: TimeSpan? { view.article.published.map { TimeSpan.day($0.day) } }

  /// Whether two times lie at most some days apart; a time that is not known may lie anywhere.
  private func isWithin(_ days: Int, _ a: TimeSpan?, _ b: TimeSpan?) -> Bool {
    guard let a, let b else { return true }
    if a.overlaps(b) { return true }
    guard let x = a.first ?? a.last, let y = b.first ?? b.last else { return false }
    return abs(x.distance(to: y)) <= days
  }

  /// The last meeting, visit or rally at which those who act were told to be, or that the words point back to.
  private func scene(of draft: Draft, among told: [Draft]) -> Draft? {
    if let scene = told.last(where: { tookPlace(draft, at: $0) }) { return scene }
    guard pages.group(of: draft.type) == "consult", draft.type.text != "visit", draft.time.span != nil else {
      return nil
    }
    return told.last { one in
      isScene(one) && one.type == draft.type && one.time.span == draft.time.span
        && draft.sentence - one.lastSentence < 2
    }
  }

  private func tookPlace(_ draft: Draft, at scene: Draft) -> Bool {
    // Who is on the way is not there yet.
    guard let place = scene.place, isScene(scene), !scene.isOnTheWay,
      draft.isAtOccasion || isPresent(draft, at: scene, in: place)
    else { return false }
    guard let span = draft.time.span else {
      return draft.type.text != "visit" && draft.sentence - scene.lastSentence < ScenePlacer.reach
        && isRecent(scene)
    }
    // “Biden, who is visiting Kiev, told reporters on Monday”
    if scene.status.status == .ongoing, scene.lastSentence == draft.sentence { return true }
    let isNear = draft.isAtOccasion && draft.sentence - scene.lastSentence < 4
    return scene.time.span?.overlaps(span) ?? (isNear || scene.lastSentence == draft.sentence)
  }

  /// Whether all who act were told to be at a scene; its hosts, who belong there, need not be told of.
  private func isPresent(_ draft: Draft, at scene: Draft, in place: Place) -> Bool {
    let actors = draft.actors
    let present = sides(of: scene.participants)
    // What a state says at no told time is said anywhere.
    let isNamed = draft.time.span != nil || actors.contains { $0.party.kind != .state }
    return isNamed && actors.contains { present.contains($0.party.id) }
      && actors.allSatisfy { present.contains($0.party.id) || isAtHome($0, in: place) }
  }

  func isAtHome(_ actor: Participation, in place: Place) -> Bool {
    view.states.state(of: actor) == (place.country.isEmpty ? place.name : place.country)
  }

  /// The state of the parliament, court or council that alone acts, or that ratifies: “the Hungarian parliament approved …”.
  private func chamber(of draft: Draft) -> Place? {
    let actors = draft.actors
    guard let state = actors.first.flatMap(view.states.state),
      actors.allSatisfy({ $0.party.kind == .organisation || draft.word == "ratify" })
    else { return nil }
    return actors.allSatisfy { view.states.state(of: $0) == state } ? Place(name: state, country: "") : nil
  }

  /// Where somebody is to go for what is planned beside it: “is to visit Paris on Sunday, where he will meet …”.
  private func destination(of draft: Draft, among told: [Draft]) -> (place: Place, path: String)? {
    let actors = Set(draft.actors.map(\.party.id))
    guard !actors.isEmpty, draft.type.text != "visit" else { return nil }
    if let talks = talks(at: draft.time.span, besides: draft, among: told) { return talks }
    let visit = told.last { one in
      one.type.text == "visit" && one.place != nil && one.status.status != .cancelled
        && !actors.isDisjoint(with: one.participants.map(\.party.id))
        && draft.sentence - one.lastSentence < 3
        && (draft.time.span == nil || isWithin(0, one.time.span, draft.time.span))
    }
    return visit.flatMap { one in one.place.map { ($0, "the visit told before") } }
  }

  /// Whether a time is told to the week.
  private func isOfAWeek(_ span: TimeSpan) -> Bool {
    guard let first = span.first, let last = span.last else { return false }
    return first.distance(to: last) < 8
  }

  /// Where talks are to be held at the time told of a meeting, which name nobody or one of those who meet.
  private func talks(at span: TimeSpan?, besides draft: Draft, among told: [Draft]) -> (
    place: Place, path: String
  )? {
    guard pages.group(of: draft.type) == "consult", let span, isOfAWeek(span) else { return nil }
    let one = told.last { one in
      pages.group(of: one.type) == "consult" && one.type.text != "visit" && one.place != nil
        && one.status.status == .planned && one.time.span.map { isOfAWeek($0) && $0.overlaps(span) } == true
        && (one.participants.isEmpty
          || !sides(of: one.participants).isDisjoint(with: sides(of: draft.participants)))
    }
    return one.flatMap { one in one.place.map { ($0, "the \(one.type.text) told before") } }
  }

  /// Whether it is a gathering of a few days, at which one can say or sign something.
  private func isScene(_ draft: Draft) -> Bool {
    // Who boards a plane for Brussels has not yet spoken there.
    if WordClasses.leaving.contains(draft.word) { return false }
    // Those who sign something somewhere say there what they say of it.
    let isSigning = draft.type.text == "agreement" && draft.isPlaceTold && draft.signs.contains(.byVerb)
    guard
      draft.isGathering(by: pages) || (isSigning || draft.type.text == "protest") && draft.isTakingPlace
    else { return false }
    return draft.isBrief ?? (draft.time.span == nil || draft.status.status == .ongoing)
  }

  /// Whether a scene is the news of the article, not what lies behind it.
  private func isRecent(_ scene: Draft) -> Bool {
    guard let day = view.article.published?.day, let first = scene.time.span?.first else {
      return scene.time.span == nil
    }
    return first.distance(to: day) < 5
  }

  /// The parties, and the states for which they act.
  private func sides(of participants: [Participation]) -> Set<Party.ID> {
    Set(participants.flatMap { [$0.party.id, $0.onBehalfOf?.id ?? $0.party.id] })
  }
}
