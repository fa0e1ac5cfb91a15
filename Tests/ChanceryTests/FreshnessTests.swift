import Foundation
import Testing

private let environment = ProcessInfo.processInfo.environment

/// What the program writes of the samples, against the copies that the repository shows.
///
/// `make check` runs these (`FRESH=1`), `make record` writes the copies anew. They are no part of `make test`: a rule that reads one more
/// event should not fail a test for it.
@Suite("What is generated is fresh", .enabled(if: environment["FRESH"] == "1", "`make check` runs this"))
struct FreshnessTests {
  private static let talks = ["--with", "kerry", "--with", "lavrov", "--type", "meeting", "--type", "call"]

  /// The files of `Exports/`, as the Makefile makes them; pictures are drawn from the `.dot` files and not compared.
  static let exports: [(file: String, flags: [String])] = [
    ("kerry-lavrov.md", talks), ("events.html", []), ("events.csv", []), ("events.jsonl", []),
    ("relations.dot", ["--view", "relations"]), ("kerry-lavrov.dot", ["--view", "chronology"] + talks),
  ]

  @Test("Exports/ holds what the program writes")
  func exported() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("add", Program.samples).code == 0)
    for (file, flags) in Self.exports {
      #expect(try program.shell("chancery export -o \(file) \(flags.joined(separator: " "))").code == 0)
      let text = try String(decoding: program.bytes(of: file), as: UTF8.self)
      try compare(text, with: "Exports/\(file)")
    }
  }

  @Test("The commands of the README print what it shows")
  func readme() throws {
    let program = try Program()
    defer { program.clean() }
    try FileManager.default.createSymbolicLink(
      atPath: program.folder.appending(path: "articles").path, withDestinationPath: Program.samples)
    let path = "\(Program.checkout)/README.md"
    var page: [Substring] = []
    var isConsole = false
    var shown: [Substring] = []
    for line in try String(contentsOfFile: path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if isConsole, line == "```" || line.hasPrefix("$ ") {
        page += try printed(shown, by: program)
        shown = []
      }
      if line.hasPrefix("```") { isConsole = line == "```console" }
      if isConsole, !line.hasPrefix("```") { shown.append(line) } else { page.append(line) }
    }
    try compare(page.joined(separator: "\n"), with: "README.md")
  }

  /// A command with what it prints; as many lines as are shown where the last of them is “…”.
  private func printed(_ shown: [Substring], by program: Program) throws -> [Substring] {
    guard let command = shown.first else { return [] }
    let output = try program.shell("{ \(command.dropFirst(2)); } 2>&1").output
    var lines = output.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    if shown.last == "…" { lines = lines.prefix(shown.count - 2) + ["…"] }
    return [command] + lines
  }

  @Test("Docs/events.md tells of every page")
  func events() throws {
    let program = try Program()
    defer { program.clean() }
    let rows = try program.run("list", "types", "--json").output.split(separator: "\n").map {
      line -> String in
      let type = try JSONDecoder().decode([String: String].self, from: Data(line.utf8))
      let name = type["type"] ?? ""
      return
        "| [\(name)](../Data/Events/\(name).event) | \(type["means"] ?? "") | \(type["cameo"] ?? "") | \(type["plover"] ?? "") |\n"
    }
    let page = """
      # Telling events apart

      This page is made from the pages in `Data/Events/` (`make record`). Each holds the words that tell of such an event, its
      [CAMEO](https://en.wikipedia.org/wiki/Conflict_and_Mediation_Event_Observations) and PLOVER codes, and examples that the tests run.
      [How to add one](adding-an-event-type.md).

      | type | what it is | CAMEO | PLOVER |
      |---|---|---|---|
      \(rows.joined())
      """
    try compare(page, with: "Docs/events.md")
  }

  private func compare(_ text: String, with path: String) throws {
    let url = URL(filePath: "\(Program.checkout)/\(path)")
    if environment["RECORD"] == "1" { try text.write(to: url, atomically: true, encoding: .utf8) }
    #expect(
      try text == String(contentsOf: url, encoding: .utf8),
      "\(path) is not what the program writes: `make record`")
  }
}
