import Model

extension InputFormat {
  /// Markdown, with optional front matter between lines of `---`.
  static let markdown = InputFormat(
    summary: "Markdown",
    recognises: { source in
      !source.isBinary
        && (source.ending == "md" || source.ending == "markdown" || source.bytes.starts(with: "---\n".utf8))
    },
    read: { source in
      let text = TextEncoding.text(of: source.bytes, declared: nil).replacing("\r\n", with: "\n")
      return [MarkdownText(text).article(name: source.name)]
    }, mostBytes: 8 << 20)
}

/// A Markdown text: what its front matter tells, and its words without the marks.
private struct MarkdownText {
  private var fields: [String: String] = [:]
  private var body: Substring
  private var headings: [String] = []

  init(_ text: String) {
    body = text[...]
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first?.trimmed == "---",
      let end = lines.dropFirst().firstIndex(where: { $0.trimmed == "---" })
    else { return }
    for line in lines[1..<end] {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].trimmed
      fields[line[..<colon].trimmed] =
        value.count > 1 && value.hasPrefix("\"") && value.hasSuffix("\"")
        ? String(value.dropFirst().dropLast()) : value
    }
    body = end + 1 < lines.count ? text[lines[end + 1].startIndex...] : ""
  }

  func article(name: String) -> Result<Article, ReadingError> {
    var fields = fields
    var lines = body.split(separator: "\n", omittingEmptySubsequences: false).map(MarkdownText.plain)
    if fields["title"] == nil, let first = body.split(separator: "\n").first(where: { !$0.trimmed.isEmpty }),
      first.hasPrefix("# ")
    {
      fields["title"] = MarkdownText.plain(first)
      if let index = lines.firstIndex(where: { !$0.isEmpty }) { lines.remove(at: index) }
      if fields["date"] == nil, fields["published"] == nil { takeDay(from: &lines, into: &fields) }
    }
    return HeaderedText(fields: fields, body: lines.joined(separator: "\n")[...]).article(name: name)
  }

  /// Takes the line right below the headline that tells the day, perhaps behind the outlet: “Morning Ledger, September 14, 1993”.
  private func takeDay(from lines: inout [String], into fields: inout [String: String]) {
    guard let index = lines.firstIndex(where: { !$0.isEmpty }), lines[index].utf8.count < 60,
      !lines[index].hasSuffix("."), DayReader.day(in: lines[index]) != nil
    else { return }
    let outlet = lines[index].prefix { $0 != "," }.trimmed
    if fields["source"] == nil, outlet.utf8.count < lines[index].utf8.count,
      !outlet.contains(where: \.isNumber)
    {
      fields["source"] = outlet
    }
    fields["date"] = lines[index]
    lines.remove(at: index)
  }

  /// A line without the marks of headings, quotations, lists, emphasis, links and images.
  private static func plain(_ line: Substring) -> String {
    var rest = line.trimmed[...]
    while let first = rest.first, first == "#" || first == ">" { rest = rest.dropFirst() }
    var text = ""
    var index = rest.startIndex
    while index < rest.endIndex {
      let character = rest[index]
      if character == "[", let middle = rest[index...].firstRange(of: "]("),
        let end = rest[middle.upperBound...].firstIndex(of: ")")
      {
        text += rest[rest.index(after: index)..<middle.lowerBound]
        index = rest.index(after: end)
      } else if character == "\\", rest.index(after: index) < rest.endIndex {
        text.append(rest[rest.index(after: index)])
        index = rest.index(index, offsetBy: 2)
      } else {
        if character != "*" && character != "`"
          && !(character == "_" && (text.isEmpty || text.hasSuffix(" ")))
        {
          text.append(character)
        }
        index = rest.index(after: index)
      }
    }
    return text.trimmed
  }
}
