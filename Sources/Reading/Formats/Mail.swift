import Model

extension InputFormat {
  /// Messages: a file each (`.eml`), a mailbox of many (`.mbox`), and pages that browsers keep as a message (`.mhtml`).
  static let mail = InputFormat(
    summary: "EML, mbox and MHTML",
    recognises: { source in
      if ["eml", "mbox", "mht", "mhtml"].contains(source.ending) { return !source.isBinary }
      return source.opens(with: "from ") && source.shows("\nfrom:")
        || (source.shows("mime-version:") && source.shows("content-type:"))
    },
    read: { source in
      let messages =
        source.ending == "mbox" || source.bytes.starts(with: "From ".utf8)
        ? Mailbox.messages(source.bytes) : [source.bytes[...]]
      return messages.enumerated().map { index, message in
        Message(MIMEPart(message)).article(
          name: messages.count > 1 ? "\(source.name):message \(index + 1)" : source.name)
      }
    })
}

/// A file of messages, each below a line that begins with `From ` (RFC 4155).
private enum Mailbox {
  static func messages(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let mark = Array("From ".utf8)
    var messages: [ArraySlice<UInt8>] = []
    var start: Int?
    var place = 0
    while place < bytes.count {
      let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
      if bytes[place...].starts(with: mark) {
        if let start, start < place { messages.append(bytes[start..<place]) }
        start = min(end + 1, bytes.count)
      }
      place = end + 1
    }
    if let start, start < bytes.count { messages.append(bytes[start...]) }
    return messages
  }
}

/// A message as an article: the page that a browser kept, or what someone was sent.
private struct Message {
  private let part: MIMEPart

  init(_ part: MIMEPart) { self.part = part }

  func article(name: String) -> Result<Article, ReadingError> {
    let leaves = part.leaves()
    let address =
      part.fields["snapshot-content-location"] ?? leaves.first { $0.type == "text/html" }?.fields[
        "content-location"] ?? ""
    if address.hasPrefix("http"), let page = leaves.first(where: { $0.type == "text/html" }) {
      return HTMLArticle(Array(text(of: page).utf8), url: address).article(name: name)
    }
    let plain = leaves.first {
      $0.type == "text/plain" && $0.fields["content-disposition"]?.hasPrefix("attachment") != true
    }
    let html = leaves.first { $0.type == "text/html" }
    if let plain, plain.content.count > 100 || html == nil {
      return filled(HeaderedText(text(of: plain)).article(name: name))
    }
    guard let html else { return .failure(ReadingError(name: name, reason: .noText)) }
    return filled(HTMLArticle(Array(text(of: html).utf8), url: "").article(name: name))
  }

  private func text(of part: MIMEPart) -> String {
    TextEncoding.text(of: part.content, declared: part.parameter("charset"))
  }

  /// The article with what the message's fields tell; a message's day is the day it was sent.
  private func filled(_ result: Result<Article, ReadingError>) -> Result<Article, ReadingError> {
    result.map { article in
      var article = article
      let subject = MIMEPart.words(part.fields["subject"] ?? "")
      if !subject.isEmpty { article.title = subject }
      let sender = MIMEPart.words(part.fields["from"] ?? "").prefix { $0 != "<" }.split(separator: "\"")
        .joined().trimmed
      if article.source.isEmpty { article.source = sender }
      if article.published == nil, let day = DayReader.day(in: part.fields["date"] ?? "") {
        article.published = Publication(day: day, basis: .metadata, confidence: 0.9)
      }
      return article
    }
  }
}
