/// A sentence with its tokens, its dependency tree and the names in it.
package struct Sentence: Sendable, Hashable {
  /// Where in the article the sentence stands.
  package enum Place: String, Sendable, Hashable, CaseIterable {
    case headline, body, caption, list
  }

  /// Where it stands in the article's text.
  package let range: TextRange
  /// The number of its paragraph, from 0.
  package let paragraph: Int
  /// Whether it is a headline, a caption or running text.
  package let place: Place
  /// Its words; `head` counts within this array.
  package var tokens: [Token]
  /// The names that the model recognised, in order, without overlap.
  package var names: [Name]

  /// Makes a sentence.
  package init(range: TextRange, paragraph: Int, place: Place, tokens: [Token], names: [Name]) {
    self.range = range
    self.paragraph = paragraph
    self.place = place
    self.tokens = tokens
    self.names = names
  }

  /// The range of text that some of its tokens cover, which must not be none.
  package func range(of tokens: Range<Int>) -> TextRange {
    TextRange(self.tokens[tokens.lowerBound].range.start, self.tokens[tokens.upperBound - 1].range.end)
  }
}

/// A proper name in a sentence.
package struct Name: Sendable, Hashable {
  /// What bears the name.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case person = "PER"
    case organisation = "ORG"
    case place = "LOC"
    case other = "MISC"
  }

  /// The tokens it consists of.
  package let tokens: Range<Int>
  /// What bears it.
  package let kind: Kind

  /// Makes a name.
  package init(tokens: Range<Int>, kind: Kind) {
    self.tokens = tokens
    self.kind = kind
  }
}
