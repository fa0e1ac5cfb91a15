extension HTMLTreeBuilder {
  /// Reads the attributes of a start tag and its end; keeps those that mean something.
  ///
  /// - Returns: Whether the tag says that it has no content; `nil` where the page ends within it.
  mutating func readAttributes() -> Bool? {
    let first = attributes.count
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: ">") {
        position += 1
        return bytes[position - 2] == UInt8(ascii: "/")
      }
      if byte.isMarkupSpace || byte == UInt8(ascii: "/") {
        position += 1
      } else {
        readAttribute(first: first)
      }
    }
    return nil
  }

  private mutating func readAttribute(first: Int) {
    var hash = HTMLName.mixed(HTMLName.seed, bytes[position])
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
        || byte.isMarkupSpace
      {
        break
      }
      hash = HTMLName.mixed(hash, byte)
      position += 1
    }
    let nameEnd = position
    while position < bytes.count, bytes[position].isMarkupSpace { position += 1 }
    var value = nameEnd..<nameEnd
    if position < bytes.count, bytes[position] == UInt8(ascii: "=") {
      position += 1
      while position < bytes.count, bytes[position].isMarkupSpace { position += 1 }
      value = readValue()
    }
    guard let name = HTMLAttribute.named(hash), !attributes[first...].contains(where: { $0.name == name })
    else {
      return
    }
    attributes.append(
      HTMLTree.Attribute(name: name, value: Int32(value.lowerBound)..<Int32(value.upperBound)))
  }

  private mutating func readValue() -> Range<Int> {
    guard position < bytes.count else { return position..<position }
    let quote = bytes[position]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = position + 1
      position = start
      while position < bytes.count, bytes[position] != quote { position += 1 }
      defer { position = min(position + 1, bytes.count) }
      return start..<position
    }
    let start = position
    while position < bytes.count, !bytes[position].isMarkupSpace, bytes[position] != UInt8(ascii: ">") {
      position += 1
    }
    return start..<position
  }

  /// Goes on behind the next such byte, or to the page's end.
  mutating func skip(past byte: UInt8) {
    while position < bytes.count, bytes[position] != byte { position += 1 }
    position = min(position + 1, bytes.count)
  }

  /// Passes over a comment or a document type.
  mutating func skipDeclaration() {
    guard matches("<!--", at: position) else { return skip(past: UInt8(ascii: ">")) }
    position += 4
    // `<!-->` and `<!--->` are whole.
    if matches(">", at: position) || matches("->", at: position) { return skip(past: UInt8(ascii: ">")) }
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "-"), matches("-->", at: position) || matches("--!>", at: position) {
        return skip(past: UInt8(ascii: ">"))
      }
      position += 1
    }
  }
}
