import Model

/// What a page says of itself in its head: title, days, outlet, address, author.
struct PageMetadata: Sendable {
  let meta: [String: String]
  let data: StructuredData
  /// The page's address; empty where it does not tell.
  let address: String
  /// The page's language; empty where it does not tell.
  let language: String

  /// Reads the head of a page; `url` is its address where it is known from elsewhere.
  init(_ tree: HTMLTree, url: String) {
    var meta: [String: String] = [:]
    for index in tree.elements(.meta) {
      guard let content = tree.value(.content, of: index), !content.isEmpty else { continue }
      for name in [HTMLAttribute.property, .name, .itemprop, .httpEquiv] {
        guard let names = tree.value(name, of: index)?.lowercased() else { continue }
        // Several names may share a content.
        for key in names.split(separator: " ").map(String.init) where meta[key] == nil { meta[key] = content }
      }
    }
    self.meta = meta
    data = StructuredData(tree)
    let canonical = tree.elements(.link).first { tree.isValue(.rel, of: $0, "canonical") }
      .flatMap { tree.value(.href, of: $0) }
    address =
      [url, canonical ?? "", meta["og:url"] ?? "", data.address ?? ""].first { $0.contains("://") } ?? url
    language = PageMetadata.language(tree, meta)
  }

  private static func language(_ tree: HTMLTree, _ meta: [String: String]) -> String {
    let stated = tree.elements(.html).first.flatMap { tree.value(.lang, of: $0) }
    return (stated ?? meta["og:locale"] ?? meta["content-language"] ?? meta["language"] ?? "").lowercased()
      .replacing("_", with: "-")
  }

  /// The outlet.
  var source: String {
    let named =
      meta["og:site_name"] ?? data.publisher ?? meta["application-name"] ?? meta["apple-mobile-web-app-title"]
    return (named ?? "").singleSpaced
  }

  /// The author's name.
  var author: String {
    let named = [
      meta["author"], data.author, meta["article:author"], meta["byl"], meta["parsely-author"],
      meta["dc.creator"],
    ]
    let name = named.lazy.compactMap { $0?.singleSpaced }.first { !$0.isEmpty && !$0.hasPrefix("http") } ?? ""
    return name.lowercased().hasPrefix("by ") ? String(name.dropFirst(3)) : name
  }
}
