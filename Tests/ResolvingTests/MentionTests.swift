import Foundation
import Lexicons
import Model
import Parsing
import Resolving
import Testing

/// The shipped tables and language model; `nil` where this checkout has none.
private let shipped: (lexicon: Lexicon, parser: Parser)? = {
  let data = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Data")
  guard FileManager.default.fileExists(atPath: data.appending(path: "people.tsv").path),
    let lexicon = try? Lexicon.load(directories: [data.path], cache: nil),
    let bytes = try? Data(contentsOf: data.appending(path: "English.model")),
    let model = try? LanguageModel(bytes: Array(bytes))
  else { return nil }
  return (lexicon, Parser(model: model))
}()

/// One marked stretch of a case: its words, who is meant, and who was found.
private struct Outcome {
  let text: String
  let words: String
  let expected: [String]
  let found: [Party]
  /// Names under which the mention is a place, or somebody acts for it.
  let beside: [String]
  var isNegative: Bool { expected == ["-"] }

  /// Whether the right parties were found, whichever way their names are spelt.
  func isRight(_ lexicon: Lexicon) -> Bool {
    if isNegative { return !found.contains(where: \.isKnown) }
    let names = found.isEmpty || expected.count == 1 ? found.map(\.name) + beside : found.map(\.name)
    guard found.count == expected.count || expected.count == 1 && !beside.isEmpty else { return false }
    return expected.allSatisfy { name in
      let keys = Set(lexicon.uses(of: name).map { lexicon.key(PartyRow($0.table, $0.row)) })
      let others = Set(names.flatMap { lexicon.uses(of: $0) }.map { lexicon.key(PartyRow($0.table, $0.row)) })
        .subtracting([""])
      return found.contains { keys.contains($0.id.text) } || names.contains(name)
        || !keys.isDisjoint(with: others)
    }
  }
}

/// Resolves one case and pairs each marked stretch with the mention that covers most of it.
private func outcomes(of line: String, _ lexicon: Lexicon, _ parser: Parser) throws -> [Outcome] {
  let parts = line.components(separatedBy: " | ")
  try #require(parts.count == 3, "\(line)")
  var text = ""
  var ranges: [TextRange] = []
  for piece in parts[1].components(separatedBy: "«") {
    let halves = piece.components(separatedBy: "»")
    if halves.count == 2 {
      ranges.append(TextRange(text.utf8.count, text.utf8.count + halves[0].utf8.count))
    }
    text += halves.joined()
  }
  let expected = parts[2].components(separatedBy: "; ")
  try #require(expected.count == ranges.count, "\(line)")
  let article = article(text, on: parts[0])
  let mentions = Resolver(lexicon: lexicon).mentions(in: parser.sentences(in: article), of: article)
  return zip(ranges, expected).map { range, names in
    let over = mentions.filter { $0.range.overlaps(range) }.max { a, b in
      overlap(a.range, range) < overlap(b.range, range)
    }
    return Outcome(
      text: text, words: text[range], expected: names.components(separatedBy: " + "),
      found: over?.parties ?? [],
      beside: [over?.place?.name, over?.onBehalfOf?.name].compactMap { $0 })
  }
}

private func overlap(_ a: TextRange, _ b: TextRange) -> Int { min(a.end, b.end) - max(a.start, b.start) }

@Test(
  "At least 97 of 100 mentions of eighty years are resolved right, and no look-alike is taken",
  .enabled(if: shipped != nil))
func mentionsOfEightyYears() throws {
  let (lexicon, parser) = try #require(shipped)
  let results = try MentionCases.all.flatMap { try outcomes(of: $0, lexicon, parser) }
  let wrong = results.filter { !$0.isRight(lexicon) }
  let report = wrong.map { "“\($0.words)” in “\($0.text)”: \($0.expected), found \($0.found.map(\.name))" }
  let share = Double(results.count - wrong.count) / Double(results.count)
  print("\(results.count) mentions, \(wrong.count) wrong: \(share)\n\(report.joined(separator: "\n"))")
  #expect(results.count >= 300)
  #expect(share >= 0.97, "\(report.joined(separator: "\n"))")
  #expect(wrong.filter(\.isNegative).isEmpty, "\(report.joined(separator: "\n"))")
}

@Test("What was once mended stays right", .enabled(if: shipped != nil))
func mendedMentions() throws {
  let (lexicon, parser) = try #require(shipped)
  for line in MentionCases.mended.split(separator: "\n") {
    for outcome in try outcomes(of: String(line), lexicon, parser) {
      #expect(
        outcome.isRight(lexicon),
        "“\(outcome.words)” in “\(outcome.text)”: found \(outcome.found.map(\.name))")
    }
  }
}

@Test(
  "Words of which the model says nothing are a name where they are two or three, no firm's, and somebody acts or suffers",
  .enabled(if: shipped != nil),
  arguments: [
    ("Police arrested Zoltamir Zebrax on Monday.", ["Zoltamir Zebrax"]),
    ("Police arrested Zebrax on Monday.", []),
    ("Police arrested Zoltamir Brelok Vantor Zebrax on Monday.", []),
    ("Police searched a house near Zoltamir Zebrax on Monday.", []),
    ("Police arrested Zebrax Council on Monday.", []),
  ])
func untagged(text: String, names: [String]) throws {
  let (lexicon, parser) = try #require(shipped)
  let article = article(text, on: "2015-07-15")
  let sentences = parser.sentences(in: article).map { sentence in
    var bare = sentence
    bare.names = []
    return bare
  }
  let mentions = Resolver(lexicon: lexicon).mentions(in: sentences, of: article)
  #expect(mentions.flatMap(\.parties).map(\.name) == names)
}
