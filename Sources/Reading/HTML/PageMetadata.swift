import Model

/// What a page says of itself: title, day of publication, outlet, address.
struct PageMetadata {
  private let tree: HTMLTree
  private let meta: [String: String]
  private let scripts: [String]
  private let url: String

  init(_ tree: HTMLTree, url: String) {
    self.tree = tree
    var meta: [String: String] = [:]
    for index in tree.elements("meta") {
      let attributes = tree.nodes[index].attributes
      guard let content = attributes["content"], !content.isEmpty else { continue }
      for name in [attributes["property"], attributes["name"], attributes["itemprop"]].compactMap({
        $0?.lowercased()
      }) where meta[name] == nil {
        meta[name] = content
      }
    }
    self.meta = meta
    scripts = tree.elements("script").filter {
      tree.nodes[$0].attributes["type"]?.lowercased() == "application/ld+json"
    }.map { index in
      tree.nodes[index..<tree.nodes[index].end].map(\.text).joined()
    }
    let canonical = tree.elements("link").first {
      tree.nodes[$0].attributes["rel"]?.lowercased() == "canonical"
    }
    self.url =
      [url, meta["og:url"] ?? "", canonical.flatMap { tree.nodes[$0].attributes["href"] } ?? ""].first {
        !$0.isEmpty
      } ?? ""
  }

  var address: String { url }

  var source: String {
    meta["og:site_name"] ?? meta["application-name"] ?? jsonValue("publisher", inner: "name") ?? ""
  }

  var author: String {
    meta["author"] ?? meta["article:author"].flatMap { $0.hasPrefix("http") ? nil : $0 } ?? ""
  }

  /// The headline: what the page's own title and its first heading agree on, else what it gives to social networks.
  var title: String {
    let page = tree.elements("title").first.map { tree.text(ofTitle: $0) } ?? ""
    let social = (meta["og:title"] ?? meta["twitter:title"] ?? "").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    let headings = tree.elements("h1").map { tree.text(of: $0) }.filter { $0.utf8.count > 3 }
    if let heading = headings.first(where: {
      $0.utf8.count > 12 && (page.contains($0) || social.contains($0))
    }) {
      return heading
    }
    if !social.isEmpty { return PageMetadata.withoutOutlet(social, outlet: source) }
    if !page.isEmpty { return PageMetadata.withoutOutlet(page, outlet: source) }
    return headings.first ?? ""
  }

  /// “Talks end | Harbour Courier” without the outlet behind the last separator.
  private static func withoutOutlet(_ title: String, outlet: String) -> String {
    for separator in [" | ", " - ", " – ", " — ", " :: ", " » "] {
      let parts = title.split(separator: separator)
      guard parts.count > 1, let last = parts.last else { continue }
      let words = last.split(separator: " ").count
      if last.lowercased() == outlet.lowercased() || words <= 4 {
        return parts.dropLast().joined(separator: separator).trimmed
      }
    }
    return title
  }

  /// When the page appeared, by the surest sign it gives.
  var published: Publication? {
    let keys = [
      "article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued",
      "dcterms.created", "dcterms.date", "pubdate", "publishdate", "publish-date",
      "publish_date", "parsely-pub-date", "sailthru.date", "article.published", "published_time",
      "cxenseparse:recs:publishtime", "displaydate", "ptime", "originalpublicationdate", "date_published",
      "timestamp", "rnews:datepublished",
    ]
    let fromMeta = keys.lazy.compactMap { meta[$0] }.compactMap { DayReader.day(in: $0) }.first
    if let day = jsonValue("datePublished", inner: nil).flatMap({ DayReader.day(in: $0) }) ?? fromMeta {
      return Publication(day: day, basis: .metadata, confidence: 0.95)
    }
    if let found = AddressDate.publication(in: url) { return found }
    if let day = timeElement { return Publication(day: day, basis: .metadata, confidence: 0.8) }
    return byline.map { Publication(day: $0, basis: .byline, confidence: 0.7) }
  }

  private var timeElement: CalendarDate? {
    let times = tree.elements("time")
    let marked = times.first {
      tree.nodes[$0].attributes["pubdate"] != nil
        || tree.nodes[$0].attributes["itemprop"]?.lowercased() == "datepublished"
    }
    let spans = tree.nodes.indices.filter {
      tree.nodes[$0].attributes["itemprop"]?.lowercased() == "datepublished"
    }
    for index in [marked].compactMap({ $0 }) + spans + times.prefix(1) {
      let text =
        tree.nodes[index].attributes["datetime"] ?? tree.nodes[index].attributes["content"]
        ?? tree.text(of: index)
      if let day = DayReader.day(in: text) { return day }
    }
    return nil
  }

  /// A short text with a full date near the top, or in an element that is named for it.
  private var byline: CalendarDate? {
    let named = [
      "date", "byline", "published", "pubdate", "timestamp", "dateline", "time", "posted", "meta", "datetime",
    ]
    for (index, node) in tree.nodes.enumerated() where !node.tag.isEmpty && !tree.isSilent(index) {
      let names = ((node.attributes["class"] ?? "") + " " + (node.attributes["id"] ?? "")).lowercased()
      guard names.count > 1, named.contains(where: names.contains), node.end - index < 60 else { continue }
      let text = tree.text(of: index)
      if text.utf8.count < 160, let day = DayReader.day(in: text) { return day }
    }
    for (index, node) in tree.nodes.enumerated()
    where node.tag.isEmpty && !tree.isSilent(node.parent) && index < 4000 {
      let text = node.text.trimmed
      guard text.utf8.count < 80, text.utf8.count > 7 else { continue }
      if let day = DayReader.day(in: text) { return day }
    }
    return nil
  }

  /// The value of a name in the page's JSON-LD: `"datePublished": "…"`, or of a name within its object.
  private func jsonValue(_ name: String, inner: String?) -> String? {
    for script in scripts {
      guard let key = script.firstRange(of: "\"\(name)\"") else { continue }
      var rest = script[key.upperBound...].prefix(800)
      if let inner {
        guard let place = rest.firstRange(of: "\"\(inner)\"") else { continue }
        rest = rest[place.upperBound...]
      }
      let value = rest.drop { $0 == ":" || $0.isWhitespace }
      guard value.first == "\"" else { continue }
      return String(value.dropFirst().prefix { $0 != "\"" })
    }
    return nil
  }
}

extension HTMLTree {
  /// The words of the `title` element, which lies in the head and is silent for readers.
  func text(ofTitle index: Int) -> String {
    nodes[index..<nodes[index].end].map(\.text).joined().split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
  }
}
