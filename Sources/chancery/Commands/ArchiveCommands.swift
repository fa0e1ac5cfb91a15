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
    let types = pipeline.types
    let merged = try await archive.merge(other) { pipeline.reports(in: $0) }
    let (events, shared) = try await archive.relink { Timeline.sentence(of: $0, types: types) }
    Console.tell(
      "added \(counted(merged.added, "article")), \(counted(merged.copies, "copy", "copies")), \(merged.known) known already, \(counted(merged.corrections, "correction"))"
    )
    Console.tell(
      "\(setting.database) now tells of \(counted(events, "event")), \(shared) of them from more than one source"
    )
    return .done
  }
}

/// “1 article”, “2 articles”.
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(plural ?? noun + "s")"
}
