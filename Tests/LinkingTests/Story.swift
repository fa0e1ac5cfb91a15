import Foundation
import Model

/// An article of a story, with the reports that a careful reader finds in it, each labelled with its event.
struct StoryArticle: Sendable {
  let article: Article
  let reports: [(label: String, report: Report)]

  var reference: ArticleReference {
    ArticleReference(
      id: article.id, title: article.title, source: article.source, url: "", published: article.published)
  }
}

/// The stories of `Stories/`: real events, told in articles written for these tests.
enum Stories {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Stories")

  static let all: [StoryArticle] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".story") }.sorted().flatMap { name in
      ((try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? "").split(
        separator: "\n== "
      ).dropFirst().map { StoryReader.article(String($0)) }
    }
  }()

  static let references = Dictionary(uniqueKeysWithValues: all.map { ($0.article.id, $0.reference) })
  static let reports = all.flatMap { $0.reports.map(\.report) }
  static let labels = Dictionary(
    uniqueKeysWithValues: all.flatMap { $0.reports.map { ($0.report.id, $0.label) } })

  /// The groups of the types that the stories have, as their pages in `Data/Events` tell them.
  static let types: [EventType.ID: EventType] = {
    let groups = [
      "meeting": "consult", "call": "consult", "visit": "consult", "sanction": "pressure",
      "diplomatic-break": "pressure", "referendum": "office", "annexation": "territory",
      "departure": "office",
      "statement": "speech", "agreement": "accord",
    ]
    return Dictionary(
      uniqueKeysWithValues: groups.map { name, group in
        let id = EventType.ID(name)
        return (
          id,
          EventType(id: id, group: group, cameo: "", plover: "", noun: name, telling: [.occurred: "{who}"])
        )
      })
  }()
}

/// Reads the notation of stories.
enum StoryReader {
  static func article(_ text: String) -> StoryArticle {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let head = lines[0].split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    let body = lines.dropFirst().filter { !$0.hasPrefix("-- ") }.joined(separator: "\n")
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let article = Article(
      id: Article.contentID(title: head[2], text: body), title: head[2], source: head[0], url: "", author: "",
      published: CalendarDate(iso: head[1]).map { Publication(day: $0, basis: .given, confidence: 1) },
      text: body, passages: [])
    var names = ReportNames()
    return StoryArticle(
      article: article,
      reports: lines.filter { $0.hasPrefix("-- ") }.map { line in
        let parts = line.dropFirst(3).split(separator: "|", maxSplits: 2).map {
          $0.trimmingCharacters(in: .whitespaces)
        }
        return (
          parts[0], report(parts[2], quote: String(parts[1].dropFirst().dropLast()), in: article, &names)
        )
      })
  }

  /// `2014-03-30 meeting planned @Paris — John Kerry for United States; target: Russia`.
  private static func report(
    _ notation: String, quote: String, in article: Article, _ names: inout ReportNames
  ) -> Report {
    let halves = notation.components(separatedBy: " — ")
    let (event, place) = (
      halves[0].components(separatedBy: " @")[0], halves[0].components(separatedBy: " @").dropFirst()
    )
    let words = event.split(separator: " ").map(String.init)
    let start =
      article.text.utf8.count
      - (article.text.range(of: quote).map { article.text[$0.lowerBound...].utf8.count } ?? 0)
    let evidence = Evidence(
      article: article.id, range: TextRange(start, start + quote.utf8.count), quote: quote)
    let type = EventType.ID(words[1])
    let span = TimeSpan(edtf: words[0])
    return Report(
      id: names.name(article: article.id, start: start, type: type), article: article.id, type: type,
      status: words.count > 2 ? EventStatus(rawValue: words[2]) ?? .occurred : .occurred,
      time: EventTime(
        span: span, basis: span == nil ? .unknown : .relative, words: nil, phrase: nil, bounds: nil),
      participants: halves.count < 2
        ? [] : halves[1].components(separatedBy: "; ").map { part($0, evidence) },
      place: place.first.map { Place(name: $0, country: $0 == "Crimea" ? "" : "-") }, evidence: [evidence],
      confidence: 0.8, derivation: [])
  }

  private static func part(_ text: String, _ mention: Evidence) -> Participation {
    let named = text.components(separatedBy: ": ")
    let role = named.count > 1 ? Role(rawValue: named[0]) ?? .agent : .agent
    let sides = (named.last ?? "").components(separatedBy: " for ")
    let state = sides.count > 1 ? party(sides[1], .state) : nil
    return Participation(
      party: party(sides[0], state == nil ? .state : .person), role: role, onBehalfOf: state,
      mention: Evidence(article: mention.article, range: mention.range, quote: sides[0]))
  }

  static func party(_ name: String, _ kind: Party.Kind) -> Party {
    Party(
      id: Party.ID(name.lowercased().split(separator: " ").joined(separator: "-")), kind: kind, name: name,
      country: nil, isKnown: true)
  }
}
