import Model
import Parsing

/// A file that goes into a model.
struct InputFile {
  let name: String
  let text: String

  /// Its sentences, where it is CoNLL-U.
  var sentences: [CoNLLU.TreebankSentence] { CoNLLU.read(text) }

  /// Its groups of words, where it has a word, a tabulator and a number a line.
  var groups: [String: Int] {
    let pairs = text.split(separator: "\n").compactMap { line -> (String, Int)? in
      let parts = line.split(separator: "\t")
      return parts.count == 2 ? Int(parts[1]).map { (String(parts[0]), $0) } : nil
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}

/// What a model was made from, by what options, and how well it does: a line a fact, its kind in front.
struct Manifest {
  private(set) var text = ""

  /// Begins with the model itself.
  init(model: LanguageModel, name: String) {
    let bytes = model.data
    var hash = ContentHash()
    hash.combine(bytes)
    add("model", "\(name), \(bytes.count) bytes, hash \(hash.hexadecimal)")
  }

  /// Adds a fact.
  mutating func add(_ kind: String, _ fact: String) { text += "\(kind): \(fact)\n" }

  /// Adds what was chosen.
  mutating func add(_ options: Trainer.Options) {
    add(
      "options",
      "--seed \(options.seed) --rounds \(options.rounds) --gold-weight \(options.weightOfGold) --words \(options.words)"
    )
  }

  /// Adds a file.
  mutating func add(_ kind: String, _ file: InputFile) {
    var hash = ContentHash()
    hash.combine(file.text)
    let sentences = file.sentences
    let words = sentences.reduce(0) { $0 + $1.sentence.tokens.count }
    let size =
      sentences.isEmpty ? "\(file.groups.count) words" : "\(sentences.count) sentences, \(words) words"
    add(kind, "\(file.name), \(size), hash \(hash.hexadecimal)")
  }
}
