import Model

extension DateRule {
  /// “this weekend”, “last weekend”, “the weekend”.
  static let weekend = DateRule(
    name: "weekend",
    read: { cursor in
      var offset: Int?
      switch cursor.word {
      case .deixis(let step): offset = step
      case .past: offset = -1
      case .coming: offset = 1
      case .the: offset = 0
      default: return nil
      }
      cursor.position += 1
      guard let offset, cursor.take(.weekend) else { return nil }
      return .weekend(offset)
    },
    examples: [
      Example("They will meet this weekend.", "this weekend = 2014-W13-WE"),
      Example("They met over the weekend.", "the weekend = 2014-W13-WE"),
      Example("They met last weekend.", "last weekend = 2014-W12-WE"),
    ])
}
