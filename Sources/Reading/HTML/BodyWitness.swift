/// The text that a page's structured data states for its article, against which what was read is held.
struct BodyWitness {
  private let words: String
  /// The paragraphs of the stated text.
  let paragraphs: [String]

  /// Takes a stated `articleBody`; `nil` where there is none or it is too short to tell anything.
  init?(_ body: String?) {
    guard let body, body.utf8.count >= 400 else { return nil }
    let text = body.contains("</") ? HTMLFragment.text(body) : body
    paragraphs = text.split(separator: "\n").map { $0.singleSpaced }.filter { !$0.isEmpty }
    words = " \(text.folded) "
  }

  /// Whether the stated text has a paragraph.
  func has(_ paragraph: String) -> Bool { words.contains(" \(paragraph.folded) ") }

  /// The bytes of those paragraphs that the stated text has, as a share of the stated text.
  func share(of paragraphs: [BodyFilter.Paragraph]) -> Double {
    let found = paragraphs.filter { has($0.text) }.reduce(0) { $0 + $1.text.utf8.count }
    return Double(found) / Double(max(1, words.utf8.count))
  }

  /// The paragraphs that are left when those go that come before the first or after the last one that the stated text has.
  ///
  /// Stated texts are often cut short and lack lists and headings; one is believed where all of it is found, and most that was read in it.
  func trimmed(_ paragraphs: [BodyFilter.Paragraph]) -> [BodyFilter.Paragraph] {
    let isKnown = paragraphs.map { has($0.text) }
    guard let first = isKnown.firstIndex(of: true), let last = isKnown.lastIndex(of: true),
      share(of: paragraphs) > 0.9
    else { return paragraphs }
    let size = { (part: ArraySlice<BodyFilter.Paragraph>) in part.reduce(0) { $0 + $1.text.utf8.count } }
    guard size(paragraphs[first...last]) * 4 > size(paragraphs[...]) * 3 else { return paragraphs }
    return Array(paragraphs[first...last])
  }
}
