package import Model

/// A page of `Data/Events/`: a type of event, how English tells of it, and examples that the tests run.
package struct EventPage: Sendable {
  /// Sentences, and what they tell.
  package struct Example: Sendable, Hashable {
    /// The text.
    package let text: String
    /// The event in the notation for events; `nothing` where it tells of none.
    package let expected: String
    /// The line of the page.
    package let line: Int
  }

  /// Two words next to each other that are no event of this type: “press conference”.
  package struct Exclusion: Sendable {
    package let first: WordSet
    package let second: WordSet
  }

  /// Where an event of a type takes place, where no words say “in …”.
  package enum PlaceSource: String, Sendable, Hashable, CaseIterable {
    /// In the state that it is directed at: “Iraq invaded Kuwait”.
    case target
    /// In the state whose office or soil it is about: “elected president of Chile”.
    case country
    /// Where the article was sent from, if it is the news of the day.
    case dateline
    /// At no one place: a call has an end in each of two.
    case nowhere
  }

  /// Those on the other side of an event, where no pattern has a slot that they fill: `target against/on {thing}`.
  package struct OtherSide: Sendable, Hashable {
    /// What part they play.
    package let role: Role
    /// The prepositions that they stand behind.
    package let prepositions: [String]
    /// Whether those are meant too whose things the event is about: “shelled an Iranian platform”.
    package let takesThings: Bool
    /// Whether those are meant too whom the deed would hit of which its clause tells: “said it would strike Iraq”.
    package let takesDeeds: Bool
  }

  /// The type.
  package let type: EventType
  /// What it is, in one sentence.
  package let meaning: String
  /// The status of a noun that nothing qualifies: “negotiations” go on, “an attack” has occurred.
  package let bareStatus: EventStatus
  /// The status of a noun that is announced: “announced a withdrawal”.
  package let announcedStatus: EventStatus
  /// Where it takes place, where no words say so: the first that can be told.
  package let placeSources: [PlaceSource]
  /// Those on the other side; `nil` where only slots tell them.
  package let otherSide: OtherSide?
  /// Whether it is an affair of a whole public, so that one place holds but one at a time: an election.
  package let isPublic: Bool
  /// How English tells of it.
  package let patterns: [EventPattern]
  /// What looks like it and is not.
  package let exclusions: [Exclusion]
  /// Sentences, good and bad.
  package let examples: [Example]
}

/// All pages, compiled: the patterns that a word can set off are one lookup away.
package final class EventPages: Sendable {
  /// The pages in order of their keys.
  package let pages: [EventPage]
  /// All patterns of all pages.
  package let patterns: [EventPattern]
  /// The words that some pattern asks for near its trigger.
  package let contextWords: WordSet
  /// The words that make two words beside each other no event of some type.
  package let excludingWords: WordSet
  /// What the confidence of reports is made of.
  package let weights: SignWeights
  private let verbs: Triggers
  private let nouns: Triggers
  private let asked: AskedWords
  private let byType: [EventType.ID: EventPage]
  private let groups: [EventType.ID: String]

  /// Compiles pages.
  package init(_ pages: [EventPage], weights: SignWeights = SignWeights()) {
    self.weights = weights
    self.pages = pages.sorted { $0.type.id < $1.type.id }
    patterns = self.pages.flatMap(\.patterns)
    verbs = Triggers(of: .verb, in: patterns)
    nouns = Triggers(of: .noun, in: patterns)
    byType = Dictionary(pages.map { ($0.type.id, $0) }) { first, _ in first }
    groups = byType.mapValues(\.type.group)
    asked = AskedWords(patterns)
    contextWords = WordSet(patterns.flatMap(\.context.words))
    excludingWords = WordSet(pages.flatMap(\.exclusions).flatMap { $0.first.words + $0.second.words })
  }

  /// The types, by their keys.
  package var types: [EventType.ID: EventType] {
    Dictionary(pages.map { ($0.type.id, $0.type) }) { first, _ in first }
  }

  /// The patterns of a kind that a word sets off, those that ask for most first, as indices of `patterns`.
  ///
  /// - Complexity: One look into a hash table.
  package func patterns(triggeredBy word: String, kind: EventPattern.Kind) -> [Int] {
    triggers(kind).patterns(of: word) { _ in true }
  }

  /// The patterns of a kind that a word sets off and that may fit a sentence with some words.
  ///
  /// - Complexity: One look into a hash table, and one for each of the patterns.
  package func patterns(
    triggeredBy word: String, kind: EventPattern.Kind, among words: WordsAtHand
  ) -> [Int] {
    triggers(kind).patterns(of: word) { asked.mayFit($0, words) }
  }

  private func triggers(_ kind: EventPattern.Kind) -> Triggers { kind == .verb ? verbs : nouns }

  /// No words of a sentence, to be noted one by one.
  package var noWords: WordsAtHand { asked.none }

  /// Notes that a sentence has a word, by its dictionary form and its form in small letters, by that of a plural also without its ending.
  ///
  /// - Complexity: One look into a hash table.
  package func note(_ word: String, in words: inout WordsAtHand) { asked.note(word, in: &words) }

  /// The page of a type; `nil` for unknown types.
  package func page(of type: EventType.ID) -> EventPage? { byType[type] }

  /// What looks like events of a type and is none.
  package func exclusions(of type: EventType.ID) -> [EventPage.Exclusion] { byType[type]?.exclusions ?? [] }

  /// The group that a type belongs to; empty for unknown types.
  package func group(of type: EventType.ID) -> String { groups[type] ?? "" }
}

/// The patterns of a kind by the words that set them off.
private struct Triggers: Sendable {
  private var index = WordIndex()
  /// The patterns of each word, those that ask for most first.
  private var lists = Lists()

  init(of kind: EventPattern.Kind, in all: [EventPattern]) {
    var found: [[Int]] = []
    for (pattern, row) in all.enumerated() where row.kind == kind {
      for trigger in row.triggers {
        let number = index.number(adding: trigger)
        if number == found.count { found.append([]) }
        found[number].append(pattern)
      }
    }
    lists = Lists(found.map { $0.sorted { (-all[$0].weight, $0) < (-all[$1].weight, $1) } })
  }

  func patterns(of word: String, where mayFit: (Int) -> Bool) -> [Int] {
    guard let number = index.number(of: word) else { return [] }
    return lists.places(of: number).lazy.map { lists[$0] }.filter(mayFit)
  }
}
