import Model

extension DateRule {
  /// Digits alone: `2014-03-14`, `14/3/2014`, `3/14/2014`, `03/14/14`. Where both orders are possible the month stands
  /// first, as in the American press; years of two digits lie between 1930 and 2029.
  static let numericDate = DateRule(
    name: "date in digits",
    read: { cursor in
      guard case .digits(let first, let firstCount) = cursor.word else { return nil }
      let separator = cursor.peek(1)
      guard separator == .slash || separator == .hyphen, cursor.peek(3) == separator,
        case .digits(let second, let secondCount) = cursor.peek(2),
        case .digits(let third, let thirdCount) = cursor.peek(4),
        (1...4).allSatisfy({ !cursor.followsSpace($0) }), secondCount <= 2
      else { return nil }
      cursor.position += 5
      if firstCount == 4, thirdCount <= 2 { return stated(year: first, month: second, day: third) }
      guard firstCount <= 2, thirdCount == 4 || thirdCount == 2, separator == .slash else { return nil }
      let year = thirdCount == 4 ? third : third < 30 ? 2000 + third : 1900 + third
      return first > 12
        ? stated(year: year, month: second, day: first) : stated(year: year, month: first, day: second)
    },
    examples: [
      Example("Filed 2014-03-14 by hand.", "2014-03-14 = 2014-03-14"),
      Example("Dated 3/14/2014.", "3/14/2014 = 2014-03-14"),
      Example("Dated 14/3/2014.", "14/3/2014 = 2014-03-14"),
      Example("Dated 03/14/89.", "03/14/89 = 1989-03-14"), Example("A score of 3-14-2 was odd."),
    ])
}
