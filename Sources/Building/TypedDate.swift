internal import Dating
package import Model

extension TimeSpan {
  /// Reads a date as a person types it: in EDTF, or in words with the year, as timelines print it (“18 September 2018”, “Sept. 2018”).
  ///
  /// `nil` where the text is anything else: several dates, a day without its year, or digits alone whose order one would have to guess.
  package init?(typed text: String) {
    if let span = TimeSpan(edtf: text) {
      self = span
      return
    }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let times = Dater().times(inText: words, published: nil)
    guard times.count == 1, let time = times.first, let span = time.span, time.kind == .date,
      time.basis == .explicit, time.range == TextRange(0, words.utf8.count), words.contains(where: \.isLetter)
    else { return nil }
    self = span
  }
}
