import Model
import Testing

/// Words told apart by the bytes that they are made of.
@Suite struct WordIndexTests {
  @Test("Each word has the number of its first coming, however many there are, and no other word has one")
  func numbers() {
    let words = (0..<5_000).map { "\($0 * 7 % 5_000)é\($0 % 3 == 0 ? "long enough to lie on the heap" : "")" }
    let index = WordIndex(words + words.reversed())
    #expect(index.words == words)
    #expect(words.map { index.number(of: $0) } == Array(words.indices))
    #expect(["", "é", "5000é", "0é "].allSatisfy { index.number(of: $0) == nil })
  }

  @Test(
    "A word in small letters is what the library makes of it",
    arguments: ["", "met", "Kerry", "NATO", "Élysée", "élysée", "İstanbul", "U.N."])
  func smallLetters(_ word: String) {
    #expect(word.inSmallLetters == word.lowercased())
  }
}
