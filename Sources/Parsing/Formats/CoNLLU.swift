package import Model

/// CoNLL-U, the treebanks' format: a word a line, ten columns, an empty line behind each sentence.
package enum CoNLLU {
  /// A sentence as a treebank has it: its words and, in column ten, what else is told of them.
  package struct TreebankSentence: Sendable {
    /// The sentence; ranges count in `text`.
    package var sentence: Sentence
    /// The words' text.
    package var text: String
    /// Column ten of every word.
    package var notes: [String]
  }

  /// Writes the sentences of a document: `# newdoc id` before the first, and `# sent_id` of the document's name and a number, so that
  /// the ids of several documents in one file differ.
  package static func write(_ sentences: [Sentence], of document: String, text: String) -> String {
    let name = document.split(whereSeparator: \.isWhitespace).joined(separator: "_")
    return sentences.enumerated().reduce(into: "") { lines, numbered in
      if numbered.offset == 0 { lines += "# newdoc id = \(name)\n" }
      lines += write(numbered.element, id: "\(name)-\(numbered.offset + 1)", text: text)
    }
  }

  /// Writes a sentence. `text` is the article's.
  package static func write(_ sentence: Sentence, id: String, text: String) -> String {
    var lines = "# sent_id = \(id)\n# text = "
    lines += text[sentence.range].split(whereSeparator: \.isNewline).joined(separator: " ")
    for (index, token) in sentence.tokens.enumerated() {
      let next = index + 1 < sentence.tokens.count ? sentence.tokens[index + 1] : nil
      let isJoined = next?.range.start == token.range.end
      let isWithin = isClitic(index, in: sentence)
      let isFirst = next != nil && isJoined && isClitic(index + 1, in: sentence)
      if let next, isFirst, !isWithin {
        let last = index + 2 < sentence.tokens.count ? sentence.tokens[index + 2].range.start : -1
        let space = last == next.range.end ? "SpaceAfter=No" : "_"
        lines += "\n\(index + 1)-\(index + 2)\t\(token.form)\(next.form)\t_\t_\t_\t_\t_\t_\t_\t\(space)"
      }
      lines += "\n"
      lines += String(index + 1)
      append(token.form, to: &lines)
      append(token.lemma, to: &lines)
      append(token.tag.rawValue, to: &lines)
      append(token.penn.rawValue, to: &lines)
      lines += "\t_"
      append(String(token.head.map { $0 + 1 } ?? 0), to: &lines)
      append(token.relation.rawValue, to: &lines)
      lines += isJoined && !isFirst && !isWithin ? "\t_\tSpaceAfter=No" : "\t_\t_"
    }
    return lines + "\n\n"
  }

  /// Adds a column.
  private static func append(_ column: String, to lines: inout String) {
    lines += "\t"
    lines += column.isEmpty ? "_" : column
  }

  /// Whether a word is the second of a token of two: “do” and “n't”. A third, as in “wouldn't've”, is a token of its own.
  private static func isClitic(_ index: Int, in sentence: Sentence) -> Bool {
    guard index > 0, sentence.tokens[index - 1].range.end == sentence.tokens[index].range.start else {
      return false
    }
    return Clitics.isClitic(sentence.tokens[index].form, after: sentence.tokens[index - 1].form)
      && !isClitic(index - 1, in: sentence)
  }

  /// Reads sentences; multiword tokens and empty nodes are passed over, words that cannot be read end the sentence's tree.
  package static func read(_ text: String) -> [TreebankSentence] {
    var sentences: [TreebankSentence] = []
    var rows: [[Substring]] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty || line == "\r" {
        if !rows.isEmpty { sentences.append(sentence(rows)) }
        rows = []
      } else if !line.hasPrefix("#") {
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
        if columns.count >= 10, Int(columns[0]) != nil { rows.append(columns) }
      }
    }
    if !rows.isEmpty { sentences.append(sentence(rows)) }
    return sentences
  }

  private static func sentence(_ rows: [[Substring]]) -> TreebankSentence {
    var text = ""
    var tokens: [Token] = []
    for row in rows {
      let start = text.utf8.count
      text += row[1]
      let head = Int(row[6]).flatMap { (1...rows.count).contains($0) ? $0 - 1 : nil }
      tokens.append(
        Token(
          range: TextRange(start, text.utf8.count), form: String(row[1]), lemma: String(row[2]),
          tag: PartOfSpeech(rawValue: String(row[3])) ?? .other,
          penn: PennTag(rawValue: String(row[4])) ?? .unknown, head: head,
          relation: DependencyRelation(rawValue: String(row[7])) ?? .dep))
      if !row[9].contains("SpaceAfter=No") { text += " " }
    }
    let range = TextRange(0, text.utf8.count)
    return TreebankSentence(
      sentence: Sentence(range: range, paragraph: 0, place: .body, tokens: tokens, names: []), text: text,
      notes: rows.map { String($0[9]) })
  }
}
