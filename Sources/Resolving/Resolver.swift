package import Lexicons
package import Model

/// Says who is meant by the names, offices and pronouns of an article, on the day of that article.
package struct Resolver: Sendable {
  private let lexicon: Lexicon

  /// Makes a resolver over the tables.
  package init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The mentions of parties and places in an article, in order of sentence and tokens.
  package func mentions(in sentences: [Sentence], of article: Article) -> [Mention] {
    mentions(in: sentences, of: article, on: article.published?.day)
  }

  /// The mentions as they are to be understood on another day, for instance that of an event told later.
  package func mentions(in sentences: [Sentence], of article: Article, on day: CalendarDate?) -> [Mention] {
    var scene = Scene(lexicon: lexicon, article: article, sentences: sentences, day: day)
    scene.settle()
    return scene.settled.compactMap { mention($0, in: scene) }
  }

  /// The days on which an article that tells no day can have been written, by the terms of those whom it calls by their offices;
  /// `nil` where too few are called so, or they were never in office together.
  package func period(of article: Article, in sentences: [Sentence]) -> ClosedRange<CalendarDate>? {
    var scene = Scene(lexicon: lexicon, article: article, sentences: sentences, day: nil)
    scene.introduce()
    return scene.period
  }

  private func mention(_ settled: Settled, in scene: Scene) -> Mention? {
    guard settled.isTold,
      !settled.referents.isEmpty || settled.place != nil || !settled.candidates.isEmpty
        || settled.onBehalfOf != nil
    else { return nil }
    let tokens = settled.phrase.tokens
    let sentence = scene.sentences[settled.sentence]
    var mention = Mention(
      sentence: settled.sentence, tokens: tokens, head: scene.head(of: tokens, in: settled.sentence),
      range: sentence.range(of: tokens), form: form(of: settled), parties: settled.referents.map(\.party),
      onBehalfOf: settled.onBehalfOf.flatMap { row in
        settled.referents.contains { $0.row == row } ? nil : lexicon.party(row)
      },
      place: settled.place, candidates: settled.candidates)
    mention.office = settled.office.map { lexicon.office($0).id }
    return mention
  }

  private func form(of settled: Settled) -> Mention.Form {
    switch settled.phrase.kind {
    case .person(let name): name.isCircle ? .seat : .name
    case .office: settled.referents.count > 1 ? .collective : .office
    case .party(_, let form, acts: _): form
    case .halves: .name
    case .unknownOrganisation, .place: .name
    case .pronoun, .it, .they, .speaker, .listener, .told: .pronoun
    case .ownBody: .seat
    case .group: .name
    case .collective: .collective
    }
  }
}
