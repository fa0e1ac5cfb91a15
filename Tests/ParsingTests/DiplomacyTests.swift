import Foundation
import Model
import Testing

@testable import Parsing

/// The shipped model, from the checkout.
let shippedParser: Parser? = {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  guard let data = try? Data(contentsOf: root.appending(path: "Data/English.model"), options: .alwaysMapped),
    let model = try? LanguageModel(data)
  else { return nil }
  return Parser(model: model)
}()

/// The sentences of a text that stands alone.
func parsed(_ text: String, with parser: Parser) -> [Sentence] {
  parser.sentences(
    in: Article(
      id: .init("test"), title: "", source: "", url: "", author: "", published: nil, text: text, passages: [])
  )
}

@Test("At least 95 of a hundred sentences of diplomacy are read right off the tree")
func diplomacy() throws {
  let parser = try #require(shippedParser)
  let rows = diplomaticSentences.split(separator: "\n").map {
    $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
  }
  #expect(rows.count == 100)
  let faults = rows.compactMap { fault(in: $0, parser: parser) }
  #expect(faults.count <= 5, "\(faults.joined(separator: "\n"))")
}

/// What is wrong with the reading of a row; `nil` where all is right.
private func fault(in row: [String], parser: Parser) -> String? {
  guard row.count == 6 else { return "not six columns: \(row)" }
  let sentences = parsed(row[0], with: parser)
  guard let sentence = sentences.first(where: { $0.tokens.contains { $0.form == row[1] } }) else {
    return "no “\(row[1])”: \(row[0])"
  }
  let reader = TreeReader(tokens: sentence.tokens)
  guard let verb = reader.tokens.firstIndex(where: { $0.form == row[1] }) else {
    return "no “\(row[1])”: \(row[0])"
  }
  let readings: [(String, [Int])] = [
    (row[2], reader.agents(of: verb)), (row[3], reader.recipients(of: verb)), (row[4], reader.cues(of: verb)),
    (row[5], reader.sources(of: verb)),
  ]
  for (expected, found) in readings where expected != "-" {
    let words = Set(found.flatMap(reader.name))
    if !expected.split(separator: "+").allSatisfy({ words.contains(String($0)) }) {
      return "“\(row[1])” in “\(row[0])”: wanted \(expected), found \(words.sorted())"
    }
  }
  return nil
}
