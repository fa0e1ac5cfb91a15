import Model

/// The text of a page as it is copied from a browser: the outlet and the headline on top, perhaps the words under a picture, then the
/// article, then what the page offers besides.
struct PastedPage {
  private var title = ""
  private var outlet = ""
  private var author = ""
  private var day: CalendarDate?
  private var captions: [String] = []
  private var paragraphs: [String]

  /// Tells head, text and tail apart; `nil` where the text does not begin like a page: with a few short lines above sentences.
  init?(_ text: String) {
    paragraphs = text.split(separator: "\n").map(String.init)
    guard
      let first = paragraphs.firstIndex(where: { PastedPage.isSentences($0) || PastedPage.isSentence($0) }),
      (1...8).contains(first)
    else { return nil }
    for line in paragraphs[..<first] { readHead(line) }
    // Over a day, a line of a few words is the headline too.
    if title.isEmpty, day != nil { swap(&title, &outlet) }
    guard !title.isEmpty else { return nil }
    paragraphs.removeSubrange(..<first)
    while let line = paragraphs.first, PastedPage.isCaption(line), paragraphs.count > 1 {
      captions.append(line)
      paragraphs.removeFirst()
    }
    cutTail()
  }

  func article(name: String) -> Result<Article, ReadingError> {
    let (text, agency) = Notices.withoutCredits(paragraphs.joined(separator: "\n\n"))
    var article = Article(
      id: Article.ID(""), title: title, source: outlet, url: "", author: author,
      published: day.map { Publication(day: $0, basis: .byline, confidence: 0.8) },
      text: text,
      passages: [])
    article.captions = captions
    article.agency = agency
    return .success(article)
  }

  /// A line above the text: the headline is the longest; a shorter one above it names the outlet.
  private mutating func readHead(_ line: String) {
    let words = line.split(separator: " ").count
    if line.lowercased().hasPrefix("by "), words <= 8 {
      author = String(line.dropFirst(3))
    } else if let found = DayReader.day(in: line), line.utf8.count < 60 {
      day = day ?? found
    } else if words >= 4, line.utf8.count > title.utf8.count {
      title = line
    } else if title.isEmpty, words <= 4, outlet.isEmpty {
      outlet = line
    }
  }

  /// Leaves out everything from the first line that opens what follows an article, if sentences stand above it.
  private mutating func cutTail() {
    let mark = paragraphs.indices.first { index in
      index > 1 && paragraphs[index].utf8.count < 60 && !PastedPage.isSentences(paragraphs[index])
        && Notices.opensAfterwards(paragraphs[index])
    }
    guard let mark else { return }
    let sizes = paragraphs.map { PastedPage.isSentences($0) ? $0.utf8.count : 0 }
    if sizes[..<mark].reduce(0, +) >= sizes[mark...].reduce(0, +) { paragraphs.removeSubrange(mark...) }
  }

  private static func isSentences(_ line: String) -> Bool {
    line.utf8.count >= 80 && line.last.map { ".!?”\"')".contains($0) } == true
  }

  /// Whether a line is a short sentence, which no head has: “Kerry met Lavrov on Friday.”, but not “By Ana Ruiz, March 3.”
  private static func isSentence(_ line: String) -> Bool {
    line.hasSuffix(".") && line.split(separator: " ").count >= 5 && !line.lowercased().hasPrefix("by ")
      && (line.utf8.count >= 60 || DayReader.day(in: line) == nil)
  }

  /// Whether a paragraph ends with who took a picture: “(Reuters)”, “(Jo Marsh/AP)”, “(AFP/Getty Images)”.
  private static func isCaption(_ line: String) -> Bool {
    guard line.hasSuffix(")"), line.utf8.count < 400, let open = line.lastIndex(of: "(") else { return false }
    let credit = String(line[open...]).folded.split(separator: " ")
    return credit.count <= 8 && credit.contains { agencies.contains($0) }
  }

  private static let agencies: Set<Substring> = [
    "reuters", "ap", "afp", "epa", "getty", "tass", "xinhua", "photo", "photos", "image", "images", "press",
    "shutterstock", "dpa",
    "pool", "handout", "video",
  ]
}
