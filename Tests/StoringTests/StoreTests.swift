import Foundation
import Model
import Storing
import Testing

@Suite("The database")
struct StoreTests {
  @Test("An article that is there is left as it is, under its id and under others")
  func known() async throws {
    let path = Sample.path()
    let store = try Store(path: path, creates: true)
    let article = Sample.article("a", source: "Courier", day: "2014-03-29")
    #expect(
      try await store.add(article, reports: [Sample.report(of: article)], links: []) == .new(article.id))
    #expect(try await store.add(article, reports: [Sample.report(of: article)], links: []) == .known)
    #expect(try await store.standing(of: article) == .known)
    #expect(try await store.reports(of: article.id) == [Sample.report(of: article)])
  }

  @Test("Of copies of one text the earliest is kept, whatever the order, and all outlets are its sources")
  func copies() async throws {
    let twins = [
      Sample.article("a", source: "Courier", day: "2014-03-30"),
      Sample.article("b", source: "Gazette", day: "2014-03-29"),
      Sample.article("c", source: "Ledger", day: "2014-03-30"),
    ]
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0], [0, 2, 1]] {
      let store = try Store(path: Sample.path(), creates: true)
      for article in order.map({ twins[$0] }) {
        let isNew = if case .new = try await store.standing(of: article) { true } else { false }
        _ = try await store.add(article, reports: isNew ? [Sample.report(of: article)] : [], links: [])
      }
      let kept = try await store.articles()
      #expect(kept.map(\.id.text) == ["b"])
      #expect(kept.first?.copies.map(\.source) == ["Courier", "Ledger"])
      #expect(try await store.reports(after: nil, limit: 10).map(\.report) == [Sample.report(of: twins[1])])
    }
  }

  @Test("The very same text at another address is a copy, once")
  func sameTextElsewhere() async throws {
    let store = try Store(path: Sample.path(), creates: true)
    var one = Sample.article("a", source: "Courier", day: "2014-03-30")
    one.id = Article.contentID(title: one.title, text: one.text)
    var other = one
    other.source = "Gazette"
    other.url = "https://gazette.example/2014/talks"
    #expect(try await store.add(one, reports: [], links: []) == .new(one.id))
    #expect(try await store.add(other, reports: [], links: []) == .copy(of: one.id))
    #expect(try await store.add(other, reports: [], links: []) == .known)
    #expect(try await store.add(one, reports: [], links: []) == .known)
    #expect(try await store.articles().map { $0.copies.map(\.url) } == [[other.url]])
  }

  @Test("An id that another text has gives way to one made of the content")
  func takenID() async throws {
    let store = try Store(path: Sample.path(), creates: true)
    let one = Sample.article("a", source: "Courier", day: "2014-03-29")
    var other = one
    other.text = "Nothing of the kind happened in the town of Ely, where a fair was held."
    _ = try await store.add(one, reports: [], links: [])
    let id = Article.contentID(title: other.title, text: other.text)
    #expect(try await store.standing(of: other) == .new(id))
    #expect(try await store.add(other, reports: [], links: []) == .new(id))
    #expect(try await store.add(other, reports: [], links: []) == .known)
  }

  @Test("A correction moves to the report that stands where its own stood, when an article is read anew")
  func anchors() async throws {
    let store = try Store(path: Sample.path(), creates: true)
    let article = Sample.article("a", source: "Courier", day: "2014-03-29")
    let report = Sample.report(of: article)
    _ = try await store.add(article, reports: [report], links: [])
    let correction = Correction(report: report.id, change: .status(.cancelled))
    try await store.add([
      CorrectionRecord(correction: correction, at: "2024-01-01T00:00:00Z", who: "ada", former: "")
    ])
    var later = report
    later.id = Report.ID("a#5-meeting")
    try await store.replace(article, reports: [later], links: [])
    let record = try #require(try await store.lastCorrections().first)
    #expect(record.correction == Correction(report: later.id, change: .status(.cancelled)))
    #expect(record.who == "ada")
    try await store.undo()
    #expect(try await store.lastCorrections().isEmpty)
    try await store.undo()
  }
}

/// An article and what it tells, for tests.
enum Sample {
  static func path() -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "chancery-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.appending(path: "test.db").path
  }

  static func article(_ id: String, source: String, day: String) -> Article {
    Article(
      id: Article.ID(id), title: "Ministers meet", source: source, url: "https://\(id).example", author: "",
      published: CalendarDate(iso: day).map { Publication(day: $0, basis: .metadata, confidence: 0.9) },
      text: "Kerry will meet Lavrov in Paris on Sunday.", passages: [])
  }

  static func report(of article: Article) -> Report {
    func evidence(_ start: Int, _ end: Int) -> Evidence {
      let range = TextRange(start, end)
      return Evidence(article: article.id, range: range, quote: article.text[range])
    }
    let kerry = Party(
      id: Party.ID("john-kerry"), kind: .person, name: "John Kerry", country: nil, isKnown: true)
    return Report(
      id: Report.ID("\(article.id.text)#0-meeting"), article: article.id, type: EventType.ID("meeting"),
      status: .planned,
      time: EventTime(
        span: TimeSpan(edtf: "2014-03-30"), basis: .relative, words: evidence(35, 41), phrase: nil,
        bounds: nil),
      participants: [Participation(party: kerry, role: .agent, onBehalfOf: nil, mention: evidence(0, 5))],
      place: Place(name: "Paris", country: "France"), evidence: [evidence(0, 41)], confidence: 0.8,
      derivation: ["meeting by “meet”", "status planned by “will”"])
  }
}
