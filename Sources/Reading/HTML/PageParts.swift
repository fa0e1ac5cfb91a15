import Model

/// The articles of a page that holds several, as blogs and wire pages do: its `article` elements with a text of their own.
struct PageParts {
  /// One of them, with what it tells of itself.
  struct Part {
    let element: Int
    let title: String
    /// The address that its headline leads to, where that is a whole one; else empty.
    let address: String
    let author: String
    /// The day that it marks as its own.
    let day: CalendarDate?
    /// A day that it shows in a line beside its headline.
    let shownDay: CalendarDate?
  }

  private let page: PageView
  private var tree: HTMLTree { page.tree }
  /// A teaser has fewer bytes of running text.
  private static let least = 150

  init(_ page: PageView) { self.page = page }

  /// The outermost `article` elements with a headline and running text, in order.
  var parts: [Part] {
    let full = tree.elements(.article).filter { page.prose(in: $0) >= PageParts.least }
    var parts: [Part] = []
    var end = 0
    for (place, element) in full.enumerated() where element >= end {
      // One around several is the list of them.
      let isList = place + 2 < full.count && full[place + 2] < Int(tree.nodes[element].end)
      guard !isList, let part = part(element) else { continue }
      parts.append(part)
      end = Int(tree.nodes[element].end)
    }
    return parts
  }

  private func part(_ element: Int) -> Part? {
    let range = element..<Int(tree.nodes[element].end)
    guard let heading = range.first(where: { PageParts.headings.contains(tree.nodes[$0].tag) }) else {
      return nil
    }
    let title = tree.text(of: heading)
    guard !title.isEmpty else { return nil }
    let link = range.first { place in
      tree.nodes[place].tag == .a && (isWithin(place, heading) || isWithin(heading, place))
    }
    let address = link.flatMap { tree.value(.href, of: $0) } ?? ""
    let byline = page.blocks(in: element).prefix(8).map { page.text.blocks[$0] }.filter { $0.count < 100 }
    let author = byline.lazy.map { page.text.string($0) }.first { $0.lowercased().hasPrefix("by ") } ?? ""
    return Part(
      element: element, title: title, address: address.contains("://") ? address : "",
      author: String(author.dropFirst(3).prefix { $0 != "|" && $0 != "," }).trimmed, day: day(in: range),
      shownDay: byline.lazy.compactMap { DayReader.day(in: page.text.string($0)) }.first)
  }

  private func isWithin(_ inner: Int, _ outer: Int) -> Bool {
    inner > outer && inner < Int(tree.nodes[outer].end)
  }

  /// The first day that a `time` or a mark of publication gives in an element.
  private func day(in range: Range<Int>) -> CalendarDate? {
    for place in range where tree.hasAttributes(place) {
      guard tree.nodes[place].tag == .time || tree.isValue(.itemprop, of: place, "datepublished"),
        !page.traits[place].contains(.change)
      else { continue }
      let texts = [tree.value(.datetime, of: place), tree.value(.content, of: place)].compactMap { $0 }
      if let day = texts.lazy.compactMap({ DayReader.day(in: $0) }).first { return day }
    }
    return nil
  }

  private static let headings = HTMLTagSet(.h1, .h2, .h3, .h4)
}
