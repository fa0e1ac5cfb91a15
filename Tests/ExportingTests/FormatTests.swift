import Exporting
import Foundation
import Model
import Testing

/// What each format writes of the sample timeline, against `Golden/`; `RECORD=1` writes those files anew.
@Suite struct FormatTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let format: String
    let view: GraphView?
    let file: String
    var testDescription: String { file }
  }

  static let cases = ExportFormat.all.flatMap { format in
    let ending = format.fileExtensions.first ?? format.name
    return format.views.isEmpty
      ? [Case(format: format.name, view: nil, file: "timeline.\(ending)")]
      : format.views.map { Case(format: format.name, view: $0, file: "\($0.rawValue).\(ending)") }
  }

  @Test("A format writes the same page as ever", arguments: cases)
  func golden(_ item: Case) throws {
    let format = try #require(ExportFormat.named(item.format))
    let text = format.text(of: SampleTimeline.timeline, options: ExportOptions(view: item.view, excel: false))
    try Golden.compare(text, with: item.file)
  }

  @Test("An empty timeline is written without fault", arguments: ExportFormat.all.map(\.name))
  func empty(_ name: String) throws {
    let format = try #require(ExportFormat.named(name))
    var timeline = SampleTimeline.timeline
    timeline.events = []
    timeline.relations = []
    timeline.articles = [:]
    let text = format.text(of: timeline, options: ExportOptions(view: nil, excel: false))
    #expect(name == "jsonl" ? text.isEmpty : !text.isEmpty)
  }

  @Test("A page names where else a text appeared")
  func copies() throws {
    let format = try #require(ExportFormat.named("markdown"))
    var timeline = SampleTimeline.timeline
    let twin = ArticleReference(
      id: Article.ID("twin"), title: "Kerry to see Lavrov", source: "Coastal Wire",
      url: "https://coastal.example/a", published: nil)
    timeline.articles[Article.ID("courier")]?.copies = [twin]
    let text = format.text(of: timeline, options: ExportOptions(view: nil, excel: false))
    #expect(text.contains("29 March 2014; the same text in [Coastal Wire](<https://coastal.example/a>)\n"))
  }

  @Test("A page for browsers links addresses of the web alone: another could run a script")
  func links() throws {
    let format = try #require(ExportFormat.named("html"))
    var timeline = SampleTimeline.timeline
    timeline.articles[Article.ID("courier")] = ArticleReference(
      id: Article.ID("courier"), title: "Kerry to see Lavrov", source: "Harbour Courier",
      url: "javascript:alert(1)", published: nil)
    let text = format.text(of: timeline, options: ExportOptions(view: nil, excel: false))
    #expect(text.contains("<li>Kerry to see Lavrov, Harbour Courier, no date</li>"))
    #expect(!text.contains("alert(1)"))
  }

  @Test("Many ties are drawn as a net, the weakest of very many not at all; few stand in ranks")
  func nets() throws {
    let dot = try #require(ExportFormat.named("dot"))
    let options = ExportOptions(view: .relations, excel: false)
    func drawn(_ count: Int) -> (text: String, ties: Int) {
      var timeline = SampleTimeline.timeline
      timeline.events = (0..<count).map { number in
        var event = SampleTimeline.meeting
        event.id = Event.ID("e\(number)")
        event.participants = ["a", "b"].map { side in
          let name = "\(side)\(number)"
          let party = Party(id: .init(name), kind: .group, name: name, country: nil, isKnown: false)
          let words = event.participants[0].mention
          return Participation(party: party, role: .agent, onBehalfOf: nil, mention: words)
        }
        return event
      }
      let text = dot.text(of: timeline, options: options)
      return (text, text.split(separator: "\n").count { $0.contains("->") })
    }
    let (few, many, most) = (drawn(40), drawn(41), drawn(130))
    #expect(few.text.contains("rankdir=\"TB\"") && !few.text.contains("neato") && few.ties == 40)
    #expect(many.text.contains("layout=\"neato\"") && !many.text.contains("rankdir") && many.ties == 41)
    #expect(most.text.contains("10 weaker ties are not drawn") && most.ties == 120)
  }

  @Test("Of very many events the surest are drawn in their order, and the drawing says so")
  func manyEvents() throws {
    let dot = try #require(ExportFormat.named("dot"))
    var timeline = SampleTimeline.timeline
    timeline.events = (0..<152).map { number in
      var event = SampleTimeline.meeting
      event.id = Event.ID("e\(number)")
      event.confidence = number == 3 || number == 70 ? 0.4 : 0.9
      return event
    }
    let text = dot.text(of: timeline, options: ExportOptions(view: .chronology, excel: false))
    #expect(text.contains("2 less certain events not drawn"))
    #expect(text.contains("\"e151\"") && !text.contains("\"e3\"") && !text.contains("\"e70\""))
  }

  @Test("An edge on which nothing has come about is dashed, and what was called off is not drawn")
  func hopes() throws {
    let dot = try #require(ExportFormat.named("dot"))
    let options = ExportOptions(view: .relations, excel: false)
    var timeline = SampleTimeline.timeline
    timeline.events = [SampleTimeline.meeting]
    timeline.events[0].status = .planned
    let planned = dot.text(of: timeline, options: options)
    #expect(
      planned.contains("style=\"dashed\", dir=\"none\"") && planned.contains("- - only planned or possible"))
    timeline.events.append(SampleTimeline.meeting)
    let both = dot.text(of: timeline, options: options)
    #expect(!both.contains("dashed") && !both.contains("only planned"))
    #expect(!dot.showsNothing(of: timeline, options: options))
    timeline.events = [SampleTimeline.meeting, SampleTimeline.gathering]
    timeline.events[0].status = .cancelled
    #expect(dot.showsNothing(of: timeline, options: options))
    #expect(!dot.showsNothing(of: timeline, options: ExportOptions(view: .chronology, excel: false)))
  }

  @Test("A file's ending chooses the format")
  func endings() {
    #expect(ExportFormat.forFile(named: "a/b.MD")?.name == "markdown")
    #expect(ExportFormat.forFile(named: "talks.svg")?.name == "dot")
    #expect(ExportFormat.forFile(named: "talks.timelinejs.csv")?.name == "timelinejs")
    #expect(ExportFormat.forFile(named: "talks") == nil)
    for format in ExportFormat.all {
      for ending in format.fileExtensions {
        #expect(ExportFormat.forFile(named: "talks.\(ending)")?.name == format.name)
        #expect(ExportFormat.forFile(named: "talks\(ending)")?.name != format.name)
      }
    }
  }

  @Test("A place that is a state is its own country in CSV")
  func countries() throws {
    let csv = try #require(ExportFormat.named("csv"))
    var timeline = SampleTimeline.timeline
    timeline.events = [SampleTimeline.cancelledVisit]
    let options = ExportOptions(view: nil, excel: false)
    #expect(csv.text(of: timeline, options: options).contains(",United States,,0.8,"))
    timeline.states = ["United States"]
    #expect(csv.text(of: timeline, options: options).contains(",United States,United States,0.8,"))
  }

  @Test("CSV for Excel begins with a byte order mark")
  func byteOrderMark() throws {
    let csv = try #require(ExportFormat.named("csv"))
    let text = csv.text(of: SampleTimeline.timeline, options: ExportOptions(view: nil, excel: true))
    #expect(Array(text.utf8.prefix(3)) == [0xEF, 0xBB, 0xBF])
  }

  @Test("Foundation reads the JSON back whole")
  func jsonReadsBack() throws {
    let json = try #require(ExportFormat.named("json"))
    let text = json.text(of: SampleTimeline.timeline, options: ExportOptions(view: nil, excel: false))
    let document = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let events = try #require(document["events"] as? [[String: Any]])
    #expect(events.count == 5)
    let reports = try #require(events[0]["reports"] as? [[String: Any]])
    #expect(reports[0]["quotes"] as? [String] == ["Kerry and Lavrov talked in “Paris”,\nfor \"four\" hours"])
  }
}

/// Files that hold what is expected.
enum Golden {
  static func compare(_ text: String, with file: String) throws {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Golden/\(file)")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    #expect(try text == String(contentsOf: url, encoding: .utf8))
  }
}
