import Foundation
import Model
import Testing

@testable import Reading

/// Reads bytes; `pdf` is what the program that takes text out of PDFs answers.
private func articles(_ bytes: [UInt8], _ name: String, pdf: PDFAnswer = .missing) -> [Result<
  Article, ReadingError
>] {
  Reader(defaults: ReadDefaults(published: nil, source: ""), pdfText: { _ in pdf }).articles(
    in: bytes, name: name)
}

@Suite("Formats and their limits")
struct FormatTests {
  @Test(
    "Printed pages lose their running heads and page numbers, and words that a line end parted are joined")
  func printed() throws {
    let bodies = [
      """
      The envoys met for six hours in the old customs house and signed an agree-
      ment on the long-term use of the canal, which had been closed since the flood.

      Both sides spoke of a long-
      term settlement. The next round is to follow in the autumn, a spokesman said, and
      """,
      """
      it will be held on the other bank, where the mayor has offered the town hall.
      """,
      """
      Nobody spoke of the debts, which were to be settled first when the talks began in the spring.
      """,
    ]
    let pages = bodies.enumerated().map { "Harbour Quarterly, Spring\n\n\($1)\n\n\($0 + 1)\n" }
    let text = pages.joined(separator: "\n\u{C}")
    let read = try #require(articles(Array("%PDF-1.4".utf8), "a.pdf", pdf: .text(text)).first).get().text
    #expect(!read.contains("Harbour Quarterly"))
    #expect(read.contains("signed an agreement on the long-term use"))
    #expect(read.contains("a long-term settlement"))
    #expect(read.contains("a spokesman said, and it will be held"))
    #expect(!read.contains { $0.isNumber })
    #expect(read.components(separatedBy: "\n\n").count == 3)
  }

  @Test("A PDF without the program that reads it is named with the remedy")
  func missing() throws {
    let result = try #require(articles(Array("%PDF-1.4".utf8), "a.pdf").first)
    let error = #expect(throws: ReadingError.self) { try result.get() }
    #expect(error?.description.contains("install") == true)
    #expect(error?.description.hasPrefix("a.pdf: ") == true)
  }

  @Test("Marks that a wrong reading of UTF-8 spoilt are mended, and capitals with a circumflex are not")
  func mojibake() {
    let spoilt = "The ministerâ€™s â€œnoâ€\u{9D} at the CafÃ© â€“ his last."
    let mended = Mojibake.repaired(Array(spoilt.utf8)).map { String(decoding: $0, as: UTF8.self) }
    #expect(mended == "The minister’s “no” at the Café – his last.")
    for sound in ["Â la carte, s’il vous plaît", "10 € pâté", "SÃO PAULO – São Paulo", "naïve"] {
      #expect(Mojibake.repaired(Array(sound.utf8)) == nil)
    }
  }

  @Test("What is longer than any article is refused before it is read")
  func long() throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 9 << 20)
    let result = try #require(articles(bytes, "words.txt").first)
    #expect(throws: ReadingError(name: "words.txt", reason: .tooLong(8))) { try result.get() }
  }

  @Test("Datelines give the agency and the day; sentences with a dash give nothing")
  func datelines() {
    let reuters = Dateline("LONDON, March 14 (Reuters) - The envoys met for six hours.")
    #expect(reuters?.agency == "Reuters")
    #expect(reuters?.day(year: nil) == nil)
    #expect(reuters?.day(year: 2014) == CalendarDate(year: 2014, month: 3, day: 14))
    let full = Dateline("Geneva, 3 Feb. 1998 (AP) — The talks went on.")
    #expect(full?.agency == "Associated Press")
    #expect(full?.day(year: 2001) == CalendarDate(year: 1998, month: 2, day: 3))
    #expect(Dateline("VARNO, 17 March 2014 -\nThey met.")?.day(year: nil)?.description == "2014-03-17")
    #expect(Dateline("VARNO, May 2, 1987. TASS. - They met.")?.day(year: nil)?.description == "1987-05-02")
    let tass = Dateline("VARNO, April 12, 2017 /TASS/. They met.")
    #expect(tass?.day(year: nil)?.description == "2017-04-12")
    #expect(tass?.agency == "TASS")
    #expect(Dateline("VARNO and/or its mayor met in May.") == nil)
    #expect(Dateline("The talks — the third round — went on.") == nil)
    #expect(Dateline("It rained.") == nil)
  }

  @Test("Short dates are read with points or strokes; clocks, versions and addresses of machines are none")
  func shortDates() {
    #expect(DayReader.day(in: "10.15.15") == CalendarDate(year: 2015, month: 10, day: 15))
    #expect(DayReader.day(in: "9/11/13 10:00AM") == CalendarDate(year: 2013, month: 9, day: 11))
    #expect(DayReader.day(in: "9/11/13", order: .dayFirst) == CalendarDate(year: 2013, month: 11, day: 9))
    for text in ["10.10.12.1", "1.10.10.12", "10:15:15", "10.15/15", "1, 2, 13", "10.15.77"] {
      #expect(DayReader.day(in: text) == nil, "\(text)")
    }
  }

  @Test(
    "Of two days that a page gives, the first is that of publication",
    arguments: [("2019-05-03", "2019-05-01"), ("2019-05-01", "2019-05-03")])
  func firstOfTwoDays(meta: String, data: String) throws {
    let page = """
      <html><head><meta property="article:published_time" content="\(meta)">
      <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "\(data)"}</script></head>
      <body><h1>Envoys meet in the harbour</h1>
      <article><p>The envoys met for six hours in the old customs house, and they went home without a word to anyone.</p></article></body></html>
      """
    let article = try #require(articles(Array(page.utf8), "a.html").first).get()
    #expect(article.published?.day == CalendarDate(year: 2019, month: 5, day: 1))
  }

  @Test("Two signs that disagree are both told")
  func rival() throws {
    let page = """
      <html><head><meta property="article:published_time" content="2014-04-02"></head><body><h1>Envoys meet in the harbour</h1>
      <article><p>The envoys met for six hours in the old customs house, and they went home without a word to anyone.</p>
      <p>The next round is to follow in the autumn, a spokesman of the harbour office said, if the weather holds.</p></article></body></html>
      """
    let warc =
      "WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html\r\nWARC-Target-URI: http://harbour.example/2014/03/29/talks\r\nContent-Length: \(page.utf8.count)\r\n\r\n\(page)\r\n\r\n"
    let article = try #require(articles(Array(warc.utf8), "a.warc").first).get()
    #expect(article.published?.day == CalendarDate(year: 2014, month: 3, day: 29))
    #expect(article.published?.rival == CalendarDate(year: 2014, month: 4, day: 2))
  }

  @Test("A page pasted from a browser: headline, outlet and caption apart, nothing after the comments")
  func pasted() throws {
    let text = """
      The Harbour Post

      Envoys to meet again over the canal, with the Foreign Minister in Geneva

      The customs house, where the envoys "will speak of the canal" once more. (Reuters)

      Hoping to end the quarrel over the canal, the Foreign Minister is to meet her counterpart this weekend, a spokesman said Saturday.

      She gave up a plan to fly home and went to Geneva instead, where the talks are to begin on Sunday evening in the old customs house.

      Show Comments
      Harbour Post Subscriptions

      Get two months of the Harbour Post for next to nothing, for a limited time, and read what everyone else will read tomorrow.
      """
    let article = try #require(articles(Array(text.utf8), "pasted.txt").first).get()
    #expect(article.source == "The Harbour Post")
    #expect(article.title.hasPrefix("Envoys to meet again"))
    #expect(article.published == nil)
    #expect(article.captions.count == 1)
    #expect(article.text.hasPrefix("Hoping to end"))
    #expect(article.text.hasSuffix("customs house."))
  }

  private static let headed =
    "Title: Envoys at the café\nDate: 2014-03-14\n\nThe envoys met\nin the harbour.\nThey went home.\n\nIt rained.\n"

  /// The same text as different programs save it.
  private static let savings: [[UInt8]] = {
    let (little, big) = (
      headed.utf16.flatMap { [$0 & 0xFF, $0 >> 8] }, headed.utf16.flatMap { [$0 >> 8, $0 & 0xFF] }
    )
    return [
      [0xEF, 0xBB, 0xBF] + headed.utf8, [0xFF, 0xFE] + little.map(UInt8.init),
      [0xFE, 0xFF] + big.map(UInt8.init),
      Array(headed.replacing("\n", with: "\r\n").utf8),
      headed.unicodeScalars.map { UInt8($0.value) },
    ]
  }()

  @Test(
    "A byte order mark, the ends of lines and the encoding change nothing of what is read", arguments: savings
  )
  func saved(bytes: [UInt8]) throws {
    let article = try #require(articles(bytes, "saved.txt").first).get()
    #expect(article.title == "Envoys at the café")
    #expect(article.published?.day == CalendarDate(year: 2014, month: 3, day: 14))
    #expect(article.text == "The envoys met in the harbour. They went home.\n\nIt rained.")
  }

  @Test("A byte order mark outweighs the encoding that a page declares")
  func declared() {
    for bytes in Self.savings.prefix(3) {
      #expect(TextEncoding.text(of: bytes, declared: "windows-1252") == Self.headed)
    }
  }

  @Test("Only the head of a dispatch is a dateline, and what stands there tells place, day and agency")
  func heads() {
    let months = Dateline("New Varno March 14 — The envoys met for six hours.")
    #expect(months?.place == "New Varno")
    #expect(months?.day(year: 2014) == CalendarDate(year: 2014, month: 3, day: 14))
    #expect(Dateline("Varno (AP) — The envoys met.")?.agency == "Associated Press")
    #expect(Dateline("VARNO -- The envoys met.")?.place == "VARNO")
    let long = "VARNO and all the other towns of the valley and of the shore met on March 14 — for hours."
    #expect(Dateline(long) == nil)
  }

  private static let sentences = [
    "The envoys met for six hours in the old customs house and spoke of the canal, which is shut since the flood.",
    "They went home without a word to anyone, and the talks are to go on in the autumn on the other bank.",
  ]

  @Test("Short sentences at the top of a text are its text, and no more of its head")
  func shortSentences() throws {
    let text = """
      Harbour Post

      Talks end

      Ana Ruiz met Leo Dahl on Friday.

      They spoke of fish.

      The harbour was closed to all ships while the two of them walked along its old northern pier.
      """
    let article = try #require(articles(Array(text.utf8), "pasted.txt").first).get()
    #expect(article.text.contains("Ana Ruiz met Leo Dahl on Friday."))
    #expect(article.text.contains("They spoke of fish."))
  }

  @Test("Below the headline of a Markdown text may stand its outlet and day")
  func markdownDay() throws {
    let text =
      "# Accord sealed\n\n*Morning Ledger, September 14, 1993*\n\nAna Ruiz met Leo Dahl in Oslo on Monday."
    let article = try #require(articles(Array(text.utf8), "accord.md").first).get()
    #expect(article.published?.day.description == "1993-09-14")
    #expect(article.source == "Morning Ledger")
    #expect(article.text == "Ana Ruiz met Leo Dahl in Oslo on Monday.")
  }

  @Test("Over a pasted page stand its author and day, and of a short headline the day tells what it is")
  func pastedHead() throws {
    let head = ["Envoys meet again", "By Mara Lind", "14 March 2014", "Updated 16 March 2014"]
    let text = (head + Self.sentences).joined(separator: "\n\n")
    let article = try #require(articles(Array(text.utf8), "pasted.txt").first).get()
    #expect(article.title == "Envoys meet again")
    #expect(article.author == "Mara Lind")
    #expect(article.published?.day == CalendarDate(year: 2014, month: 3, day: 14))
    #expect(article.text == Self.sentences.joined(separator: "\n\n"))
    let list = (1...9).map { "A line of the list with number \($0)" } + Self.sentences
    #expect(
      try #require(articles(Array(list.joined(separator: "\n\n").utf8), "list.txt").first).get().title == "")
  }

  @Test("What follows the comments stays where it is the greater part, and words in brackets are no credit")
  func pastedTail() throws {
    let aside =
      "The harbour office spoke of the canal (and of the press, the photo and the video of the flood, at length)"
    let lines =
      ["Envoys to meet again over the canal", Self.sentences[0], "They slept.", "Show Comments"]
      + [Self.sentences[1], Self.sentences[1], aside]
    let article = try #require(articles(Array(lines.joined(separator: "\n\n").utf8), "pasted.txt").first)
      .get()
    #expect(article.text.hasSuffix(aside))
    let captioned = [lines[0], aside] + Self.sentences
    let other = try #require(articles(Array(captioned.joined(separator: "\n\n").utf8), "pasted.txt").first)
      .get()
    #expect(other.captions.isEmpty)
    #expect(other.text.hasPrefix("The harbour office"))
  }
}
