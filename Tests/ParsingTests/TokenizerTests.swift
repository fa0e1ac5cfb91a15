import Model
import Testing

@testable import Parsing

/// The words of a text, a space between two.
private func words(_ text: String) -> String {
  let bytes = Array(text.utf8)
  return Tokenizer(bytes).words(in: 0..<bytes.count).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    .joined(separator: " ")
}

/// The sentences of a text.
private func sentences(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  let words = Tokenizer(bytes).words(in: 0..<bytes.count)
  return SentenceSplitter(bytes).sentences(of: words).map { range in
    String(
      decoding: bytes[
        words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound],
      as: UTF8.self)
  }
}

@Test(
  "Words are told apart as the English treebanks do",
  arguments: [
    (
      "Sen. Ruiz met Gen. Park, Ph.D., in Washington, D.C.",
      "Sen. Ruiz met Gen. Park , Ph.D. , in Washington , D.C."
    ),
    ("GENEVA, March 14 (Agency) - They met.", "GENEVA , March 14 ( Agency ) - They met ."),
    ("The U.S. won't cannot gonna go.", "The U.S. wo n't can not gon na go ."),
    ("Peru’s envoy said: “We’ll see.”", "Peru ’s envoy said : “ We ’ll see . ”"),
    ("It cost $3,500.75, or 10% more, at 10:30 a.m.", "It cost $ 3,500.75 , or 10 % more , at 10:30 a.m."),
    (
      "They agreed.The talks go on at www.example.org/a.",
      "They agreed . The talks go on at www.example.org/a ."
    ),
    ("He said no. Resolution No. 242 stands.", "He said no . Resolution No. 242 stands ."),
    ("a third-party, well-known re-election", "a third - party , well - known re-election"),
    ("I th- think so :-)", "I th- think so :-)"),
    ("A proble- problem- he said", "A proble- problem - he said"),
    ("see report.pdf or b/c", "see report.pdf or b/c"),
    ("on pages 18,19,20, of 1,250 or 1,00,000", "on pages 18 , 19 , 20 , of 1,250 or 1,00,000"),
    ("O'Neill's 1990s 2014-03-14 AT&T", "O'Neill 's 1990s 2014-03-14 AT&T"),
    ("``We agree,'' they said. ‘‘No.’’", "`` We agree , '' they said . ‘‘ No . ’’"),
    ("He didn`t go at 5pm or 7:30PM.", "He did n`t go at 5 pm or 7:30 PM ."),
    (
      "$5bn for 10km of the 3rd, 4th and 1990s F16, not 5x",
      "$ 5 bn for 10 km of the 3rd , 4th and 1990s F16 , not 5x"
    ),
    ("1. Talks in 14.\n 12. Aid\n3.", "1. Talks in 14 . 12. Aid 3."),
    ("call 713-555-0142 or 555-0142, not 12-14", "call 713-555-0142 or 555-0142 , not 12 - 14"),
    ("ISO 639-3 of 1914-18, 12-month", "ISO 639-3 of 1914 - 18 , 12 - month"),
    ("Re(a)d it at 1:15, 1:1, or the envoy(s)", "Re(a)d it at 1:15 , 1 : 1 , or the envoy ( s )"),
    ("at 24º C (eds.)", "at 24 º C ( eds. )"),
    ("(http://www.example.org/a-b) [ada@a.org]", "( http://www.example.org/a-b ) [ ada@a.org ]"),
    (
      "At foreignministry.org, as proclaimed.the minister left.",
      "At foreignministry.org , as proclaimed.the minister left ."
    ),
    ("cross-border, counter-terrorism, pan-African", "cross-border , counter-terrorism , pan - African"),
  ])
func wordsOf(text: String, expected: String) { #expect(words(text) == expected) }

@Test(
  "Sentences end where they should",
  arguments: [
    ("Mr. Haddad met Gen. Park. They talked.", ["Mr. Haddad met Gen. Park.", "They talked."]),
    ("“We will see.” He left. Why? Nobody knows!", ["“We will see.”", "He left.", "Why?", "Nobody knows!"]),
    ("“Why?” he asked.", ["“Why?” he asked."]),
    ("He flew to the U.S. The talks began.", ["He flew to the U.S.", "The talks began."]),
    // Wires that set a capital behind every full stop.
    ("They met in the U.S. On April 19. They left.", ["They met in the U.S. On April 19.", "They left."]),
    ("The U.S. And Peru met.", ["The U.S. And Peru met."]),
    ("He left the U.S. In May, talks began.", ["He left the U.S.", "In May, talks began."]),
    ("The U.S. Senate voted at 5 p.m. on Monday.", ["The U.S. Senate voted at 5 p.m. on Monday."]),
    ("It ended in 1990.[12] A new one began.", ["It ended in 1990.[12]", "A new one began."]),
    ("It ended in 1990.[1-3, 7] A new one began.", ["It ended in 1990.[1-3, 7]", "A new one began."]),
    ("They agreed. 2. Troops leave. 14. All sign.", ["They agreed.", "2. Troops leave.", "14. All sign."]),
    ("14. The troops leave. They agreed.", ["14. The troops leave.", "They agreed."]),
    (
      "The war began in 14. He was born in 2. They met.",
      ["The war began in 14.", "He was born in 2.", "They met."]
    ),
    ("On Feb. 3 J. R. Alvarez arrived.", ["On Feb. 3 J. R. Alvarez arrived."]),
    ("They agreed.The talks go on.", ["They agreed.", "The talks go on."]),
  ])
func sentencesOf(text: String, expected: [String]) { #expect(sentences(text) == expected) }

/// Texts that nobody would call English prose.
private let oddTexts = [
  String(repeating: "word ", count: 20_000), String(repeating: "a", count: 100_000),
  String(repeating: ".", count: 50_000), String(repeating: "e.g. ", count: 50_000),
  String(repeating: "\"(«", count: 10_000),
  "Президент встретился с министром в Москве. Они договорились.", "التقى الرئيس بوزير الخارجية في القاهرة.",
  "外交部长在北京会见了总统。他们达成了协议。", "\u{FEFF}\u{200B}\u{00A0} \t", "",
  "e\u{301}te\u{301} 👩‍👩‍👧 🇫🇷 \u{0} \u{7F}", "don't'''s n't 's ’s -- --- …… ?!?!", "A.B.C.D.E.F.G. H.", "'s",
]

@Test("Whatever the text, no byte but white space is lost, and no two words overlap", arguments: oddTexts)
func nothingIsLost(text: String) throws {
  let parser = try #require(shippedParser)
  let bytes = Array(text.utf8)
  var covered = [Bool](repeating: false, count: bytes.count)
  for sentence in parsed(text, with: parser) {
    #expect(sentence.tokens.count <= SentenceSplitter.longest)
    for token in sentence.tokens {
      #expect(token.form == text[token.range])
      for index in token.range.start..<token.range.end {
        #expect(!covered[index])
        covered[index] = true
      }
    }
    let heads = sentence.tokens.map(\.head)
    #expect(heads.count { $0 == nil } == 1, "a tree has one root")
  }
  let rest = bytes.indices.filter { !covered[$0] }.map { bytes[$0] }
  #expect(String(decoding: rest, as: UTF8.self).unicodeScalars.allSatisfy { isSpace($0) })
}

private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0...0x20, 0x7F, 0xA0, 0x2000...0x200F, 0x2028, 0x2029, 0x202F, 0xFEFF: true
  default: false
  }
}

@Test("Ten times the text takes about ten times as long, even without a full stop")
func linear() throws {
  let parser = try #require(shippedParser)
  func duration(_ count: Int) -> Duration {
    let text = String(repeating: "the envoy of the king met and ", count: count)
    return (0..<3).map { _ in ContinuousClock().measure { _ = parsed(text, with: parser) } }.min() ?? .zero
  }
  _ = duration(200)
  let (small, large) = (duration(300), duration(3000))
  #expect(large < small * 40, "\(small) and \(large)")
}
