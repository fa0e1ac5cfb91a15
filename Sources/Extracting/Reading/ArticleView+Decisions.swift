import Model

/// Weekdays on which something was decided.
extension ArticleView {
  /// The verb by which something was decided or demanded on a weekday that stands behind what is to be done: “agreed to lift the
  /// sanctions on Monday”, “urged him to resign on Monday”.
  ///
  /// People who agree to meet or begin on a day tell of that to come, and what others are to do may be for any day but those just past.
  static func decision(
    before placed: PlacedTime, among times: [PlacedTime], in tree: SentenceTree, published: CalendarDate?
  ) -> Int? {
    guard let weekday = placed.time.phrase.weekday,
      tree.children(of: placed.head, .case).allSatisfy({ tree.form($0) == "on" }),
      let act = infinitive(over: placed.head, in: tree), let verb = tree.tokens[act].head, verb < act,
      tree.tokens[verb].penn == .vbd,
      tree.lemma(verb) == "vote" || !WordClasses.comingUp.contains(tree.lemma(act)),
      // “ahead of a summit on Friday”
      !(act..<placed.tokens.lowerBound).contains(where: {
        ["after", "ahead", "before", "by", "for", "until"].contains(tree.form($0))
      }),
      !times.contains(where: { $0.head < act && $0.time.span != nil && $0.time.kind != .duration })
    else { return nil }
    if WordClasses.deciding.contains(tree.lemma(verb)) { return verb }
    let isJustPast = published.map { day in (0...3).contains { day.advanced(by: -$0).weekday == weekday } }
    return isJustPast == true && WordClasses.bidding.contains(tree.lemma(verb)) ? verb : nil
  }

  /// The times of a sentence, those of a decision put into the days before publication.
  static func decided(_ times: [PlacedTime], in tree: SentenceTree, published: CalendarDate?) -> [PlacedTime]
  {
    times.map { placed in
      guard let published, let day = placed.time.span?.singleDay, day > published,
        decision(before: placed, among: times, in: tree, published: published) != nil
      else { return placed }
      return PlacedTime(
        time: placed.time.dated(.day(day.advanced(by: -7))), tokens: placed.tokens, head: placed.head)
    }
  }

  /// The infinitive in whose clause a word stands.
  private static func infinitive(over word: Int, in tree: SentenceTree) -> Int? {
    var token = word
    for _ in 0..<4 {
      guard let head = tree.tokens[token].head, head < token else { return nil }
      if tree.tokens[head].penn == .vb { return head }
      guard tree.tokens[head].tag != .verb else { return nil }
      token = head
    }
    return nil
  }
}
