import Model

/// The names before what people say in a transcript: “SECRETARY KERRY: Good evening.”, or a name in a line of its own.
enum SpeakerLabels {
  /// The name with a colon in the run before one, “Sergei Lavrov:”; `nil` where none stands there.
  static func label(before index: Int, of places: [(Int, Int)], in page: PageView) -> String? {
    guard index > 0 else { return nil }
    let place = places[index - 1].0
    let block = page.text.blocks[place]
    guard !page.isDropped[place], block.count < 80, block.linkShare < 0.5 else { return nil }
    let text = page.text.string(block)
    return text.hasSuffix(":") && label(of: "\(text) -") != nil ? text : nil
  }

  /// The paragraphs, the turns of a transcript marked, each with its name before it: where a name comes twice, or half of them have one.
  static func marked(_ paragraphs: [BodyFilter.Paragraph]) -> [BodyFilter.Paragraph] {
    let labels = paragraphs.map { paragraph -> Substring? in
      paragraph.label?.dropLast() ?? (paragraph.kind == nil ? label(of: paragraph.text) : nil)
    }
    let named = labels.compactMap { $0 }
    let spoken = paragraphs.count { !$0.text.hasSuffix(":") }
    guard named.count > 1, Set(named).count < named.count || named.count * 2 > spoken else {
      return paragraphs
    }
    var marked: [BodyFilter.Paragraph] = []
    for (paragraph, name) in zip(paragraphs, labels) {
      var turn = paragraph
      if name != nil { turn.kind = .speaker }
      if let label = paragraph.label {
        // The name may have been taken for a paragraph.
        if marked.last?.text == label { marked.removeLast() }
        turn.text = "\(label) \(paragraph.text)"
      }
      marked.append(turn)
    }
    return marked
  }

  /// The name or office before the colon that opens a paragraph: up to eight words, each with a capital, and words after it.
  static func label(of text: String) -> Substring? {
    guard let colon = text.utf8.prefix(80).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let rest = text.utf8[text.utf8.index(after: colon)...]
    guard rest.first == 0x20, rest.count > 1 else { return nil }
    let label = text[..<colon]
    let words = label.split(separator: " ")
    guard (1...8).contains(words.count), label.first?.isLetter == true else { return nil }
    let isName = words.allSatisfy {
      $0.first?.isUppercase == true || particles.contains($0) || $0.hasPrefix("(")
    }
    // A single word may be any label, “Update: …”; in capitals, or as the page of questions has it, it is a voice.
    let isVoice =
      words.count > 1 || label.count < 3 || label.allSatisfy { !$0.isLowercase } || roles.contains(label)
    return isName && isVoice ? label : nil
  }

  private static let particles: Set<Substring> = [
    "of", "the", "for", "and", "de", "van", "von", "al", "bin", "to",
  ]
  private static let roles: Set<Substring> = ["Question", "Answer", "Moderator", "Interviewer", "Reporter"]
}
