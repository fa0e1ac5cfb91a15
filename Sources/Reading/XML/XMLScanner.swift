/// Reads well-formed XML event by event, and does not stumble over small faults. Entities that a document declares are not resolved, so that
/// none can grow.
struct XMLScanner {
  /// What comes next in a document.
  enum Event {
    case start(name: String, attributes: [String: String])
    case text(String)
    case end(name: String)
  }

  private let bytes: [UInt8]
  private var position = 0
  /// The end of an element that closed itself.
  private var pendingEnd: String?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next event; `nil` at the end.
  mutating func next() -> Event? {
    if let name = pendingEnd {
      pendingEnd = nil
      return .end(name: name)
    }
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else { return text() }
      if starts("<!--") {
        skip(past: "-->")
      } else if starts("<![CDATA[") {
        position += 9
        let start = position
        skip(past: "]]>")
        return .text(String(decoding: bytes[start..<max(start, position - 3)], as: UTF8.self))
      } else if starts("<?") {
        skip(past: "?>")
      } else if starts("<!") {
        skipDeclaration()
      } else if starts("</") {
        position += 2
        let name = name()
        skip(past: ">")
        return .end(name: name)
      } else {
        return start()
      }
    }
    return nil
  }

  private mutating func text() -> Event {
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    return .text(resolved(start..<position))
  }

  private mutating func start() -> Event {
    position += 1
    let name = name()
    var attributes: [String: String] = [:]
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      if bytes[position].isMarkupSpace || bytes[position] == UInt8(ascii: "/") {
        position += 1
        continue
      }
      let key = self.name()
      while position < bytes.count, bytes[position].isMarkupSpace { position += 1 }
      guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
        if key.isEmpty { position += 1 }
        continue
      }
      position += 1
      while position < bytes.count, bytes[position].isMarkupSpace { position += 1 }
      guard position < bytes.count else { break }
      let quote = bytes[position]
      let first = position + 1
      position = first
      while position < bytes.count, bytes[position] != quote { position += 1 }
      attributes[key] = resolved(min(first, position)..<position)
      position = min(position + 1, bytes.count)
    }
    if position > 0, position < bytes.count, bytes[position - 1] == UInt8(ascii: "/") { pendingEnd = name }
    position = min(position + 1, bytes.count)
    return .start(name: name, attributes: attributes)
  }

  private mutating func name() -> String {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte.isMarkupSpace || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
        || byte == UInt8(ascii: "=")
      {
        break
      }
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private func resolved(_ range: Range<Int>) -> String {
    var text: [UInt8] = []
    HTMLEntities.append(bytes, range, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  private func starts(_ mark: StaticString) -> Bool {
    guard position + mark.utf8CodeUnitCount <= bytes.count else { return false }
    return mark.withUTF8Buffer { buffer in buffer.indices.allSatisfy { bytes[position + $0] == buffer[$0] } }
  }

  private mutating func skip(past mark: StaticString) {
    while position < bytes.count, !starts(mark) { position += 1 }
    position = min(position + mark.utf8CodeUnitCount, bytes.count)
  }

  /// A document type, with the declarations in its brackets.
  private mutating func skipDeclaration() {
    var isBracketed = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "[") { isBracketed = true }
      if byte == UInt8(ascii: "]") { isBracketed = false }
      position += 1
      if byte == UInt8(ascii: ">"), !isBracketed { return }
    }
  }
}
