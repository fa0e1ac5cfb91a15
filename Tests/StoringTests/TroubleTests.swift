import Foundation
import Model
import Storing
import Testing

@Suite("A database that cannot be used says why, and what to do")
struct TroubleTests {
  @Test("One that is not there tells how to make it")
  func missing() {
    let path = Sample.path()
    #expect {
      try Store(path: path, creates: false)
    } throws: { "\($0)" == "no database at \(path); make one with `chancery add FILE… --db \(path)`" }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("A file that is no database, and a folder that is not there")
  func foreign() throws {
    let path = Sample.path()
    try Data(repeating: 0x41, count: 5000).write(to: URL(filePath: path))
    #expect { try Store(path: path, creates: true) } throws: {
      "\($0)" == "\(path): this is no SQLite database; give another name with --db"
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == Data(repeating: 0x41, count: 5000))
    #expect { try Store(path: path + "/no/folder.db", creates: true) } throws: {
      "\($0)".contains("cannot be opened") && "\($0)".contains("check the folder and its permissions")
    }
  }

  @Test("The database of another program is left as it is")
  func otherProgram() throws {
    let path = Sample.path()
    try SQLite.run("CREATE TABLE things (a); INSERT INTO things VALUES (1);", path)
    let before = try Data(contentsOf: URL(filePath: path))
    #expect { try Store(path: path, creates: true) } throws: {
      "\($0)" == "\(path): this is a database of another program; give another name with --db"
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test("One of a later version asks for a later program")
  func newer() throws {
    let path = Sample.path()
    _ = try Store(path: path, creates: true)
    try SQLite.run("PRAGMA user_version = 99", path)
    #expect { try Store(path: path, creates: true) } throws: {
      "\($0)".contains("(layout 99); update the program")
    }
  }

  @Test("While another program writes, nothing is lost and the remedy is told")
  func locked() async throws {
    let path = Sample.path()
    let store = try Store(path: path, creates: true)
    let article = Sample.article("a", source: "Courier", day: "2014-03-29")
    let lock = try SQLite(path)
    try lock.run("BEGIN IMMEDIATE")
    await #expect {
      try await store.add(article, reports: [Sample.report(of: article)], links: [])
    } throws: {
      "\($0)" == "\(path): another program is writing to the database; try again when it has finished"
    }
    try lock.run("ROLLBACK")
    #expect(
      try await store.add(article, reports: [Sample.report(of: article)], links: []) == .new(article.id))
  }

  @Test("A full disk keeps what was added before, and no half of the next article")
  func full() async throws {
    let path = Sample.path()
    let store = try Store(path: path, creates: true)
    let first = Sample.article("a", source: "Courier", day: "2014-03-29")
    _ = try await store.add(first, reports: [Sample.report(of: first)], links: [])
    try await store.limitPages(to: 80)
    var second = Sample.article("b", source: "Courier", day: "2014-03-29")
    second.text = String(repeating: "Kerry will meet Lavrov in Paris on Sunday. ", count: 20_000)
    await #expect {
      try await store.add(second, reports: [Sample.report(of: second)], links: [])
    } throws: { "\($0)".contains("the disk is full; nothing that was added before is lost") }
    #expect(try await store.articles().map(\.id.text) == ["a"])
    #expect(try await store.reports(after: nil, limit: 10).map(\.report) == [Sample.report(of: first)])
  }

  @Test("A file whose views know no corrections of parties gets those that do")
  func viewsRenewed() async throws {
    let path = Sample.path()
    let article = Sample.article("a", source: "Courier", day: "2014-03-29")
    let report = Sample.report(of: article)
    _ = try await Store(path: path, creates: true).add(article, reports: [report], links: [])
    let gists = ["gist", "gist_subject", "topic"].map { "ALTER TABLE report DROP COLUMN \($0);" }.joined()
    try SQLite.run("\(gists) DROP VIEW participant; DROP VIEW amended; PRAGMA user_version = 2", path)
    let store = try Store(path: path, creates: true)
    #expect(try await store.reports(after: nil, limit: 10).map(\.report) == [report])
    let counts = try SQLite(path).texts("SELECT count(*) FROM participant")
    #expect(counts == ["\(report.participants.count)"])
  }

  @Test("A file whose reports have no words of their own keeps them as they are")
  func gistsAdded() async throws {
    let path = Sample.path()
    let article = Sample.article("a", source: "Courier", day: "2014-03-29")
    var report = Sample.report(of: article)
    report.gist = .clause("Envoys met")
    _ = try await Store(path: path, creates: true).add(article, reports: [report], links: [])
    try SQLite.run(
      "ALTER TABLE report DROP COLUMN gist; ALTER TABLE report DROP COLUMN gist_subject; ALTER TABLE report DROP COLUMN topic; PRAGMA user_version = 3",
      path)
    report.gist = nil
    #expect(
      try await Store(path: path, creates: true).reports(after: nil, limit: 10).map(\.report) == [report])
  }

  @Test("An old layout is renewed with all that it holds")
  func migration() async throws {
    let path = Sample.path()
    try SQLite.run(SQLite.layout1, path)
    let store = try Store(path: path, creates: true)
    #expect(try await store.articles().map(\.id.text) == ["a"])
    #expect(try await store.reports(after: nil, limit: 10).map(\.report.id.text) == ["a#0-meeting"])
    #expect(try await store.corrections().count == 1)
    #expect(try await store.hasNews)
    // What is there already is known again.
    let article = Sample.article("a", source: "Courier", day: "2014-03-29")
    #expect(try await store.standing(of: article) == .known)
  }
}
