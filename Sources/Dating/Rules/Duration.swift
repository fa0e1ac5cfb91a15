import Model

extension DateRule {
  /// How long: “six hours”, “the past two years”, “a decade”, “weeks”.
  static let duration = DateRule(
    name: "duration",
    read: { cursor in
      let mark = cursor.position
      if cursor.take(.the) || isDeictic(cursor.word) {
        guard isDeictic(cursor.word) || cursor.position == mark else { return nil }
        if isDeictic(cursor.word) { cursor.position += 1 }
        return counted(&cursor)
      }
      if case .unit(let unit, isPlural: true) = cursor.word,
        cursor.peek(-1) != .of || cursor.peek(-2) == .other
      {
        cursor.position += 1
        return .duration(value("X", unit))
      }
      return counted(&cursor)
    },
    examples: [
      Example("They talked for six hours.", "six hours = PT6H"),
      Example("They talked over the past two years.", "the past two years = P2Y"),
      Example("It took a decade.", "a decade = P10Y"), Example("Talks went on for weeks.", "weeks = PXW"),
      Example("A three-day visit ended.", "three-day = P3D"),
    ])

  private static func isDeictic(_ word: TimeWord) -> Bool {
    switch word {
    case .deixis, .past, .coming, .previous, .following: true
    default: false
    }
  }

  private static func counted(_ cursor: inout TimeCursor) -> TimePhrase? {
    guard let count = takeCount(&cursor) else { return nil }
    if cursor.word == .hyphen, !cursor.followsSpace(0) { cursor.position += 1 }
    guard let unit = cursor.takeUnit()?.unit else { return nil }
    return .duration(value(count < 0 ? "X" : "\(count)", unit))
  }

  /// TIMEX3's form of a number of units.
  static func value(_ count: String, _ unit: TimeUnit) -> String {
    let number = Int(count)
    func times(_ factor: Int) -> String { number.map { "\($0 * factor)" } ?? "X" }
    return switch unit {
    case .second: "PT\(count)S"
    case .minute: "PT\(count)M"
    case .hour: "PT\(count)H"
    case .day: "P\(count)D"
    case .week: "P\(count)W"
    case .fortnight: "P\(times(2))W"
    case .month: "P\(count)M"
    case .quarter: "P\(count)Q"
    case .year: "P\(count)Y"
    case .decade: number == nil ? "PXDE" : "P\(times(10))Y"
    case .century: number == nil ? "PXCE" : "P\(times(100))Y"
    }
  }
}
