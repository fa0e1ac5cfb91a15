/// Scripts by which shells complete commands, flags and the values of flags.
package enum Completion {
  /// The shells that there are scripts for.
  package static let shells = ["bash", "zsh", "fish"]

  /// The script for a shell; `nil` for others.
  ///
  /// - Parameter values: What may follow a flag, by the flag's name: the event types, the formats.
  package static func script(for shell: String, values: [String: [String]]) -> String? {
    switch shell {
    case "bash": bash(values)
    case "zsh": zsh(values)
    case "fish": fish(values)
    default: nil
    }
  }

  /// The words that may follow a command; empty where files or ids do.
  private static func operands(of command: Command) -> [String] {
    if command.operands == "[COMMAND]" { return Command.all.map(\.name) }
    guard command.operands.contains("|"), command.operands == command.operands.lowercased() else { return [] }
    return command.operands.split(separator: "|").map(String.init)
  }

  private static func bash(_ values: [String: [String]]) -> String {
    let flags = Command.all.map { command in
      "    \(command.name)) flags=\"\(command.flags.map { "--\($0.name)" }.joined(separator: " "))\";"
        + " words=\"\(operands(of: command).joined(separator: " "))\" ;;"
    }
    let after = values.sorted { $0.key < $1.key }.map {
      "    --\($0.key)) COMPREPLY=($(compgen -W \"\($0.value.joined(separator: " "))\" -- \"$word\")); return ;;"
    }
    return """
      # bash completion for chancery: source <(chancery completion bash)
      _chancery() {
        local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" flags="" words=""
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W "\(Command.all.map(\.name).joined(separator: " "))" -- "$word")); return
        fi
        case "$before" in
      \(after.joined(separator: "\n"))
        esac
        case "${COMP_WORDS[1]}" in
      \(flags.joined(separator: "\n"))
        esac
        case "$word" in
          -*) COMPREPLY=($(compgen -W "$flags" -- "$word")) ;;
          *) if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$word")); else compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); fi ;;
        esac
      }
      complete -F _chancery chancery

      """
  }

  private static func zsh(_ values: [String: [String]]) -> String {
    let names = Command.all.map { "    '\($0.name):\(escaped($0.summary))'" }
    let cases = Command.all.map { command in
      let flags = command.flags.map { flag in
        let repeats = flag.isRepeatable ? "*" : ""
        let after = values[flag.name].map { "(\($0.joined(separator: " ")))" } ?? "_files"
        let value = flag.value.isEmpty ? "" : ":\(escaped(flag.value)):\(after)"
        return "'\(repeats)--\(flag.name)[\(escaped(flag.summary))]\(value)'"
      }
      let words = operands(of: command)
      let operand =
        command.operands.isEmpty
        ? [] : ["'*:operand:\(words.isEmpty ? "_files" : "(\(words.joined(separator: " ")))")'"]
      return "    \(command.name)) _arguments \((flags + operand).joined(separator: " ")) ;;"
    }
    return """
      #compdef chancery
      # zsh completion for chancery: source <(chancery completion zsh)
      _chancery() {
        local -a commands=(
      \(names.joined(separator: "\n"))
        )
        if (( CURRENT == 2 )); then _describe command commands; return; fi
        local command=$words[2]
        shift words; (( CURRENT-- ))
        case $command in
      \(cases.joined(separator: "\n"))
        esac
      }
      compdef _chancery chancery

      """
  }

  private static func fish(_ values: [String: [String]]) -> String {
    let lines = Command.all.flatMap { command in
      let here = "complete -c chancery -n '__fish_seen_subcommand_from \(command.name)'"
      let flags = command.flags.map { flag in
        let letter = flag.letter.isEmpty ? "" : " -s \(flag.letter)"
        let after = values[flag.name].map { " -x -a '\($0.joined(separator: " "))'" } ?? " -r"
        return
          "\(here) -l \(flag.name)\(letter)\(flag.value.isEmpty ? "" : after) -d '\(escaped(flag.summary))'"
      }
      let words = operands(of: command)
      return [
        "complete -c chancery -n __fish_use_subcommand -f -a \(command.name) -d '\(escaped(command.summary))'"
      ]
        + flags + (words.isEmpty ? [] : ["\(here) -f -a '\(words.joined(separator: " "))'"])
    }
    return "# fish completion for chancery: chancery completion fish | source\n"
      + lines.joined(separator: "\n") + "\n"
  }

  /// A text that stands within single quotes, and within zsh's brackets.
  private static func escaped(_ text: String) -> String {
    text.map { letter in
      switch letter {
      case "'": "’"
      case "[": "("
      case "]": ")"
      case ":": " –"
      default: String(letter)
      }
    }.joined()
  }
}
