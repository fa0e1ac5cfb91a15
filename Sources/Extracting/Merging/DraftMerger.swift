import Lexicons
import Model

/// Puts together what an article tells of one event in several sentences.
struct DraftMerger {
  let pages: EventPages
  private(set) var drafts: [Draft] = []
  /// The drafts of each type, in order.
  private var byType: [EventType.ID: [Int]] = [:]

  /// Whether the article is a press release, which tells of one occasion.
  let isRelease: Bool
  /// When the article appeared.
  let published: CalendarDate?

  init(pages: EventPages, view: ArticleView) {
    self.pages = pages
    isRelease = view.isRelease
    published = view.article.published?.day
  }

  /// Adds a draft to the event that it tells of, or as a new one; one that only points back is dropped where nothing was told.
  mutating func add(_ draft: Draft) {
    if draft.word == "accept", draft.matter.contains("invitation") { acceptInvitation(by: draft) }
    if let index = scene(ofJoint: draft) {
      drafts[index].evidence += draft.evidence
      drafts[index].derivation.append("also: what all of them said there")
    } else if let index = told(draft) {
      merge(draft, into: index)
    } else if !draft.pointsBack || standsAlone(draft) {
      byType[draft.type, default: []].append(drafts.count)
      drafts.append(draft)
    }
  }

  /// Dates anew what was dated by scenes whose own day was told only later.
  mutating func redateByScenes() {
    for index in drafts.indices {
      guard let scene = drafts[index].scene, drafts[index].time.span != drafts[scene].time.span else {
        continue
      }
      drafts[index].time.span = drafts[scene].time.span
      drafts[index].derivation.append("time: that of the \(drafts[scene].type.text), as told later")
    }
  }

  /// Makes what somebody was invited to a plan once the invitation is told to be accepted.
  private mutating func acceptInvitation(by draft: Draft) {
    let index = drafts.lastIndex { one in
      one.status.status == .possible && one.status.cues.contains { ["invitation", "invite"].contains($0) }
        && draft.sentence - one.sentence < 3 && !parties(one).isDisjoint(with: parties(draft))
    }
    guard let index, draft.status.status == .occurred else { return }
    drafts[index].status = StatusReading(status: .planned, cues: ["accepted invitation"])
    drafts[index].derivation.append(
      "also: status planned by the invitation accepted in sentence \(draft.sentence + 1)")
  }

  /// The draft of the same event among those before: the last, but of those who took part the last that a verb tells, not one that
  /// is only spoken of there.
  private func told(_ draft: Draft) -> Int? {
    let same = (byType[draft.type] ?? []).filter { isSame(drafts[$0], draft) }
    let main = draft.joinsTold ? same.last { drafts[$0].signs.contains(.byVerb) } : nil
    return main ?? same.last
  }

  /// The call or meeting all of whose parties state or discuss something together, which is what they discussed there.
  private func scene(ofJoint draft: Draft) -> Int? {
    let isDiscussion = draft.type.text == "negotiation" && draft.isDiscussion
    let told = isDiscussion ? parties(draft) : draft.speakers
    guard told.count > 1, isDiscussion || draft.type.text == "statement" && draft.isDatedByRelease else {
      return nil
    }
    return drafts.indices.last { index in
      let one = drafts[index]
      guard pages.group(of: one.type) == "consult", one.participants.count > 1,
        isDiscussion
          ? areCompatible(one, draft) && areCompatible(one.time.span, draft.time.span)
          : one.status.status == .occurred && one.time.span == draft.time.span
      else { return false }
      return told.isSubset(of: parties(one)) || told.isSubset(of: sides(one))
    }
  }

  /// Whether a noun without parties tells enough to be an event of its own: by its day, “a truce in 1994”, or by its place where it is
  /// new, “an informal summit in Brussels”.
  private func standsAlone(_ draft: Draft) -> Bool {
    let group = pages.group(of: draft.type)
    if group == "office" { return draft.place != nil || draft.time.span != nil }
    let isDated = draft.time.span != nil && !draft.isDatedByRelease
    if draft.isTopic, group != "consult" { return false }
    if isDated, draft.place != nil { return true }
    if draft.isTopic { return false }
    guard [.occurred, .ongoing, .planned, .cancelled].contains(draft.status.status) else { return false }
    if isDated {
      // “The meeting on Friday” was told of; “the current agreement expires in 1988” makes none.
      let isNew = !draft.isDefinite
      return isNew || group == "force" || group == "accord" && draft.status.status == .occurred
    }
    let isNew = draft.isActed || !draft.isDefinite || draft.status.status == .cancelled
    return draft.isPlaceTold && !draft.isWished && isNew
  }

  /// Whether two drafts of one type tell of one event.
  private func isSame(_ one: Draft, _ other: Draft) -> Bool {
    guard areCompatible(one.time.span, other.time.span) || isNews(one, ofDayIn: other),
      !isBackground(other, to: one)
    else { return false }
    let group = pages.group(of: one.type)
    let isPublic = pages.page(of: one.type)?.isPublic == true
    let isThere = one.place != nil && one.place == other.place
    if isPublic, other.isDefinite, isThere { return areCompatible(one, other) }
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
    if group == "speech" {
      return areCompatible(one, other) && haveSameSpeaker(one, other) && !isOfOtherDay(one, other)
    }
    if isPublic {
      return areCompatible(one, other) && areCompatible(one.place, other.place)
    }
    if group == "office", !one.matter.isEmpty, !other.matter.isEmpty,
      one.matter.isDisjoint(with: other.matter)
    {
      return false
    }
    if group == "force", haveOtherDoers(one, other) || isEpisode(one.time.span, of: other.time.span) {
      return false
    }
    if group == "pressure", haveOtherDoers(one, other) { return false }
    guard areCompatible(one, other), areCompatible(one.place, other.place) || group != "consult" else {
      return false
    }
    if isOtherSession(one, other, of: group) { return false }
    if isNameless(one, besides: other) { return true }
    return shareParties(
      one, other, isMutual: group == "consult" && one.type.text != "visit" || group == "accord")
  }

  /// Whether a draft tells what was long before, and not the time of what was told without one: talks that “began in 2003” are not
  /// those that ended today.
  private func isBackground(_ draft: Draft, to told: Draft) -> Bool {
    guard told.time.span == nil, !draft.isDefinite, !draft.pointsBack, let published,
      let last = draft.time.span?.last
    else { return false }
    return last.distance(to: published) > 90
  }

  /// Whether what somebody says now is set beside what was said long ago: “he said. … he said last year.”
  private func isOfOtherDay(_ one: Draft, _ other: Draft) -> Bool {
    guard let published, one.time.span == nil, let last = other.time.span?.last else { return false }
    return last.distance(to: published) > 14
  }

  /// Whether two acts of one body are told of two times: what it agrees in January is not what it agrees now.
  private func isOtherSession(_ one: Draft, _ other: Draft, of group: String) -> Bool {
    guard !other.isDefinite, one.participants.count == 1, other.participants.count == 1 else { return false }
    switch group {
    case "accord": return one.time.span != other.time.span && one.lastSentence != other.sentence
    case "consult":
      return one.participants[0].party.kind == .organisation && one.time.span != nil && other.time.span != nil
        && one.time.span != other.time.span
    default: return false
    }
  }

  /// Whether one of two acts of force, two votes or two agreements of one sentence names nobody and can only tell of the other: on
  /// the very day, or at the place in one sentence.
  private func isNameless(_ a: Draft, besides b: Draft) -> Bool {
    let isOfSentence = a.type.text == "agreement" && a.lastSentence == b.sentence
    guard pages.group(of: a.type) == "force" || a.type.text == "vote" || isOfSentence,
      parties(a).isEmpty || parties(b).isEmpty,
      areCompatible(a.place, b.place)
    else { return false }
    let isOnDay = a.time.span?.singleDay != nil && a.time.span == b.time.span && !a.isDatedByRelease
    // “Gunmen attacked the convoy near Gao” tells on of the ambush in Mali.
    let isNext = b.sentence - a.lastSentence < (b.time.span == nil ? 2 : 1)
    return isOnDay || isNext && a.place != nil && b.place != nil
  }

  private func areCompatible(_ a: TimeSpan?, _ b: TimeSpan?) -> Bool {
    guard let a, let b else { return true }
    return a.overlaps(b)
  }

  private func areCompatible(_ a: Place?, _ b: Place?) -> Bool {
    guard let a, let b else { return true }
    return a == b || a.country == b.name || b.country == a.name
  }

  private func areCompatible(_ a: Draft, _ b: Draft) -> Bool {
    if a.isHeadline || b.isHeadline { return true }
    let ahead: Set<EventStatus> = [.planned, .possible]
    let done: Set<EventStatus> = [.occurred, .ongoing]
    let (x, y) = (a.status.status, b.status.status)
    // “was to visit Moscow but cancelled the trip”
    let isCalledOff = ahead.contains(x) && y == .cancelled && b.isDefinite
    return x == y || ahead.contains(x) && ahead.contains(y) || done.contains(x) && done.contains(y)
      || isCalledOff
  }

  /// Whether one was dated by the news alone and another that points to it tells the day, up to three days before.
  private func isNews(_ one: Draft, ofDayIn other: Draft) -> Bool {
    guard one.time.basis == .publication, other.isDefinite, let news = one.time.span?.singleDay,
      let day = other.time.span?.singleDay
    else { return false }
    return (0..<4).contains(day.distance(to: news))
  }

  /// Whether one of two times goes on since long before the other: a raid last week is not the war since 1985.
  private func isEpisode(_ a: TimeSpan?, of b: TimeSpan?) -> Bool {
    guard let a, let b else { return false }
    let (isOpen, isOtherOpen) = (a.last == nil, b.last == nil)
    guard isOpen != isOtherOpen, let start = (isOpen ? a : b).first, let day = (isOpen ? b : a).first else {
      return false
    }
    return start.distance(to: day) > 31
  }

  /// Whether two acts of force or pressure are told of different sides: an attack on Iran is none by Iran.
  private func haveOtherDoers(_ a: Draft, _ b: Draft) -> Bool {
    let (mine, theirs) = (sides(a, in: .agent), sides(b, in: .agent))
    if mine.isEmpty || theirs.isEmpty {
      return !mine.isDisjoint(with: sides(b, in: .target)) || !theirs.isDisjoint(with: sides(a, in: .target))
    }
    return mine.isDisjoint(with: theirs)
  }

  /// Those in a role, and the states for which they act.
  private func sides(_ draft: Draft, in role: Role) -> Set<Party.ID> {
    Set(
      draft.participants.filter { $0.role == role }.flatMap { part in
        [part.party.id, part.onBehalfOf?.id, part.party.country].compactMap(\.self)
      })
  }

  private func haveSameSpeaker(_ a: Draft, _ b: Draft) -> Bool {
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
  private func shareParties(_ a: Draft, _ b: Draft, isMutual: Bool) -> Bool {
    let mine = parties(a)
    let theirs = parties(b)
    let shared = max(
      mine.intersection(theirs.union(sides(b))).count, theirs.intersection(mine.union(sides(a))).count)
    if shared >= min(mine.count, theirs.count) { return shared > 0 }
    if signs(b, for: a), shared + strangers(b) >= mine.count { return shared > 0 }
    return isMutual ? shared >= 2 : shared > 0
  }

  /// Whether people sign what states were told to agree a few sentences before.
  private func signs(_ people: Draft, for states: Draft) -> Bool {
    pages.group(of: people.type) == "accord" && people.sentence - states.lastSentence < 5
      && states.participants.count == people.participants.count
      && states.participants.allSatisfy { $0.party.kind == .state }
      && people.participants.allSatisfy { $0.party.kind == .person }
  }

  /// How many people take part of whom nobody knows whose they are.
  private func strangers(_ draft: Draft) -> Int {
    draft.participants.count { $0.party.kind == .person && $0.onBehalfOf == nil && $0.party.country == nil }
  }

  private func parties(_ draft: Draft) -> Set<Party.ID> { Set(draft.participants.map(\.party.id)) }

  private func sides(_ draft: Draft) -> Set<Party.ID> {
    Set(draft.participants.flatMap { [$0.onBehalfOf?.id, $0.party.country].compactMap(\.self) })
  }

  /// Whether a time says more than another: any more than none, told words more than the day of publication, a day more than its week.
  private func isBetter(_ new: EventTime, than old: EventTime) -> Bool {
    guard let span = new.span else { return false }
    guard let other = old.span else { return true }
    if old.basis == .publication || old.basis == .context {
      return new.basis != .publication && new.basis != .context
    }
    return other.singleDay == nil && span != other && other.first != nil && other.last != nil
      && other.contains(span)
  }

  /// Whether a draft tells more of where it was: where another tells nothing or is only thought to be somewhere, or the town in the
  /// state that the other tells.
  private func isBetter(_ new: Draft, placedThan old: Draft) -> Bool {
    guard let place = new.place else { return false }
    guard let other = old.place else { return true }
    return new.isPlaceTold && (!old.isPlaceTold || place.country == other.name)
  }

  /// Adds parties that are new; a state beside a person who acts for it is no party of its own, whichever was told first.
  private func add(_ participants: [Participation], to draft: inout Draft) {
    let isMutual = ["accord", "consult"].contains(pages.group(of: draft.type))
    for participation in participants {
      if draft.participants.contains(where: { $0.party.id == participation.party.id }) { continue }
      if isMutual, participation.party.kind == .state, sides(draft).contains(participation.party.id) {
        continue
      }
      draft.participants.append(participation)
      guard isMutual, let state = participation.onBehalfOf?.id ?? participation.party.country else {
        continue
      }
      draft.participants.removeAll { $0.party.kind == .state && $0.party.id == state }
    }
  }

  private mutating func merge(_ draft: Draft, into index: Int) {
    var one = drafts[index]
    let takesOver = one.isHeadline && !draft.isHeadline && !draft.pointsBack
    // A plan told anywhere in the article outweighs what only may be, and what is called off is no plan.
    let (old, new) = (one.status.status, draft.status.status)
    let isCalledOff = [.planned, .possible].contains(old) && new == .cancelled
    if old == .possible && new == .planned || isCalledOff
      || takesOver && !(old == .planned && new == .possible)
    {
      one.status = draft.status
    }
    if isBetter(draft.time, than: one.time) { (one.time, one.scene) = (draft.time, draft.scene) }
    // A council whose members are named one by one takes part in them.
    if draft.joinsTold, draft.participants.count(where: { $0.party.kind == .person }) > 2 {
      one.participants.removeAll { $0.party.kind == .organisation }
    }
    // Those who sign it for states take part in their stead.
    if signs(draft, for: one) { one.participants = [] }
    add(draft.participants, to: &one)
    if isBetter(draft, placedThan: one) {
      one.place = draft.place
      one.isPlaceTold = draft.isPlaceTold
    }
    for evidence in draft.evidence where !one.evidence.contains(where: { $0.range == evidence.range }) {
      if takesOver { one.evidence.insert(evidence, at: 0) } else { one.evidence.append(evidence) }
    }
    one.derivation += draft.derivation.map { "also: \($0)" }
    one.signs.formUnion(draft.signs.intersection([.byVerb, .isMain, .withComplement]))
    one.pointsBack = one.pointsBack && draft.pointsBack
    one.lastSentence = max(one.lastSentence, draft.lastSentence)
    drafts[index] = one
  }
}
