extension HelpPage {
  /// The manual page in mdoc, from the same table as help.
  package static var manual: String {
    let commands = Command.all.map { command in
      let operands = command.operands.isEmpty ? "" : " Ar \(roff(command.operands))"
      let details = command.details.isEmpty ? "" : "\n\(roff(command.details))"
      return ".It Cm \(command.name)\(operands)\n\(sentence(command.summary))\(details)\(flags(of: command))"
    }
    let examples = Command.all.flatMap(\.examples).map { ".It\n\(sentence($0.effect))\n.Dl \(roff($0.line))" }
    return """
      .Dd November 25, 2026
      .Dt CHANCERY 1
      .Os
      .Sh NAME
      .Nm chancery
      .Nd turns news articles into timelines of diplomacy
      .Sh SYNOPSIS
      .Nm
      .Ar command
      .Op Ar flags
      .Op Ar operands
      .Sh DESCRIPTION
      .Nm
      reads articles into a database, finds the dated acts of diplomacy in them, and writes timelines.
      It works offline.
      .Bl -tag -width indent
      \(commands.joined(separator: "\n"))
      .El
      .Sh ENVIRONMENT
      .Bl -tag -width indent
      .It Ev CHANCERY_DB
      The database where no
      .Fl Fl db
      is given; else
      .Pa chancery.db .
      .It Ev CHANCERY_DATA
      The folder of tables, event pages and the language model, where it is not beside the program.
      .It Ev XDG_CACHE_HOME , XDG_DATA_HOME
      Where an index of the tables is kept, and where tables of your own lie in a folder
      .Pa chancery .
      .El
      .Sh EXIT STATUS
      \(ExitStatus.all.map { "\($0.code) \($0.meaning)" }.joined(separator: ", ")).
      .Sh EXAMPLES
      .Bl -item
      \(examples.joined(separator: "\n"))
      .El

      """
  }

  private static func flags(of command: Command) -> String {
    guard !command.flags.isEmpty else { return "" }
    let items = command.flags.map { flag in
      let letter = flag.letter.isEmpty ? "" : " Fl \(flag.letter) ,"
      let value = flag.value.isEmpty ? "" : " Ar \(roff(flag.value))"
      return ".It\(letter) Fl Fl \(flag.name)\(value)\n\(sentence(flag.summary))"
    }
    return "\n.Bl -tag -width indent -compact\n\(items.joined(separator: "\n"))\n.El"
  }

  private static func sentence(_ text: String) -> String {
    let first = text.split(separator: " ").first ?? ""
    let isName = first != first.lowercased() || ["icalendar", "markdown"].contains(first)
    let begun = isName ? text : text.prefix(1).uppercased() + text.dropFirst()
    return roff(begun) + "."
  }

  /// A text without what roff takes for a request or an escape; what ASCII lacks by its code point.
  private static func roff(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": return "\\e"
      case "-": return "\\-"
      case _ where !scalar.isASCII:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "\\[u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)]"
      default: return String(scalar)
      }
    }.joined()
  }
}

/// What the exit codes mean; numbers as in BSD's sysexits.
enum ExitStatus {
  static let all: [(code: Int, meaning: String)] = [
    (0, "done"), (1, "nothing was found"), (64, "the command line was wrong"),
    (65, "something that was read was wrong"), (66, "a file is missing"), (73, "a file cannot be written"),
    (74, "reading or writing failed"),
  ]
}
