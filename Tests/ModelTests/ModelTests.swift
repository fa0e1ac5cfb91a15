import Model
import Testing

@Suite("Time")
struct TimeTests {
  @Test("A day the calendar lacks cannot be built", arguments: [(2023, 2, 29), (2024, 4, 31), (2024, 13, 1)])
  func missing(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test("Every day from 1600 to 2400 is the day after the one before, and reads back as it prints")
  func days() throws {
    var day = try #require(CalendarDate(year: 1600, month: 1, day: 1))
    let end = try #require(CalendarDate(year: 2400, month: 1, day: 1))
    while day < end {
      #expect(CalendarDate(iso: day.description) == day)
      let next = day.advanced(by: 1)
      #expect(next > day && next.advanced(by: -1) == day)
      day = next
    }
  }

  @Test(
    "A span reads back as it prints",
    arguments: [
      "2014-03-30", "2014-03", "2014", "201X", "2014-21", "2014-34", "2014-04-01/2014-04-02", "2011/..",
      "../2014-03-29", "1987~", "2014-03?",
    ])
  func edtf(text: String) {
    #expect(TimeSpan(edtf: text)?.edtf == text)
  }

  @Test(
    "What is no date is no span", arguments: ["2014-13", "2014-02-30", "yesterday", "2014-03-30/2014-03-29"])
  func noDate(text: String) {
    #expect(TimeSpan(edtf: text) == nil)
  }
}

@Suite("Bounds of events without a date")
struct BoundsTests {
  private static func event(_ status: EventStatus, reported: [String], span: String?) -> Event {
    let changes = reported.map {
      StatusChange(status: status, reported: CalendarDate(iso: $0), article: Article.ID($0))
    }
    let time = EventTime(
      span: span.flatMap { TimeSpan(edtf: $0) }, basis: .unknown, words: nil, phrase: nil, bounds: nil)
    return Event(
      id: Event.ID("e"), type: EventType.ID("meeting"), status: status, time: time, participants: [],
      place: nil,
      reports: [], history: changes, otherDates: [], confidence: 1)
  }

  @Test(
    "The earliest article that tells of it bounds it",
    arguments: [
      (EventStatus.occurred, "../2014-03-29"), (.planned, "2014-03-29/.."), (.possible, "2014-03-29/.."),
      (.cancelled, ""), (.denied, ""), (.ongoing, ""),
    ])
  func bounds(status: EventStatus, edtf: String) {
    let event = Self.event(status, reported: ["2014-03-31", "2014-03-29"], span: nil)
    #expect(event.bounds?.edtf ?? "" == edtf)
  }

  @Test("An event with a date, or told by articles without one, has none")
  func none() {
    #expect(Self.event(.occurred, reported: ["2014-03-29"], span: "2014-03").bounds == nil)
    #expect(Self.event(.occurred, reported: ["undated"], span: nil).bounds == nil)
  }
}
