import Foundation
import Model
import Testing

@testable import Building

@Suite("Files that a person names")
struct InputFilesTests {
  /// A PDF of one page with a line of text each.
  private static func pdf(_ lines: [String]) -> String {
    let text = lines.map { "(\($0)) Tj T* " }.joined()
    let stream = "BT /F1 10 Tf 14 TL 50 700 Td \(text)ET"
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    return "%PDF-1.4\n" + objects.enumerated().map { "\($0 + 1) 0 obj\n\($1)\nendobj\n" }.joined()
      + "trailer << /Root 1 0 R /Size 6 >>\n%%EOF\n"
  }

  @Test("A PDF is read by pdftotext where that is installed")
  func printed() async throws {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    guard folders.contains(where: { FileManager.default.isExecutableFile(atPath: "\($0)/pdftotext") }) else {
      print("no pdftotext in PATH: PDF not read")
      return
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pdf")
    defer { try? FileManager.default.removeItem(at: file) }
    let lines = [
      "The envoys met in the old customs house and signed an agree-", "ment on the canal, a spokesman said.",
    ]
    try Self.pdf(lines).write(to: file, atomically: true, encoding: .utf8)
    var texts: [String] = []
    await InputFiles([file.path], published: nil, source: "").forEach {
      texts.append($0.article.text)
    } trouble: {
      Issue.record("\($0)")
    }
    #expect(
      texts == [
        "The envoys met in the old customs house and signed an agreement on the canal, a spokesman said."
      ])
  }

  @Test("Lines that name files are a list of files; an article is none")
  func list() {
    let file = #filePath
    #expect(FileList.paths(in: Array("\(file)\n\(file)\n".utf8)) == [file, file])
    #expect(FileList.paths(in: Array("\(file)\u{0}/no/such/file\u{0}\(file)\u{0}".utf8))?.count == 3)
    #expect(FileList.paths(in: Array("The envoys met.\n\nThey talked.\n".utf8)) == nil)
    #expect(FileList.paths(in: []) == nil)
  }
}
