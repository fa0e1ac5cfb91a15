/// Builds the tree of a page from its bytes in one walk, by those rules of HTML's parser that decide what text lies where: void and raw
/// elements, implied end tags, scopes, misnested links. Tables keep stray content where it stands.
struct HTMLTreeBuilder {
  let bytes: [UInt8]
  var position = 0
  var nodes: [HTMLTree.Node] = []
  var attributes: [HTMLTree.Attribute] = []
  var open: [Element] = []
  /// How many elements of each tag are open.
  var counts = [Int](repeating: 0, count: HTMLTag.allCases.count)
  /// The number of open links, and of open drawings and formulas.
  var links = 0
  var foreign = 0
  /// How many elements beyond the deepest nesting are open; they are read as if they were not there.
  var tooDeep = 0

  struct Element {
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

  mutating func readName() -> UInt64 {
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
}
