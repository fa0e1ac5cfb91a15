package import Dating
package import Extracting
internal import FoundationEssentials
package import Lexicons
internal import Linking
package import Model
package import Parsing
package import Resolving

/// The stages in their order, from an article to its reports.
package struct Pipeline: Sendable {
  /// Words, tags, trees and names.
  package let parser: Parser
  /// Time expressions.
  package let dater: Dater
  /// Who is meant.
  package let resolver: Resolver
  /// The tables.
  package let lexicon: Lexicon
  /// Events.
  package let extractor: Extractor
  /// The event types, by their keys.
  package let types: [EventType.ID: EventType]

  /// Loads the data of all stages.
  ///
  /// - Throws: `BuildError` or `LexiconError`, which name the file and the remedy.
  package init(
    data: DataFolders, cache: String?, leastConfidence: Double = Extractor.usualConfidence
  ) throws {
    parser = try Pipeline.parser(data: data)
    lexicon = try Lexicon.load(directories: data.paths, cache: cache)
    let pages = try EventPages.load(directories: data.paths)
    dater = Dater()
    resolver = Resolver(lexicon: lexicon)
    extractor = Extractor(
      pages: pages, stateNames: lexicon.stateNames, townStates: lexicon.townStates,
      leastConfidence: leastConfidence)
    types = pages.types
  }

  /// The parser alone, which needs nothing but the model.
  package static func parser(data: DataFolders) throws(BuildError) -> Parser {
    let path = data.shippedFile("English.model")
    guard let bytes = try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped) else {
      throw .missingFile(path)
    }
    do {
      return Parser(model: try LanguageModel(bytes))
    } catch {
      throw .badModel(path, error.description)
    }
  }

  /// The time expressions of an article's text; `parser` lets tense be seen, without it words alone decide.
  package static func times(in article: Article, parser: Parser?) -> [TimeExpression] {
    let dater = Dater()
    guard let parser else { return dater.times(in: article) }
    return dater.times(in: parser.sentences(in: article), of: article)
  }

  /// Everything that is read off an article's words, with its reports.
  package func run(_ article: Article) -> (annotated: AnnotatedArticle, reports: [Report]) {
    let sentences = parser.sentences(in: article)
    let annotated = AnnotatedArticle(
      article: article, sentences: sentences, times: dater.times(in: sentences, of: article),
      mentions: resolver.mentions(in: sentences, of: article))
    let linker = Linker(types: types)
    let reports = linker.dated(extractor.reports(in: annotated), in: article)
    guard article.published == nil, let period = resolver.period(of: article, in: sentences) else {
      return (annotated, reports)
    }
    return (annotated, linker.bounded(reports, writtenIn: period))
  }

  /// What an article tells.
  package func reports(in article: Article) -> [Report] { run(article).reports }
}
