import Model

extension DateRule {
  /// A month with a year, or alone: “March 2014”, “in May”.
  static let monthYear = DateRule(
    name: "month",
    read: { cursor in
      let before = cursor.peek(-1)
      let isPlainMay = cursor.word == .month(5)
      guard let month = cursor.takeMonth() else { return nil }
      let mark = cursor.position
      if !cursor.take(.comma) { _ = cursor.take(.of) }
      if let year = cursor.takeYear() { return .stated(.during(.month(month, of: year), .exact)) }
      cursor.position = mark
      // “May” and “March” are words of their own; a preposition or a determiner makes them months.
      guard isPlainMay || month == 3 else { return .month(month, .told) }
      let isMonth = [
        .on, .of, .deixis(-1), .deixis(0), .deixis(1), .early, .mid, .late, .from, .to, .between, .and,
        .after, .before,
      ]
      .contains(before)
      return isMonth ? .month(month, .told) : nil
    },
    examples: [
      Example("The election will be in May.", "May = 2014-05"),
      Example("They met in February.", "February = 2014-02"),
      Example("They met in March 2013.", "March 2013 = 2013-03"),
      Example("Mrs May spoke to Mr March."), Example("He may march on."),
    ])

}
