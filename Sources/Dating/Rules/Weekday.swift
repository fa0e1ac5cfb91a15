import Model

extension DateRule {
  /// A weekday: “Friday”, “last Friday”, “next Tuesday”, “Tuesday of last week”.
  static let weekday = DateRule(
    name: "weekday",
    read: { cursor in
      var week: Int?
      let step: TimePhrase.Nearness
      switch cursor.word {
      case .deixis(let offset): step = nearness(offset)
      case .past: step = .last
      case .coming: step = .next
      default: return takeWeekday(&cursor).map { .weekday($0, .told) }
      }
      cursor.position += 1
      return takeWeekday(&cursor).map { .weekday($0, step) }
    },
    examples: [
      Example("They met on Friday.", "Friday = 2014-03-28"),
      Example("He spoke Saturday.", "Saturday = 2014-03-29"),
      Example("They met last Saturday.", "last Saturday = 2014-03-22"),
      Example("They meet next Tuesday.", "next Tuesday = 2014-04-01"),
      Example("They will meet on Sunday.", "Sunday = 2014-03-30"), Example("Read it in The Sun."),
      Example("He sat on a mon chair, fri."),
    ])

  /// Which one “last”, “this” and “next” mean.
  static func nearness(_ offset: Int) -> TimePhrase.Nearness {
    offset == 0 ? .present : offset < 0 ? .last : .next
  }

  /// Steps over a weekday with a capital; short names need their stop.
  static func takeWeekday(_ cursor: inout TimeCursor) -> Weekday? {
    guard case .weekday(let day) = cursor.word, let token = cursor.token(0), token.isCapitalised else {
      return nil
    }
    let isShort = token.range.count <= 5
    guard !isShort || cursor.peek(1) == .stop else { return nil }
    cursor.position += isShort ? 2 : 1
    return day
  }
}
