import Building
import CommandLine
import Exporting
import Model
import Storing

/// `chancery remove`: takes articles out of a database.
enum RemoveCommand {
  static func run(_ invocation: Invocation) async throws -> ExitCode {
    let setting = Setting(invocation)
    let pipeline = try setting.pipeline
    let archive = try Archive(path: setting.database, creates: false, types: pipeline.types)
    var articles: [ArticleReference] = []
    for id in invocation.operands {
      let article = try await archive.store.article(beginning: id)
      if !articles.contains(where: { $0.id == article.id }) { articles.append(article) }
    }
    for article in articles {
      let told = try await archive.store.reports(of: article.id).count
      try await archive.remove(article.id) { pipeline.reports(in: $0) }
      Console.tell(
        "removed “\(article.heading)” (\(article.imprint)), which told of \(counted(told, "event"))")
    }
    let types = pipeline.types
    let (events, _) = try await archive.relink { Timeline.sentence(of: $0, types: types) }
    Console.tell(
      "\(setting.database) now tells of \(counted(events, "event")); `chancery add` files again what was removed"
    )
    return .done
  }
}

extension Store {
  /// The article or copy of an id or of the beginning of one.
  ///
  /// - Throws: A failure where there is none or several.
  func article(beginning prefix: String) throws -> ArticleReference {
    let all = try articles().flatMap { [$0] + $0.copies }.filter { $0.id.text.hasPrefix(prefix) }
    if let one = all.first(where: { $0.id.text == prefix }) ?? (all.count == 1 ? all[0] : nil) { return one }
    let isOfEvent = try all.isEmpty && prefix.count > 3 && eventIDs().contains { $0.text.hasPrefix(prefix) }
    if isOfEvent {
      throw Failure(
        code: .nothing,
        message: "“\(prefix)” is the id of an event; `chancery list articles` shows those of articles")
    }
    let many = all.isEmpty ? "no article's id begins" : "several articles' ids begin"
    throw Failure(
      code: .nothing, message: "\(many) with “\(prefix)”; `chancery list articles` shows them")
  }
}
