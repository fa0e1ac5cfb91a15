import CommandLine
import Foundation
import Storing

/// Reads the command line and runs the command.
@main
struct Program {
  static func main() async {
    signal(SIGPIPE, SIG_IGN)
    do {
      let code = try await run(Array(ProcessInfo.processInfo.arguments.dropFirst()))
      Console.flush()
      exit(code.rawValue)
    } catch let error as UsageError {
      Console.tell("chancery: \(error)")
      exit(ExitCode.usage.rawValue)
    } catch let error as Failure {
      Console.tell("chancery: \(error.message)")
      exit(error.code.rawValue)
    } catch let error as StoreError {
      let hint = NearbyDatabase.hint(behind: error, arguments: ProcessInfo.processInfo.arguments)
      Console.tell("chancery: \(error)\(hint)")
      exit((error.isInputOutput ? ExitCode.inputOutput : .data).rawValue)
    } catch {
      Console.tell("chancery: \(error)")
      exit(ExitCode.data.rawValue)
    }
  }

  private static func run(_ arguments: [String]) async throws -> ExitCode {
    guard let first = arguments.first, !["--help", "-h"].contains(first) else {
      Console.print(HelpPage.overview)
      return arguments.isEmpty ? .usage : .done
    }
    if first == "--version" {
      Console.print("chancery \(HelpPage.version)\n")
      return .done
    }
    let invocation = try Invocation(arguments)
    if invocation.has("help") {
      Console.print(HelpPage.page(of: invocation.command))
      return .done
    }
    return try await perform(invocation)
  }

  private static func perform(_ invocation: Invocation) async throws -> ExitCode {
    switch invocation.command.name {
    case "read": try await StageCommands.read(invocation)
    case "parse": try await StageCommands.parse(invocation)
    case "dates": try await StageCommands.dates(invocation)
    case "mentions": try await StageCommands.mentions(invocation)
    case "extract": try await StageCommands.extract(invocation)
    case "add": try await ArchiveCommands.add(invocation)
    case "merge": try await ArchiveCommands.merge(invocation)
    case "export": try await ExportCommand(invocation).run()
    case "list": try await ListCommands.list(invocation)
    case "show": try await EventCommands.show(invocation)
    case "explain": try await EventCommands.explain(invocation)
    case "remove": try await RemoveCommand.run(invocation)
    case "amend", "reject", "merge-events", "split", "undo": try await CorrectionCommands.run(invocation)
    case "check": try HelpCommands.check(invocation)
    case "completion": try HelpCommands.completion(invocation)
    case "man": HelpCommands.manual()
    default: try HelpCommands.help(invocation)
    }
  }
}

/// What the program tells the shell; numbers as in BSD's sysexits.
enum ExitCode: Int32 {
  case done = 0
  case nothing = 1
  case usage = 64
  case data = 65
  case noInput = 66
  case cannotCreate = 73
  case inputOutput = 74
}

/// Why a command stopped.
struct Failure: Error {
  let code: ExitCode
  let message: String
}
