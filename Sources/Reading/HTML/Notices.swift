/// Sentences that pages say to their readers and not about the world.
enum Notices {
  /// Whether a short text is such a notice: an offer to subscribe, a label, a copyright line.
  static func isNotice(_ text: String) -> Bool {
    guard text.utf8.count < 300 else { return false }
    let lowered = text.lowercased()
    if isCredit(lowered) { return true }
    guard text.utf8.count < 200 else { return false }
    return starts.contains(where: lowered.hasPrefix) || wholes.contains(lowered) || isByline(text, lowered)
  }

  /// Whether a short text tells who wrote or when, and nothing else: “By Mara Lind | Published: 14 March 2014”, “18:02 GMT”.
  private static func isByline(_ text: String, _ lowered: String) -> Bool {
    guard lowered.utf8.count < 120 else { return false }
    let isSigned = lowered.hasPrefix("by ") || lowered.hasPrefix("by: ") || lowered.hasPrefix("written by ")
    let isSentence = text.hasSuffix(".") || text.hasSuffix("”") || text.hasSuffix("\"") || text.hasSuffix(":")
    if isSigned, !isSentence { return text.split(separator: " ").count <= 8 || lowered.contains("published") }
    guard let found = DayReader.days(in: Array(text.utf8), order: .monthFirst).first else { return false }
    let rest = lowered.utf8.count - found.range.count
    return rest < 12 || (rest < 60 && !isSentence && labels.contains(where: lowered.hasPrefix))
  }

  /// Whether a short text, in lower case, names who helped with an article and nothing else: “Mara Lind contributed to this report.”
  static func isCredit(_ lowered: String) -> Bool {
    if creditStarts.contains(where: { lowered.hasPrefix($0) || lowered.hasPrefix("(\($0)") }) { return true }
    guard Array(lowered.utf8).end(of: " contributed") != nil else { return false }
    let words = lowered.folded
    let isReport = creditWorks.contains { words.contains("to this \($0)") || words.contains("to the \($0)") }
    return (isReport && words.utf8.count < 200)
      || (words.hasSuffix(" contributed") && words.utf8.count < 60)
  }

  /// A text without the credits that end it, and the agency that they name.
  static func withoutCredits(_ text: String) -> (text: String, agency: String) {
    var rest = text[...]
    var agency = ""
    while let end = rest.lastIndex(of: "\n") {
      let line = rest[rest.index(after: end)...].trimmed
      guard line.utf8.count < 300, line.isEmpty || isCredit(line.lowercased()) else { break }
      if agency.isEmpty { agency = Agencies.name(in: line) ?? "" }
      rest = rest[..<end]
    }
    return (rest.trimmed, agency)
  }

  private static let creditStarts = [
    "reporting by ", "additional reporting ", "reported by ", "editing by ", "edited by ", "with reporting ",
    "with files from ", "with agency ", "with agencies", "compiled by ", "writing by ", "source: agencies",
  ]
  private static let creditWorks = ["report", "story", "article", "dispatch", "piece"]

  private static let labels = [
    "published", "posted", "updated", "last updated", "last modified", "first published", "created", "date",
  ]

  /// Whether a heading or label opens what pages set after an article: other articles, comments, the author.
  static func opensAfterwards(_ text: String) -> Bool {
    let words = text.folded
    return afterwards.contains { words == $0 || words.hasPrefix("\($0) ") }
  }

  private static let afterwards = [
    "related", "read more", "more from", "more on this", "more stories", "more news", "you may also",
    "you might also",
    "show comments", "view comments", "read comments", "recommended", "most read", "most popular",
    "most viewed", "trending", "popular", "see also", "also read",
    "read next",
    "up next", "further reading", "about the author", "about author", "comments", "leave a comment",
    "leave a reply",
    "join the conversation", "join the discussion", "share this", "tags", "filed under", "don t miss",
    "top stories",
    "editor s picks", "latest news", "latest stories", "sponsored", "promoted", "from around the web",
    "around the web",
    "what to read next", "follow us", "newsletter", "sign up", "subscribe",
  ]

  private static let starts = [
    "©", "copyright ", "all rights reserved", "subscribe", "sign up", "read more", "related:", "share this",
    "follow us", "click here", "advertisement", "show comments",
    "continue reading", "see also:", "photo:", "image:", "newsletter", "get the latest", "most read",
    "you may also like", "recommended", "already a subscriber", "log in", "published in", "publication date",
  ]
  private static let wholes: Set<String> = [
    "share", "print", "email", "save", "tweet", "comments", "loading...", "loading…", "related", "more",
    "advertisement", "next", "previous",
  ]
}
