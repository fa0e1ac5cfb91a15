import Building
import Exporting
import Model
import Storing

/// Articles on their way into a database, with the count of what became of them.
struct Filing {
  private let archive: Archive
  private let pipeline: Pipeline
  private var work: OrderedWork<InputArticle, (InputArticle, [Report])>
  private var progress = Progress()
  private var troubles = Troubles()
  private var added = 0
  private var copies = 0
  private var known = 0
  private var reports = 0
  private var undated: [InputArticle] = []
  private var disputed: [InputArticle] = []
  /// Articles that were there, by another day than the one given now.
  private var redated: [InputArticle] = []
  private var foreign: [InputArticle] = []
  /// How many that were there without a day have one now.
  private var dated = 0

  init(archive: Archive, pipeline: Pipeline, jobs: Int) {
    self.archive = archive
    self.pipeline = pipeline
    work = OrderedWork(width: jobs * 4) { ($0, pipeline.reports(in: $0.article)) }
  }

  /// Sets an article on its way, unless the database knows it or has its text from another outlet.
  mutating func add(_ input: InputArticle) async throws {
    switch try await archive.store.standing(of: input.article) {
    case .known:
      known += 1
      switch try await knownDay(of: input.article) {
      case .same: break
      case .other: redated.append(input)
      case .untold:
        dated += 1
        try await archive.replace(input.article, reports: pipeline.reports(in: input.article))
      }
      progress.show(added + copies + known, share: input.share)
    case .copy: try await file(input, [])
    case .new(let id):
      if let done = await work.add(input.named(id)) { try await file(done.0, done.1) }
    }
  }

  /// Tells of what cannot be added.
  mutating func skip(_ trouble: InputTrouble) {
    progress.clear()
    troubles.add(trouble)
  }

  private mutating func file(_ input: InputArticle, _ told: [Report]) async throws {
    // Another article may have been filed under the id, or with the text, since this one set out.
    if case .new(let id) = try await archive.store.standing(of: input.article), id != input.article.id {
      let named = input.named(id)
      return try await file(named, pipeline.reports(in: named.article))
    }
    switch try await archive.add(input.article, reports: told) {
    case .known: known += 1
    case .copy: copies += 1
    case .new:
      added += 1
      reports += told.count
      if !input.article.isInEnglish { foreign.append(input) }
      if input.article.published == nil { undated.append(input) }
      if input.article.published?.rival != nil { disputed.append(input) }
    }
    progress.show(added + copies + known, share: input.share)
  }

  /// Files the rest, links everything and tells what was done.
  mutating func finish(to database: String) async throws -> ExitCode {
    while let done = await work.next() { try await file(done.0, done.1) }
    progress.clear()
    let types = pipeline.types
    let (events, shared) = try await archive.relink { Timeline.sentence(of: $0, types: types) }
    let copied = copies == 0 ? "" : ", \(counted(copies, "copy", "copies")) of others"
    Console.tell(
      "added \(counted(added, "article"))\(copied), \(known) known already, \(troubles.count) skipped")
    for input in foreign.prefix(10) {
      Console.tell("  \(input.place): this does not look like English, the one language that is read")
    }
    if foreign.count > 10 { Console.tell("  and \(foreign.count - 10) more in other languages") }
    if dated > 0 {
      Console.tell("  \(counted(dated, "article")) that had no day \(dated == 1 ? "has" : "have") one now")
    }
    tellRedated(database)
    tellUndated(database)
    tellDisputed(database)
    Console.tell(
      "\(counted(reports, "new report")); \(database) now tells of \(counted(events, "event")), \(shared) of them from more than one source"
    )
    return troubles.code
  }

  /// Whether an article that is there has the day that it is given now, another, or had none so far.
  private enum KnownDay { case same, other, untold }

  private func knownDay(of article: Article) async throws -> KnownDay {
    guard let published = article.published, published.basis == .given,
      let filed = try await archive.store.articles([article.id])[article.id]
    else { return .same }
    return filed.published.map { $0.day == published.day ? .same : .other } ?? .untold
  }

  /// Names the articles that keep their day though another is given now, with the way to change it.
  private func tellRedated(_ database: String) {
    let flag = database == "chancery.db" ? "" : " --db \(database)"
    for input in redated.prefix(10) {
      Console.tell(
        "  \(input.place): is there already and keeps its day"
          + " (change it: chancery amend \(input.article.id.short) --published YYYY-MM-DD\(flag))")
    }
    if redated.count > 10 { Console.tell("  and \(redated.count - 10) more that keep their days") }
  }

  /// Names the articles of which two signs tell different days, with the way to settle it.
  private func tellDisputed(_ database: String) {
    let flag = database == "chancery.db" ? "" : " --db \(database)"
    for input in disputed.prefix(10) {
      guard let published = input.article.published, let rival = published.rival else { continue }
      Console.tell(
        "  \(input.place): taken to be of \(published.day) (by its \(published.basis.rawValue)), but it also shows \(rival)"
          + " (settle it: chancery amend \(input.article.id.short) --published YYYY-MM-DD\(flag))")
    }
    if disputed.count > 10 { Console.tell("  and \(disputed.count - 10) more that show two days") }
  }

  /// Names the articles that have no day, with the way to give them one.
  private func tellUndated(_ database: String) {
    let flag = database == "chancery.db" ? "" : " --db \(database)"
    for input in undated.prefix(10) {
      let article = input.article
      Console.tell(
        "  \(input.place): \(article.dayProse), so its weekdays stay undated"
          + " (give one: chancery amend \(article.id.short) --published YYYY-MM-DD\(flag))")
    }
    if undated.count > 10 {
      Console.tell(
        "  and \(undated.count - 10) more without a date; `chancery list articles\(flag)` shows them")
    }
  }
}

extension InputArticle {
  /// Where it stands, for messages: the file, and the title where there is one.
  fileprivate var place: String {
    article.title.isEmpty ? file : "\(file) (“\(article.title.prefix(60))”)"
  }

  /// The same under another id.
  fileprivate func named(_ id: Article.ID) -> InputArticle {
    var article = article
    article.id = id
    return InputArticle(article: article, file: file, share: share)
  }
}

extension Article {
  /// Why it has no day, for messages.
  fileprivate var dayProse: String {
    unreadDay.isEmpty ? "no publication date" : "“\(unreadDay.prefix(40))” is no day that can be read"
  }
}
