import Foundation
import Storing
import Testing

@Suite("Docs/database.md")
struct DatabaseDocumentTests {
  private static let page = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../Docs/database.md")

  @Test("Every table and view stands there with every column, and nothing that is not")
  func freshness() throws {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    let path = Sample.path()
    _ = try Store(path: path, creates: true)
    let database = try SQLite(path)
    // What FTS5 keeps for itself is named search_….
    let names = try database.texts(
      "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'search!_%' ESCAPE '!' AND name NOT LIKE 'sqlite%' ORDER BY name"
    )
    let sections = text.components(separatedBy: "\n### ").dropFirst().map { section in
      (name: String(section.prefix { $0 != "\n" }), text: section.components(separatedBy: "\n## ")[0])
    }
    #expect(sections.map(\.name).sorted() == names)
    for section in sections {
      let columns = try database.texts("SELECT name FROM pragma_table_info('\(section.name)')")
      let told = Set(
        section.text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
          .filter { $0.offset % 2 == 1 }.map { String($0.element) })
      for column in columns {
        #expect(told.contains(column), "\(section.name): nothing is said of \(column)")
      }
    }
    #expect(text.contains("now \(try database.texts("PRAGMA user_version")[0])"))
  }

  @Test("Its queries run")
  func queries() throws {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    let path = Sample.path()
    _ = try Store(path: path, creates: true)
    let database = try SQLite(path)
    let queries = text.split(separator: "\n").filter { $0.hasPrefix("    sqlite3 ") }.compactMap { line in
      line.split(separator: "\"").dropFirst().first.map(String.init)
    }
    #expect(queries.count >= 2)
    for query in queries { _ = try database.texts(query) }
  }
}
