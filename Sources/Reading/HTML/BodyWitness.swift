/// The text that a page's structured data states for its article, against which what was read is held.
struct BodyWitness {
  /// The words, folded, a space between and at either end.
  private let words: [UInt8]
  /// The paragraphs of the stated text.
  let paragraphs: [String]

  /// Takes a stated `articleBody`; `nil` where there is none or it is too short to tell anything.
  init?(_ body: String?) {
    guard let body, body.utf8.count >= 400 else { return nil }
    let text = body.contains("</") ? HTMLFragment.text(body) : body
    paragraphs = text.split(separator: "\n").map { $0.singleSpaced }.filter { !$0.isEmpty }
    words = Array(" \(text.folded) ".utf8)
  }

  /// Whether the stated text has a paragraph.
  private func has(_ paragraph: BodyFilter.Paragraph) -> Bool {
    words.holds(Array(" \(paragraph.text.folded) ".utf8))
  }

  /// Whether the stated text has none of the paragraphs.
  func lacksAll(_ paragraphs: [BodyFilter.Paragraph]) -> Bool { !paragraphs.contains(where: has) }

  /// The paragraphs that are left when those go that come before the first or after the last one that the stated text has.
  ///
  /// Stated texts are often cut short and lack lists and headings; one is believed where all of it is found, and most that was read in it.
  func trimmed(_ paragraphs: [BodyFilter.Paragraph]) -> [BodyFilter.Paragraph] {
    // The ends are enough to see that there is nothing to leave out.
    guard let head = paragraphs.first, let tail = paragraphs.last, !has(head) || !has(tail) else {
      return paragraphs
    }
    let isKnown = paragraphs.map(has)
    guard let first = isKnown.firstIndex(of: true), let last = isKnown.lastIndex(of: true) else {
      return paragraphs
    }
    let known = zip(paragraphs, isKnown).reduce(0) { $0 + ($1.1 ? $1.0.text.utf8.count : 0) }
    let size = { (part: ArraySlice<BodyFilter.Paragraph>) in part.reduce(0) { $0 + $1.text.utf8.count } }
    guard known * 10 > words.count * 9, size(paragraphs[first...last]) * 4 > size(paragraphs[...]) * 3 else {
      return paragraphs
    }
    return Array(paragraphs[first...last])
  }
}
