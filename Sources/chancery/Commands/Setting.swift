import Building
import CommandLine
import Foundation
import Model

/// What commands have in common: where the data lies, what files are told about themselves.
struct Setting {
  let invocation: Invocation
  private let environment = ProcessInfo.processInfo.environment

  init(_ invocation: Invocation) { self.invocation = invocation }

  var data: DataFolders {
    get throws { try DataFolders(given: invocation.values("data"), environment: environment) }
  }

  var pipeline: Pipeline {
    get throws { try Pipeline(data: data, cache: cache) }
  }

  /// Where files that can be made again are kept.
  var cache: String? { DataFolders.cache(environment) }

  /// The database: `--db`, else CHANCERY_DB, else `chancery.db` here.
  var database: String { invocation.value("db") ?? Setting.usualDatabase }

  /// The database of a command without `--db`.
  static var usualDatabase: String { ProcessInfo.processInfo.environment["CHANCERY_DB"] ?? "chancery.db" }

  /// The person's name for the notes of corrections: what the shell says, else whose account it is.
  var person: String {
    [environment["USER"], environment["LOGNAME"]].compactMap(\.self).first { !$0.isEmpty } ?? NSUserName()
  }

  /// The articles of the operands.
  var input: InputFiles {
    get throws {
      InputFiles(
        invocation.operands,
        published: try Setting.day(invocation.value("published"), flag: "published", of: invocation.command),
        source: invocation.value("source") ?? "", all: invocation.has("all"))
    }
  }

  /// How many articles to work on at once.
  var jobs: Int {
    get throws {
      guard let text = invocation.value("jobs") else { return ProcessInfo.processInfo.activeProcessorCount }
      guard let jobs = Int(text), jobs > 0 else {
        throw UsageError(invocation.command, "--jobs takes a number from 1 on")
      }
      return jobs
    }
  }

  /// The day that a flag gives, in digits or words.
  static func day(_ text: String?, flag: String, of command: Command) throws -> CalendarDate? {
    guard let text else { return nil }
    guard let span = TimeSpan(typed: text), let day = span.singleDay, span == .day(day) else {
      throw UsageError(command, "--\(flag) takes a day such as 2014-03-29 or “29 March 2014”, not “\(text)”")
    }
    return day
  }
}

/// Counts what could not be read, and tells of it once.
struct Troubles {
  private(set) var count = 0
  private(set) var code = ExitCode.done

  /// Tells of a file or article that could not be read.
  mutating func add(_ trouble: InputTrouble) {
    count += 1
    switch trouble {
    case .missing, .closed, .hollow: if code == .done { code = .noInput }
    case .unreadable: code = .data
    }
    Console.tell("\(trouble)")
  }
}
