import Model

extension DateRule {
  /// What returns: “daily”, “every Monday”, “each year”, “every two years”.
  static let recurring = DateRule(
    name: "set",
    begins: [.recurs(.day), .each, .every],
    read: { cursor in
      if case .recurs(let unit) = cursor.word {
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
      Example("They meet daily.", "daily = P1D"),
      Example("They meet every two years.", "every two years = P2Y"), Example("Every man counts."),
    ])
}
