import Model

/// Weekdays on which something was decided.
extension ArticleView {
  /// The verb by which something was decided on a weekday that stands behind what is to be done: “agreed to lift the sanctions on
  /// Monday”.
  ///
  /// People who agree to meet or begin on a day tell of that to come.
  static func decision(before placed: PlacedTime, among times: [PlacedTime], in tree: SentenceTree) -> Int? {
    guard case .weekday(_, .told) = placed.time.phrase.bare,
      tree.children(of: placed.head, .case).allSatisfy({ tree.form($0) == "on" }),
      let act = infinitive(over: placed.head, in: tree), let verb = tree.tokens[act].head, verb < act,
      tree.tokens[verb].penn == .vbd, WordClasses.deciding.contains(tree.lemma(verb)),
      !WordClasses.comingUp.contains(tree.lemma(act)),
      // “ahead of a summit on Friday”
      !(act..<placed.tokens.lowerBound).contains(where: {
        ["after", "ahead", "before", "by", "for", "from", "until"].contains(tree.form($0))
      }),
      !times.contains(where: { $0.head < act && $0.time.span != nil && $0.time.kind != .duration })
    else { return nil }
    return verb
  }

  /// The times of a sentence, those of a decision put into the days before publication.
  static func decided(_ times: [PlacedTime], in tree: SentenceTree, published: CalendarDate?) -> [PlacedTime]
  {
    times.map { placed in
      guard let published, let day = placed.time.span?.singleDay, day > published,
        decision(before: placed, among: times, in: tree) != nil
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
