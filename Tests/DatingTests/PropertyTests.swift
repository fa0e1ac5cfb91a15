import Model
import Testing

@testable import Dating

private let monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November",
  "December",
]
private let weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

@Suite struct DatingPropertyTests {
  @Test("A full date in any writing is the day that it names", arguments: 0..<200 as Range<UInt64>)
  func fullDates(seed: UInt64) throws {
    var random = Seeded(state: seed)
    let day = SlowCalendar.days.randomElement(using: &random) ?? SlowCalendar()
    let month = monthNames[day.month - 1]
    let expected = CalendarDate(year: day.year, month: day.month, day: day.day)
    for phrase in [
      "\(day.day) \(month) \(day.year)", "\(month) \(day.day), \(day.year)",
      "\(weekdayNames[day.weekday - 1]), \(month) \(day.day), \(day.year)",
      "\(day.year)-\(day.month < 10 ? "0" : "")\(day.month)-\(day.day < 10 ? "0" : "")\(day.day)",
      "the \(day.day)th of \(month), \(day.year)",
    ] {
      let times = Dater().times(inText: "They met on \(phrase) in Geneva.", published: nil)
      #expect(times.map(\.span) == [expected.map { TimeSpan.day($0) }], "seed \(seed): \(phrase)")
      #expect(times.map(\.basis) == [.explicit])
    }
  }

  @Test(
    "A weekday of the news is one of the seven days up to the day of writing",
    arguments: 0..<200 as Range<UInt64>)
  func weekdays(seed: UInt64) throws {
    var random = Seeded(state: seed)
    let index = Int.random(in: 10..<30_000, using: &random)
    let wanted = Int.random(in: 1...7, using: &random)
    let found = (0..<7).map { index - $0 }.first { SlowCalendar.days[$0].weekday == wanted }
    let writing = CalendarDate(daysSinceEpoch: Int32(index))
    let times = Dater().times(inText: "They met on \(weekdayNames[wanted - 1]).", published: writing)
    #expect(
      times.first?.span?.singleDay == found.map { CalendarDate(daysSinceEpoch: Int32($0)) }, "seed \(seed)")
  }

  static let relative = [
    "He left on Friday.", "They will meet on Tuesday.", "They met yesterday.", "They meet next Monday.",
    "They met last week.", "They meet this weekend.", "They met two weeks ago.", "They spoke Sunday evening.",
    "They met three days ago.", "He arrives tomorrow at 10 a.m.", "They met Monday and Tuesday.",
    "They spoke from Wednesday to Friday.", "They met late last week.", "They met last Tuesday night.",
  ]

  @Test("Shifting the day of writing by weeks shifts what hangs on it by as many", arguments: relative)
  func shifts(text: String) throws {
    let day = try #require(CalendarDate(year: 2014, month: 3, day: 29))
    let before = Dater().times(inText: text, published: day)
    var random = Seeded(state: UInt64(text.utf8.count))
    for weeks in [-1, 1] + (0..<20).map({ _ in Int.random(in: -3000...3000, using: &random) }) {
      let after = Dater().times(inText: text, published: day.advanced(by: weeks * 7))
      #expect(
        after.map { $0.span?.first } == before.map { $0.span?.first?.advanced(by: weeks * 7) },
        "\(weeks) weeks")
      #expect(after.map { $0.span?.last } == before.map { $0.span?.last?.advanced(by: weeks * 7) })
    }
  }

  @Test("Every printed EDTF reads back as itself", arguments: 0..<40 as Range<UInt64>)
  func edtf(seed: UInt64) {
    var random = Seeded(state: seed)
    let writing = CalendarDate(daysSinceEpoch: Int32.random(in: -50_000...50_000, using: &random))
    for item in RuleTests.cases {
      for time in Dater().times(inText: item.sentence, published: writing) {
        guard let span = time.span else { continue }
        #expect(TimeSpan(edtf: span.edtf) == span, "seed \(seed): \(item.sentence)")
      }
    }
  }

  @Test("A TIMEX3 value put into a text as a day reads back as itself", arguments: 0..<40 as Range<UInt64>)
  func timex(seed: UInt64) {
    var random = Seeded(state: seed)
    let writing = CalendarDate(daysSinceEpoch: Int32.random(in: 0...29_000, using: &random))
    for item in RuleTests.cases {
      for time in Dater().times(inText: item.sentence, published: writing) where time.span?.singleDay != nil {
        let value = String(time.value.prefix(10))
        guard time.kind == .date, value.utf8.count == 10, value.first?.isNumber == true else { continue }
        let again = Dater().times(inText: "Filed \(value) by hand.", published: nil)
        #expect(again.map(\.value) == [value], "seed \(seed): \(item.sentence)")
      }
    }
  }

  @Test("Without a day of publication nothing is tied to a day", arguments: relative)
  func unanchored(text: String) throws {
    let times = Dater().times(inText: text, published: nil)
    #expect(!times.isEmpty)
    #expect(times.allSatisfy { $0.span == nil && $0.basis == .unknown })
  }

  @Test("Expressions read without a day are tied to it once it is known", arguments: relative)
  func reanchored(text: String) throws {
    let day = try #require(CalendarDate(year: 2014, month: 3, day: 29))
    let unanchored = Dater().times(inText: text, published: nil)
    let known = Dater().times(inText: text, published: day)
    #expect(Dater().times(unanchored, inText: text, published: day) == known)
  }

  @Test(
    "Any bytes are read without a crash, and ranges lie within the text", arguments: 0..<100 as Range<UInt64>)
  func noise(seed: UInt64) {
    var random = Seeded(state: seed)
    let pieces = [
      "May", "12", "1990s", "the", "last", "'", "’", ".", "-", "–", " ", "\n\n", "p.m.", "Friday", "é", "中",
      "half",
      "a", "year", "of", "th", "o'clock", "2014", "99999999999999999999", "half", "and", "ago", "quarter",
      "😀",
    ]
    let text = (0..<200).map { _ in pieces.randomElement(using: &random) ?? "" }.joined(
      separator: seed % 2 == 0 ? " " : "")
    for time in Dater().times(inText: text, published: CalendarDate(daysSinceEpoch: Int32(seed))) {
      #expect(time.range.start < time.range.end && time.range.end <= text.utf8.count, "seed \(seed)")
    }
  }
}

@Suite struct EventAnchorTests {
  @Test("A day told from an event is known once the event is dated")
  func afterEvent() throws {
    let text = "They met two days after the referendum, and a week before the vote."
    let times = Dater().times(inText: text, published: nil)
    let day = try #require(CalendarDate(year: 2014, month: 3, day: 16))
    let spans = times.compactMap { $0.phrase.span(fromEvent: .day(day)) }
    #expect(spans.map(\.edtf) == ["2014-03-18", "2014-03-09"])
  }

  @Test("Easter falls on the days that the tables of the churches give")
  func easter() {
    let known = [
      1818: "1818-03-22", 1943: "1943-04-25", 2000: "2000-04-23", 2014: "2014-04-20", 2038: "2038-04-25",
    ]
    for (year, day) in known { #expect(Holiday.easter(in: year)?.description == day) }
  }
}
