/// Builds the tree of a page from its bytes in one walk, by those rules of HTML's parser that decide what text lies where: void and raw
/// elements, implied end tags, scopes, misnested links. Tables keep stray content where it stands.
struct HTMLTreeBuilder {
  let bytes: [UInt8]
  var position = 0
  private(set) var nodes: [HTMLTree.Node] = []
  var attributes: [HTMLTree.Attribute] = []
  private var open: [Element] = []
  /// How many elements of each tag are open.
  private var counts = [Int](repeating: 0, count: HTMLTag.allCases.count)
  /// The number of open links, and of open drawings and formulas.
  private var links = 0
  private var foreign = 0
  /// How many elements beyond the deepest nesting are open; they are read as if they were not there.
  private var tooDeep = 0

  private struct Element {
    let node: Int32
    let tag: HTMLTag
    let name: UInt64
  }

  /// No page needs deeper nesting; it keeps every look up the open elements short.
  private static let deepest = 500

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads the page to its end.
  mutating func parse() {
    nodes.reserveCapacity(bytes.count / 32)
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<"), position + 1 < bytes.count else {
        readText()
        continue
      }
      switch bytes[position + 1] {
      case 0x41...0x5A, 0x61...0x7A: readStartTag()
      case UInt8(ascii: "/"): readEndTag()
      case UInt8(ascii: "!"): skipDeclaration()
      case UInt8(ascii: "?"): skip(past: UInt8(ascii: ">"))
      default: readText()
      }
    }
    while !open.isEmpty { pop() }
    // A link that ended amid what it held is shorter than its content.
    for index in nodes.indices.reversed() {
      let parent = Int(nodes[index].parent)
      if parent >= 0, nodes[parent].end < nodes[index].end { nodes[parent].end = nodes[index].end }
    }
  }

  /// A text up to the next mark; a lone `<` is text too.
  private mutating func readText() {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    if open.last?.tag == .head || open.isEmpty || open.last?.tag == .html {
      guard bytes[start..<position].contains(where: { !$0.isMarkupSpace }) else { return }
      openBody()
    }
    addText(start..<position)
  }

  private mutating func addText(_ range: Range<Int>) {
    nodes.append(
      HTMLTree.Node(
        parent: open.last?.node ?? -1, end: Int32(nodes.count + 1),
        content: Int32(range.lowerBound)..<Int32(range.upperBound), tag: .text, isLinked: links > 0))
  }

  /// The content of an element that holds no markup, up to its end tag.
  private mutating func readRaw(_ tag: HTMLTag, name: UInt64, keeps: Bool) {
    let start = position
    var isEscaped = false
    var isNested = false
    var end = bytes.count
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "<"), position + 1 < bytes.count {
        if bytes[position + 1] == UInt8(ascii: "/"), isName(name, at: position + 2) {
          if !isNested {
            end = position
            break
          }
          isNested = false
        } else if tag == .script {
          // “Script data double escaped state”: a script in a comment in a script.
          if matches("<!--", at: position) { isEscaped = true }
          if isEscaped, isName(name, at: position + 1) { isNested = true }
        }
      } else if isEscaped, byte == UInt8(ascii: "-"), matches("-->", at: position) {
        isEscaped = false
        isNested = false
      }
      position += 1
    }
    if keeps, end > start { addText(start..<end) }
  }

  func matches(_ mark: StaticString, at place: Int) -> Bool {
    guard place + mark.utf8CodeUnitCount <= bytes.count else { return false }
    return mark.withUTF8Buffer { buffer in buffer.indices.allSatisfy { bytes[place + $0] == buffer[$0] } }
  }

  /// Whether a tag's name stands at a place, and ends there.
  private func isName(_ name: UInt64, at place: Int) -> Bool {
    var place = place
    var hash = HTMLName.seed
    while place < bytes.count, bytes[place].isASCIIAlphanumeric {
      hash = HTMLName.mixed(hash, bytes[place])
      place += 1
    }
    return hash == name
  }

  private mutating func readName() -> UInt64 {
    var hash = HTMLName.seed
    while position < bytes.count {
      let byte = bytes[position]
      if byte.isMarkupSpace || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { break }
      hash = HTMLName.mixed(hash, byte)
      position += 1
    }
    return hash
  }

  private mutating func readStartTag() {
    position += 1
    let name = readName()
    let tag = HTMLTag.named(name)
    let first = attributes.count
    guard let isSelfClosing = readAttributes() else {
      attributes.removeSubrange(first...)
      return
    }
    // Parts of tables outside of tables are no elements.
    if HTMLTag.tableParts.contains(tag), counts[Int(HTMLTag.table.rawValue)] == 0,
      counts[Int(HTMLTag.template.rawValue)] == 0
    {
      attributes.removeSubrange(first...)
      return
    }
    prepare(for: tag)
    let index = Int32(nodes.count)
    let isVoid = HTMLTag.void.contains(tag) || (isSelfClosing && foreign > 0)
    let isFlat = !isVoid && open.count >= HTMLTreeBuilder.deepest
    nodes.append(
      HTMLTree.Node(
        parent: open.last?.node ?? -1, end: index + 1, content: Int32(first)..<Int32(attributes.count),
        tag: tag,
        isLinked: links > 0))
    if isVoid { return }
    if isFlat {
      tooDeep += 1
    } else {
      open.append(Element(node: index, tag: tag, name: name))
      counts[Int(tag.rawValue)] += 1
      if tag == .a { links += 1 }
      if tag == .svg || tag == .math { foreign += 1 }
    }
    guard HTMLTag.rawText.contains(tag), foreign == 0 else { return }
    let keeps = tag == .title || tag == .xmp || (tag == .script && isJSON(Int(index)))
    readRaw(tag, name: name, keeps: keeps)
    skip(past: UInt8(ascii: ">"))
    if isFlat { tooDeep -= 1 } else { pop() }
  }

  /// Whether a script is data that may tell of the article.
  private func isJSON(_ index: Int) -> Bool {
    for place in nodes[index].content where attributes[Int(place)].name == .type {
      let value = attributes[Int(place)].value
      return bytes[Int(value.lowerBound)..<Int(value.upperBound)].contains(UInt8(ascii: "+"))
    }
    return false
  }

  /// Ends what a start tag ends, and opens the body where the head is over.
  private mutating func prepare(for tag: HTMLTag) {
    switch tag {
    case .html, .head: return
    case .body, .frameset:
      if open.last?.tag == .head { pop() }
      return
    default: break
    }
    if let last = open.last?.tag {
      if last == .head || last == .html, !HTMLTag.heads.contains(tag) { openBody() }
    } else if !HTMLTag.heads.contains(tag) {
      openBody()
    }
    if HTMLTag.closesParagraph.contains(tag) { close(.p, upTo: HTMLTag.scopeBorders) }
    switch tag {
    case .h1, .h2, .h3, .h4, .h5, .h6:
      if let last = open.last?.tag, HTMLTag.headings.contains(last) { pop() }
    case .li where counts[Int(HTMLTag.li.rawValue)] > 0: closeItem([.li])
    case .dd, .dt: closeItem([.dd, .dt])
    case .option, .optgroup: if open.last?.tag == .option { pop() }
    case .a: closeInline(.a, name: HTMLTreeBuilder.anchor)
    case .button: close(.button, upTo: HTMLTag.scopeBorders)
    case .tr: closeRow(to: HTMLTreeBuilder.rows)
    case .td, .th: closeRow(to: HTMLTreeBuilder.cells)
    case .tbody, .thead, .tfoot: closeRow(to: HTMLTreeBuilder.groups)
    default: break
    }
  }

  private static let anchor = HTMLName.hash("a")
  private static let cells = HTMLTagSet(.td, .th)
  private static let rows = HTMLTagSet(.td, .th, .tr)
  private static let groups = HTMLTagSet(.td, .th, .tr, .tbody, .thead, .tfoot, .caption, .colgroup)

  private mutating func openBody() {
    if open.last?.tag == .head { pop() }
    guard counts[Int(HTMLTag.body.rawValue)] == 0 else { return }
    let index = Int32(nodes.count)
    nodes.append(
      HTMLTree.Node(
        parent: open.last?.node ?? -1, end: index + 1,
        content: Int32(attributes.count)..<Int32(attributes.count), tag: .body, isLinked: false))
    open.append(Element(node: index, tag: .body, name: HTMLName.hash("body")))
    counts[Int(HTMLTag.body.rawValue)] += 1
  }

  private mutating func readEndTag() {
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

  private static let tableBorders = HTMLTagSet(.html, .table, .template)
  private static let pageBorders = HTMLTagSet(.html, .body)

  private mutating func addEmpty(_ tag: HTMLTag) {
    let none = Int32(attributes.count)..<Int32(attributes.count)
    nodes.append(
      HTMLTree.Node(
        parent: open.last?.node ?? -1, end: Int32(nodes.count + 1), content: none, tag: tag, isLinked: false))
  }

  private mutating func pop() {
    guard let element = open.popLast() else { return }
    nodes[Int(element.node)].end = Int32(nodes.count)
    counts[Int(element.tag.rawValue)] -= 1
    if element.tag == .a { links -= 1 }
    if element.tag == .svg || element.tag == .math { foreign -= 1 }
  }

  private func isOpen(_ tag: HTMLTag, upTo borders: HTMLTagSet) -> Bool {
    guard counts[Int(tag.rawValue)] > 0 else { return false }
    for element in open.reversed() {
      if element.tag == tag { return true }
      if borders.contains(element.tag) { return false }
    }
    return false
  }

  /// Ends an element and all in it, where it is open this side of a border.
  private mutating func close(_ tag: HTMLTag, upTo borders: HTMLTagSet) {
    guard isOpen(tag, upTo: borders) else { return }
    while let last = open.last {
      pop()
      if last.tag == tag { return }
    }
  }

  /// Ends an open item of the list that is being read.
  private mutating func closeItem(_ tags: [HTMLTag]) {
    for element in open.reversed() {
      if tags.contains(element.tag) { return close(element.tag, upTo: HTMLTag.scopeBorders) }
      let passes = element.tag == .div || element.tag == .p || element.tag == .address
      if HTMLTag.special.contains(element.tag), !passes { return }
    }
  }

  /// Ends the innermost table's cell, row or group, as far out as the set reaches.
  private mutating func closeRow(to tags: HTMLTagSet) {
    var keep: Int?
    for place in open.indices.reversed() {
      if HTMLTreeBuilder.tableBorders.contains(open[place].tag) { break }
      if tags.contains(open[place].tag) { keep = place }
    }
    guard let keep else { return }
    while open.count > keep { pop() }
  }

  /// Ends an inline element: with all in it, or alone where blocks are open in it.
  private mutating func closeInline(_ tag: HTMLTag, name: UInt64) {
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
