/// Events in order of time, with what a reader needs to know about their types and sources.
package struct Timeline: Sendable {
  /// What it is a timeline of, for its heading: “John Kerry and Sergei Lavrov, March–April 2014”.
  package var title: String
  /// The events: dated ones by first day, then undated ones.
  package var events: [Event]
  /// The relations between these events.
  package var relations: [Relation]
  /// The articles that the events' reports come from.
  package var articles: [Article.ID: ArticleReference]
  /// The types of the events.
  package var types: [EventType.ID: EventType]
  /// The names of all states, by which a place is known to be one; empty where no table is at hand.
  package var states: Set<String> = []

  /// Puts a timeline together.
  package init(
    title: String, events: [Event], relations: [Relation], articles: [Article.ID: ArticleReference],
    types: [EventType.ID: EventType]
  ) {
    self.title = title
    self.events = events
    self.relations = relations
    self.articles = articles
    self.types = types
  }
}

/// What is worth citing of an article: everything but its text.
package struct ArticleReference: Sendable, Hashable {
  /// What names it.
  package let id: Article.ID
  /// The headline.
  package let title: String
  /// The outlet; empty where it is not known.
  package let source: String
  /// The address; empty where it is not known.
  package let url: String
  /// When it appeared; `nil` where nothing tells.
  package let published: Publication?
  /// Where else the same text appeared, the earliest first; a copy has none of its own.
  package var copies: [ArticleReference] = []

  /// Makes a reference.
  package init(id: Article.ID, title: String, source: String, url: String, published: Publication?) {
    self.id = id
    self.title = title
    self.source = source
    self.url = url
    self.published = published
  }
}
