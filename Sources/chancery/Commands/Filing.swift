import Building
import Exporting
import Model
import Storing

/// Articles on their way into a database, with the count of what became of them.
struct Filing {
  private let archive: Archive
  private let types: [EventType.ID: EventType]
  private var work: OrderedWork<InputArticle, (InputArticle, [Report])>
  private var progress = Progress()
  private var troubles = Troubles()
  private var added = 0
  private var known = 0
  private var reports = 0
  private var undated: [InputArticle] = []

  init(archive: Archive, pipeline: Pipeline, jobs: Int) {
    self.archive = archive
    types = pipeline.types
    work = OrderedWork(width: jobs * 4) { ($0, pipeline.reports(in: $0.article)) }
  }

  /// Sets an article on its way, unless the database knows it.
  mutating func add(_ input: InputArticle) async throws {
    if try await archive.store.knows(input.article) {
      known += 1
      progress.show(added + known, share: input.share)
    } else if let done = await work.add(input) {
      try await file(done.0, done.1)
    }
  }

  /// Tells of what cannot be added.
  mutating func skip(_ trouble: InputTrouble) {
    progress.clear()
    troubles.add(trouble)
  }

  private mutating func file(_ input: InputArticle, _ told: [Report]) async throws {
    guard try await archive.store.add(input.article, reports: told) else {
      known += 1
      return
    }
    added += 1
    reports += told.count
    progress.show(added + known, share: input.share)
    if input.article.published == nil { undated.append(input) }
  }

  /// Files the rest, links everything and tells what was done.
  mutating func finish(to database: String) async throws -> ExitCode {
    while let done = await work.next() { try await file(done.0, done.1) }
    progress.clear()
    let types = types
    let (events, shared) = try await archive.relink { Timeline.sentence(of: $0, types: types) }
    Console.tell("added \(counted(added, "article")), \(known) known already, \(troubles.count) skipped")
    tellUndated(database)
    Console.tell(
      "\(counted(reports, "new report")); \(database) now tells of \(counted(events, "event")), \(shared) of them from more than one source"
    )
    return troubles.code
  }

  /// Names the articles that have no day, with the way to give them one.
  private func tellUndated(_ database: String) {
    let flag = database == "chancery.db" ? "" : " --db \(database)"
    for input in undated.prefix(10) {
      let article = input.article
      let title = article.title.isEmpty ? "" : " (“\(article.title.prefix(60))”)"
      Console.tell(
        "  \(input.file)\(title): no publication date, so its weekdays stay undated"
          + " (give one: chancery amend \(article.id.short) --published YYYY-MM-DD\(flag))")
    }
    if undated.count > 10 {
      Console.tell(
        "  and \(undated.count - 10) more without a date; `chancery list articles\(flag)` shows them")
    }
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}
