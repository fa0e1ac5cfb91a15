import Foundation
import Linking
import Model
import Testing

@Suite("Events hang together by the words of an article")
struct RelationTests {
  /// An article whose events are marked: `[1:meeting 2014-03-30 Kerry met Lavrov] ahead of [2:meeting - a summit]`.
  private static func links(_ marked: String) -> [String] {
    var text = ""
    var reports: [(number: String, report: Report)] = []
    let id = Article.ID("a")
    for piece in marked.split(separator: "[", omittingEmptySubsequences: false) {
      guard let close = piece.firstIndex(of: "]"), let colon = piece.firstIndex(of: ":") else {
        text += piece
        continue
      }
      let parts = piece[piece.index(after: colon)..<close].split(separator: " ", maxSplits: 2).map(
        String.init)
      let range = TextRange(text.utf8.count, text.utf8.count + parts[2].utf8.count)
      let evidence = Evidence(article: id, range: range, quote: parts[2])
      reports.append(
        (
          String(piece[..<colon]),
          Report(
            id: Report.ID("a#\(range.start)-\(parts[0])"), article: id, type: EventType.ID(parts[0]),
            status: .occurred,
            time: EventTime(
              span: TimeSpan(edtf: parts[1]), basis: .explicit, words: nil, phrase: nil, bounds: nil),
            participants: [], place: nil, evidence: [evidence], confidence: 0.8, derivation: [])
        ))
      text += parts[2] + piece[piece.index(after: close)...]
    }
    let article = Article(
      id: id, title: "", source: "", url: "", author: "", published: nil, text: text, passages: [])
    let numbers = Dictionary(uniqueKeysWithValues: reports.map { ($0.report.id, $0.number) })
    return Linker(types: Stories.types).links(in: article, reports: reports.map(\.report)).map {
      "\(numbers[$0.from] ?? "") \($0.kind.rawValue) \(numbers[$0.to] ?? "")"
    }
  }

  @Test(
    "A cue between two events ties them",
    arguments: [
      (
        "[1:meeting 2014-03-30 Kerry met Lavrov] ahead of [2:meeting 2014-04-17 a conference in Geneva].",
        "1 precedes 2"
      ),
      (
        "[1:call 2014-03-28 Putin rang Obama] after [2:referendum 2014-03-16 the referendum in Crimea].",
        "1 follows 2"
      ),
      (
        "After [2:referendum 2014-03-16 the referendum in Crimea], [1:meeting 2014-03-18 the leaders met].",
        "1 follows 2"
      ),
      (
        "[1:diplomatic-break 2018-03-17 Russia expelled 23 diplomats] in response to [2:diplomatic-break 2018-03-14 the expulsion of 23 of its own].",
        "1 responds-to 2"
      ),
      (
        "[1:meeting 2013-09-06 Obama met Putin] on the sidelines of [2:meeting 2013-09-05 the G20 summit].",
        "1 part-of 2"
      ),
      (
        "[1:call 2014-01-01 A call between the two] led to [2:agreement 2014-01-02 an accord].",
        "1 leads-to 2"
      ),
      (
        "The White House on Wednesday [1:visit 2023-02-03 put off the trip and] cancelled [2:meeting 2023-02-05 the meeting].",
        "1 cancels 2"
      ),
    ])
  func cues(text: String, link: String) {
    #expect(Self.links(text) == [link])
  }

  @Test("What somebody says is about the event told in the words")
  func about() {
    let article = Article(
      id: Article.ID("a"), title: "", source: "", url: "", author: "", published: nil,
      text: "Psaki said that Kerry will meet Lavrov.", passages: [])
    func report(_ type: String, _ start: Int) -> Report {
      let range = TextRange(start, 38)
      return Report(
        id: Report.ID("a#\(start)-\(type)"), article: article.id, type: EventType.ID(type), status: .occurred,
        time: .unknown, participants: [], place: nil,
        evidence: [Evidence(article: article.id, range: range, quote: article.text[range])], confidence: 0.8,
        derivation: [])
    }
    let links = Linker(types: Stories.types).links(
      in: article, reports: [report("statement", 0), report("meeting", 16)])
    #expect(links.map(\.kind) == [.about])
  }

  @Test(
    "No cue, no tie: another sentence, a comma between, two events side by side",
    arguments: [
      "[1:meeting 2014-03-30 Kerry met Lavrov]. [2:meeting 2014-04-17 A conference met in Geneva].",
      "[1:meeting 2014-03-30 Kerry met Lavrov] and [2:call 2014-03-30 rang Hague].",
      "[1:meeting 2014-03-30 Kerry met Lavrov] long after. [2:call 2014-03-30 Obama rang Hague].",
    ])
  func none(text: String) {
    #expect(Self.links(text).isEmpty)
  }

  @Test(
    "A time told from an event is counted from it, and no other event's words do",
    arguments: [("two days after", 2, "2014-03-18"), ("a week before", -7, "2014-03-09")])
  func counted(words: String, days: Int, day: String) throws {
    let article = Article(
      id: Article.ID("a"), title: "", source: "", url: "", author: "", published: nil,
      text: "The signing came \(words) the referendum. A call ended it.", passages: [])
    func report(_ type: String, _ quote: String, _ span: String?, _ phrase: TimePhrase?) throws -> Report {
      let start = try #require(article.text.range(of: quote)).lowerBound.utf16Offset(in: article.text)
      let timed = try #require(article.text.range(of: words)).lowerBound.utf16Offset(in: article.text)
      func evidence(_ start: Int, _ quote: String) -> Evidence {
        Evidence(article: article.id, range: TextRange(start, start + quote.utf8.count), quote: quote)
      }
      return Report(
        id: Report.ID("a#\(start)-\(type)"), article: article.id, type: EventType.ID(type), status: .occurred,
        time: EventTime(
          span: span.flatMap { TimeSpan(edtf: $0) }, basis: .unknown,
          words: phrase.map { _ in evidence(timed, words) }, phrase: phrase, bounds: nil),
        participants: [], place: nil, evidence: [evidence(start, quote)], confidence: 0.8, derivation: [])
    }
    let phrase = TimePhrase.fromEvent(days, .day)
    let reports = try [
      report("agreement", "The signing", nil, phrase), report("referendum", "referendum", "2014-03-16", nil),
      report("call", "A call", "2014-05-01", nil),
    ]
    let linker = Linker(types: Stories.types)
    #expect(linker.dated(reports, in: article)[0].time.span?.edtf == day)
    #expect(linker.dated([reports[0], reports[2]], in: article)[0].time.span == nil)
  }

  @Test("An undated event is dated by a counted distance, and bounded by what it follows and precedes")
  func inference() throws {
    let linker = Linker(types: Stories.types)
    let (a, b, c) = (Event.ID("a"), Event.ID("b"), Event.ID("c"))
    let nodes = [
      EventNode(id: a, span: nil), EventNode(id: b, span: TimeSpan(edtf: "2014-03-16")),
      EventNode(id: c, span: TimeSpan(edtf: "2014-04-17")),
    ]
    func edge(_ from: Event.ID, _ kind: Relation.Kind, _ to: Event.ID, _ days: Int?) -> EventEdge {
      EventEdge(from: from, kind: kind, to: to, offset: days.map { ReportLink.Offset(count: $0, unit: .day) })
    }
    let counted = linker.inferred(nodes, edges: [edge(a, .follows, b, 2)])
    #expect(counted[a]?.span?.edtf == "2014-03-18")
    #expect(counted[a]?.basis == .event)
    let bounded = linker.inferred(nodes, edges: [edge(a, .follows, b, nil), edge(a, .precedes, c, nil)])
    #expect(bounded[a]?.span == nil)
    #expect(bounded[a]?.bounds?.edtf == "2014-03-16/2014-04-17")
    #expect(linker.inferred(nodes, edges: [edge(a, .about, b, nil)]).isEmpty)
    // Two distances that do not agree date nothing.
    #expect(
      linker.inferred(nodes, edges: [edge(a, .follows, b, 2), edge(a, .precedes, c, -1)])[a]?.span == nil)
  }
}
