import Foundation
import Testing

private let good: [UInt8] = Array(
  "Title: Talks\nDate: 2014-03-31\n\nJohn Kerry met Sergei Lavrov in Paris on Sunday.\n".utf8)

private struct BadFile: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: @Sendable () -> [UInt8]
  let message: String
  var testDescription: String { name }
}

private let refused: [BadFile] = [
  BadFile(name: "empty.txt", bytes: { [] }, message: "the file is empty"),
  BadFile(
    name: "binary.dat", bytes: { (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7) } },
    message: "none of the formats that can be read"),
  BadFile(
    name: "cut.txt.gz",
    bytes: { [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x4B, 0x4C, 0x4A] },
    message: "the gzip data is cut short or damaged"),
  BadFile(
    name: "endless.txt", bytes: { Array(repeatElement(Array("word ".utf8), count: 2_000_000).joined()) },
    message: "none of over 8 MB is read; split it"),
  BadFile(name: "lines.jsonl", bytes: { Array("{\"title\": \"no end\n".utf8) }, message: "line 1"),
]

/// What is no article, or cannot be written: the file is named with the remedy, the rest goes on, nothing is lost.
@Suite("Bad input")
struct BadInputTests {
  @Test("A file that cannot be read is named with the reason, and its neighbour is added", arguments: refused)
  fileprivate func refusal(_ item: BadFile) throws {
    let program = try Program()
    defer { program.clean() }
    try program.write("a-good.txt", good)
    try program.write(item.name, item.bytes())
    let outcome = try program.run("add", item.name, "a-good.txt")
    #expect(outcome.code == 65)
    #expect(
      outcome.messages.contains(item.name) && outcome.messages.contains(item.message), "\(outcome.messages)")
    #expect(outcome.messages.contains("added 1 article, 0 known already, 1 skipped"), "\(outcome.messages)")
  }

  @Test(
    "Odd files are read as well as they can be",
    arguments: [
      ("broken.txt", good + [0xFF, 0xC3, 0x28, 0x0A]),
      (
        "deep.html",
        Array(
          (String(repeating: "<div>", count: 20_000)
            + "<p>John Kerry met Sergei Lavrov in Paris on 30 March 2014. They talked for four hours.</p>"
            + String(repeating: "</div>", count: 20_000)).utf8)
      ),
    ])
  func odd(name: String, bytes: [UInt8]) throws {
    let program = try Program()
    defer { program.clean() }
    try program.write(name, bytes)
    let outcome = try program.run("extract", name)
    #expect(outcome.code == 0, "\(outcome.messages)")
    #expect(outcome.output.contains("2014-03-30"), "\(outcome.output)")
  }

  @Test("A file that is not there, and a folder that must not be read, are named")
  func missing() throws {
    let program = try Program()
    defer { program.clean() }
    try program.write("good.txt", good)
    let outcome = try program.run("add", "no-such.txt", "good.txt")
    #expect(outcome.code == 66)
    #expect(outcome.messages.contains("no-such.txt: there is no such file"))
    #expect(outcome.messages.contains("added 1 article"))
    guard getuid() != 0 else { return }  // root may read everything
    let closed = try program.shell(
      "mkdir closed; chmod 0 closed; chancery add closed; c=$?; chmod 700 closed; exit $c")
    #expect(closed.code == 66)
    #expect(closed.messages.contains("closed: it cannot be opened; check its permissions"))
  }

  @Test("A database of another program is left as it is")
  func otherProgram() throws {
    let program = try Program()
    defer { program.clean() }
    try program.write("good.txt", good)
    try program.write(
      "test.db",
      "a letter, and no database, of more than a hundred bytes. ".utf8.map { $0 }
        + [UInt8](repeating: 0x2E, count: 100))
    let before = try program.bytes(of: "test.db")
    let outcome = try program.run("add", "good.txt")
    #expect(outcome.code == 65)
    #expect(outcome.messages.contains("test.db: this is no SQLite database"), "\(outcome.messages)")
    #expect(try program.bytes(of: "test.db") == before)
    guard isInstalled("sqlite3") else { return }
    let other = try program.shell(
      "sqlite3 other.db 'CREATE TABLE t (a)' && cp other.db copy.db; chancery add good.txt --db other.db; c=$?; cmp other.db copy.db && exit $c"
    )
    #expect(other.code == 65)
    #expect(other.messages.contains("other.db: this is a database of another program"), "\(other.messages)")
  }

  @Test(
    "A database that another program is writing to is left alone, with a message",
    .enabled(if: isInstalled("sqlite3")))
  func locked() throws {
    let program = try Program()
    defer { program.clean() }
    try program.write("good.txt", good)
    #expect(try program.run("add", "good.txt").code == 0)
    try program.write("more.txt", good + Array("They spoke for an hour.\n".utf8))
    let outcome = try program.shell(
      "(echo 'BEGIN IMMEDIATE;'; sleep 6) | sqlite3 test.db & sleep 0.5; chancery add more.txt; c=$?; wait; exit $c"
    )
    #expect(outcome.code == 74, "\(outcome.messages)")
    #expect(outcome.messages.contains("another program is writing to the database"), "\(outcome.messages)")
    #expect(try program.run("add", "more.txt").messages.contains("added 1 article, 0 known"))
  }

  @Test("A full disk is told, and what was there stays")
  func full() throws {
    let program = try Program()
    defer { program.clean() }
    try program.write("good.txt", good)
    #expect(try program.run("add", "good.txt").code == 0)
    // No file may grow beyond a few blocks: what a full disk does to a database.
    let outcome = try program.shell("trap '' XFSZ; ulimit -f 1; chancery add '\(Program.samples)'")
    #expect(outcome.code == 74, "\(outcome.messages)")
    #expect(outcome.messages.contains("test.db: "), "\(outcome.messages)")
    #expect(try program.run("list", "articles").output.contains("Talks"))
    #expect(try program.run("add", Program.samples).code == 0)
    #expect(try program.shell("chancery export -f json > /dev/full").code == 74)
  }

  @Test("A drawing at which `dot` fails is told from a missing `dot`")
  func failingDot() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("add", "\(Program.samples)/2014-03-14-london.txt").code == 0)
    let failed = try program.shell(
      "mkdir bin; printf '#!/bin/sh\\nexit 1\\n' > bin/dot; chmod +x bin/dot; PATH=$PWD/bin:$PATH chancery export -o a.svg"
    )
    #expect(
      failed.code == 73 && failed.messages.contains("`dot` gave up on a drawing of this size"),
      "\(failed.messages)")
  }

  @Test("A day that is none is named, in the head of a text and in JSON")
  func impossibleDays() throws {
    let program = try Program()
    defer { program.clean() }
    try program.write(
      "a.txt", "Title: Talks\nDate: 2016-02-31\n\nJohn Kerry met Sergei Lavrov on Friday.\n".utf8)
    try program.write(
      "b.jsonl",
      "{\"title\": \"More\", \"published\": \"soon\", \"text\": \"John Kerry called Sergei Lavrov on Monday.\"}\n"
        .utf8)
    let added = try program.run("add", "a.txt", "b.jsonl")
    #expect(added.code == 0, "\(added.messages)")
    #expect(
      added.messages.contains(
        "a.txt (“Talks”): “2016-02-31” is no day that can be read, so its weekdays stay undated"))
    #expect(
      added.messages.contains("b.jsonl (“More”): “soon” is no day that can be read"), "\(added.messages)")
  }
}
