import Foundation
import Model
import Testing

@testable import Parsing

/// A treebank of a few words, enough to learn something from.
private let smallTreebank = CoNLLU.read(
  String(
    repeating: """
      1\tEnvoys\tenvoy\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
      2\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\t_
      3\tthe\tthe\tDET\tDT\t_\t4\tdet\t_\t_
      4\tking\tking\tNOUN\tNN\t_\t2\tobj\t_\tSpaceAfter=No
      5\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_


      """, count: 8))

/// What the trainer makes of the small treebank.
private func smallModel(seed: UInt64) throws -> LanguageModel {
  var options = Trainer.Options()
  options.seed = seed
  options.rounds = 60
  let trainer = Trainer(gold: smallTreebank, silver: [], groups: ["king": 1], options: options) { _ in }
  return try #require(trainer?.model())
}

@Test("The same treebank, options and seed give the same bytes")
func sameBytes() throws {
  #expect(try smallModel(seed: 7).data == smallModel(seed: 7).data)
}

@Test("A model that was written and read again says the same, and has learnt its sentence")
func roundTrip() throws {
  let model = try smallModel(seed: 1)
  let parser = Parser(model: try LanguageModel(model.data))
  let sentence = try #require(parsed("Envoys met the king.", with: parser).first)
  #expect(sentence.tokens.map(\.tag) == [.noun, .verb, .determiner, .noun, .punctuation])
  #expect(sentence.tokens.map(\.head) == [1, nil, 3, 1, 1])
  #expect(sentence.tokens.map(\.relation) == [.nsubj, .root, .det, .obj, .punct])
  #expect(sentence.tokens.map(\.lemma) == ["envoy", "meet", "the", "king", "."])
  #expect(sentence == parsed("Envoys met the king.", with: Parser(model: model)).first)
}

@Test("What is no model, of another version or damaged is told apart")
func damage() throws {
  let good = [UInt8](try smallModel(seed: 1).data)
  #expect(throws: LanguageModelError.notAModel) { try LanguageModel(bytes: []) }
  #expect(throws: LanguageModelError.notAModel) { try LanguageModel(bytes: Array("<html>".utf8)) }
  #expect(throws: LanguageModelError.otherVersion) {
    try LanguageModel(bytes: Array("chancery model 9".utf8) + good.dropFirst(16))
  }
  for length in [16, 24, 31, 40, good.count / 2, good.count - 1] {
    #expect(throws: LanguageModelError.damaged) { try LanguageModel(bytes: Array(good.prefix(length))) }
  }
  for place in stride(from: 24, to: good.count, by: good.count / 50) {
    var bad = good
    bad[place] ^= 0x10
    #expect(throws: LanguageModelError.damaged, "byte \(place)") { try LanguageModel(bytes: bad) }
  }
}

@Test("The shipped model is small")
func size() throws {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let data = try Data(contentsOf: root.appending(path: "Data/English.model"), options: .alwaysMapped)
  #expect(data.count <= 8 << 20)
}

@Test("A day between a name and its verb is no part of the name")
func dayBehindName() throws {
  let parser = try #require(shippedParser)
  let sentence = try #require(parsed("Emmanuel Macron Thursday praised the fishermen.", with: parser).first)
  #expect(sentence.names.map(\.tokens) == [0..<2])
}

@Test("CoNLL-U that is written says the same when it is read again")
func conllu() throws {
  let parser = try #require(shippedParser)
  let text = "Peru won't sign. It couldn't've; they're \"out\", and that cannot change."
  for sentence in parsed(text, with: parser) {
    let written = CoNLLU.write(sentence, id: "1", text: text)
    let again = try #require(CoNLLU.read(written).first)
    #expect(again.sentence.tokens.map(\.form) == sentence.tokens.map(\.form))
    #expect(again.sentence.tokens.map(\.head) == sentence.tokens.map(\.head))
    #expect(again.sentence.tokens.map(\.relation) == sentence.tokens.map(\.relation))
    #expect(!written.contains("\n\n\n"))
  }
}

@Test(
  "Words have their dictionary forms",
  arguments: [
    ("The ministers met.", "the minister meet ."), ("Talks were being held.", "talk be be hold ."),
    ("He has stopped hoping.", "he have stop hope ."),
    ("The parties’ crises worsened.", "the party 's crisis worsen ."),
    ("Larger countries disagreed.", "large country disagree ."),
    ("Peru freed them.", "Peru free they ."), ("Eritrea seceded.", "Eritrea secede ."),
    ("They repelled them.", "they repel they ."), ("He upbraided the envoy.", "he upbraid the envoy ."),
    ("They panicked.", "they panic ."),
    ("The army overthrew the king.", "the army overthrow the king ."),
    ("Peru froze its assets.", "Peru freeze its asset ."), ("The king fled.", "the king flee ."),
    ("Talks reconvened.", "talk reconvene ."), ("Strikes paralysed them.", "strike paralyse they ."),
    ("Courts annulled laws.", "court annul law ."), ("Judges overruled them.", "judge overrule they ."),
    ("Cease-fires ended a build-up.", "cease-fire end a build-up ."),
  ])
func lemmas(text: String, expected: String) throws {
  let parser = try #require(shippedParser)
  #expect(parsed(text, with: parser).flatMap(\.tokens).map(\.lemma).joined(separator: " ") == expected)
}
