import Building
import CommandLine
import Exporting
import Foundation
import Model
import Parsing

/// One command a stage, so that each can be looked at from outside.
enum StageCommands {
  static func read(_ invocation: Invocation) async throws -> ExitCode {
    let asJSON = invocation.has("json")
    return try await eachArticle(invocation) { article in
      asJSON ? JSONValue.article(article).line + "\n" : plain(article)
    }
  }

  private static func plain(_ article: Article) -> String {
    let head = [
      ("Title", article.title), ("Source", article.source),
      ("Date", article.published?.day.description ?? ""),
      ("Address", article.url),
    ]
    return head.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)\n" }.joined() + "\n\(article.text)\n\n"
  }

  static func parse(_ invocation: Invocation) async throws -> ExitCode {
    let parser = try Pipeline.parser(data: Setting(invocation).data)
    if invocation.has("tokens") { return try parseTokens(invocation.operands, parser: parser) }
    return try await eachArticle(invocation) { article in
      CoNLLU.write(parser.sentences(in: article), of: article.id.text, text: article.text)
    }
  }

  /// Tags and parses the words of CoNLL-U files, so that parsers can be compared on the same words.
  private static func parseTokens(_ files: [String], parser: Parser) throws -> ExitCode {
    var count = 0
    for file in files {
      guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
        throw Failure(code: .noInput, message: "\(file): there is no such file, or it is not UTF-8")
      }
      for given in CoNLLU.read(text) {
        count += 1
        let words = given.sentence.tokens.map { $0.range.start..<$0.range.end }
        let sentence = parser.sentence(words, bytes: Array(given.text.utf8), paragraph: 0, place: .body)
        Console.print(CoNLLU.write(sentence, id: String(count), text: given.text))
      }
    }
    return .done
  }

  static func dates(_ invocation: Invocation) async throws -> ExitCode {
    let parser = invocation.has("trees") ? try Pipeline.parser(data: Setting(invocation).data) : nil
    let explains = invocation.has("explain")
    return try await eachArticle(invocation) { article in
      let points = CodePoints(of: article.text)
      return Pipeline.times(in: article, parser: parser).map {
        explains ? explanation($0, in: article) : record($0, in: article, at: points.range($0.range))
      }.joined()
    }
  }

  private static func record(_ time: TimeExpression, in article: Article, at range: Range<Int>) -> String {
    let value: JSONValue = [
      "doc": .string(article.id.text), "start": .integer(range.lowerBound), "end": .integer(range.upperBound),
      "type": .string(time.kind.rawValue), "value": .string(time.value),
      "text": .string(article.text[time.range]),
    ]
    return value.line + "\n"
  }

  private static func explanation(_ time: TimeExpression, in article: Article) -> String {
    let days = time.span.map { "\($0.edtf) (\(time.basis.rawValue))" } ?? "no day"
    return """
      “\(article.text[time.range])”
        rule     \(time.rule)
        meaning  \(time.phrase)
        anchor   \(time.anchor)
        result   \(time.kind.rawValue) \(time.value); \(days)

      """
  }

  static func extract(_ invocation: Invocation) async throws -> ExitCode {
    let setting = Setting(invocation)
    let pipeline = try setting.pipeline
    var work = OrderedWork<Article, String>(width: try setting.jobs * 2) { article in
      JSONValue.extraction(article, reports: pipeline.reports(in: article), types: pipeline.types).line + "\n"
    }
    var troubles = Troubles()
    try await setting.input.forEach { input in
      if let line = await work.add(input.article) { Console.print(line) }
    } trouble: {
      troubles.add($0)
    }
    while let line = await work.next() { Console.print(line) }
    return troubles.code
  }

  /// Prints what a function makes of every article.
  static func eachArticle(_ invocation: Invocation, _ line: (Article) -> String) async throws
    -> ExitCode
  {
    var troubles = Troubles()
    try await Setting(invocation).input.forEach { input in
      Console.print(line(input.article))
    } trouble: {
      troubles.add($0)
    }
    return troubles.code
  }
}
