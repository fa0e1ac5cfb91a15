package import Model
package import Storing

extension Archive {
  /// What became of the articles of another database.
  package struct Merged: Sendable, Hashable {
    /// Articles that were not there.
    package var added = 0
    /// Articles whose text was there, from another outlet.
    package var copies = 0
    /// Articles that were there.
    package var known = 0
    /// Corrections that were not there.
    package var corrections = 0
  }

  /// Adds what another database holds: articles with what they tell, their copies, and corrections.
  ///
  /// Nothing is read anew, but for an article whose id another text has here; `read` does that.
  package func merge(_ other: Store, read: (Article) -> [Report]) async throws(StoreError) -> Merged {
    var merged = Merged()
    var last: Article.ID?
    while true {
      let page = try await other.wholeArticles(after: last, limit: 200)
      guard let end = page.last else { break }
      for article in page { try await add(article, of: other, read: read, counting: &merged) }
      last = end.id
    }
    let there = Set(try await store.correctionRecords())
    let new = try await other.correctionRecords().filter { !there.contains($0) }
    if !new.isEmpty { try await store.add(new) }
    merged.corrections = new.count
    return merged
  }

  private func add(
    _ article: Article, of other: Store, read: (Article) -> [Report], counting merged: inout Merged
  ) async throws(StoreError) {
    var reports = try await other.reports(of: article.id)
    var links = try await other.links(of: article.id)
    var named = article
    if case .new(let id) = try await store.standing(of: article), id != article.id {
      named.id = id
      reports = read(named)
      links = []
    }
    merged.count(try await store.add(named, reports: reports, links: links))
    for copy in try await other.articles([article.id])[article.id]?.copies ?? [] {
      merged.count(try await store.add(article.asPublished(in: copy), reports: [], links: []))
    }
  }
}

extension Archive.Merged {
  fileprivate mutating func count(_ standing: Store.Standing) {
    switch standing {
    case .known: known += 1
    case .copy: copies += 1
    case .new: added += 1
    }
  }
}
