/// Finds the element that holds the article: by what the page states, by the names that sites give it, else by where the running
/// text is dense.
struct BodyFinder {
  private let page: PageView
  private var tree: HTMLTree { page.tree }

  init(_ page: PageView) { self.page = page }

  /// The elements that hold the article, in order and apart from each other; none where the page has no text.
  func roots() -> [Int] {
    let stated = elements { tree.isValue(.itemprop, of: $0, "articlebody") }
    if let roots = group(stated, share: 0.25, floor: 80) { return roots }
    let named = elements { page.traits[$0].contains(.body) }
    if let roots = group(named, share: 0.4, floor: 200) { return roots.map { narrowed($0, share: 97) } }
    let articles = elements { tree.nodes[$0].tag == .article }
    if let root = articles.max(by: { (page.prose(in: $0), $1) < (page.prose(in: $1), $0) }),
      Double(page.prose(in: root)) > Double(page.prose) * 0.4
    {
      return [narrowed(root, share: 92)]
    }
    guard
      let body = tree.nodes.indices.first(where: { tree.nodes[$0].tag == .body }) ?? tree.nodes.indices.first
    else { return [] }
    return [narrowed(body, share: 85)]
  }

  private func elements(_ isWanted: (Int) -> Bool) -> [Int] {
    tree.nodes.indices.filter { index in
      tree.nodes[index].tag != .text && tree.hasAttributes(index) || tree.nodes[index].tag == .article
        ? isWanted(index) : false
    }
  }

  /// Those of the elements that together hold the article, where they hold enough of the page's running text.
  private func group(_ elements: [Int], share: Double, floor: Int) -> [Int]? {
    let full = elements.filter { index in
      page.prose(in: index) > 0
        || page.blocks(in: index).contains { !page.isDropped[$0] && page.text.blocks[$0].count > floor }
    }
    guard let largest = full.max(by: { (page.prose(in: $0), $1) < (page.prose(in: $1), $0) }) else {
      return nil
    }
    // The innermost that holds nearly as much.
    let inner =
      full.last { index in
        index >= largest && index < Int(tree.nodes[largest].end)
          && page.prose(in: index) * 10 >= page.prose(in: largest) * 9
      } ?? largest
    let scope = article(of: inner)
    // Parts of one article that lie side by side.
    var roots: [Int] = []
    for index in full
    where article(of: index) == scope && !(index < inner && Int(tree.nodes[index].end) > inner) {
      if let last = roots.last, index < Int(tree.nodes[last].end) { continue }
      roots.append(index)
    }
    let amount = roots.reduce(0) { $0 + page.prose(in: $1) }
    // Of a short article there may be less than of the offers around it.
    guard Double(amount) >= Double(page.prose) * share || page.prose < floor * 8 else { return nil }
    // An article of several parts, of which the names tell but one.
    if scope >= 0, page.prose(in: scope) * 2 > amount * 3 { return [narrowed(scope, share: 90)] }
    return roots
  }

  /// The `article` around an element; -1 for none.
  private func article(of index: Int) -> Int {
    var index = Int(tree.nodes[index].parent)
    while index >= 0, tree.nodes[index].tag != .article { index = Int(tree.nodes[index].parent) }
    return index
  }

  /// The innermost element within one that still holds nearly all of its running text.
  private func narrowed(_ root: Int, share: Int) -> Int {
    var root = root
    while true {
      let amount = page.prose(in: root)
      var child = root + 1
      var next: Int?
      while child < Int(tree.nodes[root].end) {
        let node = tree.nodes[child]
        if node.tag != .text, !BodyFinder.leaves.contains(node.tag),
          page.prose(in: child) * 100 > amount * share
        {
          next = child
          break
        }
        child = Int(node.end)
      }
      guard let next, amount > 0 else { return root }
      root = next
    }
  }

  private static let leaves = HTMLTagSet(
    .p, .li, .blockquote, .pre, .h1, .h2, .h3, .h4, .h5, .h6, .a, .span, .td, .th, .b, .strong, .em, .i, .font
  )
}
