import Building
import Foundation
import Model
import Reading
import Testing

@Suite("The whole way")
struct PipelineTests {
  static let cases = ((try? FileManager.default.contentsOfDirectory(atPath: Shipped.cases.path)) ?? [])
    .filter { $0.hasSuffix(".case") }.sorted()

  @Test("An article tells what its case says", arguments: cases)
  func golden(name: String) throws {
    let file = Shipped.cases.appending(path: name)
    let text = try String(contentsOf: file, encoding: .utf8)
    let cut = try #require(text.range(of: "\n---\n"))
    let article = String(text[..<cut.lowerBound])
    let found = try Shipped.reports(in: article).map { $0.notation + "\n" }.joined()
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try "\(article)\n---\n\(found)".write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(found == text[cut.upperBound...])
    }
  }

  @Test("However many articles are under way, the results come in order and are the same")
  func determinism() async throws {
    let pipeline = try Shipped.pipeline
    let samples = "\(Shipped.data)/Samples"
    let names = try FileManager.default.contentsOfDirectory(atPath: samples).sorted().prefix(4)
    let articles = try names.flatMap { name in
      try Shipped.reader.articles(
        in: [UInt8](Data(contentsOf: URL(filePath: "\(samples)/\(name)"))), name: name
      ).map { try $0.get() }
    }
    let alone = articles.map { pipeline.reports(in: $0).map(\.notation) }
    for width in [1, 4] {
      var work = OrderedWork<Article, [String]>(width: width) { pipeline.reports(in: $0).map(\.notation) }
      var together: [[String]] = []
      for article in articles { if let result = await work.add(article) { together.append(result) } }
      while let result = await work.next() { together.append(result) }
      #expect(together == alone, "\(width) at once")
    }
  }

  @Test("What is no article is refused with the file's name", arguments: [[], [0, 1, 2, 0xFF, 0, 7, 0, 3]])
  func badInput(bytes: [UInt8]) throws {
    let results = Shipped.reader.articles(in: bytes, name: "odd.txt")
    #expect(results.count == 1)
    for result in results {
      #expect { try result.get() } throws: { "\($0)".hasPrefix("odd.txt: ") }
    }
  }

  @Test("A folder of tables that is not there is named")
  func missingFolder() {
    #expect {
      try DataFolders(given: ["no-such-folder"], environment: ["CHANCERY_DATA": Shipped.data])
    } throws: { "\($0)".contains("no-such-folder") }
  }

  @Test("A variable that is set to nothing counts as not set")
  func emptyVariable() throws {
    let unset = try DataFolders(given: [], environment: [:])
    #expect(try DataFolders(given: [], environment: ["CHANCERY_DATA": "", "HOME": ""]).paths == unset.paths)
    #expect(DataFolders.cache(["XDG_CACHE_HOME": "", "HOME": "/home/ada"]) == "/home/ada/.cache/chancery")
  }
}
