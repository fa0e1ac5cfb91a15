/// A label in the markup that GraphViz takes between `<` and `>`: bold words, sizes, colours, lines set to the left.
struct DOTMarkup {
  /// What stands between the outer angle brackets.
  let text: String

  private init(_ text: String) { self.text = text }

  /// Words as they are; nothing in them can be taken for markup. Line feeds stay.
  static func plain(_ words: String) -> DOTMarkup {
    DOTMarkup(
      words.unicodeScalars.map { scalar in
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        case "\n": "<BR/>"
        case "\0"..."\u{1F}", "\u{7F}": ""
        default: String(scalar)
        }
      }.joined())
  }

  /// Words in bold.
  static func bold(_ words: String) -> DOTMarkup {
    DOTMarkup("<B>\(plain(words).text)</B>")
  }

  /// Small words.
  static func small(_ words: String, color: GraphColor?) -> DOTMarkup {
    let color = color.map { " COLOR=\"\($0.rawValue)\"" } ?? ""
    return DOTMarkup("<FONT POINT-SIZE=\"9\"\(color)>\(plain(words).text)</FONT>")
  }

  /// One after another on a line.
  static func joined(_ parts: [DOTMarkup]) -> DOTMarkup { DOTMarkup(parts.map(\.text).joined()) }

  /// One below another, in the middle.
  static func stacked(_ lines: [DOTMarkup]) -> DOTMarkup {
    DOTMarkup(lines.map(\.text).joined(separator: "<BR/>"))
  }

  /// One below another in a box of at least some points' width, set to one side.
  static func column(_ lines: [DOTMarkup], width: Int, side: String) -> DOTMarkup {
    let rows = lines.map {
      "<TR><TD WIDTH=\"\(width)\" ALIGN=\"\(side)\" BALIGN=\"\(side)\">\($0.text)</TD></TR>"
    }
    return DOTMarkup(
      "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\">\(rows.joined())</TABLE>")
  }
}
