import Dating
import Extracting
import Foundation
import Lexicons
import Model
import Parsing
import Resolving

/// All stages from text to reports, over the data of the checkout.
struct Pipeline {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
  let parser: Parser
  let resolver: Resolver
  let pages: EventPages
  let extractor: Extractor

  init(data: String) throws {
    parser = Parser(
      model: try LanguageModel(
        bytes: Array(Data(contentsOf: URL(filePath: "\(Pipeline.root)/Data/English.model")))))
    let lexicon = try Lexicon.load(directories: [data], cache: nil)
    resolver = Resolver(lexicon: lexicon)
    pages = try EventPages.load(directories: ["\(Pipeline.root)/Data"])
    extractor = Extractor(
      pages: pages, stateNames: lexicon.stateNames, townStates: lexicon.townStates, leastConfidence: 0)
  }

  func annotated(_ article: Article) -> AnnotatedArticle {
    let sentences = parser.sentences(in: article)
    return AnnotatedArticle(
      article: article, sentences: sentences, times: Dater().times(in: sentences, of: article),
      mentions: resolver.mentions(in: sentences, of: article))
  }

  func reports(in article: Article) -> [Report] { extractor.reports(in: annotated(article)) }
}
