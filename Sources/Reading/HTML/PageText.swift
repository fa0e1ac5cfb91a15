/// The words of a page in runs between the borders of blocks, with what tells running text from labels and links.
struct PageText: Sendable {
  /// A run of text between two borders of blocks.
  struct Block: Sendable {
    /// The innermost block element around it.
    let owner: Int32
    /// The first text node in it.
    let first: Int32
    /// Its bytes in `bytes`: white space single, none at the ends.
    var range: Range<Int>
    /// How many of its bytes lie in links.
    var linked = 0
    /// How many of its bytes are in bold or slanted type.
    var stressed = 0
    var commas = 0
    /// How many sentences end in it.
    var sentences = 0
    var letters = 0
    var digits = 0

    var count: Int { range.count }
    /// The share of its bytes that are links.
    var linkShare: Double { range.isEmpty ? 0 : min(1, Double(linked) / Double(range.count)) }
  }

  /// The texts of all blocks, one after the other.
  private(set) var bytes: [UInt8] = []
  private(set) var blocks: [Block] = []

  /// Collects the runs of a page; those in elements marked in `hidden` are left out.
  init(_ tree: HTMLTree, hidden: [Bool]) {
    bytes.reserveCapacity(tree.bytes.count / 4)
    var collector = Collector()
    // For each element the innermost block around its texts.
    var owners = [Int32](repeating: -1, count: tree.nodes.count)
    var stressed = [Bool](repeating: false, count: tree.nodes.count)
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      let parent = Int(node.parent)
      if node.tag == .text {
        let owner = parent >= 0 ? owners[parent] : -1
        if owner != collector.owner { flush(&collector, owner: owner) }
        if collector.first < 0 { collector.first = Int32(index) }
        append(tree, node, isStressed: parent >= 0 && stressed[parent], to: &collector)
      } else if hidden[index] {
        flush(&collector, owner: -1)
        index = Int(node.end)
        continue
      } else if node.tag == .br {
        // Two breaks part paragraphs in old pages; one is a space.
        if collector.breaks > 0 { flush(&collector, owner: collector.owner) } else { collector.breaks = 1 }
        collector.isSpacePending = true
      } else {
        let isBlock = HTMLTag.blocks.contains(node.tag)
        if isBlock { flush(&collector, owner: Int32(index)) }
        owners[index] = isBlock ? Int32(index) : (parent >= 0 ? owners[parent] : -1)
        stressed[index] =
          !isBlock && (PageText.stresses.contains(node.tag) || (parent >= 0 && stressed[parent]))
      }
      index += 1
    }
    flush(&collector, owner: -1)
  }

  private static let stresses = HTMLTagSet(.b, .strong, .em, .i)

  /// The run that is being collected.
  private struct Collector {
    var owner: Int32 = -1
    var first: Int32 = -1
    var start = 0
    var breaks = 0
    var isSpacePending = false
    var linked = 0
    var stressed = 0
  }

  private mutating func flush(_ collector: inout Collector, owner: Int32) {
    if bytes.count > collector.start, collector.first >= 0 {
      var block = Block(owner: collector.owner, first: collector.first, range: collector.start..<bytes.count)
      block.linked = collector.linked
      block.stressed = collector.stressed
      count(&block)
      blocks.append(block)
    }
    collector = Collector(owner: owner, start: bytes.count)
  }

  /// Adds a text node's words, white space made single, references resolved, marks without width left out.
  private mutating func append(
    _ tree: HTMLTree, _ node: HTMLTree.Node, isStressed: Bool, to collector: inout Collector
  ) {
    var place = Int(node.content.lowerBound)
    let end = Int(node.content.upperBound)
    let before = bytes.count
    while place < end {
      let byte = tree.bytes[place]
      if byte.isMarkupSpace {
        collector.isSpacePending = true
        place += 1
        continue
      }
      var width = 1
      if byte == UInt8(ascii: "&"),
        let reference = HTMLEntities.reference(in: tree.bytes, at: place, before: end)
      {
        add(reference.first, &collector)
        if let second = reference.second { add(second, &collector) }
        place = reference.end
        continue
      } else if byte >= 0xC0 {
        width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        let mark = PageText.special(tree.bytes, at: place, before: end)
        if mark != .none {
          if mark == .space { collector.isSpacePending = true }
          place += width
          continue
        }
      }
      space(&collector)
      bytes.append(byte)
      place += 1
      width -= 1
      while width > 0, place < end {
        bytes.append(tree.bytes[place])
        place += 1
        width -= 1
      }
    }
    if node.isLinked { collector.linked += bytes.count - before }
    if isStressed { collector.stressed += bytes.count - before }
  }

  private enum Special { case none, space, nothing }

  /// What a character beyond ASCII is to the running text: a space (U+00A0, U+2000 to U+200A, U+3000), nothing (U+00AD, U+200B to
  /// U+200F, U+2060, U+FEFF), or itself.
  private static func special(_ bytes: [UInt8], at place: Int, before end: Int) -> Special {
    guard place + 1 < end else { return .none }
    let second = bytes[place + 1]
    switch bytes[place] {
    case 0xC2: return second == 0xA0 || second == 0x85 ? .space : second == 0xAD ? .nothing : .none
    case 0xE2 where place + 2 < end:
      let third = bytes[place + 2]
      if second == 0x80 {
        if third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF { return .space }
        return third <= 0x8F ? .nothing : .none
      }
      return second == 0x81 && third == 0xA0 ? .nothing : .none
    case 0xE3 where place + 2 < end: return second == 0x80 && bytes[place + 2] == 0x80 ? .space : .none
    case 0xEF where place + 2 < end: return second == 0xBB && bytes[place + 2] == 0xBF ? .nothing : .none
    default: return .none
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar, _ collector: inout Collector) {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x3000:
      collector.isSpacePending = true
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: break
    default:
      space(&collector)
      bytes.append(scalar)
    }
  }

  @inline(__always)
  private mutating func space(_ collector: inout Collector) {
    if collector.isSpacePending, bytes.count > collector.start { bytes.append(0x20) }
    collector.isSpacePending = false
    collector.breaks = 0
  }

  /// Counts what tells sentences from labels.
  private func count(_ block: inout Block) {
    var previous: UInt8 = 0
    for place in block.range {
      let byte = bytes[place]
      switch byte {
      case 0x30...0x39: block.digits += 1
      case 0x41...0x5A, 0x61...0x7A: block.letters += 1
      case UInt8(ascii: ","): block.commas += 1
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        let next = place + 1 < block.range.upperBound ? bytes[place + 1] : 0x20
        // A quotation mark or a bracket may close after the stop.
        if next == 0x20 || next == 0x22 || next == 0x29 || next == 0x27 || next == 0xE2, previous != byte {
          block.sentences += 1
        }
      // 。 (E3 80 82), ，(EF BC 8C), ، (D8 8C), ؟ (D8 9F)
      case 0x82 where previous == 0x80: block.sentences += 1
      case 0x8C where previous == 0xBC || previous == 0xD8: block.commas += 1
      default: if byte >= 0x80 { block.letters += 1 }
      }
      previous = byte
    }
  }

  /// The words of a block.
  func string(_ block: Block) -> String { String(decoding: bytes[block.range], as: UTF8.self) }
}
