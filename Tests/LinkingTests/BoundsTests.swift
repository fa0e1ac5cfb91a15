import Linking
import Model
import Testing

@Suite("What an article without a day tells lies within the days on which it can have been written")
struct BoundsTests {
  /// The bounds of reports, each “status days basis” or “status undated”, in an article of 2013 to 2016.
  private static func bounds(_ told: String...) throws -> [String?] {
    let first = try #require(CalendarDate(year: 2013, month: 2, day: 1))
    let last = try #require(CalendarDate(year: 2016, month: 1, day: 20))
    let article = Article.ID("a")
    let reports = try told.enumerated().map { number, text in
      let words = text.split(separator: " ").map(String.init)
      let time = EventTime(
        span: TimeSpan(edtf: words[1]),
        basis: words.count < 3 ? .unknown : try #require(DateBasis(rawValue: words[2])),
        words: nil, phrase: nil, bounds: nil)
      return Report(
        id: Report.ID("a#\(number)"), article: article, type: EventType.ID("meeting"),
        status: try #require(EventStatus(rawValue: words[0])), time: time, participants: [], place: nil,
        evidence: [], confidence: 0.8, derivation: [])
    }
    return Linker(types: Stories.types).bounded(reports, writtenIn: first...last).map { $0.time.bounds?.edtf }
  }

  @Test("What is past was over by the last day, what may come was to come on the first")
  func statuses() throws {
    let found = try Self.bounds(
      "occurred undated", "planned undated", "possible undated",
      "ongoing undated", "cancelled undated", "denied undated")
    #expect(found == ["../2016-01-20", "2013-02-01/..", "2013-02-01/..", nil, nil, nil])
  }

  @Test("A day that it states of what has happened moves the first day up, and has no bounds itself")
  func stated() throws {
    let found = try Self.bounds(
      "occurred 2014-05-03 explicit", "occurred 2013-04-01 explicit", "planned undated")
    #expect(found == [nil, nil, "2014-05-03/.."])
  }

  @Test(
    "No other day moves it",
    arguments: [
      "occurred 2014-05-03 relative", "planned 2014-05-03 explicit", "occurred 2017-05-03 explicit",
      "occurred 1961-05-03 explicit",
    ])
  func others(told: String) throws {
    #expect(try Self.bounds(told, "possible undated") == [nil, "2013-02-01/.."])
  }
}
