import Building
import CommandLine
import Exporting
import Foundation
import Lexicons
import Model
import Storing

/// Commands by which a person corrects what was read.
enum CorrectionCommands {
  static func run(_ invocation: Invocation) async throws -> ExitCode {
    let setting = Setting(invocation)
    if invocation.command.name == "amend", invocation.has("published") { return try await date(invocation) }
    let types = try EventPages.load(directories: try setting.data.paths).types
    let archive = try Archive(path: setting.database, creates: false, types: types)
    if invocation.command.name == "undo" {
      guard let taken = try await archive.store.undo() else {
        throw Failure(code: .nothing, message: "there is no correction to take back")
      }
      Console.tell("took back: \(taken)")
    } else {
      let corrections = try await corrections(invocation, types: types)
      try await archive.store.add(corrections, at: Date().formatted(.iso8601), who: setting.person)
    }
    _ = try await archive.relink { Timeline.sentence(of: $0, types: types) }
    return .done
  }

  private static func corrections(_ invocation: Invocation, types: [EventType.ID: EventType]) async throws
    -> [Correction]
  {
    let (event, timeline) = try await EventCommands.event(invocation.operands[0], invocation)
    let anchor = event.reports.map(\.id).min() ?? event.reports[0].id
    switch invocation.command.name {
    case "reject": return [Correction(report: anchor, change: .reject)]
    case "merge-events":
      let (other, _) = try await EventCommands.event(invocation.operands[1], invocation)
      return [
        Correction(report: anchor, change: .merge(other.reports.map(\.id).min() ?? other.reports[0].id))
      ]
    case "split":
      let prefix = invocation.operands[1]
      let reports = event.reports.filter {
        $0.article.text.hasPrefix(prefix) || timeline.articles[$0.article]?.title == prefix
      }
      guard !reports.isEmpty, reports.count < event.reports.count else {
        throw Failure(
          code: .nothing,
          message: "no article “\(prefix)” shares this event with others; `chancery show` lists them")
      }
      return reports.map { Correction(report: $0.id, change: .split) }
    default: return try amendments(invocation, anchor: anchor, types: types)
    }
  }

  private static func amendments(
    _ invocation: Invocation, anchor: Report.ID, types: [EventType.ID: EventType]
  ) throws -> [Correction] {
    var changes: [Correction.Change] = []
    if let text = invocation.value("date") {
      let span = TimeSpan(edtf: text)
      guard span != nil || text.isEmpty else {
        throw UsageError(
          invocation.command,
          "--date takes a date in EDTF such as 2014-03-30, 2014-03 or 2014-04-01/2014-04-02, not “\(text)”")
      }
      changes.append(.date(span))
    }
    if let text = invocation.value("type") {
      guard types[EventType.ID(text)] != nil else {
        throw UsageError(invocation.command, "there is no event type “\(text)”")
      }
      changes.append(.type(EventType.ID(text)))
    }
    if let text = invocation.value("status") {
      guard let status = EventStatus(rawValue: text) else {
        throw UsageError(invocation.command, "there is no status “\(text)”")
      }
      changes.append(.status(status))
    }
    guard !changes.isEmpty else {
      throw UsageError(
        invocation.command, "say what to amend: --date, --type, --status, or --published for an article")
    }
    return changes.map { Correction(report: anchor, change: $0) }
  }

  /// Gives an article its day and reads it anew, so that all that hangs on the day is dated.
  private static func date(_ invocation: Invocation) async throws -> ExitCode {
    let setting = Setting(invocation)
    guard let day = try Setting.day(invocation.value("published"), flag: "published", of: invocation.command)
    else { return .usage }
    let pipeline = try setting.pipeline
    let archive = try Archive(path: setting.database, creates: false, types: pipeline.types)
    let found = try await archive.store.articles(idBeginning: invocation.operands[0])
    guard var article = found.first, found.count == 1 else {
      let many = found.isEmpty ? "no article's id begins" : "several articles' ids begin"
      throw Failure(
        code: .nothing,
        message: "\(many) with “\(invocation.operands[0])”; `chancery list articles` shows them")
    }
    article.published = Publication(day: day, basis: .given, confidence: 1)
    try await archive.store.replace(article, reports: pipeline.reports(in: article))
    let types = pipeline.types
    _ = try await archive.relink { Timeline.sentence(of: $0, types: types) }
    return .done
  }
}
