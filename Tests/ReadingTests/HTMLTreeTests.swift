import Foundation
import Testing

@testable import Reading

@Suite("The tree of a page")
struct HTMLTreeTests {
  @Test(
    "Markup that breaks the rules is read as HTML5's parser reads it",
    arguments: [
      "<p>one<p>two<div>three</p>four</div>", "<ul><li>one<li>two<ul><li>three</ul><li>four</ul>five",
      "<a href=x>one<a href=y>two</a>three", "<b>one<p>two</b>three</p>four", "one<br>two</br>three",
      "<p>a &lt; b &amp c &copy2019 &notit; &#x41;&#66;&#150;",
      "<script>if (a < b) { '<p>no</p>' }</script>yes<style>p { }</style>also", "<title>a <b> c</title>body",
      "<table><tr><td>one<td>two<tr><td>three</table>four",
      "<select><option>a<option>b</select>c", "<textarea><p>no</textarea>yes",
      "<!-- <p>no --><p>yes<!--> more --> end", "<dl><dt>a<dd>b<dt>c</dl>d",
      "<h1>one<h2>two</h1>three", "<p attr='>'>one</p><p attr=\">\">two", "text < text <3 text",
      "</p>one </div>two", "<td>one</td> <tr>two</tr>", "<svg><title>no</title><path d=''/></svg>yes",
      "<p>yes<noscript>no</noscript>also", "<html><head><title>t</title></head><body>one</body></html> two",
      "<p>one</P><DIV>two</DIV>", "<script><!-- <script> no </script> no --></script>yes",
    ])
  func broken(_ html: String) {
    let page = "<!doctype html>" + html
    #expect(Witness.tree(page) == Witness.gumbo(page))
  }

  @Test("The words of real pages stand in the same elements as by HTML5's parser")
  func pages() throws {
    guard let pages = Checkout.pages else {
      print("no pages beside the checkout: not compared")
      return
    }
    var same = 0
    var all = 0
    for page in pages.prefix(60) {
      let html = String(decoding: try Data(contentsOf: page), as: UTF8.self)
      let agreement = Witness.agreement(Witness.tree(html), Witness.gumbo(html))
      same += agreement.same
      all += agreement.all
    }
    #expect(Double(same) >= Double(all) * 0.999)
  }

  @Test("Broken pages lose and move next to no words")
  func faults() throws {
    var same = 0
    var all = 0
    for seed in 1...UInt64(60) {
      var mutator = Mutator(seed: seed)
      for sample in Sample.all where sample.name.hasSuffix(".html") {
        let bytes = [UInt8](try Data(contentsOf: Sample.folder.appending(path: sample.name)))
        let html = String(decoding: mutator.broken(bytes), as: UTF8.self)
        let agreement = Witness.agreement(Witness.tree(html), Witness.gumbo(html))
        same += agreement.same
        all += agreement.all
      }
    }
    #expect(Double(same) >= Double(all) * 0.98, "\(same) of \(all)")
  }

  @Test("All named references of HTML are known, with and without a semicolon where that counts")
  func references() {
    let words = HTMLEntities.names.split(whereSeparator: \.isWhitespace)
    #expect(words.count == 2125 * 2)
    #expect(words.count { $0.hasSuffix("!") } == 106)
    for (reference, text) in [
      ("&amp;", "&"), ("&rsquo;", "’"), ("&NotEqualTilde;", "≂̸"), ("&notit;", "¬it;"), ("&hellip", "&hellip"),
      ("&eacute", "é"), ("&#150;", "–"),
    ] {
      #expect(reference.resolved == text)
    }
  }

  @Test(
    "A hundred thousand nested elements are read in bounded time, and what follows them too",
    arguments: ["div", "b", "a", "table", "li", "span", "x-y"])
  func deep(_ name: String) {
    let count = 100_000
    let page =
      String(repeating: "<\(name)>", count: count) + "deep" + String(repeating: "</\(name)>", count: count)
      + "<p>after</p>"
    let clock = ContinuousClock()
    let time = clock.measure {
      let words = Witness.tree(page)
      #expect(words.keys.contains { $0.hasSuffix(" after") })
      #expect(words.keys.contains { $0.hasSuffix(" deep") })
    }
    #expect(time < .seconds(60))
  }
}

/// The pages that may lie beside the checkout.
enum Checkout {
  static let pages: [URL]? = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../shared/pages/html"
    ).standardizedFileURL
    return (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted().map {
      folder.appending(path: $0)
    }
  }()
}
