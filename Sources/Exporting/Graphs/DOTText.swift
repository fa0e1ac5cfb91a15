/// Lines of GraphViz's DOT language. Every name and value is quoted, so that no text can be taken for syntax.
struct DOTText {
  private(set) var text = ""
  private var depth = 0

  /// An attribute: its name and its value, unquoted.
  typealias Attributes = KeyValuePairs<String, String>

  /// Opens a graph or a cluster; `close` ends it.
  mutating func open(_ head: String) {
    line("\(head) {")
    depth += 1
  }

  /// Ends what was opened last.
  mutating func close() {
    depth -= 1
    line("}")
  }

  /// Sets what holds for all nodes (`node`), all edges (`edge`) or the graph itself (`graph`) from here on.
  mutating func defaults(_ subject: String, _ attributes: Attributes) {
    line(subject + list(attributes) + ";")
  }

  /// Adds a node.
  mutating func node(_ name: String, _ attributes: Attributes) {
    line(DOTText.quoted(name) + list(attributes) + ";")
  }

  /// Adds a node with a label in markup.
  mutating func node(_ name: String, label: DOTMarkup, _ attributes: Attributes) {
    line("\(DOTText.quoted(name))\(list(attributes, label: label));")
  }

  /// Sets the title of the graph, in markup.
  mutating func title(_ label: DOTMarkup) {
    line("graph\(list([:], label: label));")
  }

  /// Adds an edge.
  mutating func edge(_ from: String, _ to: String, _ attributes: Attributes) {
    line("\(DOTText.quoted(from)) -> \(DOTText.quoted(to))\(list(attributes));")
  }

  private mutating func line(_ content: String) {
    text += String(repeating: "  ", count: depth) + content + "\n"
  }

  private func list(_ attributes: Attributes, label: DOTMarkup? = nil) -> String {
    let pairs =
      (label.map { ["label=<\($0.text)>"] } ?? [])
      + attributes.filter { !$0.value.isEmpty }.map { "\($0.key)=\(DOTText.quoted($0.value))" }
    return pairs.isEmpty ? "" : " [\(pairs.joined(separator: ", "))]"
  }

  /// A quoted string; line feeds become centred line breaks.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      case "\r", "\0": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Breaks a text into lines of about so many characters, at spaces.
  static func wrapped(_ text: String, at width: Int) -> String {
    var lines: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      if let last = lines.last, last.count + word.count < width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }
}

/// Colours that stay apart for colour-blind eyes and carry white text.
enum GraphColor: String {
  case blue = "#0072B2"
  case green = "#117733"
  case wine = "#882255"
  case indigo = "#332288"
  case purple = "#AA4499"
  case grey = "#595959"

  /// The same colour, mixed with nine parts of white, to write on in black.
  var tint: String {
    switch self {
    case .blue: "#E6F1F7"
    case .green: "#E7F1EB"
    case .wine: "#F3E9EE"
    case .indigo: "#EBE9F3"
    case .purple: "#F6ECF5"
    case .grey: "#EEEEEE"
    }
  }
}
