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
      return cursor.take(.weekend(isPlural: false)) ? .weekend(nearness) : nil
    },
    examples: [
      Example("They will meet this weekend.", "this weekend = 2014-W13-WE"),
      Example("They met over the weekend.", "the weekend = 2014-W13-WE"),
      Example("They met last weekend.", "last weekend = 2014-W12-WE"),
      Example("They met the past weekend.", "past weekend = 2014-W12-WE"),
      Example("They will meet the coming weekend.", "coming weekend = 2014-W14-WE"),
    ])
}
