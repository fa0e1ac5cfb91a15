import Foundation
import Testing

/// The program killed at any moment while it adds articles.
@Suite("Crashes")
struct CrashTests {
  private static let count = 400

  private static func article(_ number: Int) -> String {
    let day = "2014-0\(number % 9 + 1)-1\(number % 10)"
    return
      "{\"id\": \"article-\(number)\", \"title\": \"Talks \(number)\", \"source\": \"Courier\", \"published\": \"\(day)\", \"text\": \"John Kerry met Sergei Lavrov in Paris on Monday, and round \(number) of the talks ended. Barack Obama called Vladimir Putin on Tuesday.\"}\n"
  }

  @Test(
    "Killed at fifty moments, `add` loses no committed article, leaves none half stored, and then finishes")
  func kill() throws {
    let program = try Program()
    defer { program.clean() }
    try program.write("articles.jsonl", (0..<Self.count).map(Self.article).joined().utf8.map { $0 })
    _ = try program.run("add", "articles.jsonl", "--db", "whole.db")
    var stored = 0
    for round in 0..<50 {
      let running = try program.start(Program.path, ["add", "articles.jsonl"])
      usleep(UInt32(2_000 + round * 4_000))
      Glibc.kill(running.process.processIdentifier, SIGKILL)
      running.process.waitUntilExit()
      guard round % 5 == 4 else { continue }
      let listed = try program.run("list", "articles")
      #expect(listed.code == 0 || listed.code == 1, "round \(round): \(listed.messages)")
      let now = listed.output.split(separator: "\n").count
      #expect(now >= stored, "round \(round): \(stored) articles were there, \(now) are")
      stored = now
    }
    let finished = try program.run("add", "articles.jsonl")
    #expect(finished.code == 0, "\(finished.messages)")
    let mended = try program.run("export", "--db", "test.db", "-f", "json").output
    let whole = try program.run("export", "--db", "whole.db", "-f", "json").output
    #expect(mended == whole, "what was added in pieces is not what is added at once")
    if isInstalled("sqlite3") {
      #expect(
        try program.shell("sqlite3 test.db 'PRAGMA integrity_check; PRAGMA foreign_key_check'").output
          == "ok\n")
    }
  }
}
