import Model
import Testing

@Test("A set of words holds what a plain set of them holds, and nothing else")
func wordSets() {
  var generator = SystemRandomNumberGenerator()
  let letters = Array("abcxyzé’")
  func word() -> String {
    String(
      (0..<Int.random(in: 0...4, using: &generator)).map { _ in letters.randomElement(using: &generator)! })
  }
  for _ in 0..<50 {
    let (one, other) = ((0..<12).map { _ in word() }, (0..<3).map { _ in word() })
    let both = WordSet(one).union(WordSet(other))
    for _ in 0..<200 {
      let asked = word()
      #expect(both.contains(asked) == Set(one + other).contains(asked), "\(asked) in \(one + other)")
    }
    #expect(
      one.allSatisfy(both.contains) && !both.isDisjoint(with: one) && WordSet(one).isEmpty == one.isEmpty)
  }
  #expect(!(["talks", "call"] as WordSet).contains("talk") && ([] as WordSet).isEmpty)
}
