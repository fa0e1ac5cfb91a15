import Building
import CommandLine
import Exporting
import Foundation
import Lexicons
import Model
import Storing

/// Commands that look closely at one event.
enum EventCommands {
  static func show(_ invocation: Invocation) async throws -> ExitCode {
    let (event, timeline) = try await event(invocation.operands[0], invocation)
    if invocation.has("json") {
      var one = timeline
      one.events = [event]
      Console.print(
        ExportFormat.named("json")?.text(of: one, options: ExportOptions(view: nil, excel: false)) ?? "")
      return .done
    }
    Console.print(
      "\(event.id.text.prefix(6))  \(event.notation)\n\(Timeline.sentence(of: event, types: timeline.types))\n\n"
    )
    for report in event.reports {
      Console.print("\(source(of: report, in: timeline)): \(report.notation)\n")
      for evidence in report.evidence { Console.print("    “\(evidence.quote)”\n") }
    }
    return .done
  }

  static func explain(_ invocation: Invocation) async throws -> ExitCode {
    let (event, timeline) = try await event(invocation.operands[0], invocation)
    let setting = Setting(invocation)
    let ties = try await Store(path: setting.database, creates: false).ties(of: event.id)
    Console.print(timeline.explanation(of: event, ties: ties.map(line)))
    return .done
  }

  /// What an event is to another, in words.
  private static func line(_ tie: EventTie) -> String {
    "\(words(tie.kind, isFrom: tie.isFrom)): \(tie.other) (“\(tie.quote)”)"
  }

  private static func words(_ kind: Relation.Kind, isFrom: Bool) -> String {
    switch kind {
    case .follows: isFrom ? "It came after this" : "This came after it"
    case .precedes: isFrom ? "It came before this" : "This came before it"
    case .respondsTo: isFrom ? "It answers this" : "This answers it"
    case .partOf: isFrom ? "It is part of this" : "This is part of it"
    case .leadsTo: isFrom ? "It led to this" : "It was brought about by this"
    case .cancels: isFrom ? "It cancels this" : "It is cancelled by this"
    case .about: isFrom ? "It is about this" : "This is about it"
    }
  }

  private static func source(of report: Report, in timeline: Timeline) -> String {
    let article = timeline.articles[report.article]
    return [article?.outlet, article?.published?.day.description].compactMap { $0 }.joined(separator: ", ")
  }

  /// The event whose id begins so.
  static func event(_ beginning: String, _ invocation: Invocation) async throws -> (Event, Timeline) {
    let setting = Setting(invocation)
    let types = try EventPages.load(directories: try setting.data.paths).types
    let archive = try Archive(path: setting.database, creates: false, types: types)
    var query = TimelineQuery()
    query.idBeginning = beginning
    var timeline = try await archive.timeline(query, title: "")
    if timeline.events.isEmpty, let now = try await successor(of: beginning, in: archive.store) {
      Console.tell("event \(beginning) is \(now.text.prefix(6)) now: an earlier article tells of it too")
      query.idBeginning = now.text
      timeline = try await archive.timeline(query, title: "")
    }
    guard let event = timeline.events.first else {
      if let article = try await archive.store.articles(idBeginning: beginning).first, beginning.count > 3 {
        throw Failure(
          code: .nothing,
          message:
            "“\(beginning)” is the id of an article, “\(article.title)”; `chancery list events` shows those of events"
        )
      }
      let corrected =
        try await archive.store.corrections().isEmpty
        ? "" : ", `chancery list corrections` what was left out or merged"
      throw Failure(
        code: .nothing,
        message: "no event's id begins with “\(beginning)”; `chancery list events` shows them\(corrected)")
    }
    guard timeline.events.count == 1 else {
      let ids = timeline.events.map { "  \($0.id.text.prefix(12))  \($0.notation)" }.joined(separator: "\n")
      throw Failure(
        code: .usage, message: "several events' ids begin with “\(beginning)”; type more of one:\n\(ids)")
    }
    return (event, timeline)
  }

  /// The event that had another id before earlier articles came; `nil` where none can be told. Short beginnings could mean any.
  private static func successor(of beginning: String, in store: Store) async throws -> Event.ID? {
    guard beginning.count >= 6 else { return nil }
    let events = try await store.events(formerlyNamed: beginning)
    return events.count == 1 ? events.first : nil
  }
}
