import Lexicons
import Model

extension PhraseReader {
  /// Reads a name that the model sees and the tables do not know.
  mutating func readModelName(at token: Int) -> Int? {
    guard let name = modelName(over: token), name.tokens.lowerBound == token, isCapital(token) else {
      return nil
    }
    switch name.kind {
    case .organisation: push(Phrase(tokens: name.tokens, kind: .unknownOrganisation))
    case .place where isSomebody(name.tokens), .other where isSomebody(name.tokens):
      guard name.tokens.count > 1 else {
        push(Phrase(tokens: name.tokens, kind: .unknownOrganisation))
        return name.tokens.upperBound
      }
      var person = Phrase.Name(tokens: name.tokens)
      person.isTagged = true
      return readPerson(person)
    case .place: push(Phrase(tokens: name.tokens, kind: .place))
    case .person, .other: return nil
    }
    return name.tokens.upperBound
  }

  /// Reads “the parliament”, and “parliament” where it does something: that of the state which the article is about; “the senate in
  /// Madrid” and “its parliament” tell whose they are.
  mutating func readParliament(at token: Int) -> Int? {
    guard lower(token).isOne(of: "legislature", "parliament", "senate"), !isCapital(token + 1),
      lower(token + 1) != "of"
    else { return nil }
    let hasArticle = lower(token - 1) == "the"
    if lower(token - 1).isOne(of: "its", "our", "their", "whose") {
      push(Phrase(tokens: token - 1..<token + 1, kind: .ownBody(.pronoun)))
      return token + 1
    }
    if let state = seatAfter(token) {
      let start = hasArticle ? token - 1 : token
      push(Phrase(tokens: start..<token + 1, kind: .ownBody(.parties([state]))))
      return token + 1
    }
    guard lower(token) == "parliament" else { return nil }
    guard hasArticle || sentence.tokens[token].relation == .nsubj && standsAlone(token..<token + 1) else {
      return nil
    }
    push(Phrase(tokens: (hasArticle ? token - 1 : token)..<token + 1, kind: .unknownOrganisation))
    return token + 1
  }

  /// Reads “the constitutional court”, written small: that of the state which the article is about.
  mutating func readCourt(at token: Int) -> Int? {
    guard lower(token) == "court", GrammarWords.courts.contains(lower(token - 1)), lower(token - 2) == "the",
      !isCapital(token + 1), lower(token + 1) != "of"
    else { return nil }
    push(Phrase(tokens: token - 2..<token + 1, kind: .unknownOrganisation))
    return token + 1
  }

  /// The two or three capitalised words where somebody acts or suffers, of which neither model nor tables know anything: mostly
  /// a person, “arrested Meng Wanzhou”.
  func untaggedName(at start: Int) -> Phrase.Name? {
    guard isBareName(start), !isBareName(start - 1), !words.isShouted else { return nil }
    var end = start + 1
    while isBareName(end), end < start + 4 { end += 1 }
    let tokens = start..<end
    guard tokens.count == 2 || tokens.count == 3, !isCapital(end) || lower(end) == "'s",
      isArgument(tokens) || isCalled(tokens),
      !GrammarWords.firms.contains(lower(end - 1)), !GrammarWords.bodies.contains(lower(end - 1))
    else { return nil }
    var name = Phrase.Name(tokens: tokens)
    name.isTagged = true
    return name
  }

  /// Where the name of a town or region ends that neither model nor tables know: “the coastal town of Skhirat”, “in Unity state”.
  func untaggedTown(at start: Int) -> Int? {
    guard isCapital(start), spot(at: start).map(isUnplaced) ?? true else { return nil }
    if GrammarWords.locatives.contains(lower(start - 1)), let end = run(from: start)?.upperBound,
      GrammarWords.regionNouns.contains(lower(end))
    {
      return end
    }
    guard lower(start - 1) == "of", GrammarWords.settlements.contains(lower(start - 2)) else { return nil }
    return run(from: start)?.upperBound
  }

  /// Whether a capitalised name stands at a token of which the model says nothing and the tables know no state, body or place.
  private func isBareName(_ token: Int) -> Bool {
    guard sentence.tokens.indices.contains(token), isCapital(token),
      sentence.tokens[token].tag == .properNoun,
      modelName(over: token) == nil, GrammarWords.honorifics[lower(token)] == nil
    else { return false }
    return spot(at: token).map(isUnplaced) ?? true
  }

  /// Whether the tables know words as nothing but a part of people's names.
  private func isUnplaced(_ spot: Spot) -> Bool {
    !spot.isOfStateOrBody && spot.places.isEmpty && spot.offices.isEmpty && spot.officesInPlural.isEmpty
  }

  /// Whether words are the subject or object of a verb.
  private func isArgument(_ tokens: Range<Int>) -> Bool {
    guard
      let head = tokens.first(where: { sentence.tokens[$0].head.map { !tokens.contains($0) } ?? false }),
      let verb = sentence.tokens[head].head, sentence.tokens[verb].tag == .verb
    else { return false }
    return sentence.tokens[head].relation.isOne(of: .iobj, .nsubj, .nsubjPassive, .obj, .oblAgent)
  }

  /// Whether words that the model takes for a place do what only somebody can, or suffer it: “arrested Meng Wanzhou”.
  private func isSomebody(_ tokens: Range<Int>) -> Bool {
    if isCalled(tokens) { return true }
    guard isArgument(tokens), spot(at: tokens.lowerBound).map(isUnplaced) ?? true,
      let head = tokens.first(where: { sentence.tokens[$0].head.map { !tokens.contains($0) } ?? false }),
      let verb = sentence.tokens[head].head
    else { return false }
    let lemma = sentence.tokens[verb].lemma.inSmallLetters
    return GrammarWords.dealings.contains(lemma) || GrammarWords.addressing.contains(lemma)
      || sentence.tokens[head].relation == .nsubj
        && lemma.isOne(of: "add", "announce", "say", "report")
  }

  /// Whether a name stands right behind what somebody is called, “WikiLeaks founder Julian Assange”, or between commas or at the end:
  /// “his business minister, Santi Vila, resigned”.
  private func isCalled(_ tokens: Range<Int>) -> Bool {
    if tokens.count > 1, GrammarWords.characters.contains(lower(tokens.lowerBound - 1)) { return true }
    guard tokens.count > 1, lower(tokens.lowerBound - 1) == ",",
      lower(tokens.upperBound).isOne(of: ",", "."),
      lower(tokens.lowerBound - 2) == "counterpart"
        || GrammarWords.callings.contains(lower(tokens.lowerBound - 2))
        || GrammarWords.envoys.contains(lower(tokens.lowerBound - 2)),
      let head = tokens.first(where: { sentence.tokens[$0].head.map { !tokens.contains($0) } ?? false })
    else { return false }
    // The parser may take both for subjects.
    let calling = sentence.tokens[tokens.lowerBound - 2]
    return sentence.tokens[head].relation == .appos && sentence.tokens[head].head == tokens.lowerBound - 2
      || sentence.tokens[head].relation == .nsubj && sentence.tokens[head].head == calling.head
  }

  /// Where the name of a body ends that begins with a town's: “Mahan Air”.
  func bodyName(over place: Spot) -> Int? {
    var end = place.tokens.upperBound
    while isCapital(end), sentence.tokens[end].tag == .properNoun, end < place.tokens.upperBound + 3 {
      end += 1
    }
    guard end > place.tokens.upperBound else { return nil }
    let last = lower(end - 1)
    return GrammarWords.bodies.contains(last) || GrammarWords.firms.contains(last) || last == "air"
      ? end : nil
  }
}
