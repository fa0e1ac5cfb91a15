import Foundation
import Parsing

/// Learns a language model from treebanks in CoNLL-U, or measures one on them.
@main
struct Program {
  private static let usage = """
    usage: chancery-train learn MODEL ROUNDS SEED TREEBANK.conllu…
           chancery-train score MODEL TREEBANK.conllu…

    """

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "learn" where arguments.count > 4: try learn(arguments)
    case "score" where arguments.count > 2: try score(arguments)
    default:
      tell(usage)
      exit(64)
    }
  }

  private static func learn(_ arguments: [String]) throws {
    guard let rounds = Int(arguments[2]), let seed = UInt64(arguments[3]) else {
      tell(usage)
      exit(64)
    }
    var sentences: [CoNLLU.TreebankSentence] = []
    for path in arguments.dropFirst(4) {
      let text = try String(contentsOfFile: path, encoding: .utf8)
      sentences += CoNLLU.read(text)
    }
    let options = Trainer.Options(
      rounds: rounds, capacities: [110_000, 190_000, 90_000, 10_000], seed: seed)
    let model = Trainer(sentences, options: options) { tell("\($0)\n") }.model()
    try Data(model.bytes).write(to: URL(fileURLWithPath: arguments[1]))
  }

  private static func score(_ arguments: [String]) throws {
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: arguments[1])))
    let parser = Parser(model: try LanguageModel(bytes: bytes))
    for path in arguments.dropFirst(2) {
      let sentences = CoNLLU.read(try String(contentsOfFile: path, encoding: .utf8))
      print("\(URL(fileURLWithPath: path).lastPathComponent): \(TreebankScore(sentences, parser: parser))")
    }
  }

  private static func tell(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
