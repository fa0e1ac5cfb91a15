/// How elements end: by their end tags, or by what may not stand in them.
extension HTMLTreeBuilder {
  /// Reads an end tag, and ends what it ends.
  mutating func readEndTag() {
    position += 2
    guard position < bytes.count, bytes[position] != UInt8(ascii: ">") else {
      position += 1
      return
    }
    guard bytes[position].isASCIIAlphanumeric else { return skip(past: UInt8(ascii: ">")) }
    let name = readName()
    let tag = HTMLTag.named(name)
    skip(past: UInt8(ascii: ">"))
    if tooDeep > 0 {
      tooDeep -= 1
      return
    }
    switch tag {
    // What follows the end of a page's body is read as if it lay in it.
    case .html, .body: return
    case .head: if open.last?.tag == .head { pop() }
    case .p where !isOpen(.p, upTo: HTMLTag.scopeBorders): addEmpty(.p)
    case .br: addEmpty(.br)
    case .h1, .h2, .h3, .h4, .h5, .h6:
      if let place = open.lastIndex(where: {
        HTMLTag.headings.contains($0.tag) || HTMLTag.scopeBorders.contains($0.tag)
      }),
        HTMLTag.headings.contains(open[place].tag)
      {
        while open.count > place { pop() }
      }
    case .td, .th, .tr, .tbody, .thead, .tfoot, .caption, .table:
      close(tag, upTo: HTMLTreeBuilder.tableBorders)
    case .object, .template, .svg, .math, .applet, .marquee: close(tag, upTo: HTMLTreeBuilder.pageBorders)
    default:
      if HTMLTag.special.contains(tag) {
        close(tag, upTo: HTMLTag.scopeBorders)
      } else {
        closeInline(tag, name: name)
      }
    }
  }

  static let tableBorders = HTMLTagSet(.html, .table, .template)
  private static let pageBorders = HTMLTagSet(.html, .body)

  private mutating func addEmpty(_ tag: HTMLTag) {
    let none = Int32(attributes.count)..<Int32(attributes.count)
    nodes.append(
      HTMLTree.Node(
        parent: open.last?.node ?? -1, end: Int32(nodes.count + 1), content: none, tag: tag, isLinked: false))
  }

  /// Ends the innermost element.
  mutating func pop() {
    guard let element = open.popLast() else { return }
    nodes[Int(element.node)].end = Int32(nodes.count)
    counts[Int(element.tag.rawValue)] -= 1
    if element.tag == .a { links -= 1 }
    if element.tag == .svg || element.tag == .math { foreign -= 1 }
  }

  /// Whether an element is open this side of a border.
  func isOpen(_ tag: HTMLTag, upTo borders: HTMLTagSet) -> Bool {
    guard counts[Int(tag.rawValue)] > 0 else { return false }
    for element in open.reversed() {
      if element.tag == tag { return true }
      if borders.contains(element.tag) { return false }
    }
    return false
  }

  /// Ends an element and all in it, where it is open this side of a border.
  mutating func close(_ tag: HTMLTag, upTo borders: HTMLTagSet) {
    guard isOpen(tag, upTo: borders) else { return }
    while let last = open.last {
      pop()
      if last.tag == tag { return }
    }
  }

  /// Ends an open item of the list that is being read.
  mutating func closeItem(_ tags: [HTMLTag]) {
    for element in open.reversed() {
      if tags.contains(element.tag) { return close(element.tag, upTo: HTMLTag.scopeBorders) }
      let passes = element.tag == .div || element.tag == .p || element.tag == .address
      if HTMLTag.special.contains(element.tag), !passes { return }
    }
  }

  /// Ends the innermost table's cell, row or group, as far out as the set reaches.
  mutating func closeRow(to tags: HTMLTagSet) {
    var keep: Int?
    for place in open.indices.reversed() {
      if HTMLTreeBuilder.tableBorders.contains(open[place].tag) { break }
      if tags.contains(open[place].tag) { keep = place }
    }
    guard let keep else { return }
    while open.count > keep { pop() }
  }

  /// Ends an inline element: with all in it, or alone where blocks are open in it.
  mutating func closeInline(_ tag: HTMLTag, name: UInt64) {
    guard tag == .unknown || counts[Int(tag.rawValue)] > 0 else { return }
    var isCovered = false
    for place in open.indices.reversed() {
      let element = open[place]
      if element.name == name {
        if isCovered {
          if tag == .a { links -= 1 }
          counts[Int(element.tag.rawValue)] -= 1
          open.remove(at: place)
        } else {
          while open.count > place { pop() }
        }
        return
      }
      if HTMLTag.scopeBorders.contains(element.tag) { return }
      if HTMLTag.special.contains(element.tag) { isCovered = true }
    }
  }
}
