import Model

extension DateRule {
  /// A unit beside the one of writing: “last week”, “this month”, “next year”, “last March”, “this spring”.
  static let deicticUnit = DateRule(
    name: "last, this, next",
    read: { cursor in
      _ = cursor.take(.the)
      let offset: Int
      switch cursor.word {
      case .deixis(let step): offset = step
      case .coming: offset = 1
      default: return nil
      }
      cursor.position += 1
      switch cursor.word {
      case .unit(let unit, isPlural: false) where unit != .day:
        cursor.position += 1
        return .fromWriting(offset, unit)
      case .quarter:
        cursor.position += 1
        return .fromWriting(offset, .quarter)
      case .season(let season):
        cursor.position += 1
        return .season(season, nearness(offset))
      case .month:
        return cursor.takeMonth().map { .month($0, nearness(offset)) }
      default: return nil
      }
    },
    examples: [
      Example("They met last week.", "last week = 2014-W12"),
      Example("They met this month.", "this month = 2014-03"),
      Example("They meet next year.", "next year = 2015"),
      Example("They met last November.", "last November = 2013-11"),
      Example("Their last meeting was short."),
    ])
}
