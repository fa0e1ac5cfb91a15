import Model

/// What is told to lie within hours of something else, and so on its day.
extension TimeReader {
  /// The day of what a match lies within hours of: “left on Monday, hours after rebels took the city”, “Hours later, he left”.
  func withinHours(_ match: Match, status: StatusReading) -> TimeReading? {
    guard status.status == .occurred else { return nil }
    if let verb = verbOverClauseWithinHours(match) {
      if let placed = usable.first(where: { isBeside($0, verb) }) {
        return reading(placed, hops: 1, status: status, match: match)
      }
      if verb == tree.root, let day = dayOfTold {
        let time = EventTime(span: .day(day), basis: .context, words: nil, phrase: nil, bounds: nil)
        return TimeReading(time: time, path: "within hours of what the sentence before told")
      }
      return isNews && isMainVerb(verb) ? onDayOfNews : nil
    }
    if let month = monthOfDaysLater(match) { return reading(month, hops: 1, status: status, match: match) }
    guard let hours = hours(besideVerbOf: match) else { return nil }
    let near = usable.filter { $0.head < hours } + mainTimesBefore
    guard let day = near.lazy.compactMap({ $0.time.span?.singleDay }).first(where: isBehind) else {
      return onDayOfNews
    }
    let time = EventTime(span: .day(day), basis: .context, words: nil, phrase: nil, bounds: nil)
    return TimeReading(time: time, path: "within hours of what was told before")
  }

  /// The month of which the sentence tells for what took place “days later”: “left in May, but returned days afterwards”.
  private func monthOfDaysLater(_ match: Match) -> ArticleView.PlacedTime? {
    let days = tree.tokens.indices.first { token in
      tree.form(token) == "days" && tree.form(token + 1).isOne(of: "afterward", "afterwards", "later")
        && verb(over: token) == match.carrier
    }
    guard let days else { return nil }
    return usable.last { placed in
      guard placed.head < days, case .during(let unit, _) = placed.time.span else { return false }
      return unit.grain == .month
    }
  }

  /// The times of the main verb of the sentence before.
  private var mainTimesBefore: [ArticleView.PlacedTime] {
    guard sentence > 0 else { return [] }
    let tree = view.trees[sentence - 1]
    return view.times[sentence - 1].filter { placed in
      tree.tokens[placed.head].head.map { $0 == tree.root } ?? true
    }
  }

  /// The day of what was told before, where the sentence only says when it came: “The drills came a day after …”.
  var dayOfTold: CalendarDate? {
    guard sentence > 0, let root = tree.root, let subject = tree.subject(of: root),
      tree.lemma(root).isOne(of: "come", "happen", "occur") || !tree.children(of: root, .cop).isEmpty,
      isDefinite(subject)
    else { return nil }
    let told = mainTimesBefore
    return told.isEmpty
      ? view.newsDay : told.lazy.compactMap { $0.time.span?.singleDay }.first(where: isBehind)
  }

  private func isDefinite(_ noun: Int) -> Bool {
    tree.form(noun).isOne(of: "it", "that", "this") || !tree.children(of: noun, .nmodPossessive).isEmpty
      || tree.children(of: noun, .det).contains { tree.form($0).isOne(of: "that", "the", "this") }
  }

  private var onDayOfNews: TimeReading? {
    view.newsDay.map { day in
      let time = EventTime(span: .day(day), basis: .publication, words: nil, phrase: nil, bounds: nil)
      return TimeReading(time: time, path: "within hours of the news of the day")
    }
  }

  private func isBehind(_ day: CalendarDate) -> Bool {
    view.article.published.map { day <= $0.day } ?? true
  }

  private func isMainVerb(_ verb: Int) -> Bool {
    guard let head = tree.tokens[verb].head else { return true }
    return tree.tokens[verb].relation == .conj && tree.tokens[head].head == nil
  }

  /// The verb on which the clause or noun of a match hangs by “hours after”, “shortly before”.
  private func verbOverClauseWithinHours(_ match: Match) -> Int? {
    var token = match.carrier
    for _ in 0..<3 {
      guard let head = tree.tokens[token].head else { return nil }
      if isHoursAway(token) || isBehindHours(token) { return tree.tokens[head].tag == .verb ? head : nil }
      guard tree.tokens[token].relation.isOne(of: .ccomp, .conj, .obj, .xcomp) else { return nil }
      token = head
    }
    return nil
  }

  /// Whether “hours after” stands before a verb with nothing but its subject between, wherever the parser hangs “after”.
  private func isBehindHours(_ verb: Int) -> Bool {
    guard tree.tokens[verb].tag == .verb else { return false }
    let before = tree.tokens[..<verb].indices.reversed().prefix(12)
    let opener = before.first {
      tree.form($0).isOne(of: "after", "before") || tree.tokens[$0].tag == .punctuation
        || tree.tokens[$0].penn.isOne(of: .vbd, .vbp, .vbz)
    }
    return opener.map { opensHours($0) } ?? false
  }

  /// The “hours” of “hours later”, “shortly afterwards” or the like in the clause of a match.
  private func hours(besideVerbOf match: Match) -> Int? {
    // “At that moment he was in Rome for a summit”
    let verb = match.carrier == match.trigger ? tree.predicate(over: match.trigger) : match.carrier
    return tree.tokens.indices.first { isHoursFromTale($0) && self.verb(over: $0) == verb }
  }

  private func verb(over token: Int) -> Int? {
    var next = tree.tokens[token].head
    for _ in 0..<4 {
      guard let head = next, !tree.isPredicate(head) else { break }
      next = tree.tokens[head].head
    }
    return next
  }

  /// Whether a word begins “hours later”, “minutes earlier”, “shortly afterwards”, or ends “within hours”.
  private func isHoursFromTale(_ token: Int) -> Bool {
    let next = tree.form(token + 1)
    switch tree.lemma(token) {
    case "hour", "minute":
      if next.isOne(of: "afterward", "afterwards", "earlier", "later") { return true }
      // “Hours after the handshake, he left”
      if opensHours(token + 1) {
        let end = verb(over: token) ?? token
        return !usable.contains { (min(token, end)...max(token, end)).contains($0.head) }
          && !usable.contains { tree.subtree(of: token).contains($0.head) }
      }
      return token > 0 && tree.form(token - 1) == "within" && next != "of"
    case "immediately", "shortly", "soon":
      return next.isOne(of: "afterward", "afterwards", "thereafter")
    case "beforehand": return true
    // “At that moment he was in Rome”, “By evening she had reached Rome”
    case "moment": return token > 0 && tree.form(token - 1) == "that"
    case "evening", "nightfall", "midday": return token > 0 && tree.form(token - 1) == "by"
    default: return false
    }
  }
}
