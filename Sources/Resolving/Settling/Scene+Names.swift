import Lexicons
import Model

/// Finds what the article names in full once and by one word later, though the tables do not know it.
extension Scene {
  /// Finds the family names of people whom only the article knows, where it does not name them in full again.
  mutating func findFamilyNames() {
    let names = Set(cast.filter { $0.referent.row == nil }.map(\.familyName))
    guard !names.isEmpty else { return }
    for sentence in phrases.indices {
      let tokens = sentences[sentence].tokens
      for index in tokens.indices where names.contains(tokens[index].form.inSmallLetters) {
        guard tokens[index].form.first?.isUppercase == true, isFree(index, in: sentence) else { continue }
        let name = Phrase.Name(tokens: index..<index + 1, isSurnameOnly: true)
        put(Phrase(tokens: name.tokens, kind: .person(name)), into: sentence)
      }
    }
  }

  /// Finds the towns that the article introduces, “the coastal town of Skhirat”, and the tables do not know, where it names them
  /// alone.
  mutating func findTowns() {
    var names: Set<String> = []
    for sentence in phrases.indices {
      let tokens = sentences[sentence].tokens
      for phrase in phrases[sentence] where phrase.tokens.count == 1 && phrase.places.isEmpty {
        guard case .place = phrase.kind, phrase.tokens.lowerBound > 1,
          tokens[phrase.tokens.lowerBound - 1].form.inSmallLetters == "of",
          GrammarWords.settlements.contains(tokens[phrase.tokens.lowerBound - 2].form.inSmallLetters)
        else { continue }
        names.insert(tokens[phrase.tokens.lowerBound].form)
      }
    }
    guard !names.isEmpty else { return }
    for sentence in phrases.indices {
      let tokens = sentences[sentence].tokens
      for index in tokens.indices where names.contains(tokens[index].form) && isFree(index, in: sentence) {
        put(Phrase(tokens: index..<index + 1, kind: .place), into: sentence)
      }
    }
  }

  /// Finds the first words of bodies whom only the article knows, where they stand for the whole, “Mahan” for Mahan Air, and the initials
  /// that it gives them itself, whoever else bears them: “PPP” for the People Power Party (PPP).
  mutating func findShortNames() {
    for sentence in phrases.indices {
      let tokens = sentences[sentence].tokens
      for phrase in phrases[sentence] where phrase.tokens.count > 1 {
        guard case .unknownOrganisation = phrase.kind else { continue }
        if let initials = initials(behind: phrase.tokens, of: tokens) {
          fullNames[initials] = words(phrase.tokens, of: sentence)
        }
        guard phrase.tokens.count == 2 else { continue }
        let first = tokens[phrase.tokens.lowerBound].form
        guard first.count > 3, lexicon.uses(of: first).allSatisfy({ $0.table == .place }),
          GrammarWords.firms.contains(tokens[phrase.tokens.upperBound - 1].form.inSmallLetters)
            || GrammarWords.bodies.contains(tokens[phrase.tokens.upperBound - 1].form.inSmallLetters)
            || tokens[phrase.tokens.upperBound - 1].form == "Air"
        else { continue }
        fullNames[first] = words(phrase.tokens, of: sentence)
      }
    }
    guard !fullNames.isEmpty else { return }
    for sentence in phrases.indices {
      let tokens = sentences[sentence].tokens
      for index in tokens.indices where fullNames[tokens[index].form] != nil && isFree(index, in: sentence) {
        put(Phrase(tokens: index..<index + 1, kind: .unknownOrganisation), into: sentence)
      }
    }
  }

  /// The initials of a name that stand in brackets behind it.
  private func initials(behind name: Range<Int>, of tokens: [Token]) -> String? {
    guard name.upperBound + 2 < tokens.count, tokens[name.upperBound].form == "(",
      tokens[name.upperBound + 2].form == ")"
    else { return nil }
    let short = tokens[name.upperBound + 1].form
    let initials = tokens[name].compactMap(\.form.first).filter(\.isUppercase)
    return initials.count > 1 && short == String(initials) ? short : nil
  }

  /// Puts a phrase in place of the one over its tokens, or between those around it.
  private mutating func put(_ phrase: Phrase, into sentence: Int) {
    if let same = phrases[sentence].firstIndex(where: { $0.tokens.overlaps(phrase.tokens) }) {
      phrases[sentence][same] = phrase
      return
    }
    let place =
      phrases[sentence].firstIndex { $0.tokens.lowerBound > phrase.tokens.lowerBound }
      ?? phrases[sentence].endIndex
    for later in place..<phrases[sentence].endIndex {
      if let beside = phrases[sentence][later].besides, beside >= place {
        phrases[sentence][later].besides = beside + 1
      }
    }
    phrases[sentence].insert(phrase, at: place)
  }

  /// Whether no phrase stands over a token, or only one that takes the very word, with “the” or without, for a place or a body.
  private func isFree(_ token: Int, in sentence: Int) -> Bool {
    guard let phrase = phrases[sentence].first(where: { $0.tokens.contains(token) }) else { return true }
    let opening = sentences[sentence].tokens[phrase.tokens.lowerBound].form
    guard phrase.tokens.count == 1 || phrase.tokens.count == 2 && opening.isOne(of: "The", "the") else {
      return false
    }
    switch phrase.kind {
    case .party, .halves, .place, .unknownOrganisation: return true
    case .person(let name): return name.people.isEmpty && name.surnames.isEmpty
    case .office, .pronoun, .it, .they, .speaker, .listener, .ownBody, .told, .group, .collective:
      return false
    }
  }

  /// Whether a name is that of a month whose vote or gathering is told: “ahead of May's European elections”.
  func isMonth(_ name: Phrase.Name, in sentence: Int) -> Bool {
    let tokens = sentences[sentence].tokens
    let mark = name.tokens.upperBound
    guard name.titles.isEmpty, !name.isIntroduced, tokens.indices.contains(mark),
      tokens[mark].form.isOne(of: "'s", "’s"),
      GrammarWords.calendar.contains(tokens[name.tokens.lowerBound].form.inSmallLetters)
    else { return false }
    let noun = tokens[(mark + 1)...].prefix(4).first { $0.tag == .noun }
    return noun.map {
      GrammarWords.polls.contains($0.form.inSmallLetters)
        || $0.form.inSmallLetters.isOne(of: "conference", "meeting", "summit")
    } ?? false
  }
}
