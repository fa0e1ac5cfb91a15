import Lexicons
import Model

extension PhraseReader {
  /// Reads a title in the plural: “Presidents Bush and Putin”, “the finance ministers of Chile and Peru”.
  mutating func readTitles(_ title: Title) -> Int? {
    let names = names(after: title.tokens.upperBound)
    if !names.isEmpty {
      var title = title
      title.isPlural = false
      for (index, name) in names.enumerated() {
        var name = name
        name.titles = [title]
        name.isIntroduced = true
        let start = index == 0 ? title.tokens.lowerBound : name.tokens.lowerBound
        push(Phrase(tokens: start..<name.tokens.upperBound, kind: .person(name)))
      }
      return phrases.last?.tokens.upperBound
    }
    var title = title
    title.tokens = upToPost(title.tokens)
    if let states = statesActing(in: title.tokens), title.tenure == .current {
      push(Phrase(tokens: title.tokens, kind: .party(states, form: .demonym, acts: true)))
      return title.tokens.upperBound
    }
    if case .parties(let parties) = title.owner, parties.count > 1 || parties.first?.table == .organisation {
      push(Phrase(tokens: title.tokens, kind: .office(title)))
      return title.tokens.upperBound
    }
    if case .parties(let parties) = title.owner, title.tenure == .current, !title.namesOwner {
      // “Serbian leaders”, “the ministers of France”: those who act for their state.
      push(Phrase(tokens: title.tokens, kind: .party(parties, form: .demonym, acts: true)))
      return title.tokens.upperBound
    }
    let count = (title.tokens.lowerBound..<title.tokens.upperBound).compactMap {
      GrammarWords.numbers[lower($0)]
    }.first
    let before = GrammarWords.numbers[lower(title.tokens.lowerBound - 1)]
    let isCounted = count != nil || before != nil
    guard title.isDefinite || isCounted || standsAlone(title.tokens) else { return nil }
    let start = before == nil ? title.tokens.lowerBound : title.tokens.lowerBound - 1
    push(
      Phrase(
        tokens: start..<title.tokens.upperBound,
        kind: .collective(
          Collective(
            count: isCounted ? count ?? before : nil, ofPeople: true, offices: title.offices,
            isBare: !title.isDefinite && !isCounted))))
    return title.tokens.upperBound
  }

  /// The state whose adjective and a noun for those who act for it are the title of an office, too: “Israeli negotiators”.
  func statesActing(in title: Range<Int>) -> [PartyRow]? {
    guard title.count == 2, GrammarWords.stateBodies.contains(lower(title.upperBound - 1)) else { return nil }
    let states = lexicon.uses(of: sentence.tokens[title.lowerBound].form).filter {
      $0.table == .country && $0.kind == .demonym
    }.map(\.row)
    return states.isEmpty ? nil : existing(states).map { PartyRow(.country, $0) }
  }

  /// The names of a list that begins at a token: “Bush and Putin”, “Kerry, Lavrov and Ashton”.
  private func names(after start: Int) -> [Phrase.Name] {
    var names: [Phrase.Name] = []
    var next = start
    while let name = name(at: next, isIntroduced: true) {
      next = name.tokens.upperBound
      var named = name
      // “Presidents Tarja Halonen of Finland and Pedro Pires of Cape Verde”
      if lower(next) == "of", let realm = spot(at: next + 1), let state = ownerParties(realm)?.first {
        if state.table == .country { named.country = state }
        next = realm.tokens.upperBound
      }
      names.append(named)
      guard lower(next).isOne(of: ",", "and", "&") else { break }
      next += lower(next) == "," && lower(next + 1) == "and" ? 2 : 1
    }
    return names.count > 1 ? names : []
  }

  /// Whether a title's last token ends its noun phrase: no noun follows that it only describes.
  func isHead(_ token: Int) -> Bool {
    guard token + 1 < sentence.tokens.count else { return true }
    let next = sentence.tokens[token + 1]
    switch next.tag {
    case .noun, .properNoun: return !isMarked(token)
    case .adjective, .adposition, .adverb, .auxiliary, .coordinator, .determiner, .interjection, .numeral,
      .particle,
      .pronoun, .punctuation, .subordinator, .symbol, .verb, .other:
      return true
    }
  }

  /// Whether the tree makes a token a mere description of the next noun; `false` where there is no tree.
  func isMarked(_ token: Int) -> Bool {
    let describes: Set<DependencyRelation> = [.compound, .amod, .nmodDescription]
    return describes.contains(sentence.tokens[token].relation) && (sentence.tokens[token].head ?? 0) > token
  }
}
