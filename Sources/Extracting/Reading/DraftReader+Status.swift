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
      let isSaid = ["accusation", "announcement", "statement"].contains(type) && status.status == .ongoing
      if status.cues == ["present tense"] && type != "rejection" || isSaid { status.status = .occurred }
      guard isSpeechAct(match, status: status) else { return nil }
    }
    // “will not stand again” tells of a race.
    let isRace =
      match.pattern.type.text == "candidacy" && status.cues.contains { ["will", "would"].contains($0) }
    let isAtStake = ["accord", "consult", "speech"].contains(group) || isRace
    if status.status == .denied, !isAtStake, isMereNegation(status) { return nil }
    return group != "speech"
      && (status.cues == ["can"] || status.status == .occurred && isState(match, group: group))
      ? nil : status
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
    guard ["office", "pressure"].contains(group), match.pattern.kind == .verb,
      tree.tokens[match.trigger].penn == "VBN"
    else { return false }
    let helpers = tree.children(of: match.trigger, .aux, .auxPassive, .cop).map(tree.form)
    return helpers == ["is"] || helpers == ["are"]
  }

  /// Whether somebody spoke with what was done for it: “summoned the envoy to protest”, “went on radio to declare …”.
  private func isSaidAtOnce(_ verb: Int) -> Bool {
    guard tree.tokens[verb].relation == .advcl, tree.tokens[verb].penn == "VB",
      let head = tree.tokens[verb].head
    else { return false }
    let isOnAir = tree.phrases(of: head, ["on"]).contains {
      ["air", "radio", "television", "tv"].contains(tree.lemma($0))
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
