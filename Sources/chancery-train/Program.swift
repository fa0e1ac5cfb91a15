import Foundation
import Parsing

/// Learns a language model from treebanks in CoNLL-U, or measures one on them.
@main
struct Program {
  private static let usage = """
    usage: chancery-train learn MODEL [flags] TREEBANK.conllu…
           chancery-train score MODEL TREEBANK.conllu…

    learn writes MODEL and, beside it, a manifest that tells what it was made from and how well it does.

      --silver FILE      trees of a teacher, in CoNLL-U; may be given more than once
      --groups FILE      words that behave alike: a word, a tabulator and a number a line
      --measure FILE     a treebank to measure the model on, for the manifest; may be given more than once
      --note TEXT        a line for the manifest, such as a treebank's licence; may be given more than once
      --seed N           where the random numbers begin (1)
      --rounds N         rounds over the sentences (12)
      --gold-weight N    how much a tree of TREEBANK counts against one of --silver (2)
      --words N          how many words are known by themselves (36000)

    """

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count > 2, let order = Order(arguments.dropFirst()) else { leave(64, usage) }
    switch arguments[0] {
    case "learn": try learn(order)
    case "score": try score(order)
    default: leave(64, usage)
    }
  }

  private static func learn(_ order: Order) throws {
    let (gold, silver) = (order.treebanks.map(read), order.silver.map(read))
    let groups = order.groups.map(read)
    let start = Date()
    let trainer = Trainer(
      gold: gold.flatMap(\.sentences), silver: silver.flatMap(\.sentences), groups: groups?.groups ?? [:],
      options: order.options
    ) { step in tell("\(Int(Date().timeIntervalSince(start))) s: \(step)\n") }
    guard let model = trainer?.model() else {
      leave(65, "chancery-train: there is nothing to learn from\n")
    }
    let parser = Parser(model: model)
    var manifest = Manifest(model: model, name: URL(fileURLWithPath: order.model).lastPathComponent)
    manifest.add(order.options)
    for file in gold { manifest.add("people's trees", file) }
    for file in silver { manifest.add("teacher's trees", file) }
    for file in groups.map({ [$0] }) ?? [] { manifest.add("groups of words", file) }
    for path in order.measured {
      let file = read(path)
      manifest.add("score", "\(file.name): \(TreebankScore(file.sentences, parser: parser))")
    }
    for note in order.notes { manifest.add("note", note) }
    try model.data.write(to: URL(fileURLWithPath: order.model))
    try Data(manifest.text.utf8).write(
      to: URL(fileURLWithPath: order.model).deletingPathExtension().appendingPathExtension("manifest"))
  }

  private static func score(_ order: Order) throws {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: order.model), options: .alwaysMapped) else {
      leave(66, "chancery-train: \(order.model): there is no such file\n")
    }
    do {
      let parser = Parser(model: try LanguageModel(data))
      for file in order.treebanks.map(read) {
        print("\(file.name): \(TreebankScore(file.sentences, parser: parser))")
      }
    } catch {
      leave(65, "chancery-train: \(order.model): \(error)\n")
    }
  }

  private static func read(_ path: String) -> InputFile {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      leave(66, "chancery-train: \(path): there is no such file, or it is not UTF-8\n")
    }
    return InputFile(name: URL(fileURLWithPath: path).lastPathComponent, text: text)
  }

  private static func tell(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

  private static func leave(_ code: Int32, _ text: String) -> Never {
    tell(text)
    exit(code)
  }
}
