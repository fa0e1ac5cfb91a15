import Foundation
import Model
import Testing

@testable import Reading

/// A sample with the reading that is written beside it: a head of fields, then the text.
struct Sample: Sendable, CustomTestStringConvertible {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Samples")
  let name: String
  var testDescription: String { name }

  /// All samples, by the names of their readings.
  static let all: [Sample] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasSuffix(".txt") || $0.hasSuffix(".in.txt") }.sorted().map(Sample.init)
  }()

  /// The reading as it should be.
  var expected: String {
    get throws {
      let stem = name.split(separator: ".").first.map(String.init) ?? name
      return try String(contentsOf: Sample.folder.appending(path: "\(stem).txt"), encoding: .utf8)
    }
  }

  /// The articles as they are read.
  func read() throws -> String {
    let bytes = [UInt8](try Data(contentsOf: Sample.folder.appending(path: name)))
    let reader = Reader(defaults: ReadDefaults(published: nil, source: ""))
    return try reader.articles(in: bytes, name: name).map { Sample.written(try $0.get()) }.joined(
      separator: "\n========\n\n")
  }

  private static func written(_ article: Article) -> String {
    let published = article.published.map {
      "\($0.day) \($0.basis.rawValue)" + ($0.rival.map { ", not \($0)" } ?? "")
    }
    var fields = [
      ("Title", article.title), ("Source", article.source), ("Author", article.author),
      ("Date", published ?? ""),
      ("Address", article.url),
    ]
    fields += article.captions.map { ("Caption", $0) }
    fields += article.passages.compactMap { passage in
      passage.kind == .heading
        ? nil
        : (
          passage.kind.rawValue.capitalized,
          (passage.day.map { "\($0) " } ?? "") + article.text[passage.range]
        )
    }
    return fields.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)\n" }.joined() + "\n" + article.text + "\n"
  }
}

@Suite("Reading files")
struct SampleTests {
  @Test("A sample is read as its reading says, neither more nor less", arguments: Sample.all)
  func sample(_ sample: Sample) throws {
    let read = try sample.read()
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      let stem = sample.name.split(separator: ".").first.map(String.init) ?? sample.name
      try read.write(to: Sample.folder.appending(path: "\(stem).txt"), atomically: true, encoding: .utf8)
    }
    #expect(try read == sample.expected)
  }

  @Test("What a page marks as its article is the article, however short, with the lead above it")
  func statedBody() throws {
    let page = """
      <!doctype html><html><body>
      <div itemprop="description"><p>The two ministers spoke by telephone on Monday.</p></div>
      <div itemprop="articleBody"><p>They talked about the border, about grain and about the next round of talks in \
      the spring, a spokesman said.</p></div>
      <div><p>Published in the section of news, where all that is new stands, day by day, and is kept.</p>
      <p>Reading on is free, and so is writing to us, by letter, by wire, or by any other way you like.</p></div>
      </body></html>
      """
    let reader = Reader(defaults: ReadDefaults(published: nil, source: ""))
    let text = try #require(reader.articles(in: Array(page.utf8), name: "page.html").first).get().text
    #expect(text.hasPrefix("The two ministers spoke by telephone on Monday.\n\nThey talked"))
    #expect(!text.contains("section of news"))
  }
}
