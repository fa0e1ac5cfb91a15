import Foundation
import Testing

/// The program killed at any moment while it adds articles.
@Suite("Crashes")
struct CrashTests {
  private static let count = 150
  /// How often it is killed; `CHANCERY_KILLS=50` asks for more than a quick run of all tests has time for.
  private static let kills = ProcessInfo.processInfo.environment["CHANCERY_KILLS"].flatMap { Int($0) } ?? 10

  private static func article(_ number: Int) -> String {
    let day = "2014-0\(number % 9 + 1)-1\(number % 10)"
    return
      "{\"id\": \"article-\(number)\", \"title\": \"Talks \(number)\", \"source\": \"Courier\", \"published\": \"\(day)\", \"text\": \"John Kerry met Sergei Lavrov in Paris on Monday, and round \(number) of the talks ended. Barack Obama called Vladimir Putin on Tuesday.\"}\n"
  }

  @Test(
    "Killed at many moments, `add` loses no committed article, leaves none half stored, and then finishes")
  func kill() throws {
    let program = try Program()
    defer { program.clean() }
    try program.write("articles.jsonl", (0..<Self.count).map(Self.article).joined().utf8.map { $0 })
    let start = ContinuousClock.now
    _ = try program.run("add", "articles.jsonl", "--db", "whole.db")
    let whole = (ContinuousClock.now - start) / .microseconds(1)
    let database = program.folder.appending(path: "test.db").path
    var stored = 0
    for round in 1...Self.kills {
      let running = try program.start(Program.path, ["add", "articles.jsonl"])
      // Moments spread over the time that the whole takes, each far from the one before.
      usleep(UInt32(whole * (Double(round) * 0.618).truncatingRemainder(dividingBy: 1)))
      Glibc.kill(running.process.processIdentifier, SIGKILL)
      running.process.waitUntilExit()
      guard round % 5 == 0 || round < 10, FileManager.default.fileExists(atPath: database) else { continue }
      let listed = try program.run("list", "articles")
      #expect(listed.code == 0 || listed.code == 1, "round \(round): \(listed.messages)")
      let now = listed.output.split(separator: "\n").count
      #expect(now >= stored, "round \(round): \(stored) articles were there, \(now) are")
      stored = now
      guard now == Self.count else { continue }
      for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: database + ending) }
      stored = 0
    }
    let finished = try program.run("add", "articles.jsonl")
    #expect(finished.code == 0, "\(finished.messages)")
    let mended = try program.run("export", "--db", "test.db", "-f", "json").output
    let atOnce = try program.run("export", "--db", "whole.db", "-f", "json").output
    #expect(mended == atOnce, "what was added in pieces is not what is added at once")
    if isInstalled("sqlite3") {
      #expect(
        try program.shell("sqlite3 test.db 'PRAGMA integrity_check; PRAGMA foreign_key_check'").output
          == "ok\n")
    }
  }
}
