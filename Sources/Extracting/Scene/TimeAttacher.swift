import Model

/// Which of a sentence's time expressions says when an event is.
struct TimeAttacher {
  let tree: Tree
  /// The dated expressions of the sentence with the tokens they cover, in order; neighbours joined by “and”, “to” or a
  /// dash are one.
  let times: [PlacedTime]
  /// The tokens of all triggers of the sentence.
  let triggers: Set<Int>

  /// A time expression in its sentence.
  struct PlacedTime {
    let time: TimeExpression
    let span: TimeSpan
    let tokens: Range<Int>
  }

  init(tree: Tree, sentence: Sentence, times: [TimeExpression], triggers: [Trigger]) {
    self.tree = tree
    self.triggers = Set(triggers.map(\.token))
    let placed = times.compactMap { time -> PlacedTime? in
      guard let span = time.span,
        let first = sentence.tokens.firstIndex(where: { $0.range.end > time.range.start })
      else { return nil }
      let last = sentence.tokens.lastIndex { $0.range.start < time.range.end } ?? first
      return PlacedTime(time: time, span: span, tokens: first..<max(first, last) + 1)
    }
    self.times = TimeAttacher.joined(placed, tokens: sentence.tokens)
  }

  /// The time of an event, the nearest by grammar; `nil` where no time of the sentence is its own.
  func time(of trigger: Trigger) -> PlacedTime? {
    let own = times.filter { owner(of: $0) == trigger.token }
    if let nearest = own.min(by: { distance($0, trigger) < distance($1, trigger) }) { return nearest }
    let clause = tree.isPredicate(trigger.token) ? trigger.token : tree.clause(above: trigger.token)
    let shared = times.filter { time in
      let above = tree.clause(above: time.tokens.lowerBound)
      return above != nil && above == clause && (owner(of: time) == nil || owner(of: time) == clause)
    }
    if let nearest = shared.min(by: { distance($0, trigger) < distance($1, trigger) }) { return nearest }
    // A noun's time may stand with the verb that tells of it, and a complement's with the verb above it.
    let free = times.filter { time in
      guard owner(of: time) == nil else { return false }
      return tree.clause(above: time.tokens.lowerBound).map { tree.isUnder(trigger.token, $0) } ?? true
    }
    return trigger.isSpeech ? nil : free.min { distance($0, trigger) < distance($1, trigger) }
  }

  private func distance(_ time: PlacedTime, _ trigger: Trigger) -> Int {
    abs(time.tokens.lowerBound - trigger.token)
  }

  /// The trigger that a time belongs to: the one beside it (“said Saturday”), else the first on the way up the tree.
  private func owner(of time: PlacedTime) -> Int? {
    let before = time.tokens.lowerBound
    for offset in 1...2 where before - offset >= 0 {
      let index = before - offset
      if triggers.contains(index) { return index }
      if tree.tokens[index].tag != .adposition { break }
    }
    var index = time.tokens.lowerBound
    for _ in tree.tokens {
      guard let head = tree.tokens[index].head else { return nil }
      index = head
      if triggers.contains(index), !time.tokens.contains(index) { return index }
      if tree.tokens[index].tag == .verb, !time.tokens.contains(index) { return nil }
    }
    return nil
  }

  /// Joins “Tuesday and Wednesday”, “from 2010 to 2013”.
  private static func joined(_ times: [PlacedTime], tokens: [Token]) -> [PlacedTime] {
    var result: [PlacedTime] = []
    for time in times {
      if let last = result.last, let link = link(last, time, tokens: tokens), links.contains(link),
        let start = last.span.unit, let end = time.span.unit, start.grain == end.grain,
        link != "and" || start.last.distance(to: end.first) == 1 || isBetween(last, tokens),
        let span = TimeSpan.interval(start, end)
      {
        result[result.count - 1] = PlacedTime(
          time: last.time, span: span, tokens: last.tokens.lowerBound..<time.tokens.upperBound)
      } else {
        result.append(time)
      }
    }
    return result
  }

  private static let links: Set<String> = ["and", "to", "-", "–", "through", "until", "till"]

  private static func link(_ one: PlacedTime, _ other: PlacedTime, tokens: [Token]) -> String? {
    one.tokens.upperBound == other.tokens.lowerBound - 1
      ? tokens[one.tokens.upperBound].form.lowercased() : nil
  }

  private static func isBetween(_ time: PlacedTime, _ tokens: [Token]) -> Bool {
    time.tokens.lowerBound > 0 && tokens[time.tokens.lowerBound - 1].lemma == "between"
  }
}

extension TimeSpan {
  /// The unit that it is, where it is a single one.
  var unit: CalendarUnit? {
    guard case .during(let unit, _) = self else { return nil }
    return unit
  }
}
