import Model

extension DateRule {
  /// What returns: “daily”, “every Monday”, “each year”, “twice a week” is left to its words.
  static let recurring = DateRule(
    name: "set",
    read: { cursor in
      switch cursor.word {
      case .daily: return taken("P1D", &cursor)
      case .weekly: return taken("P1W", &cursor)
      case .monthly: return taken("P1M", &cursor)
      case .quarterly: return taken("P1Q", &cursor)
      case .annual: return taken("P1Y", &cursor)
      case .each, .every:
        cursor.position += 1
        if case .weekday(let day) = cursor.word { return taken("XXXX-WXX-\(day.rawValue)", &cursor) }
        if case .dayPart = cursor.word { return taken("P1D", &cursor) }
        let count = cursor.takeNumber() ?? 1
        return cursor.takeUnit().map { .recurring(value("\(count)", $0.unit)) }
      default: return nil
      }
    },
    examples: [
      Example("They meet every Monday.", "every Monday = XXXX-WXX-1"),
      Example("They meet daily.", "daily = P1D"),
      Example("They meet every two years.", "every two years = P2Y"),
    ])

  private static func taken(_ value: String, _ cursor: inout TimeCursor) -> TimePhrase {
    cursor.position += 1
    return .recurring(value)
  }
}
