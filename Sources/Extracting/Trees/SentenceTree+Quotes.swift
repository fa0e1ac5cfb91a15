import Model

extension SentenceTree {
  /// Whether each of some words stands between quotation marks.
  static func quoted(_ tokens: [Token]) -> [Bool] {
    var isOpen: Bool?
    var found = [Bool](repeating: false, count: tokens.count)
    for (index, word) in tokens.enumerated() {
      if isMark(word.form) {
        let isGlued = index > 0 && tokens[index - 1].range.end == word.range.start
        switch word.form {
        case "“", "``": isOpen = true
        case "”", "''", "\"":
          let isClosing = word.form != "\"" || (isOpen ?? isGlued)
          if isOpen == nil, isClosing { for before in 0..<index { found[before] = true } }
          isOpen = !isClosing
        default: break
        }
      }
      found[index] = isOpen ?? false
    }
    return found
  }

  /// Whether a word begins as quotation marks do; most need not be compared with them.
  private static func isMark(_ form: String) -> Bool {
    switch form.utf8.first {
    // 0xE2 opens curved marks.
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), 0xE2: true
    default: false
    }
  }
}
