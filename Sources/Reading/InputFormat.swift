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
  let pdfText: PDFText
  /// Whether all articles of a page are asked for, or the main one.
  let wantsAll: Bool

  /// The first bytes, letters in lower case.
  private let head: [UInt8]

  init(bytes: [UInt8], name: String, pdfText: @escaping PDFText = { _ in .missing }, wantsAll: Bool = false) {
    self.wantsAll = wantsAll
    self.bytes = bytes
    self.name = name
    self.pdfText = pdfText
    head = bytes.prefix(2048).map(\.asciiLowercased)
  }

  /// Whether a mark in lower case stands in the first bytes.
  func shows(_ mark: StaticString) -> Bool { head.end(of: mark) != nil }

  /// Whether the first bytes are a mark in lower case.
  func opens(with mark: StaticString) -> Bool { mark.withUTF8Buffer { head.starts(with: $0) } }

  /// The charset that a page or a document names in its first bytes; `nil` for none.
  var declaredCharset: String? {
    guard let place = head.end(of: "charset=") ?? head.end(of: "encoding=") else { return nil }
    let name = head[place...].drop { "\"' ".utf8.contains($0) }.prefix {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || "-_:".utf8.contains($0)
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
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
    // Texts have tabs, line ends and the escapes of ISO 2022; a share of other controls is noise.
    let controls = head.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B || $0 == 0x7F }
    return controls * 50 > head.count || head.contains(0)
  }
}
