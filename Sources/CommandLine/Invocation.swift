/// A command with the flags and operands that a person gave.
package struct Invocation: Sendable {
  /// The command.
  package let command: Command
  /// What follows it.
  package let operands: [String]
  private let values: [String: [String]]

  /// Reads a command line without the program's name.
  ///
  /// - Throws: What is wrong with it and what would be right.
  package init(_ arguments: [String]) throws(UsageError) {
    guard let name = arguments.first else {
      throw UsageError(nil, "give a command; `chancery help` lists them")
    }
    guard let command = Command.named(name) else {
      let near =
        nearest(to: name, among: Command.all.map(\.name)).map { "; did you mean `\($0)`?" }
        ?? "; `chancery help` lists them"
      throw UsageError(nil, "there is no command `\(name)`\(near)")
    }
    var operands: [String] = []
    var values: [String: [String]] = [:]
    var rest = arguments.dropFirst()
    while let word = rest.popFirst() {
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      if word == "--" {
        operands += rest
        break
      }
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      let flag = try Invocation.flag(parts[0], of: command)
      if values[flag.name] != nil, !flag.isRepeatable {
        throw UsageError(command, "give \(parts[0]) only once")
      }
      guard !flag.value.isEmpty else {
        if parts.count > 1 { throw UsageError(command, "\(parts[0]) takes no value") }
        values[flag.name] = [""]
        continue
      }
      guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else {
        throw UsageError(command, "\(parts[0]) needs a value: \(parts[0]) \(flag.value)")
      }
      values[flag.name, default: []].append(value)
    }
    guard command.operandCount.contains(operands.count) || values["help"] != nil else {
      throw UsageError(
        command,
        command.operands.isEmpty ? "`\(name)` takes no \(operands[0])" : "`\(name)` needs \(command.operands)"
      )
    }
    self.command = command
    self.operands = operands
    self.values = values
  }

  private static let help = Flag("help", letter: "h", "explain the command")

  private static func flag(_ word: String, of command: Command) throws(UsageError) -> Flag {
    let flags = command.flags + [help]
    let name = String(word.drop { $0 == "-" })
    let isLong = word.hasPrefix("--")
    if let flag = flags.first(where: { isLong ? $0.name == name : $0.letter == name }) { return flag }
    let near = nearest(to: name, among: flags.map(\.name)).map { "; did you mean --\($0)?" } ?? ""
    throw UsageError(command, "`\(command.name)` has no \(word)\(near)")
  }

  /// Whether a flag was given.
  package func has(_ flag: String) -> Bool { values[flag] != nil }

  /// The value of a flag; `nil` where it was not given.
  package func value(_ flag: String) -> String? { values[flag]?.last }

  /// All values of a flag.
  package func values(_ flag: String) -> [String] { values[flag] ?? [] }
}

/// A command line that cannot be understood.
package struct UsageError: Error, Sendable, CustomStringConvertible {
  private let command: Command?
  private let reason: String

  /// Tells what is wrong, and with which command.
  package init(_ command: Command?, _ reason: String) {
    self.command = command
    self.reason = reason
  }

  /// What is wrong, where, and what would be right.
  package var description: String {
    guard let command else { return reason }
    return "\(reason)\n\(HelpPage.usage(of: command))\nMore: chancery help \(command.name)"
  }
}
