import Model

extension DateRule {
  /// “this weekend”, “last weekend”, “the weekend”.
  static let weekend = DateRule(
    name: "weekend",
    begins: [.the, .deixis(0), .past, .coming, .weekend(isPlural: true)],
    read: { cursor in
      let nearness: TimePhrase.Nearness
      if cursor.take(.weekend(isPlural: true)) { return .recurring("XXXX-WXX-WE") }
      takeThis(&cursor)
      switch cursor.word {
      case .deixis(let step): nearness = near(step)
      case .past: nearness = .last
      case .coming: nearness = .next
      case .the: nearness = .told
      default: return nil
      }
      cursor.position += 1
      guard cursor.take(.weekend(isPlural: false)) else { return nil }
      // “the weekend of 15–16 February” is told by its days.
      if cursor.word == .of, cursor.peek(1).isCalendar { return nil }
      return .weekend(nearness)
    },
    examples: [
      Example("They will meet this weekend.", "this weekend = 2014-W13-WE"),
      Example("They met over the weekend.", "the weekend = 2014-W13-WE"),
      Example("They met on the weekend of 5 March.", "5 March = 2014-03-05"),
      Example("They met last weekend.", "last weekend = 2014-W12-WE"),
      Example("They met the past weekend.", "past weekend = 2014-W12-WE"),
      Example("They will meet the coming weekend.", "coming weekend = 2014-W14-WE"),
    ])
}
