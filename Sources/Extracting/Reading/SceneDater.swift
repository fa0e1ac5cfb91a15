import Lexicons
import Model

/// Dates what is told without a time of its own by the scene that it is part of: what two leaders agreed in a call was agreed on the day of that call.
struct SceneDater {
  let view: ArticleView
  let pages: EventPages

  /// A draft with the day of the scene that it belongs to, among what was told before.
  func settled(_ draft: Draft, after told: [Draft]) -> Draft {
    ScenePlacer(view: view, pages: pages).placed(dated(draft, after: told), after: told)
  }

  private func dated(_ draft: Draft, after told: [Draft]) -> Draft {
    if let scene = plan(of: draft, among: told) { return draft.dated(by: scene, among: told) }
    let isOpen = draft.time.span == nil || draft.time.basis == .publication
    guard isOpen, draft.status.status == .occurred,
      !view.looksBack(draft.sentence),
      let scene = scene(of: draft, among: told) ?? speech(continuedBy: draft, among: told)
        ?? occasion(of: draft, among: told), scene.time.span != nil
    else { return inNews(draft) }
    var draft = draft.dated(by: scene, among: told)
    if draft.place == nil, let place = scene.place {
      draft.place = place
      draft.derivation.append("place \(place.name) by that \(scene.type.text)")
    }
    return draft
  }

  /// The gathering planned for a day at which something else is planned: “will visit Lima on 5 May. Papers will be signed.”
  private func plan(of draft: Draft, among told: [Draft]) -> Draft? {
    guard draft.time.span == nil, draft.status.status == .planned, draft.status.cues.contains("will") else {
      return nil
    }
    let group = pages.group(of: draft.type)
    guard
      group == "accord"
        || group == "consult" && draft.type.text != "visit" && (view.isRelease || draft.isDuringStay)
    else { return nil }
    let scene = told.last {
      pages.group(of: $0.type) == "consult" && $0.status.status == .planned && $0.time.span != nil
        && (!draft.isDuringStay || $0.type.text == "visit")
    }
    guard let scene, draft.sentence - scene.lastSentence < (draft.isDuringStay ? 12 : 4),
      let first = scene.time.span?.first,
      let last = scene.time.span?.last, first.distance(to: last) < 4,
      draft.place == nil || scene.place == nil || draft.place == scene.place
    else { return nil }
    return scene
  }

  /// In a press release, and in a wire whose dateline tells its day, what it tells in the past tense by its main verbs is the
  /// news of that day.
  private func inNews(_ draft: Draft) -> Draft {
    guard draft.time.span == nil, !view.looksBack(draft.sentence) else { return draft }
    let dateline = dayOfWire(draft) ?? dayOfTale(draft)
    guard view.isRelease || dateline != nil, [.denied, .occurred].contains(draft.status.status),
      let day = dateline ?? view.article.published?.day,
      pages.group(of: draft.type).isOne(of: "speech", "accord", "consult", "society")
        || view.isRelease && draft.actors.contains(where: { $0.role == .agent })
          && draft.type.text.isOne(of: "appointment", "departure")
    else { return draft }
    let isMain = draft.signs.isSuperset(of: [.isMain, .byVerb]) && !draft.signs.contains(.isQuoted)
    guard draft.isNarrated || view.isRelease && isMain else { return draft }
    var draft = draft
    draft.time = EventTime(span: .day(day), basis: .publication, words: nil, phrase: nil, bounds: nil)
    draft.derivation.append("time: the news of the day of a \(view.isRelease ? "press release" : "wire")")
    return draft
  }

  /// The day of a wire for what somebody says in it: that of its dateline, or where that tells none the day of the news for
  /// those whom the tables know, as others are mostly quoted from other days.
  private func dayOfWire(_ draft: Draft) -> CalendarDate? {
    let actors = draft.actors.map(\.party)
    let isSpeech = pages.group(of: draft.type) == "speech"
    if isSpeech, !isAtTop(draft), !actors.contains(where: isInLead) { return nil }
    if !isSpeech, isInOlderTale(draft) { return nil }
    if let day = view.datelineDays[draft.sentence] {
      return !isSpeech || actors.contains { $0.kind == .person } ? day : nil
    }
    guard view.datelinePlaces[draft.sentence] != nil,
      !isSpeech || actors.contains(where: { $0.kind == .person && $0.isKnown })
    else { return nil }
    guard let day = view.article.published?.day, let told = view.newsDay else { return nil }
    return told.distance(to: day) < 4 ? told : day
  }

  /// The day of the news for what the narrator tells next, where the last time told before it, not long ago, is that day: “…
  /// signed it on Monday. … Outside, police arrested ten men.”
  private func dayOfTale(_ draft: Draft) -> CalendarDate? {
    guard draft.isNarrated, draft.status.status == .occurred, pages.group(of: draft.type) != "speech",
      let news = view.newsDay, let lead = view.lead, draft.sentence > lead, view.times[draft.sentence].isEmpty
    else { return nil }
    for sentence in (max(lead, draft.sentence - 5)..<draft.sentence).reversed() {
      if let last = view.times[sentence].last { return last.time.span?.singleDay == news ? news : nil }
    }
    return nil
  }

  /// Whether the sentence before in the same paragraph tells of a day before that of the news: “met Fahd on Monday. He flew on to
  /// Cairo.”
  private func isInOlderTale(_ draft: Draft) -> Bool {
    guard draft.sentence > 0, let news = view.newsDay,
      view.trees[draft.sentence - 1].sentence.paragraph == view.trees[draft.sentence].sentence.paragraph,
      let told = view.times[draft.sentence - 1].last?.time.span?.singleDay
    else { return false }
    return (1..<14).contains(told.distance(to: news))
  }

  /// Whether a draft stands in the lead or the two sentences behind it.
  private func isAtTop(_ draft: Draft) -> Bool {
    view.lead.map { draft.sentence - $0 < 3 } ?? false
  }

  /// Whether the lead names somebody.
  private func isInLead(_ party: Party) -> Bool {
    guard let lead = view.lead else { return false }
    return view.trees[lead].mentions.contains { $0.parties.contains { $0.id == party.id } }
  }

  /// The occasion at which a speaker goes on: “spoke in parliament on Saturday. He accused … He also urged …”.
  private func speech(continuedBy draft: Draft, among told: [Draft]) -> Draft? {
    let speakers = Set(
      draft.participants.filter { [.agent, .speaker].contains($0.role) }.map(\.party.id))
    let isNext = pages.group(of: draft.type) == "consult" && goesOn(draft)
    guard pages.group(of: draft.type).isOne(of: "accord", "speech") || isNext, draft.isNarrated,
      let speaker = speakers.first, speakers.count == 1
    else { return nil }
    let own = told.filter { one in
      one.participants.contains { $0.party.id == speaker && $0.role != .target && $0.role != .addressee }
        && one.status.status == .occurred
        && pages.group(of: one.type).isOne(of: "consult", "speech", "society")
    }
    // “‘We are friends,’ he said.” stands between without a day.
    guard let latest = own.last, draft.sentence > latest.lastSentence,
      draft.sentence - latest.lastSentence < 3,
      let last = own.last(where: { $0.time.span != nil }), draft.sentence - last.lastSentence < 5,
      last.evidence == latest.evidence || pages.group(of: last.type) == "speech",
      // “Ruiz, who arrived on Monday, met lawmakers. He told them …”
      last.isNarrated || !WordClasses.going.contains(last.word),
      let first = last.time.span?.first, let end = last.time.span?.last, first.distance(to: end) < 4,
      last.time.basis != .publication,
      last.isNarrated || draft.sentence == last.lastSentence + 1 || goesOn(draft),
      draft.place == nil || last.place == nil || draft.place == last.place
    else { return nil }
    return last
  }

  /// Whether a sentence tells what else somebody did: “He also telephoned …”.
  private func goesOn(_ draft: Draft) -> Bool {
    let tree = view.trees[draft.sentence]
    return tree.tokens.indices.prefix(6).contains { tree.form($0).isOne(of: "also", "then") }
  }

  /// The gathering told of last, for what is said at it or right after it: “told the meeting”, “speaking after the talks”.
  private func occasion(of draft: Draft, among told: [Draft]) -> Draft? {
    guard draft.isOfOccasion, pages.group(of: draft.type) == "speech" else { return nil }
    return told.last { one in
      isScene(one)
        || one.type.text.isOne(of: "agreement", "protest") && one.status.status == .occurred
          && one.time.span?.singleDay != nil
    }
  }

  /// Whether words tell a week, on which day of which a scene lay is open: “earlier this week”.
  private func isOfWeek(_ phrase: TimePhrase?) -> Bool {
    switch phrase {
    case .fromWriting(_, .week), .part(_, .fromWriting(_, .week)): true
    default: false
    }
  }

  private func isScene(_ draft: Draft) -> Bool {
    draft.isGathering(by: pages) && draft.isBrief == true && !isOfWeek(draft.time.phrase)
  }

  /// The meeting to which somebody comes: “… met today. Shultz arrived from Helsinki.”
  private func visited(by draft: Draft, among told: [Draft]) -> Draft? {
    let visitors = Set(draft.participants.map(\.party.id))
    return told.last { scene in
      isScene(scene) && scene.type != draft.type && draft.sentence - scene.lastSentence <= 1
        && !visitors.isEmpty && visitors.isSubset(of: scene.participants.map(\.party.id))
        && (draft.place == nil || scene.place == nil || draft.place == scene.place)
    }
  }

  /// The event of the same sentence that comes after a meeting, mostly on its day: “arrived for a meeting after his talks with …”,
  /// “signed a treaty following talks with …”.
  private func follower(of draft: Draft, among told: [Draft]) -> Draft? {
    told.last { one in
      one.lastSentence == draft.sentence && one.signs.contains(.byVerb)
        && (isScene(one)
          || pages.group(of: one.type).isOne(of: "accord", "speech") && one.status.status == .occurred
            && one.time.span?.singleDay != nil)
    }
  }

  /// The accord told of last that somebody signs: “reached an accord today. The text was signed by …”.
  private func document(of draft: Draft, among told: [Draft]) -> Draft? {
    let mine = sides(of: draft)
    return told.last { one in
      pages.group(of: one.type) == "accord" && one.status.status == .occurred
        && one.time.span?.singleDay != nil
        && (draft.sentence - one.lastSentence < 2
          || draft.sentence - one.lastSentence < 5 && !mine.isDisjoint(with: sides(of: one)))
    }
  }

  private func sides(of draft: Draft) -> Set<Party.ID> {
    Set(draft.participants.flatMap { [$0.party.id, $0.onBehalfOf?.id, $0.party.country].compactMap(\.self) })
  }

  private func scene(of draft: Draft, among told: [Draft]) -> Draft? {
    let group = pages.group(of: draft.type)
    guard group == "speech" || group == "accord" || group == "consult" else { return nil }
    if draft.type.text == "visit" { return visited(by: draft, among: told) }
    if group == "consult", draft.status.cues.contains(where: ["after", "following"].contains) {
      return follower(of: draft, among: told)
    }
    if draft.isOfDocument, draft.isNarrated, group == "accord" { return document(of: draft, among: told) }
    let actors = Set(
      draft.participants.filter { $0.role != .target && $0.role != .addressee }.map(\.party.id))
    guard !actors.isEmpty, actors.count > 1 || view.isRelease else { return nil }
    return told.last { scene in
      guard isScene(scene) else { return false }
      let present = Set(scene.participants.map(\.party.id))
      let sides = present.union(scene.participants.compactMap { $0.onBehalfOf?.id ?? $0.party.country })
      guard actors.isSubset(of: sides) else { return false }
      return group != "consult" || present == actors && draft.sentence - scene.sentence < 4
    }
  }
}

extension Draft {
  /// The draft with the day of a scene among those told before.
  fileprivate func dated(by scene: Draft, among told: [Draft]) -> Draft {
    var draft = self
    draft.time = EventTime(
      span: scene.time.span, basis: .context, words: scene.time.words, phrase: nil, bounds: nil)
    draft.scene = told.lastIndex { $0.type == scene.type && $0.evidence == scene.evidence }
    draft.derivation.append("time: that of the \(scene.type.text) in sentence \(scene.sentence + 1)")
    return draft
  }
}
