import Lexicons
import Model

/// The news of the day, which tells no time.
extension TimeReader {
  /// The day of publication for the news that a report begins with.
  func news(_ match: Match, status: StatusReading) -> TimeReading {
    let isMeeting = match.pattern.type.text.isOne(of: "call", "meeting", "negotiation", "visit")
    let isGoing = isMeeting && status.status == .ongoing
    guard status.status == .occurred || isGoing, !status.cues.contains(StatusReader.lasting),
      !view.looksBack(sentence),
      let day = view.datelineDays[sentence] ?? view.article.published?.day
    else { return .none }
    // “during his four-day visit”, “on his current visit”, “is in Lima”
    let isPresent = ["are", "is"].contains(status.cues.first ?? "") && match.pattern.type.text == "visit"
    let isStay = isGoing && (isPresent || [["current"], ["for days"]].contains(status.cues))
    guard isStay || isNews && isMain(match) else { return .none }
    if !isStay, let verb = saying(overMain: match), let placed = usable.first(where: { isBeside($0, verb) }) {
      let told = reading(placed, hops: 1, status: status, match: match)
      return TimeReading(
        time: told.time, path: "“\(told.time.words?.quote ?? "")”, when the news of the day was told")
    }
    let span = lasting(match, on: day) ?? .day(day)
    let time = EventTime(span: span, basis: .publication, words: nil, phrase: nil, bounds: nil)
    return TimeReading(time: time, path: "the news of the day of publication")
  }

  /// Whether a sentence tells the news: the lead, each item of a round-up, and of a press release the whole first paragraph.
  var isNews: Bool {
    guard let lead = view.lead else { return false }
    return sentence == lead || view.opensItem(sentence)
      || view.isRelease && tree.sentence.paragraph == view.trees[lead].sentence.paragraph && sentence > lead
  }

  /// The time at which an outlet carried the news, for what it says that somebody did: “denied it, Tehran Radio said on Sunday”.
  func carried(_ match: Match, status: StatusReading) -> TimeReading? {
    guard match.pattern.kind == .verb, status.status == .occurred,
      tree.tokens[match.carrier].penn == .vbd, let verb = report(of: match.carrier),
      let outlet = tree.subject(of: verb),
      tree.subtree(of: outlet).contains(where: { Bystanders.isOutlet(named: tree.form($0)) }),
      let placed = usable.first(where: { isBeside($0, verb) })
    else { return nil }
    let told = reading(placed, hops: 1, status: status, match: match)
    return TimeReading(time: told.time, path: "“\(told.time.words?.quote ?? "")”, when it was carried")
  }

  /// The verb by which a clause is reported, whichever of the two the parser hangs on the other.
  private func report(of verb: Int) -> Int? {
    let isUnder = tree.tokens[verb].relation == .ccomp
    let over = isUnder ? tree.tokens[verb].head : nil
    let behind = tree.children(of: verb, .ccomp, .parataxis).last {
      tree.form($0) == "said" && tree.children(of: $0, .mark).isEmpty
    }
    return [over, behind].compactMap(\.self).first { WordClasses.saying.contains(tree.lemma($0)) }
  }

  /// The verb of saying over what tells the news: “rebels took the town, officials said on Monday”.
  private func saying(overMain match: Match) -> Int? {
    guard tree.tokens[match.carrier].relation == .ccomp else { return nil }
    return tree.tokens[match.carrier].head
  }

  /// Whether the verb over a noun says of it that it takes place.
  private func happens(_ match: Match) -> Bool {
    guard match.pattern.kind == .noun, tree.tokens[match.trigger].relation.isOne(of: .obj, .obl, .conj)
    else {
      return true
    }
    let isIn = tree.prepositions(of: match.trigger).contains {
      ["at", "by", "during", "for", "in", "over", "via"].contains($0)
    }
    return sharesTime(match, .occurred) && (isIn || tree.tokens[match.trigger].relation == .obj)
  }

  /// Whether a main verb tells what lay before the news: “Togo had threatened to leave”, “Togo has repeatedly threatened to leave”, but
  /// not “Togo had left, Ruiz said”.
  private func isBeforeNews(_ verb: Int) -> Bool {
    let isBefore = tree.children(of: verb, .advmod).contains {
      tree.form($0).isOne(of: "earlier", "previously", "repeatedly")
    }
    return isBefore
      || tree.tokens[verb].head == nil && tree.children(of: verb, .aux).contains { tree.form($0) == "had" }
        && !tree.children(of: verb, .parataxis).contains { WordClasses.saying.contains(tree.lemma($0)) }
  }

  /// Whether a match is the main act of its sentence: its verb is the root, or joined to it, or all that the root says.
  private func isMain(_ match: Match) -> Bool {
    if match.pattern.kind == .noun, match.carrier == match.trigger {
      return tree.tokens[match.trigger].head == nil
    }
    guard happens(match), !isBeforeNews(match.carrier) else { return false }
    var token = match.carrier
    while let head = tree.tokens[token].head {
      switch tree.tokens[token].relation {
      case .conj: break
      case .ccomp where WordClasses.saying.contains(tree.lemma(head)):
        // “On Saturday, Iran acknowledged it had shot down …”: that lies before.
        if !usable.isEmpty, tree.children(of: token, .aux).contains(where: { tree.form($0) == "had" }) {
          return false
        }
      case .advcl where isSaidAfter(token, head): break
      // “Clark, winding up a visit to Lima, said …”
      case .acl
      where tree.tokens[token].penn == .vbg && match.pattern.type.text == "visit"
        && tree.tokens[head].relation == .nsubj:
        break
      case .nsubj where match.pattern.type.text == "visit": break
      // Where a name was taken for the root, what looks like its relative clause is the main one.
      case .aclRelative where tree.tokens[head].head == nil && tree.tokens[head].tag == .properNoun:
        return true
      default: return false
      }
      token = head
    }
    return true
  }
}
