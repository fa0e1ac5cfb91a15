package import Model

/// Finds the time expressions of texts and says which days they are, in two steps: what the words mean, then which days that is.
package struct Dater: Sendable {
  /// Makes a dater; its rules are the ones of `Rules/`.
  package init() {}

  /// The time expressions of an article, in order; the clause around each tells where it looks.
  package func times(in sentences: [Sentence], of article: Article) -> [TimeExpression] {
    let bytes = Array(article.text.utf8)
    let trees = SentenceOutlook(sentences)
    let words = WordOutlook(bytes)
    return anchored(Dater.readings(of: bytes), published: article.published?.day) {
      trees.direction(at: $0) ?? words.direction(at: $0)
    }
  }

  /// The time expressions of a text without trees; words near an expression tell where its clause looks.
  ///
  /// - Complexity: The length of the text, whatever the number of rules.
  package func times(inText text: String, published: CalendarDate?) -> [TimeExpression] {
    let bytes = Array(text.utf8)
    let outlook = WordOutlook(bytes)
    return anchored(Dater.readings(of: bytes), published: published) { outlook.direction(at: $0) }
  }

  /// The same expressions, tied to a day of publication that was not known when they were read.
  package func times(_ times: [TimeExpression], inText text: String, published: CalendarDate)
    -> [TimeExpression]
  {
    let outlook = WordOutlook(Array(text.utf8))
    let readings = times.map { Reading(range: $0.range, phrase: $0.phrase, rule: $0.rule) }
    return anchored(readings, published: published) { outlook.direction(at: $0) }
  }

  /// The second step: which days the phrases are, each in the light of those before it.
  private func anchored(
    _ readings: [Reading], published: CalendarDate?, direction: (TextRange) -> Anchor.Direction
  ) -> [TimeExpression] {
    let style = Anchor.Style(of: readings.map(\.phrase), written: published)
    var context: CalendarUnit?
    var quarter: CalendarUnit?
    var day: CalendarUnit?
    return readings.map { reading in
      let anchor = Anchor(
        writing: published, context: context, day: day, quarter: quarter,
        direction: reading.phrase.needsDirection ? direction(reading.range) : .past, style: style)
      let (kind, value) = anchor.timex(of: reading.phrase)
      let days = anchor.span(of: reading.phrase)
      if let unit = days?.span.only {
        context = unit
        if unit.grain == .day { day = unit }
        if unit.grain == .quarter, reading.phrase.tellsQuarter { quarter = unit }
      } else if let first = days?.span.first, days?.span.last != nil {
        context = .day(first)
      }
      return TimeExpression(
        range: reading.range, kind: kind, value: value, phrase: reading.phrase, span: days?.span,
        basis: days?.basis ?? .unknown, rule: reading.rule)
    }
  }
}

/// Words, and what a rule reads in them: the first step's result.
struct Reading: Sendable, Hashable {
  let range: TextRange
  let phrase: TimePhrase
  let rule: String
}

extension Dater {
  /// What the rules read in a text, in order and without overlap.
  static func readings(of bytes: [UInt8], by rules: [[DateRule]] = DateRule.byKind) -> [Reading] {
    let tokens = TimeScanner(bytes).tokens()
    var readings: [Reading] = []
    var position = 0
    while position < tokens.count {
      let candidates = rules[tokens[position].word.kind]
      guard !candidates.isEmpty, let best = best(candidates, tokens, at: position) else {
        position += 1
        continue
      }
      let range = TextRange(tokens[position].range.start, tokens[best.end - 1].range.end)
      readings.append(Reading(range: range, phrase: best.phrase, rule: best.rule.name))
      position = best.end
    }
    return readings
  }

  /// The longest reading from a word on; of equals, that of the most specific rule.
  private static func best(_ rules: [DateRule], _ tokens: [TimeToken], at position: Int)
    -> (phrase: TimePhrase, end: Int, rule: DateRule)?
  {
    var best: (phrase: TimePhrase, end: Int, rule: DateRule)?
    for rule in rules {
      var cursor = TimeCursor(tokens: tokens, position: position)
      guard let phrase = rule.read(&cursor), cursor.position > position else { continue }
      if let known = best, (known.end, known.rule.specificity) >= (cursor.position, rule.specificity) {
        continue
      }
      best = (phrase, cursor.position, rule)
    }
    return best
  }

  /// The places of a text that two rules read alike far and alike specifically, but with different meanings.
  static func ties(in text: String) -> [String] {
    let tokens = TimeScanner(Array(text.utf8)).tokens()
    return tokens.indices.flatMap { position -> [String] in
      let found = DateRule.byKind[tokens[position].word.kind].compactMap {
        rule -> (TimePhrase, Int, DateRule)? in
        var cursor = TimeCursor(tokens: tokens, position: position)
        return rule.read(&cursor).map { ($0, cursor.position, rule) }
      }
      guard let top = found.map({ ($0.1, $0.2.specificity) }).max(by: <) else { return [] }
      let best = found.filter { ($0.1, $0.2.specificity) == top }
      return Set(best.map(\.0)).count > 1 ? ["\(best.map(\.2.name)) in “\(text)”"] : []
    }
  }
}
