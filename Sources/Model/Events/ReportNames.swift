extension Event.ID {
  /// The id of the event of which a report was the first to tell.
  package init(toldFirstIn report: Report.ID) {
    var hash = ContentHash()
    hash.combine(report.text)
    self.init(hash.hexadecimal)
  }
}

/// Names for the reports of one article: each of its own, and the same whenever the article is read.
package struct ReportNames: Sendable {
  private var taken: Set<Report.ID> = []

  /// Starts with no names taken.
  package init() {}

  /// A name made of the article, the place of the best evidence and the type.
  ///
  /// Two reports of one type that begin with the same words are numbered: `…#812-statement`, `…#812-statement-2`.
  package mutating func name(article: Article.ID, start: Int, type: EventType.ID) -> Report.ID {
    let plain = "\(article.text)#\(start)-\(type.text)"
    var id = Report.ID(plain)
    var number = 2
    while !taken.insert(id).inserted {
      id = Report.ID("\(plain)-\(number)")
      number += 1
    }
    return id
  }
}
