import CGumbo

@testable import Reading

/// The words of a page, each with the block element that it stands in, as two parsers have them.
enum Witness {
  /// How often a word stands in an element of a name.
  typealias Words = [String: Int]

  /// By gumbo, the reference for HTML5.
  static func gumbo(_ html: String) -> Words {
    var words = Words()
    var options = kGumboDefaultOptions
    var source = html
    source.withUTF8 { buffer in
      guard let base = UnsafeRawPointer(buffer.baseAddress)?.assumingMemoryBound(to: CChar.self),
        let output = gumbo_parse_with_options(&options, base, buffer.count)
      else { return }
      defer { gumbo_destroy_output(&options, output) }
      var waiting: [(node: UnsafeMutablePointer<GumboNode>, block: String)] =
        output.pointee.root.map { [($0, "")] } ?? []
      while let (node, block) = waiting.popLast() {
        switch node.pointee.type {
        case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
          add(String(cString: node.pointee.v.text.text), in: block, to: &words)
        case GUMBO_NODE_ELEMENT:
          let element = node.pointee.v.element
          let name = gumbo_normalized_tagname(element.tag).map { String(cString: $0) } ?? ""
          let tag = HTMLTag.named(HTMLName.hash(name))
          if HTMLTag.silent.contains(tag) { continue }
          let inner = HTMLTag.blocks.contains(tag) ? name : block
          for child in 0..<Int(element.children.length) {
            guard let pointer = element.children.data[child] else { continue }
            waiting.append((pointer.assumingMemoryBound(to: GumboNode.self), inner))
          }
        default: break
        }
      }
    }
    return words
  }

  /// By the tree that the program reads pages with.
  static func tree(_ html: String) -> Words {
    let tree = HTMLTree(Array(html.utf8))
    var words = Words()
    var blocks = [String](repeating: "", count: tree.nodes.count)
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      let outer = node.parent >= 0 ? blocks[Int(node.parent)] : ""
      if node.tag == .text {
        var text: [UInt8] = []
        HTMLEntities.append(
          tree.bytes, Int(node.content.lowerBound)..<Int(node.content.upperBound), to: &text)
        add(String(decoding: text, as: UTF8.self), in: outer, to: &words)
      } else if HTMLTag.silent.contains(node.tag) {
        index = Int(node.end)
        continue
      } else {
        blocks[index] = HTMLTag.blocks.contains(node.tag) ? "\(node.tag)" : outer
      }
      index += 1
    }
    return words
  }

  private static func add(_ text: String, in block: String, to words: inout Words) {
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      words["\(block) \(word)", default: 0] += 1
    }
  }

  /// The bytes of the words on which two agree, element and all, and of all words of either.
  static func agreement(_ one: Words, _ two: Words) -> (same: Int, all: Int) {
    var same = 0
    var all = 0
    for (word, count) in one.merging(two, uniquingKeysWith: max) {
      let size = word.utf8.count
      all += size * count
      same += size * min(one[word] ?? 0, two[word] ?? 0)
    }
    return (same, all)
  }
}
