import Lexicons
import Model

/// Whether what a match tells took place, is to, or is nothing to tell.
extension DraftReader {
  /// The status of what a match tells; `nil` where by it nothing is told.
  func status(of match: Match, page: EventPage?) -> StatusReading? {
    var status = StatusReader(tree: tree).status(
      of: match, usual: page?.bareStatus ?? .occurred, announced: page?.announcedStatus ?? .occurred)
    let group = pages.group(of: match.pattern.type)
    if group == "speech" {
      // “he asks Zelensky to …” tells of it as it was said, and so does “is insisting that …”; a refusal lasts.
      let type = match.pattern.type.text
      if status.status == .planned, isSaidAtOnce(match.trigger) {
        status = .init(status: .occurred, cues: [])
      }
      let isSaid = type.isOne(of: "accusation", "announcement", "statement") && status.status == .ongoing
      if status.cues == ["present tense"] && type != "rejection" || isSaid { status.status = .occurred }
      guard isSpeechAct(match, status: status), !isOffering(match, status) else { return nil }
    }
    // “will not stand again” tells of a race.
    let isRace =
      match.pattern.type.text == "candidacy" && status.cues.contains { $0.isOne(of: "will", "would") }
    let isAtStake = group.isOne(of: "accord", "consult", "speech") || isRace
    if status.status == .denied, !isAtStake, isMereNegation(status) { return nil }
    return group != "speech"
      && (status.cues == ["can"] || status.status == .occurred && isState(match, group: group))
      ? nil : status
  }

  /// Whether the words for a time tell that it is to come: “travels to Chad later this month”, “flies to Lima later on Tuesday”,
  /// “travels to Chad this evening”.
  func isLater(_ time: EventTime) -> Bool {
    guard let words = time.words else { return false }
    let told = words.quote.lowercased()
    if told.hasPrefix("later ") || told.isOne(of: "this afternoon", "this evening", "tonight") { return true }
    guard let first = tree.tokens.firstIndex(where: { $0.range.end > words.range.start }), first > 1 else {
      return false
    }
    return tree.form(tree.form(first - 1) == "on" ? first - 2 : first - 1) == "later"
  }

  /// Whether somebody only has something for everybody: “Kenya offers some of the best parks”.
  private func isOffering(_ match: Match, _ status: StatusReading) -> Bool {
    status.cues == ["present tense"] && match.pattern.kind == .verb && tree.lemma(match.trigger) == "offer"
      && !match.fillers.contains { $0.slot == .infinitive }
  }

  /// Whether a treaty is only what somebody leaves, or talks what somebody is kept from: “pulled out of the Paris accord”, but not
  /// “left the 2015 deal”; “was expelled from the talks”.
  func isLeft(_ match: Match) -> Bool {
    guard match.pattern.kind == .noun, tree.tokens[match.trigger].relation == .obl,
      let verb = tree.tokens[match.trigger].head
    else { return false }
    if pages.group(of: match.pattern.type) == "consult" {
      return WordClasses.excluding.contains(tree.lemma(verb))
        && tree.prepositions(of: match.trigger).contains { $0.isOne(of: "from", "out") }
    }
    guard match.pattern.type.text == "agreement" else { return false }
    return tree.lemma(verb).isOne(of: "pull", "quit", "walk", "withdraw")
      && tree.prepositions(of: match.trigger).contains { $0.isOne(of: "from", "out") }
      && tree.children(of: match.trigger, .nummod, .amod, .compound).allSatisfy {
        tree.tokens[$0].tag != .numeral
      }
  }

  /// Whether law or a task is spoken of, and not a deed.
  func isCharge(_ match: Match) -> Bool { isInLaw(match) || isTask(match) }

  /// Whether a deed is only what somebody is held to have done, in law: “on suspicion of murder in Leeds”, but not “charged with the
  /// murder of Ruiz”.
  private func isInLaw(_ match: Match) -> Bool {
    guard match.pattern.type.text == "attack", match.pattern.kind == .noun,
      tree.children(of: match.trigger, .det, .nmodPossessive).isEmpty,
      tree.phrases(of: match.trigger, ["of"]).isEmpty,
      let head = tree.tokens[match.trigger].head
    else { return false }
    return WordClasses.charging.contains(tree.lemma(head))
      && tree.prepositions(of: match.trigger).contains { $0.isOne(of: "for", "of", "with") }
  }

  /// Whether somebody is only given a task: “charged the minister with checking the works”.
  private func isTask(_ match: Match) -> Bool {
    guard match.pattern.type.text == "detention", tree.lemma(match.trigger) == "charge" else { return false }
    return tree.phrases(of: match.trigger, ["with"]).contains { WordClasses.tasks.contains(tree.lemma($0)) }
  }

  /// Whether somebody only strives for something or quarrels: “is fighting to keep his post”, “fought for his political life”,
  /// “Norway and Iceland fought over cod”, but not “fought over the town”.
  func isStriving(_ match: Match, _ parties: [Participation]) -> Bool {
    guard match.pattern.type.text == "attack", match.pattern.kind == .verb, match.complement == nil,
      tree.lemma(match.trigger).isOne(of: "battle", "clash", "fight"), !parties.isEmpty
    else { return false }
    let isOfPersons = parties.allSatisfy { $0.party.kind == .person }
    if isQuarrel(match, ofPersons: isOfPersons) { return true }
    guard isOfPersons else { return false }
    let isForAim = tree.phrases(of: match.trigger, ["for"]).contains { tree.mention(at: $0)?.place == nil }
    return isForAim
      || tree.children(of: match.trigger, .xcomp, .advcl).contains { clause in
        clause > match.trigger && tree.children(of: clause, .mark).contains { tree.form($0) == "to" }
      }
  }

  /// Whether persons, or states themselves and none of their troops, are at odds, states over what is no ground.
  private func isQuarrel(_ match: Match, ofPersons: Bool) -> Bool {
    let issues = tree.phrases(of: match.trigger, ["over"])
    return !issues.isEmpty && match.fillers.allSatisfy { $0.role == nil || !$0.isThroughNoun }
      && issues.allSatisfy { issue in
        ofPersons
          || tree.mention(at: issue)?.place == nil && !WordClasses.dayWords.contains(tree.lemma(issue))
            && ![WordClasses.grounds, WordClasses.directions].contains { $0.contains(tree.lemma(issue)) }
      }
  }

  /// Whether the present tells no event but who holds which office, “ministers serve as advisers”, or what a house does by its
  /// rules; “Iraq votes on Sunday” tells what is to come.
  func isRule(_ match: Match, _ status: StatusReading, _ time: EventTime) -> Bool {
    guard status.cues == ["present tense"], let day = view.article.published?.day else { return false }
    let isToCome = time.span?.first.map { $0 > day } ?? false
    return !isToCome
      && (pages.group(of: match.pattern.type) == "office" || match.pattern.type.text == "vote")
  }

  /// Whether a passive in the present tells how things are: “the party is banned”, “a premier is appointed by the king”.
  private func isState(_ match: Match, group: String) -> Bool {
    guard group.isOne(of: "office", "pressure"), match.pattern.kind == .verb,
      tree.tokens[match.trigger].penn == .vbn
    else { return false }
    let helpers = tree.children(of: match.trigger, .aux, .auxPassive, .cop).map(tree.form)
    return helpers == ["is"] || helpers == ["are"]
  }

  /// Whether somebody spoke with what was done for it: “summoned the envoy to protest”, “went on radio to declare …”.
  private func isSaidAtOnce(_ verb: Int) -> Bool {
    guard tree.tokens[verb].relation == .advcl, tree.tokens[verb].penn == .vb,
      let head = tree.tokens[verb].head
    else { return false }
    let isOnAir = tree.phrases(of: head, ["on"]).contains {
      tree.lemma($0).isOne(of: "air", "radio", "television", "tv")
    }
    return (isOnAir || WordClasses.addressing.contains(tree.lemma(head)))
      && StatusReader(tree: tree).status(ofVerb: head).status == .occurred
  }

  /// Whether only “not” tells that something did not happen, which was mostly never at stake: “will not retreat”.
  func isMereNegation(_ status: StatusReading) -> Bool {
    !status.cues.contains { cue in
      cue.split(separator: " ").contains { WordClasses.denying.contains(String($0)) }
    }
  }
}
