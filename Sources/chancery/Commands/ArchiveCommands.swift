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
      filing.skip($0)
    }
    return try await filing.finish(to: setting.database)
  }

  static func merge(_ invocation: Invocation) async throws -> ExitCode {
    let setting = Setting(invocation)
    let pipeline = try setting.pipeline
    let other = try Store(path: invocation.operands[0], creates: false)
    let archive = try Archive(path: setting.database, creates: true, types: pipeline.types)
    var filing = try Filing(archive: archive, pipeline: pipeline, jobs: setting.jobs)
    let articles = try await other.wholeArticles()
    for (index, article) in articles.enumerated() {
      let share = Double(index + 1) / Double(articles.count)
      try await filing.add(InputArticle(article: article, file: invocation.operands[0], share: share))
    }
    return try await filing.finish(to: setting.database)
  }
}
