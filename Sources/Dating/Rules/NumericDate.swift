import Model

extension DateRule {
  /// Digits alone: `2014-03-14`, `14/3/2014`, `3/14/2014`, `14.3.2014`. Where both orders are possible the month stands
  /// first with slashes, as in American news, and second with stops.
  static let numericDate = DateRule(
    name: "numeric date",
    begins: [.digits(1, count: 1)],
    read: { cursor in
      guard case .digits(let first, let firstCount) = cursor.word,
        !isMark(cursor.peek(-1)) || cursor.followsSpace(0),
        case .digits(let second, let secondCount) = cursor.peek(2), secondCount <= 2,
        case .digits(let third, let thirdCount) = cursor.peek(4),
        isMark(cursor.peek(1)), cursor.peek(3) == cursor.peek(1),
        (1...4).allSatisfy({ !cursor.followsSpace($0) })
      else { return nil }
      let mark = cursor.peek(1)
      cursor.position += 5
      if firstCount == 4, thirdCount <= 2, mark != .stop {
        return stated(year: first, month: second, day: third)
      }
      guard firstCount <= 2, thirdCount == 4 || thirdCount == 2 && mark == .slash else { return nil }
      let year = thirdCount == 4 ? third : third < 30 ? 2000 + third : 1900 + third
      let dayIsFirst = first > 12 || mark == .stop && second <= 12
      return dayIsFirst
        ? stated(year: year, month: second, day: first) : stated(year: year, month: first, day: second)
    },
    examples: [
      Example("Filed 2014-03-14 by hand.", "2014-03-14 = 2014-03-14"),
      Example("Dated 3/14/2014.", "3/14/2014 = 2014-03-14"),
      Example("Dated 14/3/2014.", "14/3/2014 = 2014-03-14"),
      Example("Dated 3.4.2014.", "3.4.2014 = 2014-04-03"),
      Example("Dated 03/14/89.", "03/14/89 = 1989-03-14"), Example("A score of 3-14-2 was odd."),
      Example("Version 2.14.3 is out."),
    ])

  private static func isMark(_ word: TimeWord) -> Bool { word == .hyphen || word == .slash || word == .stop }
}
