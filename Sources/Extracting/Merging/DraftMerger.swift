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
      if drafts[index].time.span == nil, draft.time.span != nil { drafts[index].time = draft.time }
      drafts[index].topic = drafts[index].topic ?? draft.topic
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

  /// Puts together elections and the like of which only the end of the article tells that they are of one day and place: a country
  /// elects once a day.
  mutating func joinPublicTwins() {
    for index in drafts.indices where pages.page(of: drafts[index].type)?.isPublic == true {
      let one = drafts[index]
      guard one.time.span?.singleDay != nil, one.place != nil,
        let twin = drafts[..<index].firstIndex(where: { other in
          other.type == one.type && other.time.span == one.time.span && other.place == one.place
            && !other.evidence.isEmpty && areCompatible(other, one)
            && (parties(one).isSubset(of: parties(other)) || parties(other).isEmpty)
        })
      else { continue }
      merge(one, into: twin)
      // It keeps its place, by which scenes are counted, and is told no more.
      drafts[index].evidence = []
    }
  }

  /// Makes what somebody was invited to a plan once the invitation is told to be accepted.
  private mutating func acceptInvitation(by draft: Draft) {
    let index = drafts.lastIndex { one in
      one.status.status == .possible && one.status.cues.contains { $0.isOne(of: "invitation", "invite") }
        && draft.sentence - one.sentence < 3 && !parties(one).isDisjoint(with: parties(draft))
    }
    guard let index, draft.status.status == .occurred else { return }
    drafts[index].status = StatusReading(status: .planned, cues: ["accepted invitation"])
    drafts[index].gist = nil
    drafts[index].derivation.append(
      "also: status planned by the invitation accepted in sentence \(draft.sentence + 1)")
  }

  /// The draft of the same event among those before: the last, but of those who took part the last that a verb tells, not one that
  /// is only spoken of there.
  private func told(_ draft: Draft) -> Int? {
    var same = (byType[draft.type] ?? []).filter { isSame(drafts[$0], draft) }
    // “The talks were postponed”, which were told of as a meeting
    if same.isEmpty, draft.pointsBack, draft.isDefinite, draft.participants.isEmpty {
      same = drafts.indices.filter { index in
        drafts[index].word == draft.word && pages.group(of: drafts[index].type) == pages.group(of: draft.type)
          && isSame(drafts[index], draft)
      }
    }
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
    // “the embargo will be lifted”, where it was told of before
    if draft.type.text == "relief", draft.signs.contains(.byVerb), draft.status.status != .possible,
      drafts.contains(where: { $0.type.text.isOne(of: "detention", "sanction") })
    {
      return true
    }
    if group == "office" { return draft.place != nil || draft.time.span != nil }
    let isDated = draft.time.span != nil && !draft.isDatedByRelease
    if draft.isTopic, group != "consult" { return false }
    if isDated, draft.place != nil { return true }
    if draft.isTopic { return false }
    guard [.occurred, .ongoing, .planned, .cancelled].contains(draft.status.status) else { return false }
    if isDated {
      // “The meeting on Friday” was told of; “the current agreement expires in 1988” makes none.
      let isNew = !draft.isDefinite || draft.isSpecified
      return isNew || group == "force" || group == "accord" && draft.status.status == .occurred
    }
    // “the attacks in Paris, which killed 130 people”: everybody knows which.
    let isKnown = group == "force" && draft.status.status == .occurred && draft.signs.contains(.byVerb)
    let isNew = draft.isActed || !draft.isDefinite || draft.status.status == .cancelled || isKnown
    return draft.isPlaceTold && !draft.isWished && isNew
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

  /// Adds parties that are new; a state beside a person who acts for it is no party of its own, whichever was told first; of armed
  /// force the state stays, and the person who acts for it goes.
  private func add(_ participants: [Participation], to draft: inout Draft) {
    let isMutual = pages.group(of: draft.type).isOne(of: "accord", "consult")
    let isForce = pages.group(of: draft.type) == "force"
    for participation in participants {
      if draft.participants.contains(where: { $0.party.id == participation.party.id }) { continue }
      if isMutual, participation.party.kind == .state, sides(draft).contains(participation.party.id) {
        continue
      }
      draft.participants.append(participation)
      if isForce {
        let states = draft.participants.filter { $0.role == .agent }.map(\.party.id)
        draft.participants.removeAll { person in
          person.role == .agent && person.onBehalfOf.map { states.contains($0.id) } == true
        }
      }
      guard isMutual, let state = participation.onBehalfOf?.id ?? participation.party.country else {
        continue
      }
      draft.participants.removeAll { $0.party.kind == .state && $0.party.id == state }
    }
  }

  /// The words that tell of a status: a clause rather than a phrase, what was told first rather than what was told later.
  private func gist(of status: EventStatus, among told: [Draft]) -> Gist? {
    let gists = told.filter { $0.status.status == status }.compactMap(\.gist)
    return gists.first { !$0.isPhrase } ?? gists.first
  }

  private mutating func merge(_ draft: Draft, into index: Int) {
    var one = drafts[index]
    let takesOver = one.isHeadline && !draft.isHeadline && !draft.pointsBack
    // A plan told anywhere in the article outweighs what only may be, and what is called off is no plan.
    let (old, new) = (one.status.status, draft.status.status)
    let isCalledOff = [.planned, .possible].contains(old) && new == .cancelled
    if old == .possible && new == .planned || isCalledOff
      || takesOver && !draft.tellsNoStatus && !(old == .planned && new == .possible)
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
    one.topic = one.topic ?? draft.topic
    one.gist = gist(of: one.status.status, among: [drafts[index], draft])
    one.derivation += draft.derivation.map { "also: \($0)" }
    one.signs.formUnion(draft.signs.intersection([.byVerb, .isMain, .withComplement]))
    one.pointsBack = one.pointsBack && draft.pointsBack
    one.lastSentence = max(one.lastSentence, draft.lastSentence)
    drafts[index] = one
  }
}
