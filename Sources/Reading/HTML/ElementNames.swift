/// What elements are by their tag, role, class and id: conventions that many sites share, none of one site.
enum ElementNames {
  /// Whether an element is what pages set around an article.
  static func isBoilerplate(_ node: HTMLTree.Node) -> Bool {
    switch node.tag {
    case "nav", "aside", "footer", "form", "menu", "dialog": return true
    case "html", "body", "article", "main": return false
    default: break
    }
    if node.attributes["hidden"] != nil || node.attributes["aria-hidden"] == "true" { return true }
    if let style = node.attributes["style"]?.lowercased(),
      style.contains("display:none") || style.contains("display: none")
    {
      return true
    }
    if let role = node.attributes["role"],
      ["navigation", "complementary", "banner", "contentinfo", "dialog", "alert", "search"].contains(role)
    {
      return true
    }
    let names = names(of: node)
    guard !names.isEmpty, !names.contains(where: strongBody.contains) else { return false }
    return names.contains { name in
      wholeNames.contains(name) || name.split { "-_:".contains($0) }.contains(where: nameParts.contains)
    }
  }

  /// Whether an element holds the words under a picture.
  static func isCaption(_ node: HTMLTree.Node) -> Bool {
    words(of: node).contains { ["caption", "figcaption", "credit", "cutline"].contains($0) }
  }

  /// How much the name of an element speaks for its holding the article.
  static func weight(of node: HTMLTree.Node) -> Double {
    if node.tag == "article" || node.attributes["itemprop"]?.lowercased() == "articlebody" { return 1.6 }
    if node.tag == "main" || node.attributes["role"] == "main" { return 1.3 }
    let words = words(of: node)
    if words.contains(where: strongBody.contains) { return 1.4 }
    return words.contains { ["article", "content", "post", "entry", "story", "body", "text"].contains($0) }
      ? 1.2 : 1
  }

  /// The classes and the id.
  private static func names(of node: HTMLTree.Node) -> [Substring] {
    [node.attributes["class"], node.attributes["id"]].compactMap { $0?.lowercased() }
      .flatMap { $0.split(whereSeparator: \.isWhitespace) }
  }

  /// The classes and the id with their parts: `article-body` is that, and article, and body.
  private static func words(of node: HTMLTree.Node) -> [Substring] {
    names(of: node).flatMap { name in [name] + name.split { "-_:".contains($0) } }
  }

  private static let strongBody: Set<Substring> = [
    "article-body", "articlebody", "article-content", "article__body", "article_body", "story-body",
    "storybody", "entry-content", "post-content", "post-body", "article-text", "story-content",
    "body-content", "read__content", "content-body",
  ]

  /// Names that mean boilerplate only as a whole; as parts of others they say little (`hidden-print`).
  private static let wholeNames: Set<Substring> = [
    "hidden", "hide", "invisible", "print", "tools", "tags", "widget", "widgets", "ad", "ads", "banner",
    "modal", "overlay", "cookie", "cookies", "login",
    "signup", "popular", "mostread", "rss", "toc", "infobox", "navbox", "metadata", "reflist", "catlinks",
    "noprint", "tooltip", "sr-only", "byline", "timestamp",
    "visually-hidden", "screen-reader-text", "mw-editsection", "editsection", "most-read", "more-stories",
    "read-more", "readmore", "author-bio", "jump-link", "skip",
  ]

  /// Names that mean boilerplate wherever they are a part.
  private static let nameParts: Set<Substring> = [
    "nav", "navigation", "navbar", "menu", "sidebar", "footer", "breadcrumb", "breadcrumbs", "related",
    "recommended", "recommendations", "comments", "comment",
    "disqus", "share", "sharing", "social", "newsletter", "subscribe", "subscription", "promo", "promotion",
    "advert", "advertisement", "adsense", "consent",
    "popup", "paywall", "toolbar", "pagination", "pager", "outbrain", "taboola", "sponsored", "sponsor",
    "trending", "masthead", "topbar",
  ]
}

/// Sentences that pages say to their readers and not about the world.
enum Phrases {
  /// Whether a short text is such a notice: an offer to subscribe, a label, a copyright line.
  static func isNotice(_ text: String) -> Bool {
    guard text.utf8.count < 200 else { return false }
    let lowered = text.lowercased()
    return starts.contains(where: lowered.hasPrefix) || wholes.contains(lowered)
  }

  private static let starts = [
    "©", "copyright ", "all rights reserved", "subscribe", "sign up", "read more", "related:", "share this",
    "follow us", "click here", "advertisement", "show comments",
    "continue reading", "see also:", "photo:", "image:", "newsletter", "get the latest", "most read",
    "you may also like", "recommended", "already a subscriber", "log in",
  ]
  private static let wholes: Set<String> = [
    "share", "print", "email", "save", "tweet", "comments", "loading...", "loading…", "related", "more",
    "advertisement", "next", "previous",
  ]
}
