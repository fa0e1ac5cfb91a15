import Model
import Testing

@testable import Reading

@Suite("Reading a page")
struct PageTests {
  private func article(_ html: String) throws -> Article {
    let reader = Reader(defaults: ReadDefaults(published: nil, source: ""))
    let results = reader.articles(in: Array(html.utf8), name: "page.html")
    return try #require(results.first).get()
  }

  @Test("What a page marks as its article is the article, however short, with the lead above it")
  func statedBody() throws {
    let page = """
      <!doctype html><html><body>
      <div itemprop="description"><p>The two ministers spoke by telephone on Monday.</p></div>
      <div itemprop="articleBody"><p>They talked about the border, about grain and about the next round of talks in \
      the spring, a spokesman said.</p></div>
      <div><p>Published in the section of news, where all that is new stands, day by day, and is kept.</p>
      <p>Reading on is free, and so is writing to us, by letter, by wire, or by any other way you like.</p></div>
      </body></html>
      """
    let text = try article(page).text
    #expect(text.hasPrefix("The two ministers spoke by telephone on Monday.\n\nThey talked"))
    #expect(!text.contains("section of news"))
  }
}
