import Building
import CommandLine
import Exporting
import Lexicons
import Model
import Storing

/// `chancery list`: events, parties, articles, corrections or event types, a line each.
enum ListCommands {
  static func list(_ invocation: Invocation) async throws -> ExitCode {
    let what = invocation.operands[0]
    if what != "events", let flag = Flag.filters.first(where: { invocation.has($0.name) }) {
      throw UsageError(invocation.command, "--\(flag.name) chooses events; `list \(what)` shows all")
    }
    switch what {
    case "events": return try await events(invocation)
    case "parties": return try await parties(invocation)
    case "articles": return try await articles(invocation)
    case "corrections": return try await corrections(invocation)
    case "types": return try types(invocation)
    default:
      throw UsageError(invocation.command, "`list` shows events, parties, articles, corrections or types")
    }
  }

  /// The types that events can have, as their pages tell of them.
  private static func types(_ invocation: Invocation) throws -> ExitCode {
    for page in try EventPages.load(directories: Setting(invocation).data.paths).pages {
      let type = page.type
      let value: JSONValue = [
        "type": .string(type.id.text), "cameo": .string(type.cameo), "plover": .string(type.plover),
        "means": .string(page.meaning),
      ]
      Console.print(invocation.has("json") ? value.line + "\n" : "\(type.id.text)\t\(page.meaning)\n")
    }
    return .done
  }

  private static func events(_ invocation: Invocation) async throws -> ExitCode {
    let timeline = try await ExportCommand.timeline(invocation)
    if invocation.has("json") {
      Console.print(
        ExportFormat.named("jsonl")?.text(of: timeline, options: ExportOptions(view: nil, excel: false)) ?? ""
      )
    } else {
      for event in timeline.events {
        let words = event.summary.map { "  “\($0)”" } ?? ""
        Console.print("\(event.id.text.prefix(6))  \(event.notation)\(words)\n")
      }
    }
    return ExportCommand.code(for: timeline)
  }

  private static func parties(_ invocation: Invocation) async throws -> ExitCode {
    let store = try Store(path: Setting(invocation).database, creates: false)
    let parties = try await store.parties()
    let counts = try await store.partyCounts().filter {
      !invocation.has("unknown") || parties[$0.id.text]?.isKnown == false
    }
    for (id, events) in counts {
      guard let party = parties[id.text] else { continue }
      if invocation.has("json") {
        let value: JSONValue = [
          "id": .string(id.text), "name": .string(party.name), "kind": .string(party.kind.rawValue),
          "known": .bool(party.isKnown), "events": .integer(events),
        ]
        Console.print(value.line + "\n")
      } else if invocation.has("unknown") {
        // A row of people.tsv, ready to be completed and pasted.
        Console.print("\(id.text)\t\(party.name)\t\t\(party.country?.text ?? "")\t\n")
      } else {
        Console.print("\(events)\t\(party.name)\t\(party.kind.rawValue)\n")
      }
    }
    return counts.isEmpty ? .nothing : .done
  }

  private static func articles(_ invocation: Invocation) async throws -> ExitCode {
    let articles = try await Store(path: Setting(invocation).database, creates: false).articles()
    for article in articles {
      let day = article.published?.day.description ?? "no date   "
      Console.print(
        invocation.has("json")
          ? JSONValue.article(article).line + "\n"
          : "\(article.id.short)  \(day)  \(article.source)  \(article.title)\n")
      for copy in article.copies where !invocation.has("json") {
        Console.print("  the same text: \(copy.id.short)  \(copy.source)  \(copy.title)\n")
      }
    }
    return articles.isEmpty ? .nothing : .done
  }

  private static func corrections(_ invocation: Invocation) async throws -> ExitCode {
    let store = try Store(path: Setting(invocation).database, creates: false)
    let records = try await store.correctionRecords()
    for record in records {
      let subject = try await store.subject(of: record.correction).prose
      let event = try await store.event(of: record.correction.report)
      let what = record.correction.change.prose
      let value: JSONValue = [
        "at": .string(record.at), "who": .string(record.who), "correction": .string(what),
        "subject": .string(record.correction.report.text), "words": .string(subject),
        "event": .string(event?.id.text ?? ""), "summary": .string(event?.summary ?? ""),
      ]
      let whom = event.map { "\($0.id.text.prefix(6)) “\($0.summary)”" } ?? subject
      let who = record.who.isEmpty ? "unknown" : record.who
      Console.print(
        invocation.has("json") ? value.line + "\n" : "\(record.at)  \(who)  \(what) for \(whom)\n")
    }
    if records.isEmpty { Console.tell("nothing was corrected") }
    return records.isEmpty ? .nothing : .done
  }
}
