import Model

extension DateRule {
  /// A day whose month was told: “on the 14th”.
  static let dayOfMonth = DateRule(
    name: "day of the month",
    begins: [.the],
    read: { cursor in
      guard cursor.peek(-1) == .on || cursor.peek(-1) == .to, cursor.take(.the), let token = cursor.token(0),
        case .ordinal(let day) = cursor.word, (1...31).contains(day), token.range.count <= 4,
        day > 3 || token.range.count == 3
      else { return nil }
      cursor.position += 1
      switch cursor.word {
      case .other, .unit, .quarter, .ordinal, .digits:
        return cursor.followsSpace(0) && cursor.token(0)?.range.isEmpty == false ? nil : .dayOfMonth(day)
      default: return .dayOfMonth(day)
      }
    },
    examples: [
      Example("They met in February and again on the 14th.", "February = 2014-02", "the 14th = 2014-02-14")
    ])
}
