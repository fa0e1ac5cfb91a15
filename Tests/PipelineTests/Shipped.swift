import Building
import Foundation
import Model
import Reading

/// All stages over the data of the checkout, loaded once for all tests; whatever is found is told, however unsure.
enum Shipped {
  static let cases = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
  static let data = cases.appending(path: "../../../Data").standardizedFileURL.path
  static let reader = Reader(defaults: ReadDefaults(published: nil, source: ""))
  static var pipeline: Pipeline { get throws { try loaded.get() } }

  private static let loaded = Result {
    try Pipeline(
      data: DataFolders(given: [], environment: ["CHANCERY_DATA": data]), cache: nil, leastConfidence: 0)
  }

  /// The reports of the articles that a text file holds.
  static func reports(in text: String) throws -> [Report] {
    let pipeline = try pipeline
    return try reader.articles(in: Array(text.utf8), name: "case.txt").flatMap {
      pipeline.reports(in: try $0.get())
    }
  }
}
