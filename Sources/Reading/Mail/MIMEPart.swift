/// A part of a message (RFC 5322, RFC 2045): its fields and its content, the transfer encoding undone.
struct MIMEPart {
  /// The fields by their names in lower case; of several alike the first.
  let fields: [String: String]
  let content: [UInt8]

  /// Splits fields from content and undoes the content's transfer encoding.
  init(_ bytes: ArraySlice<UInt8>) {
    var fields: [String: String] = [:]
    var place = bytes.startIndex
    var name = ""
    while place < bytes.endIndex {
      let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.endIndex
      let line = String(decoding: bytes[place..<end], as: UTF8.self)
      place = min(end + 1, bytes.endIndex)
      if line.allSatisfy(\.isWhitespace) { break }
      if let first = line.first, first == " " || first == "\t" {
        if !name.isEmpty { fields[name, default: ""] += " " + line.trimmed }
      } else if let colon = line.firstIndex(of: ":") {
        let key = line[..<colon].lowercased()
        name = fields[key] == nil ? key : ""
        if !name.isEmpty { fields[name] = line[line.index(after: colon)...].trimmed }
      }
    }
    self.fields = fields
    let body = bytes[place...]
    content =
      switch fields["content-transfer-encoding"]?.lowercased() ?? "" {
      case "base64": MIMEPart.base64(body)
      case "quoted-printable": MIMEPart.quotedPrintable(body, isHeader: false)
      default: Array(body)
      }
  }

  /// The type without its parameters, in lower case.
  var type: String {
    (fields["content-type"] ?? "text/plain").prefix { $0 != ";" }.lowercased().trimmed
  }

  /// A parameter of the type: `charset`, `boundary`.
  func parameter(_ name: String) -> String? {
    let field = fields["content-type"] ?? ""
    guard let mark = field.lowercased().firstRange(of: "\(name)=") else { return nil }
    let value = field[mark.upperBound...]
    if value.first == "\"" { return String(value.dropFirst().prefix { $0 != "\"" }) }
    return String(value.prefix { $0 != ";" && !$0.isWhitespace })
  }

  /// The parts of a message of several; none of a single one.
  var parts: [MIMEPart] {
    guard type.hasPrefix("multipart/"), let boundary = parameter("boundary") else { return [] }
    let mark = Array("--\(boundary)".utf8)
    var parts: [MIMEPart] = []
    var start: Int?
    var place = 0
    while place < content.count {
      let end = content[place...].firstIndex(of: 0x0A) ?? content.count
      if content[place..<end].starts(with: mark) {
        if let start, start <= place { parts.append(MIMEPart(content[start..<place])) }
        let isLast = content[(place + mark.count)..<end].starts(with: "--".utf8)
        start = isLast ? nil : min(end + 1, content.count)
      }
      place = end + 1
    }
    if let start, start < content.count { parts.append(MIMEPart(content[start...])) }
    return parts
  }

  /// All parts that are not themselves of several, in order; boundaries within boundaries eight deep.
  func leaves(depth: Int = 0) -> [MIMEPart] {
    let inner = parts
    return inner.isEmpty || depth > 8 ? [self] : inner.flatMap { $0.leaves(depth: depth + 1) }
  }

  static func base64(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    var value: UInt32 = 0
    var bits = 0
    for byte in bytes {
      let digit: UInt8
      switch byte {
      case 0x41...0x5A: digit = byte - 0x41
      case 0x61...0x7A: digit = byte - 0x61 + 26
      case 0x30...0x39: digit = byte - 0x30 + 52
      case UInt8(ascii: "+"), UInt8(ascii: "-"): digit = 62
      case UInt8(ascii: "/"), UInt8(ascii: "_"): digit = 63
      default: continue
      }
      value = value << 6 | UInt32(digit)
      bits += 6
      if bits >= 8 {
        bits -= 8
        output.append(UInt8(truncatingIfNeeded: value >> bits))
      }
    }
    return output
  }

  /// Undoes `=E2=80=99` and line ends after `=`; in a header an underscore is a space.
  static func quotedPrintable(_ bytes: some Collection<UInt8>, isHeader: Bool) -> [UInt8] {
    let bytes = Array(bytes)
    var output: [UInt8] = []
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "="), place + 1 < bytes.count,
        let value = UInt8(String(decoding: bytes[place..<place + 2], as: UTF8.self), radix: 16)
      {
        output.append(value)
        place += 2
      } else if byte == UInt8(ascii: "="), !isHeader {
        while place < bytes.count, bytes[place] == 0x0D || bytes[place] == 0x20 { place += 1 }
        if place < bytes.count, bytes[place] == 0x0A { place += 1 }
      } else {
        output.append(isHeader && byte == UInt8(ascii: "_") ? 0x20 : byte)
      }
    }
    return output
  }

  /// A field's words, `=?utf-8?Q?…?=` resolved (RFC 2047).
  static func words(_ field: String) -> String {
    var rest = field[...]
    var text = ""
    while let start = rest.firstRange(of: "=?") {
      let before = rest[..<start.lowerBound]
      let parts = rest[start.upperBound...].split(
        separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, parts[3].first == "=" else { break }
      // White space between two encoded words is none.
      if !(text.isEmpty == false && before.allSatisfy(\.isWhitespace)) { text += before }
      let bytes =
        parts[1].lowercased() == "b" ? base64(parts[2].utf8) : quotedPrintable(parts[2].utf8, isHeader: true)
      text += TextEncoding.text(of: bytes, declared: String(parts[0].prefix { $0 != "*" }))
      rest = parts[3].dropFirst()
    }
    return (text + rest).singleSpaced
  }
}
