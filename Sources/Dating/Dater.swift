package import Model

/// Finds the time expressions of texts and says which days they are.
package struct Dater: Sendable {
  /// Makes a dater; its rules are the ones of `Rules/`.
  package init() {}

  /// The time expressions of an article, in order; the clause around each tells where it looks.
  package func times(in sentences: [Sentence], of article: Article) -> [TimeExpression] {
    let outlook = SentenceOutlook(sentences)
    return times(inText: article.text, published: article.published?.day) { outlook.direction(at: $0) }
  }

  /// The time expressions of a text without trees; words near an expression tell where its clause looks.
  package func times(inText text: String, published: CalendarDate?) -> [TimeExpression] {
    let bytes = Array(text.utf8)
    let outlook = WordOutlook(bytes)
    return times(inText: text, published: published) { outlook.direction(at: $0) }
  }

  private func times(
    inText text: String, published: CalendarDate?, direction: (TextRange) -> Anchor.Direction
  ) -> [TimeExpression] {
    let tokens = TimeScanner(Array(text.utf8)).tokens()
    var times: [TimeExpression] = []
    var context: CalendarUnit?
    var position = 0
    while position < tokens.count {
      guard tokens[position].word != .other, let reading = Dater.reading(tokens, at: position) else {
        position += 1
        continue
      }
      let range = TextRange(tokens[position].range.start, tokens[reading.end - 1].range.end)
      let anchor = Anchor(writing: published, context: context, direction: direction(range))
      let (kind, value) = anchor.timex(of: reading.phrase)
      let days = anchor.span(of: reading.phrase)
      times.append(
        TimeExpression(
          range: range, kind: kind, value: value, phrase: reading.phrase, span: days?.span,
          basis: days?.basis ?? .unknown, rule: reading.rule))
      if let unit = days?.span.only { context = unit }
      position = reading.end
    }
    return times
  }

  /// The longest reading from a word on; of equals, that of the rule that stands first among the specific.
  private static func reading(_ tokens: [TimeToken], at position: Int) -> (
    phrase: TimePhrase, end: Int, rule: String
  )? {
    var best: (phrase: TimePhrase, end: Int, rule: String)?
    for rule in rules(for: tokens[position].word) {
      var cursor = TimeCursor(tokens: tokens, position: position)
      guard let phrase = rule.read(&cursor), cursor.position > (best?.end ?? position) else { continue }
      best = (phrase, cursor.position, rule.name)
    }
    return best
  }

  /// The rules that may begin with a word.
  private static func rules(for word: TimeWord) -> [DateRule] {
    switch word {
    case .comma, .hyphen, .slash, .colon, .stop, .possessive, .of, .at, .on, .and, .to, .from, .between,
      .through, .after,
      .before, .ago, .hence, .fiscal, .meridiem, .oClock, .timeZone, .era, .half, .other:
      []
    default: DateRule.all
    }
  }
}
