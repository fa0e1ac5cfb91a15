import Model

/// Finds the words of the article among all that a page shows: by text density, links and the names of elements, as
/// readers' modes do (after Arc90's Readability, 2009).
struct BodyFinder {
  private let tree: HTMLTree
  /// What each element is by its name, class and id; what lies within counts as it too.
  private let dropped: [Bool]

  /// Looks at a page; `trustsNames` tells whether classes and ids decide what is boilerplate.
  init(_ tree: HTMLTree, trustsNames: Bool) {
    self.tree = tree
    var dropped = [Bool](repeating: false, count: tree.nodes.count)
    for (index, node) in tree.nodes.enumerated() {
      if node.parent >= 0, dropped[node.parent] {
        dropped[index] = true
      } else if !node.tag.isEmpty {
        dropped[index] = (trustsNames && ElementNames.isBoilerplate(node)) || tree.isSilent(index)
      }
    }
    self.dropped = dropped
  }

  /// A paragraph of the article.
  struct Block {
    let text: String
    let kind: Passage.Kind?
  }

  /// The paragraphs of the article, in order.
  func blocks() -> [Block] {
    let leaves = leafBlocks()
    let stated = statedBody(leaves)
    let roots = stated.isEmpty ? [root(of: leaves)].compactMap { $0 } : stated
    let within = leaves.filter { leaf in roots.contains { $0.contains(leaf.index) } && isWorthy(leaf) }
    return within.map { Block(text: $0.text, kind: kind(of: $0)) }
  }

  /// The elements that the page itself marks as the article (schema.org's `articleBody`, and the lead that it shows as
  /// `description`); none where they hold hardly any text.
  private func statedBody(_ leaves: [Leaf]) -> [Range<Int>] {
    func marked(_ property: String) -> [Range<Int>] {
      tree.nodes.indices.filter { tree.nodes[$0].attributes["itemprop"] == property && !dropped[$0] }
        .map { $0..<tree.nodes[$0].end }
    }
    let bodies = marked("articleBody")
    guard let first = bodies.first, bodies.contains(where: { amount(in: $0, leaves).text > 80 }) else {
      return []
    }
    return marked("description").filter { $0.upperBound <= first.lowerBound } + bodies
  }

  /// An element that holds running text, with how much of it is links.
  private struct Leaf {
    let index: Int
    let tag: String
    let text: String
    let linkShare: Double
  }

  private static let blockTags: Set<String> = [
    "p", "div", "section", "article", "main", "li", "ul", "ol", "blockquote", "pre", "h1", "h2", "h3", "h4",
    "h5", "h6", "td", "th", "tr",
    "table", "tbody", "figure", "figcaption", "body", "html", "header", "footer", "aside", "nav", "form",
    "dd", "dt", "dl", "center", "hr", "br", "address",
  ]

  /// The runs of text between the borders of block elements.
  private func leafBlocks() -> [Leaf] {
    var leaves: [Leaf] = []
    var words = ""
    var linkBytes = 0
    var owner = -1
    func flush() {
      let text = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !text.isEmpty, owner >= 0 {
        let share = Double(linkBytes) / Double(max(1, text.utf8.count))
        leaves.append(Leaf(index: owner, tag: tree.nodes[owner].tag, text: text, linkShare: min(1, share)))
      }
      words = ""
      linkBytes = 0
    }
    for (index, node) in tree.nodes.enumerated() where !dropped[index] {
      if node.tag.isEmpty {
        let block = nearestBlock(above: node.parent)
        if block != owner {
          flush()
          owner = block
        }
        words += node.text
        if isInLink(node.parent, below: block) { linkBytes += node.text.utf8.count }
      } else if node.tag == "br" {
        // Two breaks part paragraphs in old pages; one is a space.
        if words.hasSuffix("\u{B}") { flush() } else { words += "\u{B}" }
      } else if BodyFinder.blockTags.contains(node.tag) {
        flush()
        owner = index
      }
    }
    flush()
    return leaves
  }

  private func nearestBlock(above index: Int) -> Int {
    var index = index
    while index >= 0, !BodyFinder.blockTags.contains(tree.nodes[index].tag) {
      index = tree.nodes[index].parent
    }
    return index
  }

  private func isInLink(_ index: Int, below block: Int) -> Bool {
    var index = index
    while index > block {
      if tree.nodes[index].tag == "a" { return true }
      index = tree.nodes[index].parent
    }
    return false
  }

  /// The element that holds the article: the one whose own paragraphs weigh most, widened while its parent adds much.
  private func root(of leaves: [Leaf]) -> Range<Int>? {
    var scores: [Int: Double] = [:]
    for leaf in leaves where leaf.text.utf8.count > 25 {
      let weight =
        (1 + Double(leaf.text.utf8.count { $0 == 0x2C }) + min(3, Double(leaf.text.utf8.count) / 100))
        * (1 - leaf.linkShare)
      var ancestor =
        ["div", "section", "article", "main", "td", "body"].contains(leaf.tag)
        ? leaf.index : tree.nodes[leaf.index].parent
      var share = 1.0
      for _ in 0..<4 where ancestor >= 0 {
        scores[ancestor, default: 0] += weight * share * ElementNames.weight(of: tree.nodes[ancestor])
        ancestor = tree.nodes[ancestor].parent
        share /= 2
      }
    }
    guard var best = scores.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else { return nil }
    let total = amount(in: best..<tree.nodes[best].end, leaves)
    // The article may lie in several sibling elements: go up while that brings paragraphs and not lists of links.
    while let parent = parent(of: best), tree.nodes[parent].tag != "html", tree.nodes[parent].tag != "body" {
      let larger = amount(in: parent..<tree.nodes[parent].end, leaves)
      guard larger.text > amount(in: best..<tree.nodes[best].end, leaves).text * 1.15,
        larger.links < larger.text * 0.25, larger.text < max(total.text, 400) * 8
      else {
        if larger.text > amount(in: best..<tree.nodes[best].end, leaves).text * 1.001 { break }
        best = parent
        continue
      }
      best = parent
    }
    return best..<tree.nodes[best].end
  }

  private func parent(of index: Int) -> Int? {
    tree.nodes[index].parent >= 0 ? tree.nodes[index].parent : nil
  }

  /// The bytes of paragraphs in an element, and of links.
  private func amount(in range: Range<Int>, _ leaves: [Leaf]) -> (text: Double, links: Double) {
    var text = 0.0
    var links = 0.0
    for leaf in leaves where range.contains(leaf.index) {
      let size = Double(leaf.text.utf8.count)
      if leaf.linkShare < 0.5, size > 40 { text += size }
      links += size * leaf.linkShare
    }
    return (text, links)
  }

  /// Whether a run of text belongs to an article, and not to what pages set around it.
  private func isWorthy(_ leaf: Leaf) -> Bool {
    switch leaf.tag {
    case "p", "blockquote", "pre", "h2", "h3", "h4", "figcaption":
      return leaf.linkShare < 0.7 && !Phrases.isNotice(leaf.text)
    case "h1": return false
    case "li": return leaf.linkShare < 0.5 && leaf.text.utf8.count > 10 && !Phrases.isNotice(leaf.text)
    default: return leaf.linkShare < 0.5 && leaf.text.utf8.count > 20 && !Phrases.isNotice(leaf.text)
    }
  }

  private func kind(of leaf: Leaf) -> Passage.Kind? {
    var index = leaf.index
    while index >= 0 {
      switch tree.nodes[index].tag {
      case "figcaption", "figure": return .caption
      case "blockquote": return .quotation
      case "h2", "h3", "h4": return .heading
      case "li": return .list
      case "article", "main", "body": return nil
      default: if ElementNames.isCaption(tree.nodes[index]) { return .caption }
      }
      index = tree.nodes[index].parent
    }
    return nil
  }
}
