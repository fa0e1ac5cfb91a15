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

  private var tree: SentenceTree { view.trees[sentence] }

  /// The time of a match.
  func time(of match: Match, status: EventStatus) -> TimeReading {
    var best: (distance: Int, placed: ArticleView.PlacedTime)?
    for placed in view.times[sentence] where placed.time.span != nil && placed.time.kind != .duration {
      guard let distance = distance(from: placed, to: match) else { continue }
      if let other = best, other.distance <= distance { continue }
      best = (distance, placed)
    }
    if let best { return reading(best.placed, hops: best.distance) }
    return news(match, status: status)
  }

  /// How far a time hangs below the trigger or the verb that carries it; `nil` where another event lies between.
  private func distance(from placed: ArticleView.PlacedTime, to match: Match) -> Int? {
    let own: Set<Int> = [match.trigger, match.complement ?? match.trigger]
    if let next = neighbour(placed), triggers.contains(next) { return own.contains(next) ? 0 : nil }
    guard let hops = climb(placed.head, to: match) else { return nil }
    return hops
  }

  /// The trigger right before or behind a time: “said Saturday”, “a call Friday”, “Sunday meeting”.
  private func neighbour(_ placed: ArticleView.PlacedTime) -> Int? {
    let before = placed.tokens.lowerBound - 1
    if before >= 0, triggers.contains(before) { return before }
    let after = placed.tokens.upperBound
    if tree.tokens.indices.contains(after), triggers.contains(after), tree.tokens[after].tag == .noun,
      tree.tokens[placed.head].head == after
    {
      return after
    }
    return nil
  }

  private func climb(_ start: Int, to match: Match) -> Int? {
    let goals: Set<Int> = [match.trigger, match.carrier, match.complement ?? match.trigger]
    let upper = verbsAbove(match)
    var token = start
    var hops = 0
    while let head = tree.tokens[token].head, hops < 12 {
      hops += 1
      if goals.contains(head) { return hops }
      if let steps = upper[head] { return hops + 4 * steps }
      if triggers.contains(head), !upperPasses(head, match) { return nil }
      if isClause(head), head != start, !isLoose(head) { return nil }
      token = head
    }
    return nil
  }

  private func upperPasses(_ head: Int, _ match: Match) -> Bool {
    // “arrived for talks on Monday”: a noun under the carrier may hold its time.
    tree.tokens[head].tag == .noun && tree.tokens[head].head == match.carrier
  }

  private func isClause(_ token: Int) -> Bool {
    switch tree.tokens[token].relation {
    case .ccomp, .advcl, .aclRelative, .parataxis, .csubj, .acl: true
    default: false
    }
  }

  /// A participle before or behind the main verb: “Speaking on television Saturday, Lavrov said”.
  private func isLoose(_ token: Int) -> Bool {
    tree.tokens[token].relation == .advcl && tree.tokens[token].penn == "VBG"
      && tree.children(of: token, .mark).isEmpty
  }

  /// The verbs over a match whose time is also that of the match, with the number of steps.
  private func verbsAbove(_ match: Match) -> [Int: Int] {
    var found: [Int: Int] = [:]
    var token = match.carrier
    for step in 1...4 {
      guard let head = tree.tokens[token].head else { break }
      switch tree.tokens[token].relation {
      case .xcomp: break
      case .conj
      where tree.tokens[token].tag != .verb || tree.children(of: token, .nsubj, .nsubjPassive).isEmpty: break
      case .advcl where tree.tokens[token].penn != "VBD" && tree.children(of: token, .nsubj, .mark).isEmpty:
        break
      case .obj, .nsubj, .nsubjPassive, .obl, .nmod: break
      case .ccomp where tree.tokens[token].penn == "VB": break
      default: return found
      }
      if tree.tokens[head].tag == .verb, WordClasses.saying.contains(tree.lemma(head)) { break }
      if triggers.contains(head), tree.tokens[head].tag == .noun { break }
      found[head] = step
      token = head
    }
    return found
  }

  private func reading(_ placed: ArticleView.PlacedTime, hops: Int) -> TimeReading {
    var span = placed.time.span
    let before = placed.tokens.lowerBound - 1
    let preposition = before >= 0 ? tree.form(before) : ""
    if let told = span, case .during(let unit, _) = told {
      if preposition == "since" { span = .since(unit) }
      if preposition == "until" || preposition == "till" { span = .until(unit) }
    }
    let time = EventTime(
      span: span, basis: placed.time.basis, words: view.evidence(placed.time.range),
      phrase: placed.time.phrase, bounds: nil)
    return TimeReading(
      time: time,
      path:
        "“\(time.words?.quote ?? "")”, \(hops == 0 ? "beside" : "\(hops) up the tree from it to") the trigger"
    )
  }

  /// The day of publication for the news that a report begins with.
  private func news(_ match: Match, status: EventStatus) -> TimeReading {
    guard sentence == view.lead, status == .occurred || status == .ongoing,
      let day = view.article.published?.day,
      isMain(match)
    else { return .none }
    let time = EventTime(span: .day(day), basis: .publication, words: nil, phrase: nil, bounds: nil)
    return TimeReading(time: time, path: "the news of the day of publication")
  }

  /// Whether a match is the main act of its sentence: its verb is the root, or joined to it, or all that the root says.
  private func isMain(_ match: Match) -> Bool {
    if match.pattern.kind == .noun, match.carrier == match.trigger {
      return tree.tokens[match.trigger].head == nil
    }
    var token = match.carrier
    while let head = tree.tokens[token].head {
      switch tree.tokens[token].relation {
      case .conj: break
      case .ccomp where WordClasses.saying.contains(tree.lemma(head)): break
      default: return false
      }
      token = head
    }
    return true
  }
}
