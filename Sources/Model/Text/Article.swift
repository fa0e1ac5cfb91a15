/// An article as it was read: its text, and what is known about where and when it appeared.
package struct Article: Sendable, Hashable {
  /// What names an article: the given one, or else the hash of its content.
  package struct ID: Sendable, Hashable, Comparable {
    package let text: String
    package init(_ text: String) { self.text = text }
    package static func < (a: ID, b: ID) -> Bool { a.text < b.text }

    /// What to show a person, who can type it: the beginning of a hash, else the whole id.
    package var short: String {
      let isHash = text.utf8.count == 16 && text.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
      return isHash ? String(text.prefix(6)) : text
    }
  }

  /// What names the article.
  package var id: ID
  /// The headline; empty where there is none.
  package var title: String
  /// The outlet; empty where it is not known.
  package var source: String
  /// The address it was found at; empty where it is not known.
  package var url: String
  /// The author's name as printed; empty where it is not known.
  package var author: String
  /// When it appeared; `nil` where nothing tells.
  package var published: Publication?
  /// The body. Paragraphs are separated by line feeds; every `TextRange` counts in its UTF-8.
  package var text: String
  /// The stretches of `text` that are not plain paragraphs, in order, without overlap.
  package var passages: [Passage]
  /// The words under the article's pictures, which are no part of `text`.
  package var captions: [String] = []
  /// The place that the dateline names, as printed; empty where there is none.
  package var dateline = ""
  /// The news agency that the dateline or the credits name; empty where none is named.
  package var agency = ""

  /// What the article states as its day and nobody can read as one, as printed: “2016-02-31”; empty where there is no such thing.
  package var unreadDay = ""

  /// Makes an article from its parts.
  package init(
    id: ID, title: String, source: String, url: String, author: String, published: Publication?, text: String,
    passages: [Passage]
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.url = url
    self.author = author
    self.published = published
    self.text = text
    self.passages = passages
  }

  /// The id of an article that brings none: a hash of its title and text, so that a copy is known again.
  package static func contentID(title: String, text: String) -> ID {
    var hash = ContentHash()
    hash.combine(title)
    hash.combine(text)
    return ID(hash.hexadecimal)
  }
}

/// A stretch of an article's text that is not a plain paragraph.
package struct Passage: Sendable, Hashable {
  /// What kinds of stretches are told apart.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case heading, caption, quotation, list, table, entry, speaker
  }

  /// Where it stands.
  package let range: TextRange
  /// What it is.
  package let kind: Kind
  /// The day that an entry of a live blog bears; `nil` for all others.
  package let day: CalendarDate?

  /// Makes a passage.
  package init(range: TextRange, kind: Kind, day: CalendarDate?) {
    self.range = range
    self.kind = kind
    self.day = day
  }
}

/// The day on which an article appeared, and how that is known.
package struct Publication: Sendable, Hashable {
  /// What tells the day; the raw value is the `published_basis` of the JSON.
  package enum Basis: String, Sendable, Hashable, CaseIterable {
    case given, metadata, address, byline, dateline, text
  }

  /// The day.
  package let day: CalendarDate
  /// What tells it.
  package let basis: Basis
  /// How sure it is, from 0 to 1.
  package let confidence: Double
  /// Another day that something else tells; `nil` where all agree.
  package let rival: CalendarDate?

  /// Makes a publication day.
  package init(day: CalendarDate, basis: Basis, confidence: Double, rival: CalendarDate? = nil) {
    self.day = day
    self.basis = basis
    self.confidence = confidence
    self.rival = rival
  }
}
