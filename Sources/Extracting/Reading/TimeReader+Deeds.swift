import Lexicons
import Model

/// Times that belong to a deed or decision though the parser hangs them elsewhere.
extension TimeReader {
  /// The deed to which somebody answers, behind which stands its day, month or year: “condemned the attack in Kabul on 27 January”,
  /// “went on trial for the bombing of a disco in Berlin in 1986”.
  ///
  /// A day just past is mostly that on which they spoke.
  func judged(before placed: ArticleView.PlacedTime) -> Int? {
    guard let day = view.article.published?.day, let last = placed.time.span?.last,
      last.distance(to: day) > 3 && placed.time.phrase.isDate || last < day && isLong(placed),
      let noun = act(lastBefore: placed),
      tree.tokens[noun].tag == .noun, !speeches.contains(noun),
      tree.tokens[noun..<placed.tokens.lowerBound].allSatisfy({ !$0.tag.isOne(of: .punctuation, .verb) })
    else { return nil }
    var token = noun
    var isOfIt = false
    for _ in 0..<4 {
      guard let verb = tree.tokens[token].head else { return nil }
      let ways = tree.prepositions(of: token)
      let isTied = ways.contains { $0.isOne(of: "about", "for", "into", "of", "over", "with") }
      isOfIt = isOfIt || isTied
      if speeches.contains(verb) {
        let isJudged = ways.isEmpty && WordClasses.appraising.contains(tree.lemma(verb))
        return isJudged || isOfIt && (ways.isEmpty || isTied) ? noun : nil
      }
      if WordClasses.punishing.contains(tree.lemma(verb)), isOfIt { return noun }
      // “arrested in connection with the bombing”
      let isConnection = tree.lemma(token) == "connection" || tree.lemma(verb) == "connection"
      guard isConnection || tree.tokens[verb].tag == .noun && (ways.isEmpty || isTied) else { return nil }
      token = verb
    }
    return nil
  }

  /// Whether a time is that of a deed of which a clause tells more: “the March 4 attack, which killed two people”.
  func isOfDeed(_ placed: ArticleView.PlacedTime, ofWhich verb: Int) -> Bool {
    guard tree.tokens[verb].relation == .aclRelative, let deed = tree.tokens[verb].head else { return false }
    return tree.tokens[placed.head].head == deed && tree.tokens[deed].tag == .noun
      && tree.mention(at: deed) == nil && tree.subject(of: verb) == deed
  }

  /// The last act told of before a time; the act upon a treaty, not the treaty: “withdrawal from the Paris accord in June 2017”.
  private func act(lastBefore placed: ArticleView.PlacedTime) -> Int? {
    guard let noun = orderedTriggers.last(where: { $0 < placed.tokens.lowerBound }) else { return nil }
    guard tree.prepositions(of: noun) == ["from"], let act = tree.tokens[noun].head, act < noun,
      triggers.contains(act)
    else { return noun }
    return act
  }

  /// Whether a time is a week, a month, a year or more.
  private func isLong(_ placed: ArticleView.PlacedTime) -> Bool {
    switch placed.time.span {
    case .during(let unit, _): unit.grain != .day
    case .between: true
    default: false
    }
  }

  /// The participle behind a noun whose place and time follow, where the parser hangs the time on a verb before: “ratified the treaty
  /// signed in Kyoto in 1997”.
  func participle(rightBefore placed: ArticleView.PlacedTime, under verb: Int) -> Int? {
    guard verb < placed.head,
      let participle = tree.tokens[(verb + 1)..<placed.tokens.lowerBound].lastIndex(where: { $0.tag == .verb }
      ),
      tree.tokens[participle].penn == .vbn, tree.tokens[participle].relation == .acl,
      tree.tokens[participle].head == participle - 1, triggers.contains(participle)
    else { return nil }
    let between = tree.tokens[(participle + 1)..<placed.tokens.lowerBound]
    return between.count > 1 && between.contains { $0.tag == .properNoun }
      && between.allSatisfy { $0.tag.isOne(of: .adposition, .determiner, .properNoun) } ? participle : nil
  }

  /// The verb by which something was decided at a time that stands behind what is to be done.
  func decision(before placed: ArticleView.PlacedTime) -> Int? {
    ArticleView.decision(
      before: placed, among: view.times[sentence], in: tree, published: view.article.published?.day)
  }
}
