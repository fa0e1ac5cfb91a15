/// Finds the headline of a page among its title, its headings, and what it gives to others as its title.
enum PageTitle {
  static func title(_ tree: HTMLTree, _ metadata: PageMetadata) -> String {
    let page = pageTitle(tree)
    let headings = tree.elements(.h1).map { tree.text(of: $0) }.filter { $0.utf8.count > 3 }
    let known = [page] + headings
    // What search engines are told may be a description of the subject instead.
    for headline in [metadata.data.headline, metadata.data.name].compactMap({ $0?.singleSpaced.resolved })
    where known.contains(where: { $0.folded.sharesBeginning(with: headline.folded) }) { return headline }
    let stated = keys.lazy.compactMap { metadata.meta[$0]?.singleSpaced.resolved }.first { !$0.isEmpty }
    guard let title = stated ?? (page.isEmpty ? nil : page) else { return headings.first ?? "" }
    if let heading = headings.first(where: { isHeadline($0, of: title) }) { return heading }
    return withoutOutlet(title, outlet: metadata.source, isPageTitle: stated == nil)
  }

  /// The outlet that the title of a page tells behind the headline that the page gives to others: “Talks end - Harbour Courier”; empty
  /// where it tells none.
  static func outlet(_ tree: HTMLTree, _ metadata: PageMetadata) -> String {
    let page = pageTitle(tree)
    let shared = ["og:title", "twitter:title"].lazy.compactMap { metadata.meta[$0]?.singleSpaced.resolved }
    guard let headline = shared.first(where: { !$0.isEmpty && page.hasPrefix($0) }) else { return "" }
    let rest = page.dropFirst(headline.count)
    guard let separator = separators.first(where: rest.hasPrefix),
      let last = rest.split(separator: separator).last.map({ String($0).trimmed }),
      last.split(separator: " ").count < 6
    else { return "" }
    return last
  }

  private static func pageTitle(_ tree: HTMLTree) -> String {
    tree.elements(.title).first { !tree.isWithin($0, HTMLTag.drawings) }
      .map { tree.text(of: $0, includingSilent: true).singleSpaced } ?? ""
  }

  private static let keys = [
    "dc:title", "dc.title", "dcterm:title", "dcterms.title", "og:title", "twitter:title", "title",
    "parsely-title",
    "sailthru.title",
  ]

  private static let separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", "_", " • "]

  /// Whether a heading is a title up to a separator, and long enough to be more than a rubric.
  private static func isHeadline(_ heading: String, of title: String) -> Bool {
    guard title.hasPrefix(heading), heading.utf8.count > 15 else { return false }
    let rest = title.dropFirst(heading.count)
    return rest.isEmpty || separators.contains { rest.hasPrefix($0) }
  }

  /// “Talks end | Harbour Courier” without the outlet: the part that is named like it, or, in the title of the page itself,
  /// a few words behind many.
  private static func withoutOutlet(_ title: String, outlet: String, isPageTitle: Bool) -> String {
    for separator in separators {
      let parts = title.split(separator: separator)
      guard parts.count > 1, let last = parts.last else { continue }
      let rest = parts.dropLast().joined(separator: separator).trimmed
      if String(last).folded == outlet.folded { return rest }
      if isPageTitle, last.split(separator: " ").count <= 4, rest.split(separator: " ").count >= 4 {
        return rest
      }
    }
    return title
  }
}

extension String {
  /// The text with character references resolved that were written twice: `&amp;quot;`.
  var resolved: String {
    guard utf8.contains(UInt8(ascii: "&")) else { return self }
    var text: [UInt8] = []
    HTMLEntities.append(Array(utf8), 0..<utf8.count, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether one text begins like the other for its first words.
  fileprivate func sharesBeginning(with other: String) -> Bool {
    let length = Swift.min(18, utf8.count, other.utf8.count)
    return length > 3 && utf8.prefix(length).elementsEqual(other.utf8.prefix(length)) || contains(other)
  }
}
