import Lexicons
import Model

/// People whom the tables do not know, kept under the fullest name that the article gives them.
extension Scene {
  /// The person of a name that the tables do not know; `nil` where it is too little to go by.
  mutating func unknown(_ name: Phrase.Name, in sentence: Int) -> Referent? {
    guard name.tokens.count > 1 || name.isRoyal, !name.isCircle,
      name.isTagged || !name.titles.isEmpty || name.isIntroduced
    else { return nil }
    var words = words(name.tokens, of: sentence)
    if words.hasSuffix("'s") || words.hasSuffix("’s") { words.removeLast(2) }
    if name.isRoyal, name.tokens.count == 1 {
      words = self.words(name.tokens.lowerBound - 1..<name.tokens.upperBound, of: sentence)
    }
    guard NameWord.words(of: words).count > 1, !isOfCalendar(name.tokens, of: sentence) else { return nil }
    if let whole = wholeName(of: words) { words = whole }
    let key = Scene.key(of: words)
    let country = (self.country(of: name) ?? countriesOfUnknown[key]).map { lexicon.key($0) }
    // Two of one name are one person across articles only where their countries agree, too.
    let id = Party.ID(country.map { "\(key)@\($0)" } ?? key)
    return Referent(
      row: nil,
      party: Party(id: id, kind: .person, name: words, country: country.map { Party.ID($0) }, isKnown: false))
  }

  /// The one longer name in the article that begins with the words of another: “Juan Miguel Gonzalez” of “Juan Miguel”.
  private func wholeName(of words: String) -> String? {
    let longer = Set(namesOfUnknown.filter { $0.hasPrefix(words + " ") })
    return longer.count == 1 ? longer.first : nil
  }

  /// The state that the text gives a person.
  func country(of name: Phrase.Name) -> PartyRow? {
    let owner = name.country ?? owners(of: name.titles).first
    return owner?.table == .country ? owner : nil
  }

  /// Notes the names that the tables may not know, and the state that the article gives to each, wherever it gives it.
  mutating func gatherCountriesOfUnknown() {
    for sentence in phrases.indices {
      for case .person(let name) in phrases[sentence].map(\.kind)
      where name.people.isEmpty && name.tokens.count > 1 {
        if name.tokens.count > 2 { namesOfUnknown.insert(words(name.tokens, of: sentence)) }
        guard let country = country(of: name) else { continue }
        let key = Scene.key(of: words(name.tokens, of: sentence))
        if countriesOfUnknown[key] == nil { countriesOfUnknown[key] = country }
      }
    }
  }

  /// Whether a day or month is among some words, which are then no name: “Americans Saturday”.
  private func isOfCalendar(_ tokens: Range<Int>, of sentence: Int) -> Bool {
    tokens.dropFirst().contains {
      GrammarWords.calendar.contains(sentences[sentence].tokens[$0].form.inSmallLetters)
    }
  }

  /// A key made of a name: `petro-poroshenko`.
  static func key(of name: String) -> String {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}
