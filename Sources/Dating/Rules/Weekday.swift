import Model

extension DateRule {
  /// A weekday: “Friday”, “last Friday”, “next Tuesday”, “Tuesday of last week”.
  static let weekday = DateRule(
    name: "weekday",
    begins: [.weekday(.monday, isPlural: false), .deixis(0), .coming, .past],
    read: { cursor in
      // “Black Monday” has a place in history, but none in the week.
      if cursor.peek(-1) == .naming, cursor.token(-1)?.isCapitalised == true { return nil }
      let nearness: TimePhrase.Nearness
      takeThis(&cursor)
      switch cursor.word {
      case .deixis(let offset): nearness = near(offset)
      case .past: nearness = .last
      case .coming: nearness = .next
      default:
        let isSecond = isSecond(cursor)
        return cursor.takeWeekday().map {
          isSecond ? .besideContext(.weekday($0, .told), 1) : .weekday($0, .told)
        }
      }
      cursor.position += 1
      return cursor.takeWeekday().map { .weekday($0, nearness) }
    },
    examples: [
      Example("They met on Friday.", "Friday = 2014-03-28"),
      Example("He spoke Saturday.", "Saturday = 2014-03-29"),
      Example("They met last Saturday.", "last Saturday = 2014-03-22"),
      Example("They meet next Tuesday.", "next Tuesday = 2014-04-01"),
      Example("They meet this coming Tuesday.", "this coming Tuesday = 2014-04-01"),
      Example(
        "He was likely to sell as soon as the market opened Monday.", "Monday = 2014-03-31"),
      Example("They will meet on Sunday.", "Sunday = 2014-03-30"), Example("Read it in The Sun."),
      Example("Tuesday's ruling stands.", "Tuesday = 2014-03-25"),
      Example("The meeting on Sunday is about grain.", "Sunday = 2014-03-30"),
      Example("He was to leave Rome on Monday.", "Monday = 2014-03-31"),
      Example("A visit planned for Tuesday was put off.", "Tuesday = 2014-03-25"),
      Example("Leaders meet in Rome on Monday.", "Monday = 2014-03-31"),
      Example("They spoke after a call Friday in Rome.", "Friday = 2014-03-28"),
      Example("On Tuesday, they will meet.", "Tuesday = 2014-04-01"),
      Example("The final is on Tuesday.", "Tuesday = 2014-04-01"),
      Example("Voters go to the polls on Tuesday.", "Tuesday = 2014-04-01"),
      Example("They agreed to meet Monday.", "Monday = 2014-03-31"),
      Example("They will meet soon, he said on Thursday.", "soon = FUTURE_REF", "Thursday = 2014-03-27"),
      Example("They met from Wednesday to Friday.", "Wednesday = 2014-03-26", "Friday = 2014-03-28"),
      Example("They fought on Bloody Sunday."),
      Example("He sat on a mon chair, fri."),
    ])

  /// “Mondays”, “on Sundays”.
  static let weekdaySet = DateRule(
    name: "weekdays that return",
    begins: [.weekday(.monday, isPlural: true)],
    read: { cursor in
      guard case .weekday(let day, isPlural: true) = cursor.word else { return nil }
      cursor.position += 1
      return .recurring("XXXX-WXX-\(day.rawValue)")
    },
    examples: [Example("They meet on Mondays.", "Mondays = XXXX-WXX-1")])

  /// Steps over the “this” of “this past” and “this coming”.
  static func takeThis(_ cursor: inout TimeCursor) {
    if cursor.word == .deixis(0), cursor.peek(1) == .past || cursor.peek(1) == .coming {
      cursor.position += 1
    }
  }

  /// Which one “last”, “this” and “next” mean.
  static func near(_ offset: Int) -> TimePhrase.Nearness {
    offset == 0 ? .present : offset < 0 ? .last : .next
  }

  /// “from Monday to **Wednesday**”, “on Sunday and **Monday**”: the first such day after the one before; “on Friday and
  /// Thursday” tells two days by themselves.
  private static func isSecond(_ cursor: TimeCursor) -> Bool {
    guard case .weekday(let first, isPlural: false) = cursor.peek(-2),
      case .weekday(let second, _) = cursor.word,
      cursor.peek(-1).joins
    else { return false }
    return cursor.peek(-1) != .and && cursor.peek(-1) != .or || second.rawValue == first.rawValue % 7 + 1
  }
}
