import Lexicons
import Model

/// A date for an event, and the way by which it was found.
struct TimeReading: Sendable {
  let time: EventTime
  let path: String
  static let none = TimeReading(time: .unknown, path: "no time told")
}

/// Finds the time of each event by the tree, never by mere nearness.
struct TimeReader {
  let view: ArticleView
  let sentence: Int
  /// The words of the sentence that set off events: a time under one of them is not another's.
  let triggers: Set<Int>
  /// The same, in order.
  let orderedTriggers: [Int]
  /// Those among them that tell of acts of speech, whose time is not that of what they speak of.
  let speeches: Set<Int>

  var tree: SentenceTree { view.trees[sentence] }

  /// The time of a match.
  func time(of match: Match, status: StatusReading, parties: [Participation]) -> TimeReading {
    if let back = countedBack(match, status: status) ?? scheduled(match, status: status) { return back }
    let told = usable.filter { fits($0, match, status) }
    // “from 1968, when they invaded, until 1989”
    if match.pattern.kind == .verb, let placed = told.first(where: { isBehind($0, match) }) {
      return reading(placed, hops: 1, status: status, match: match)
    }
    if let best = nearest(to: match, among: told, status: status.status)
      ?? nearest(to: match, among: counted(of: match), status: status.status)
    {
      return reading(best.placed, hops: best.distance, status: status, match: match)
    }
    return within(match, status: status) ?? inPast(match, status: status) ?? announced(
      match, status: status, parties: parties) ?? shared(
        match, status: status)
      ?? carried(match, status: status) ?? withinHours(match, status: status) ?? onArrival(
        match, status: status) ?? news(match, status: status)
  }

  var usable: [ArticleView.PlacedTime] {
    view.times[sentence].filter {
      $0.time.span != nil && $0.time.kind != .duration && !isMeasure($0)
    }
  }

  /// Whether a time only bounds a comparison: “the largest deployment since 1985”, “the first to visit Cuba since 1928”.
  private func isMeasure(_ placed: ArticleView.PlacedTime) -> Bool {
    guard preposition(of: placed) == "since", let head = tree.tokens[placed.head].head else { return false }
    var near = [head] + tree.children(of: head, .obj, .nsubj, .nsubjPassive)
    var word = head
    for _ in 0..<3 {
      // “the first Cuban to come on a visit since 1958”
      let isOpen = tree.tokens[word].relation.isOne(of: .acl, .nmod, .obl, .xcomp)
      guard isOpen, let above = tree.tokens[word].head else { break }
      near += [above] + tree.children(of: above, .xcomp, .obj)
      word = above
    }
    return near.contains(where: tree.isFirst) || isBehindFirst(placed)
  }

  /// Whether “first” or the like stands before “since” with nothing but its noun between: “the first contact since 1979”, “their
  /// fourth meeting since July”.
  private func isBehindFirst(_ placed: ArticleView.PlacedTime) -> Bool {
    for token in tree.tokens[..<placed.tokens.lowerBound].indices.reversed().prefix(9) {
      if WordClasses.ordinals.contains(tree.form(token)) || tree.tokens[token].penn == .jjs { return true }
      if tree.tokens[token].tag.isOne(of: .punctuation, .verb) { return false }
    }
    return false
  }

  /// The word right before a time.
  func preposition(of placed: ArticleView.PlacedTime) -> String {
    placed.tokens.lowerBound > 0 ? tree.form(placed.tokens.lowerBound - 1) : ""
  }

  /// The time of the clause that a clause only adds to: “in May 2012, when he became president”, “in 2004 after they ousted
  /// him”, “flew to Porto on Monday, where she met him”.
  private func shared(_ match: Match, status: StatusReading) -> TimeReading? {
    guard match.pattern.kind == .verb else { return nil }
    if let beginning = beginning(behind: match), let placed = usable.first(where: { isBeside($0, beginning) })
    {
      return reading(placed, hops: 1, status: status, match: match)
    }
    // “a conference on 30 June that was attended by Clinton”
    if tree.tokens[match.carrier].relation.isOne(of: .acl, .aclRelative),
      let noun = tree.tokens[match.carrier].head, WordClasses.occasions.contains(tree.lemma(noun)),
      let placed = usable.first(where: { isBetween($0, noun, match.carrier) })
    {
      return reading(placed, hops: 1, status: status, match: match)
    }
    if let going = going(beforeClauseOf: match.carrier) {
      return usable.first { isBeside($0, going) }.map { reading($0, hops: 1, status: status, match: match) }
    }
    if let aside = aside(ofSubjectOf: match), let placed = usable.first(where: { isBeside($0, aside) }) {
      return reading(placed, hops: 1, status: status, match: match)
    }
    if let occasion = occasion(of: match), let placed = usable.first(where: { isBeside($0, occasion) }) {
      return reading(placed, hops: 1, status: status, match: match)
    }
    guard tree.tokens[match.carrier].relation.isOne(of: .advcl, .aclRelative),
      let head = tree.tokens[match.carrier].head
    else { return nil }
    let subject = tree.children(of: match.carrier, .nsubj).flatMap { tree.children(of: $0, .case) }
    let openers = (tree.children(of: match.carrier, .mark, .advmod, .case) + subject).map(tree.form)
    let isMeanwhile =
      openers.contains("while") && tree.tokens[match.carrier].penn == .vbd && tree.tokens[head].penn == .vbd
    let isSameTime = isMeanwhile || openers.contains { $0.isOne(of: "as", "when") }
    guard isSameTime || openers.contains("after") else { return nil }
    let time = usable.first { placed in
      guard isBeside(placed, head) || placed.head == head else { return false }
      guard case .during(let unit, _) = placed.time.span, preposition(of: placed) != "for" else {
        return false
      }
      return isSameTime || unit.grain == .year
    }
    return time.map { reading($0, hops: 1, status: status, match: match) }
  }

  /// The verb that tells where somebody was, for what happened there: “went” for “went to Ankara, where she met …”.
  private func going(beforeClauseOf verb: Int) -> Int? {
    tree.whereabouts(openingClauseOf: verb).flatMap { tree.tokens[$0].head }.flatMap { tree.tokens[$0].head }
      .map(tree.predicate)
  }

  /// The verb of a clause with “when” or “after” that tells on what occasion something was done and is no event of its own:
  /// “killed 600 people when they cleared a camp on 14 August”.
  private func occasion(of match: Match) -> Int? {
    guard tree.tokens[match.carrier].penn == .vbd else { return nil }
    return tree.children(of: match.carrier, .advcl).first { clause in
      let openers = tree.children(of: clause, .advmod, .mark).map(tree.form)
      return tree.tokens[clause].penn == .vbd
        && (openers.contains("when") || openers.contains("after") && !triggers.contains(clause))
    }
  }

  /// Whether a time is that of a verb.
  func isBeside(_ placed: ArticleView.PlacedTime, _ verb: Int) -> Bool {
    var holder = holder(of: placed)
    // “began the expansion of the alliance in 1993”
    for _ in 0..<3 {
      guard let noun = holder, tree.tokens[noun].tag == .noun || tree.tokens[noun].tag == .properNoun,
        tree.tokens[noun].relation.isOne(of: .nmod, .obj, .obl), !triggers.contains(noun)
      else { break }
      holder = tree.tokens[noun].head
    }
    return holder == verb || opens(placed) == verb || neighbour(placed) == verb
  }

  /// The time of what somebody does where they go: “flew to Sochi, where he met Assad on Tuesday”.
  private func onArrival(_ match: Match, status: StatusReading) -> TimeReading? {
    guard WordClasses.going.contains(tree.lemma(match.carrier)), match.pattern.kind == .verb,
      let act = orderedTriggers.first(where: {
        going(beforeClauseOf: $0) == match.carrier && tree.tokens[$0].penn == tree.tokens[match.carrier].penn
      })
    else { return nil }
    return usable.first { isBeside($0, act) }.map { reading($0, hops: 1, status: status, match: match) }
  }

  private func nearest(
    to match: Match, among times: [ArticleView.PlacedTime], status: EventStatus
  ) -> (distance: Int, placed: ArticleView.PlacedTime)? {
    var best: (distance: Int, placed: ArticleView.PlacedTime)?
    let isJoined = tree.tokens[match.carrier].relation == .conj
    for placed in times {
      guard let distance = distance(from: placed, to: match, status: status) else { continue }
      // “ousted him in May and seized power for good on 25 June”
      if isJoined, let other = best, other.placed.head < match.carrier, placed.head > match.carrier {
        best = (distance, placed)
        continue
      }
      if let other = best, other.distance <= distance { continue }
      best = (distance, placed)
    }
    return best
  }
}
