import Model
import Testing

@testable import Dating

@Suite struct AnchorTests {
  private static func anchors(_ text: String, published: String?) throws -> [String] {
    let day = try published.map { try #require(CalendarDate(iso: $0)) }
    return Dater().times(inText: text, published: day).map { "\(text[$0.range]): \($0.anchor)" }
  }

  @Test("Each expression says what ties it to its days")
  func says() throws {
    let text =
      "They met on 3 May 2012 and the next day. He will leave on Monday. He left on Friday for a week."
    #expect(
      try AnchorTests.anchors(text, published: "2014-03-29") == [
        "3 May 2012: stated in full", "the next day: from the time told before, 2012-05-03",
        "Monday: from the day of writing, 2014-03-29, in a clause that looks ahead",
        "Friday: from the day of writing, 2014-03-29, in a clause that looks back",
        "a week: nothing to hang on",
      ])
  }

  @Test("A time before all years that the calendar reckons with has no day")
  func beyond() throws {
    let day = try #require(CalendarDate(year: 2014, month: 3, day: 29))
    let times = Dater().times(inText: "It fell 5,000 years ago or 900,000 years ago.", published: day)
    #expect(times.map { $0.span?.edtf } == ["-2986", nil])
  }

  @Test("Without a day of writing, what hangs on it has no anchor")
  func none() throws {
    #expect(
      try AnchorTests.anchors("He will leave on Monday.", published: nil) == ["Monday: nothing to hang on"])
  }

  @Test(
    "A weekday is told by its clause, and one beside the day of writing by nearness",
    arguments: [
      ("They met on Wednesday.", "2014-03-26"), ("They will meet on Wednesday.", "2014-04-02"),
      ("They are to meet on Wednesday.", "2014-04-02"), ("They met on Saturday.", "2014-03-29"),
      ("He was heading to Rome for talks on Sunday.", "2014-03-30"),
      ("The talks on Sunday matter.", "2014-03-30"),
      ("He could not be reached Friday.", "2014-03-28"), ("They spoke by telephone Friday.", "2014-03-28"),
      ("Ahead of Tuesday's vote they rested.", "2014-04-01"),
      ("The rule was used until Tuesday.", "2014-04-01"),
      ("He agreed to a truce Friday.", "2014-03-28"), ("He agreed to leave on Monday.", "2014-03-31"),
      ("He had hoped to leave on Monday.", "2014-03-24"),
      ("Mohamed Said is to speak on Monday.", "2014-03-31"),
      ("It was done by Thursday.", "2014-03-27"), ("It must be done by Thursday.", "2014-04-03"),
    ])
  func weekdays(text: String, day: String) throws {
    let writing = try #require(CalendarDate(year: 2014, month: 3, day: 29))
    #expect(Dater().times(inText: text, published: writing).map(\.value) == [day])
  }

  @Test(
    "A weekday in an entry of a live blog hangs on the day of the entry, and one outside on the day of the article"
  )
  func entries() {
    let text = "The talks opened on Friday.\n\nThey ended on Friday.\n\nThey ended on Friday."
    let starts = [29, 52]
    let days = ["2016-09-11", "2016-09-20"].compactMap { CalendarDate(iso: $0) }
    let article = Article(
      id: Article.ID("live"), title: "", source: "", url: "", author: "",
      published: CalendarDate(iso: "2016-09-05").map { Publication(day: $0, basis: .given, confidence: 1) },
      text: text,
      passages: zip(starts, days).map { Passage(range: TextRange($0, $0 + 21), kind: .entry, day: $1) })
    #expect(Dater().times(in: article).map(\.value) == ["2016-09-02", "2016-09-09", "2016-09-16"])
  }
}
