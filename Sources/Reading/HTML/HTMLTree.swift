/// A page's elements and texts in order, flat, so that no walk over it recurses however deeply it nests.
///
/// Nodes hold offsets into the bytes of the page; strings are made of few of them, at the end.
struct HTMLTree: Sendable {
  /// An element or a text.
  struct Node: Sendable {
    /// The element it lies in; -1 for none.
    let parent: Int32
    /// The index after the last node within it.
    var end: Int32
    /// A text's bytes in the page; an element's attributes.
    let content: Range<Int32>
    let tag: HTMLTag
    /// Whether it lies in a link.
    let isLinked: Bool
  }

  /// An attribute of an element, its value as offsets into the page.
  struct Attribute: Sendable {
    let name: HTMLAttribute
    let value: Range<Int32>
  }

  /// The page.
  let bytes: [UInt8]
  let nodes: [Node]
  private let attributes: [Attribute]

  /// Parses a page.
  init(_ bytes: [UInt8]) {
    var builder = HTMLTreeBuilder(bytes)
    builder.parse()
    self.bytes = bytes
    nodes = builder.nodes
    attributes = builder.attributes
  }

  /// The bytes of an attribute as they stand in the page, character references and all; `nil` where it is absent.
  @inline(__always)
  func rawValue(_ name: HTMLAttribute, of index: Int) -> Range<Int>? {
    let node = nodes[index]
    guard node.tag != .text else { return nil }
    for place in node.content where attributes[Int(place)].name == name {
      let value = attributes[Int(place)].value
      return Int(value.lowerBound)..<Int(value.upperBound)
    }
    return nil
  }

  /// Whether an element has any attribute that is kept.
  func hasAttributes(_ index: Int) -> Bool { nodes[index].tag != .text && !nodes[index].content.isEmpty }

  /// The value of an attribute; `nil` where it is absent.
  func value(_ name: HTMLAttribute, of index: Int) -> String? {
    guard let range = rawValue(name, of: index) else { return nil }
    var value: [UInt8] = []
    HTMLEntities.append(bytes, range, to: &value)
    return String(decoding: value, as: UTF8.self)
  }

  /// Whether an attribute has a value, whatever the case of its letters.
  func isValue(_ name: HTMLAttribute, of index: Int, _ expected: StaticString) -> Bool {
    guard let range = rawValue(name, of: index), range.count == expected.utf8CodeUnitCount else {
      return false
    }
    return expected.withUTF8Buffer { buffer in
      zip(range, buffer).allSatisfy { place, byte in
        let found = bytes[place]
        return (found >= 0x41 && found <= 0x5A ? found | 0x20 : found) == byte
      }
    }
  }

  /// The words of a node with white space made single; of all texts in it, or only of those that readers see.
  func text(of index: Int, includingSilent: Bool = false) -> String {
    var words: [UInt8] = []
    var place = index
    let end = Int(nodes[index].end)
    while place < end {
      let node = nodes[place]
      if node.tag == .text {
        HTMLEntities.append(bytes, Int(node.content.lowerBound)..<Int(node.content.upperBound), to: &words)
      } else if !includingSilent, HTMLTag.silent.contains(node.tag) {
        place = Int(node.end)
        continue
      } else if node.tag == .br || HTMLTag.blocks.contains(node.tag) {
        words.append(0x20)
      }
      place += 1
    }
    return String(decoding: words, as: UTF8.self).singleSpaced
  }

  /// The elements of a name, in order.
  func elements(_ tag: HTMLTag) -> [Int] { nodes.indices.filter { nodes[$0].tag == tag } }

  /// Whether an element lies in one of a kind, or is one.
  func isWithin(_ index: Int, _ tags: HTMLTagSet) -> Bool {
    var index = index
    while index >= 0 {
      if tags.contains(nodes[index].tag) { return true }
      index = Int(nodes[index].parent)
    }
    return false
  }
}
