import Foundation
import Testing

private let tables = Checkout.files(below: "Data", endingIn: ".tsv").filter {
  $0.split(separator: "/").count == 2
}

@Test(
  "A table is sorted by key, each key once, and every row has all columns and a source", arguments: tables)
func table(path: String) throws {
  let rows = try Checkout.lines(of: path).filter { !$0.isEmpty && !$0.hasPrefix("#") }
    .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
  let header = try #require(rows.first, "\(path) is empty")
  #expect(header.first == "key" && header.last == "source")
  var faults: [String] = []
  for (row, next) in zip(rows.dropFirst(), rows.dropFirst(2))
  where !row[0].utf8.lexicographicallyPrecedes(next[0].utf8) {
    faults.append("“\(next[0])” must not follow “\(row[0])”")
  }
  for row in rows.dropFirst() where row.count != header.count || row.last?.isEmpty != false {
    faults.append("“\(row[0])” has \(row.count) of \(header.count) columns, or no source")
  }
  #expect(faults.isEmpty, "\(path): \(faults.prefix(20))")
}

@Test("The top level holds what the design names and nothing else")
func topLevel() throws {
  let expected: Set = [
    "Package.swift", "Sources", "Tests", "Data", "Exports", "Docs", "README.md", "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE", "NOTICE", "Makefile",
  ]
  let found = try FileManager.default.contentsOfDirectory(atPath: Checkout.root.path).filter {
    !$0.hasPrefix(".")
  }
  #expect(Set(found).subtracting(expected).isEmpty)
}
