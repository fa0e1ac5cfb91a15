/// An article with everything that is read off its words before events are.
package struct AnnotatedArticle: Sendable, Hashable {
  /// The article.
  package let article: Article
  /// Its sentences, in order.
  package let sentences: [Sentence]
  /// Its time expressions, in order of their ranges.
  package let times: [TimeExpression]
  /// Its mentions of parties and places, in order of sentence and tokens.
  package let mentions: [Mention]

  /// Puts the stages' results together.
  package init(article: Article, sentences: [Sentence], times: [TimeExpression], mentions: [Mention]) {
    self.article = article
    self.sentences = sentences
    self.times = times
    self.mentions = mentions
  }
}
