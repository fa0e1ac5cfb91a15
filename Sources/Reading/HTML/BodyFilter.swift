import Model

/// Tells the paragraphs of an article from what pages set between and after them.
struct BodyFilter {
  private let page: PageView
  private let title: String
  private var tree: HTMLTree { page.tree }

  /// A paragraph of the article, or the words under a picture in it.
  struct Paragraph {
    var text: String
    var kind: Passage.Kind?
    /// Whether it is running text.
    let isProse: Bool
    /// The node of the page that it begins with.
    let node: Int
    /// The name with a colon that stands in a line of its own above it; `nil` for none.
    var label: String?
  }

  init(_ page: PageView, title: String) {
    self.page = page
    self.title = title.folded
  }

  /// What is worth keeping of the runs in the elements that hold the article, the sentences above it first.
  func paragraphs(in roots: [Int]) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var seen: Set<String> = []
    var isAfterwards = false
    let places = leads(above: roots) + roots.flatMap { root in page.blocks(in: root).map { ($0, root) } }
    for (index, (place, root)) in places.enumerated() where !page.isDropped[place] {
      let block = page.text.blocks[place]
      guard let context = context(of: block, below: root) else { continue }
      let text = page.text.string(block)
      if context.opensSection, block.count < 80, Notices.opensAfterwards(text) {
        isAfterwards = true
        continue
      }
      guard isWorthy(block, context), !Notices.isNotice(text),
        block.count > title.utf8.count * 2 + 8 || text.folded != title
      else { continue }
      // A box between two paragraphs ends where sentences go on.
      if isAfterwards {
        guard resumes(block, context, at: index, of: places) else { continue }
        isAfterwards = false
      }
      // Sites repeat sentences in leads and in quotations set large.
      if block.count > 40, !seen.insert(text).inserted, context.kind == .quotation || root == 0 { continue }
      paragraphs.append(
        Paragraph(
          text: text, kind: context.kind, isProse: PageView.prose(block) > 0, node: Int(block.first),
          label: SpeakerLabels.label(before: index, of: places, in: page)))
    }
    return BodyFilter.withoutEmptySections(SpeakerLabels.marked(paragraphs))
  }

  /// The words under the pictures in the elements that hold the article.
  func captions(in roots: [Int]) -> [String] {
    roots.flatMap { root in
      page.blocks(in: root).filter { place in
        let block = page.text.blocks[place]
        return !page.isDropped[place] && block.count > 20 && block.linkShare < 0.5
          && context(of: block, below: root)?.kind == .caption
      }.map { page.text.string(page.text.blocks[$0]) }
    }
  }

  /// Whether the article goes on after a box: with sentences, or with a heading above such.
  private func resumes(_ block: PageText.Block, _ context: Context, at index: Int, of places: [(Int, Int)])
    -> Bool
  {
    if context.isParagraph { return block.linkShare < 0.3 && block.count > 60 && block.sentences > 0 }
    guard context.kind == .heading, context.list == nil, block.linkShare == 0 else { return false }
    return places[(index + 1)...].prefix(4).contains { place, root in
      let next = page.text.blocks[place]
      return !page.isDropped[place] && next.sentences > 0 && next.count > 60 && next.linkShare < 0.3
        && self.context(of: next, below: root)?.isParagraph == true
    }
  }

  /// The running text between the headline and the article that the page sets apart as its lead.
  private func leads(above roots: [Int]) -> [(Int, Int)] {
    guard let first = roots.first else { return [] }
    let before = page.blocks(in: first).lowerBound
    var leads: [(Int, Int)] = []
    for place in (max(0, before - 40)..<before) where !page.isDropped[place] {
      let block = page.text.blocks[place]
      guard block.sentences > 0, block.count > 40, block.linkShare < 0.3 else { continue }
      let isLead = page.ancestors(of: block, below: 0).prefix(6).contains { index in
        page.traits[index].contains(.lead) || tree.isValue(.itemprop, of: index, "description")
      }
      if isLead { leads.append((place, 0)) }
    }
    return leads
  }

  /// What a run stands in.
  private struct Context {
    var kind: Passage.Kind?
    var list: Int?
    var table: Int?
    var isParagraph = false
    var isByline = false

    /// Whether a run may be the title of a box or a section.
    var opensSection: Bool { kind == .heading || (kind == nil && !isParagraph && table == nil) }
  }

  /// What a run stands in; `nil` where that is nothing of the article's text.
  private func context(of block: PageText.Block, below root: Int) -> Context? {
    var context = Context()
    for index in page.ancestors(of: block, below: root) where index != root {
      switch tree.nodes[index].tag {
      case .figcaption, .figure: context.kind = .caption
      case .blockquote: context.kind = context.kind ?? .quotation
      case .h1, .h2, .h3, .h4, .h5, .h6: context.kind = context.kind ?? .heading
      case .li: context.kind = context.kind ?? .list
      case .ul, .ol: context.list = context.list ?? index
      case .table: context.table = context.table ?? index
      case .p, .pre, .dd: context.isParagraph = true
      default: break
      }
      let traits = page.traits[index]
      if traits.contains(.caption) { context.kind = .caption }
      if traits.contains(.pullQuote) { return nil }
      if traits.contains(.byline) { context.isByline = true }
    }
    return context
  }

  private func isWorthy(_ block: PageText.Block, _ context: Context) -> Bool {
    let share = block.linkShare
    if context.isByline, block.count < 160, block.sentences < 2 { return false }
    if let list = context.list, isLinkList(list) { return false }
    if let table = context.table, isLinkList(table) { return false }
    switch context.kind {
    case .caption: return false
    case .heading: return share < 0.6 && block.count > 1 && block.count < 300
    case .list: return block.count > 3
    case .quotation: return share < 0.7
    case .table, .entry, .speaker, nil: break
    }
    if context.isParagraph { return share < 0.5 || (block.sentences > 0 && block.count - block.linked > 30) }
    if context.table != nil { return true }
    return share < 0.5 && (block.count > 60 || (block.count > 20 && block.sentences > 0))
  }

  /// Whether most of a list or a table is links.
  private func isLinkList(_ element: Int) -> Bool {
    var bytes = 0
    var linked = 0
    for place in page.blocks(in: element) {
      bytes += page.text.blocks[place].count
      linked += page.text.blocks[place].linked
    }
    return linked * 4 > bytes * 3
  }

  /// Leaves out headings with nothing below them, and labels at the end.
  private static func withoutEmptySections(_ paragraphs: [Paragraph]) -> [Paragraph] {
    var kept: [Paragraph] = []
    // What follows the last sentences under a heading of its own is no part of the text, lists aside.
    let last = paragraphs.lastIndex(where: \.isProse) ?? paragraphs.endIndex - 1
    let tail = paragraphs[(last + 1)...]
    let end =
      tail.first?.kind == .heading && !tail.contains(where: { $0.kind == .list || $0.kind == .table })
      ? last + 1 : paragraphs.endIndex
    for paragraph in paragraphs[..<end].reversed() {
      if paragraph.kind == .heading, kept.isEmpty { continue }
      kept.append(paragraph)
    }
    return kept.reversed()
  }
}
