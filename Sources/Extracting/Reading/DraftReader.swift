import Lexicons
import Model

/// Makes drafts of reports of the matches in one sentence.
struct DraftReader {
  let view: ArticleView
  let pages: EventPages
  let sentence: Int

  var tree: SentenceTree { view.trees[sentence] }

  /// The drafts of the sentence, in order of their triggers.
  func drafts() -> [Draft] {
    let found = PatternMatcher(pages: pages, tree: tree).matches()
    let matches = withPurposes(found).filter { match in
      !isToldByNoun(match, among: found) && !isShare(match, among: found)
    }.flatMap(parted).flatMap(legs)
    let speeches = matches.filter { pages.group(of: $0.pattern.type) == "speech" }
    let times = TimeReader(
      view: view, sentence: sentence, triggers: Set(matches.map(\.trigger)),
      orderedTriggers: matches.map(\.trigger),
      speeches: Set(speeches.map(\.trigger)))
    return withoutMereSayings(
      matches.compactMap { match in draft(of: match, times: times).map { (match.trigger, $0) } })
  }

  /// The drafts without a “said” beside a stronger act of the same speaker in one sentence, which says the same; “said the talks had
  /// failed and called on Kiev to act” and “Lavrov, who accused Kiev, said …” tell of two.
  private func withoutMereSayings(_ drafts: [(trigger: Int, draft: Draft)]) -> [Draft] {
    drafts.filter { one in
      guard one.draft.type.text == "statement" else { return true }
      let speakers = one.draft.speakers
      return !drafts.contains { other in
        other.draft.type != one.draft.type && pages.group(of: other.draft.type) == "speech"
          && other.draft.speakers == speakers && other.draft.status.status == .occurred
          && !isJoined(other.trigger, to: one.trigger) && !isJoined(one.trigger, to: other.trigger)
          && tree.tokens[other.trigger].relation != .aclRelative
      }
    }.map(\.draft)
  }

  private func isJoined(_ verb: Int, to other: Int) -> Bool {
    tree.tokens[verb].relation == .conj && tree.tokens[verb].head == other
  }

  private func draft(of match: Match, times: TimeReader) -> Draft? {
    let group = pages.group(of: match.pattern.type)
    if isNoEvent(match, group: group, triggers: times.triggers) { return nil }
    let page = pages.page(of: match.pattern.type)
    guard var status = status(of: match, page: page) else { return nil }
    let isRetold = isRetold(match, group: group)
    let parties = isRetold ? [] : participations(of: match)
    if !parties.isEmpty, parties.allSatisfy({ Bystanders.isFirm($0.party) }) { return nil }
    if group == "speech", !hasSpeaker(match, among: parties) { return nil }
    if isAnybodysTrip(match, by: parties) || isStriving(match, parties) || isLine(match, of: parties) {
      return nil
    }
    var match = match
    match.isAnnounced = status.cues == ["announce"]
    let time = timeSparingDeparture(
      times.time(of: match, status: status, parties: parties), of: match, status)
    if isRule(match, status, time.time) { return nil }
    let isAppointment = match.pattern.type.text == "appointment"
    let eventTime = lasting(time.time, status: status, of: match)
    let settling = isAppointment ? begun(time.time) : eventTime.span == time.time.span ? time.time : eventTime
    settle(&status, of: match, by: settling, isOver: times.isOver(match, status))
    let place = PlaceReader(view: view, sentence: sentence, group: group).place(
      of: match, parties: parties, sources: page?.placeSources ?? [], isNews: isNews(match, time.time, status)
    )
    let isPublic =
      page?.isPublic == true || !parties.isEmpty || place.map { $0.path != PlaceReader.byFocus } ?? false
    let tells = isPublic || tellsEnough(match, time.time, group: group)
    let pointsBack =
      isRetold || parties.isEmpty && !isBetween(match) && isPointing(match, tells: tells)
    guard tells || pointsBack else { return nil }
    return Draft(
      type: match.pattern.type, word: tree.lemma(match.trigger), status: status, time: eventTime,
      participants: parties, place: place?.place, evidence: [evidence(of: match, time: time.time)],
      gist: gist(of: match, status: status, time: eventTime),
      topic: topic(of: match, time: eventTime, group: group),
      derivation: derivation(of: match, status: status, timePath: time.path, parties: parties, place: place),
      sentence: sentence,
      lastSentence: sentence,
      pointsBack: pointsBack, isDefinite: isDefinite(match.deed ?? match.complement ?? match.trigger),
      isSpecified: isSpecified(match),
      isBare: isBare(match),
      isWished: StatusReader(tree: tree).isWished(match.trigger),
      isTopic: StatusReader(tree: tree).isTopic(match.trigger),
      isActed: isActed(match, group: group),
      isPlaceTold: place.map { ![PlaceReader.byFocus, PlaceReader.byParties].contains($0.path) } ?? false,
      isOnTheWay: place?.path == PlaceReader.byGoal,
      joinsTold: joinsTold(match), isAtOccasion: isAtOccasion(match), isDuringStay: isDuringStay(match),
      isOfOccasion: isAtOccasion(match) || isSaidAfterOccasion(match), deed: deed(of: match),
      isOfDocument: isOfDocument(match),
      isDiscussion: match.pattern.kind == .verb && WordClasses.conferring.contains(tree.lemma(match.trigger)),
      takesUpDeed: group == "force" && takesUpDeed(match), matter: matter(of: match),
      isHeadline: tree.sentence.place == .headline || view.lead.map { sentence < $0 } ?? true,
      isNarrated: isNarrated(match), signs: signs(of: match))
  }

  /// Whether something is told as the news: of the day of publication, or by the lead.
  ///
  /// What is only spoken of is not: “criticised Saturday's summit”.
  private func isNews(_ match: Match, _ time: EventTime, _ status: StatusReading) -> Bool {
    if match.pattern.kind == .noun, tree.tokens[match.trigger].relation == .obj,
      let verb = tree.tokens[match.trigger].head, WordClasses.appraising.contains(tree.lemma(verb))
    {
      return false
    }
    return time.basis == .publication || sentence == view.lead && status.status == .occurred
      || time.span != nil && time.span?.singleDay == view.article.published?.day
  }

  /// Whether a match that names nobody can only mean what was told: by a noun, or by a verb of what its noun with “the” does or
  /// suffers: “the talks resumed”, “the visit was cancelled”.
  private func isPointing(_ match: Match, tells: Bool) -> Bool {
    match.pattern.kind == .noun || match.deed.map(isDefinite) == true
      || !tells && match.complement.map(isDefinite) == true
  }

  /// Whether somebody only makes known the agreement that was told: “the deal was announced by Mogherini”.
  private func isRetold(_ match: Match, group: String) -> Bool {
    let isNoun = match.pattern.kind == .noun
    let verb = isNoun ? tree.predicate(over: match.trigger) : match.trigger
    guard group == "accord", WordClasses.announcing.contains(tree.lemma(verb)),
      let noun = isNoun ? match.trigger : match.complement
    else { return false }
    return isDefinite(noun) && tree.objects(of: verb).contains(noun)
  }

  /// How a draft was read, step by step.
  private func derivation(
    of match: Match, status: StatusReading, timePath: String, parties: [Participation],
    place: (place: Place, path: String)?
  ) -> [String] {
    let pattern = match.pattern.brief(for: tree.lemma(match.trigger))
    let cues = status.cues.isEmpty ? "" : " by “\(status.cues.joined(separator: " "))”"
    return [
      "\(match.pattern.type.text) by “\(pattern)” at “\(tree.tokens[match.trigger].form)”",
      "status \(status.status.rawValue)\(cues)", "time: \(timePath)",
    ] + parties.map { "\($0.role.rawValue) \($0.party.name) by “\($0.mention.quote)”" }
      + (place.map { ["place \($0.place.name) by \($0.path)"] } ?? [])
  }

  /// Whether a match is a main verb in the simple past, or joined to one, outside quotes.
  private func isNarrated(_ match: Match) -> Bool {
    // “praised the staff before flying home”
    let isNext =
      tree.tokens[match.carrier].penn == .vbg
      && tree.children(of: match.carrier, .mark).map(tree.form) == ["before"]
    var verb = isNext ? tree.tokens[match.carrier].head ?? match.carrier : match.carrier
    let isGathering = isOccasionOfMain(match)
    if isGathering { verb = tree.predicate(over: match.trigger) }
    let helpers = tree.children(of: verb, .aux, .auxPassive).map(tree.form)
    let isPast = tree.tokens[verb].penn.isOne(of: .vbd, .vbn) || helpers.contains("did")
    guard match.pattern.kind == .verb || isGathering, isPast,
      helpers.allSatisfy({ $0.isOne(of: "did", "was", "were") }), !tree.isQuoted(match.trigger)
    else { return false }
    var token = verb
    while let head = tree.tokens[token].head {
      guard tree.tokens[token].relation == .conj, tree.tokens[head].tag == .verb else { return false }
      token = head
    }
    return true
  }

  /// The time of armed force or a protest that is told to have begun, which goes on: “began an offensive on Wednesday”.
  private func lasting(_ time: EventTime, status: StatusReading, of match: Match) -> EventTime {
    let group = pages.group(of: match.pattern.type)
    // “has overthrown four governments since 1960”
    if group == "office", match.pattern.type.text != "appointment", case .since = time.span {
      return .unknown
    }
    if group == "office", status.status == .occurred { return begun(time) }
    let isLong = group == "force" || match.pattern.type.text == "protest"
    guard isLong, [.occurred, .ongoing].contains(status.status), case .during(let unit, _) = time.span,
      unit.grain == .day || unit.grain == .month && isRecent(unit),
      status.cues.contains(where: ["begin", "open", "start"].contains)
    else { return time }
    var time = time
    time.span = .since(unit)
    return time
  }

  /// Whether something lies within the quarter of a year before the day of publication, so that it may go on.
  private func isRecent(_ unit: CalendarUnit) -> Bool {
    view.article.published.map { (0..<92).contains(unit.first.distance(to: $0.day)) } ?? false
  }

  /// The time at which something began that is told to last: one who holds an office since April took it in April.
  private func begun(_ time: EventTime) -> EventTime {
    guard case .since(let unit) = time.span else { return time }
    var time = time
    time.span = .during(unit, .exact)
    return time
  }

  /// Whether the sentence tells of a deed that it is decided on: “decided on Tuesday to expel two envoys”.
  private func isDecided(_ deed: Int) -> Bool {
    guard tree.tokens[deed].penn == .vb, tree.tokens[deed].relation.isOne(of: .advcl, .xcomp),
      let verb = tree.tokens[deed].head, tree.tokens[verb].head == nil
    else { return false }
    return tree.lemma(verb).isOne(of: "choose", "decide", "opt", "resolve")
      || tree.objects(of: verb).contains { tree.lemma($0) == "decision" }
  }

  private func signs(of match: Match) -> Set<Sign> {
    var signs: Set<Sign> = [match.pattern.kind == .verb ? .byVerb : .byNoun]
    if match.complement != nil { signs.insert(.withComplement) }
    if !match.pattern.context.isEmpty { signs.insert(.withContext) }
    if tree.tokens[match.carrier].head == nil || isDecided(match.carrier) { signs.insert(.isMain) }
    if tree.isQuoted(match.trigger) { signs.insert(.isQuoted) }
    for filler in match.fillers where filler.role != nil {
      guard let mention = filler.mention else {
        signs.insert(.namelessSlot)
        continue
      }
      if filler.isThroughNoun { signs.insert(.throughNoun) }
      if mention.form == .pronoun || mention.form == .collective { signs.insert(.byPronoun) }
    }
    return signs
  }

  /// A day to come makes an event planned, whatever its tense: “is meeting Lavrov on Sunday”.
  ///
  /// A noun of a past day took place, whatever stands over it: “invited to join in 1997 at the Madrid summit”.
  private func settle(
    _ status: inout StatusReading, of match: Match, by time: EventTime, isOver: Bool
  ) {
    if case .since = time.span, status.status == .occurred { status.status = .ongoing }
    // “was sworn in after winning Sunday's election”
    let isAfter =
      tree.tokens[match.carrier].penn == .vbg
      && tree.children(of: match.carrier, .mark).contains { tree.form($0) == "after" }
    if match.pattern.kind == .noun || isAfter, match.pattern.status == nil,
      [.planned, .possible].contains(status.status),
      status.cues != ["threaten"], let day = view.article.published?.day, let last = time.span?.last,
      last < day,
      status.cues.allSatisfy({ !WordClasses.qualifying.contains($0) && !WordClasses.doubtfulOf.contains($0) }
      ),
      // “the pullout was agreed on Monday”, “held talks on a truce on Friday”: the day is that of the agreement, of the talks.
      status.cues.allSatisfy({ $0 != "agree" && !WordClasses.talks.contains($0) })
    {
      status.status = .occurred
    }
    // “Gorbachev would come to Washington in December 1987”, told decades later
    if match.pattern.kind == .verb, [.planned, .possible].contains(status.status), status.cues == ["would"],
      let day = view.article.published?.day, let last = time.span?.last, last.distance(to: day) > 365
    {
      status.status = .occurred
    }
    // “flew to Moscow on Monday to meet Putin”
    if match.pattern.type.text == "meeting", status.status == .planned, tree.isGoal(match.carrier),
      let day = view.article.published?.day, let last = time.span?.last, last <= day
    {
      status.status = .occurred
    }
    if status.cues == ["present tense"], isLater(time) { status.status = .planned }
    guard let day = view.article.published?.day, let first = time.span?.first, first > day,
      status.status == .occurred || status.status == .ongoing,
      // “said on Friday”, in a paper of Thursday
      !isOver || first > day.advanced(by: 1)
    else { return }
    status.status = .planned
    status.cues.append(time.words?.quote ?? "")
  }
}
