import Building
import Foundation
import Model
import Storing
import Testing

@Suite("The stories, from their words to events")
struct PipelineStoryTests {
  private static let checkout = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    .standardizedFileURL.path

  /// The report that the program reads where a careful reader marked one: the same type, and its best words in common.
  private static func found(for gold: Report, among reports: [Report]) -> Report? {
    func shared(_ report: Report) -> Int {
      guard let words = report.evidence.first?.range, let marked = gold.evidence.first?.range else {
        return 0
      }
      return min(words.end, marked.end) - max(words.start, marked.start)
    }
    return reports.filter { $0.type == gold.type && shared($0) > 0 }.max { shared($0) < shared($1) }
  }

  @Test("What the program reads of the stories is linked as a careful reader links it")
  func stories() async throws {
    let pipeline = try Pipeline(
      data: DataFolders(given: [], environment: ["CHANCERY_DATA": "\(Self.checkout)/Data"]), cache: nil)
    let folder = FileManager.default.temporaryDirectory.appending(path: "chancery-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let archive = try Archive(
      path: folder.appending(path: "test.db").path, creates: true, types: pipeline.types)
    var read: [Article.ID: [Report]] = [:]
    for story in Stories.all {
      read[story.article.id] = pipeline.reports(in: story.article)
      _ = try await archive.add(story.article, reports: read[story.article.id] ?? [])
    }
    _ = try await archive.relink { $0.notation }
    let events = try await archive.timeline(TimelineQuery(), title: "").events
    var home: [Report.ID: String] = [:]
    for event in events { for report in event.reports { home[report.id] = event.id.text } }
    var (found, gold): ([Report.ID: String], [Report.ID: String]) = ([:], [:])
    var missed: [String] = []
    for story in Stories.all {
      for (label, report) in story.reports {
        if let match = Self.found(for: report, among: read[story.article.id] ?? []), gold[match.id] == nil {
          gold[match.id] = label
          found[match.id] = home[match.id]
        } else {
          missed.append("\(label) in \(story.article.source) \(report.notation)")
        }
      }
    }
    let score = BCubed(found: found, gold: gold)
    let merged = Dictionary(grouping: gold.keys) { found[$0] ?? "" }.values.map {
      Set($0.compactMap { gold[$0] })
    }
    .filter { $0.count > 1 }
    print("stories, read by the program: \(gold.count) of \(Stories.reports.count) reports found; \(score)")
    for line in missed { print("  missed: \(line)") }
    for labels in merged { print("  merged: \(labels.sorted())") }
    for (label, ids) in Dictionary(grouping: gold.keys, by: { gold[$0] ?? "" })
    where Set(ids.compactMap { found[$0] }).count > 1 {
      let notations = ids.flatMap { id in read.values.flatMap { $0 }.filter { $0.id == id }.map(\.notation) }
      print("  torn: \(label): \(notations.sorted())")
    }
    #expect(gold.count * 10 >= Stories.reports.count * 6)
    #expect(score.f1 >= 0.85, "\(score)")
    // What is read amiss may be linked amiss: two calls read as one, a sanction without who imposed it.
    #expect(merged.count <= 1, "\(merged)")
  }
}
