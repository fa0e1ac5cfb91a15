import Model

extension DateRule {
  /// A day that shares its month with the one beside it: “March 30-**31**”, “**14**–15 March 2014”, “on the **3rd** and 4th of May”.
  static let sharedMonth = DateRule(
    name: "day that shares a month",
    specificity: 1,
    begins: [.digits(1, count: 1), .ordinal(1), .the],
    read: { cursor in
      cursor.take(.the)
      guard let day = cursor.takeDay() else { return nil }
      if let month = monthBefore(cursor) {
        if case .unit = cursor.word { return nil }
        guard cursor.word != .rated, cursor.word != .frequency, cursor.word != .counted else { return nil }
        if let year = cursor.attempt({ $0.take(.comma) ? $0.takeYear() : $0.takeYear() }) {
          return stated(year: year, month: month, day: day)
        }
        return .monthDay(month: month, day: day)
      }
      var ahead = cursor
      // “22, 23 and 24 June”
      while ahead.word == .comma, ahead.attempt({ $0.take(.comma) ? $0.takeDay() : nil }) != nil {}
      guard let last = takeSecondDay(&ahead), last > day else { return nil }
      ahead.take(.of)
      guard let month = ahead.takeMonth(), day <= CalendarDate.days(inMonth: month, of: 2000) else {
        return nil
      }
      ahead.take(.comma)
      if let year = ahead.takeYear() { return stated(year: year, month: month, day: day) }
      return .monthDay(month: month, day: day)
    },
    examples: [
      Example("They met on March 30-31 in Paris.", "March 30 = 2014-03-30", "31 = 2014-03-31"),
      Example("They met on March 3 and 4, 2013.", "March 3 = 2013-03-03", "4, 2013 = 2013-03-04"),
      Example("They met on 14–15 March 2014.", "14 = 2014-03-14", "15 March 2014 = 2014-03-15"),
      Example(
        "They met on 22, 23 and 24 March.", "22 = 2014-03-22", "23 = 2014-03-23", "24 March = 2014-03-24"),
      Example("They met from 3 until 5 March.", "3 = 2014-03-03", "5 March = 2014-03-05"),
      Example("They met in July/August 2012.", "July = 2012-07", "August 2012 = 2012-08"),
      Example("They met from 3 to 5 March.", "3 = 2014-03-03", "5 March = 2014-03-05"),
      Example("On March 3, 12 men died.", "March 3 = 2014-03-03"),
      Example("On March 3 and 4 days later they met.", "March 3 = 2014-03-03", "4 days later = 2014-03-07"),
    ])

  /// The end of a stretch of years that leaves its century out: “2010-**13**”, “1941/**42**”.
  static let sharedCentury = DateRule(
    name: "year that shares a century",
    begins: [.digits(1, count: 2)],
    read: { cursor in
      guard case .digits(let end, count: 2) = cursor.word,
        cursor.peek(-1) == .hyphen || cursor.peek(-1) == .slash,
        case .digits(let start, count: 4) = cursor.peek(-2), (1000...2199).contains(start), start % 100 < end,
        cursor.followsSpace(0) == cursor.followsSpace(-1),
        cursor.followsSpace(-2) || cursor.peek(-3) == .other,
        cursor.peek(1) != .hyphen, cursor.peek(1) != .slash
      else { return nil }
      cursor.position += 1
      return .stated(.during(.year(start / 100 * 100 + end), .exact))
    },
    examples: [
      Example("The war of 2010-13 ended.", "2010 = 2010", "13 = 2013"),
      Example("The war of 1914–1918 ended.", "1914 = 1914", "1918 = 1918"),
    ])

  /// Steps over the mark or word that joins two days, and the second of them.
  static func takeSecondDay(_ cursor: inout TimeCursor) -> Int? {
    cursor.attempt { cursor in
      guard cursor.word.joins || cursor.word == .slash && !cursor.followsSpace(0) else { return nil }
      cursor.position += 1
      cursor.take(.the)
      return cursor.takeDay()
    }
  }

  /// The year of a day or month that only the later one beside it states: “June–**July 1942**”.
  static func sharedYear(_ cursor: TimeCursor, after first: (month: Int, day: Int)) -> Int? {
    var ahead = cursor
    guard ahead.word.joins || ahead.word == .slash else { return nil }
    ahead.position += 1
    switch ahead.word {
    case .early, .mid, .late: ahead.position += ahead.peek(1) == .hyphen ? 2 : 1
    default: break
    }
    let second = ahead.attempt(takeMonthAndDay) ?? ahead.takeMonth().map { ($0, 31) }
    ahead.take(.comma)
    guard let second, let year = ahead.takeYear(), ahead.word != .counted else { return nil }
    return (first.month, first.day) < second ? year : year - 1
  }

  /// The month of the day before the one that was just read: “March 30-31”.
  private static func monthBefore(_ cursor: TimeCursor) -> Int? {
    let joint = cursor.peek(-2) == .the ? -3 : -2
    guard cursor.peek(joint).joins else { return nil }
    switch cursor.peek(joint - 1) {
    case .digits(1...31, _), .ordinal(1...31): break
    default: return nil
    }
    let mark = cursor.peek(joint - 2) == .stop ? joint - 3 : joint - 2
    guard case .month(let month) = cursor.peek(mark), cursor.token(mark)?.isCapitalised == true else {
      return nil
    }
    return month
  }
}

extension TimeWord {
  /// Whether it joins two times to a pair or a stretch.
  var joins: Bool {
    switch self {
    case .hyphen, .and, .to, .or, .through, .until: true
    default: false
    }
  }
}
