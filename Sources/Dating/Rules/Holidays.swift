import Model

extension DateRule {
  /// A day with a name: “Christmas Eve”, “last Thanksgiving”, “Easter Sunday”, “Labor Day 2013”.
  static let holiday = DateRule(
    name: "holiday",
    begins: [.holiday(0), .new, .deixis(0)],
    read: { cursor in
      var nearness = TimePhrase.Nearness.told
      if case .deixis(let offset) = cursor.word {
        nearness = near(offset)
        cursor.position += 1
      }
      let before = cursor.peek(-1)
      guard let holiday = cursor.attempt(takeName) else { return nil }
      // “the Easter Rising”
      if before == .the, cursor.word == .other, cursor.token(0)?.isTitle == true { return nil }
      if let year = cursor.attempt({ $0.takeYear() }), let day = holiday.day(in: year) {
        return .stated(.day(day))
      }
      // “Easter week” ends with the day, “Christmas week” holds it.
      if cursor.take(.unit(.week, isPlural: false)) {
        return .beside(0, .week, .holiday(holiday.word, nearness))
      }
      return .holiday(holiday.word, nearness)
    },
    examples: [
      Example("They met on Christmas Day.", "Christmas Day = 2013-12-25"),
      Example("They met on Easter Sunday 2013.", "Easter Sunday 2013 = 2013-03-31"),
      Example(
        "They met on Christmas Eve and New Year's Day.", "Christmas Eve = 2013-12-24",
        "New Year's Day = 2014-01-01"),
      Example("Easter Monday 1916 saw a rising.", "Easter Monday 1916 = 1916-04-24"),
      Example("They signed on Good Friday 1998.", "Good Friday 1998 = 1998-04-10"),
      Example("They met in Christmas week.", "Christmas week = 2013-W52"),
      Example("They met last Thanksgiving.", "last Thanksgiving = 2013-11-28"),
      Example("He won on Election Day.", "Election Day = 2013-11-05"),
      Example("The fast of Ramadan 2013 was long.", "Ramadan 2013 = 2013-07-09"),
      Example("The Easter Rising failed, and so did the Christmas Truce."),
      Example("He spoke of independence and of Labor."),
    ])

  /// D-Day, 6 June 1944, and its anniversaries.
  static let landing = DateRule(
    name: "D-Day",
    begins: [.landing],
    read: { cursor in
      // “the 70th anniversary of”
      let isReturn = cursor.peek(-1) == .of && cursor.peek(-2) == .anniversary
      let years: Int? =
        if isReturn, case .ordinal(let number) = cursor.peek(-3) { number } else { isReturn ? nil : 0 }
      guard cursor.token(0)?.isCapitalised == true, cursor.take(.landing), cursor.takeJoined(.hyphen),
        cursor.take(.unit(.day, isPlural: false))
      else { return nil }
      if cursor.take(.anniversary) { return .monthDay(month: 6, day: 6) }
      return years.flatMap { stated(year: 1944 + $0, month: 6, day: 6) } ?? .monthDay(month: 6, day: 6)
    },
    examples: [
      Example("They landed on D-Day.", "D-Day = 1944-06-06"),
      Example("They will mark the 70th anniversary of D-Day.", "D-Day = 2014-06-06"),
      Example("They will speak on the D-Day anniversary.", "D-Day anniversary = 2014-06-06"),
      Example("He'd had a grade D."),
    ])

  private static func takeName(_ cursor: inout TimeCursor) -> Holiday? {
    guard cursor.token(0)?.isCapitalised == true else { return nil }
    if cursor.take(.new) {
      guard cursor.take(.unit(.year, isPlural: false)), cursor.take(.possessive) else { return nil }
      if cursor.take(.eve) { return Holiday.all.first { $0.word == "new-year's-eve" } }
      return cursor.take(.unit(.day, isPlural: false))
        ? Holiday.all.first { $0.word == "new-year's-day" } : nil
    }
    guard case .holiday(let index) = cursor.word else { return nil }
    let holiday = Holiday.all[index]
    cursor.position += 1
    cursor.take(.possessive)
    if cursor.take(.eve) { return Holiday.all.first { $0.word == holiday.word + "-eve" } }
    if holiday.word == "easter", cursor.word == .weekday(.monday, isPlural: false) {
      cursor.position += 1
      return Holiday.all.first { $0.word == "easter-monday" }
    }
    if let weekday = holiday.needsWeekday { return cursor.takeWeekday() == weekday ? holiday : nil }
    let hasDay = cursor.take(.unit(.day, isPlural: false)) || cursor.attempt { $0.takeWeekday() } != nil
    return hasDay || !holiday.needsDay ? holiday : nil
  }
}
