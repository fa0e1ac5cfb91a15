/// A page with its runs of text, the traits of its elements, and what of it readers of the article would pass over.
struct PageView: Sendable {
  let tree: HTMLTree
  let text: PageText
  private(set) var traits: [ElementTraits]
  /// For each run of text whether it lies in what surrounds an article.
  private(set) var isDropped: [Bool]
  /// The bytes of running text in all runs before each one, and in those not dropped.
  private var allSums: [Int] = []
  private var keptSums: [Int] = []

  /// What classes and ids are believed: all, only that something is not shown, or nothing.
  enum Trust { case all, hidden, none }

  /// Looks at a page; `trust` tells which names of elements are believed.
  init(_ tree: HTMLTree, trusting trust: Trust) {
    self.tree = tree
    var traits = [ElementTraits](repeating: [], count: tree.nodes.count)
    var hidden = [Bool](repeating: false, count: tree.nodes.count)
    for index in tree.nodes.indices where tree.nodes[index].tag != .text {
      let tag = tree.nodes[index].tag
      if HTMLTag.silent.contains(tag) {
        hidden[index] = true
        continue
      }
      guard tree.hasAttributes(index) else { continue }
      traits[index] = ElementTraits(of: index, in: tree)
      hidden[index] =
        trust != .none && (PageView.isHidden(index, tree) || PageView.isLeftOut(traits[index], tag))
    }
    self.traits = traits
    text = PageText(tree, hidden: hidden)
    isDropped = [Bool](repeating: false, count: text.blocks.count)
    allSums = PageView.sums(text.blocks) { _, block in PageView.prose(block) }
    drop(trustsNames: trust == .all)
    let dropped = isDropped
    keptSums = PageView.sums(text.blocks) { index, block in dropped[index] ? 0 : PageView.prose(block) }
  }

  /// Whether a page says that it does not show an element.
  private static func isHidden(_ index: Int, _ tree: HTMLTree) -> Bool {
    let tag = tree.nodes[index].tag
    if tag == .html || tag == .body { return false }
    if tree.rawValue(.hidden, of: index) != nil || tree.isValue(.ariaHidden, of: index, "true") {
      return true
    }
    guard let style = tree.rawValue(.style, of: index) else { return false }
    var letters = ""
    for byte in tree.bytes[style].prefix(200) where !byte.isMarkupSpace {
      letters.unicodeScalars.append(Unicode.Scalar(byte.asciiLowercased))
    }
    return letters.contains("display:none") || letters.contains("visibility:hidden")
  }

  /// Whether an element's name says that it is not shown, or that it is a mark within the text that is not of the text.
  private static func isLeftOut(_ traits: ElementTraits, _ tag: HTMLTag) -> Bool {
    traits.contains(.hidden) || (traits.contains(.surround) && !HTMLTag.blocks.contains(tag))
  }

  private static func sums(_ blocks: [PageText.Block], _ value: (Int, PageText.Block) -> Int) -> [Int] {
    var sums = [0]
    sums.reserveCapacity(blocks.count + 1)
    var sum = 0
    for (index, block) in blocks.enumerated() {
      sum += value(index, block)
      sums.append(sum)
    }
    return sums
  }

  /// How many bytes of a run are running text: sentences outside links.
  static func prose(_ block: PageText.Block) -> Int {
    let share = block.linkShare
    let words = block.count - block.linked
    if block.count >= 60, block.sentences > 0, share < 0.4 || words > 100 { return words }
    if block.count >= 120, share < 0.3 { return words / 2 }
    return 0
  }

  // MARK: Where

  /// The runs of text in an element.
  func blocks(in element: Int) -> Range<Int> {
    let lower = place(ofNode: element)
    return lower..<max(lower, place(ofNode: Int(tree.nodes[element].end)))
  }

  /// The first run that begins at a node or after it.
  private func place(ofNode node: Int) -> Int {
    var lower = 0
    var upper = text.blocks.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if Int(text.blocks[middle].first) < node { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }

  /// The bytes of running text in an element, what is dropped left out.
  func prose(in element: Int) -> Int {
    let range = blocks(in: element)
    return keptSums[range.upperBound] - keptSums[range.lowerBound]
  }

  /// The bytes of running text on the page, what is dropped left out.
  var prose: Int { keptSums.last ?? 0 }

  // MARK: What is not the article's

  private mutating func drop(trustsNames: Bool) {
    let total = allSums.last ?? 0
    var left = total
    var index = 0
    var suspects: [Int] = []
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      defer { index += 1 }
      guard node.tag != .text, node.tag != .html, node.tag != .body else { continue }
      if isSurround(index, trustsNames: trustsNames) {
        let range = blocks(in: index)
        let amount = allSums[range.upperBound] - allSums[range.lowerBound]
        if left - amount > max(200, total / 8) || amount == 0 {
          for place in range { isDropped[place] = true }
          left -= amount
          index = Int(node.end) - 1
        }
      } else if trustsNames, traits[index].contains(.suspect), !traits[index].contains(.body),
        node.tag != .article,
        node.tag != .main
      {
        suspects.append(index)
      }
    }
    // Names that say less are weighed against what is left.
    for index in suspects {
      let range = blocks(in: index)
      var amount = 0
      for place in range where !isDropped[place] { amount += PageView.prose(text.blocks[place]) }
      guard Double(amount) < Double(left) * 0.3 || amount == 0 else { continue }
      for place in range { isDropped[place] = true }
      left -= amount
    }
  }

  private func isSurround(_ index: Int, trustsNames: Bool) -> Bool {
    switch tree.nodes[index].tag {
    case .nav, .aside, .footer, .menu, .dialog: return true
    case .article, .main: return false
    default: break
    }
    if trustsNames, traits[index].contains(.surround) { return true }
    guard let role = tree.rawValue(.role, of: index) else { return false }
    return PageView.outerRoles.contains(tree.bytes[role].reduce(HTMLName.seed) { HTMLName.mixed($0, $1) })
  }

  private static let outerRoles = Set(
    [
      "navigation", "complementary", "banner", "contentinfo", "dialog", "alert", "alertdialog", "search",
      "menu", "tablist",
    ].map {
      HTMLName.hash($0)
    })

  /// The elements around a run of text, from the innermost out, up to one that is not asked for.
  func ancestors(of block: PageText.Block, below root: Int) -> some Sequence<Int> {
    sequence(first: Int(tree.nodes[Int(block.first)].parent)) { index in
      let parent = Int(self.tree.nodes[index].parent)
      return parent >= 0 && index != root ? parent : nil
    }
  }
}
