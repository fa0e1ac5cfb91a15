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
    let words = words(of: node)
    guard !words.isEmpty else { return false }
    if words.contains(where: strongBody.contains) { return false }
    return words.contains(where: boilerplate.contains)
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

  /// The words of class and id: `article-body` is article and body, and the two together.
  private static func words(of node: HTMLTree.Node) -> [Substring] {
    let names = [node.attributes["class"], node.attributes["id"]].compactMap { $0?.lowercased() }
    return names.flatMap { name in
      name.split(separator: " ").flatMap { word in [word] + word.split { "-_:".contains($0) } }
    }
  }

  private static let strongBody: Set<Substring> = [
    "article-body", "articlebody", "article-content", "article__body", "article_body", "story-body",
    "storybody", "entry-content", "post-content", "post-body", "article-text", "story-content",
    "body-content", "read__content", "content-body",
  ]

  private static let boilerplate: Set<Substring> = [
    "nav", "navigation", "navbar", "menu", "sidebar", "footer", "breadcrumb", "breadcrumbs", "related",
    "recommended", "recommendations", "comments",
    "comment", "disqus", "share", "sharing", "social", "socials", "newsletter", "subscribe", "subscription",
    "promo", "promotion", "advert", "advertisement",
    "ad", "ads", "adsense", "banner", "cookie", "cookies", "consent", "popup", "modal", "overlay", "paywall",
    "signup", "login", "toolbar", "tools", "widget", "widgets",
    "tags", "taglist", "pagination", "pager", "outbrain", "taboola", "sponsored", "sponsor", "trending",
    "popular", "mostread", "most-read", "byline", "author-bio",
    "authorbio", "timestamp", "dateline-meta", "skip", "masthead", "topbar", "rss", "print", "hidden",
    "sr-only", "visually-hidden", "screen-reader-text", "tooltip",
    "infobox", "navbox", "metadata", "reflist", "catlinks", "editsection", "mw-editsection", "toc",
    "jump-link", "noprint", "more-stories", "read-more", "readmore",
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
