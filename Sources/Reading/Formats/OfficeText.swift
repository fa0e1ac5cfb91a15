import Model

extension InputFormat {
  /// Text documents of Word (OOXML) and of LibreOffice (OpenDocument).
  static let officeText = InputFormat(
    summary: "DOCX and ODT",
    recognises: { source in
      guard Zip.recognises(source.bytes), let zip = try? Zip(source.bytes, name: source.name) else {
        return false
      }
      return zip.entry("word/document.xml") != nil
        || (zip.entry("content.xml") != nil && zip.entry("mimetype") != nil)
    },
    read: { source in
      do throws(ReadingError) {
        let zip = try Zip(source.bytes, name: source.name)
        guard let entry = zip.entry("word/document.xml") ?? zip.entry("content.xml") else {
          throw ReadingError(name: source.name, reason: .noText)
        }
        var document = OfficeDocument()
        document.read(try zip.contents(of: entry))
        if let properties = zip.entry("docProps/core.xml") ?? zip.entry("meta.xml") {
          document.readProperties(try zip.contents(of: properties))
        }
        return [document.article(name: source.name)]
      } catch {
        return [.failure(error)]
      }
    })
}

/// The paragraphs of a text document, and what it tells of itself.
private struct OfficeDocument {
  private var paragraphs: [(text: String, isTitle: Bool, isHeading: Bool)] = []
  private var title = ""
  private var author = ""

  /// Elements that hold a paragraph, in either format.
  private static let paragraphs: Set<String> = ["w:p", "text:p", "text:h"]
  /// Elements whose text is not the document's own: notes on it, deleted words, codes of fields.
  private static let silent: Set<String> = [
    "w:delText", "w:instrText", "office:annotation", "text:tracked-changes", "text:note", "w:del",
    "text:sequence-decls",
  ]

  mutating func read(_ bytes: [UInt8]) {
    var scanner = XMLScanner(bytes)
    var text = ""
    var style = ""
    var depth = 0
    var isOpen = false
    while let event = scanner.next() {
      switch event {
      case .start(let name, let attributes):
        if OfficeDocument.silent.contains(name) { depth += 1 }
        if depth == 0, OfficeDocument.paragraphs.contains(name) {
          text = ""
          isOpen = true
          style = name == "text:h" ? "heading" : (attributes["text:style-name"] ?? "").lowercased()
        }
        if name == "w:pStyle" { style = (attributes["w:val"] ?? "").lowercased() }
        if ["w:tab", "w:br", "text:tab", "text:s", "text:line-break"].contains(name) { text += " " }
      case .text(let part): if isOpen, depth == 0 { text += part }
      case .end(let name):
        if OfficeDocument.silent.contains(name) { depth -= 1 }
        guard depth == 0, OfficeDocument.paragraphs.contains(name) else { continue }
        isOpen = false
        let words = text.singleSpaced
        if !words.isEmpty { paragraphs.append((words, style == "title", style.contains("heading"))) }
      }
    }
  }

  mutating func readProperties(_ bytes: [UInt8]) {
    var scanner = XMLScanner(bytes)
    var text = ""
    while let event = scanner.next() {
      switch event {
      case .start: text = ""
      case .text(let part): text += part
      case .end("dc:title"): title = text.singleSpaced
      case .end("dc:creator"), .end("meta:initial-creator"):
        author = author.isEmpty ? text.singleSpaced : author
      // When the document was made bounds the day of an article, and is not it.
      case .end: break
      }
    }
  }

  func article(name: String) -> Result<Article, ReadingError> {
    var lines = paragraphs
    var title = title
    if let first = lines.first,
      first.isTitle || (first.isHeading && title.isEmpty) || first.text.folded == title.folded
    {
      title = first.text
      lines.removeFirst()
    }
    let heading = title.isEmpty ? "" : "Title: \(title)\n"
    let signed = author.isEmpty ? "" : "Author: \(author)\n"
    return HeaderedText("\(heading)\(signed)\n" + lines.map(\.text).joined(separator: "\n\n")).article(
      name: name)
  }
}
