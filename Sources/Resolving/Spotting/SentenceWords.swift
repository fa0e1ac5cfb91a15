import Lexicons
import Model

/// A sentence with its words folded for the lexicon, each with the token that it comes from.
struct SentenceWords {
  /// One word.
  struct Word {
    let word: NameWord
    let token: Int
    /// Whether a name may begin or end here: the word is its token's first or last.
    let isFirst: Bool
    let isLast: Bool
    /// Whether a mark stands before it that no name holds, such as a comma.
    let isCutOff: Bool
  }

  /// The words, in order.
  let words: [Word]
  /// The tokens' forms in small letters.
  let lower: [String]
  /// Whether the sentence is written in capitals throughout, so that they tell nothing.
  let isShouted: Bool

  /// Folds the words of a sentence.
  init(_ sentence: Sentence) {
    var words: [Word] = []
    words.reserveCapacity(sentence.tokens.count)
    var isCutOff = true
    var small = 0
    var capitals = 0
    for (index, token) in sentence.tokens.enumerated() {
      let start = words.count
      var found: [NameWord] = []
      NameWord.forEach(in: token.form) { found.append($0) }
      for (position, word) in found.enumerated() {
        words.append(
          Word(
            word: word, token: index, isFirst: position == 0, isLast: position == found.count - 1,
            isCutOff: isCutOff && position == 0))
        if word.isAllCapitals { capitals += 1 } else if !word.isCapital { small += 1 }
      }
      isCutOff = words.count == start && !SentenceWords.joins(token.form)
    }
    self.words = words
    lower = sentence.tokens.map { $0.form.lowercased() }
    isShouted = capitals > 2 && capitals > 3 * small
  }

  /// Whether a token without letters may stand inside a name.
  private static func joins(_ form: String) -> Bool {
    switch form {
    case "-", "–", "‑", ".", "'", "’", "'s", "’s", "/", "&", "+": true
    default: false
    }
  }
}
