import Building
import CommandLine
import Exporting
import Lexicons
import Model

/// Commands about the program itself.
enum HelpCommands {
  static func help(_ invocation: Invocation) throws -> ExitCode {
    guard let name = invocation.operands.first else {
      Console.print(HelpPage.overview)
      return .done
    }
    guard let command = Command.named(name) else {
      let near = nearest(to: name, among: Command.all.map(\.name)).map { "; did you mean `\($0)`?" } ?? ""
      throw Failure(code: .usage, message: "there is no command `\(name)`\(near)")
    }
    Console.print(HelpPage.page(of: command))
    return .done
  }

  static func completion(_ invocation: Invocation) throws -> ExitCode {
    let data = try? Setting(invocation).data
    let types = data.flatMap { try? EventPages.load(directories: $0.paths).types.keys.map(\.text).sorted() }
    let values = [
      "format": ExportFormat.all.map(\.name), "view": GraphView.allCases.map(\.rawValue),
      "status": EventStatus.allCases.map(\.rawValue), "type": types ?? [],
    ]
    guard let script = Completion.script(for: invocation.operands[0], values: values) else {
      throw UsageError(invocation.command, "completions are for \(Completion.shells.joined(separator: ", "))")
    }
    Console.print(script)
    return .done
  }

  static func manual() -> ExitCode {
    Console.print(HelpPage.manual)
    return .done
  }

  /// Reads all tables, pages and the model, and tells every fault.
  static func check(_ invocation: Invocation) throws -> ExitCode {
    let data = try Setting(invocation).data
    var faults: [String] = []
    do { try Lexicon.check(directories: data.paths) } catch { faults.append("\(error)") }
    do { _ = try EventPages.load(directories: data.paths) } catch { faults.append("\(error)") }
    do { _ = try Pipeline.parser(data: data) } catch { faults.append("\(error)") }
    for fault in faults { Console.tell(fault) }
    if faults.isEmpty { Console.tell("tables, event pages and model are sound") }
    return faults.isEmpty ? .done : .data
  }
}
