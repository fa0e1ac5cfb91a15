/// What a page's JSON-LD says of the article (schema.org), read leniently: pages break JSON's rules in many small ways.
struct StructuredData: Sendable {
  private(set) var headline: String?
  private(set) var name: String?
  private(set) var published: String?
  private(set) var modified: String?
  private(set) var body: String?
  private(set) var publisher: String?
  private(set) var author: String?
  private(set) var address: String?
  /// When the page appeared that holds the article.
  private(set) var pagePublished: String?

  init(_ tree: HTMLTree) {
    for script in tree.elements(.script) where tree.isValue(.type, of: script, "application/ld+json") {
      for index in script + 1..<max(script + 1, Int(tree.nodes[script].end)) {
        let content = tree.nodes[index].content
        var reader = LenientJSON(tree.bytes, Int(content.lowerBound)..<Int(content.upperBound))
        while let value = reader.next() { take(value) }
      }
    }
  }

  /// Looks for an article among all objects, the outer ones first.
  private mutating func take(_ root: LenientJSON.Value) {
    var waiting = [root]
    var place = 0
    while place < waiting.count, place < 5000 {
      switch waiting[place] {
      case .list(let items): waiting += items
      case .object(let members):
        let type = members.first { $0.key == "@type" }?.value.texts ?? []
        if type.contains(where: StructuredData.isArticle) {
          fill(from: members)
        } else if type.contains(where: { $0.hasSuffix("WebPage") }) {
          pagePublished = pagePublished ?? members.first { $0.key == "datePublished" }?.value.text
        }
        waiting += members.map(\.value)
      case .text: break
      }
      place += 1
    }
  }

  private static func isArticle(_ type: String) -> Bool {
    type.hasSuffix("Article") || type.hasSuffix("BlogPosting") || type == "Report"
      || type == "SocialMediaPosting"
  }

  private mutating func fill(from members: [(key: String, value: LenientJSON.Value)]) {
    for (key, value) in members {
      switch key {
      case "headline": headline = headline ?? value.text
      case "name": name = name ?? value.text
      case "datePublished": published = published ?? value.text
      case "dateModified": modified = modified ?? value.text
      case "articleBody": body = body ?? value.text
      case "publisher": publisher = publisher ?? value.name
      case "author": author = author ?? value.name
      case "url": address = address ?? value.text
      default: break
      }
    }
  }
}

/// JSON as pages write it: line ends within strings, commas before brackets, comments around it do no harm.
struct LenientJSON {
  /// A value; numbers and words are texts.
  indirect enum Value: Sendable {
    case text(String)
    case list([Value])
    case object([(key: String, value: Value)])

    /// A text that is not empty, or the first of a list.
    var text: String? { texts.first { !$0.isEmpty } }

    var texts: [String] {
      switch self {
      case .text(let text): [text]
      case .list(let items): items.flatMap(\.texts)
      case .object: []
      }
    }

    /// The `name` of an object, or of the first in a list; a text itself.
    var name: String? {
      switch self {
      case .text(let text): text
      case .list(let items): items.lazy.compactMap(\.name).first
      case .object(let members): members.first { $0.key == "name" }?.value.text
      }
    }
  }

  private let bytes: [UInt8]
  private var position: Int
  private let end: Int
  private static let deepest = 32

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// The next object or list; what stands between them (comments, marks of CDATA, stray brackets) is passed over.
  mutating func next() -> Value? {
    while position < end {
      let byte = bytes[position]
      // `<![CDATA[` opens with a bracket of its own.
      let isMark = byte == UInt8(ascii: "[") && position > 0 && bytes[position - 1] == UInt8(ascii: "!")
      if byte == UInt8(ascii: "{") || (byte == UInt8(ascii: "[") && !isMark) { return value() }
      position += 1
    }
    return nil
  }

  /// A value; `nil` at the end, or where there is none.
  private mutating func value(depth: Int = 0) -> Value? {
    skipSpace()
    guard position < end else { return nil }
    switch bytes[position] {
    case UInt8(ascii: "{"): return depth < LenientJSON.deepest ? object(depth: depth + 1) : nil
    case UInt8(ascii: "["): return depth < LenientJSON.deepest ? list(depth: depth + 1) : nil
    case UInt8(ascii: "\""): return .text(string())
    default: return word()
    }
  }

  private mutating func object(depth: Int) -> Value? {
    position += 1
    var members: [(key: String, value: Value)] = []
    while true {
      skipSpace()
      guard position < end, bytes[position] != UInt8(ascii: "}") else { break }
      guard bytes[position] == UInt8(ascii: "\"") else { break }
      let key = string()
      skipSpace()
      guard position < end, bytes[position] == UInt8(ascii: ":") else { break }
      position += 1
      guard let value = value(depth: depth) else { break }
      members.append((key, value))
    }
    if position < end, bytes[position] == UInt8(ascii: "}") { position += 1 }
    return .object(members)
  }

  private mutating func list(depth: Int) -> Value? {
    position += 1
    var items: [Value] = []
    while true {
      skipSpace()
      guard position < end, bytes[position] != UInt8(ascii: "]"), let item = value(depth: depth) else {
        break
      }
      items.append(item)
    }
    if position < end, bytes[position] == UInt8(ascii: "]") { position += 1 }
    return .list(items)
  }

  /// White space and the commas between values.
  private mutating func skipSpace() {
    while position < end, bytes[position].isMarkupSpace || bytes[position] == UInt8(ascii: ",") {
      position += 1
    }
  }

  /// A number, `true`, `false` or `null`.
  private mutating func word() -> Value? {
    let start = position
    while position < end {
      let byte = bytes[position]
      if byte.isMarkupSpace || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}")
        || byte == UInt8(ascii: "]")
      {
        break
      }
      position += 1
    }
    guard position > start else { return nil }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    return .text(text == "null" ? "" : text)
  }

  private mutating func string() -> String {
    position += 1
    var text: [UInt8] = []
    while position < end, bytes[position] != UInt8(ascii: "\"") {
      guard bytes[position] == UInt8(ascii: "\\"), position + 1 < end else {
        text.append(bytes[position])
        position += 1
        continue
      }
      position += 2
      switch bytes[position - 1] {
      case UInt8(ascii: "n"), UInt8(ascii: "r"): text.append(0x0A)
      case UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
      case UInt8(ascii: "u"): if let scalar = escape() { text.append(scalar) }
      default: text.append(bytes[position - 1])
      }
    }
    position = min(position + 1, end)
    var resolved: [UInt8] = []
    HTMLEntities.append(text, text.indices, to: &resolved)
    return String(decoding: resolved, as: UTF8.self)
  }

  /// The character of `\uXXXX`, or of two that make a pair.
  private mutating func escape() -> Unicode.Scalar? {
    guard let first = hexadecimal() else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    guard position + 1 < end, bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
    else {
      return "\u{FFFD}"
    }
    position += 2
    guard let second = hexadecimal(), (0xDC00..<0xE000).contains(second) else { return "\u{FFFD}" }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func hexadecimal() -> UInt32? {
    guard position + 4 <= end else { return nil }
    defer { position += 4 }
    return UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
  }
}
