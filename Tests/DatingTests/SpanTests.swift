import Model
import Testing

@testable import Dating

/// Phrases and the days that they are, reckoned a second time by counting days one by one.
@Suite struct SpanTests {
  struct Phrase: Sendable, CustomTestStringConvertible {
    let words: String
    /// The numbers of the first and last day, from the number of the day of writing.
    let days: @Sendable (Int) -> ClosedRange<Int>?
    var testDescription: String { words }
  }

  private static func month(_ step: Int) -> @Sendable (Int) -> ClosedRange<Int>? {
    { writing in
      let here = SlowCalendar.days[writing]
      let wanted = here.year * 12 + here.month + step
      return SlowCalendar.ends { $0.year * 12 + $0.month == wanted }
    }
  }

  private static func year(_ step: Int) -> @Sendable (Int) -> ClosedRange<Int>? {
    { writing in SlowCalendar.ends { $0.year == SlowCalendar.days[writing].year + step } }
  }

  private static func week(_ step: Int) -> @Sendable (Int) -> ClosedRange<Int>? {
    { writing in
      let monday = writing - SlowCalendar.days[writing].weekday + 1 + step * 7
      return monday...monday + 6
    }
  }

  private static func day(_ step: Int) -> @Sendable (Int) -> ClosedRange<Int>? { { $0 + step...$0 + step } }

  static let phrases = [
    Phrase(words: "They met yesterday.", days: day(-1)),
    Phrase(words: "They met the day before yesterday.", days: day(-2)),
    Phrase(words: "They leave tomorrow.", days: day(1)),
    Phrase(words: "They met 17 days ago.", days: day(-17)),
    Phrase(words: "They met five weeks ago.", days: day(-35)),
    Phrase(words: "They meet 40 days from now.", days: day(40)),
    Phrase(words: "They met last week.", days: week(-1)),
    Phrase(words: "They meet next week.", days: week(1)),
    Phrase(words: "They met last month.", days: month(-1)),
    Phrase(words: "They met late last month.", days: month(-1)),
    Phrase(words: "They meet next month.", days: month(1)),
    Phrase(words: "They met seven months ago.", days: month(-7)),
    Phrase(words: "They met last year.", days: year(-1)),
    Phrase(words: "They met three years ago.", days: year(-3)),
    Phrase(words: "They meet next year.", days: year(1)),
    Phrase(words: "They met last quarter.") { writing in
      let here = SlowCalendar.days[writing]
      let wanted = here.year * 4 + (here.month + 2) / 3 - 1
      return SlowCalendar.ends { $0.year * 4 + ($0.month + 2) / 3 == wanted }
    },
    Phrase(words: "They met last Tuesday.") { writing in
      (1...7).map { writing - $0 }.first { SlowCalendar.days[$0].weekday == 2 }.map { $0...$0 }
    },
    Phrase(words: "They meet next Sunday.") { writing in
      (1...7).map { writing + $0 }.first { SlowCalendar.days[$0].weekday == 7 }.map { $0...$0 }
    },
    Phrase(words: "They will meet on Thursday.") { writing in
      return (0...6).map { writing + $0 }.first { SlowCalendar.days[$0].weekday == 4 }.map { $0...$0 }
    },
  ]

  @Test("A phrase is the days that counting finds", arguments: phrases)
  func spans(phrase: Phrase) throws {
    var random = Seeded(state: UInt64(phrase.words.utf8.count))
    for _ in 0..<12 {
      let writing = Int.random(in: 3000..<27_000, using: &random)
      let times = Dater().times(inText: phrase.words, published: CalendarDate(daysSinceEpoch: Int32(writing)))
      let span = try #require(times.first?.span)
      let found = try #require(span.first).daysSinceEpoch...(try #require(span.last)).daysSinceEpoch
      let wanted = try #require(phrase.days(writing))
      #expect(Int(found.lowerBound)...Int(found.upperBound) == wanted, "written on day \(writing)")
    }
  }

  @Test("A TIMEX3 value names the days of its span", arguments: 0..<6 as Range<UInt64>)
  func timex(seed: UInt64) throws {
    var random = Seeded(state: seed)
    let writing = CalendarDate(daysSinceEpoch: Int32.random(in: 8000...22_000, using: &random))
    for item in RuleTests.cases {
      for time in Dater().times(inText: item.sentence, published: writing) {
        guard let first = time.span?.first, let last = time.span?.last, first.year > 1969, last.year < 2052,
          let named = SlowCalendar.days(ofTimex: time.value)
        else { continue }
        let days = Int(first.daysSinceEpoch)...Int(last.daysSinceEpoch)
        // TIMEX3 has no halves of months.
        if case .within(.half, .month) = time.phrase, named.contains(days.lowerBound) { continue }
        #expect(named == days, "seed \(seed): \(time.value) in \(item.sentence)")
      }
    }
  }
}
