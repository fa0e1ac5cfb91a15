package import Model

/// Finds the time expressions of texts and says which days they are, in two steps: what the words mean, then which days that is.
package struct Dater: Sendable {
  /// Makes a dater; its rules are the ones of `Rules/`.
  package init() {}

  /// The time expressions of an article, in order; the clause around each tells where it looks.
  package func times(in sentences: [Sentence], of article: Article) -> [TimeExpression] {
    let trees = SentenceOutlook(sentences)
    return times(in: article) { trees.direction(at: $0) }
  }

  /// The time expressions of an article without trees; words near an expression tell where its clause looks.
  package func times(in article: Article) -> [TimeExpression] { times(in: article) { _ in nil } }

  private func times(in article: Article, direction: (TextRange) -> Anchor.Direction?) -> [TimeExpression] {
    let bytes = Array(article.text.utf8)
    let words = WordOutlook(bytes)
    let readings = Dater.readings(of: bytes)
    // The entries of a live blog are written each on a day of its own.
    let days = EntryDays(article)
    return readings.chunked { days.day(of: $0.range) == days.day(of: $1.range) }.flatMap { readings in
      anchored(readings, in: bytes, published: readings.first.flatMap { days.day(of: $0.range) }) {
        direction($0) ?? words.direction(at: $0)
      }
    }
  }

  /// The time expressions of a text without trees; words near an expression tell where its clause looks.
  ///
  /// - Complexity: The length of the text, whatever the number of rules.
  package func times(inText text: String, published: CalendarDate?) -> [TimeExpression] {
    let bytes = Array(text.utf8)
    let outlook = WordOutlook(bytes)
    return anchored(Dater.readings(of: bytes), in: bytes, published: published) { outlook.direction(at: $0) }
  }

  /// The same expressions, tied to a day of publication that was not known when they were read.
  package func times(_ times: [TimeExpression], inText text: String, published: CalendarDate)
    -> [TimeExpression]
  {
    let bytes = Array(text.utf8)
    let outlook = WordOutlook(bytes)
    let readings = times.map { Reading(range: $0.range, phrase: $0.phrase, rule: $0.rule) }
    return anchored(readings, in: bytes, published: published) { outlook.direction(at: $0) }
  }

  /// The second step: which days the phrases are, each in the light of those before it.
  private func anchored(
    _ readings: some Collection<Reading>, in bytes: [UInt8], published: CalendarDate?,
    direction: (TextRange) -> Anchor.Direction
  ) -> [TimeExpression] {
    let style = Anchor.Style(of: readings.map(\.phrase), written: published)
    var told = ToldBefore()
    return readings.map { reading in
      let phrase = reading.phrase
      let anchor = Anchor(
        writing: published, context: told.time, day: told.day, scene: told.scene,
        quarter: told.quarter(for: phrase),
        direction: phrase.needsDirection ? direction(reading.range) : .past, style: style)
      told.noteReported(phrase)
      let (kind, value) = anchor.timex(of: phrase)
      let days = anchor.span(of: phrase)
      if let span = days?.span {
        let aside = style == .history ? Dater.aside(bytes, reading.range, span, told.scene) : nil
        told.note(span, of: phrase, aside: aside, published: published)
      }
      let basis = days?.basis ?? .unknown
      return TimeExpression(
        range: reading.range, kind: kind, value: value, phrase: phrase, span: days?.span, basis: basis,
        anchor: anchor.holder(of: phrase, by: basis), rule: reading.rule)
    }
  }

}

/// The days on which the parts of an article were written.
private struct EntryDays {
  private let entries: [Passage]
  private let published: CalendarDate?

  init(_ article: Article) {
    entries = article.passages.filter { $0.day != nil }
    published = article.published?.day
  }

  /// The day of the entry that a range lies in, or else that of the article.
  func day(of range: TextRange) -> CalendarDate? {
    entries.first { $0.range.start <= range.start && range.end <= $0.range.end }?.day ?? published
  }
}

extension Array {
  /// The array in stretches, parted where two neighbours do not belong together.
  fileprivate func chunked(_ belong: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
    guard !isEmpty else { return [] }
    let cuts = indices.dropFirst().filter { !belong(self[$0 - 1], self[$0]) }
    return zip([startIndex] + cuts, cuts + [endIndex]).map { self[$0..<$1] }
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
  static func readings(of bytes: [UInt8], by rules: DateRule.Table = DateRule.byKind) -> [Reading] {
    let tokens = TimeScanner(bytes).tokens()
    var readings: [Reading] = []
    var cursor = TimeCursor(tokens: tokens, position: 0)
    while cursor.position < tokens.count {
      let start = cursor.position
      guard let best = best(rules, at: cursor) else {
        cursor.position = start + 1
        continue
      }
      let range = TextRange(tokens[start].range.start, tokens[best.end - 1].range.end)
      readings.append(Reading(range: range, phrase: best.phrase, rule: rules.rules[best.rule].name))
      cursor.position = best.end
    }
    return readings
  }

  /// The longest reading from a word on; of equals, that of the most specific rule.
  private static func best(_ table: DateRule.Table, at start: TimeCursor)
    -> (phrase: TimePhrase, end: Int, rule: Int)?
  {
    let word = start.word
    let range = table.ranges[word.kind]
    guard !range.isEmpty, !word.needsMore || start.peek(1) != .other else { return nil }
    var best: (phrase: TimePhrase, end: Int, rule: Int)?
    var specificity = 0
    for index in range {
      var cursor = start
      guard let phrase = table.readers[index].read(&cursor), cursor.position > start.position else {
        continue
      }
      let reader = table.readers[index]
      if let best, (best.end, specificity) >= (cursor.position, reader.specificity) { continue }
      best = (phrase, cursor.position, reader.rule)
      specificity = reader.specificity
    }
    return best
  }

  /// The places of a text that two rules read alike far and alike specifically, but with different meanings.
  static func ties(in text: String) -> [String] {
    let tokens = TimeScanner(Array(text.utf8)).tokens()
    return tokens.indices.flatMap { position -> [String] in
      let found = DateRule.all.filter { rule in
        rule.begins.contains { $0.kind == tokens[position].word.kind && $0.kind > 0 }
      }.compactMap { rule -> (TimePhrase, Int, DateRule)? in
        var cursor = TimeCursor(tokens: tokens, position: position)
        return rule.read(&cursor).map { ($0, cursor.position, rule) }
      }
      guard let top = found.map({ ($0.1, $0.2.specificity) }).max(by: <) else { return [] }
      let best = found.filter { ($0.1, $0.2.specificity) == top }
      return Set(best.map(\.0)).count > 1 ? ["\(best.map(\.2.name)) in “\(text)”"] : []
    }
  }
}
