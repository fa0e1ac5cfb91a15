/// What `chancery help` prints, and the pages made of the same table.
package enum HelpPage {
  /// The program's version.
  package static let version = "0.1.0"

  /// The overview of all commands.
  package static var overview: String {
    let width = Command.all.map(\.name.count).max() ?? 0
    let lines = Command.all.map { "  \(padded($0.name, to: width))  \($0.summary)" }
    return """
      chancery turns news articles into timelines of diplomacy.

        chancery add articles/                            read a folder of articles
        chancery export --with kerry --with lavrov        the timeline of two people
        chancery export --type sanction -o sanctions.csv  a table for a spreadsheet

      Commands:
      \(lines.joined(separator: "\n"))

      More about one: chancery help COMMAND

      """
  }

  /// The usage line of a command.
  package static func usage(of command: Command) -> String {
    let operands = command.operands.isEmpty ? "" : " \(command.operands)"
    return "Usage: chancery \(command.name)\(operands)\(command.flags.isEmpty ? "" : " [flags]")"
  }

  /// The page of a command: examples first.
  package static func page(of command: Command) -> String {
    let examples = command.examples.map { "  \($0.line)\n      \($0.effect)" }
    var sections = [
      "chancery \(command.name): \(command.summary).", examples.joined(separator: "\n"), usage(of: command),
    ]
    if !command.details.isEmpty { sections.append(command.details) }
    if !command.flags.isEmpty { sections.append("Flags:\n" + flags(of: command)) }
    return sections.joined(separator: "\n\n") + "\n"
  }

  private static func flags(of command: Command) -> String {
    let names = command.flags.map(spelling)
    let width = min(28, names.map(\.count).max() ?? 0)
    return zip(names, command.flags).map { "  \(padded($0, to: width))  \($1.summary)" }.joined(
      separator: "\n")
  }

  private static func spelling(_ flag: Flag) -> String {
    (flag.letter.isEmpty ? "" : "-\(flag.letter), ") + "--\(flag.name)"
      + (flag.value.isEmpty ? "" : " \(flag.value)")
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// `Docs/cli.md`: every command in Markdown.
  package static var markdown: String {
    let commands = Command.all.map { command in
      let examples = command.examples.map { "    \($0.line)    # \($0.effect)" }.joined(separator: "\n")
      let flags = command.flags.map { "| `\(spelling($0))` | \($0.summary) |" }.joined(separator: "\n")
      let table = flags.isEmpty ? "" : "\n| flag | |\n|---|---|\n\(flags)\n"
      let details = command.details.isEmpty ? "" : "\n\(command.details)\n"
      let operands = command.operands.isEmpty ? "" : " \(command.operands)"
      return
        "## chancery \(command.name)\(operands)\n\n\(capitalised(command.summary)).\n\n\(examples)\n\(details)\(table)"
    }
    return """
      # Using the command line

      This page is made from the program's own table of commands (`make record`).

      \(commands.joined(separator: "\n"))
      Data goes to standard output, all else to standard error. A closed pipe is no fault. Exit codes:
      \(ExitStatus.all.map { "\($0.code) \($0.meaning)" }.joined(separator: ", ")).

      """
  }

  private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
