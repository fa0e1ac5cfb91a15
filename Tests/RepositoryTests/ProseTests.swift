import Foundation
import Testing

@Test("A page has a title, and its links lead somewhere")
func pages() throws {
  var faults: [String] = []
  for path in Checkout.files(below: "Docs", endingIn: ".md") + ["README.md", "CONTRIBUTING.md"] {
    let lines = try Checkout.lines(of: path)
    if lines.first?.hasPrefix("# ") != true { faults.append("\(path): no title") }
    let folder = Checkout.root.appending(path: path).deletingLastPathComponent()
    for target in lines.flatMap(links)
    where !FileManager.default.fileExists(atPath: folder.appending(path: target).path) {
      faults.append("\(path): \(target) leads nowhere")
    }
  }
  #expect(faults.isEmpty, "\(faults)")
}

/// The relative targets of the Markdown links of a line.
private func links(in line: String) -> [String] {
  line.split(separator: "](").dropFirst()
    .compactMap { $0.split(separator: ")", omittingEmptySubsequences: false).first }
    .map { String($0.prefix { $0 != "#" }) }
    .filter { !$0.isEmpty && !$0.contains("://") && !$0.hasPrefix("<") }
}
