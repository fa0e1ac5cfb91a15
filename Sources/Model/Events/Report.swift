/// What one article tells of an event.
package struct Report: Sendable, Hashable {
  /// What names a report: its article and where its best evidence stands, with its type.
  package struct ID: Sendable, Hashable, Comparable {
    package let text: String
    package init(_ text: String) { self.text = text }
    package static func < (a: ID, b: ID) -> Bool { a.text < b.text }
  }

  /// What names it.
  package var id: ID
  /// The article that tells it.
  package var article: Article.ID
  /// What kind of event it is.
  package var type: EventType.ID
  /// Whether it took place.
  package var status: EventStatus
  /// When.
  package var time: EventTime
  /// Who took part.
  package var participants: [Participation]
  /// Where; `nil` where it is not told.
  package var place: Place?
  /// The words it rests on, the best first; never empty.
  package var evidence: [Evidence]
  /// What the text says of it, in its own words; `nil` where no clause of it stands by itself.
  package var gist: Gist?
  /// What people met, spoke or bargained about, in the text's words; `nil` where it is not told.
  package var topic: String?
  /// How likely it is that all of this is right, from 0 to 1.
  package var confidence: Double
  /// How it was read, step by step, for `explain`.
  package var derivation: [String]

  /// Makes a report.
  package init(
    id: ID, article: Article.ID, type: EventType.ID, status: EventStatus, time: EventTime,
    participants: [Participation], place: Place?, evidence: [Evidence], gist: Gist? = nil,
    topic: String? = nil,
    confidence: Double,
    derivation: [String]
  ) {
    self.id = id
    self.article = article
    self.type = type
    self.status = status
    self.time = time
    self.participants = participants
    self.place = place
    self.evidence = evidence
    self.gist = gist
    self.topic = topic
    self.confidence = confidence
    self.derivation = derivation
  }
}

/// When an event takes place, in the words of the text and in days.
package struct EventTime: Sendable, Hashable {
  /// The days; `nil` where nothing tells them.
  package var span: TimeSpan?
  /// How the days are known.
  package var basis: DateBasis
  /// The words that tell the time (“Sunday evening”); `nil` where none do.
  package var words: Evidence?
  /// The meaning of those words, kept so that a day of publication learnt later can date them; `nil` without words.
  package var phrase: TimePhrase?
  /// Bounds that were inferred where `span` is `nil` or open: not before, not after.
  package var bounds: TimeSpan?

  /// Makes a time.
  package init(span: TimeSpan?, basis: DateBasis, words: Evidence?, phrase: TimePhrase?, bounds: TimeSpan?) {
    self.span = span
    self.basis = basis
    self.words = words
    self.phrase = phrase
    self.bounds = bounds
  }

  /// A time that nothing tells.
  package static let unknown = EventTime(span: nil, basis: .unknown, words: nil, phrase: nil, bounds: nil)
}

/// One party's part in an event.
package struct Participation: Sendable, Hashable {
  /// Who.
  package var party: Party
  /// As what.
  package var role: Role
  /// For whom, where that is another party: John Kerry for the United States.
  package var onBehalfOf: Party?
  /// The words that name the party.
  package var mention: Evidence

  /// Makes a participation.
  package init(party: Party, role: Role, onBehalfOf: Party?, mention: Evidence) {
    self.party = party
    self.role = role
    self.onBehalfOf = onBehalfOf
    self.mention = mention
  }
}

/// What part a party plays.
package enum Role: String, Sendable, Hashable, CaseIterable {
  case agent, counterpart, target, speaker, addressee, host, mediator
}

/// Words of an article that a fact rests on.
package struct Evidence: Sendable, Hashable {
  /// The article.
  package let article: Article.ID
  /// Where in its text.
  package let range: TextRange
  /// The words themselves, verbatim.
  package let quote: String

  /// Makes evidence.
  package init(article: Article.ID, range: TextRange, quote: String) {
    self.article = article
    self.range = range
    self.quote = quote
  }
}
