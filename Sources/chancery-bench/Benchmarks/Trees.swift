import Foundation
import Model
import Parsing

extension Benchmark {
  /// Text to words, tags, trees and names, as `chancery parse` finds them.
  static let trees = Benchmark(
    name: "trees",
    summary: "text to words, tags, trees and names, by Data/English.model of the working folder"
  ) { texts in
    var model: LanguageModel?
    let time = ContinuousClock().measure {
      let data = try? Data(contentsOf: URL(filePath: "Data/English.model"), options: .alwaysMapped)
      model = data.flatMap { try? LanguageModel($0) }
    }
    guard let model else { return { "no model in Data/" } }
    let parser = Parser(model: model)
    let articles = texts.map {
      Article(
        id: .init("text"), title: "", source: "", url: "", author: "", published: nil, text: $0, passages: [])
    }
    return {
      let start = ContinuousClock.now
      let words = articles.reduce(0) { sum, article in
        sum + parser.sentences(in: article).reduce(0) { $0 + $1.tokens.count }
      }
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      return
        "model loaded in \(time / .milliseconds(1)) ms, \(words) words, \(Int(Double(words) / seconds)) a second"
    }
  }
}
