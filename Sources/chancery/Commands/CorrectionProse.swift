import Exporting
import Model
import Storing

/// What a correction is about, as the database has it now.
enum CorrectionSubject {
  case report(Report)
  case article(Article)
  /// What the database has no longer; the correction holds again when its article is added again.
  case lost

  /// The quote or the title that a person knows it by.
  var prose: String {
    switch self {
    case .report(let report): "“\(report.evidence.first?.quote ?? report.id.text)”"
    case .article(let article):
      "the article \(article.title.isEmpty ? article.id.short : "“\(article.title)”")"
    case .lost: "what a removed article told"
    }
  }
}

extension Store {
  /// What a correction is about.
  func subject(of correction: Correction) throws -> CorrectionSubject {
    let id = correction.report.text
    if case .published = correction.change {
      let article = try articles(idBeginning: id).first { $0.id.text == id }
      return article.map(CorrectionSubject.article) ?? .lost
    }
    return try reports([correction.report]).first.map(CorrectionSubject.report) ?? .lost
  }
}

extension Correction.Change {
  /// What was changed, in words.
  var prose: String {
    switch self {
    case .date(let span): span.map { "dated \($0.edtf)" } ?? "left undated"
    case .type(let type): "called \("aeiou".contains(type.text.first ?? "x") ? "an" : "a") \(type.text)"
    case .status(let status): "told as \(status.rawValue)"
    case .place(let place): place.map { "placed in \($0.name)" } ?? "told without a place"
    case .summary(let words): words.map { "told in the words “\($0)”" } ?? "told in the words of the articles"
    case .with(let party): "told with \(party.name)"
    case .without(let party): "told without \(party.name)"
    case .reject: "left out"
    case .merge: "made one with another event"
    case .split: "parted from the others' reports"
    case .published(let day): "published on \(day)"
    }
  }
}
