/// A JSON value whose objects keep the order in which their members were given.
package enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number that is printed with at most two decimals, which is as much as a confidence means.
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A name and its value.
  package struct Member: Sendable, Hashable {
    package let name: String
    package let value: JSONValue
    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The value on one line, as JSON Lines wants it.
  package var line: String {
    var text = ""
    write(to: &text, indent: nil)
    return text
  }

  /// The value over several lines, indented by two spaces; short arrays and objects without children stay on one line.
  package var page: String {
    var text = ""
    write(to: &text, indent: 0)
    return text + "\n"
  }

  private func write(to text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .integer(let number): text += String(number)
    case .number(let number): text += JSONValue.rounded(number)
    case .string(let string): JSONValue.quote(string, to: &text)
    case .array(let values):
      JSONValue.writeChildren(
        values, between: ("[", "]"), to: &text, indent: values.contains(where: \.hasChildren) ? indent : nil
      ) {
        $0.write(to: &$1, indent: $2)
      }
    case .object(let members):
      JSONValue.writeChildren(members, between: ("{", "}"), to: &text, indent: indent) {
        JSONValue.quote($0.name, to: &$1)
        $1 += ": "
        $0.value.write(to: &$1, indent: $2)
      }
    }
  }

  private var hasChildren: Bool {
    switch self {
    case .array(let values): !values.isEmpty
    case .object(let members): !members.isEmpty
    case .null, .bool, .integer, .number, .string: false
    }
  }

  private static func writeChildren<Child>(
    _ children: [Child], between brackets: (String, String), to text: inout String, indent: Int?,
    write: (Child, inout String, Int?) -> Void
  ) {
    text += brackets.0
    for (index, child) in children.enumerated() {
      if index > 0 { text += indent == nil ? ", " : "," }
      if let indent { text += "\n" + String(repeating: " ", count: indent + 2) }
      write(child, &text, indent.map { $0 + 2 })
    }
    if let indent, !children.isEmpty { text += "\n" + String(repeating: " ", count: indent) }
    text += brackets.1
  }

  /// `0.93`, `1`, `0`; never an exponent, never more than two decimals.
  private static func rounded(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e15 else { return "null" }
    let hundredths = Int(number * 100 + (number < 0 ? -0.5 : 0.5))
    let sign = hundredths < 0 ? "-" : ""
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(sign)\(whole)" }
    return rest % 10 == 0 ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Whether nothing in a string can need a backslash: most are copied whole.
  private static func isPlain(_ string: String) -> Bool {
    string.utf8.allSatisfy { byte in
      switch byte {
      // 0xE2 opens U+2028 and U+2029.
      case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), 0x7F, 0xE2: false
      default: true
      }
    }
  }

  /// Quotes by RFC 8259; also U+2028 and U+2029, which break JavaScript, and `</`, which ends a script element.
  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    if isPlain(string) {
      text += string
      text += "\""
      return
    }
    var previous: Unicode.Scalar = " "
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "/" where previous == "<": text += "\\/"
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    text += "\""
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  /// Makes a string.
  package init(stringLiteral value: String) { self = .string(value) }
  /// Makes an array.
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// Makes an object, its members in the order given.
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}
