import Model

/// Tells what bears a name: what the network makes of its words, added up.
enum NameFinder {
  /// The kinds, by number.
  static let kinds = Name.Kind.allCases

  /// The names of a sentence that was read, in order.
  static func names(of tokens: [Token], in space: borrowing Workspace) -> [Name] {
    let views = space.views
    return NameSpans.spans(tags: tokens.map(\.tag)).map { withoutDay($0, tokens) }.compactMap { span in
      var sum = SIMD8<Float>()
      for word in span {
        sum += Matrix.load(views + word * NetworkShape.views + NetworkShape.View.names.offset)
      }
      let best = kinds.indices.max { sum[$0] < sum[$1] } ?? 0
      // A day alone, which the network may take for somebody before a verb, is no name; “May” may be one.
      let isDay = kinds[best] != .person && span.allSatisfy { isOfCalendar(tokens[$0]) }
      return isDay ? nil : Name(tokens: span, kind: kinds[best])
    }
  }

  private static func isOfCalendar(_ token: Token) -> Bool {
    let word = token.form.lowercased()
    return days.contains(word) || months.contains(word)
  }

  private static let days: Set<String> = [
    "friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday",
  ]

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  /// A span without the day between a name and its verb, “President Bill Clinton Thursday condemned …”, and without the day or month
  /// before it: “said on Sunday Iran had …”, “In June Israel and Turkey signed …”.
  private static func withoutDay(_ span: Range<Int>, _ tokens: [Token]) -> Range<Int> {
    guard span.count > 1 else { return span }
    let isDay: (Int) -> Bool = { days.contains(tokens[$0].form.lowercased()) }
    if span.upperBound < tokens.count, isDay(span.upperBound - 1),
      tokens[span.upperBound].tag.isOne(of: .verb, .auxiliary, .adverb)
    {
      return span.lowerBound..<span.upperBound - 1
    }
    guard span.lowerBound > 0 else { return span }
    let before = tokens[span.lowerBound - 1]
    let isMonth =
      months.contains(tokens[span.lowerBound].form.lowercased()) && before.form.lowercased() == "in"
    if isMonth || isDay(span.lowerBound) && follows(before) {
      return span.lowerBound + 1..<span.upperBound
    }
    return span
  }

  /// Whether what stands behind a word tells when: “on Sunday”, “said Sunday”.
  private static func follows(_ before: Token) -> Bool {
    before.tag == .verb || before.form.lowercased() == "on"
  }
}
