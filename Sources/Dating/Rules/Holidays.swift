import Model

extension DateRule {
  /// A day with a name: “Christmas Eve”, “last Thanksgiving”, “Easter Sunday”, “Labor Day 2013”.
  static let holiday = DateRule(
    name: "holiday",
    begins: [.holiday(0), .deixis(0)],
    read: { cursor in
      var nearness = TimePhrase.Nearness.told
      if case .deixis(let offset) = cursor.word {
        nearness = near(offset)
        cursor.position += 1
      }
      guard case .holiday(let index) = cursor.word, cursor.token(0)?.isCapitalised == true else { return nil }
      let holiday = Holiday.all[index]
      cursor.position += 1
      cursor.take(.possessive)
      let hasDay = cursor.take(.unit(.day, isPlural: false)) || cursor.takeWeekday() == .sunday
      guard hasDay || !holiday.needsDay else { return nil }
      if let year = cursor.attempt({ $0.takeYear() }), let day = holiday.day(in: year) {
        return .stated(.day(day))
      }
      return .holiday(holiday.word, nearness)
    },
    examples: [
      Example("They met on Christmas Day.", "Christmas Day = 2013-12-25"),
      Example("They met on Easter Sunday 2013.", "Easter Sunday 2013 = 2013-03-31"),
      Example("They met last Thanksgiving.", "last Thanksgiving = 2013-11-28"),
      Example("He won on Election Day.", "Election Day = 2013-11-05"),
      Example("The fast of Ramadan 2013 was long.", "Ramadan 2013 = 2013-07-09"),
      Example("He spoke of independence and of Labor."),
    ])
}
