import Lexicons
import Model

/// When two drafts of one type tell of one event.
extension DraftMerger {
  /// Whether two drafts of one type tell of one event.
  func isSame(_ one: Draft, _ other: Draft) -> Bool {
    if isCallingOff(other, of: one) { return true }
    let isUndated = other.joinsTold && other.time.basis == .publication
    guard areCompatible(one.time.span, other.time.span) || isUndated || isNews(one, ofDayIn: other),
      !isBackground(other, to: one)
    else { return false }
    // “The presidents signed a declaration. A package of documents was also signed.”
    if one.isOfScene != other.isOfScene, !other.isDefinite { return false }
    let group = pages.group(of: one.type)
    let isPublic = pages.page(of: one.type)?.isPublic == true
    let isThere = one.place != nil && one.place == other.place
    // “the referendum”, of which only the parties tell where
    if isPublic, other.isDefinite, isThere || !other.isPlaceTold && other.sentence - one.lastSentence < 3 {
      return areCompatible(one, other)
    }
    // “the talks opened in Moscow on Monday”
    if other.isDefinite, other.participants.isEmpty, isThere, one.time.span == other.time.span {
      return areCompatible(one, other)
    }
    if other.joinsTold, areCompatible(one, other), other.sentence - one.lastSentence < 6 {
      return areCompatible(one.place, other.place)
    }
    if other.pointsBack {
      if one.status.status == .denied, other.status.status != .denied { return false }
      let addsTime = one.time.span == nil && other.time.span != nil
      let addsPlace = one.place == nil && other.isPlaceTold
      if addsTime || addsPlace, !other.isDefinite || addsPlace && other.isActed { return false }
      return other.sentence - one.sentence < 6
        && (one.place == nil || other.place == nil || one.place == other.place)
    }
    if one.pointsBack { return one.time.span == other.time.span && one.place == other.place }
    if group == "speech" { return areCompatible(one, other) && haveSameSpeaker(one, other) }
    if isPublic { return areCompatible(one, other) && areCompatible(one.place, other.place) }
    if group == "office", !one.matter.isEmpty, !other.matter.isEmpty,
      one.matter.isDisjoint(with: other.matter)
    {
      return false
    }
    // “became premier and named Ruiz foreign minister”
    if one.type.text == "appointment", areOtherPeople(one, other) { return false }
    if group == "force",
      haveOtherDoers(one, other) || haveOtherTargets(one, other)
        || isEpisode(one.time.span, of: other.time.span)
    {
      return false
    }
    // “visa bans and asset freezes on aides of his”
    if group == "pressure", one.lastSentence == other.sentence, one.time.span == other.time.span,
      sides(one, in: .agent).isEmpty != sides(other, in: .agent).isEmpty, areCompatible(one, other),
      !haveOtherTargets(one, other)
    {
      return true
    }
    if group == "pressure", haveOtherDoers(one, other) { return false }
    guard areCompatible(one, other), areCompatible(one.place, other.place) || group != "consult" else {
      return false
    }
    if isOtherSession(one, other, of: group) || isAside(one, other) || isAside(other, one) { return false }
    if isNameless(one, besides: other) || isHeadlineOf(other, one) { return true }
    return shareParties(
      one, other, isMutual: group == "consult" && one.type.text != "visit" || group == "accord")
  }

  /// Whether a draft tells that a plan was called off, on a day before that of the plan: “is to visit Moscow next week. … The visit was called
  /// off on Wednesday.”
  private func isCallingOff(_ draft: Draft, of plan: Draft) -> Bool {
    guard draft.status.status == .cancelled, draft.isDefinite, draft.participants.isEmpty,
      plan.status.status == .planned, draft.sentence - plan.lastSentence < 4,
      areCompatible(plan.place, draft.place),
      let day = draft.time.span?.last, let first = plan.time.span?.first
    else { return false }
    return day < first
  }

  /// Whether a draft tells what was long before, and not the time of what was told without one: talks that “began in 2003” are not
  /// those that ended today, and what he said last year is not what he says.
  func isBackground(_ draft: Draft, to told: Draft) -> Bool {
    let isSpeech = pages.group(of: draft.type) == "speech"
    guard told.time.span == nil, isSpeech || !draft.isDefinite && !draft.pointsBack, let published,
      let last = draft.time.span?.last
    else { return false }
    return last.distance(to: published) > (isSpeech ? 14 : 90)
  }

  /// Whether two acts of one body are told of two times: what it agrees in January is not what it agrees now.
  func isOtherSession(_ one: Draft, _ other: Draft, of group: String) -> Bool {
    guard !other.isDefinite, one.participants.count == 1, other.participants.count == 1 else { return false }
    switch group {
    case "accord": return one.time.span != other.time.span && one.lastSentence != other.sentence
    case "consult":
      return one.participants[0].party.kind == .organisation && one.time.span != nil && other.time.span != nil
        && one.time.span != other.time.span
    default: return false
    }
  }

  /// Whether two people meet each other beside a gathering of many: “Xi met Modi” at a summit of five.
  private func isAside(_ pair: Draft, _ gathering: Draft) -> Bool {
    // “attended a conference in Vienna. He met separately with Orban.”
    if pair.type.text == "meeting", pair.word == "meet", pair.participants.count == 2,
      gathering.word.isOne(of: "attend", "participate"), gathering.participants.count == 1
    {
      return true
    }
    return pair.type.text == "meeting" && pair.signs.contains(.byVerb) && !pair.isDefinite && !pair.joinsTold
      && pair.participants.count == 2 && gathering.participants.count > 3
      && (pair.participants + gathering.participants).allSatisfy { $0.party.kind == .person }
  }

  /// Whether one of two acts of force, two votes or two agreements of one sentence names nobody and can only tell of the other: on
  /// the very day, or at the place in one sentence.
  func isNameless(_ a: Draft, besides b: Draft) -> Bool {
    let isOfSentence = a.type.text == "agreement" && a.lastSentence == b.sentence
    guard pages.group(of: a.type) == "force" || a.type.text == "vote" || isOfSentence,
      parties(a).isEmpty || parties(b).isEmpty,
      areCompatible(a.place, b.place)
    else { return false }
    let isOnDay = startsOnDayOf(a, b) && !a.isDatedByRelease
    // “Gunmen attacked the convoy near Gao” tells on of the ambush in Mali.
    let isNext = b.sentence - a.lastSentence < (b.time.span == nil ? 2 : 1)
    return isOnDay || isNext && a.place != nil && b.place != nil || isTakenUp(a, by: b)
  }

  /// Whether a headline tells of an accord without the parties that the article tells: “Diplomats reach deal”, “the deal was
  /// hammered out by …”.
  private func isHeadlineOf(_ told: Draft, _ headline: Draft) -> Bool {
    headline.isHeadline && headline.participants.isEmpty && told.isDefinite
      && pages.group(of: told.type) == "accord" && areCompatible(headline.place, told.place)
  }

  /// Whether the next sentence tells what came of a deed, more closely when and where: “The bombing in Kenya last year killed 224. The bomb
  /// went off on Aug. 7 in Nairobi.”
  private func isTakenUp(_ a: Draft, by b: Draft) -> Bool {
    guard b.takesUpDeed, b.sentence - a.lastSentence == 1, a.place != nil, a.status.status == b.status.status,
      let span = b.time.span
    else { return false }
    return a.time.span.map { $0.contains(span) && $0.singleDay == nil } ?? true
  }

  /// Whether two drafts tell of one day, or of what began on it.
  private func startsOnDayOf(_ a: Draft, _ b: Draft) -> Bool {
    guard let one = a.time.span, let other = b.time.span, one.first == other.first else { return false }
    return [one, other].allSatisfy { $0.singleDay != nil || $0.first != nil && $0.last == nil }
  }

  func areCompatible(_ a: TimeSpan?, _ b: TimeSpan?) -> Bool {
    guard let a, let b else { return true }
    return a.overlaps(b)
  }

  func areCompatible(_ a: Place?, _ b: Place?) -> Bool {
    guard let a, let b else { return true }
    return a == b || a.country == b.name || b.country == a.name
  }

  func areCompatible(_ a: Draft, _ b: Draft) -> Bool {
    if a.isHeadline || b.isHeadline { return true }
    let ahead: Set<EventStatus> = [.planned, .possible]
    let done: Set<EventStatus> = [.occurred, .ongoing]
    let (x, y) = (a.status.status, b.status.status)
    // “was to visit Moscow but cancelled the trip”
    let isCalledOff = ahead.contains(x) && y == .cancelled && b.isDefinite
    // “plans to lift sanctions”, and further down “the lifting of sanctions”; people who are to meet may have met before
    let isNamed =
      b.tellsNoStatus && !b.isSpecified && b.time.span == nil && (ahead.contains(x) || x == .cancelled)
      && pages.group(of: b.type) != "consult" && areCompatible(a.place, b.place)
    return x == y || ahead.contains(x) && ahead.contains(y) || done.contains(x) && done.contains(y)
      || isCalledOff || isNamed
  }

  /// Whether one was dated by the news alone and another that points to it tells the day, up to three days before.
  func isNews(_ one: Draft, ofDayIn other: Draft) -> Bool {
    guard one.time.basis == .publication, other.isDefinite, let news = one.time.span?.singleDay,
      let day = other.time.span?.singleDay
    else { return false }
    return (0..<4).contains(day.distance(to: news))
  }

  /// Whether one of two times goes on since long before the other: a raid last week is not the war since 1985.
  func isEpisode(_ a: TimeSpan?, of b: TimeSpan?) -> Bool {
    guard let a, let b else { return false }
    let (isOpen, isOtherOpen) = (a.last == nil, b.last == nil)
    guard isOpen != isOtherOpen, let start = (isOpen ? a : b).first, let day = (isOpen ? b : a).first else {
      return false
    }
    return start.distance(to: day) > 31
  }

  /// Whether two acts of force or pressure are told of different sides: an attack on Iran is none by Iran.
  func haveOtherDoers(_ a: Draft, _ b: Draft) -> Bool {
    let (mine, theirs) = (sides(a, in: .agent), sides(b, in: .agent))
    if mine.isEmpty || theirs.isEmpty {
      return !mine.isDisjoint(with: sides(b, in: .target)) || !theirs.isDisjoint(with: sides(a, in: .target))
    }
    return mine.isDisjoint(with: theirs)
  }

  /// Whether two acts of force are told to hit different states: the invasion of Kuwait is not the war with Iran.
  func haveOtherTargets(_ a: Draft, _ b: Draft) -> Bool {
    let states = { (draft: Draft) in
      Set(draft.participants.filter { $0.role == .target && $0.party.kind == .state }.map(\.party.id))
    }
    let (mine, theirs) = (states(a), states(b))
    return !mine.isEmpty && !theirs.isEmpty && mine.isDisjoint(with: theirs)
  }

  /// Whether two drafts tell of appointments of different people.
  private func areOtherPeople(_ a: Draft, _ b: Draft) -> Bool {
    let people = { (draft: Draft) in
      Set(draft.participants.filter { $0.role == .target && $0.party.kind == .person }.map(\.party.id))
    }
    return !people(a).isEmpty && !people(b).isEmpty && people(a).isDisjoint(with: people(b))
  }

  /// Those in a role, and the states for which they act.
  func sides(_ draft: Draft, in role: Role) -> Set<Party.ID> {
    Set(
      draft.participants.filter { $0.role == role }.flatMap { part in
        [part.party.id, part.onBehalfOf?.id, part.party.country].compactMap(\.self)
      })
  }

  func haveSameSpeaker(_ a: Draft, _ b: Draft) -> Bool {
    let (mine, theirs) = (a.participants, b.participants)
    let isSpeaker = { (one: Participation) in one.role == .speaker }
    let isOther = { (one: Participation) in one.role != .speaker }
    guard mine.count(where: isSpeaker) == theirs.count(where: isSpeaker),
      mine.allSatisfy({ one in
        isOther(one) || theirs.contains { isSpeaker($0) && $0.party.id == one.party.id }
      })
    else { return false }
    return !mine.contains(where: isOther) || !theirs.contains(where: isOther)
      || mine.contains { one in isOther(one) && theirs.contains { isOther($0) && $0.party.id == one.party.id }
      }
  }

  /// Whether the parties of two drafts can be those of one event; a person counts for the state it acts for.
  func shareParties(_ a: Draft, _ b: Draft, isMutual: Bool) -> Bool {
    let mine = parties(a)
    let theirs = parties(b)
    let shared = max(
      mine.intersection(theirs.union(sides(b))).count, theirs.intersection(mine.union(sides(a))).count)
    if shared >= min(mine.count, theirs.count) { return shared > 0 }
    if signs(b, for: a), shared + strangers(b) >= mine.count { return shared > 0 }
    return isMutual ? shared >= 2 : shared > 0
  }

  /// Whether people sign what states were told to agree a few sentences before.
  func signs(_ people: Draft, for states: Draft) -> Bool {
    pages.group(of: people.type) == "accord" && people.sentence - states.lastSentence < 5
      && states.participants.count == people.participants.count
      && states.participants.allSatisfy { $0.party.kind == .state }
      && people.participants.allSatisfy { $0.party.kind == .person }
  }

  /// How many people take part of whom nobody knows whose they are.
  func strangers(_ draft: Draft) -> Int {
    draft.participants.count { $0.party.kind == .person && $0.onBehalfOf == nil && $0.party.country == nil }
  }

  func parties(_ draft: Draft) -> Set<Party.ID> { Set(draft.participants.map(\.party.id)) }

  func sides(_ draft: Draft) -> Set<Party.ID> {
    Set(draft.participants.flatMap { [$0.onBehalfOf?.id, $0.party.country].compactMap(\.self) })
  }
}
