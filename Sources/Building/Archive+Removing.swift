package import Model
package import Storing

extension Archive {
  /// Takes out an article or a copy, and what it alone told; a text that other papers have is theirs from now on. `read` tells what the
  /// first of them tells.
  package func remove(_ id: Article.ID, read: (Article) -> [Report]) async throws(StoreError) {
    let article = try await store.articles(idBeginning: id.text).first { $0.id == id }
    let copies = try await store.articles([id])[id]?.copies ?? []
    try await store.remove(id)
    guard let article else { return }
    for copy in copies {
      var twin = article.asPublished(in: copy)
      let standing = try await store.standing(of: twin)
      if case .new(let id) = standing { twin.id = id }
      let reports = standing.isNew ? read(twin) : []
      _ = try await add(twin, reports: reports)
    }
  }
}

extension Store.Standing {
  fileprivate var isNew: Bool { if case .new = self { true } else { false } }
}

extension Article {
  /// The same text as another paper has it.
  func asPublished(in copy: ArticleReference) -> Article {
    var twin = self
    twin.id = copy.id
    twin.title = copy.title
    twin.source = copy.source
    twin.url = copy.url
    twin.published = copy.published
    return twin
  }
}
