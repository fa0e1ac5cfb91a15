import CommandLine
import Foundation
import Testing

@Suite("The command line")
struct CommandLineTests {
  @Test("Flags are read in every spelling, around the operands")
  func spellings() throws {
    let invocation = try Invocation([
      "export", "--with", "kerry", "--with=lavrov", "-o", "out.csv", "--force",
    ])
    #expect(invocation.values("with") == ["kerry", "lavrov"])
    #expect(invocation.value("output") == "out.csv")
    #expect(invocation.has("force"))
    #expect(try Invocation(["read", "-", "--", "--odd.txt"]).operands == ["-", "--odd.txt"])
  }

  @Test(
    "A wrong command line is told with what would be right",
    arguments: [
      (["exprot"], "there is no command `exprot`; did you mean `export`?"),
      (["export", "--wiht", "kerry"], "`export` has no --wiht; did you mean --with?"),
      (["export", "--with"], "--with needs a value: --with NAME"),
      (["export", "--force=yes"], "--force takes no value"),
      (["export", "--limit", "1", "--limit", "2"], "give --limit only once"),
      (["show"], "`show` needs EVENT"),
      (["undo", "twice"], "`undo` takes no twice"),
    ])
  func faults(arguments: [String], message: String) {
    #expect {
      try Invocation(arguments)
    } throws: { error in
      "\(error)".hasPrefix(message)
    }
  }

  @Test("Every command has an example, and every example can be read", arguments: Command.all.map(\.name))
  func examples(name: String) throws {
    let command = try #require(Command.named(name))
    #expect(!command.examples.isEmpty)
    for example in command.examples {
      let words = example.line.split { " <()>|".contains($0) }.map(String.init)
      let start = try #require(words.firstIndex(of: "chancery"))
      let end =
        ["man", "completion"].contains(name) ? start + command.operandCount.upperBound + 2 : words.count
      let line = example.line.contains(" > ") ? start + 3 : end
      #expect(try Invocation(Array(words[(start + 1)..<line])).command.name == name)
    }
  }

  @Test("Completions of all shells and the manual know every command")
  func pages() throws {
    for shell in Completion.shells {
      let script = try #require(Completion.script(for: shell, values: ["format": ["csv", "dot"]]))
      #expect(script.contains("csv dot"), "\(shell): the values of --format")
      for command in Command.all { #expect(script.contains(command.name), "\(shell): \(command.name)") }
    }
    #expect(Completion.script(for: "tcsh", values: [:]) == nil)
    for command in Command.all { #expect(HelpPage.manual.contains(".It Cm \(command.name)")) }
  }

  @Test(
    "Progress tells how far, how fast and how long",
    arguments: [
      (0, nil, 0.0, "0 articles, 0 a second"), (1, nil, 2, "1 article, 0 a second"),
      (50, 0.5, 10, "██████████░░░░░░░░░░  50 %  50 articles, 5 a second, 10 s left"),
      (10, 0.1, 20, "██░░░░░░░░░░░░░░░░░░  10 %  10 articles, 0 a second, 3 min 0 s left"),
      (9, 1, 3, "████████████████████  100 %  9 articles, 3 a second, 0 s left"),
    ] as [(Int, Double?, Double, String)])
  func progress(count: Int, share: Double?, seconds: Double, line: String) {
    #expect(ProgressLine(count: count, share: share, seconds: seconds).text == line)
  }

  @Test(
    "A name that was typed wrong is answered with those near to it",
    arguments: [
      ("kery", ["John Kerry"]), ("lavr", ["Sergei Lavrov"]), ("Jon Kerry", ["John Kerry", "John Kirby"]),
      ("xyzzy", []),
    ])
  func near(typed: String, names: [String]) {
    let all = ["Sergei Lavrov", "John Kirby", "John Kerry", "NATO"]
    #expect(nearestNames(to: typed, among: all, limit: 5) == names)
  }

  @Test("Docs/cli.md is what the table says")
  func freshness() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Docs/cli.md")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try HelpPage.markdown.write(to: page, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: page, encoding: .utf8) == HelpPage.markdown, "run `make record`")
  }
}
