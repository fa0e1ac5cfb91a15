import Model

/// A month and a day that a short text gives without a year, perhaps with the weekday: “Friday, March 14”.
struct YearlessDay: Sendable, Hashable {
  let month: Int
  let dayOfMonth: Int
  /// The weekday, which bears witness to the year; `nil` where none is named.
  let weekday: Weekday?

  /// Reads a short text; `nil` where it gives no such day, or a year with it.
  init?(_ text: some Collection<UInt8>) {
    let words = String(decoding: text, as: UTF8.self).lowercased().split { !$0.isLetter && !$0.isNumber }
    guard !words.contains(where: { $0.utf8.count >= 4 && Int($0) != nil }),
      let place = words.firstIndex(where: { MonthNames.month(String($0)) != nil }),
      let month = MonthNames.month(String(words[place]))
    else { return nil }
    let sides = [place + 1, place - 1].filter(words.indices.contains)
    guard let day = sides.lazy.compactMap({ YearlessDay.number(words[$0]) }).first,
      CalendarDate(year: 2000, month: month, day: day) != nil
    else { return nil }
    self.month = month
    dayOfMonth = day
    weekday = words.lazy.compactMap(YearlessDay.weekday).first
  }

  /// The day in a year; `nil` where the year lacks it or its weekday is another.
  func day(in year: Int) -> CalendarDate? {
    guard let day = CalendarDate(year: year, month: month, day: dayOfMonth) else { return nil }
    return weekday == nil || weekday == day.weekday ? day : nil
  }

  /// `14` and `14th`.
  private static func number(_ word: Substring) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard ["", "st", "nd", "rd", "th"].contains(word[digits.endIndex...]) else { return nil }
    return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
  }

  /// `friday` and `fri`.
  private static func weekday(_ word: Substring) -> Weekday? {
    guard word.utf8.count >= 3 else { return nil }
    return Weekday.allCases.first { day in
      let name = "\(day)"
      return name == word || (word.utf8.count <= 5 && name.hasPrefix(word))
    }
  }
}
