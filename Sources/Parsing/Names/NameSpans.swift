import Model

/// Where names stand.
enum NameSpans {
  /// The longest runs of proper nouns.
  static func spans(tags: [PartOfSpeech]) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var start: Int?
    for index in 0...tags.count {
      let isName = index < tags.count && tags[index] == .properNoun
      if isName, start == nil { start = index }
      if !isName, let first = start {
        spans.append(first..<index)
        start = nil
      }
    }
    return spans
  }
}
