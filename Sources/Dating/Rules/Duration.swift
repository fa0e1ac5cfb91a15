import Model

extension DateRule {
  /// A number of units: “six hours”, “more than two years”, “three-day”, “two to three weeks”.
  static let duration = DateRule(
    name: "duration",
    begins: counts + modifiers,
    read: { cursor in
      if cursor.peek(-1) == .slash || cursor.peek(-1) == .stop, !cursor.followsSpace(0) { return nil }
      cursor.takeModifier()
      let start = cursor
      guard let value = takeCounted(&cursor) else { return nil }
      if start.word == .a, isRate(start) || cursor.word == .ended { return nil }
      // “a year-earlier loss” is told by another rule.
      if cursor.word == .hyphen, cursor.peek(1) == .earlier || cursor.peek(1) == .ago { return nil }
      // “24 hours a day”
      if cursor.word == .a, case .unit = cursor.peek(1) { return nil }
      return isAge(cursor) ? nil : .duration(value)
    },
    examples: [
      Example("They talked for six hours.", "six hours = PT6H"),
      Example("It took more than two years.", "more than two years = P2Y"),
      Example("It took a decade.", "a decade = P10Y"),
      Example("A three-day visit ended.", "three-day = P3D"),
      Example("It lasts two to three weeks.", "two to three weeks = P2W"),
      Example(
        "It took 1.5 years and three-and-a-half months.", "1.5 years = P1Y6M",
        "three-and-a-half months = P3.5M"),
      Example("It took 2 1/2 years.", "2 1/2 years = P2Y6M"),
      Example("It took 5,000 years.", "5,000 years = P5000Y"),
      Example("It took a quarter of a century.", "a quarter of a century = P25Y"),
      Example("It took half an hour.", "half an hour = PT30M"),
      Example("It took a minute and a half.", "a minute and a half = PT1M30S"),
      Example("It lasts two more weeks.", "two more weeks = P2W"),
      Example("A 6-year-old boy came."), Example("It costs $2 million a year."),
      Example("It sells 50,000 lamps a month."),
      Example("It may take as long as a month or two.", "a month or two = P1M"),
      Example("It lasts a year.", "a year = P1Y"),
    ])

  /// A number of units that a determiner ties to now: “the past two years”, “recent months”, “the first nine months”.
  static let span = DateRule(
    name: "units past or to come",
    specificity: 1,
    begins: [.the, .deixis(0), .past, .coming, .recent, .following, .previous],
    read: { cursor in
      let hasArticle = cursor.take(.the)
      switch cursor.word {
      case .past:
        cursor.position += 1
        if case .unit(let unit, isPlural: false) = cursor.word {
          cursor.position += 1
          orSo(&cursor)
          return .duration(value("1", unit))
        }
      case .recent, .coming: cursor.position += 1
      case .deixis, .following, .previous, .latest:
        cursor.position += 1
        if case .unit(let unit, isPlural: true) = cursor.word, cursor.peek(-1) == .following {
          cursor.position += 1
          return .duration(value("X", unit))
        }
        // “over the next decade” counts years; “last decade” is one of the calendar.
        if hasArticle, case .unit(let unit, isPlural: false) = cursor.word,
          unit == .decade || unit == .century
        {
          cursor.position += 1
          return .duration(value("1", unit))
        }
        // “the next year and a half”
        if hasArticle, case .unit(let unit, isPlural: false) = cursor.word, cursor.peek(1) == .and {
          cursor.position += 1
          return takeAndHalf(&cursor) ? .duration(value("1.5", unit)) : nil
        }
        let value = takeCounted(&cursor)
        return isAge(cursor) ? nil : value.map { .duration($0) }
      case .ordinal(1) where hasArticle:
        cursor.position += 1
        return takeCounted(&cursor).map { .duration($0) }
      default:
        guard hasArticle, cursor.word != .a, let value = takeCounted(&cursor) else { return nil }
        // “the 14-day wait” tells the stretch without its article.
        return isAge(cursor) || cursor.peek(-2) == .hyphen ? nil : .duration(value)
      }
      if case .unit(let unit, isPlural: true) = cursor.word {
        cursor.position += 1
        return .duration(value("X", unit))
      }
      return takeCounted(&cursor).map { .duration($0) }
    },
    examples: [
      Example("They talked over the past two years.", "the past two years = P2Y"),
      Example("They met over the next year and a half.", "the next year and a half = P1Y6M"),
      Example("They met in recent months.", "recent months = PXM"),
      Example("Trade fell in the first nine months.", "the first nine months = P9M"),
      Example("They meet in the next several days.", "the next several days = PXD"),
      Example("It fell in the past year.", "the past year = P1Y"),
    ])

  /// Units without a number: “for weeks”, “over the years”, “a year-long siege”.
  static let stretch = DateRule(
    name: "stretch of time",
    begins: [.unit(.year, isPlural: true), .the],
    read: { cursor in
      let before = cursor.peek(-1)
      let hasArticle = cursor.take(.the)
      guard let (unit, isPlural) = cursor.takeUnit() else { return nil }
      if !hasArticle, cursor.takeJoined(.hyphen), cursor.take(.long) {
        return .duration(value(isPlural ? "X" : "1", unit))
      }
      // “in the weeks before the vote” tells the stretch without its article.
      if hasArticle,
        cursor.word == .before || cursor.word == .after || cursor.word == .following || cursor.word == .that
      {
        return nil
      }
      guard isPlural, before == .lasting || before == .over || isStretch(unit, cursor), unit != .quarter
      else {
        return nil
      }
      return .duration(value("X", unit))
    },
    examples: [
      Example("Talks went on for weeks.", "weeks = PXW"),
      Example("It grew over the years.", "the years = PXY"),
      Example("After months of talks they met.", "months = PXM"),
      Example("Days later he left.", "Days = PXD"),
      Example("They met in the weeks before the vote.", "weeks = PXW"),
      Example("In the years that followed, he grew rich.", "years = PXY"),
      Example("In the days following the vote they met.", "days = PXD"),
      Example("He won in a single day.", "a single day = P1D"),
      Example("The years that he spent there were long."),
      Example("Some day they will meet."),
      Example("The closing months of 1942 were cold.", "1942 = 1942"),
      Example("The minutes of the meeting are lost."),
      Example("The day-long siege ended.", "day-long = P1D"),
      Example("A months-long siege ended.", "months-long = PXM"), Example("Days when it rains are few."),
    ])

  /// Whether what follows makes plain units a time: “years of war”, “days later”.
  private static func isStretch(_ unit: TimeUnit, _ cursor: TimeCursor) -> Bool {
    switch cursor.word {
    case .later, .earlier: true
    case .before, .after: unit.rawValue >= TimeUnit.day.rawValue
    // “in the years that followed”, “in the days following the attack”
    case .that, .following:
      unit.rawValue >= TimeUnit.day.rawValue && cursor.peek(-2) == .the
        && (cursor.word == .following || cursor.peek(1) == .followed)
    // “the closing months of 1942” are no stretch by themselves.
    case .of: unit.rawValue >= TimeUnit.day.rawValue && !cursor.peek(1).isCalendar
    default: false
    }
  }

  /// A number of units in TIMEX3's form.
  private static func takeCounted(_ cursor: inout TimeCursor) -> String? {
    if cursor.word == .half, cursor.peek(1) == .a, let unit = halved(cursor.peek(2)) {
      cursor.position += 3
      return unit
    }
    // “the 1988 quarter”, “1986 year”, “the 1986/87 year”
    if case .digits(1000..., count: 4) = cursor.word { return nil }
    // “a months-long siege”
    if cursor.word == .a, case .unit(_, isPlural: true) = cursor.peek(1) { return nil }
    if let unit = cursor.attempt(takeQuarterOf) { return unit }
    guard let count = cursor.takeCount() else { return nil }
    if cursor.word == .half, count == 1, let unit = halved(cursor.peek(1)) {
      cursor.position += 2
      return unit
    }
    let hasHalf = takeAndHalf(&cursor)
    if let tenths = cursor.attempt({ takeTenths(&$0) }), let unit = cursor.takeUnit()?.unit {
      return value("\(count).\(tenths)", unit)
    }
    if cursor.word == .to || cursor.word == .or
      || cursor.word == .hyphen && cursor.peek(1) != .unit(.year, isPlural: false)
    {
      _ = cursor.attempt { cursor -> Int? in
        cursor.position += 1
        return cursor.takeNumber()
      }
    }
    cursor.takeJoined(.hyphen)
    if !cursor.take(.more) { cursor.take(.unbroken) }
    cursor.take(.full)
    guard let (unit, isPlural) = cursor.takeUnit() else { return nil }
    // “some day”
    if count < 0, !isPlural, cursor.peek(-2) != .hyphen { return nil }
    if unit == .quarter, count < 2 || cursor.peek(-2) == .hyphen { return nil }
    if cursor.takeJoined(.hyphen) { if !cursor.take(.long) { cursor.position -= 1 } }
    orTwo(&cursor)
    // “a minute and a half”
    let isOverHalf = count == 1 && takeAndHalf(&cursor)
    return value(count < 0 ? "X" : hasHalf || isOverHalf ? "\(count).5" : "\(count)", unit)
  }

  /// “a quarter of a century”, “a quarter century”.
  private static func takeQuarterOf(_ cursor: inout TimeCursor) -> String? {
    guard cursor.take(.a), cursor.take(.quarter) else { return nil }
    if cursor.take(.of), !cursor.take(.a) { return nil }
    cursor.takeJoined(.hyphen)
    return cursor.take(.unit(.century, isPlural: false)) ? "P25Y" : nil
  }

  /// Steps over “and a half”, “-and-a-half”.
  private static func takeAndHalf(_ cursor: inout TimeCursor) -> Bool {
    cursor.attempt { cursor in
      cursor.takeJoined(.hyphen)
      guard cursor.take(.and) else { return nil }
      cursor.takeJoined(.hyphen)
      guard cursor.take(.a) else { return nil }
      cursor.takeJoined(.hyphen)
      return cursor.take(.half) ? true : nil
    } ?? false
  }

  /// Steps over the fraction of “1.5” or “1 1/2”.
  private static func takeTenths(_ cursor: inout TimeCursor) -> Int? {
    if cursor.word == .digits(1, count: 1), cursor.peek(1) == .slash, cursor.peek(2) == .digits(2, count: 1) {
      cursor.position += 3
      return 5
    }
    guard cursor.takeJoined(.stop), !cursor.followsSpace(0), case .digits(let tenths, count: 1) = cursor.word
    else { return nil }
    cursor.position += 1
    return tenths
  }

  /// “a year or two”, “a month or so”.
  private static func orTwo(_ cursor: inout TimeCursor) {
    orSo(&cursor)
    if cursor.word == .or, case .number = cursor.peek(1) { cursor.position += 2 }
  }

  private static func halved(_ word: TimeWord) -> String? {
    switch word {
    case .unit(.hour, _): "PT30M"
    case .unit(.year, _): "P6M"
    case .unit(.century, _): "P50Y"
    case .unit(.decade, _): "P5Y"
    default: nil
    }
  }

  /// “6-year-old”, “55 years old”, “10 years of age”: no time in which something happens.
  private static func isAge(_ cursor: TimeCursor) -> Bool {
    cursor.word == .old || cursor.word == .hyphen && cursor.peek(1) == .old
  }

  /// “$2 million a year”, “ten times a day”, “50,000 lamps a month”: what stands before counts by the unit.
  private static func isRate(_ cursor: TimeCursor) -> Bool {
    guard let token = cursor.token(-1) else { return false }
    switch token.word {
    case .rated, .frequency, .digits, .counted, .currency: return true
    case .unit, .quarter: return true
    // “takes a year” and “as long as a month” count nothing.
    case .other: return token.isPlural && (-3 ... -2).contains { isCount(cursor.peek($0)) }
    default: return false
    }
  }

  private static func isCount(_ word: TimeWord) -> Bool {
    switch word {
    case .digits, .number, .several, .few, .hundred, .rated, .of: true
    default: false
    }
  }

  /// TIMEX3's form of a number of units.
  static func value(_ count: String, _ unit: TimeUnit) -> String {
    let number = Int(count)
    func times(_ factor: Int) -> String { number.map { "\($0 * factor)" } ?? "X" }
    return switch unit {
    case .second: "PT\(count)S"
    case .minute where count.hasSuffix(".5"): "PT\(count.dropLast(2))M30S"
    case .hour where count.hasSuffix(".5"): "PT\(count.dropLast(2))H30M"
    case .year where count.hasSuffix(".5"): "P\(count.dropLast(2))Y6M"
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
