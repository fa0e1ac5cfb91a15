internal import CGumbo

/// A page's elements and texts in order, flat, so that no walk over it recurses however deeply it nests.
struct HTMLTree {
  /// An element or a text.
  struct Node {
    let parent: Int
    /// The element's name in lower case; empty for texts.
    let tag: String
    /// The text; empty for elements.
    let text: String
    let attributes: [String: String]
    /// The index after the last node within it.
    var end: Int
  }

  private(set) var nodes: [Node] = []

  /// Parses a page (HTML5, by gumbo).
  init(_ html: String) {
    var options = kGumboDefaultOptions
    // Deeper nesting than any page needs is flattened by the parser itself.
    options.max_errors = 0
    var source = html
    source.withUTF8 { buffer in
      guard let start = UnsafeRawPointer(buffer.baseAddress)?.assumingMemoryBound(to: CChar.self),
        let output = gumbo_parse_with_options(&options, start, buffer.count)
      else { return }
      defer { gumbo_destroy_output(&options, output) }
      walk(output.pointee.root)
    }
  }

  /// Adds an element and everything below it, with a stack of its own.
  private mutating func walk(_ root: UnsafeMutablePointer<GumboNode>?) {
    guard let root else { return }
    var stack: [(node: UnsafeMutablePointer<GumboNode>, parent: Int)] = [(root, -1)]
    while let (node, parent) = stack.popLast() {
      switch node.pointee.type {
      case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
        let element = node.pointee.v.element
        nodes.append(
          Node(
            parent: parent, tag: HTMLTree.name(element), text: "", attributes: HTMLTree.attributes(element),
            end: 0))
        let index = nodes.count - 1
        for child in (0..<Int(element.children.length)).reversed() {
          if let pointer = element.children.data[child] {
            stack.append((pointer.assumingMemoryBound(to: GumboNode.self), index))
          }
        }
      case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
        let text = String(cString: node.pointee.v.text.text)
        nodes.append(Node(parent: parent, tag: "", text: text, attributes: [:], end: nodes.count + 1))
      default: continue
      }
    }
    for index in nodes.indices.reversed() {
      nodes[index].end = max(nodes[index].end, index + 1)
      let parent = nodes[index].parent
      if parent >= 0 { nodes[parent].end = max(nodes[parent].end, nodes[index].end) }
    }
  }

  private static func name(_ element: GumboElement) -> String {
    if element.tag != GUMBO_TAG_UNKNOWN, let name = gumbo_normalized_tagname(element.tag) {
      return String(cString: name)
    }
    return "unknown"
  }

  private static func attributes(_ element: GumboElement) -> [String: String] {
    var attributes: [String: String] = [:]
    for index in 0..<Int(element.attributes.length) {
      guard let pointer = element.attributes.data[index] else { continue }
      let attribute = pointer.assumingMemoryBound(to: GumboAttribute.self).pointee
      let name = String(cString: attribute.name).lowercased()
      guard HTMLTree.kept.contains(name) else { continue }
      attributes[name] = String(cString: attribute.value)
    }
    return attributes
  }

  private static let kept: Set<String> = [
    "class", "id", "itemprop", "property", "name", "content", "datetime", "type", "href", "rel", "role",
    "style", "hidden", "aria-hidden", "pubdate",
  ]

  /// The words of a node with white space made single.
  func text(of index: Int) -> String {
    var words = ""
    for node in nodes[index..<nodes[index].end] where !node.text.isEmpty && !isSilent(node.parent) {
      words += node.text
    }
    return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether an element's text is not for readers.
  func isSilent(_ index: Int) -> Bool {
    index >= 0
      && [
        "script", "style", "noscript", "template", "svg", "iframe", "object", "select", "textarea", "button",
        "head",
      ].contains(nodes[index].tag)
  }

  /// The elements of a name, in order.
  func elements(_ tag: String) -> [Int] { nodes.indices.filter { nodes[$0].tag == tag } }
}
