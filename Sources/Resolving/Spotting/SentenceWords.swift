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
    fileprivate(set) var isLast = false
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
      NameWord.forEach(in: token.form) { word in
        let isFirst = words.count == start
        words.append(Word(word: word, token: index, isFirst: isFirst, isCutOff: isCutOff && isFirst))
        if word.isAllCapitals { capitals += 1 } else if !word.isCapital { small += 1 }
      }
      if words.count > start { words[words.count - 1].isLast = true }
      isCutOff = words.count == start && !SentenceWords.joins(token.form)
    }
    self.words = words
    lower = sentence.tokens.map { $0.form.inSmallLetters }
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
