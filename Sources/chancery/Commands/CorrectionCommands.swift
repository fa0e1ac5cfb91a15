import Building
import CommandLine
import Exporting
import Foundation
import Lexicons
import Model
import Storing

/// Commands by which a person corrects what was read.
enum CorrectionCommands {
  /// When the command was given, to the thousandth of a second: what one command corrects is taken back together.
  private static let now = Date().formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))

  static func run(_ invocation: Invocation) async throws -> ExitCode {
    let setting = Setting(invocation)
    if invocation.command.name == "amend", invocation.has("published") { return try await date(invocation) }
    let types = try EventPages.load(directories: try setting.data.paths).types
    let archive = try Archive(path: setting.database, creates: false, types: types)
    if invocation.command.name == "undo" {
      try await undo(archive, setting, types)
    } else if invocation.command.name == "reject" {
      try await reject(archive, invocation, types)
    } else {
      let (event, timeline) = try await EventCommands.event(invocation.operands[0], invocation)
      let records = try await corrections(of: event, in: timeline, invocation, types).map {
        record(of: $0, former: "", setting)
      }
      try await archive.store.add(records)
      var what = records.map(\.correction.change.prose).enumeration
      if invocation.command.name == "merge-events" {
        _ = try await archive.relink { Timeline.sentence(of: $0, types: types) }
        let merged = try await archive.timeline(TimelineQuery(), title: "").events.first {
          $0.reports.contains { $0.id == event.reports[0].id }
        }
        if let merged { what += ", \(merged.id.text.prefix(6))" }
      }
      Console.tell("\(Timeline.sentence(of: event, types: types)) → \(what); `chancery undo` takes it back")
    }
    _ = try await archive.relink { Timeline.sentence(of: $0, types: types) }
    return .done
  }

  /// Takes back what the last command corrected; an article gets its former day again, and is read anew by it.
  private static func undo(_ archive: Archive, _ setting: Setting, _ types: [EventType.ID: EventType])
    async throws
  {
    let records = try await archive.store.lastCorrections()
    guard let last = records.first else {
      throw Failure(code: .nothing, message: "there is no correction to take back")
    }
    let subject = try await archive.store.subject(of: last.correction)
    try await archive.store.undo()
    if case .published = last.correction.change, case .article(var article) = subject {
      article.published = last.formerPublication
      try await archive.replace(article, reports: try setting.pipeline.reports(in: article))
    }
    let what = records.reversed().map(\.correction.change.prose).enumeration
    Console.tell("took back for \(subject.prose): \(what)")
  }

  /// Leaves events out, each by a correction of its own; none where one id is wrong.
  private static func reject(_ archive: Archive, _ invocation: Invocation, _ types: [EventType.ID: EventType])
    async throws
  {
    var events: [Event] = []
    for id in invocation.operands {
      let (event, _) = try await EventCommands.event(id, invocation)
      if !events.contains(where: { $0.id == event.id }) { events.append(event) }
    }
    let setting = Setting(invocation)
    try await archive.store.add(
      events.map { record(of: Correction(report: anchor(of: $0), change: .reject), former: "", setting) })
    for event in events {
      Console.tell("\(Timeline.sentence(of: event, types: types)) → \(Correction.Change.reject.prose)")
    }
    Console.tell(
      "`chancery undo` takes \(events.count == 1 ? "it back" : "them back one by one, the last first")")
  }

  /// The report on which the corrections of an event hang.
  private static func anchor(of event: Event) -> Report.ID {
    event.reports.map(\.id).min() ?? event.reports[0].id
  }

  private static func record(of correction: Correction, former: String, _ setting: Setting)
    -> CorrectionRecord
  {
    CorrectionRecord(
      correction: correction, at: now, who: setting.person, former: former)
  }

  private static func corrections(
    of event: Event, in timeline: Timeline, _ invocation: Invocation, _ types: [EventType.ID: EventType]
  ) async throws -> [Correction] {
    let anchor = Self.anchor(of: event)
    switch invocation.command.name {
    case "merge-events":
      let (other, _) = try await EventCommands.event(invocation.operands[1], invocation)
      guard other.id != event.id else {
        throw UsageError(invocation.command, "both ids are those of one event; name another to merge with it")
      }
      return [
        Correction(report: anchor, change: .merge(Self.anchor(of: other)))
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
    default:
      let setting = Setting(invocation)
      let parties = try await Store(path: setting.database, creates: false).parties()
      let lexicon = try Lexicon.load(directories: try setting.data.paths, cache: setting.cache)
      return try AmendmentReader(
        invocation: invocation, event: event, parties: Array(parties.values), lexicon: lexicon, types: types
      ).changes().map { Correction(report: anchor, change: $0) }
    }
  }

  /// Gives an article its day and reads it anew, so that all that hangs on the day is dated.
  private static func date(_ invocation: Invocation) async throws -> ExitCode {
    let setting = Setting(invocation)
    guard let day = try Setting.day(invocation.value("published"), flag: "published", of: invocation.command)
    else { return .usage }
    let pipeline = try setting.pipeline
    let archive = try Archive(path: setting.database, creates: false, types: pipeline.types)
    let named = try await archive.store.article(beginning: invocation.operands[0])
    guard
      var article = try await archive.store.articles(idBeginning: named.id.text).first(where: {
        $0.id == named.id
      })
    else {
      throw Failure(
        code: .nothing,
        message: "“\(named.heading)” is a copy of another paper's text, whose day counts; date that article")
    }
    let former = CorrectionRecord.former(article.published)
    article.published = Publication(day: day, basis: .given, confidence: 1)
    try await archive.replace(article, reports: pipeline.reports(in: article))
    let correction = Correction(report: Report.ID(article.id.text), change: .published(day))
    try await archive.store.add([record(of: correction, former: former, setting)])
    let types = pipeline.types
    _ = try await archive.relink { Timeline.sentence(of: $0, types: types) }
    Console.tell(
      "\(CorrectionSubject.article(article).prose) → \(correction.change.prose); `chancery undo` takes it back"
    )
    return .done
  }
}
