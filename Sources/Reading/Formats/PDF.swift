import Model

extension InputFormat {
  /// PDF, whose text another program takes out.
  static let pdf = InputFormat(
    summary: "PDF where pdftotext is installed",
    recognises: { $0.bytes.starts(with: "%PDF-".utf8) },
    read: { source in
      switch source.pdfText(source.bytes) {
      case .text(let text):
        return [HeaderedText(fields: [:], body: PrintedPages(text).text[...]).article(name: source.name)]
      case .missing: return [.failure(ReadingError(name: source.name, reason: .missingProgram("pdftotext")))]
      case .failed: return [.failure(ReadingError(name: source.name, reason: .damagedPDF))]
      }
    })
}

/// Takes the text out of a PDF, its pages parted by form feeds.
package typealias PDFText = @Sendable (_ pdf: [UInt8]) -> PDFAnswer

/// What became of a PDF.
package enum PDFAnswer: Sendable {
  /// Its text.
  case text(String)
  /// The program that takes text out is not installed.
  case missing
  /// The program could make nothing of it.
  case failed
}

/// The text of printed pages: without what stands at the head or foot of every page, words that a line end parted joined, a paragraph a line.
struct PrintedPages {
  private var pages: [[String]]
  /// The words with a hyphen within a line, to tell `long-term` from `agree-ment`.
  private let hyphenated: Set<String>

  init(_ text: String) {
    pages = text.split(separator: "\u{C}").map { page in
      page.split(separator: "\n", omittingEmptySubsequences: false).map(\.trimmed)
    }.filter { page in page.contains { !$0.isEmpty } }
    hyphenated = Set(
      text.split { $0.isWhitespace }.filter { $0.contains("-") && !$0.hasSuffix("-") }.map(PrintedPages.bare))
    cutHeads()
  }

  /// The paragraphs, parted by empty lines.
  var text: String {
    var paragraphs: [String] = []
    var isOpen = false
    for (index, page) in pages.enumerated() {
      let width = page.map(\.count).max() ?? 0
      // A sentence that the end of a page cuts goes on on the next.
      if index > 0, let last = paragraphs.last, !PrintedPages.isClosed(last),
        page.first(where: { !$0.isEmpty })?.first?.isLowercase == true
      {
        isOpen = true
      }
      for line in page.drop(while: \.isEmpty) {
        if line.isEmpty {
          isOpen = isOpen && paragraphs.last?.hasSuffix("-") == true
        } else {
          if isOpen, !paragraphs.isEmpty {
            join(line, to: &paragraphs[paragraphs.count - 1])
          } else {
            paragraphs.append(line)
          }
          // A short line that ends a sentence ends a paragraph.
          isOpen = !(PrintedPages.isClosed(line) && line.count * 4 < width * 3)
        }
      }
      isOpen = false
    }
    return paragraphs.joined(separator: "\n\n")
  }

  /// Adds a line to a paragraph; a hyphen at its end goes, unless the word has one elsewhere too.
  private func join(_ line: String, to text: inout String) {
    guard text.hasSuffix("-"), text.dropLast().last?.isLetter == true, line.first?.isLowercase == true else {
      text += " "
      text += line
      return
    }
    let start = text.suffix(60).split(separator: " ").last ?? ""
    let end = line.prefix { $0.isLetter || $0 == "-" }
    if !hyphenated.contains(PrintedPages.bare(start + end)) { text.removeLast() }
    text += line
  }

  /// A word without the marks around it.
  private static func bare(_ word: some StringProtocol) -> String {
    String(word.drop { !$0.isLetter }.reversed().drop { !$0.isLetter }.reversed())
  }

  private static func isClosed(_ line: String) -> Bool { line.last.map { ".!?”\"".contains($0) } ?? false }

  /// Leaves out page numbers, and the first and last lines that stand on most pages, whatever their numbers.
  private mutating func cutHeads() {
    for isHead in [true, false] {
      for _ in 0..<3 {
        let edges = pages.map { PrintedPages.edge(of: $0, isHead) }
        var counts: [String: Int] = [:]
        for edge in edges { counts[edge?.key ?? "", default: 0] += 1 }
        for (index, edge) in edges.enumerated() {
          guard let edge else { continue }
          let isRunning = pages.count > 2 && counts[edge.key, default: 0] * 2 > pages.count
          if isRunning || edge.key.isEmpty { pages[index].remove(at: edge.line) }
        }
      }
    }
  }

  /// The first or last line of a page with words, and those words without numbers.
  private static func edge(of page: [String], _ isHead: Bool) -> (line: Int, key: String)? {
    guard
      let line = isHead ? page.firstIndex(where: { !$0.isEmpty }) : page.lastIndex(where: { !$0.isEmpty })
    else { return nil }
    guard page[line].count < 100 else { return nil }
    return (line, page[line].folded.filter { !$0.isNumber && !$0.isWhitespace })
  }
}
