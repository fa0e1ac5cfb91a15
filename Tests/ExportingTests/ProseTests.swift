import Model
import Testing

@testable import Exporting

@Suite struct ProseTests {
  @Test(
    "A date is told no more precisely than it is known",
    arguments: [
      ("2014-03-14", "14 March 2014"), ("2014-03", "March 2014"), ("2014", "2014"), ("-0043", "44 BC"),
      ("2014-34", "the second quarter of 2014"), ("2014-21", "spring 2014"), ("2014-24", "winter 2014"),
      ("201X", "the 2010s"), ("19XX", "the 20th century"), ("20XX", "the 21st century"),
      ("2014-04-01/2014-04-02", "1–2 April 2014"), ("2014-03-30/2014-04-02", "30 March – 2 April 2014"),
      ("2013-12-31/2014-01-02", "31 December 2013 – 2 January 2014"), ("2014-03/2014-05", "March–May 2014"),
      ("2011/..", "since 2011"), ("../2014-03-29", "by 29 March 2014"), ("1987~", "about 1987"),
      ("2014-03-14?", "perhaps 14 March 2014"),
    ])
  func dates(edtf: String, prose: String) {
    #expect(TimeSpan(edtf: edtf)?.prose == prose)
  }

  @Test(
    "A stretch in brackets goes with its slot",
    arguments: [
      (["who": "A", "with": "B", "place": "Rome"], "A met B in Rome"), (["who": "A", "place": ""], "A met"),
      (["who": "A", "with": "B"], "A met B"), (["with": "B"], nil),
    ] as [([String: String], String?)])
  func templates(values: [String: String], sentence: String?) {
    #expect(SentenceTemplate("{who} met[ {with}][ in {place}]").filled(with: values) == sentence)
  }

  @Test("Names built on a common noun take the article, others do not")
  func articles() {
    #expect(SampleTimeline.america.prose == "the United States")
    #expect(SampleTimeline.nato.prose == "NATO")
    let bodies = ["FBI", "Bank of Japan", "OPEC"].map { name in
      Party(id: Party.ID(name), kind: .organisation, name: name, country: nil, isKnown: true).prose
    }
    #expect(bodies == ["the FBI", "the Bank of Japan", "OPEC"])
    #expect(SampleTimeline.kerry.prose == "John Kerry")
  }

  @Test("Sentences tell of the event by its status")
  func sentences() {
    let types = SampleTimeline.timeline.types
    let told = SampleTimeline.timeline.events.map { $0.sentence(type: types[$0.type]) }
    #expect(
      told == [
        "John Kerry (United States) met Sergei Lavrov (Russia) in Paris.",
        "Cancelled visit: John Kerry (United States), United States.",
        "NATO is to meet in Brussels.", "The United States accused Russia.", "Russia annexed Crimea.",
      ])
  }

  @Test("What was denied is told as denied, with or without a sentence of the page for it")
  func denial() {
    var event = SampleTimeline.meeting
    event.status = .denied
    let type = SampleTimeline.timeline.types[event.type]
    #expect(
      event.sentence(type: type)
        == "It was denied that John Kerry (United States) met Sergei Lavrov (Russia) in Paris.")
  }

  @Test(
    "A clause of the best report tells of the event, unless the page's sentence tells enough or its subject was corrected away"
  )
  func gists() throws {
    var event = SampleTimeline.accusation
    let type = SampleTimeline.timeline.types[event.type]
    let america = SampleTimeline.america.id
    event.reports[0].gist = .predicate(of: [america], "accused Russia of massing troops")
    #expect(event.sentence(type: type) == "The United States accused Russia of massing troops.")
    event.participants.removeAll { $0.party.id == america }
    #expect(event.sentence(type: type).contains("massing") == false)
    event.reports[0].gist = .phrase("complaints about Russia")
    event.participants = []
    #expect(event.sentence(type: type) == "Complaints about Russia.")
    event.status = .planned
    #expect(event.sentence(type: type) == "Planned accusation.")
    var meeting = SampleTimeline.meeting
    meeting.reports[0].gist = .clause("Envoys met in Paris")
    meeting.reports[0].status = meeting.status
    let page = EventType(
      id: meeting.type, group: "consult", cameo: "", plover: "", noun: "meeting",
      telling: [.occurred: "{who} met[ {with}]"], isToldByPage: true)
    #expect(meeting.sentence(type: page) == "John Kerry (United States) met Sergei Lavrov (Russia).")
    meeting.participants.removeLast(meeting.participants.count - 1)
    #expect(meeting.sentence(type: page) == "Envoys met in Paris.")
  }

  @Test("An event of a type without a page is told by its key")
  func unknownType() {
    #expect(SampleTimeline.gathering.sentence(type: nil) == "Planned meeting: NATO, Brussels.")
  }

  @Test("Code points are counted, not bytes")
  func codePoints() {
    let text = "Élysée – Ürümqi"
    let range = TextRange("Élysée – ".utf8.count, text.utf8.count)
    #expect(CodePoints(of: text).range(range) == 9..<15)
    let long = CodePoints(of: String(repeating: "é", count: 1_000) + text)
    #expect(long.range(TextRange(range.start + 2_000, range.end + 2_000)) == 1_009..<1_015)
  }
}
