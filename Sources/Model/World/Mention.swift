/// Words of an article that stand for parties or places: a name, an office, a demonym, a pronoun.
package struct Mention: Sendable, Hashable {
  /// How the words point.
  package enum Form: String, Sendable, Hashable, CaseIterable {
    /// A proper name, with or without a title: “Secretary of State John F. Kerry”.
    case name
    /// An office alone: “the Iranian president”, “his Russian counterpart”.
    case office
    /// A capital, building or government that stands for a state: “Washington”, “the Kremlin”.
    case seat
    /// A demonym with its officials: “Russian officials”.
    case demonym
    /// “he”, “they”, “the minister”.
    case pronoun
    /// “the two leaders”, “the six powers”, “both sides”.
    case collective
  }

  /// One reading of a mention, with its weight against the others, from 0 to 1.
  package struct Candidate: Sendable, Hashable {
    package let party: Party
    package let score: Double
    /// Why it is thought of, for `explain`: “foreign minister of Russia on 2014-03-29”.
    package let reason: String
    package init(party: Party, score: Double, reason: String) {
      self.party = party
      self.score = score
      self.reason = reason
    }
  }

  /// The index of the sentence.
  package let sentence: Int
  /// The tokens of the whole phrase, titles included.
  package let tokens: Range<Int>
  /// The token that the rest of the sentence's tree hangs the phrase on.
  package let head: Int
  /// Where it stands in the article's text.
  package let range: TextRange
  /// How it points.
  package let form: Form
  /// Who is meant: one party, several for a collective, none where nobody can be told or it is only a place.
  package let parties: [Party]
  /// For whom the party acts, where the text or the office tells: “Sergei Lavrov for Russia”.
  package let onBehalfOf: Party?
  /// The place that the same words can mean (“Washington”, “Russia”, “Paris”); `nil` where they cannot.
  package let place: Place?
  /// All readings that were weighed, best first.
  package let candidates: [Candidate]
  /// The office that the words name, so that an event of another day finds its holder of that day; `nil` where they name none.
  package var office: Office.ID?

  /// Makes a mention.
  package init(
    sentence: Int, tokens: Range<Int>, head: Int, range: TextRange, form: Form, parties: [Party],
    onBehalfOf: Party?,
    place: Place?, candidates: [Candidate]
  ) {
    self.sentence = sentence
    self.tokens = tokens
    self.head = head
    self.range = range
    self.form = form
    self.parties = parties
    self.onBehalfOf = onBehalfOf
    self.place = place
    self.candidates = candidates
  }
}
