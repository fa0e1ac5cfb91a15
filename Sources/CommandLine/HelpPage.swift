/// What `chancery help` prints, and the pages made of the same table.
package enum HelpPage {
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
      Data goes to standard output, all else to standard error. Exit codes: 0 done, 1 nothing found, 64 the command line was
      wrong, 65 something that was read was wrong, 66 a file is missing, 73 a file cannot be written, 74 reading or writing failed.

      """
  }

  /// The manual page in mdoc.
  package static var manual: String {
    let commands = Command.all.map { command in
      let flags = command.flags.map {
        ".It Fl Fl \($0.name) \($0.value.isEmpty ? "" : "Ar \($0.value)")\n\(capitalised($0.summary))."
      }
      let list =
        flags.isEmpty ? "" : "\n.Bl -tag -width indent -compact\n\(flags.joined(separator: "\n"))\n.El"
      return
        ".It Cm \(command.name) \(command.operands.isEmpty ? "" : "Ar \(command.operands)")\n\(capitalised(command.summary)).\(list)"
    }
    return """
      .Dd November 24, 2026
      .Dt CHANCERY 1
      .Os
      .Sh NAME
      .Nm chancery
      .Nd turns news articles into timelines of diplomacy
      .Sh SYNOPSIS
      .Nm
      .Ar command
      .Op Ar flags
      .Sh DESCRIPTION
      .Bl -tag -width indent
      \(commands.joined(separator: "\n"))
      .El
      .Sh EXIT STATUS
      0 done, 1 nothing found, 64 usage, 65 data, 66 no input, 73 cannot create, 74 input or output.

      """
  }

  private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// Completions for a shell: `bash`, `zsh` or `fish`; `nil` for others.
  package static func completion(for shell: String) -> String? {
    let names = Command.all.map(\.name).joined(separator: " ")
    switch shell {
    case "bash", "zsh":
      let cases = Command.all.map {
        "    \($0.name)) words=\"\($0.flags.map { "--\($0.name)" }.joined(separator: " "))\" ;;"
      }
      let head = shell == "zsh" ? "autoload -U +X bashcompinit && bashcompinit\n" : ""
      return head + """
        _chancery() {
          local word="${COMP_WORDS[COMP_CWORD]}" words=""
          if [ "$COMP_CWORD" -eq 1 ]; then words="\(names)"; else case "${COMP_WORDS[1]}" in
        \(cases.joined(separator: "\n"))
          esac; fi
          case "$word" in -*) ;; *) [ "$COMP_CWORD" -gt 1 ] && words="" ;; esac
          COMPREPLY=($(compgen -W "$words" -- "$word"))
          [ ${#COMPREPLY[@]} -eq 0 ] && COMPREPLY=($(compgen -f -- "$word"))
        }
        complete -F _chancery chancery

        """
    case "fish":
      let lines = Command.all.flatMap { command in
        ["complete -c chancery -n __fish_use_subcommand -a \(command.name) -d '\(command.summary)'"]
          + command.flags.map {
            "complete -c chancery -n '__fish_seen_subcommand_from \(command.name)' -l \($0.name)\($0.letter.isEmpty ? "" : " -s \($0.letter)")\($0.value.isEmpty ? "" : " -r") -d '\($0.summary.split(separator: "'").joined(separator: "’"))'"
          }
      }
      return lines.joined(separator: "\n") + "\n"
    default: return nil
    }
  }
}
