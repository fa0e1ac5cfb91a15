import Foundation

/// Measures how fast the parts of the program are, in one process on one core.
@main
struct Program {
  static func main() throws {
    let operands = Array(CommandLine.arguments.dropFirst())
    guard let name = operands.first, let benchmark = Benchmark.all.first(where: { $0.name == name }),
      operands.count > 1
    else {
      FileHandle.standardError.write(Data(usage.utf8))
      exit(64)
    }
    let texts = try operands.dropFirst().flatMap(read)
    let work = benchmark.prepare(texts)
    let size = texts.reduce(0) { $0 + $1.unicodeScalars.count }
    // The best of many rounds is the one that other programs disturbed least.
    var best = Double.infinity
    var result = ""
    for _ in 0..<rounds {
      let time = ContinuousClock().measure { result = work() }
      best = min(best, Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18)
    }
    let rate = Double(size) / best / 1e6
    print(
      "\(name): \(size) characters of \(texts.count) texts, \(result), best of \(rounds) rounds:",
      String(format: "%.1f million characters a second", rate))
  }

  private static let rounds = 20

  private static var usage: String {
    let lines = Benchmark.all.map { "  \($0.name)  \($0.summary)" }
    return "usage: chancery-bench NAME FILE…\n\(lines.joined(separator: "\n"))\n"
  }

  /// The texts of a file: one of plain text, or the `text` of each line of a `.jsonl`.
  private static func read(_ path: String) throws -> [String] {
    let content = try String(contentsOfFile: path, encoding: .utf8)
    guard path.hasSuffix(".jsonl") else { return [content] }
    struct Line: Decodable { let text: String }
    return try content.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8)).text
    }
  }
}
