import Model

extension DateRule {
  /// What returns: “daily”, “every Monday”, “each year”, “every two years”.
  static let recurring = DateRule(
    name: "set",
    begins: [.recurs(.day), .each, .every, .frequency, .number(1), .digits(1, count: 1)],
    read: { cursor in
      if let unit = cursor.attempt(takeRate) { return .recurring(value("1", unit)) }
      guard cursor.word == .each || cursor.word == .every || cursor.word.kind == TimeWord.recurs(.day).kind
      else {
        return nil
      }
      if case .recurs(let unit) = cursor.word {
        if isName(cursor) || isRate(cursor) { return nil }
        cursor.position += 1
        return .recurring(value("1", unit))
      }
      cursor.position += 1
      switch cursor.word {
      case .weekday(let day, _):
        cursor.position += 1
        return .recurring("XXXX-WXX-\(day.rawValue)")
      case .month:
        return cursor.takeMonth().map { .recurring("XXXX-\($0 < 10 ? "0" : "")\($0)") }
      case .dayPart(let part):
        cursor.position += 1
        return .recurring("XXXX-XX-XX\(part.rawValue)")
      case .season(let season):
        cursor.position += 1
        return .recurring("XXXX-\(["SP", "SU", "FA", "WI"][season - 1])")
      default:
        let count = cursor.takeNumber() ?? 1
        return cursor.takeUnit().map { .recurring(value("\(count)", $0.unit)) }
      }
    },
    examples: [
      Example("They meet every Monday.", "every Monday = XXXX-WXX-1"),
      Example("They march each July.", "each July = XXXX-07"),
      Example("They meet daily.", "daily = P1D"), Example("He told the Daily Mail so."),
      Example("Sales rise 8 percent annually."), Example("It makes 10,000 units annually."),
      Example("They meet twice a year.", "twice a year = P1Y"),
      Example("They meet three times a week.", "three times a week = P1W"), Example("They met once."),
      Example("They meet every two years.", "every two years = P2Y"), Example("Every man counts."),
    ])

  /// “the Daily Mail”
  private static func isName(_ cursor: TimeCursor) -> Bool {
    cursor.token(0)?.isTitle == true && !cursor.beginsSentence
  }

  /// “8.5 % annually”, “10,000 units annually”: what stands before counts by the unit, as in “a year”.
  private static func isRate(_ cursor: TimeCursor) -> Bool {
    (-3...(-1)).contains { offset in
      if case .digits = cursor.peek(offset) { return true }
      return cursor.peek(offset) == .rated
    }
  }

  /// “twice a year”, “three times a week”.
  private static func takeRate(_ cursor: inout TimeCursor) -> TimeUnit? {
    _ = cursor.takeNumber()
    guard cursor.take(.frequency), cursor.take(.a) else { return nil }
    return cursor.takeUnit()?.unit
  }
}
