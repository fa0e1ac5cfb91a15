import Model

extension DateRule {
  /// “the third quarter”, “the second quarter of 2013”.
  static let quarter = DateRule(
    name: "quarter",
    read: { cursor in
      _ = cursor.take(.the)
      guard case .ordinal(let number) = cursor.word, (1...4).contains(number) else { return nil }
      cursor.position += 1
      _ = cursor.take(.fiscal)
      guard cursor.take(.quarter) else { return nil }
      let mark = cursor.position
      _ = cursor.take(.of)
      if let year = cursor.takeYear() { return .stated(.during(.quarter(number, of: year), .exact)) }
      cursor.position = mark
      return .quarter(number, .told)
    },
    examples: [
      Example("Trade fell in the third quarter.", "the third quarter = 2013-Q3"),
      Example("Trade fell in the second quarter of 2012.", "the second quarter of 2012 = 2012-Q2"),
    ])

  /// “summer 2013”, “the spring”.
  static let season = DateRule(
    name: "season",
    read: { cursor in
      let hasArticle = cursor.take(.the)
      guard case .season(let season) = cursor.word else { return nil }
      // “fall” and “spring” are verbs too; an article, a preposition or a year makes them seasons.
      let before = cursor.peek(-1)
      cursor.position += 1
      let mark = cursor.position
      _ = cursor.take(.of)
      if let year = cursor.takeYear() { return .stated(.during(.season(season, of: year), .exact)) }
      cursor.position = mark
      return hasArticle || before == .on || before == .early || before == .late ? .season(season, .told) : nil
    },
    examples: [
      Example("They met in the summer of 2013.", "the summer of 2013 = 2013-SU"),
      Example("They met in the winter.", "the winter = 2013-WI"), Example("Prices fall and spring back."),
    ])
}
