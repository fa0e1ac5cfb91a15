import Foundation
import Model
import Testing

@testable import Reading

/// The articles of a page with a head and a body.
private func read(_ body: String, head: String = "", all: Bool = false) throws -> [Article] {
  let page = "<!doctype html><html lang=\"en-us\"><head>\(head)</head><body>\(body)</body></html>"
  let reader = Reader(defaults: ReadDefaults(published: nil, source: ""), all: all)
  return try reader.articles(in: Array(page.utf8), name: "page.html").map { try $0.get() }
}

private func marks(of article: Article, _ kind: Passage.Kind) -> [String] {
  article.passages.filter { $0.kind == kind }.map { String(article.text[$0.range]) }
}

@Suite("Pages of several parts, credits, years and witnesses")
struct PageTests {
  private static let grain =
    "The harbour ministers signed a treaty on grain in the old mint, and they shook hands before the crowd for a long minute. Nobody spoke of wool that day."
  private static let canal =
    "Two envoys spoke about the canal on the northern shore, and they went home without a word to anyone who waited outside. The canal stays shut until spring."

  @Test(
    "Of a page with several articles the main one is read, and with --all each with its own title, day and address"
  )
  func several() throws {
    let body = """
      <main><article><h2><a href="https://valley.example/2015/05/04/grain">A treaty on grain</a></h2>
      <time datetime="2015-05-04">May 4</time><p>\(PageTests.grain)</p></article>
      <article><h2><a href="/canal">Talks about the canal</a></h2><p>By Mara Lind | May 2, 2015</p><p>\(PageTests.canal)</p></article>
      <article><h2>Teaser</h2><p>Short.</p></article></main>
      """
    #expect(try read(body).count == 1)
    let all = try read(body, all: true)
    #expect(all.map(\.title) == ["A treaty on grain", "Talks about the canal"])
    #expect(all.map(\.text) == [PageTests.grain, PageTests.canal])
    #expect(all.map { $0.published?.day.description } == ["2015-05-04", "2015-05-02"])
    #expect(all.map(\.url) == ["https://valley.example/2015/05/04/grain", ""])
    #expect(all.last?.author == "Mara Lind")
  }

  @Test("A page with one article is read alike with and without --all")
  func single() throws {
    let body =
      "<article><h1>A treaty on grain</h1><p>\(PageTests.grain)</p><p>\(PageTests.canal)</p></article>"
    #expect(try read(body, all: true) == read(body))
  }

  @Test("Who speaks in a transcript is kept before the words and marked, in a line of its own or not")
  func transcript() throws {
    let inline = """
      <article><h1>Remarks in the old mint</h1><p><b>SECRETARY LIND:</b> \(PageTests.grain)</p>
      <p><b>QUESTION:</b> And what will you do about the debts that nobody wanted to speak of in the spring?</p></article>
      """
    let speakers = marks(of: try #require(read(inline).first), .speaker)
    #expect(speakers.first == "SECRETARY LIND: \(PageTests.grain)")
    #expect(speakers.count == 2)
    let list = """
      <article><h1>An interview in the old mint</h1><dl><dt>Anna Berg:</dt><dd>\(PageTests.canal)</dd>
      <dt>Mara Lind:</dt><dd>\(PageTests.grain)</dd></dl></article>
      """
    #expect(
      try read(list).first?.text == "Anna Berg: \(PageTests.canal)\n\nMara Lind: \(PageTests.grain)")
    let lines = """
      <article><h1>An interview in the old mint</h1><p><b>Anna Berg:</b></p><p>\(PageTests.canal)</p>
      <p><b>Mara Lind:</b></p><p>\(PageTests.grain)</p></article>
      """
    #expect(
      try read(lines).first?.text == "Anna Berg: \(PageTests.canal)\n\nMara Lind: \(PageTests.grain)")
  }

  @Test("A label above a list, and two among many paragraphs, make no transcript")
  func labels() throws {
    let body = """
      <article><h1>A treaty on grain</h1><p>\(PageTests.grain)</p><p>What You'll Need:</p><p>\(PageTests.canal)</p>
      <p>Harbour Notes: \(PageTests.grain)</p><p>\(PageTests.canal) And so on.</p><p>\(PageTests.grain) And so on.</p></article>
      """
    let article = try #require(read(body).first)
    #expect(marks(of: article, .speaker).isEmpty)
    #expect(article.text.contains("What You'll Need:\n\n\(PageTests.canal)"))
  }

  @Test("A sentence with a colon makes no transcript")
  func colons() {
    for text in [
      "They agreed on one thing: the canal.", "Update: the canal is open.", "At 18:02 GMT it rained.",
      "On one thing both agreed: nobody spoke.",
    ] { #expect(SpeakerLabels.label(of: text) == nil, "\(text)") }
    #expect(SpeakerLabels.label(of: "Minister of Trade Mara Lind: No.") == "Minister of Trade Mara Lind")
  }

  @Test(
    "Who helped with an article is none of its text",
    arguments: [
      "Mara Lind contributed to this report.", "The Associated Press contributed to this story.",
      "(Reporting by Mara Lind in Varno; Editing by Jo Marsh)", "Reuters contributed.",
      "Additional reporting by Mara Lind and Jo Marsh", "With files from The Canadian Press",
      "Associated Press writer Jo Marsh in Varno contributed to this report.",
    ])
  func credits(_ credit: String) throws {
    let body =
      "<article><h1>A treaty on grain</h1><p>\(PageTests.grain)</p><p>\(PageTests.canal)</p><p>\(credit)</p></article>"
    let article = try #require(read(body).first)
    #expect(article.text == "\(PageTests.grain)\n\n\(PageTests.canal)")
    #expect(article.title == "A treaty on grain")
  }

  @Test("A sentence about those who contribute is text")
  func contributions() {
    for text in [
      "Sweden contributed ten ships to this mission.",
      "Reporting from the front was forbidden by the generals.",
      "Three states contributed to the fund, which is to last until spring.",
    ] { #expect(!Notices.isCredit(text.lowercased()), "\(text)") }
  }

  private static func dated(_ line: String, footer: String, head: String = "") throws -> CalendarDate? {
    let body = """
      <article><h1>A treaty on grain in the old mint</h1><div>\(line)</div><p>\(PageTests.grain)</p><p>\(PageTests.canal)</p></article>
      <footer><p>\(footer)</p></footer>
      """
    return try read(body, head: head).first?.published?.day
  }

  @Test(
    "A day without a year takes that of the address, or the year of the rights where its weekday bears it out"
  )
  func yearless() throws {
    let march14 = CalendarDate(year: 2014, month: 3, day: 14)
    #expect(try PageTests.dated("Friday, March 14, 6:02 p.m.", footer: "© 2014 Valley Post") == march14)
    #expect(try PageTests.dated("Monday, March 14, 6:02 p.m.", footer: "© 2014 Valley Post") == nil)
    #expect(try PageTests.dated("March 14, 6:02 p.m.", footer: "© 2014 Valley Post") == nil)
    #expect(try PageTests.dated("Updated Friday, March 14", footer: "© 2014 Valley Post") == nil)
    let address = "<link rel=canonical href=\"https://valley.example/2014/grain\">"
    #expect(try PageTests.dated("March 14, 6:02 p.m.", footer: "", head: address) == march14)
  }

  @Test("The year of the rights is no day of publication, and a day after it is no sign of one")
  func rights() throws {
    #expect(try PageTests.dated("A report", footer: "© 2014 Valley Post") == nil)
  }

  @Test("The text that structured data states ends the article, and stands for a page that scripts fill")
  func witness() throws {
    let text =
      "\(PageTests.grain)\\n\\n\(PageTests.canal)\\n\\n\(PageTests.grain.replacing("grain", with: "timber"))"
    let head =
      "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"\(text)\"}</script>"
    let paragraphs = text.components(separatedBy: "\\n\\n")
    let stray =
      "Our letters reach a hundred thousand readers in the valley each morning, and so can yours, if you like."
    let body = "<div><h1>A treaty</h1>\((paragraphs + [stray]).map { "<p>\($0)</p>" }.joined())</div>"
    #expect(try read(body, head: head).first?.text == paragraphs.joined(separator: "\n\n"))
    #expect(try read("<div id=app></div>", head: head).first?.text == paragraphs.joined(separator: "\n\n"))
  }

  @Test("The place of the dateline and the agency are told, by the dateline or by the credits")
  func agencies() throws {
    let dispatch =
      "<article><h1>A treaty</h1><p>NEW VARNO, March 14 (Reuters) - \(PageTests.grain)</p><p>\(PageTests.canal)</p></article>"
    let first = try #require(read(dispatch).first)
    #expect([first.dateline, first.agency, first.source] == ["NEW VARNO", "Reuters", "Reuters"])
    let paper = """
      <article><h1>A treaty</h1><p>\(PageTests.grain)</p><p>\(PageTests.canal)</p>
      <p>The Associated Press contributed to this report.</p></article>
      """
    let second = try #require(read(paper).first)
    #expect([second.dateline, second.agency, second.source] == ["", "Associated Press", ""])
    let text =
      "Title: A treaty\n\nVarno (AFP) – \(PageTests.grain)\n\nMara Lind contributed to this report.\n"
    let reader = Reader(defaults: ReadDefaults(published: nil, source: ""))
    let third = try #require(reader.articles(in: Array(text.utf8), name: "a.txt").first).get()
    #expect([third.dateline, third.agency] == ["Varno", "Agence France-Presse"])
    #expect(third.text == "Varno (AFP) – \(PageTests.grain)")
  }

  @Test(
    "What cannot be read is named with the place and the remedy",
    arguments: [
      ("noise.bin", [UInt8]((1...255).map { UInt8($0 % 31) }), "save it as one of"),
      ("a.json", Array("{\"words\": 1}".utf8), "name one of its fields so"),
      ("blank.txt", Array("  \n".utf8), "copy its text"), ("none.html", [], "save or fetch it again"),
    ])
  func remedies(name: String, bytes: [UInt8], remedy: String) throws {
    let reader = Reader(defaults: ReadDefaults(published: nil, source: ""))
    let result = try #require(reader.articles(in: bytes, name: name).first)
    let error = #expect(throws: ReadingError.self) { try result.get() }
    #expect(error?.description.hasPrefix("\(name): ") == true)
    #expect(error?.description.contains(remedy) == true)
  }

  @Test(
    "Where nothing else names the outlet, the page's title tells it behind the headline that is given to others",
    arguments: [
      ("Treaty signed - The Harbour Post", "Treaty signed", "", "The Harbour Post"),
      ("Treaty signed | World | Valley News", "Treaty signed", "", "Valley News"),
      ("Treaty signed - The Harbour Post", "Treaty signed", "Harbour Post Online", "Harbour Post Online"),
      ("Treaty signed - after a long night", "Treaty signed - after a long night", "", ""),
      ("Treaty signed in the old mint", "Treaty signed", "", ""),
      ("Treaty signed - and now what is to become of the grain", "Treaty signed", "", ""),
    ])
  func outlets(title: String, shared: String, site: String, outlet: String) throws {
    let name = site.isEmpty ? "" : "<meta property=\"og:site_name\" content=\"\(site)\">"
    let head = "<title>\(title)</title><meta property=\"og:title\" content=\"\(shared)\">\(name)"
    #expect(try read("<h1>Treaty signed</h1><p>\(PageTests.grain)</p>", head: head).first?.source == outlet)
  }
}
