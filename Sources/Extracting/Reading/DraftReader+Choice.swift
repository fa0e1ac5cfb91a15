import Lexicons
import Model

/// Which matches tell of something that belongs on a timeline.
extension DraftReader {
  /// Whether a match tells of nothing that belongs on a timeline, whoever takes part.
  func isNoEvent(_ match: Match, group: String, triggers: Set<Int>) -> Bool {
    if group == "speech", isMereSaying(match, triggers: triggers) || isOfRejectedText(match) { return true }
    return isPurposeOfMeeting(match, triggers: triggers) || isCrowd(match) || isHabit(match)
      || isTopic(match, group: group) || isJoiningIn(match) || isLeft(match) || isCharge(match)
      || isBadge(match)
      || isTalkedOf(match) || isAccident(match) || isPrivate(match) || isOfThing(match) || isManner(match)
      || isRecognisedPerson(match)
  }

  /// Whether somebody speaks who is no outlet that carries the words, and nobody in private.
  func hasSpeaker(_ match: Match, among parties: [Participation]) -> Bool {
    let speakers = parties.filter { $0.role == .speaker }
    return !speakers.isEmpty && !speakers.contains { Bystanders.isOutlet($0.party) }
      && !match.fillers.contains { $0.role == .speaker && (isPrivate($0) || isNewsAgency($0.token)) }
  }

  /// “the state news agency”
  private func isNewsAgency(_ speaker: Int) -> Bool {
    tree.lemma(speaker) == "agency"
      && tree.children(of: speaker, .compound, .amod).contains { Bystanders.isOutlet(named: tree.form($0)) }
  }

  /// Whether a verb only tells how one of those voted whose vote another tells: “voted 14 to 0, with China abstaining”.
  func isShare(_ match: Match, among matches: [Match]) -> Bool {
    tree.lemma(match.trigger) == "abstain" && tree.tokens[match.trigger].penn == .vbg
      && matches.contains { other in
        other.trigger != match.trigger && other.pattern.type == match.pattern.type
          && other.carrier == tree.tokens[match.trigger].head
      }
  }

  /// Whether somebody only does with others what a clause tells: “joined the European Union in imposing sanctions”.
  func isJoiningIn(_ match: Match) -> Bool {
    tree.lemma(match.trigger) == "join" && match.pattern.type.text == "diplomatic-tie"
      && tree.children(of: match.trigger, .advcl, .acl, .xcomp).contains { clause in
        tree.tokens[clause].penn == .vbg
          && tree.children(of: clause, .mark, .case).contains { tree.form($0) == "in" }
      }
  }

  /// Whether an act is only what people talk about: “discussed fighting rebels”, “spoke on ways of delivering aid”.
  func isTopic(_ match: Match, group: String) -> Bool {
    guard group != "consult" else { return false }
    var verb = match.trigger
    // “tools to fight militants”
    if group == "force", tree.tokens[verb].penn == .vb, tree.tokens[verb].relation == .acl,
      let head = tree.tokens[verb].head, WordClasses.abilities.contains(tree.lemma(head))
    {
      return true
    }
    if match.pattern.kind == .noun {
      guard group != "force", !isDefinite(verb), tree.tokens[verb].relation == .obj,
        let head = tree.tokens[verb].head
      else { return false }
      verb = head
    }
    let isGerund: (Int) -> Bool = {
      tree.tokens[$0].penn == .vbg && tree.children(of: $0, .aux, .nsubj).isEmpty
    }
    guard isGerund(verb) else { return false }
    while tree.tokens[verb].relation == .conj, let head = tree.tokens[verb].head, isGerund(head) {
      verb = head
    }
    guard [.acl, .advcl, .ccomp, .nmod, .obj, .obl, .xcomp].contains(tree.tokens[verb].relation),
      let head = tree.tokens[verb].head
    else { return false }
    let openers = tree.children(of: verb, .mark, .case).map(tree.form)
    if openers.isEmpty { return head < verb && WordClasses.conferring.contains(tree.lemma(head)) }
    return openers.contains { $0.isOne(of: "about", "in", "of", "on") }
      && (WordClasses.topics.contains(tree.lemma(head)) || WordClasses.talks.contains(tree.lemma(head)))
  }

  /// The matches of a word that tells of several people each with a day of their own: “met Ruiz on Monday and Berg on Tuesday”.
  func parted(_ match: Match) -> [Match] {
    let others = match.fillers.filter { $0.role != nil && $0.mention != nil && $0.token > match.trigger }
    let days = view.times[sentence].filter {
      $0.head > match.trigger && $0.time.span != nil && $0.time.kind != .duration
    }
    guard others.count > 1, Set(others.map(\.slot)).count == 1, days.count > 1,
      let first = others.map(\.token).min(), let last = days.last,
      tree.tokens[first..<max(first, last.head)].allSatisfy({ $0.tag != .verb })
    else { return partedByPlace(match, others) }
    var start = match.trigger
    var parts: [Match] = []
    for day in days {
      let stretch = start..<max(start, day.tokens.upperBound)
      let own = others.filter { stretch.contains($0.token) }
      guard !own.isEmpty else { return [match] }
      var part = match
      part.stretch = stretch
      part.fillers.removeAll { filler in
        others.contains { $0.token == filler.token } && !own.contains { $0.token == filler.token }
      }
      parts.append(part)
      start = stretch.upperBound
    }
    return others.allSatisfy { $0.token < start } ? parts : [match]
  }

  /// Whether a verb only says of a noun, which tells of the same, that it came to pass: “protests began”.
  func isToldByNoun(_ match: Match, among matches: [Match]) -> Bool {
    match.pattern.kind == .verb && WordClasses.happening.contains(tree.lemma(match.trigger))
      && matches.contains { other in
        other.pattern.kind == .noun && other.pattern.type == match.pattern.type
          && other.carrier == match.trigger && other.trigger == tree.subject(of: match.trigger)
      }
  }

  /// Whether a gathering is told with the protest that it is for: “gathered in Kiev to protest”.
  func isCrowd(_ match: Match) -> Bool {
    match.pattern.type.text == "meeting" && WordClasses.gathering.contains(tree.lemma(match.trigger))
      && tree.children(of: match.trigger, .advcl, .xcomp).contains {
        WordClasses.protesting.contains(tree.lemma($0))
      }
  }

  /// Whether a participle only tells who some people are: “rebels fighting the government called for …”.
  func isBadge(_ match: Match) -> Bool {
    guard match.pattern.kind == .verb, tree.tokens[match.trigger].penn == .vbg,
      tree.tokens[match.trigger].relation == .acl, WordClasses.warring.contains(tree.lemma(match.trigger)),
      let head = tree.tokens[match.trigger].head
    else { return false }
    return tree.tokens[head].penn == .nns || tree.tokens[head].tag == .properNoun
  }

  /// Whether only private people without a name take part, where no known party is told of: firms and unions that agree, a new
  /// manager, a man under arrest.
  func isPrivate(_ match: Match) -> Bool {
    let group = pages.group(of: match.pattern.type)
    guard group.isOne(of: "accord", "consult", "office") || match.pattern.type.text == "detention",
      !tree.mentions.contains(where: { $0.parties.contains(where: \.isKnown) }), view.politicalParties < 3
    else { return false }
    let told = match.fillers.filter { $0.role != nil || group == "office" && $0.slot == .thing }
    let nameless = told.filter { $0.mention?.parties.isEmpty != false }
    if group == "office" {
      let isOfFirm = tree.tokens.indices.contains { Bystanders.business.contains(tree.lemma($0)) }
      if isOfFirm, match.fillers.contains(where: { $0.mention?.parties.isEmpty == false }) { return true }
      return nameless.contains { Bystanders.posts.contains(tree.lemma($0.token)) }
    }
    let others = match.pattern.type.text == "detention" ? nameless.filter { $0.role == .target } : nameless
    return !others.isEmpty && (others.count == told.count || group == "society")
      && others.allSatisfy { filler in
        let isOne = tree.tokens[filler.token].penn == .nn
        return Bystanders.traders.contains(tree.lemma(filler.token))
          || group == "society" && isOne && Bystanders.anybody.contains(tree.lemma(filler.token))
      }
  }

  /// Whether somebody of whom only a pronoun tells goes somewhere: “we're going back to New York”.
  func isAnybodysTrip(_ match: Match, by parties: [Participation]) -> Bool {
    match.pattern.type.text == "visit" && parties.isEmpty
      && match.fillers.allSatisfy {
        // “Scots vote on whether to leave the kingdom.”
        $0.role == nil || tree.tokens[$0.token].tag == .pronoun
          || tree.tokens[$0.token].penn == .nnps && $0.mention?.parties.isEmpty != false
      }
      && match.fillers.contains { $0.role != nil }
  }

  /// Whether what is tried or carried out is a thing: “the trial of a drug”, “the execution of the plan”.
  func isOfThing(_ match: Match) -> Bool {
    match.pattern.type.text == "detention" && match.pattern.kind == .noun
      && match.fillers.allSatisfy { $0.role != .target } && !tree.phrases(of: match.trigger, ["of"]).isEmpty
  }

  /// Whether people came to harm by nobody's will: “were killed in an earthquake”, “an explosion at the refinery”.
  func isAccident(_ match: Match) -> Bool {
    guard pages.group(of: match.pattern.type) == "force" else { return false }
    let causes =
      [match.trigger] + tree.phrases(of: match.trigger, ["by", "in"])
      + tree.children(of: match.trigger, .nsubj)
    let isOfWorks = tree.tokens.indices.contains { tree.names($0, WordClasses.works) }
    let isArmed = tree.tokens.indices.contains { tree.names($0, WordClasses.arms) }
    return !isArmed
      && causes.contains { cause in
        // “killed by Israeli fire”
        let isShots = tree.lemma(cause) == "fire" && tree.prepositions(of: cause).contains("by")
        return tree.tokens[cause].tag == .noun && WordClasses.accidents.contains(tree.lemma(cause))
          && !isShots
          || isOfWorks && tree.lemma(cause).isOne(of: "blast", "explode", "explosion")
      }
  }

  /// Whether a participle is only what people talk about or are to end: “discussed fighting the rebels and sending
  /// aid”, “pledged to halt fighting”.
  func isTalkedOf(_ match: Match) -> Bool {
    var token = match.carrier
    guard tree.tokens[token].penn == .vbg else { return false }
    while tree.tokens[token].relation == .conj, let head = tree.tokens[token].head { token = head }
    guard tree.tokens[token].relation != .conj, tree.children(of: token, .aux, .nsubj).isEmpty,
      let head = tree.tokens[token].head
    else { return false }
    let marks = tree.children(of: token, .mark, .case).map(tree.form)
    switch tree.tokens[token].relation {
    case .xcomp, .ccomp, .obj:
      // “stopped bombing” tells of bombs, “pledged to stop bombing” of none.
      let isToEnd =
        tree.lemma(head).isOne(of: "avoid", "cease", "end", "halt", "stop")
        && StatusReader(tree: tree).status(ofVerb: head).status != .occurred
      return isToEnd || WordClasses.conferring.contains(tree.lemma(head))
    case .acl, .advcl, .nmod, .obl:
      let isTopic = marks.contains { $0.isOne(of: "about", "for", "of", "on") }
      return isTopic
        && (WordClasses.talks.contains(tree.lemma(head))
          || tree.lemma(head).isOne(of: "debate", "decide", "speak", "talk", "vote"))
    default: return false
    }
  }

  /// Whether a saying only gives the words of the act that it hangs on: “warned Iraq, saying it would respond”.
  func isMereSaying(_ match: Match, triggers: Set<Int>) -> Bool {
    guard tree.tokens[match.trigger].penn == .vbg, tree.lemma(match.trigger) == "say",
      tree.tokens[match.trigger].relation == .advcl, let head = tree.tokens[match.trigger].head
    else { return false }
    return triggers.contains(head) && WordClasses.saying.contains(tree.lemma(head))
  }

  /// Whether an act is told of as a custom: “talks of this kind are usually held in spring”.
  func isHabit(_ match: Match) -> Bool {
    // “has met him many times”, “meets twice a year”
    let isRepeated = tree.children(of: match.carrier, .obl, .oblUnmarked, .advmod, .obj).contains { noun in
      tree.form(noun) == "times" && tree.form(noun - 1).isOne(of: "many", "numerous", "several")
        || WordClasses.spans.contains(tree.lemma(noun)) && tree.form(noun - 1).isOne(of: "a", "every")
          && (tree.form(noun - 2).isOne(of: "once", "twice", "times") || tree.form(noun - 1) == "every")
    }
    return isRepeated && pages.group(of: match.pattern.type) == "consult"
      || tree.children(of: match.carrier, .advmod).contains { WordClasses.habits.contains(tree.form($0)) }
  }

  /// Whether a speech act is told of as one: by somebody named, not in a relative aside or under “if”.
  func isSpeechAct(_ match: Match, status: StatusReading) -> Bool {
    if status.status == .denied || status.status == .possible { return false }
    let isAnnouncement = match.pattern.type.text == "announcement"
    if isAnnouncement || match.pattern.type.text == "statement" {
      // “will announce a strategy on Friday”, but not “agreed to announce it”
      let isToCome = isAnnouncement && status.cues.contains { $0.isOne(of: "will", "to") }
      if status.status == .planned, !isToCome { return false }
      if tree.isQuoted(match.trigger) { return false }
      let speakers = match.fillers.filter { $0.role == .speaker }
      if speakers.contains(where: {
        ($0.mention?.form == .demonym || $0.isThroughNoun) && isAnonymous($0.token)
      }) {
        return false
      }
    }
    return true
  }

  /// Whether a speaker whom the tables do not know is introduced as one who speaks for no state or body: “analyst Philip Lambert”.
  private func isPrivate(_ filler: Filler) -> Bool {
    guard let mention = filler.mention, mention.parties.allSatisfy({ !$0.isKnown }) else { return false }
    let words = mention.tokens.flatMap { tree.children(of: $0, .appos, .nmodDescription, .compound, .nmod) }
    let near = Set(mention.tokens).union(words).union(words.flatMap { tree.children[$0] })
    return near.contains { Bystanders.titles.contains(tree.lemma($0)) }
      || near.contains { tree.mention(at: $0)?.parties.contains(where: Bystanders.isFirm) == true }
  }

  /// “officials”, “diplomats”: speakers who give no statement.
  private func isAnonymous(_ token: Int) -> Bool {
    tree.tokens[token].penn == .nns && tree.lemma(token) != "police"
      || tree.lemma(token).isOne(of: "official", "diplomat", "source", "aide", "analyst")
  }
}
