import Model

/// A kind of file that articles come in.
struct InputFormat: Sendable {
  /// What messages call it.
  let summary: String
  /// Whether bytes look like it; formats are asked in the order of `all`.
  let recognises: @Sendable (Source) -> Bool
  /// The articles of such a file, each or why it could not be read.
  let read: @Sendable (Source) -> [Result<Article, ReadingError>]
  /// A file of more bytes holds no article; `nil` for formats that may hold many.
  var mostBytes: Int?

  /// Every format, the surest signs first, plain text last.
  static let all: [InputFormat] = [warc, epub, officeText, pdf, mail, feed, jsonLines, html, markdown, text]
}

/// The bytes of a file with its name.
struct Source: Sendable {
  let bytes: [UInt8]
  let name: String
  /// Takes the text out of a PDF.
  var pdfText: PDFText = { _ in .missing }

  /// The first bytes as text in lower case, to look for marks in.
  func head(_ count: Int) -> String { String(decoding: bytes.prefix(count), as: UTF8.self).lowercased() }

  /// The charset that a page or a document names in its first bytes; `nil` for none.
  var declaredCharset: String? {
    let head = head(2048)
    guard let mark = head.firstRange(of: "charset=") ?? head.firstRange(of: "encoding=") else { return nil }
    let name = head[mark.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }.prefix {
      $0.isLetter || $0.isNumber || "-_:".contains($0)
    }
    return name.isEmpty ? nil : String(name)
  }

  /// The name's ending in lower case, without the dot.
  var ending: String {
    name.split(separator: ".").count > 1 ? (name.split(separator: ".").last ?? "").lowercased() : ""
  }

  /// The bytes that are not white space, from the first on.
  var firstByte: UInt8? { bytes.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF } }

  /// Whether there are bytes that no text has.
  var isBinary: Bool {
    let head = bytes.prefix(4096)
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return false }
    return head.contains { $0 == 0 }
  }
}
