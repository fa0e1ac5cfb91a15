import Model

/// Copies of sentences in which dates begin with the day, “4 March 2014” for “March 4, 2014”, which treebanks of American
/// texts hardly have. In either order the day governs the month and the year.
enum DayFirst {
  private static let months: Set = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  /// The copy; `nil` where there is no such date.
  static func copy(of source: CoNLLU.TreebankSentence) -> CoNLLU.TreebankSentence? {
    let tokens = source.sentence.tokens
    var order: [Int] = []
    var index = 0
    while index < tokens.count {
      let day = index + 1
      guard DayFirst.months.contains(tokens[index].form), tokens[index].head == day,
        isNumber(tokens, day, 1...2)
      else {
        order.append(index)
        index += 1
        continue
      }
      order += [day, index]
      index += 2
      if index < tokens.count, tokens[index].form == ",", isNumber(tokens, index + 1, 4...4),
        tokens[index + 1].head == day
      {
        order.append(index + 1)
        index += 2
      }
    }
    guard order != Array(tokens.indices) else { return nil }
    let places = Dictionary(uniqueKeysWithValues: zip(order, 0...))
    var copy = source
    copy.sentence.tokens = order.map { old in
      var token = tokens[old]
      token.head = token.head.flatMap { places[$0] }
      let place = places[old] ?? 0
      if place > 0, months.contains(token.form), order[place - 1] == old + 1 {
        token.relation = .nmodUnmarked
      }
      return token
    }
    copy.notes = order.map { source.notes[$0] }
    return copy
  }

  /// Whether a token is a number of so many digits.
  private static func isNumber(_ tokens: [Token], _ index: Int, _ digits: ClosedRange<Int>) -> Bool {
    guard index < tokens.count, digits.contains(tokens[index].form.utf8.count) else { return false }
    return tokens[index].form.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
