import Model

extension InputFormat {
  /// Web archives (ISO 28500): an article a page that was fetched.
  static let warc = InputFormat(
    summary: "WARC",
    recognises: { $0.bytes.starts(with: "WARC/".utf8) },
    read: { source in
      var archive = WebArchive(source.bytes)
      var results: [Result<Article, ReadingError>] = []
      while let page = archive.nextPage() {
        results += HTMLArticle(page.html, url: page.address).articles(
          name: "\(source.name):\(page.address)", all: source.wantsAll)
      }
      return results.isEmpty ? [.failure(ReadingError(name: source.name, reason: .noText))] : results
    })
}

/// Walks over the records of a web archive. When a page was fetched is no day of publication, and is passed over.
private struct WebArchive {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next page of HTML that was fetched whole; `nil` at the end.
  mutating func nextPage() -> (address: String, html: [UInt8])? {
    while let (fields, content) = nextRecord() {
      guard fields["warc-type"] == "response" || fields["warc-type"] == "resource" else { continue }
      let address = (fields["warc-target-uri"] ?? "").filter { $0 != "<" && $0 != ">" }
      guard fields["warc-type"] == "response" else {
        if fields["content-type"]?.hasPrefix("text/html") == true { return (address, Array(content)) }
        continue
      }
      guard let html = WebArchive.html(content) else { continue }
      return (address, html)
    }
    return nil
  }

  private mutating func nextRecord() -> (fields: [String: String], content: ArraySlice<UInt8>)? {
    while position < bytes.count, bytes[position].isMarkupSpace { position += 1 }
    guard bytes[position...].starts(with: "WARC/".utf8), let end = WebArchive.headEnd(bytes[position...])
    else { return nil }
    let head = MIMEPart(bytes[position..<end])
    guard let length = head.fields["content-length"].flatMap({ Int($0) }), length >= 0,
      length <= bytes.count - end
    else {
      return nil
    }
    position = end + length
    return (head.fields, bytes[end..<end + length])
  }

  /// The offset after the empty line that ends a head.
  private static func headEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
    var place = bytes.startIndex
    while place + 1 < bytes.endIndex {
      if bytes[place] == 0x0A {
        if bytes[place + 1] == 0x0A { return place + 2 }
        if bytes[place + 1] == 0x0D, place + 2 < bytes.endIndex, bytes[place + 2] == 0x0A { return place + 3 }
      }
      place += 1
    }
    return nil
  }

  /// The page in an answer of a server, its codings undone; `nil` where it is no page.
  private static func html(_ answer: ArraySlice<UInt8>) -> [UInt8]? {
    guard let end = headEnd(answer) else { return nil }
    let head = MIMEPart(answer[..<end])
    let status = answer.prefix { $0 != 0x0A }.split(separator: 0x20)
    guard status.count > 1, status[1].elementsEqual("200".utf8),
      head.fields["content-type"]?.lowercased().contains("html") == true
    else { return nil }
    var body = Array(answer[end...])
    if head.fields["transfer-encoding"]?.lowercased().contains("chunked") == true { body = unchunked(body) }
    if let unpacked = try? Gzip.unpacked(body, name: "") { body = unpacked }
    let charset = MIMEPart(answer[..<end]).parameter("charset")
    return Array(
      TextEncoding.text(of: body, declared: charset ?? Source(bytes: body, name: "").declaredCharset).utf8)
  }

  /// A body without the lengths between its pieces (RFC 9112, 7.1); as it is where they are missing.
  private static func unchunked(_ body: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var place = 0
    while place < body.count {
      let end = body[place...].firstIndex(of: 0x0A) ?? body.count
      let digits = String(
        decoding: body[place..<end].prefix { $0 != UInt8(ascii: ";") && $0 != 0x0D }, as: UTF8.self)
      guard let size = Int(digits.trimmed, radix: 16), size >= 0,
        size <= body.count - min(end + 1, body.count)
      else {
        return output.isEmpty ? body : output
      }
      if size == 0 { break }
      output += body[(end + 1)..<(end + 1 + size)]
      place = end + 1 + size
      while place < body.count, body[place].isMarkupSpace { place += 1 }
    }
    return output
  }
}
