import CGumbo
import Foundation
import Testing

@testable import Reading

/// The words of a page as gumbo's HTML5 tree has them, outside of the elements that hold none for readers.
private func gumboWords(_ html: String) -> [Substring] {
  var text = ""
  var options = kGumboDefaultOptions
  var source = html
  source.withUTF8 { buffer in
    guard let base = UnsafeRawPointer(buffer.baseAddress)?.assumingMemoryBound(to: CChar.self),
      let output = gumbo_parse_with_options(&options, base, buffer.count)
    else { return }
    defer { gumbo_destroy_output(&options, output) }
    var waiting: [UnsafeMutablePointer<GumboNode>] = [output.pointee.root].compactMap { $0 }
    while let node = waiting.popLast() {
      switch node.pointee.type {
      case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
        text += String(cString: node.pointee.v.text.text)
      case GUMBO_NODE_ELEMENT:
        let element = node.pointee.v.element
        let name = gumbo_normalized_tagname(element.tag).map { String(cString: $0) } ?? ""
        if HTMLTag.silent.contains(HTMLTag.named(HTMLName.hash(name))) { continue }
        if HTMLTag.blocks.contains(HTMLTag.named(HTMLName.hash(name))) || name == "br" { text += " " }
        for child in (0..<Int(element.children.length)).reversed() {
          if let pointer = element.children.data[child] {
            waiting.append(pointer.assumingMemoryBound(to: GumboNode.self))
          }
        }
      default: break
      }
    }
  }
  return text.split { !$0.isLetter && !$0.isNumber }
}

private func treeWords(_ html: String) -> [Substring] {
  let tree = HTMLTree(Array(html.utf8))
  return
    (tree.nodes.isEmpty
    ? ""
    : tree.nodes.indices.filter { tree.nodes[$0].parent < 0 }.map { tree.text(of: $0) }.joined(separator: " "))
    .split { !$0.isLetter && !$0.isNumber }.map { Substring(String($0)) }
}

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
      "</p>one</div>two", "<svg><title>no</title><path d=''/></svg>yes",
      "<p>yes<noscript>no</noscript>also", "<html><head><title>t</title></head><body>one</body></html>two",
      "<p>one</P><DIV>two</DIV>", "<script><!-- <script> no </script> no --></script>yes",
    ])
  func broken(_ html: String) {
    let page = "<!doctype html>" + html
    #expect(treeWords(page).joined(separator: " ") == gumboWords(page).joined(separator: " "))
  }

  @Test("The words of real pages are those of HTML5's parser")
  func pages() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../shared/pages/html"
    ).standardizedFileURL
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      print("no pages beside the checkout: not compared")
      return
    }
    var differing: [String] = []
    for name in names.sorted().prefix(120) {
      let html = String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
      let ours = treeWords(html)
      let theirs = gumboWords(html)
      // A page may break its tables so that HTML5 moves words; no words may be lost or made.
      let lost = Dictionary(theirs.map { ($0, 1) }, uniquingKeysWith: +).merging(
        ours.map { ($0, -1) }, uniquingKeysWith: +)
      if lost.values.contains(where: { $0 != 0 }) {
        differing.append("\(name): \(lost.filter { $0.value != 0 }.prefix(5))")
      }
    }
    #expect(differing.count <= 3, "\(differing)")
  }

  @Test(
    "A hundred thousand nested elements are read in bounded time, and what follows them too",
    arguments: ["div", "b", "a", "table", "li", "span", "x-y"])
  func deep(_ name: String) {
    let page =
      String(repeating: "<\(name)>", count: 100_000) + "deep"
      + String(repeating: "</\(name)>", count: 100_000) + "<p>after</p>"
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(treeWords(page).contains("after"))
      #expect(treeWords(page).contains("deep"))
    }
    #expect(time < .seconds(60))
  }
}
