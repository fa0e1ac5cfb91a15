import Building
import CommandLine
import Exporting
import Foundation
import Model
import Storing

/// Commands that bring articles into a database.
enum ArchiveCommands {
  static func add(_ invocation: Invocation) async throws -> ExitCode {
    let setting = Setting(invocation)
    let pipeline = try setting.pipeline
    let archive = try Archive(path: setting.database, creates: true, types: pipeline.types)
    var filing = try Filing(archive: archive, pipeline: pipeline, jobs: setting.jobs)
    try await setting.input.forEach {
      try await filing.add($0)
    } trouble: {
      filing.troubles.add($0)
    }
    return try await filing.finish(to: setting.database)
  }

  static func merge(_ invocation: Invocation) async throws -> ExitCode {
    let setting = Setting(invocation)
    let pipeline = try setting.pipeline
    let other = try Store(path: invocation.operands[0], creates: false)
    let archive = try Archive(path: setting.database, creates: true, types: pipeline.types)
    var filing = try Filing(archive: archive, pipeline: pipeline, jobs: setting.jobs)
    for article in try await other.wholeArticles() { try await filing.add(article) }
    return try await filing.finish(to: setting.database)
  }
}

/// Articles on their way into a database, with the count of what became of them.
struct Filing {
  var troubles = Troubles()
  private let archive: Archive
  private let types: [EventType.ID: EventType]
  private var work: OrderedWork<Article, (Article, [Report])>
  private var progress = Progress()
  private var added = 0
  private var known = 0
  private var reports = 0
  private var undated: [ArticleReference] = []

  init(archive: Archive, pipeline: Pipeline, jobs: Int) {
    self.archive = archive
    types = pipeline.types
    work = OrderedWork(width: jobs * 4) { ($0, pipeline.reports(in: $0)) }
  }

  /// Sets an article on its way, unless the database knows it.
  mutating func add(_ article: Article) async throws {
    if try await archive.store.knows(article) {
      known += 1
    } else if let done = await work.add(article) {
      try await file(done.0, done.1)
    }
  }

  private mutating func file(_ article: Article, _ told: [Report]) async throws {
    guard try await archive.store.add(article, reports: told) else {
      known += 1
      return
    }
    added += 1
    reports += told.count
    progress.show(added)
    if article.published == nil {
      undated.append(
        ArticleReference(
          id: article.id, title: article.title, source: article.source, url: article.url, published: nil))
    }
  }

  /// Files the rest, links everything and tells what was done.
  mutating func finish(to database: String) async throws -> ExitCode {
    while let done = await work.next() { try await file(done.0, done.1) }
    progress.clear()
    let types = types
    let (events, shared) = try await archive.relink { Timeline.sentence(of: $0, types: types) }
    Console.tell("added \(counted(added, "article")), \(known) known already, \(troubles.count) skipped")
    for article in undated.prefix(10) {
      Console.tell(
        "  \(article.title.isEmpty ? article.id.text : article.title): no publication date; its weekdays stay undated"
          + " (give one: chancery amend \(article.id.text.prefix(6)) --published YYYY-MM-DD --db \(database))"
      )
    }
    if undated.count > 10 {
      Console.tell("  … and \(undated.count - 10) more without a date (chancery list articles)")
    }
    Console.tell(
      "\(counted(reports, "new report")); \(counted(events, "event")) in \(database), \(shared) of them told by more than one source"
    )
    return troubles.code
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}

/// A count that runs on standard error where that is a terminal.
struct Progress {
  private let isShown = isatty(2) == 1
  private let start = Date()
  private var last = Date.distantPast

  /// Shows how far the work has come, at most ten times a second.
  mutating func show(_ count: Int) {
    let now = Date()
    guard isShown, now.timeIntervalSince(last) > 0.1 else { return }
    last = now
    let rate = Int(Double(count) / max(0.1, now.timeIntervalSince(start)))
    FileHandle.standardError.write(Data("\r\(count) articles, \(rate) a second".utf8))
  }

  /// Wipes the line.
  func clear() {
    if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
  }
}
